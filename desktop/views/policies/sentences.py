"""What the line below the pages says after something was done with a figure."""

from db.rules.policy import Dispute, Figure
from desktop.exports.figure_words import figure_value
from desktop.views.policies.disputes import disputed_value
from desktop.views.policies.rows import Row
from desktop.views.policies.words import row_name, row_value
from desktop.words import translate


def confirmed_sentence(row: Row) -> str:
    """Say that a value is confirmed now."""
    text = translate("policy", "{figure}: {value} is confirmed. No number changed.")
    return text.format(figure=row_name(row), value=row_value(row))


def doubted_sentence(row: Row) -> str:
    """Say that a value is not confirmed any more."""
    text = translate("policy", "{figure}: {value} is unverified again.")
    return text.format(figure=row_name(row), value=row_value(row))


def back_sentence(row: Row, preset: Figure | None) -> str:
    """Say that the shipped value counts again."""
    if preset is None:
        text = translate("policy", "{0}: your own value is taken away.")
        return text.format(row_name(row))
    text = translate("policy", "{figure}: the shipped {value} counts again.")
    return text.format(figure=row_name(row), value=figure_value(row.name, preset))


def taken_sentence(row: Row, dispute: Dispute) -> str:
    """Say that another source's value counts now."""
    text = translate("policy", "{figure}: {value} counts now, as your own value.")
    return text.format(figure=row_name(row), value=disputed_value(dispute))
