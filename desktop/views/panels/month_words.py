"""What is said about postings of several months."""

from desktop.views.panels.months import Series, month_of
from desktop.words import translate


def planned(series: Series) -> str:
    """Say what a series would fill, empty if nothing."""
    if not series.postings:
        return ""
    first, last = month_of(series.postings[0]), month_of(series.postings[-1])
    text = translate("posting", "{0} entries, {1} to {2}.")
    return text.format(len(series.postings), first, last) + left_out(series)


def left_out(series: Series) -> str:
    """Say which months a series leaves out, empty if none."""
    if not series.taken:
        return ""
    text = translate("posting", " Left out, for they have one already: {0}.")
    return text.format(translate("posting", ", ").join(series.taken))


def taken(month: str) -> str:
    """Say that a month has such a posting."""
    text = translate("posting", "{0} already has an entry of this kind.")
    return text.format(month)
