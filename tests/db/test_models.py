"""What the database refuses by itself, whoever writes to it."""

import sqlite3
from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2 as driver

from db.models import LEDGER, TABLES
from db.queries.rows import table_of
from db.rules.checks.problem import LARGEST_FILE
from db.rules.money import MAX_FEN
from db.sqlite import Connection
from db.store import Store
from db.writing.action import ORDER

GOOD: dict[str, dict[str, object]] = {
    "person": {"name": "我", "relation": "self", "born": "1985-03-01"},
    "membership": {
        "person_id": 1,
        "since": "2023-01-01",
        "region": "xian",
        "status": "employee",
        "base": 1,
    },
    "override": {
        "region": "xian",
        "figure": "outpatient.cap",
        "status": "retiree",
        "since": "2023-01-01",
        "value": "1.00",
        "note": "",
    },
    "confirmation": {
        "region": "xian",
        "figure": "outpatient.ratio",
        "status": "retiree",
        "tier": "三级",
        "min_age": 70,
        "since": "2023-01-01",
        "value": "0.60",
        "day": "2024-02-29",
        "note": "",
    },
    "posting": {
        "person_id": 1,
        "day": "2024-02-29",
        "kind": "contribution",
        "amount": 1,
        "month": "2024-02",
        "note": "",
    },
    "spending": {
        "person_id": 1,
        "day": "2024-02-29",
        "kind": "outpatient",
        "place": "",
        "tier": "",
        "total": 10,
        "fund": 1,
        "other_fund": 2,
        "account": 3,
        "cash": 4,
        "counts_toward_limit": 1,
        "note": "",
    },
    "transfer": {
        "owner_id": 1,
        "beneficiary_id": 1,
        "day": "2024-02-29",
        "purpose": "bill",
        "amount": 1,
        "state": "accepted",
        "note": "",
    },
    "checkpoint": {"person_id": 1, "day": "2024-02-29", "balance": 1, "note": ""},
    "filing": {
        "owner_id": 1,
        "beneficiary_id": 2,
        "since": "2024-02-29",
        "until": "2024-02-29",
        "note": "",
    },
    "attachment": {
        "spending_id": 1,
        "name": "收据 1.jpg",
        "sha256": "ab" * 32,
        "size": 3,
        "note": "",
    },
    "distinct_pair": {"first_id": 1, "second_id": 2},
}
CONTENT: dict[str, object] = {"sha256": "ab" * 32, "bytes": b"abc"}
OTHER: dict[str, object] = {"sha256": "cd" * 32, "bytes": b"cde"}
BAD: list[tuple[str, dict[str, object]]] = [
    ("person", {"name": "  "}),
    ("person", {"name": None}),
    ("person", {"name": "a\0b"}),
    ("person", {"name": "长" * 501}),
    ("person", {"relation": "friend"}),
    ("person", {"born": "1985-02-30"}),
    ("membership", {"since": "2023-1-1"}),
    ("membership", {"status": "unknown"}),
    ("membership", {"base": MAX_FEN + 1}),
    ("membership", {"base": "much"}),
    ("membership", {"region": "x" * 501}),
    ("override", {"status": "x"}),
    ("override", {"since": "today"}),
    ("override", {"value": "a\0"}),
    ("override", {"tier": "x" * 501}),
    ("confirmation", {"status": "x"}),
    ("confirmation", {"tier": "a\0"}),
    ("confirmation", {"min_age": -1}),
    ("confirmation", {"min_age": 151}),
    ("confirmation", {"since": "2023-1-1"}),
    ("confirmation", {"day": "soon"}),
    ("confirmation", {"day": None}),
    ("confirmation", {"value": None}),
    ("confirmation", {"note": "x" * 501}),
    ("posting", {"amount": 1.5}),
    ("posting", {"amount": "12x"}),
    ("posting", {"amount": 0}),
    ("posting", {"amount": -1}),
    ("posting", {"kind": "withheld"}),
    ("posting", {"kind": "correction", "amount": 0}),
    ("posting", {"kind": "opening", "amount": -1}),
    ("posting", {"kind": "passbook", "amount": 0}),
    ("posting", {"kind": "gift"}),
    ("posting", {"amount": MAX_FEN + 1}),
    ("posting", {"day": "2023-02-29"}),
    ("posting", {"day": "2460000.5"}),
    ("posting", {"month": "2024-13"}),
    ("posting", {"month": "2024-1"}),
    ("posting", {"note": "x" * 501}),
    ("spending", {"total": 0}),
    ("spending", {"total": 9}),
    ("spending", {"fund": -1}),
    ("spending", {"eligible": -1}),
    ("spending", {"counts_toward_limit": 2}),
    ("spending", {"refund_of": 1}),
    ("spending", {"kind": "dental"}),
    ("spending", {"balance_after": MAX_FEN + 1}),
    ("spending", {"tier": "x" * 501}),
    ("transfer", {"amount": 0}),
    ("transfer", {"state": "lost"}),
    ("transfer", {"purpose": "gift"}),
    ("transfer", {"returned_on": "2024-03-01"}),
    ("transfer", {"state": "returned"}),
    ("transfer", {"state": "returned", "returned_on": "2024-02-28"}),
    ("transfer", {"purpose": "wallet", "spending_id": 1}),
    ("checkpoint", {"balance": MAX_FEN + 1}),
    ("checkpoint", {"day": "x"}),
    ("filing", {"beneficiary_id": 1}),
    ("filing", {"until": "2024-02-28"}),
    ("filing", {"since": "2024-02-30"}),
    ("filing", {"note": "a\0"}),
    ("attachment", {"name": ""}),
    ("attachment", {"name": ".."}),
    ("attachment", {"name": "a/b"}),
    ("attachment", {"name": "a\\b"}),
    ("attachment", {"sha256": "AB" * 32}),
    ("attachment", {"sha256": "ab" * 31}),
    ("attachment", {"size": 0}),
    ("attachment", {"size": LARGEST_FILE + 1}),
    ("content", {"sha256": "x" * 64}),
    ("content", {"bytes": b""}),
    ("content", {"bytes": "text"}),
    ("distinct_pair", {"first_id": 2, "second_id": 2}),
    ("distinct_pair", {"second_id": 1}),
]


