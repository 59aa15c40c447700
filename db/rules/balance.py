"""Ledger 1, the personal account: a fold of flows into days and years.

The balance carries over. What is current and what is prior follows the pinned
choices 1 to 5 and 9 of rules.md §2.12; the total never depends on them.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import NamedTuple

from db.rules.flows import IN_PRIOR, OUT, Flow, FlowKind, Transit
from db.rules.transit import in_transit
from db.rules.years import Year

__all__ = [
    "Account",
    "AccountYear",
    "DayBalance",
    "Flow",
    "FlowKind",
    "Transit",
    "fold",
]


@dataclass(slots=True)
class Buckets:
    """The two buckets of an account while flows are folded into them, in fen."""

    current: int = 0
    prior: int = 0

    @property
    def total(self) -> int:
        """Add the buckets up."""
        return self.current + self.prior

    def take(self, amount: int) -> None:
        """Take money out: current first, then prior, the rest as a debt of current."""
        from_current = min(amount, max(self.current, 0))
        from_prior = min(amount - from_current, max(self.prior, 0))
        self.prior -= from_prior
        self.current -= amount - from_prior

    def roll_over(self) -> None:
        """Move what current holds, even a debt, into prior at the end of a year."""
        self.prior, self.current = self.total, 0


@dataclass(frozen=True, kw_only=True)
class AccountYear:
    """One account year of one person; every amount in fen.

    closing = opening + contributed + interest + other_in − spent − family −
    other_out. `current` and `prior` are the buckets before the roll-over.
    """

    year: Year
    opening: int
    contributed: int
    interest: int
    other_in: int
    spent: int
    family: int
    other_out: int
    closing: int
    current: int
    prior: int
    in_transit: int


class DayBalance(NamedTuple):
    """What the account holds at the end of a day that moved it, in fen."""

    day: date
    current: int
    prior: int

    @property
    def total(self) -> int:
        """Add the buckets up."""
        return self.current + self.prior


@dataclass(frozen=True)
class Account:
    """The whole history of an account: its years, and each day that moved it."""

    years: tuple[AccountYear, ...]
    days: tuple[DayBalance, ...]

    def before(self, day: date) -> "Account":
        """Give the years that ended before a day."""
        years = tuple(row for row in self.years if row.year.end < day)
        end = years[-1].year.end if years else date.min
        place = bisect_right(self.days, end, key=lambda balance: balance.day)
        return Account(years, self.days[:place])


EMPTY = Account((), ())


@dataclass
class _Running:
    """The sums of the year that is being folded."""

    opening: int
    sums: dict[FlowKind, int] = field(default_factory=dict)

    def add(self, flow: Flow) -> None:
        self.sums[flow.kind] = self.sums.get(flow.kind, 0) + flow.amount

    def of(self, *kinds: FlowKind) -> int:
        return sum(self.sums.get(kind, 0) for kind in kinds)

    def close(self, year: Year, buckets: Buckets, in_transit: int) -> AccountYear:
        kind = FlowKind
        return AccountYear(
            year=year,
            opening=self.opening + self.of(kind.opening),
            contributed=self.of(kind.contributed) - self.of(kind.clawed_back),
            interest=self.of(kind.interest),
            other_in=self.of(kind.moved_in, kind.corrected_up, kind.returned),
            spent=self.of(kind.spent) - self.of(kind.refunded),
            family=self.of(kind.shared),
            other_out=self.of(kind.taken, kind.moved_out, kind.corrected_down),
            closing=buckets.total,
            current=buckets.current,
            prior=buckets.prior,
            in_transit=in_transit,
        )


def fold(
    flows: Iterable[Flow],
    years: Callable[[date], Iterable[Year]],
    wallet: Iterable[Transit] = (),
    moves: Iterable[Transit] = (),
    kept: Account = EMPTY,
) -> Account:
    """Fold flows in the order of their days into years and days.

    `years` gives the years from that of a first day to the one still running;
    a person whose account never moved has none. Within a day money comes in
    before it goes out, so the order of rows does not matter. `wallet` is money
    sent to a wallet (and back), `moves` money moved out (and in again). Years that
    are `kept` from an earlier fold are not folded again, whatever flows there are.
    """
    done = kept.years[-1].year.end if kept.years else date.min
    new = (flow for flow in flows if flow.day > done)
    by_day = [(day, list(rows)) for day, rows in groupby(new, key=lambda f: f.day)]
    if not by_day and not kept.years:
        return EMPTY
    first = kept.years[0].year.start if kept.years else by_day[0][0]
    buckets = Buckets(prior=kept.years[-1].closing if kept.years else 0)
    rows, days, place = list(kept.years), list(kept.days), 0
    in_wallets, between_funds = in_transit(wallet), in_transit(moves)
    for year in years(first):
        if year.end <= done:
            continue
        running = _Running(opening=buckets.total)
        while place < len(by_day) and by_day[place][0] <= year.end:
            day, moved = by_day[place]
            place += 1
            _apply_day(moved, year, buckets, running)
            days.append(DayBalance(day, buckets.current, buckets.prior))
        on_its_way = in_wallets(year.end) + between_funds(year.end)
        rows.append(running.close(year, buckets, on_its_way))
        buckets.roll_over()
    return Account(tuple(rows), tuple(days))


def _apply_day(flows: list[Flow], year: Year, buckets: Buckets, sums: _Running) -> None:
    out = 0
    for flow in flows:
        sums.add(flow)
        if flow.kind in OUT:
            out += flow.amount
        elif _goes_to_prior(flow, year):
            buckets.prior += flow.amount
        else:
            buckets.current += flow.amount
    buckets.take(out)


def _goes_to_prior(flow: Flow, year: Year) -> bool:
    if flow.kind in IN_PRIOR:
        return True
    return flow.origin is not None and flow.origin < year.start
