"""The numbers of a chart as one CSV table, written in full."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from db.rules.guard import guarded
from desktop.charts.marks import Panel, View
from desktop.charts.telling import csv_headings, csv_rows
from desktop.exports.files import replacing
from desktop.words import translate


def write(path: Path, panels: Sequence[Panel], view: View) -> None:
    """Write the marks in sight as UTF-8 with a mark that Excel needs.

    Raises:
        OSError: the file cannot be written; an old one is still there.
    """
    with (
        replacing(path) as new,
        new.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        csv.writer(file, strict=True).writerows(table(panels, view))


def table(panels: Sequence[Panel], view: View) -> Iterator[Sequence[str]]:
    """Yield heads and rows; where there are several panels, each row names its own."""
    seen = [panel for panel in panels if panel.marks]
    if len(seen) == 1:
        yield csv_headings(seen[0], view)
        yield from csv_rows(seen[0], view)
        return
    heads = [csv_headings(panel, view) for panel in seen]
    columns = list(dict.fromkeys(name for names in heads for name in names))
    yield [translate("charts", "Chart"), *columns]
    for panel, names in zip(seen, heads, strict=True):
        for row in csv_rows(panel, view):
            known = dict(zip(names, row, strict=True))
            title = guarded(panel.title)
            yield [title, *(known.get(name, "") for name in columns)]
