"""The worked examples: situations and what must follow, without a line of code."""

import json
import tomllib
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from db import interchange
from db.connection import Connection
from db.queries.credits import credits_of
from db.queries.estimates import estimate_of
from db.queries.interest import interest_of
from db.queries.people import person_named
from db.queries.rows import read_all
from db.queries.summaries import summary_of
from db.rules.balance import AccountYear
from db.rules.continuity import Coverage
from db.rules.credits import Credit
from db.rules.interest import Interest
from db.rules.limit import LimitYear
from db.rules.money import format_yuan, parse_yuan
from db.rules.records import Person, Spending
from db.rules.reimbursement import Estimate, Visit
from db.rules.summary import Summary
from db.rules.years import Year
from db.store import Edit, Store

FILES = sorted((Path(__file__).parent.parent / "scenarios").glob("*.toml"))
LISTS = (
    "people",
    "memberships",
    "overrides",
    "postings",
    "spendings",
    "transfers",
    "checkpoints",
)
ACCOUNT = {"balance": "closing", "current": "current", "prior": "prior"}
ACCOUNT |= {"in_transit": "in_transit"}
LIMIT = {"used", "left", "cap", "over", "lapsed", "fund"}
LIMIT |= {"deductible", "deductible_used"}
LISTED = ("credits", "coverage", "interest")
VISIT = {"person", "on", "tier", "eligible", "total"}
ESTIMATE = {"deductible", "fund", "account", "cash", "deductible_left", "limit_left"}
ABOUT = {"person", "as_of", "account", "limits", "warnings", *ACCOUNT, *LIMIT}
ABOUT |= set(LISTED)

Scenario = dict[str, Any]


def read(file: Path) -> Scenario:
    return tomllib.loads(file.read_text("utf-8"))


def book_of(scenario: Scenario, folder: Path, name: str) -> Store:
    document = {"format": "yibao-book", "version": 1}
    document |= {key: scenario[key] for key in LISTS if key in scenario}
    store = Store.create(folder / name, lambda: datetime(2026, 6, 1, tzinfo=UTC))
    interchange.load(store, json.dumps(document, default=date.isoformat).encode())
    return store


def verify(scenario: Scenario, store: Store) -> None:
    for expected in scenario["expect"]:
        assert expected.keys() <= ABOUT
        with store.read() as connection:
            person = person_of(scenario, expected, connection)
            found = summary_of(connection, person, expected["as_of"])
            made = shown(found, expected) | listed(connection, found, expected)
        assert made == expected
    for expected in scenario.get("estimate", ()):
        assert expected.keys() <= VISIT | ESTIMATE | {"unknown"}
        found_estimate = estimated(scenario, expected, store)
        assert estimate_shown(found_estimate, expected) == expected


def person_of(scenario: Scenario, about: Scenario, connection: Connection) -> Person:
    """Give the person that something is about, else the first of the file."""
    name = about.get("person", scenario["people"][0]["name"])
    person = person_named(connection, name)
    assert person is not None
    return person


def estimated(scenario: Scenario, about: Scenario, store: Store) -> Estimate:
    """Reckon a visit as if no bill of its day were recorded yet."""
    eligible = parse_yuan(about["eligible"])
    total = parse_yuan(about["total"]) if "total" in about else eligible
    visit = Visit(day=about["on"], tier=about["tier"], eligible=eligible, total=total)
    with store.read() as connection:
        person = person_of(scenario, about, connection)
        same_day = "WHERE person_id = ? AND day = ?"
        whose = (person.id, visit.day.isoformat())
        bills = read_all(connection, Spending, same_day, whose)
    if bills:
        store.apply(Edit("delete", remove=bills))
    with store.read() as connection:
        found = estimate_of(connection, person, visit)
    if bills:
        store.undo()
    assert found is not None
    return found


def estimate_shown(found: Estimate, expected: Scenario) -> Scenario:
    made = {key: expected[key] for key in expected.keys() & VISIT}
    made |= {key: written(getattr(found, key)) for key in expected.keys() & ESTIMATE}
    if "unknown" in expected:
        made["unknown"] = list(found.unknown)
    return made


def shown(found: Summary, expected: Scenario) -> Scenario:
    """Give the same keys as are expected, with what was found."""
    made: Scenario = {k: expected[k] for k in ("person", "as_of") if k in expected}
    account = found.account.years if found.account else ()
    if "account" in expected:
        wanted = [] if expected["account"] == "none" else expected["account"]
        made["account"] = "none" if found.account is None else rows(account, wanted)
    if "limits" in expected:
        made["limits"] = rows(found.limits, expected["limits"])
    if "warnings" in expected:
        made["warnings"] = warnings(found)
    for key in expected.keys() & ACCOUNT.keys():
        made[key] = written(getattr(account[-1], ACCOUNT[key])) if account else "none"
    for key in expected.keys() & LIMIT:
        made[key] = written(getattr(found.limits[-1], key))
    return made


