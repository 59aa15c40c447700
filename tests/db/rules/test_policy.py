from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.rules.codes import Status
from db.rules.policy import (
    FIGURES,
    Figure,
    FigureError,
    Policy,
    Value,
    format_value,
    parse_value,
)
from db.rules.records import Confirmation, Override

START = date(2024, 1, 1)
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def region(**figures: list[Figure]) -> Policy:
    named = {name.replace("__", "."): tuple(rows) for name, rows in figures.items()}
    return Policy("here", "此地", "Here", START, figures=named)


def cap(fen: Value, since: date, *statuses: str) -> Figure:
    return Figure(fen, since, frozenset(statuses))


def own(value: str, since: date, status: Status | None = None) -> Override:
    return Override(
        region="here",
        figure="outpatient.cap",
        status=status,
        since=since,
        value=value,
        note="市医保局热线",
    )


def cap_on(policy: Policy, day: date, status: str = "employee") -> int | None:
    found = policy.find("outpatient.cap", day=day, status=status)
    return None if found is None else found.fen


# --- values ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("outpatient.cap", "2500.00", 250000),
        ("outpatient.cap", "none", "none"),
        ("outpatient.ratio", "0.70", Decimal("0.70")),
        ("outpatient.ratio", "1", Decimal(1)),
        ("outpatient.ratio_above", "none", "none"),
        ("outpatient.kind", "fund_cap", "fund_cap"),
        ("outpatient.kind", "none", "none"),
        ("account.year_start", "07-01", "07-01"),
        ("outpatient.tiers", "一级、二级、药店", ("一级", "二级", "药店")),
        ("outpatient.tiers", "一级, 二级，药店", ("一级", "二级", "药店")),
    ],
)
def test_a_value_is_read_as_its_figure_demands(
    name: str, text: str, value: Value
) -> None:
    assert parse_value(name, text) == value
    assert parse_value(name, format_value(value)) == value


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("outpatient.cup", "1.00", "unknown_figure"),
        ("outpatient.cap", "a lot", "not_a_number"),
        ("outpatient.cap", "1.005", "too_precise"),
        ("outpatient.cap", "99999999.00", "too_large"),
        ("outpatient.cap", "-1.00", "negative"),
        ("outpatient.ratio", "70%", "not_a_share"),
        ("outpatient.ratio", "1.01", "not_a_share"),
        ("outpatient.ratio", "-0.10", "not_a_share"),
        ("outpatient.ratio", "0.70\n", "not_a_share"),
        ("outpatient.kind", "FUND_CAP", "unknown_choice"),
        ("account.credit", "none", "unknown_choice"),
        ("limit.year_start", "none", "not_a_month_day"),
        ("limit.year_start", "7-1", "not_a_month_day"),
        ("limit.year_start", "02-29", "not_a_month_day"),
        ("limit.year_start", "13-01", "not_a_month_day"),
        ("outpatient.tiers", "", "not_words"),
        ("outpatient.tiers", "一级、、二级", "not_words"),
        ("outpatient.tiers", "一级、一级", "not_words"),
    ],
)
def test_a_value_that_the_figure_cannot_have_is_refused(
    name: str, text: str, code: str
) -> None:
    with pytest.raises(FigureError) as refused:
        parse_value(name, text)
    assert refused.value.code == code


@given(st.sampled_from(sorted(FIGURES)), st.text(max_size=10))
def test_any_text_gives_a_value_that_writes_back_or_a_refusal(
    name: str, text: str
) -> None:
    try:
        value = parse_value(name, text)
    except FigureError:
        return
    assert parse_value(name, format_value(value)) == value


def test_a_figure_gives_its_value_only_as_what_it_is() -> None:
    assert Figure(250000, START).fen == 250000
    assert Figure(Decimal("0.7"), START).share == Decimal("0.7")
    assert Figure("fund_cap", START).text == "fund_cap"
    assert Figure(("一级",), START).words == ("一级",)
    with pytest.raises(TypeError):
        _ = Figure("fund_cap", START).fen


# --- lookup ---------------------------------------------------------------


@given(
    st.lists(st.tuples(DAYS, st.integers(0, 10**6)), unique_by=lambda row: row[0]),
    DAYS,
)
def test_the_newest_value_that_has_begun_is_found(
    rows: list[tuple[date, int]], day: date
) -> None:
    policy = region(outpatient__cap=[cap(fen, since) for since, fen in rows])
    begun = [row for row in rows if row[0] <= day]
    assert cap_on(policy, day) == (max(begun)[1] if begun else None)


def test_a_value_concerns_the_statuses_it_names_and_nobody_else() -> None:
    policy = region(
        outpatient__cap=[cap(1, START, "employee"), cap(2, START, "retiree")]
    )
    assert cap_on(policy, START, "employee") == 1
    assert cap_on(policy, START, "retiree") == 2
    assert cap_on(policy, START, "resident") is None
    assert policy.find("outpatient.cap", day=START) is None


