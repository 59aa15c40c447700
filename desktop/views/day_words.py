"""Days and months as the screen writes them."""

from datetime import date

from desktop.words import translate


def show_day(day: date) -> str:
    """Write a day: 2026年6月18日, 2026-06-18."""
    text = translate("days", "{year}-{month:02}-{day:02}")
    return text.format(year=day.year, month=day.month, day=day.day)


def show_month(month: str) -> str:
    """Write a month given as "2024-04": 2024年4月, 2024-04."""
    text = translate("days", "{year}-{month:02}")
    return text.format(year=int(month[:4]), month=int(month[5:]))
