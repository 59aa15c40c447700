"""The pages of a statement as HTML and pictures, laid out by whoever prints it."""

from collections.abc import Iterator, Sequence
from html import escape

from matplotlib.figure import Figure

from desktop.charts.colours import LIGHT
from desktop.charts.render import Picture, render
from desktop.exports.columns import KINDS, Cell, Section, column_title, section_title
from desktop.exports.drawings import Drawing, drawings
from desktop.exports.keyfigures import key_figures
from desktop.exports.layout import shown, to_right, totals, written
from desktop.exports.page_notes import notes_html
from desktop.exports.tables import Statement, Table, tables, title
from desktop.words import translate

WIDTH = 680
"""Pixels at 96 to the inch that pictures take of the 180 mm between the margins."""
SCALE = 2
"""Pictures have 100 pixels to the inch times this."""
GAP = '<p style="font-size: 6pt; margin: 0">&nbsp;</p>'
"""Stands under a table: the margin of what follows one is not always kept."""
_SHARES = {"text": 3, "day": 4, "count": 2, "money": 3}
_WIDE = {"note": 5, "item": 5, "place": 4}
_STYLE = """
h1 { font-size: 16pt; font-weight: 400; }
h2 { font-size: 12pt; font-weight: 400; margin-top: 2px; margin-bottom: 4px; }
th { background-color: #e9eef0; text-align: left; font-weight: 400; }
p { margin-top: 4px; margin-bottom: 4px; }
.muted { color: #53626d; }
"""


def pictures(statements: Sequence[Statement]) -> Iterator[tuple[str, Picture]]:
    """Yield every picture under the name that the HTML gives it."""
    for place, statement in enumerate(statements):
        for number, drawing in enumerate(drawings(statement)):
            yield _name(place, number), _picture(drawing)


def _picture(drawing: Drawing) -> Picture:
    def draw(on: Figure) -> None:
        drawing.draw(on, LIGHT)

    return render(draw, WIDTH, drawing.height, SCALE, LIGHT)


def html(statements: Sequence[Statement]) -> str:
    """Write all pages; each person begins a new one."""
    people = "".join(_person(place, one) for place, one in enumerate(statements))
    head = f"<title>{escape(title(statements))}</title><style>{_STYLE}</style>"
    return f"<html><head>{head}</head><body>{people}</body></html>"


def _person(place: int, statement: Statement) -> str:
    name = escape(title([statement]))
    new_page = ' style="page-break-before: always"' if place else ""
    parts = [f"<h1{new_page}>{name}</h1>", _key_figures(statement)]
    for table in tables([statement]):
        if table.section != "summary":
            parts.append(f"<h2>{escape(section_title(table.section))}</h2>")
        parts += _images(place, statement, table.section)
        if table.section == "notes":
            parts.append(notes_html(statement.year))
        elif table.section != "summary":
            parts.append(_table(table))
    return "".join(parts)


def _key_figures(statement: Statement) -> str:
    rows = "".join(
        f"<tr><td>{escape(fact.item)}</td>"
        f'<td align="right">{escape(written("amount", fact.value))}</td>'
        f'<td width="3%"></td><td class="muted">{escape(fact.note)}</td></tr>'
        for fact in key_figures(statement.year)
    )
    table = f'<table width="100%" cellpadding="1" cellspacing="0">{rows}</table>'
    return table + GAP


def _images(place: int, statement: Statement, section: Section) -> Iterator[str]:
    for number, drawing in enumerate(drawings(statement)):
        if drawing.section == section:
            yield f'<p><img src="{_name(place, number)}" width="{WIDTH}"></p>'


def _name(place: int, number: int) -> str:
    return f"drawing{place}-{number}"


def _table(table: Table) -> str:
    rows = [list(cells) for cells in table.rows]
    if not rows:
        text = escape(translate("exports", "Nothing is recorded here for this year."))
        return f'<p class="muted">{text}</p>'
    places = shown(table, rows)
    lines = rows + ([totals(table, rows, places[0])] if table.sums else [])
    body = "".join(
        _row([(table.fields[place], line[place]) for place in places]) for line in lines
    )
    fields = [table.fields[place] for place in places]
    heads = zip(fields, shares(fields), strict=True)
    head = "".join(_head(field, share) for field, share in heads)
    return (
        '<table width="100%" cellpadding="2" cellspacing="0">'
        f"<thead><tr>{head}</tr></thead>{body}</table>{GAP}"
    )


def shares(fields: Sequence[str]) -> list[int]:
    """Divide a hundred per cent among columns; the last takes what rounding leaves."""
    whole = sum(_share(field) for field in fields)
    found = [100 * _share(field) // whole for field in fields]
    return [*found[:-1], 100 - sum(found[:-1])]


def _head(field: str, share: int) -> str:
    name = escape(column_title(field))
    return f'<th width="{share}%"{_side(field)}>{name}</th>'


def _share(field: str) -> int:
    return _WIDE.get(field, _SHARES[KINDS[field]])


def _row(cells: Sequence[tuple[str, Cell]]) -> str:
    inner = "".join(
        f"<td{_side(field)}>{escape(written(field, cell))}</td>"
        for field, cell in cells
    )
    return f"<tr>{inner}</tr>"


def _side(field: str) -> str:
    return ' align="right"' if to_right(field) else ' style="padding-left: 6px"'