def test_the_value_of_the_tier_goes_before_that_of_every_tier() -> None:
    general = Figure(Decimal("0.70"), START)
    community = Figure(Decimal("0.90"), START, tier="社区")
    policy = region(outpatient__ratio=[community, general])
    assert policy.find("outpatient.ratio", day=START, tier="社区") == community
    assert policy.find("outpatient.ratio", day=START, tier="三级") == general
    assert policy.find("outpatient.ratio", day=START) == general


def test_the_highest_age_step_reached_is_found() -> None:
    steps = [
        Figure(fen, START, min_age=age) for age, fen in ((None, 1), (70, 2), (80, 3))
    ]
    policy = region(account__credit_amount=steps)
    found = [
        policy.find("account.credit_amount", day=START, age=age)
        for age in (None, 69, 70, 79, 80)
    ]
    assert [figure and figure.value for figure in found] == [1, 1, 2, 2, 3]


def test_a_newer_value_for_everybody_replaces_older_age_steps() -> None:
    later = date(2025, 1, 1)
    policy = region(
        account__credit_amount=[Figure(1, START, min_age=45), Figure(2, later)]
    )
    found = policy.find("account.credit_amount", day=later, age=50)
    assert found is not None
    assert found.value == 2


def test_a_cap_ends_on_the_day_of_none() -> None:
    policy = region(outpatient__cap=[cap(1, START), cap("none", date(2025, 1, 1))])
    assert cap_on(policy, date(2024, 12, 31)) == 1
    assert cap_on(policy, date(2025, 1, 1)) is None


def test_none_among_choices_is_a_choice() -> None:
    policy = region(outpatient__kind=[Figure("none", START)])
    found = policy.find("outpatient.kind", day=START)
    assert found is not None
    assert found.text == "none"


def test_a_misspelt_figure_is_an_error_and_not_an_unknown_value() -> None:
    with pytest.raises(FigureError):
        region().find("outpatient.cup", day=START)


def test_years_begin_in_january_unless_the_region_says_otherwise() -> None:
    policy = region(limit__year_start=[Figure("07-01", START)])
    assert policy.year_start("limit.year_start", START) == (7, 1)
    assert policy.year_start("limit.year_start", date(2023, 12, 31)) == (1, 1)
    assert policy.year_start("account.year_start", START) == (1, 1)


def test_every_day_of_a_change_is_known() -> None:
    later = date(2025, 3, 1)
    policy = region(
        outpatient__cap=[cap(1, START), cap(2, later)],
        limit__year_start=[Figure("01-01", START)],
    )
    assert policy.change_days == {START, later}


# --- the user's own values ------------------------------------------------


def test_an_own_value_wins_from_its_day_and_the_pack_returns_before_it() -> None:
    pack = region(outpatient__cap=[cap(200000, START)])
    policy = pack.with_overrides([own("2500.00", date(2025, 1, 1))])
    assert cap_on(policy, date(2024, 12, 31)) == 200000
    assert cap_on(policy, date(2025, 1, 1)) == 250000
    assert cap_on(pack, date(2025, 1, 1)) == 200000


def test_an_own_value_holds_against_a_newer_one_of_the_pack() -> None:
    pack = region(outpatient__cap=[cap(200000, START), cap(300000, date(2026, 1, 1))])
    policy = pack.with_overrides([own("2500.00", date(2025, 1, 1))])
    assert cap_on(policy, date(2026, 6, 1)) == 250000


def test_an_own_value_shows_itself_with_its_note() -> None:
    policy = region().with_overrides([own("2500.00", START)])
    found = policy.find("outpatient.cap", day=START, status="employee")
    assert found is not None
    assert found.own
    assert found.note_zh == "市医保局热线"


def test_an_own_value_for_a_status_leaves_the_others_alone() -> None:
    pack = region(outpatient__cap=[cap(200000, START)])
    policy = pack.with_overrides([own("2500.00", START, Status.retiree)])
    assert cap_on(policy, START, "retiree") == 250000
    assert cap_on(policy, START, "employee") == 200000


def test_an_own_value_for_the_status_goes_before_one_for_everybody() -> None:
    rows = [own("1.00", START, Status.retiree), own("2.00", START)]
    for order in (rows, rows[::-1]):
        assert cap_on(region().with_overrides(order), START, "retiree") == 100


def test_an_own_none_ends_the_value_of_the_pack() -> None:
    pack = region(outpatient__cap=[cap(200000, START)])
    policy = pack.with_overrides([own("none", date(2025, 1, 1))])
    assert cap_on(policy, date(2025, 1, 1)) is None


def test_own_values_of_another_region_are_left_out() -> None:
    policy = Policy("there", "彼地", "There", START)
    assert cap_on(policy.with_overrides([own("1.00", START)]), START) is None


