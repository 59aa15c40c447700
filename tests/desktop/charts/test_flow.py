from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from db.rules.balance import AccountYear
from db.rules.codes import Purpose
from db.rules.statement import FamilyUse
from db.rules.years import Year
from desktop.charts.colours import LIGHT
from desktop.charts.family import draw_family, in_order
from desktop.charts.flow import bars, draw_flow
from desktop.words import use_language


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)


def account_year(opening: int, *moves: int) -> AccountYear:
    contributed, interest, other_in, spent, family, other_out = moves
    closing = opening + contributed + interest + other_in - spent - family - other_out
    return AccountYear(
        year=Year(date(2025, 1, 1), date(2025, 12, 31), "2025"),
        opening=opening,
        contributed=contributed,
        interest=interest,
        other_in=other_in,
        spent=spent,
        family=family,
        other_out=other_out,
        closing=closing,
        current=0,
        prior=closing,
        in_transit=0,
    )


FEN = st.integers(-(10**6), 10**6)


@given(st.tuples(FEN, FEN, FEN, FEN, FEN, FEN, FEN))
def test_the_bars_lead_from_opening_to_closing(
    moves: tuple[int, ...],
) -> None:
    year = account_year(*moves)
    found = bars(year, LIGHT)
    assert found[-2].top == found[-1].top == year.closing
    assert found[0].top == year.opening
    for before, bar in pairwise(found[:-1]):
        assert bar.bottom == before.top


def test_each_bar_names_its_amount_with_its_sign() -> None:
    axes = Figure().add_subplot()
    draw_flow(axes, account_year(80_000, 156_000, 0, 0, 200_000, 1_050, 0), LIGHT)
    assert [text.get_text() for text in axes.texts] == [
        "¥800.00",
        "+¥1,560.00",
        "−¥2,000.00",
        "−¥10.50",
        "¥349.50",
    ]


def test_what_is_rare_and_did_not_happen_has_no_bar() -> None:
    assert len(bars(account_year(0, 0, 0, 0, 0, 0, 0), LIGHT)) == 5
    assert len(bars(account_year(0, 0, 1, 1, 0, 0, 1), LIGHT)) == 8


def test_a_year_without_an_account_says_so() -> None:
    axes = Figure().add_subplot()
    draw_flow(axes, None, LIGHT)
    assert not axes.axison
    assert not axes.patches


def use(
    beneficiary: int, purpose: Purpose, amount: int, returned: int = 0
) -> FamilyUse:
    name = {2: "妈妈", 3: "女儿"}[beneficiary]
    return FamilyUse(1, "我", beneficiary, name, purpose, 2, amount, returned)


def test_family_bars_keep_a_relative_together_largest_first() -> None:
    rows = in_order(
        [
            use(3, Purpose.bill, 6_000),
            use(2, Purpose.wallet, 1_000),
            use(2, Purpose.bill, 9_000),
        ]
    )
    assert [(row.beneficiary_id, row.amount) for row in rows] == [
        (2, 9_000),
        (2, 1_000),
        (3, 6_000),
    ]


def test_family_bars_name_amounts_and_what_came_back() -> None:
    axes = Figure().add_subplot()
    draw_family(axes, [use(2, Purpose.wallet, 30_000, 10_000)], LIGHT)
    (bar,) = axes.patches
    assert isinstance(bar, Rectangle)
    assert bar.get_width() == 300.0
    assert axes.texts[0].get_text() == "¥300.00 · 2× · ¥100.00 came back"
    assert axes.get_yticklabels()[0].get_text() == "我 → 妈妈 · Insurance wallet"


def test_no_family_use_is_said_in_words() -> None:
    axes = Figure().add_subplot()
    draw_family(axes, [], LIGHT)
    assert not axes.axison
