"""The link of a line leads to the entries that it is made of, and to no others."""

from datetime import date

import pytest

from db.queries.entries import Filter
from db.rules.codes import Purpose, SpendingKind
from db.rules.reasons import Line
from desktop.views.why_parts import entries_of

FIRST, LAST = date(2025, 1, 1), date(2025, 3, 31)


def line(code: str) -> Line:
    return Line(code=code, amount=1, first=FIRST, last=LAST, person_id=7)


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("posting.contribution", Filter(7, FIRST, LAST, kinds=("contribution",))),
        ("posting.correction_down", Filter(7, FIRST, LAST, kinds=("correction",))),
        ("transit.moved_out", Filter(7, FIRST, LAST, kinds=("moved_out",))),
        ("bill.pharmacy", Filter(7, FIRST, LAST, kinds=("pharmacy",))),
        (
            "refund.outpatient",
            Filter(7, FIRST, LAST, kinds=("outpatient",), flags=("refund",)),
        ),
        ("shared.wallet", Filter(7, FIRST, LAST, purposes=("wallet",))),
        ("in_wallet", Filter(7, FIRST, LAST, purposes=("wallet",))),
        ("bill_counted", Filter(7, FIRST, LAST, flags=("counts",))),
        ("used", Filter(7, FIRST, LAST, flags=("counts",))),
        (
            "flow.contributed",
            Filter(7, FIRST, LAST, kinds=("contribution", "prepaid", "back_pay")),
        ),
        ("tax_bill", Filter(7, FIRST, LAST, kinds=tuple(SpendingKind))),
        ("took", Filter(7, FIRST, LAST, flags=("counts",))),
        ("bill_total", Filter(7, FIRST, LAST)),
    ],
)
def test_a_line_leads_to_its_own_kind_of_entries(code: str, wanted: Filter) -> None:
    assert entries_of(line(code)) == wanted


@pytest.mark.parametrize("code", ["returned.wallet", "flow.returned"])
def test_what_came_back_is_looked_for_where_it_went(code: str) -> None:
    found = entries_of(line(code))
    assert found is not None
    assert (found.first, found.last) == (date.min, LAST)
    assert "wallet" in found.purposes
    assert set(found.purposes) <= set(Purpose)
    assert found.flags == ("refund",)


def test_a_line_of_nobodys_entries_leads_nowhere() -> None:
    assert entries_of(Line(code="cap", amount=1)) is None
