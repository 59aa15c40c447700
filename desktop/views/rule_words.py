"""What a policy figure rests on, in a few words beside the rule itself."""

from db.rules.statement import FigureUsed, figure_in
from db.rules.uses import Lookup
from desktop.exports.figure_words import figure_value
from desktop.views.day_words import show_day
from desktop.views.figure_words import source_text
from desktop.views.visit_steps import mark
from desktop.words import translate


def used(rules: Lookup | None, name: str) -> FigureUsed | None:
    """Find a figure with where it was read; None where none is known."""
    figure = None if rules is None else rules.find(name)
    if rules is None or figure is None:
        return None
    return figure_in(rules.policy, name, figure)


def value(found: FigureUsed) -> str:
    """Write the value of a figure."""
    return figure_value(found.name, found.figure)


def resting_on(found: FigureUsed) -> str:
    """Say since when a figure holds, who vouches for it, and where it was read."""
    since = translate("rules", "since {0}").format(show_day(found.figure.since))
    source = source_text(found.figure, found.source)
    return " · ".join(part for part in (since, mark(found), source) if part)
