"""Missed months in a summary: they warn, and say that the balance stays usable."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.queries.people import people
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Relation, SpendingKind, Status
from db.rules.records import Membership, Override, Person, Posting, Record, Spending
from db.rules.summary import Summary
from db.store import Edit, Store
from desktop.commands.summary_json import as_json
from desktop.commands.summary_text import as_text
from desktop.words import use_language

CREDIT, BACK = PostingKind.contribution, PostingKind.back_pay


def paid(month: int, kind: PostingKind = CREDIT, day: date | None = None) -> Posting:
    return Posting(
        person_id=-1,
        day=day or date(2024, month, 10),
        kind=kind,
        amount=120_00,
        month=f"2024-{month:02d}",
    )


def bill(day: date) -> Spending:
    return Spending(
        person_id=-1,
        day=day,
        kind=SpendingKind.outpatient,
        total=400_00,
        fund=240_00,
        cash=160_00,
    )


FIRST: tuple[Record, ...] = (
    Person(id=-1, name="我", relation=Relation.self),
    Membership(
        person_id=-1, since=date(2024, 1, 1), region="xian", status=Status.employee
    ),
    Override(
        region="xian", figure="continuity.waiting", since=date(2024, 1, 1), value="6"
    ),
    *(paid(month) for month in (1, 2, 3, 9, 10, 11, 12)),
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def summary(folder: Path, as_of: date, *more: Record) -> Summary:
    clock = lambda: datetime(2026, 6, 15, tzinfo=UTC)  # noqa: E731 - one line
    with Store.create(folder / "b.yibao", clock) as store:
        store.apply(Edit("import", [*FIRST, *more]))
        with store.read() as connection:
            return summary_of(connection, people(connection)[0], as_of)


def test_a_gap_without_bills_has_the_warning_of_always(tmp_path: Path) -> None:
    found = summary(tmp_path, date(2024, 12, 31))
    assert as_json(found)["warnings"] == [
        {"code": "gap", "from": "2024-04", "to": "2024-08", "months": 5}
    ]
    assert as_text(found).splitlines()[-2:] == [
        "No credit from 2024-04 to 2024-08 (5 months); the balance stays usable.",
        "The fund may not pay from 2024-09-01 to 2025-02-28; the balance stays usable.",
    ]


def test_what_the_fund_paid_in_a_gap_is_told_and_kept(tmp_path: Path) -> None:
    bills = [bill(date(2024, 6, 15)), bill(date(2024, 10, 20)), bill(date(2025, 3, 1))]
    january = [
        Posting(person_id=-1, day=date(2025, n, 5), kind=CREDIT, amount=1)
        for n in (1, 2, 3)
    ]
    found = summary(tmp_path, date(2025, 3, 31), *bills, *january)
    assert [(row.since, row.until, row.fund) for row in found.fund_in_gap] == [
        (date(2024, 4, 1), date(2024, 8, 31), 240_00),
        (date(2024, 9, 1), date(2025, 2, 28), 240_00),
    ]
    assert sum(row.fund for row in found.limits) == 720_00
    assert "What is recorded stays; the balance stays usable." in as_text(found)


def test_months_paid_later_count_as_unbroken(tmp_path: Path) -> None:
    again = [paid(n, BACK, date(2024, 7, 8)) for n in (4, 5, 6)]
    found = summary(tmp_path, date(2024, 8, 10), *again, paid(7))
    assert as_json(found)["warnings"] == []
    line = "Paid for later from 2024-04-01 to 2024-06-30; cover counts as unbroken."
    assert as_text(found).splitlines()[-1] == line
