"""The passbook ledger in a summary: a line and a key of its own, only where it is."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.queries.people import people
from db.queries.summaries import summary_of
from db.rules.codes import PostingKind, Relation, Status
from db.rules.records import Membership, Person, Posting
from db.rules.summary import Summary
from db.store import Edit, Store
from desktop.commands.summary_json import as_json
from desktop.commands.summary_text import as_text
from desktop.words import use_language

DAY = date(2022, 5, 10)
PAID_OUT = Posting(person_id=1, day=DAY, kind=PostingKind.passbook, amount=300_00)
TAKEN = Posting(
    person_id=1, day=date(2024, 1, 5), kind=PostingKind.passbook, amount=-120_50
)


def clock() -> datetime:
    return datetime(2025, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    use_language("en")
    with Store.create(tmp_path / "b.yibao", clock) as made:
        me = Person(id=-1, name="我", relation=Relation.self)
        insured = Membership(
            person_id=-1, since=DAY, region="xian", status=Status.employee
        )
        opening = Posting(
            person_id=-1, day=DAY, kind=PostingKind.opening, amount=800_00
        )
        made.apply(Edit("first_start", [me, insured, opening]))
        yield made
    use_language(None)


def summary(store: Store) -> Summary:
    with store.read() as connection:
        return summary_of(connection, people(connection)[0], store.today)


def test_a_summary_without_passbook_rows_has_the_form_of_always(store: Store) -> None:
    found = summary(store)
    assert list(as_json(found)) == ["person", "as_of", "account", "limits", "warnings"]
    assert "assbook" not in as_text(found)


def test_passbook_rows_stand_apart_and_change_nothing_else(store: Store) -> None:
    before = as_json(summary(store))
    store.apply(Edit("add_posting", [PAID_OUT, TAKEN]))
    found = as_json(summary(store))
    assert found.pop("passbook") == {
        "total": "179.50",
        "rows": [
            {"day": "2022-05-10", "amount": "300.00", "total": "300.00"},
            {"day": "2024-01-05", "amount": "-120.50", "total": "179.50"},
        ],
    }
    assert found == before


def test_the_text_has_one_line_for_the_passbook(store: Store) -> None:
    before = as_text(summary(store)).splitlines()
    store.apply(Edit("add_posting", [PAID_OUT, TAKEN]))
    after = as_text(summary(store)).splitlines()
    new = [line for line in after if line not in before]
    assert new == ["Passbook money (its own ledger, not part of the balance): 179.50"]
