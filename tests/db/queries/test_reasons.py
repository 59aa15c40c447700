"""Every number answers "why?", and the lines of its answer always add up to it."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from db.queries.family import family_uses
from db.queries.people import people
from db.queries.reasons import reason_of
from db.queries.statements import year_of
from db.queries.summaries import summary_of
from db.rules.codes import (
    PostingKind,
    Purpose,
    Relation,
    SpendingKind,
    Status,
    TransferState,
)
from db.rules.limit import LimitYear
from db.rules.reasons import Question, Reason
from db.rules.reasons.account import FIELDS
from db.rules.records import (
    Checkpoint,
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.rules.summary import Summary
from db.sqlite import Connection
from db.store import Edit, Store
from tests.db.random_books import clock, families

AS_OF = date(2026, 6, 1)
ME = 1
IN_ACCOUNT = (*FIELDS, "closing", "current", "prior", "in_transit")
IN_LIMIT = ("used", "fund", "deductible_used")
WITH_CAP = ("cap", "left", "over")


def adds_up(reason: Reason | None) -> bool:
    """Tell whether the lines of a reason, and of those beside it, make its result."""
    assert reason is not None
    lines = sum(line.amount for line in reason.lines)
    whole = reason.unit == "figure" or lines == reason.result
    return whole and all(adds_up(other) for other in reason.also)


def of_accounts(summary: Summary) -> Iterator[tuple[Question, int]]:
    """Give every question about account years, with the number asked about."""
    asked = Question(subject="", person_id=summary.person.id or 0)
    for row in summary.account.years if summary.account else ():
        for name in IN_ACCOUNT:
            question = replace(asked, subject=name, year=row.year.label)
            yield question, getattr(row, name)


def of_limits(summary: Summary) -> Iterator[tuple[Question, int]]:
    """Give every question about limit years, with the number asked about."""
    for row in summary.limits:
        names = (*IN_LIMIT, *(WITH_CAP if row.cap is not None else ()))
        for name in names:
            yield of_limit(summary, row, name), getattr(row, name)
        if row.deductible is not None:
            left = max(0, row.deductible - row.deductible_used)
            yield of_limit(summary, row, "deductible_left"), left


def of_limit(summary: Summary, row: LimitYear, name: str) -> Question:
    """Ask for one figure of a limit year."""
    return Question(
        subject=name,
        person_id=summary.person.id or 0,
        year=row.year.label,
        region=row.region,
    )


def of_warnings(
    connection: Connection, summary: Summary
) -> Iterator[tuple[Question, int]]:
    """Give every question about warnings, with the number asked about."""
    asked = Question(subject="", person_id=summary.person.id or 0)
    for gap in summary.gaps:
        yield replace(asked, subject="warning.gap", code=gap.first), gap.months
    for below in summary.below_zero:
        yield replace(asked, subject="warning.below", day=below.first), below.lowest
    for label in summary.labels:
        for row in year_of(connection, summary, label).mismatches:
            question = replace(asked, subject="mismatch", year=label)
            yield replace(question, day=row.day, code=row.figure), row.difference


def of_sharing(connection: Connection) -> Iterator[tuple[Question, int]]:
    """Give every question about shared money, with the number asked about."""
    for use in family_uses(connection, date.min, AS_OF):
        asked = Question(
            subject="",
            person_id=use.owner_id,
            other_id=use.beneficiary_id,
            code=use.purpose,
            day=date.min,
            last=AS_OF,
        )
        yield replace(asked, subject="sharing.shared"), use.amount
        yield replace(asked, subject="sharing.came_back"), use.returned
        used = use.amount - use.returned
        yield replace(asked, subject="sharing.shared_used"), used


@given(families())
@settings(max_examples=25)
def test_the_lines_of_every_reason_add_up_to_its_number(rows: list[Record]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "b.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as connection:
            summaries = {
                person.id or 0: summary_of(connection, person, AS_OF)
                for person in people(connection)
            }
            for summary in summaries.values():
                numbers = [*of_accounts(summary), *of_limits(summary)]
                numbers += of_warnings(connection, summary)
                check(connection, summary, numbers)
            for question, number in of_sharing(connection):
                owner = summaries[question.person_id]
                check(connection, owner, [(question, number)])


def check(
    connection: Connection, summary: Summary, numbers: Sequence[tuple[Question, int]]
) -> None:
    """Compare each number with its reason's result, and that with its lines."""
    for question, number in numbers:
        reason = reason_of(connection, summary, question)
        assert reason is not None, question
        assert reason.result == number, question
        assert adds_up(reason), question


