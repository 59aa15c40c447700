"""Days between text that people write and dates."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta

_WRITTEN = str.maketrans("年月/.。．、", "-------")
_SHAPES = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})"),
)


class DayError(ValueError):
    """Say that a text is no day; `code` is not_a_day."""

    def __init__(self, text: str) -> None:
        super().__init__(f"not_a_day: {text!r}")
        self.code = "not_a_day"


def read_day(text: str, today: date) -> date:
    """Read a day as people type it: 2025-03-05, 2025/3/5, 20250305, 3-5, 5.

    What is left out is taken from the fitting day nearest to today. Raises DayError.
    """
    plain = unicodedata.normalize("NFKC", text.translate(_WRITTEN))
    plain = "".join(plain.translate(_WRITTEN).split()).removesuffix("日")
    plain = plain.removesuffix("号")
    match = next((m for shape in _SHAPES if (m := shape.fullmatch(plain))), None)
    if match is None:
        raise DayError(text)
    given = {name: int(digits) for name, digits in match.groupdict().items()}
    found = list(_candidates(given, today))
    if not found:
        raise DayError(text)
    return min(found, key=lambda day: (abs(day - today), day))


def _candidates(given: dict[str, int], today: date) -> Iterable[date]:
    years = [given["y"]] if "y" in given else range(today.year - 8, today.year + 9)
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
