"""What is worth a reminder today: pure functions of what the book says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from db.rules.codes import Status
from db.rules.policy import Policy
from db.rules.summary import Summary
from desktop.amounts import show_amount
from desktop.views.day_words import show_day, show_month
from desktop.words import translate

if TYPE_CHECKING:
    from db.rules.credits import Credit
    from db.rules.limit import LimitYear

ENDING = (30, 7)
"""Days before the end of a benefit year at which to remind, each once."""
NEARLY = 80
"""Per cent of a limit from which it is nearly used up."""
WHOLE = 100


@dataclass(frozen=True)
class Reminder:
    """One sentence, the page where to act; `key` is remembered once it was read."""

    key: str
    sentence: str
    place: str


def reminders(
    summary: Summary,
    credit: "Iterable[Credit]" = (),
    policy: Policy | None = None,
    status: Status | None = None,
) -> Iterator[Reminder]:
    """Give what is worth a reminder of one person on the summary's day."""
    who, today = f"{summary.person.id}", summary.as_of
    running = [row for row in summary.limits if _runs(row, today)]
    for row in running[-1:]:
        yield from _year_ends(who, row, today)
        yield from _used(who, row)
    yield from _missing(who, credit)
    if policy is not None and status is Status.resident:
        yield from _window(who, policy, today)


def _runs(row: "LimitYear", today: date) -> bool:
    return row.year.start <= today <= row.year.end


def _year_ends(who: str, row: "LimitYear", today: date) -> Iterator[Reminder]:
    days = (row.year.end - today).days
    near = [limit for limit in ENDING if days <= limit]
    if not near:
        return
    text = translate(
        "reminders",
        "This benefit year ends on {day}, in {days} days. Then a new limit starts; "
        "what is left of the old one lapses. The balance is not touched.",
    )
    if days == 0:
        text = translate(
            "reminders",
            "This benefit year ends today. Tomorrow a new limit starts; what is left "
            "of the old one lapses. The balance is not touched.",
        )
    sentence = text.format(day=show_day(row.year.end), days=days)
    yield Reminder(f"{row.year.label}/ends{min(near)}/{who}", sentence, "limit")


def _used(who: str, row: "LimitYear") -> Iterator[Reminder]:
    """Remind at 80 % and when it is used up; exactly the whole is not over."""
    if not row.cap:
        return
    label = row.year.label
    if row.used >= row.cap:
        text = translate(
            "reminders",
            "The outpatient limit of {cap} is used up. Until {day} the fund pays "
            "nothing more of what the limit covers; the balance can be used as before.",
        )
        sentence = text.format(cap=show_amount(row.cap), day=show_day(row.year.end))
        yield Reminder(f"{label}/used{WHOLE}/{who}", sentence, "limit")
    elif row.used * WHOLE >= row.cap * NEARLY:
        text = translate(
            "reminders",
            "{percent} % of the outpatient limit is used; {left} is left until {day}.",
        )
        sentence = text.format(
            percent=row.used * WHOLE // row.cap,
            left=show_amount(row.cap - row.used),
            day=show_day(row.year.end),
        )
        yield Reminder(f"{label}/used{NEARLY}/{who}", sentence, "limit")


def _missing(who: str, credit: "Iterable[Credit]") -> Iterator[Reminder]:
    missing = [row.month for row in credit if row.state == "missing"]
    if not missing:
        return
    text = translate(
        "reminders",
        "No credit is recorded for {0}. If it came, please record it; "
        "if not, please ask the employer or the bureau.",
    )
    if len(missing) > 1:
        text = translate(
            "reminders",
            "No credit is recorded for {count} months, the last of them {0}. If they "
            "came, please record them; if not, please ask the employer or the bureau.",
        )
    sentence = text.format(show_month(missing[-1]), count=len(missing))
    yield Reminder(f"{missing[-1]}/credit/{who}", sentence, "balance")


def _window(who: str, policy: Policy, today: date) -> Iterator[Reminder]:
    """Remind residents while next year's premium is collected."""
    start = policy.find("resident.window_start", day=today)
    end = policy.find("resident.window_end", day=today)
    here = f"{today.month:02d}-{today.day:02d}"
    last = str(end.value) if end else "12-31"
    if start is None or not str(start.value) <= here <= last:
        return
    text = translate(
        "reminders",
        "Residents can pay for the coming year until {day}. This day is not verified "
        "until you confirm it. Without paying, next year's benefits may have to wait.",
    )
    if end is not None and end.confirmed:
        text = translate(
            "reminders",
            "Residents can pay for the coming year until {day}. "
            "Without paying, next year's benefits may have to wait.",
        )
    shown = translate("days", "{month}-{day}").format(
        month=last[:2].lstrip("0"), day=last[3:].lstrip("0")
    )
    yield Reminder(f"{today.year}/window/{who}", text.format(day=shown), "policy")
