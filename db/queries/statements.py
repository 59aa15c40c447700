"""Everything that a yearly statement lists, summed by the database."""

# ruff: noqa: S608  # statements are put together from fixed parts

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from db.queries.family import family_uses
from db.queries.people import insured
from db.queries.rows import read_all
from db.queries.summaries import policies_of
from db.queries.sums import COUNTED
from db.rules.codes import PostingKind, SpendingKind
from db.rules.figures import FIGURES
from db.rules.insured import Insured
from db.rules.limit import age_on
from db.rules.records import Checkpoint, Person
from db.rules.statement import (
    BillSum,
    Counted,
    FigureUsed,
    PostingSum,
    figures_used,
    mismatches,
    with_running_use,
)
from db.rules.summary import PolicyOf, Summary, YearSummary
from db.sqlite import Connection

_POSTINGS = """
SELECT coalesce(month, substr(day, 1, 7)) AS for_month, kind, count(*), sum(amount)
FROM posting WHERE person_id = :person AND day BETWEEN :first AND :last
  AND kind <> 'passbook'
GROUP BY for_month, kind ORDER BY for_month, kind
"""
_BILLS = """
SELECT kind, place, count(*), sum(total), sum(fund), sum(other_fund), sum(account),
  sum(cash), sum(total - fund - other_fund - account - cash)
FROM spending WHERE person_id = :person AND day BETWEEN :first AND :last
GROUP BY kind, place ORDER BY kind, sum(total) DESC, place
"""
_COUNTED = f"""
SELECT used_on, place, tier, sum(times), sum(total), sum(eligible), sum(fund)
FROM ({COUNTED}) WHERE used_on BETWEEN :first AND :last
GROUP BY used_on, place, tier ORDER BY used_on, place, tier
"""
_ACCOUNT = tuple(name for name in FIGURES if name.startswith("account."))
_LIMIT = tuple(
    name
    for name in FIGURES
    if name.startswith(("outpatient.", "limit.")) and name != "outpatient.tiers"
)


class UnknownYearError(LookupError):
    """The person has no row for a benefit year."""


def year_of(connection: Connection, summary: Summary, label: str) -> YearSummary:
    """Add what a statement lists to one year of a summary.

    Raises:
        UnknownYearError: nothing is recorded or known of that year.
    """
    year = brief_of(connection, summary, label)
    about = _about(summary.person, year.first, year.last)
    return replace(
        year,
        bills=tuple(_bills(connection, about)),
        counted=tuple(_counted(connection, year)),
    )


def brief_of(connection: Connection, summary: Summary, label: str) -> YearSummary:
    """Add to one year what takes no time: no list of its bills.

    Raises:
        UnknownYearError: nothing is recorded or known of that year.
    """
    if label not in summary.labels:
        raise UnknownYearError(label)
    year = summary.year(label)
    about = _about(summary.person, year.first, year.last)
    return replace(
        year,
        postings=tuple(_postings(connection, about)),
        family=family_uses(connection, year.first, year.last, summary.person.id),
        figures=tuple(_figures(connection, year)),
        mismatches=tuple(
            mismatches(_checkpoints(connection, about), summary.account, summary.limits)
        ),
    )


def _about(person: Person, first: date, last: date) -> dict[str, object]:
    if person.id is None:
        raise ValueError(person)
    return {
        "person": person.id,
        "first": first.isoformat(),
        "last": last.isoformat(),
    }


def _postings(connection: Connection, about: dict[str, object]) -> Iterator[PostingSum]:
    for month, kind, times, amount in connection.execute(_POSTINGS, about):
        yield PostingSum(month, PostingKind(kind), times, amount)


def _bills(connection: Connection, about: dict[str, object]) -> Iterator[BillSum]:
    for kind, *rest in connection.execute(_BILLS, about):
        yield BillSum(SpendingKind(kind), *rest)


def _checkpoints(
    connection: Connection, about: dict[str, object]
) -> tuple[Checkpoint, ...]:
    return read_all(
        connection,
        Checkpoint,
        "WHERE person_id = ? AND day BETWEEN ? AND ? ORDER BY day, id",
        (about["person"], about["first"], about["last"]),
    )


def _counted(connection: Connection, year: YearSummary) -> Iterator[Counted]:
    for limit in year.limits:
        rows = [
            Counted(date.fromisoformat(day), limit.region, *rest)
            for first, last in limit.stretches
            for day, *rest in connection.execute(
                _COUNTED,
                _about(year.person, first, last)
                | {"since": first.isoformat(), "until": year.as_of.isoformat()},
            )
        ]
        yield from with_running_use(rows, by_expense=limit.kind == "expense_band")


def _figures(connection: Connection, year: YearSummary) -> Iterator[FigureUsed]:
    if year.person.id is None:
        raise ValueError(year.person)
    policy_of = policies_of(connection)
    memberships = insured(connection, year.person.id)
    for limit in year.limits:
        yield from _on(limit.last, _LIMIT, memberships, policy_of, year.person)
    if year.account is not None:
        yield from _on(year.last, _ACCOUNT, memberships, policy_of, year.person)


def _on(
    day: date,
    names: tuple[str, ...],
    memberships: Insured,
    policy_of: PolicyOf,
    person: Person,
) -> Iterator[FigureUsed]:
    membership = memberships.on(day)
    if membership is not None:
        age = age_on(day, person.born)
        policy = policy_of(membership.region)
        yield from figures_used(policy, names, day, membership.status, age)