@pytest.fixture
def raw(store: Store) -> Iterator[Connection]:
    with store.read() as connection:
        connection.execute(
            "INSERT INTO operation (at, kind, name) VALUES ('', 'do', '')"
        )
        connection.execute("UPDATE state SET open_operation = 1")
        insert(connection, "person", {**GOOD["person"], "name": "first"})
        insert(connection, "person", {**GOOD["person"], "name": "second"})
        for _ in range(2):
            insert(connection, "spending", GOOD["spending"])
        insert(connection, "content", CONTENT)
        yield connection


def insert(connection: Connection, table: str, row: dict[str, object]) -> None:
    names = ", ".join(row)
    marks = ", ".join("?" for _ in row)
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608  # fixed names
        tuple(row.values()),
    )


@pytest.mark.parametrize("table", GOOD)
def test_a_good_row_is_taken(raw: Connection, table: str) -> None:
    insert(raw, table, GOOD[table])


@pytest.mark.parametrize(
    ("table", "wrong"), BAD, ids=[f"{table}-{'-'.join(wrong)}" for table, wrong in BAD]
)
def test_a_bad_row_is_refused(
    raw: Connection, table: str, wrong: dict[str, object]
) -> None:
    with pytest.raises(driver.IntegrityError):
        insert(raw, table, {**(GOOD | {"content": OTHER})[table], **wrong})


@pytest.mark.parametrize("amount", [-1, 1])
def test_passbook_money_has_either_sign(raw: Connection, amount: int) -> None:
    insert(raw, "posting", {**GOOD["posting"], "kind": "passbook", "amount": amount})


def test_a_file_needs_its_bytes_and_its_bill(raw: Connection) -> None:
    for wrong in ({"sha256": OTHER["sha256"]}, {"spending_id": 99}):
        with pytest.raises(driver.IntegrityError, match="FOREIGN KEY"):
            insert(raw, "attachment", {**GOOD["attachment"], **wrong})


@pytest.mark.parametrize(
    "said", ["UPDATE content SET bytes = x'00'", "DELETE FROM content"]
)
def test_bytes_that_are_kept_stay(raw: Connection, said: str) -> None:
    with pytest.raises(driver.IntegrityError, match="append-only"):
        raw.execute(said)


@pytest.mark.parametrize(
    "table", ["membership", "posting", "spending", "transfer", "checkpoint"]
)
def test_references_to_nobody_are_refused(raw: Connection, table: str) -> None:
    person = "owner_id" if table == "transfer" else "person_id"
    with pytest.raises(driver.IntegrityError, match="FOREIGN KEY"):
        insert(raw, table, {**GOOD[table], person: 99})


def test_what_must_be_unique_is(raw: Connection) -> None:
    insert(raw, "membership", GOOD["membership"])
    insert(raw, "spending", {**GOOD["spending"], "receipt": "A1"})
    insert(raw, "filing", GOOD["filing"])
    insert(raw, "distinct_pair", GOOD["distinct_pair"])
    for table, row in (
        ("person", {**GOOD["person"], "name": "first"}),
        ("membership", GOOD["membership"]),
        ("spending", {**GOOD["spending"], "receipt": "A1"}),
        ("filing", GOOD["filing"]),
        ("distinct_pair", GOOD["distinct_pair"]),
        ("content", CONTENT),
    ):
        with pytest.raises(driver.IntegrityError, match="UNIQUE"):
            insert(raw, table, row)


def test_there_is_one_row_about_the_book(raw: Connection) -> None:
    with pytest.raises(driver.IntegrityError):
        raw.execute("INSERT INTO state (id, generation) VALUES (2, 0)")


def test_all_tables_are_strict(raw: Connection) -> None:
    found = raw.execute("SELECT name, strict FROM pragma_table_list").fetchall()
    assert {name for name, strict in found if strict} == set(TABLES)


def test_every_kind_of_record_has_its_table() -> None:
    assert [table_of(kind) for kind in ORDER] == [m.__tablename__ for m in LEDGER]


def test_the_driver_brings_its_own_sqlite() -> None:
    assert driver.sqlite_version_info > (3, 51)
    assert driver.sqlite_version_info >= sqlite3.sqlite_version_info