def test_an_own_value_that_the_figure_cannot_have_is_refused() -> None:
    with pytest.raises(FigureError):
        region().with_overrides([own("a lot", START)])


@given(st.lists(st.tuples(DAYS, st.integers(0, 10**6)), min_size=1), DAYS)
def test_own_values_never_change_what_holds_before_the_first_of_them(
    rows: list[tuple[date, int]], day: date
) -> None:
    pack = region(outpatient__cap=[cap(7, date(2014, 1, 1))])
    policy = pack.with_overrides(own(f"{yuan}.00", since) for since, yuan in rows)
    first = min(since for since, _ in rows)
    assert (cap_on(policy, day) == 7) == (day < first)


def ratio(share: str, *statuses: str, tier: str | None = "三级") -> Figure:
    return Figure(Decimal(share), START, frozenset(statuses), tier)


def ratio_at(policy: Policy, tier: str) -> Figure:
    found = policy.find("outpatient.ratio", day=START, status="employee", tier=tier)
    assert found is not None
    return found


def test_an_own_value_for_one_tier_leaves_the_others_alone() -> None:
    pack = region(outpatient__ratio=[ratio("0.5"), ratio("0.7", tier="一级")])
    row = Override(
        region="here", figure="outpatient.ratio", tier="三级", since=START, value="0.55"
    )
    policy = pack.with_overrides([row])
    assert ratio_at(policy, "三级").share == Decimal("0.55")
    assert ratio_at(policy, "三级").own
    assert ratio_at(policy, "一级").share == Decimal("0.7")


# --- what the user confirmed ----------------------------------------------

HEARD = Confirmation(
    region="here",
    figure="outpatient.ratio",
    status=Status.employee,
    tier="三级",
    since=START,
    value="0.50",
    day=date(2025, 3, 5),
)


def test_a_confirmation_marks_its_figure_and_no_other() -> None:
    pack = region(
        outpatient__ratio=[ratio("0.5", "employee"), ratio("0.7", tier="一级")]
    )
    policy = pack.with_confirmations([HEARD])
    assert ratio_at(policy, "三级").confirmed == date(2025, 3, 5)
    assert ratio_at(policy, "一级").confirmed is None
    assert ratio_at(pack, "三级").confirmed is None


def test_the_newest_of_several_confirmations_is_shown() -> None:
    later = replace(HEARD, day=date(2026, 1, 1))
    for rows in ([HEARD, later], [later, HEARD]):
        policy = region(outpatient__ratio=[ratio("0.5")]).with_confirmations(rows)
        assert ratio_at(policy, "三级").confirmed == date(2026, 1, 1)


@pytest.mark.parametrize(
    "row",
    [
        replace(HEARD, region="there"),
        replace(HEARD, figure="outpatient.ratio_above"),
        replace(HEARD, status=Status.retiree),
        replace(HEARD, tier=None),
        replace(HEARD, min_age=70),
        replace(HEARD, since=date(2024, 1, 2)),
        replace(HEARD, value="0.55"),
        replace(HEARD, value="half"),
    ],
    ids=["region", "name", "status", "tier", "age", "since", "value", "unreadable"],
)
def test_a_confirmation_of_anything_else_concerns_no_figure(row: Confirmation) -> None:
    pack = region(outpatient__ratio=[ratio("0.5", "employee")])
    assert pack.with_confirmations([row]).figures == pack.figures


@pytest.mark.parametrize("said", ["0.5", "0.50", "0.500"])
def test_a_value_is_the_same_however_it_is_written(said: str) -> None:
    policy = region(outpatient__ratio=[ratio("0.50")])
    confirmed = policy.with_confirmations([replace(HEARD, value=said)])
    assert ratio_at(confirmed, "三级").confirmed is not None


def test_a_confirmation_for_everybody_concerns_a_figure_of_some() -> None:
    pack = region(outpatient__ratio=[ratio("0.5", "employee")])
    policy = pack.with_confirmations([replace(HEARD, status=None)])
    assert ratio_at(policy, "三级").confirmed is not None


def test_an_own_value_is_never_marked_as_confirmed() -> None:
    row = Override(
        region="here", figure="outpatient.ratio", tier="三级", since=START, value="0.5"
    )
    policy = region().with_overrides([row]).with_confirmations([HEARD])
    assert ratio_at(policy, "三级").confirmed is None


@given(DAYS, st.sampled_from(["0.5", "0.6", "none"]))
def test_confirming_changes_no_value(day: date, said: str) -> None:
    pack = region(outpatient__ratio=[ratio("0.5"), ratio("0.7", tier="一级")])
    policy = pack.with_confirmations([replace(HEARD, day=day, value=said)])
    bare = [replace(row, confirmed=None) for row in policy.figures["outpatient.ratio"]]
    assert tuple(bare) == pack.figures["outpatient.ratio"]