CREDITS = [
    Posting(
        person_id=-1,
        day=date(2025, month, 10),
        kind=PostingKind.contribution,
        amount=120_00,
        month=f"2025-{month:02d}",
    )
    for month in (1, 2, 4)
]
ROWS: tuple[Record, ...] = (
    Person(id=-1, name="我", relation=Relation.self),
    Person(id=-2, name="妈妈", relation=Relation.parent),
    Membership(
        person_id=-1,
        since=date(2023, 1, 1),
        region="xian",
        status=Status.employee,
        base=6000_00,
    ),
    Override(
        region="xian", figure="outpatient.cap", since=date(2020, 1, 1), value="2000.00"
    ),
    Posting(
        person_id=-1, day=date(2024, 1, 1), kind=PostingKind.opening, amount=1000_00
    ),
    *CREDITS,
    Spending(
        id=-3,
        person_id=-1,
        day=date(2025, 3, 1),
        kind=SpendingKind.outpatient,
        place="市一医院",
        total=500_00,
        fund=150_00,
        account=350_00,
    ),
    Spending(
        person_id=-1,
        day=date(2025, 3, 8),
        kind=SpendingKind.outpatient,
        total=-50_00,
        fund=-15_00,
        account=-35_00,
        refund_of=-3,
    ),
    Transfer(
        owner_id=-1,
        beneficiary_id=-2,
        day=date(2025, 5, 1),
        purpose=Purpose.wallet,
        amount=100_00,
        state=TransferState.sent,
    ),
    Checkpoint(person_id=-1, day=date(2025, 2, 28), balance=1200_00),
)


@pytest.fixture
def connection(store: Store) -> Iterator[Connection]:
    """Give the book of 我, who has an account since 2024."""
    store.apply(Edit("all", ROWS))
    with store.read() as opened:
        yield opened


def ask(connection: Connection, subject: str, **more: object) -> Reason:
    """Ask for a number of 我 as it stood in June 2025."""
    summary = summary_of(connection, people(connection)[0], date(2025, 6, 15))
    question = Question(subject=subject, person_id=ME, **more)  # type: ignore[arg-type]  # any field of it
    reason = reason_of(connection, summary, question)
    assert reason is not None
    return reason


def lines(reason: Reason) -> list[tuple[str, int, int]]:
    """Give what each line is, its fen and how many entries it sums."""
    return [(line.code, line.amount, line.times) for line in reason.lines]


def test_a_balance_is_what_was_carried_over_and_what_moved(
    connection: Connection,
) -> None:
    reason = ask(connection, "closing", year="2025")
    assert lines(reason) == [
        ("carried", 1000_00, 0),
        ("posting.contribution", 360_00, 3),
        ("refund.outpatient", 35_00, 1),
        ("bill.outpatient", -350_00, 1),
        ("shared.wallet", -100_00, 1),
    ]
    assert reason.lines[0].name == "2024"
    assert reason.subject == "balance"
    assert [other.subject for other in reason.also] == ["prior", "current"]


def test_what_this_years_money_did_not_cover_was_taken_from_earlier_years(
    connection: Connection,
) -> None:
    # On 2025-03-01 this year's money is 240.00 of the bill's 350.00.
    prior = ask(connection, "prior", year="2025")
    assert lines(prior) == [("carried", 1000_00, 0), ("taken_prior", -110_00, 0)]


def test_a_limit_names_its_cap_its_bills_and_its_figures(
    connection: Connection,
) -> None:
    left = ask(connection, "left", year="2025", region="xian")
    assert lines(left) == [("cap", 2000_00, 0), ("used", -135_00, 1)]
    (cap,) = [f for f in left.figures if f.name == "outpatient.cap"]
    assert cap.figure.own
    (used,) = left.also
    assert [(line.name, line.amount) for line in used.lines] == [("市一医院", 135_00)]


def test_money_on_its_way_is_listed_by_transfer(connection: Connection) -> None:
    (sent,) = ask(connection, "in_transit", year="2025").lines
    assert (sent.code, sent.amount, sent.name) == ("in_wallet", 100_00, "妈妈")


def test_a_credit_stands_beside_base_times_rate(connection: Connection) -> None:
    reason = ask(connection, "credit", year="2025")
    assert reason.result == 120_00
    assert reason.day == date(2025, 4, 1)
    assert {line.code: line.amount for line in reason.beside} == {
        "base": 6000_00,
        "expected": 120_00,
    }


def test_a_gap_names_its_months(connection: Connection) -> None:
    reason = ask(connection, "warning.gap", code="2025-03")
    assert [line.name for line in reason.lines] == ["2025-03"]
    assert reason.unit == "months"


def test_a_difference_is_what_is_recorded_less_what_was_printed(
    connection: Connection,
) -> None:
    reason = ask(
        connection, "mismatch", year="2025", day=date(2025, 2, 28), code="balance"
    )
    assert lines(reason) == [
        ("carried", 1000_00, 0),
        ("posting.contribution", 240_00, 2),
        ("printed", -1200_00, 0),
    ]


def test_every_line_with_entries_says_whose_and_when(connection: Connection) -> None:
    reason = ask(connection, "closing", year="2025")
    counted = [line for line in reason.lines if line.times]
    assert counted
    assert all(line.person_id == ME and line.first and line.last for line in counted)
