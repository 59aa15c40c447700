"""The invariants of rules.md §2.11, over flows and uses that nobody thought of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from db.rules import balance, limit
from db.rules.balance import Account, Flow, FlowKind
from db.rules.codes import Relation, Status
from db.rules.flows import OUT
from db.rules.insured import Insured
from db.rules.limit import LimitUse, LimitYear
from db.rules.policy import Figure, Policy
from db.rules.records import Membership, Person
from db.rules.summary import Recorded, summarize
from db.rules.years import Year, years

FIRST, LAST = date(2021, 1, 1), date(2025, 12, 31)
CAP = 2000_00
days = st.dates(FIRST, LAST)
starts = st.sampled_from([(1, 1), (4, 1), (7, 1), (12, 31)])

flow = st.builds(
    Flow,
    day=days,
    kind=st.sampled_from(FlowKind),
    amount=st.integers(0, 9999_99),
    origin=st.none(),
)
back = st.builds(
    lambda day, kind, amount, before: Flow(
        day, kind, amount, day - timedelta(days=before)
    ),
    days,
    st.sampled_from([FlowKind.refunded, FlowKind.returned]),
    st.integers(0, 9999_99),
    st.integers(0, 500),
)
flows = st.lists(flow | back, min_size=1, max_size=30).map(
    lambda made: sorted(made, key=lambda one: one.day)
)
uses = st.lists(
    st.builds(
        LimitUse,
        day=days,
        tier=st.sampled_from(["一级", "三级"]),
        fund=st.integers(-50_00, 900_00),
        eligible=st.integers(0, 2000_00),
        deductible=st.none() | st.integers(0, 200_00),
        shared=st.just(0),
    ),
    max_size=30,
).map(lambda made: sorted(made, key=lambda use: use.day))


def fold(moved: Sequence[Flow], start: tuple[int, int] = (1, 1)) -> Account:
    def run(first: date) -> Iterator[Year]:
        return years(first, LAST, lambda _day: start)

    return balance.fold(moved, run)


def signed(moved: Flow) -> int:
    return -moved.amount if moved.kind in OUT else moved.amount


def policy(start: str = "01-01", **figures: Figure) -> Policy:
    since = date(1998, 1, 1)
    stated = {
        "outpatient.kind": Figure("fund_cap", since),
        "outpatient.cap": Figure(CAP, since),
        "limit.year_start": Figure(start, since),
        **{name.replace("_", ".", 1): figure for name, figure in figures.items()},
    }
    made = {name: (figure,) for name, figure in stated.items()}
    return Policy("x", "某地", "X", since, figures=made)


def insured(status: Status = Status.employee) -> Insured:
    one = Membership(person_id=1, since=FIRST, region="x", status=status)
    return Insured.of([one])


def limits(used: Sequence[LimitUse], rules: Policy) -> tuple[LimitYear, ...]:
    return limit.fold(used, insured(), lambda _region: rules, None, LAST)


@given(flows, starts)
def test_carrying_over_keeps_every_fen(
    moved: list[Flow], start: tuple[int, int]
) -> None:
    account = fold(moved, start)
    assert account.years[-1].closing == sum(signed(one) for one in moved)


@given(flows, starts)
def test_each_year_opens_with_what_the_last_one_closed_with(
    moved: list[Flow], start: tuple[int, int]
) -> None:
    for before, after in pairwise(fold(moved, start).years):
        added = sum(
            one.amount
            for one in moved
            if one.kind is FlowKind.opening and one.day in after.year
        )
        assert after.opening == before.closing + added


@given(flows, starts)
def test_current_and_prior_are_the_total_each_day(
    moved: list[Flow], start: tuple[int, int]
) -> None:
    account = fold(moved, start)
    for day in account.days:
        until = sum(signed(one) for one in moved if one.day <= day.day)
        assert day.current + day.prior == day.total == until
    for year in account.years:
        assert year.current + year.prior == year.closing


@given(flows, starts)
def test_a_year_begins_with_nothing_current(
    moved: list[Flow], start: tuple[int, int]
) -> None:
    account = fold(moved, start)
    for before, after in pairwise(account.years):
        mine = [one for one in moved if one.day in after.year]
        if not mine:
            assert (after.current, after.prior) == (0, before.closing)


@given(flows, starts)
def test_the_categories_add_up_to_what_went_in_and_out(
    moved: list[Flow], start: tuple[int, int]
) -> None:
    account = fold(moved, start)
    out = {FlowKind.spent, FlowKind.shared, *OUT} - {FlowKind.clawed_back}
    gone = sum(one.amount for one in moved if one.kind in out)
    refunded = sum(one.amount for one in moved if one.kind is FlowKind.refunded)
    shown = sum(year.spent + year.family + year.other_out for year in account.years)
    assert shown == gone - refunded
    for year in account.years:
        into = year.opening + year.contributed + year.interest + year.other_in
        assert year.closing == into - year.spent - year.family - year.other_out


@given(flows, starts, starts)
def test_the_start_of_the_account_year_changes_the_split_alone(
    moved: list[Flow], one: tuple[int, int], other: tuple[int, int]
) -> None:
    first, second = fold(moved, one), fold(moved, other)
    assert [(d.day, d.total) for d in first.days] == [
        (d.day, d.total) for d in second.days
    ]
    assert first.years[-1].closing == second.years[-1].closing


@given(flows, st.randoms(use_true_random=False))
def test_the_order_within_a_day_changes_nothing(
    moved: list[Flow], dice: object
) -> None:
    shuffled = list(moved)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]  # random.Random
    assert fold(sorted(shuffled, key=lambda one: one.day)) == fold(moved)


@given(uses, st.sampled_from(["01-01", "04-01", "07-01"]))
def test_what_is_left_lies_between_nothing_and_the_cap(
    used: list[LimitUse], start: str
) -> None:
    for row in limits(used, policy(start)):
        assert row.left is not None
        assert 0 <= row.left <= CAP
        assert row.over == max(0, row.used - CAP)
        assert row.lapsed == (row.left if row.year.end < LAST else None)


@given(uses, st.sampled_from(["01-01", "07-01"]))
def test_a_new_year_has_the_whole_limit_whatever_was_used(
    used: list[LimitUse], start: str
) -> None:
    rules = policy(start)
    for row in limits(used, rules):
        others = [use for use in used if use.day not in row.year]
        assert row.year in [year.year for year in limits(others, rules)]
        alone = next(new for new in limits(others, rules) if new.year == row.year)
        assert (alone.left, alone.used) == (CAP, 0)


@given(uses)
def test_use_is_the_sum_of_what_the_fund_paid(used: list[LimitUse]) -> None:
    rows = limits(used, policy())
    assert sum(row.used for row in rows) == sum(use.fund for use in used)
    for row in rows:
        steps = [step.used for step in row.steps]
        assert not steps or steps[-1] == row.used


@given(flows, uses)
def test_the_two_ledgers_never_touch(moved: list[Flow], used: list[LimitUse]) -> None:
    me = Person(id=1, name="我", relation=Relation.self)
    both = Recorded(person=me, insured=insured(), flows=moved, uses=used)
    rules = policy()
    whole = summarize(both, lambda _r: rules, LAST)
    without_flows = summarize(replace(both, flows=()), lambda _r: rules, LAST)
    without_uses = summarize(replace(both, uses=()), lambda _r: rules, LAST)
    assert without_flows.limits == whole.limits
    assert without_uses.account == whole.account


@given(flows, uses)
def test_the_start_of_the_limit_year_changes_no_balance(
    moved: list[Flow], used: list[LimitUse]
) -> None:
    me = Person(id=1, name="我", relation=Relation.self)
    both = Recorded(person=me, insured=insured(), flows=moved, uses=used)
    january, july = policy("01-01"), policy("07-01")
    first = summarize(both, lambda _r: january, LAST)
    second = summarize(both, lambda _r: july, LAST)
    assert first.account == second.account
    assert sum(r.used for r in first.limits) == sum(r.used for r in second.limits)


@given(uses, st.sampled_from([Status.resident, Status.flexible_pooled]))
def test_somebody_without_an_account_has_no_series(
    used: list[LimitUse], status: Status
) -> None:
    me = Person(id=1, name="我", relation=Relation.self)
    both = Recorded(person=me, insured=insured(status), uses=used)
    found = summarize(both, lambda _r: policy(), LAST)
    assert found.account is None
    assert found.gaps == ()
    assert found.below_zero == ()
    assert len(found.limits) == 5


@given(uses, st.integers(0, 500_00))
def test_a_yearly_deductible_is_never_exceeded_by_the_rule(
    used: list[LimitUse], most: int
) -> None:
    since = date(1998, 1, 1)
    rules = policy(
        outpatient_deductible_kind=Figure("annual", since),
        outpatient_deductible=Figure(most, since),
    )
    plain = [use._replace(deductible=None) for use in used]
    for row in limits(plain, rules):
        mine = sum(use.eligible for use in plain if use.day in row.year)
        assert row.deductible == most
        assert row.deductible_used == min(most, mine)
