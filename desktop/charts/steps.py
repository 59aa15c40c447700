"""What is drawn of an account: every change of its buckets, the roll-overs too."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from db.rules.balance import Account


@dataclass(frozen=True, slots=True)
class Step:
    """What the account holds from the beginning of a day on, in fen."""

    day: date
    current: int
    prior: int

    @property
    def total(self) -> int:
        """Add the buckets up."""
        return self.current + self.prior


@dataclass(frozen=True, slots=True)
class Carry:
    """What was carried over on the first day of a new account year, in fen."""

    day: date
    amount: int


def balance_steps(account: Account, as_of: date) -> tuple[Step, ...]:
    """Give every change of the buckets, the roll-overs at the years' ends included."""
    return tuple(_steps(account, as_of))


def carried(account: Account, as_of: date) -> tuple[Carry, ...]:
    """Give what each ended account year handed to the next."""
    return tuple(
        Carry(row.year.end + timedelta(days=1), row.closing)
        for row in account.years
        if row.year.end < as_of
    )


def shown(step: Step) -> tuple[int, int]:
    """Give prior and current as they are drawn, in fen.

    Where one bucket is in debt the other stands for both, so that the edge of the
    areas is always the balance.
    """
    if step.prior * step.current >= 0:
        return step.prior, step.current
    if abs(step.prior) > abs(step.current):
        return step.total, 0
    return 0, step.total


def _steps(account: Account, as_of: date) -> Iterator[Step]:
    days = iter(account.days)
    entry = next(days, None)
    last: Step | None = None
    for row in account.years:
        while entry is not None and entry.day <= row.year.end:
            last = Step(entry.day, entry.current, entry.prior)
            yield last
            entry = next(days, None)
        if row.year.end < as_of and last is not None:
            last = Step(row.year.end + timedelta(days=1), 0, last.total)
            yield last
