"""Credits, interest, the tax line and what came without cover answer "why?"."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from db import interchange
from db.queries.people import people
from db.queries.reasons import reason_of
from db.queries.statements import year_of
from db.queries.summaries import summary_of
from db.queries.tax import with_tax
from db.rules.reasons import Question, Reason
from db.sqlite import Connection
from db.store import Store

AS_OF = date(2025, 6, 1)
BOOK: dict[str, Any] = {
    "format": "yibao-book",
    "version": 1,
    "people": [
        {"name": "外婆", "born": "1950-01-01", "relation": "grandparent"},
        {"name": "沪", "relation": "other"},
        {"name": "晋", "relation": "other"},
        {"name": "鄂", "relation": "other"},
    ],
    "memberships": [
        {
            "person": "外婆",
            "from": "2024-01-01",
            "region": "chongqing",
            "status": "retiree",
        },
        {
            "person": "沪",
            "from": "2024-07-01",
            "region": "shanghai",
            "status": "employee",
            "base": "10000.00",
        },
        {
            "person": "晋",
            "from": "2024-01-01",
            "region": "taiyuan",
            "status": "employee",
            "base": "1000.00",
        },
        {
            "person": "鄂",
            "from": "2024-01-01",
            "region": "wuhan",
            "status": "employee",
        },
    ],
    "postings": [
        {"person": person, "day": day, "kind": kind, "amount": amount}
        for person, day, kind, amount in (
            ("外婆", "2025-01-10", "contribution", "115.00"),
            ("沪", "2024-07-01", "prepaid", "2400.00"),
            ("晋", "2025-01-10", "contribution", "64.70"),
            ("鄂", "2024-01-01", "opening", "5000.00"),
            ("鄂", "2024-01-10", "contribution", "100.00"),
        )
    ],
    "spendings": [
        {
            "person": "鄂",
            "day": "2024-03-05",
            "kind": "outpatient",
            "place": "一院",
            "total": "900.00",
            "fund": "300.00",
            "cash": "600.00",
        },
        {
            "person": "外婆",
            "day": "2024-03-05",
            "kind": "inpatient",
            "place": "二院",
            "total": "120000.00",
            "self_paid": "97000.00",
            "fund": "20000.00",
            "cash": "100000.00",
        },
        {
            "person": "外婆",
            "day": "2024-05-06",
            "kind": "pharmacy",
            "place": "药店",
            "total": "80.00",
            "cash": "80.00",
        },
    ],
}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    path = tmp_path / "book.yibao"
    with Store.create(path, lambda: datetime(2025, 6, 1, tzinfo=UTC)) as store:
        interchange.load(store, json.dumps(BOOK).encode())
        with store.read() as found:
            yield found


def ask(  # what a question can name
    connection: Connection,
    name: str,
    subject: str,
    *,
    year: str = "",
    code: str = "",
    day: date | None = None,
) -> Reason:
    person = next(person for person in people(connection) if person.name == name)
    summary = summary_of(connection, person, AS_OF)
    asked = Question(subject=subject, person_id=person.id or 0, year=year)
    reason = reason_of(connection, summary, replace(asked, code=code, day=day))
    assert reason is not None
    assert sum(line.amount for line in reason.lines) == reason.result
    return reason


def beside(reason: Reason) -> dict[str, int]:
    return {line.code: line.amount for line in reason.beside}


def test_a_retirees_credit_stands_beside_the_fixed_sum(connection: Connection) -> None:
    reason = ask(connection, "外婆", "credit", year="2025")
    assert (reason.result, beside(reason)) == (115_00, {"due": 115_00})
    assert [used.name for used in reason.figures] == ["account.credit_amount"]


def test_a_credit_of_a_whole_year_stands_beside_twelve_months(
    connection: Connection,
) -> None:
    reason = ask(connection, "沪", "credit", year="2024")
    assert reason.result == 2400_00
    assert beside(reason) == {"base": 10000_00, "due": 2400_00}


def test_a_base_below_the_window_counts_as_its_least(connection: Connection) -> None:
    """太原: 3235.00 at least (W13), of which 2 % are 64.70."""
    reason = ask(connection, "晋", "credit", year="2025")
    assert beside(reason) == {"base": 3235_00, "expected": 64_70}


def test_estimated_interest_names_its_products(connection: Connection) -> None:
    reason = ask(connection, "鄂", "interest_estimate", year="2024")
    # 5000.00 × 366 days × 1.10 %, 100.00 × 357 days × 0.35 %, both / 360.
    assert [line.amount for line in reason.lines] == [35, 55_92]
    assert beside(reason) == {
        "product_current": 100_00 * 357,
        "product_prior": 5000_00 * 366,
    }


def test_what_the_fund_paid_in_a_gap_names_its_bills(connection: Connection) -> None:
    reason = ask(connection, "鄂", "warning.fund_in_gap", day=date(2024, 2, 1))
    assert [(line.amount, line.times) for line in reason.lines] == [(300_00, 1)]


def test_the_tax_line_takes_off_what_is_not_deductible(connection: Connection) -> None:
    """97000.00 − 15000.00 is above the 80000.00 that are the most."""
    reason = ask(connection, "外婆", "tax", code="2024")
    assert [(line.code, line.amount) for line in reason.lines] == [
        ("tax_bill", 97000_00),
        ("tax_above", -15000_00),
        ("tax_most", -2000_00),
    ]
    assert beside(reason) == {"tax_unknown": 80_00}


def test_too_little_for_the_tax_line_leaves_nothing(connection: Connection) -> None:
    reason = ask(connection, "鄂", "tax", code="2024")
    assert [line.code for line in reason.lines] == ["tax_above", "tax_below"]
    assert reason.result == 0


def test_a_statement_has_the_tax_lines_of_the_years_that_it_touches(
    connection: Connection,
) -> None:
    person = people(connection)[0]
    summary = summary_of(connection, person, AS_OF)
    (tax,) = with_tax(connection, year_of(connection, summary, "2024")).tax
    assert (tax.year, tax.deductible, len(tax.unknown)) == (2024, 80000_00, 1)
    assert with_tax(connection, year_of(connection, summary, "2025")).tax == ()
