"""The pages of a statement as HTML and pictures, laid out by whoever prints it."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from html import escape

from matplotlib.figure import Figure

from desktop.amounts import show_amount
from desktop.charts.colours import LIGHT
from desktop.charts.family import draw_family
from desktop.charts.flow import draw_flow
from desktop.charts.pace import draw_pace
from desktop.charts.render import Picture, render
from desktop.charts.sidebyside import draw_two_ledgers
from desktop.exports.columns import KINDS, column_title, section_title
from desktop.exports.keyfigures import key_figures
from desktop.exports.page_notes import notes_html
from desktop.exports.tables import Cell, Statement, Table, tables, title
from desktop.words import translate

WIDTH = 680
"""Pixels at 96 to the inch that pictures take of the 180 mm between the margins."""
SCALE = 2
"""Pictures have 100 pixels to the inch times this."""
_SHARES = {"text": 3, "day": 4, "count": 2, "money": 3}
_WIDE = {"note": 5, "item": 4, "place": 4}
_STYLE = """
h1 { font-size: 16pt; font-weight: 400; }
h2 { font-size: 12pt; font-weight: 400; }
th { background-color: #e9eef0; text-align: left; font-weight: 400; }
p { margin-top: 4px; margin-bottom: 4px; }
.muted { color: #53626d; }
"""


def pictures(statements: Sequence[Statement]) -> Iterator[tuple[str, Picture]]:
    """Yield every picture under the name that the HTML gives it."""
    for place, statement in enumerate(statements):
        year = statement.year
        draw = partial(draw_two_ledgers, summary=statement.summary, colours=LIGHT)
        yield f"ledgers{place}", render(draw, WIDTH, 430, SCALE, LIGHT)
        if year.account is not None:
            yield f"flow{place}", _single(draw_flow, year.account)
        if year.family:
            yield f"family{place}", _single(draw_family, year.family)
        for number, row in enumerate(year.limits):
            yield f"pace{place}-{number}", _single(draw_pace, row, year.as_of)


def _single(draw: object, *values: object) -> Picture:
    def on(figure: Figure) -> None:
        draw(figure.add_subplot(), *values, LIGHT)  # type: ignore[operator]  # ours

    return render(on, WIDTH, 230, SCALE, LIGHT)


def html(statements: Sequence[Statement]) -> str:
    """Write all pages; each person begins a new one."""
    people = "".join(_person(place, one) for place, one in enumerate(statements))
    head = f"<title>{escape(title(statements))}</title><style>{_STYLE}</style>"
    return f"<html><head>{head}</head><body>{people}</body></html>"


def _person(place: int, statement: Statement) -> str:
    name = escape(title([statement]))
    new_page = ' style="page-break-before: always"' if place else ""
    parts = [
        f"<h1{new_page}>{name}</h1>",
        _key_figures(statement),
        _image(place, "ledgers"),
    ]
    by_section = {table.section: table for table in tables([statement])}
    for table in by_section.values():
        if table.section == "notes":
            parts.append(f"<h2>{escape(section_title(table.section))}</h2>")
            parts.append(notes_html(statement.year))
        elif table.section != "summary":
            parts.append(f"<h2>{escape(section_title(table.section))}</h2>")
            parts += _images(place, statement, table)
            parts.append(_table(table))
    return "".join(parts)


def _key_figures(statement: Statement) -> str:
    rows = "".join(
        f"<tr><td>{escape(fact.item)}</td>"
        f'<td align="right">{escape(_text(fact.value, money=True))}</td>'
        f'<td width="3%"></td><td class="muted">{escape(fact.note)}</td></tr>'
        for fact in key_figures(statement.year)
    )
    return f'<table width="100%" cellpadding="2" cellspacing="0">{rows}</table>'


def _images(place: int, statement: Statement, table: Table) -> Iterator[str]:
    year = statement.year
    if table.section == "postings" and year.account is not None:
        yield _image(place, "flow")
    if table.section == "family" and year.family:
        yield _image(place, "family")
    if table.section == "limit":
        for number in range(len(year.limits)):
            yield _image(place, "pace", f"-{number}")


def _image(place: int, name: str, more: str = "") -> str:
    return f'<p><img src="{name}{place}{more}" width="{WIDTH}"></p>'


def _table(table: Table) -> str:
    rows = [list(cells) for cells in table.rows]
    if not rows:
        text = escape(translate("exports", "Nothing is recorded here for this year."))
        return f'<p class="muted">{text}</p>'
    shown = _shown(table, rows)
    lines = rows + ([_totals(table, rows, shown[0])] if table.sums else [])
    body = "".join(
        _row([(table.fields[place], line[place]) for place in shown]) for line in lines
    )
    head = "".join(_head(table, place, shown) for place in shown)
    return (
        '<table width="100%" cellpadding="2" cellspacing="0">'
        f"<thead><tr>{head}</tr></thead>{body}</table>"
    )


def _shown(table: Table, rows: Sequence[Sequence[Cell]]) -> list[int]:
    """Leave out columns without a value, and the person where there is no other."""
    return [
        place
        for place, field in enumerate(table.fields)
        if any(row[place] not in {None, "", 0} for row in rows)
        and (field != "person" or len({row[place] for row in rows}) > 1 or _both(table))
    ]


def _both(table: Table) -> bool:
    """Tell whether rows have an owner and a relative, either of whom it may be."""
    return table.section == "family"


def _totals(table: Table, rows: Sequence[Sequence[Cell]], first: int) -> list[Cell]:
    line: list[Cell] = [None] * len(table.fields)
    for place, field in enumerate(table.fields):
        if field in table.sums:
            cells = (row[place] for row in rows)
            line[place] = sum(cell for cell in cells if isinstance(cell, int))
    if line[first] is None:
        line[first] = translate("exports", "Total")
    return line


def _head(table: Table, place: int, shown: Sequence[int]) -> str:
    whole = sum(_share(table.fields[other]) for other in shown)
    share = round(100 * _share(table.fields[place]) / whole)
    name = escape(column_title(table.fields[place]))
    return f'<th width="{share}%"{_side(table.fields[place])}>{name}</th>'


def _share(field: str) -> int:
    return _WIDE.get(field, _SHARES[KINDS[field]])


def _row(cells: Sequence[tuple[str, Cell]]) -> str:
    inner = "".join(
        f"<td{_side(field)}>{escape(_text(cell, money=KINDS[field] == 'money'))}</td>"
        for field, cell in cells
    )
    return f"<tr>{inner}</tr>"


def _side(field: str) -> str:
    return ' align="right"' if KINDS[field] in {"money", "count"} else ""


def _text(cell: Cell, *, money: bool) -> str:
    match cell:
        case None:
            return ""
        case int():
            return show_amount(cell) if money else str(cell)
        case date():
            return cell.isoformat()
        case str():
            return cell
