"""What a yearly statement lists beside the two ledgers; every amount in fen."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from db.rules.balance import Account, DayBalance
from db.rules.codes import PostingKind, Purpose, SpendingKind
from db.rules.limit import LimitYear
from db.rules.policy import Figure, Policy, Source
from db.rules.records import Checkpoint


@dataclass(frozen=True, slots=True)
class PostingSum:
    """What the bureau put into (or, negative, took from) an account for a month."""

    month: str
    kind: PostingKind
    times: int
    amount: int


@dataclass(frozen=True, slots=True)
class BillSum:
    """Bills of one kind at one place, refunds taken off.

    `shared` is what relatives' accounts paid of them.
    """

    kind: SpendingKind
    place: str
    times: int
    total: int
    fund: int
    other_fund: int
    account: int
    cash: int
    shared: int


@dataclass(frozen=True, slots=True)
class FamilyUse:
    """Money that one person's account gave another for one purpose.

    `returned` is what of it has come back by the last day asked for.
    """

    owner_id: int
    owner: str
    beneficiary_id: int
    beneficiary: str
    purpose: Purpose
    times: int
    amount: int
    returned: int


@dataclass(frozen=True, slots=True)
class Counted:
    """Bills of a day at a place that count toward the limit, refunds taken off.

    `used` is the use of the limit year after them: what the fund paid or, for an
    expense band, eligible expense.
    """

    day: date
    region: str
    place: str
    tier: str
    times: int
    total: int
    eligible: int
    fund: int
    used: int = 0


@dataclass(frozen=True)
class FigureUsed:
    """A policy figure in force on the last day of a row, and where it was read."""

    region_zh: str
    region_en: str
    last_looked: date
    name: str
    tier: str | None
    figure: Figure
    source: Source | None
    """None for the user's own value."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """An official figure of a day that differs from what is recorded."""

    day: date
    figure: Literal["balance", "current", "prior", "fund_ytd"]
    printed: int
    recorded: int
    note: str = ""

    @property
    def difference(self) -> int:
        """Give what the book has more (or, negative, less) than the source."""
        return self.recorded - self.printed


def with_running_use(rows: Sequence[Counted], *, by_expense: bool) -> Iterator[Counted]:
    """Add to each row the use of its limit year after it."""
    used = 0
    for row in rows:
        used += row.eligible if by_expense else row.fund
        yield replace(row, used=used)


def figure_in(policy: Policy, name: str, figure: Figure) -> FigureUsed:
    """Give a figure together with where its policy says it was read."""
    return FigureUsed(
        region_zh=policy.name_zh,
        region_en=policy.name_en,
        last_looked=policy.last_looked,
        name=name,
        tier=figure.tier,
        figure=figure,
        source=None if figure.own else policy.sources.get(figure.source),
    )


def figures_used(
    policy: Policy, names: Iterable[str], day: date, status: str, age: int | None
) -> Iterator[FigureUsed]:
    """Yield the figures in force for somebody on a day, each tier's own apart."""
    words = policy.find("outpatient.tiers", day=day, status=status, age=age)
    tiers = (None, *(words.words if words else ()))
    for name in names:
        seen: set[Figure] = set()
        for tier in tiers:
            figure = policy.find(name, day=day, status=status, age=age, tier=tier)
            if figure is None or figure in seen:
                continue
            seen.add(figure)
            yield figure_in(policy, name, figure)


def balance_on(account: Account, day: date) -> DayBalance:
    """Give the buckets at the end of a day, rolled over where a year has ended."""
    entry = max(
        (entry for entry in account.days if entry.day <= day),
        key=lambda entry: entry.day,
        default=DayBalance(day, 0, 0),
    )
    ended = any(entry.day <= row.year.end < day for row in account.years)
    current, prior = (0, entry.total) if ended else (entry.current, entry.prior)
    return DayBalance(day, current, prior)


def mismatches(
    checkpoints: Iterable[Checkpoint],
    account: Account | None,
    limits: Sequence[LimitYear],
) -> Iterator[Mismatch]:
    """Yield what official sources printed and the book does not agree with."""
    for point in checkpoints:
        if account is not None:
            yield from _of_balance(point, balance_on(account, point.day))
        yield from _of_fund(point, limits)


def _of_balance(point: Checkpoint, ours: DayBalance) -> Iterator[Mismatch]:
    day, note = point.day, point.note
    if point.balance is not None and point.balance != ours.total:
        yield Mismatch(day, "balance", point.balance, ours.total, note)
    if point.current is not None and point.current != ours.current:
        yield Mismatch(day, "current", point.current, ours.current, note)
    if point.prior is not None and point.prior != ours.prior:
        yield Mismatch(day, "prior", point.prior, ours.prior, note)


def _of_fund(point: Checkpoint, limits: Sequence[LimitYear]) -> Iterator[Mismatch]:
    """Compare the fund's payments; an expense band's steps are of another kind."""
    for row in limits:
        if point.fund_ytd is None or row.kind == "expense_band":
            continue
        if row.holds(point.day):
            used = max(
                (step for step in row.steps if step.day <= point.day),
                key=lambda step: step.day,
                default=None,
            )
            ours = used.used if used else 0
            if ours != point.fund_ytd:
                yield Mismatch(point.day, "fund_ytd", point.fund_ytd, ours, point.note)
