"""A reason as the cells of its tables, and as text to copy."""

from collections.abc import Sequence

from db.rules.reasons import Line, Reason
from db.rules.statement import FigureUsed
from desktop.exports.figure_words import figure_name
from desktop.views import figure_words, why_words
from desktop.views.day_words import show_day
from desktop.views.figure_words import looked_sentence, note_text, source_text
from desktop.words import translate


def headings() -> tuple[str, ...]:
    """Name the columns of the reckoning."""
    return (
        translate("why", "What"),
        translate("why", "When"),
        translate("why", "Entries"),
        translate("why", "Amount"),
        "",
    )


def rows(reason: Reason, *, link: bool) -> list[tuple[str, ...]]:
    """Write the lines and, below them, what they make."""
    months = reason.unit == "months"
    signed = len(reason.lines) > 1
    found = [
        (
            *why_words.line_cells(line, signed=signed, months=months),
            _link(line) if link else "",
        )
        for line in reason.lines
    ]
    if found and reason.unit == "fen":
        text = translate("why", "Together")
        found.append((text, "", "", why_words.result(reason), ""))
    return found


def _link(line: Line) -> str:
    if line.code == "carried" and line.person_id:
        return translate("why", "Why? ›")
    has_entries = line.first is not None and line.person_id
    return translate("why", "Entries ›") if has_entries else ""


def figure_headings() -> tuple[str, ...]:
    """Name the columns of the figures; their sources stand below the table."""
    return figure_words.figure_headings()[:-1]


def figure_cells(used: FigureUsed) -> tuple[str, ...]:
    """Write one figure without its source."""
    return figure_words.figure_cells(used)[:-1]


def sources(figures: Sequence[FigureUsed]) -> str:
    """Say where each figure was read, and when somebody last looked."""
    read: dict[str, list[str]] = {}
    for used in figures:
        text = _source(used)
        if text:
            read.setdefault(text, []).append(figure_name(used.name, used.tier))
    text = translate("why", "{names}: {source}")
    lines = [
        text.format(names="、".join(names), source=source)
        for source, names in read.items()
    ]
    return "\n".join(filter(None, (*lines, looked_sentence(figures))))


def _source(used: FigureUsed) -> str:
    source = used.source
    text = source_text(used.figure, source)
    if source is None:
        return text
    note = note_text(used.figure)
    day = show_day(source.day) if source.day else ""
    return " · ".join(part for part in (text, day, source.address, note) if part)


def as_text(reason: Reason) -> str:
    """Write a whole reason as lines of text; cells are parted by tabs."""
    lines = [
        f"{why_words.subject(reason)} {why_words.result(reason)}",
        why_words.answer(reason),
        "",
        *("\t".join(row).rstrip() for row in rows(reason, link=False)),
        *([why_words.beside(reason)] if reason.beside else []),
        "",
        why_words.rule_sentence(reason.rule),
    ]
    if reason.figures:
        lines += ["", "\t".join(figure_headings())]
        lines += ["\t".join(figure_cells(used)) for used in reason.figures]
        lines.append(sources(reason.figures))
    return "\n".join(lines)
