"""Days between text that people write and dates."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

AHEAD = timedelta(days=31)
"""A day written in part is never guessed further ahead: receipts are of the past."""

_WRITTEN = str.maketrans("年月/.。．、", "-------")
_SHAPES = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<d>\d{1,2})"),
)
WORDS = {
    "今天": 0,
    "昨天": -1,
    "前天": -2,
    "大前天": -3,
    "明天": 1,
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
}
"""Words for days, as the number of days from today."""


class DayError(ValueError):
    """Say that a text is no day.

    `code` is not_a_day, or no_such_day where the calendar has none like it.
    """

    def __init__(self, text: str, code: str = "not_a_day") -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code


def read_day(text: str, today: date) -> date:
    """Read a day as people type it: 2025-03-05, 20250305, 3-5, 3.5, 0305, 5, 昨天.

    What is left out is taken from the fitting day nearest to today, never far
    ahead of it. Raises DayError.
    """
    plain = _plain(text)
    if plain in WORDS:
        return _from(today, WORDS[plain], text)
    match = next((m for shape in _SHAPES if (m := shape.fullmatch(plain))), None)
    if match is None:
        raise DayError(text)
    given = {name: int(digits) for name, digits in match.groupdict().items()}
    found = list(_candidates(given, today))
    if not found:
        raise DayError(text, "no_such_day")
    return min(found, key=lambda day: (abs(day - today), day))


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text.translate(_WRITTEN)).lower()
    plain = "".join(plain.translate(_WRITTEN).split())
    return plain.removesuffix("日").removesuffix("号")


def _from(today: date, days: int, text: str) -> date:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        raise DayError(text, "no_such_day") from None


def _candidates(given: dict[str, int], today: date) -> Iterable[date]:
    days = _days(given, today)
    if "y" in given:
        return days
    return (day for day in days if day - today <= AHEAD)


def _days(given: dict[str, int], today: date) -> Iterator[date]:
    years = [given["y"]] if "y" in given else range(today.year - 8, today.year + 2)
    months = [given["m"]] if "m" in given else range(1, 13)
    for year in years:
        for month in months:
            try:
                yield date(year, month, given["d"])
            except ValueError:
                continue


def month_later(day: date, months: int) -> date:
    """Give the same day of another month, or that month's last day."""
    count = day.year * 12 + day.month - 1 + months
    first = date(count // 12, count % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), last_of_month(first))


def last_of_month(day: date) -> date:
    """Give the last day of a day's month."""
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - timedelta(days=1)
