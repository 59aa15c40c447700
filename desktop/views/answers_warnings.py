"""What of a year is worth a look, as sentences; nothing of it forbids anything."""

from collections.abc import Iterator
from functools import partial

from db.rules.continuity import Gap
from db.rules.reasons import Question
from db.rules.statement import Mismatch
from db.rules.summary import Below, Summary, YearSummary
from desktop.amounts import show_amount
from desktop.views.day_words import show_day, show_month
from desktop.views.questions import of_warning
from desktop.words import translate


def asked_warnings(
    summary: Summary, year: YearSummary
) -> Iterator[tuple[str, Question]]:
    """Say what is worth a look, the newest first, and how to ask for its numbers."""
    ask = partial(of_warning, summary.person.id or 0, year.label)
    for gap in reversed(summary.gaps):
        yield _gap(gap), ask(gap)
    for below in reversed(summary.below_zero):
        yield _below(below), ask(below)
    for mismatch in year.mismatches:
        yield _mismatch(mismatch), ask(mismatch)


def _gap(gap: Gap) -> str:
    text = translate(
        "overview",
        "No credit is recorded for {first} to {last} ({months} months). "
        "The balance stays usable; please ask the bureau about the benefits.",
    )
    return text.format(
        first=show_month(gap.first), last=show_month(gap.last), months=gap.months
    )


def _below(below: Below) -> str:
    text = translate(
        "overview",
        "The balance was below zero from {first} to {last}, at the lowest "
        "{lowest}: perhaps money that came in is not recorded yet.",
    )
    if below.first == below.last:
        text = translate(
            "overview",
            "The balance was below zero on {first}, at the lowest {lowest}: "
            "perhaps money that came in is not recorded yet.",
        )
    return text.format(
        first=show_day(below.first),
        last=show_day(below.last),
        lowest=show_amount(below.lowest),
    )


def _mismatch(row: Mismatch) -> str:
    text = translate(
        "overview",
        "On {day} the official figure was {printed}, this book has {recorded}; "
        "the difference is {difference}.",
    )
    return text.format(
        day=show_day(row.day),
        printed=show_amount(row.printed),
        recorded=show_amount(row.recorded),
        difference=show_amount(abs(row.difference)),
    )
