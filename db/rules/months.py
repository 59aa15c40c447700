"""Calendar months, named as "2024-04": what credits and contributions are for."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta


def month_of(day: date) -> str:
    """Name the month of a day as "2024-04"."""
    return f"{day.year:04d}-{day.month:02d}"


def next_month(month: str) -> str:
    """Name the month after one."""
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04d}-{number % 12 + 1:02d}"


def ended_months(first: date, last: date) -> Iterator[str]:
    """Yield the months from that of `first` that had ended by the end of `last`."""
    following = last if last == date.max else last + timedelta(days=1)
    month, stop = month_of(first), month_of(following)
    while month < stop:
        yield month
        month = next_month(month)


def first_day(month: str) -> date:
    """Give the first day of a month."""
    return date.fromisoformat(f"{month}-01")


def last_day(month: str) -> date:
    """Give the last day of a month."""
    first = first_day(month)
    return first.replace(day=monthrange(first.year, first.month)[1])


def months_later(month: str, count: int) -> str:
    """Name the month that lies so many months after one, or before it."""
    years, number = divmod(int(month[5:]) - 1 + count, 12)
    return f"{int(month[:4]) + years:04d}-{number + 1:02d}"
