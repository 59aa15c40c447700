"""What an account would hold until its year ends: an estimate, never a record.

Credits come as the region's figures let expect (rules.md §2.4), own bills at the
average of the last year. Nothing here moves money or enters a balance.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from db.rules.balance import Account
from db.rules.credits import Arrived
from db.rules.expected import Expected, round_half_up
from db.rules.months import first_day, last_day, month_of, months_later

MONTHS = 12
LEAST = 3
"""Whole months of record from which on an average says something."""
MOST_LAG = 2
"""Months by which a credit may come after the month that it is for."""
DAY = timedelta(days=1)

Expects = Callable[[str], tuple[Expected, ...]]
"""Tells what a month should bring."""


class ForecastDay(NamedTuple):
    """What the account would hold at the end of a day, in fen."""

    day: date
    total: int


class Coming(NamedTuple):
    """A credit that should still come, net of what is withheld, in fen."""

    day: date
    month: str
    amount: int


@dataclass(frozen=True)
class Forecast:
    """The rest of an account year, estimated by day; every amount in fen."""

    days: tuple[ForecastDay, ...]
    """The day that it starts from, as recorded, then each day to the year's end."""
    coming: tuple[Coming, ...]
    unknown: tuple[str, ...]
    """Months whose credit cannot be reckoned, and so is not in here."""
    spending: int | None
    """Own bills a month; None where too few months are recorded."""
    months: int
    """How many months the spending is the average of."""

    @property
    def start(self) -> ForecastDay:
        """Give the recorded balance that the estimate starts from."""
        return self.days[0]

    @property
    def end(self) -> ForecastDay:
        """Give the last day of the account year."""
        return self.days[-1]

    @property
    def lowest(self) -> ForecastDay:
        """Give the first day on which least is left."""
        return min(self.days, key=lambda entry: (entry.total, entry.day))


def forecast(
    account: Account,
    spent: Mapping[str, int],
    arrived: Mapping[str, Arrived],
    expects: Expects,
    as_of: date,
) -> Forecast | None:
    """Estimate an account from the end of a day to the end of its year.

    `spent` is what the account paid of own bills by month, refunds taken off, in
    fen. None where the account never moved or its year has ended.
    """
    if not account.days or account.years[-1].year.end < as_of:
        return None
    end = account.years[-1].year.end
    coming, unknown = _credits(arrived, expects, account.days[0].day, as_of, end)
    average, months = average_spent(spent, account.days[0].day, as_of)
    start = ForecastDay(as_of, account.years[-1].closing)
    inflow: dict[date, int] = {}
    for credit in coming:
        inflow[credit.day] = inflow.get(credit.day, 0) + credit.amount
    following = (as_of + n * DAY for n in range(1, (end - as_of).days + 1))

    def next_day(before: ForecastDay, day: date) -> ForecastDay:
        total = before.total + inflow.get(day, 0)
        # What the account does not hold is paid in cash.
        bills = min(spent_on(average or 0, day), max(total, 0))
        return ForecastDay(day, total - bills)

    days = tuple(_walk(start, following, next_day))
    return Forecast(days, coming, unknown, average, months)


def average_spent(
    spent: Mapping[str, int], first: date, as_of: date
) -> tuple[int | None, int]:
    """Average the last 12 whole months that are on record, half-up, in fen a month.

    Gives None where there are fewer than three, and how many months there are.
    """
    months = [months_later(month_of(as_of), -n) for n in range(1, MONTHS + 1)]
    known = [month for month in months if first_day(month) >= first]
    if len(known) < LEAST:
        return None, len(known)
    whole = sum(spent.get(month, 0) for month in known)
    return round_half_up(max(0, whole), len(known)), len(known)


def spent_on(average: int, day: date) -> int:
    """Give a day's part of a month's spending: the days of a month add up to it."""
    length = last_day(month_of(day)).day
    before = round_half_up(average * (day.day - 1), length)
    return round_half_up(average * day.day, length) - before


def _walk(
    start: ForecastDay,
    days: Iterator[date],
    following: Callable[[ForecastDay, date], ForecastDay],
) -> Iterator[ForecastDay]:
    last = start
    yield last
    for day in days:
        last = following(last, day)
        yield last


def _credits(
    arrived: Mapping[str, Arrived],
    expects: Expects,
    first: date,
    as_of: date,
    end: date,
) -> tuple[tuple[Coming, ...], tuple[str, ...]]:
    """Give the credits that should come after a day, and the months not known."""
    lag, usual = habit(arrived)
    month, coming, unknown = months_later(month_of(as_of), -lag), [], []
    while month <= month_of(end):
        day = max(_likely(months_later(month, lag), usual), as_of + DAY)
        due = day <= end and last_day(month) >= first
        for hope in expects(month) if due else ():
            if _came(hope, arrived.get(month, Arrived())):
                continue
            if hope.amount is None:
                unknown.append(month)
            elif hope.amount != hope.withheld:
                coming.append(Coming(day, month, hope.amount - hope.withheld))
        month = months_later(month, 1)
    return tuple(coming), tuple(unknown)


def habit(arrived: Mapping[str, Arrived]) -> tuple[int, int | None]:
    """Tell how many months late, and on which day, the newest credit came."""
    for month in sorted(arrived, reverse=True):
        came = arrived[month]
        if came.credited and came.day is not None:
            late = (came.day.year - int(month[:4])) * MONTHS
            late += came.day.month - int(month[5:])
            return min(max(late, 0), MOST_LAG), came.day.day
    return 0, None


def _came(hope: Expected, came: Arrived) -> bool:
    back = hope.takes_back or (hope.amount or 0) < 0
    return bool(came.clawed_back if back else came.credited)


def _likely(month: str, usual: int | None) -> date:
    last = last_day(month)
    return last if usual is None else last.replace(day=min(usual, last.day))
