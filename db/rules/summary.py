"""The one value that overview, charts, command line and every export show."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from db.rules import balance, continuity, limit
from db.rules.balance import Account, AccountYear, DayBalance, Flow, Transit
from db.rules.continuity import Coverage, Gap, Paid
from db.rules.current import current_before
from db.rules.insured import Insured
from db.rules.limit import LimitUse, LimitYear
from db.rules.participation import FundInGap, coverage_of, credited_monthly
from db.rules.passbook import Passbook
from db.rules.policy import Policy
from db.rules.records import Person
from db.rules.statement import (
    BillSum,
    Counted,
    FamilyUse,
    FigureUsed,
    Mismatch,
    PostingSum,
)
from db.rules.tax import SeriousIllness
from db.rules.years import Year, years

PolicyOf = Callable[[str], Policy]
"""Gives the policy of a region, the user's own values included."""


@dataclass(frozen=True)
class Recorded:
    """What the book holds of one person up to a day, summed by day, in fen."""

    person: Person
    insured: Insured
    flows: Sequence[Flow] = ()
    uses: Sequence[LimitUse] = ()
    paid: Sequence[Paid] = ()
    wallet: Sequence[Transit] = ()
    moves: Sequence[Transit] = ()
    passbook: Passbook | None = None
    closed_on: date | None = None
    """The day on which the account was settled."""


@dataclass(frozen=True)
class Below:
    """A stretch of days on which the balance was below zero; `lowest` in fen."""

    first: date
    last: date
    lowest: int


@dataclass(frozen=True)
class YearSummary:
    """One person in one benefit year: the two ledgers side by side.

    What a statement lists is empty where nobody asked for a statement.
    """

    person: Person
    as_of: date
    label: str
    account: AccountYear | None
    limits: tuple[LimitYear, ...]
    postings: tuple[PostingSum, ...] = ()
    bills: tuple[BillSum, ...] = ()
    family: tuple[FamilyUse, ...] = ()
    counted: tuple[Counted, ...] = ()
    figures: tuple[FigureUsed, ...] = ()
    mismatches: tuple[Mismatch, ...] = ()
    tax: tuple[SeriousIllness, ...] = ()
    """Of the calendar years that the year touches; empty where nothing was paid."""

    @property
    def first(self) -> date:
        """Give the first day of the year; an account's year leads."""
        return self.account.year.start if self.account else self.limits[0].year.start

    @property
    def last(self) -> date:
        """Give the last day of the year that `as_of` has reached."""
        year = self.account.year if self.account else self.limits[0].year
        return min(year.end, self.as_of)


@dataclass(frozen=True)
class Summary:
    """Everything that follows from what is recorded of one person."""

    person: Person
    as_of: date
    account: Account | None
    """None for a person without a personal account, never an account of zeros."""
    limits: tuple[LimitYear, ...]
    gaps: tuple[Gap, ...]
    below_zero: tuple[Below, ...]
    passbook: Passbook | None = None
    """Money beside the account, never in its balance; None: nothing is recorded."""
    coverage: tuple[Coverage, ...] = ()
    fund_in_gap: tuple[FundInGap, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """Name the benefit years that have a row, oldest first."""
        account = self.account.years if self.account else ()
        found = {row.year.label: row.year.start for row in account}
        found |= {row.year.label: row.year.start for row in self.limits}
        return tuple(sorted(found, key=lambda label: (found[label], label)))

    def before(self, day: date) -> "Summary":
        """Give what stands whatever happens on a day or later: the years ended."""
        return replace(
            self,
            account=self.account and self.account.before(day),
            limits=tuple(row for row in self.limits if row.year.end < day),
        )

    def starts(self, day: date) -> Iterator[date]:
        """Yield the first days of the years that a day can still change."""
        account = self.account.years if self.account else ()
        yield from (row.year.start for row in account if row.year.end >= day)
        yield from (row.year.start for row in self.limits if row.year.end >= day)

    def year(self, label: str) -> YearSummary:
        """Give the rows of one benefit year."""
        account = self.account.years if self.account else ()
        return YearSummary(
            person=self.person,
            as_of=self.as_of,
            label=label,
            account=next((row for row in account if row.year.label == label), None),
            limits=tuple(row for row in self.limits if row.year.label == label),
        )


def summarize(
    recorded: Recorded,
    policy_of: PolicyOf,
    as_of: date,
    kept: Summary | None = None,
) -> Summary:
    """Compute both ledgers of a person as they stood at the end of a day.

    Years that are `kept` from an earlier summary need not be recorded again.
    """
    person, insured = recorded.person, recorded.insured
    known = (kept and kept.account) or balance.EMPTY
    rows = kept.limits if kept else ()
    due = tuple(due_months(insured, policy_of, as_of))
    account = None
    if insured.has_account(as_of):
        account = balance.fold(
            recorded.flows,
            lambda first: account_years(insured, policy_of, first, as_of),
            recorded.wallet,
            recorded.moves,
            known,
        )
    current = None if account is None else current_before(account, recorded.flows)
    return Summary(
        person=person,
        as_of=as_of,
        account=account,
        limits=limit.fold(
            recorded.uses, insured, policy_of, person.born, as_of, rows, current
        ),
        gaps=continuity.gaps((pay.month for pay in recorded.paid), due),
        below_zero=tuple(below_zero(account.days, as_of)) if account else (),
        passbook=recorded.passbook,
        coverage=coverage_of(
            recorded.paid,
            due,
            (person, insured),
            policy_of,
            min(as_of, recorded.closed_on or as_of),
        ),
    )


def account_years(
    insured: Insured, policy_of: PolicyOf, first: date, last: date
) -> Iterator[Year]:
    """Yield the account years of a person, by the region insured in at the time."""

    def start(day: date) -> tuple[int, int]:
        membership = insured.nearest(day)
        if membership is None:
            return 1, 1
        return policy_of(membership.region).year_start("account.year_start", day)

    return years(first, last, start)


def due_months(insured: Insured, policy_of: PolicyOf, as_of: date) -> Iterator[str]:
    """Yield the ended months on which a monthly credit was due."""
    for membership, first, last in insured.spans(as_of):
        policy = policy_of(membership.region)
        for month in continuity.ended_months(first, last):
            day = max(first, date.fromisoformat(f"{month}-01"))
            if credited_monthly(policy, membership, day):
                yield month


def below_zero(days: Iterable[DayBalance], as_of: date) -> Iterator[Below]:
    """Yield the stretches of days on which a balance was below zero."""
    first, lowest = None, 0
    for entry in days:
        if entry.total < 0:
            first, lowest = first or entry.day, min(lowest, entry.total)
        elif first is not None:
            yield Below(first, date.fromordinal(entry.day.toordinal() - 1), lowest)
            first, lowest = None, 0
    if first is not None:
        yield Below(first, as_of, lowest)
