from datetime import UTC, date, datetime
from pathlib import Path

from db.connection import open_book
from db.queries.places import last_bill_at, notes, places, tiers
from db.rules.codes import Relation, SpendingKind
from db.rules.records import Person, Spending
from db.sqlite import Connection
from db.store import Edit, Store

ME, MOTHER = 1, 2


def noon() -> datetime:
    """Be the clock of the book."""
    return datetime(2025, 6, 15, 12, 0, tzinfo=UTC)


def bill(
    day: str, place: str, person: int = ME, *, tier: str = "", note: str = ""
) -> Spending:
    """Give a bill of 10 yuan."""
    return Spending(
        person_id=person,
        day=date.fromisoformat(day),
        kind=SpendingKind.outpatient,
        place=place,
        tier=tier,
        total=10_00,
        cash=10_00,
        note=note,
    )


def book_of(folder: Path, *bills: Spending) -> Connection:
    people = [
        Person(name="我", relation=Relation.self),
        Person(name="妈妈", relation=Relation.parent),
    ]
    path = folder / "b.yibao"
    with Store.create(path, noon) as store:
        store.apply(Edit("first_start", people))
        store.apply(Edit("add_spending", bills))
    return open_book(path)


def test_words_used_before_come_latest_first_then_most_used(tmp_path: Path) -> None:
    connection = book_of(
        tmp_path,
        bill("2025-01-01", "Old", tier="一级", note="cold"),
        bill("2025-03-01", "Often", tier="二级"),
        bill("2025-04-01", "Often"),
        bill("2025-04-01", "Once", note="teeth"),
        bill("2025-05-01", ""),
    )
    assert places(connection) == ("Often", "Once", "Old")
    assert tiers(connection) == ("二级", "一级")
    assert notes(connection, "spending") == ("teeth", "cold")
    assert notes(connection, "posting") == ()
    connection.close()


def test_last_bill_of_a_place_is_the_patients_own_if_there_is_one(
    tmp_path: Path,
) -> None:
    connection = book_of(
        tmp_path,
        bill("2025-01-01", "Clinic", MOTHER, note="hers"),
        bill("2025-03-01", "Clinic", note="mine"),
        bill("2025-04-01", "Elsewhere"),
    )
    hers = last_bill_at(connection, "Clinic", MOTHER)
    mine = last_bill_at(connection, "Clinic", ME)
    anybodys = last_bill_at(connection, "Clinic", None)
    found = [row and row.note for row in (hers, mine, anybodys)]
    assert found == ["hers", "mine", "mine"]
    assert last_bill_at(connection, "Nowhere", ME) is None
    connection.close()
