"""What the policy page shows, before it is shown."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from db import policies
from db.rules.codes import Status
from db.rules.figures import FIGURES, Value
from db.rules.policy import Dispute, Figure, Policy
from db.rules.records import Confirmation, Override
from desktop.views.figure_words import confidence_text
from desktop.views.policies import rows
from desktop.views.policies.rows import GROUPS, Row, View
from desktop.views.policies.table import fitted
from desktop.views.policies.words import NATION, origin, wider
from desktop.words import use_language

DAY = date(2025, 6, 15)
SINCE = date(2024, 1, 1)
RATIO = "outpatient.ratio"
TIERS = Figure(("一级", "二级", "三级"), SINCE)


def policy(ratios: list[Figure], *disputes: Dispute) -> Policy:
    return Policy(
        id="somewhere",
        name_zh="某地",
        name_en="Somewhere",
        last_looked=DAY,
        figures={"outpatient.tiers": (TIERS,), RATIO: tuple(ratios)},
        disputes=disputes,
    )


def view(age: int | None = 40, day: date = DAY) -> View:
    return View(day, "somewhere", Status.employee, age)


def share(text: str, tier: str | None = None, **rest: int) -> Figure:
    return Figure(Decimal(text), SINCE, tier=tier, min_age=rest.get("min_age"))


def shown(known: Policy, of: View, name: str = RATIO) -> list[Row]:
    return [row for row in rows.rows(known, of) if row.name == name]


def values(found: list[Row]) -> list[tuple[tuple[str, ...], Value | None]]:
    return [(row.tiers, row.figure.value if row.figure else None) for row in found]


def test_tiers_of_one_value_share_a_row_and_others_have_their_own() -> None:
    known = policy(
        [share("0.7", "一级"), share("0.6", "二级"), share("0.7", "三级")],
    )
    assert values(shown(known, view())) == [
        (("一级", "三级"), Decimal("0.7")),
        (("二级",), Decimal("0.6")),
    ]


def test_somebody_sees_their_age_step_and_others_see_each() -> None:
    known = policy([share("0.6"), share("0.7", min_age=70)])
    assert values(shown(known, view(40))) == [((), Decimal("0.6"))]
    assert values(shown(known, view(70))) == [((), Decimal("0.7"))]
    assert [row.key[2] for row in shown(known, view(None))] == [None, 70]


def test_every_figure_of_the_catalogue_has_a_row_in_a_part_of_the_table() -> None:
    for region in policies.regions():
        of = View(DAY, region, Status.employee)
        found = list(rows.rows(policies.load(region), of))
        assert {row.name for row in found} == set(FIGURES)
        assert {row.group for row in found} <= set(GROUPS)


def test_the_past_holds_every_value_for_such_people_oldest_first() -> None:
    old = Figure(Decimal("0.5"), date(2023, 1, 1))
    retired = Figure(Decimal("0.9"), SINCE, statuses=frozenset({"retiree"}))
    known = policy([share("0.6"), old, retired])
    (row,) = shown(known, view())
    past = values(list(rows.history(known, view(), row)))
    assert past == [((), Decimal("0.5")), ((), Decimal("0.6"))]


def test_a_dispute_is_to_be_checked_until_it_is_confirmed_or_overruled() -> None:
    other = Dispute(RATIO, Decimal("0.8"), "S0", "说法不一", "They differ")
    known = policy([share("0.6")], other)
    assert [row.name for row in rows.to_check(known, view())] == [RATIO]
    (row,) = shown(known, view())
    heard = rows.confirming(view(), row, DAY, "hotline")
    assert rows.to_check(known.with_confirmations(heard), view()) == ()
    own = Override(region="somewhere", figure=RATIO, since=SINCE, value="0.8")
    assert rows.to_check(known.with_overrides([own]), view()) == ()


def test_a_source_that_says_the_value_in_force_leaves_nothing_to_check() -> None:
    alike = Dispute(RATIO, Decimal("0.6"), "S0", "一样", "Alike")
    assert rows.to_check(policy([share("0.6")], alike), view()) == ()


def test_a_dispute_about_others_is_not_asked_about() -> None:
    retired = frozenset({"retiree"})
    other = Dispute(RATIO, Decimal("0.8"), "S0", "说法", "Words", statuses=retired)
    assert rows.to_check(policy([share("0.6")], other), view()) == ()


def test_a_shared_row_is_confirmed_for_each_of_its_tiers_and_found_again() -> None:
    known = policy([share("0.7", "一级"), share("0.7", "三级")])
    (row,) = shown(known, view())
    heard = rows.confirming(view(), row, DAY, "")
    assert [given.tier for given in heard] == ["一级", "三级"]
    (marked,) = shown(known.with_confirmations(heard), view())
    assert [figure.confirmed for figure in marked.figures] == [DAY, DAY]
    assert rows.confirmed_by(heard, view(), marked) == heard


def test_a_confirmation_of_an_older_value_is_not_this_rows() -> None:
    known = policy([share("0.6")])
    (row,) = shown(known, view())
    older = Confirmation(
        region="somewhere", figure=RATIO, since=SINCE, value="0.5", day=DAY
    )
    assert rows.confirmed_by([older], view(), row) == []


def test_under_ones_own_value_the_shipped_one_is_known() -> None:
    own = Override(region="somewhere", figure=RATIO, since=SINCE, value="0.8")
    known = policy([share("0.6")]).with_overrides([own])
    (row,) = shown(known, view())
    assert row.figure is not None and row.figure.own  # noqa: PT018  # one claim
    preset = rows.preset_of(known, view(), row)
    assert preset is not None
    assert preset.value == Decimal("0.6")


def test_own_values_of_other_statuses_tiers_and_regions_are_not_the_rows() -> None:
    known = policy([share("0.7", "一级"), share("0.6", "二级"), share("0.5", "三级")])
    row = shown(known, view())[0]
    mine = Override(
        region="somewhere", figure=RATIO, since=SINCE, value="0.8", tier="一级"
    )
    others = [
        Override(region="elsewhere", figure=RATIO, since=SINCE, value="0.8"),
        Override(
            region="somewhere", figure=RATIO, since=SINCE, value="0.8", tier="二级"
        ),
        Override(
            region="somewhere",
            figure=RATIO,
            since=SINCE,
            value="0.8",
            status=Status.retiree,
        ),
    ]
    assert rows.own_of([mine, *others], view(), row) == [mine]


def test_a_figure_names_who_states_it() -> None:
    known = policies.load("xian")
    stated = known.figures["outpatient.cap"][0]
    assert wider(known, stated.depth) == "xian"
    for figures in known.figures.values():
        for figure in figures:
            assert wider(known, figure.depth) in policies.packs()
            assert origin(known, figure) != ""
    assert wider(known, 9) == NATION


WIDTHS = st.lists(st.integers(10, 400), min_size=1, max_size=6)


@given(WIDTHS, st.integers(0, 2000), st.data())
def test_columns_fill_their_room_or_are_as_narrow_as_they_may(
    hints: list[int], room: int, data: st.DataObject
) -> None:
    elastic = data.draw(st.sets(st.sampled_from(range(len(hints)))))
    least = dict.fromkeys(sorted(elastic), 20)
    found = fitted(room, hints, least)
    assert all(width >= min(20, hint) for width, hint in zip(found, hints, strict=True))
    narrowest = sum(
        min(20, hint) if place in elastic else hint for place, hint in enumerate(hints)
    )
    if room >= narrowest and (elastic or room >= sum(hints)):
        assert room - len(hints) <= sum(found) <= room


def test_a_confirmed_figure_is_said_to_be_so_wherever_it_is_used() -> None:
    use_language("en")
    figure = Figure(Decimal("0.6"), SINCE, confidence="M")
    assert confidence_text(figure) == "Unverified · fair source"
    confirmed = replace(figure, confirmed=DAY)
    assert confidence_text(confirmed) == "You confirmed it on 2025-06-15"
