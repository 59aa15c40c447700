"""A day of every year, as people write it."""

from desktop.words import translate


def show_month_day(text: str) -> str:
    """Write "MM-DD" as people do: 1 January, 1月1日."""
    month, day = (int(part) for part in text.split("-"))
    form = translate("figures", "{day} {month}")
    return form.format(day=day, month=_months()[month - 1])


def _months() -> tuple[str, ...]:
    return (
        translate("figures", "January"),
        translate("figures", "February"),
        translate("figures", "March"),
        translate("figures", "April"),
        translate("figures", "May"),
        translate("figures", "June"),
        translate("figures", "July"),
        translate("figures", "August"),
        translate("figures", "September"),
        translate("figures", "October"),
        translate("figures", "November"),
        translate("figures", "December"),
    )
