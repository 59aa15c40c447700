"""Adds up a plain-text book, knowing nothing of how it is written."""

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

_BEAN = re.compile(r"(\d{4}-\d\d-\d\d) (\*|balance)(?: (\S+) +(-?[\d.]+) CNY)?")
_ENTRY = re.compile(r"(\d{4}-\d\d-\d\d) \* ")
_LEG = re.compile(r"\s+(\S+)  (-?\d+\.\d\d) CNY(?: = (-?\d+\.\d\d) CNY)?")


class Plain:
    """Every leg by its day and account, and every balance asserted, in fen."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.legs: dict[str, list[tuple[date, int]]] = defaultdict(list)
        self.asserted: list[tuple[date, str, int]] = []
        self._day = date.min
        self._sum = 0
        for line in lines:
            self._read(line.rstrip("\n"))
        assert self._sum == 0

    def _read(self, line: str) -> None:
        if not line:
            assert self._sum == 0
        elif (found := _BEAN.match(line)) and found[2] == "balance":
            evening = date.fromisoformat(found[1]) - timedelta(days=1)
            self.asserted.append((evening, found[3], fen(found[4])))
        elif found := _ENTRY.match(line):
            self._day = date.fromisoformat(found[1])
        elif found := _LEG.fullmatch(line):
            self._sum += fen(found[2])
            self.legs[found[1]].append((self._day, fen(found[2])))
            if found[3]:
                self.asserted.append((self._day, found[1], fen(found[3])))

    def balance(self, account: str, day: date) -> int:
        """Add up an account to the end of a day."""
        return sum(amount for when, amount in self.legs[account] if when <= day)


def fen(text: str) -> int:
    """Read yuan with two decimals."""
    return int(Decimal(text) * 100)
