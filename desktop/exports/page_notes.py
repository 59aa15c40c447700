"""The notes of a printed statement: sentences, differences, figures and sources."""

from collections.abc import Iterable, Sequence
from html import escape

from db.rules.summary import YearSummary
from desktop.exports.notes import Note, notes
from desktop.words import translate


def notes_html(year: YearSummary) -> str:
    """Write the notes; a source that several figures share is written out once."""
    found = tuple(notes(year))
    sentences = "".join(f"<p>{escape(note.item)}</p>" for note in found if not note.day)
    dated = [note for note in found if note.day]
    sources = list(dict.fromkeys(note.source for note in dated if note.source))
    listed = "".join(
        f'<p class="muted">[{place}] {escape(source)}</p>'
        for place, source in enumerate(sources, 1)
    )
    return sentences + _table(dated, sources) + listed


def _table(dated: Sequence[Note], sources: Sequence[str]) -> str:
    if not dated:
        return ""
    heads = (
        (22, translate("exports", "Figure")),
        (18, translate("exports", "Value")),
        (11, translate("exports", "From")),
        (8, translate("exports", "Source")),
        (41, translate("exports", "Note")),
    )
    head = "".join(f'<th width="{width}%">{escape(text)}</th>' for width, text in heads)
    body = "".join(_row(_cells(note, sources)) for note in dated)
    return (
        '<table width="100%" cellpadding="2" cellspacing="0">'
        f"<thead><tr>{head}</tr></thead>{body}</table>"
    )


def _cells(note: Note, sources: Sequence[str]) -> tuple[str, ...]:
    day = note.day.isoformat() if note.day else ""
    source = f"[{sources.index(note.source) + 1}]" if note.source else ""
    return note.item, note.value, day, source, note.note


def _row(cells: Iterable[str]) -> str:
    inner = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f"<tr>{inner}</tr>"