def listed(connection: Connection, found: Summary, expected: Scenario) -> Scenario:
    """Give the lists that are expected of what may be missing or still to come."""
    made: Scenario = {}
    if "credits" in expected:
        strip = credits_of(connection, found.person, found.as_of)
        made["credits"] = parts(strip, expected["credits"])
    if "coverage" in expected:
        made["coverage"] = parts(found.coverage, expected["coverage"])
    if "interest" in expected:
        years = interest_of(connection, found)
        made["interest"] = parts(years, expected["interest"])
    return made


def parts(
    found: Sequence[Credit | Coverage | Interest], wanted: list[Scenario]
) -> list[Scenario]:
    """Give the keys that are wanted of each row; a row too many shows all of none."""
    names = {"from": "since"}
    keys = [set(row) for row in wanted] + [set()] * (len(found) - len(wanted))
    return [
        {key: part(key, getattr(row, names.get(key, key))) for key in asked}
        for row, asked in zip(found, keys, strict=False)
    ]


def part(key: str, value: object) -> object:
    """Write one value of a list: a year by its label, months as the number."""
    if isinstance(value, Year):
        return value.label
    return value if key == "months" else written(value)


def rows(
    found: tuple[AccountYear | LimitYear, ...], wanted: list[Mapping[str, object]]
) -> list[dict[str, object]]:
    keys = [set(row) for row in wanted] + [{"year"}] * (len(found) - len(wanted))
    return [
        {key: cell(row, key) for key in asked}
        for row, asked in zip(found, keys, strict=False)
    ]


def cell(row: AccountYear | LimitYear, key: str) -> object:
    of_year = {"year": row.year.label, "start": row.year.start, "end": row.year.end}
    return of_year[key] if key in of_year else written(getattr(row, key))


def written(value: object) -> object:
    if value is None:
        return "-"
    return format_yuan(value) if isinstance(value, int) else value


def warnings(found: Summary) -> list[dict[str, object]]:
    gaps = [
        {"code": "gap", "from": gap.first, "to": gap.last, "months": gap.months}
        for gap in found.gaps
    ]
    stretches = [
        {
            "code": "below_zero",
            "from": below.first,
            "to": below.last,
            "lowest": format_yuan(below.lowest),
        }
        for below in found.below_zero
    ]
    return gaps + stretches


def test_no_worked_example_is_missing() -> None:
    numbers = {file.stem.partition("_")[0] for file in FILES}
    assert numbers >= {f"{number:02d}" for number in range(1, 13)}
    assert numbers >= {f"e{number}" for number in range(1, 8)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_expected_follows(file: Path, tmp_path: Path) -> None:
    scenario = read(file)
    assert scenario["expect"]
    with book_of(scenario, tmp_path, "right.yibao") as store:
        verify(scenario, store)


WRONG = [(file, n) for file in FILES for n in range(len(read(file).get("wrong", ())))]


@pytest.mark.parametrize(
    ("file", "number"), WRONG, ids=[f"{file.stem}-{number}" for file, number in WRONG]
)
def test_a_false_reading_fails(file: Path, number: int, tmp_path: Path) -> None:
    scenario = read(file)
    wrong = scenario["wrong"][number]
    assert wrong["why"]
    scenario["overrides"] = scenario.get("overrides", []) + wrong.get("overrides", [])
    scenario["expect"] = wrong.get("expect", scenario["expect"])
    scenario["estimate"] = wrong.get("estimate", scenario.get("estimate", []))
    with (
        book_of(scenario, tmp_path, "wrong.yibao") as store,
        pytest.raises(AssertionError),
    ):
        verify(scenario, store)


def test_a_document_is_the_same_however_it_came(tmp_path: Path) -> None:
    scenario = read(next(file for file in FILES if file.stem.startswith("10")))
    with book_of(scenario, tmp_path, "first.yibao") as first:
        with first.read() as connection:
            text = "".join(interchange.dump(connection))
        copy = {**scenario, **json.loads(text)}
        with book_of(copy, tmp_path, "second.yibao") as second:
            verify(scenario, second)


def test_an_account_where_none_is_expected_is_a_failure(tmp_path: Path) -> None:
    scenario = read(next(file for file in FILES if file.stem.startswith("01")))
    scenario["expect"] = [{"as_of": date(2025, 12, 31), "account": "none"}]
    with (
        book_of(scenario, tmp_path, "none.yibao") as store,
        pytest.raises(AssertionError),
    ):
        verify(scenario, store)


def test_a_row_too_many_in_a_list_is_a_failure(tmp_path: Path) -> None:
    scenario = read(next(file for file in FILES if file.stem.startswith("e1")))
    scenario["expect"][0]["credits"].pop()
    with (
        book_of(scenario, tmp_path, "many.yibao") as store,
        pytest.raises(AssertionError),
    ):
        verify(scenario, store)
