"""The forecast to the year's end: an estimate that can be checked by hand."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.rules.balance import Account, fold
from db.rules.credits import Arrived
from db.rules.expected import Expected
from db.rules.flows import Flow, FlowKind
from db.rules.forecast import (
    Forecast,
    average_spent,
    forecast,
    habit,
    spent_on,
)
from db.rules.months import last_day, month_of, months_later
from db.rules.years import years

FIRST = date(2024, 1, 1)
AS_OF = date(2025, 6, 18)
CAME = {"2025-06": Arrived(26_600, day=date(2025, 6, 10))}


def account_of(*flows: Flow, as_of: date = AS_OF) -> Account:
    return fold(flows, lambda first: years(first, as_of))


HELD = account_of(Flow(FIRST, FlowKind.opening, 100_000))


def nothing(_month: str) -> tuple[Expected, ...]:
    return ()


def made(  # noqa: PLR0917 - what an estimate is made of
    account: Account = HELD,
    spent: dict[str, int] | None = None,
    arrived: dict[str, Arrived] | None = None,
    amount: int | None = 26_600,
    withheld: int = 0,
    as_of: date = AS_OF,
) -> Forecast:
    found = forecast(
        account,
        spent or {},
        CAME if arrived is None else arrived,
        lambda month: (Expected(month, amount, withheld),),
        as_of,
    )
    assert found is not None
    return found


def test_each_remaining_month_brings_its_credit_on_the_usual_day() -> None:
    found = made()
    assert [(credit.day, credit.month) for credit in found.coming] == [
        (date(2025, month, 10), f"2025-{month:02d}") for month in range(7, 13)
    ]
    assert found.end == (date(2025, 12, 31), 100_000 + 6 * 26_600)


def test_a_credit_that_is_late_this_month_comes_tomorrow_at_the_earliest() -> None:
    came = {"2025-05": Arrived(26_600, day=date(2025, 5, 10))}
    first = made(arrived=came).coming[0]
    assert (first.day, first.month) == (date(2025, 6, 19), "2025-06")


def test_a_fund_that_pays_a_month_late_is_expected_to_do_so_again() -> None:
    came = {"2025-05": Arrived(26_600, day=date(2025, 6, 10))}
    coming = made(arrived=came).coming
    assert (coming[0].month, coming[0].day) == ("2025-06", date(2025, 7, 10))
    assert coming[-1].month == "2025-11"


def test_what_is_withheld_never_arrives() -> None:
    assert made(withheld=600).end.total == 100_000 + 6 * 26_000


def test_a_month_whose_credit_is_not_known_is_named_and_adds_nothing() -> None:
    found = made(amount=None)
    assert found.unknown == tuple(f"2025-{month:02d}" for month in range(7, 13))
    assert found.end.total == 100_000


def test_own_bills_run_at_the_average_of_the_last_12_months() -> None:
    spent = {"2024-07": 120_00, "2025-05": 240_00, "2025-06": 999_00, "2024-05": 1}
    found = made(spent=spent, amount=0)
    assert (found.spending, found.months) == (30_00, 12)
    days = dict(found.days)
    july = days[date(2025, 6, 30)] - days[date(2025, 7, 31)]
    assert july == 30_00


def test_fewer_than_three_whole_months_give_no_average() -> None:
    assert average_spent({"2025-05": 5_000}, date(2025, 4, 2), AS_OF) == (None, 1)
    assert average_spent({"2025-05": 5_000}, date(2025, 3, 1), AS_OF) == (1_667, 3)


def test_refunds_above_the_bills_never_make_spending_negative() -> None:
    assert average_spent({"2025-05": -5_000}, FIRST, AS_OF) == (0, 12)


def test_a_balance_that_runs_out_stays_at_zero_since_cash_pays_then() -> None:
    spent = {months_later("2025-06", -n): 90_000 for n in range(1, 13)}
    found = made(spent=spent, amount=0)
    assert found.end.total == 0
    assert found.lowest.total == 0
    assert found.lowest.day < date(2025, 8, 1)


def test_a_debt_is_not_made_deeper_by_guessed_bills() -> None:
    account = account_of(Flow(FIRST, FlowKind.spent, 5_000))
    spent = {months_later("2025-06", -n): 90_000 for n in range(1, 13)}
    assert made(account, spent=spent, amount=0).end.total == -5_000


def test_an_account_that_never_moved_or_whose_year_is_over_has_none() -> None:
    assert forecast(Account((), ()), {}, {}, nothing, AS_OF) is None
    assert forecast(HELD, {}, {}, nothing, date(2026, 1, 1)) is None


def test_the_day_and_lateness_of_the_newest_credit_count() -> None:
    assert habit({}) == (0, None)
    assert habit({"2025-07": Arrived(1, day=date(2025, 6, 25))}) == (0, 25)
    assert habit({"2024-01": Arrived(1, day=date(2025, 6, 25))}) == (2, 25)


MONTHS = st.sampled_from([months_later("2025-01", n) for n in range(-14, 13)])
DAYS = st.integers(1, 364).map(lambda number: date(2025, 1, 1) + timedelta(number))


@st.composite
def situations(draw: st.DrawFn) -> tuple[Forecast, set[str], date]:
    as_of = draw(st.dates(date(2025, 1, 1), date(2025, 12, 31)))
    flows = [
        Flow(FIRST, FlowKind.opening, draw(st.integers(0, 10**6))),
        Flow(date(2024, 5, 1), FlowKind.spent, draw(st.integers(0, 10**6))),
    ]
    account = account_of(*flows, as_of=as_of)
    spent = draw(st.dictionaries(MONTHS, st.integers(-(10**5), 10**6)))
    arrived = draw(
        st.dictionaries(
            MONTHS, st.builds(Arrived, st.sampled_from([0, 26_600]), day=DAYS)
        )
    )
    amount = draw(st.none() | st.integers(0, 10**6))
    found = made(account, spent, arrived, amount, as_of=as_of)
    return found, {month for month, came in arrived.items() if came.credited}, as_of


@given(situations())
def test_no_month_is_counted_twice_and_none_that_came_is_counted_again(
    situation: tuple[Forecast, set[str], date],
) -> None:
    found, came, as_of = situation
    months = [credit.month for credit in found.coming] + list(found.unknown)
    assert len(set(months)) == len(months)
    assert not came & set(months)
    assert all(as_of < credit.day <= found.end.day for credit in found.coming)


@given(situations())
def test_each_day_to_the_years_end_is_there_once_and_starts_from_the_balance(
    situation: tuple[Forecast, set[str], date],
) -> None:
    found, _came, as_of = situation
    length = (date(2025, 12, 31) - as_of).days + 1
    days = [as_of + timedelta(days=number) for number in range(length)]
    assert [entry.day for entry in found.days] == days


@given(situations())
def test_the_lowest_point_is_the_least_of_what_is_drawn(
    situation: tuple[Forecast, set[str], date],
) -> None:
    found = situation[0]
    totals = [entry.total for entry in found.days]
    assert found.lowest.total == min(totals)
    assert found.lowest == found.days[totals.index(min(totals))]


@given(situations())
def test_what_comes_less_what_is_spent_leads_to_the_end(
    situation: tuple[Forecast, set[str], date],
) -> None:
    found = situation[0]
    coming = sum(credit.amount for credit in found.coming)
    most = sum(spent_on(found.spending or 0, entry.day) for entry in found.days[1:])
    gone = found.start.total + coming - found.end.total
    assert 0 <= gone <= most
    if found.lowest.total > 0:
        assert gone == most


@given(st.integers(0, 10**7), st.dates(date(2024, 1, 1), date(2025, 12, 31)))
def test_the_days_of_a_month_add_up_to_its_spending(average: int, day: date) -> None:
    last = last_day(month_of(day))
    days = [last.replace(day=number) for number in range(1, last.day + 1)]
    assert sum(spent_on(average, found) for found in days) == average


@given(st.integers(-(10**6), 10**6), DAYS)
def test_where_nothing_is_expected_the_balance_stays(held: int, as_of: date) -> None:
    kind = FlowKind.opening if held >= 0 else FlowKind.spent
    account = account_of(Flow(FIRST, kind, abs(held)), as_of=as_of)
    found = forecast(account, {}, {}, nothing, as_of)
    assert found is not None
    assert {entry.total for entry in found.days} == {held}
