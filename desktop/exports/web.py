"""A statement as one HTML file that needs no network, no script and no other file."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from db.queries.receipts import Receipt
from desktop.charts.colours import DARK, LIGHT, Colours
from desktop.exports.columns import Cell, column_title, section_title
from desktop.exports.drawings import Drawing, drawings
from desktop.exports.keyfigures import key_figures
from desktop.exports.layout import shown, to_right, totals, written
from desktop.exports.page_notes import notes_html
from desktop.exports.page_receipts import Links, receipts_html
from desktop.exports.receipts import in_pack, lost
from desktop.exports.svg import inline
from desktop.exports.tables import Statement, Table, tables, title
from desktop.progress import Told, part, silent
from desktop.words import current_language, translate

WIDTH = 860
"""Pixels at 96 to the inch that a picture is drawn for; it shrinks with the page."""
_FONTS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"'
_STYLE = f"""
:root {{ color-scheme: light dark; %(light)s }}
body {{ margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--surface);
  color: var(--text); font: 15px/1.6 system-ui, {_FONTS}, sans-serif; }}
h1 {{ font-size: 1.6rem; font-weight: 600; }}
h2 {{ font-size: 1.15rem; font-weight: 600; margin: 2rem 0 .5rem; }}
table {{ width: 100%%; border-collapse: collapse; font-size: .9rem; }}
th {{ background: var(--raised); font-weight: 600; text-align: left; }}
th, td {{ padding: .3rem .5rem; border-bottom: 1px solid var(--grid);
  vertical-align: top; overflow-wrap: anywhere; }}
.number {{ text-align: right; white-space: nowrap;
  font-variant-numeric: tabular-nums; }}
.muted {{ color: var(--muted); }}
tfoot td {{ font-weight: 600; border-top: 1px solid var(--line); }}
figure {{ margin: 1rem 0; break-inside: avoid; }}
figcaption {{ color: var(--muted); font-size: .85rem; }}
svg {{ width: 100%%; height: auto; }}
.table {{ overflow-x: auto; }}
.dark {{ display: none; }}
@media screen and (prefers-color-scheme: dark) {{
  :root {{ %(dark)s }}
  .dark {{ display: block; }}
  .light {{ display: none; }}
}}
@media print {{
  @page {{ size: A4; margin: 15mm; }}
  body {{ max-width: none; padding: 0; font-size: 9pt; }}
  article + article {{ break-before: page; }}
  h2 {{ break-after: avoid; }}
  tr {{ break-inside: avoid; }}
  .table {{ overflow: visible; }}
}}
"""


def write(path: Path, statements: Sequence[Statement], told: Told = silent) -> None:
    """Write the file in UTF-8; raises OSError."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(pieces(statements, told))


def write_index(
    path: Path, statements: Sequence[Statement], told: Told = silent
) -> None:
    """Write the page of a pack, which leads to the receipts beside it."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(pieces(statements, told, in_pack(statements), lost(statements)))


def pieces(
    statements: Sequence[Statement],
    told: Told = silent,
    links: Links = (),
    gone: Sequence[Receipt] = (),
) -> Iterator[str]:
    """Yield the page piece by piece; each person is an article of their own."""
    language = "en" if current_language() == "en" else "zh-Hans"
    style = _STYLE % {"light": _colours(LIGHT), "dark": _colours(DARK)}
    yield (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title(statements))}</title>\n<style>{style}</style>\n"
        "</head>\n<body>\n"
    )
    for place, statement in enumerate(statements):
        listing = part(told, place, place + 1, len(statements))
        yield from _person(place, statement, listing)
        own = [link for link in links if link[1] in statement.receipts]
        missing = [one for one in gone if one in statement.receipts]
        yield from receipts_html(own, f"receipts{place}", missing)
        yield "</article>\n"
    yield "</body>\n</html>\n"
    told(1, 1)


def _colours(colours: Colours) -> str:
    names = ("surface", "raised", "text", "muted", "line", "grid")
    return " ".join(f"--{name}: {getattr(colours, name)};" for name in names)


def _person(place: int, statement: Statement, told: Told) -> Iterator[str]:
    yield f"<article>\n<h1>{escape(title([statement]))}</h1>\n"
    figures = list(enumerate(drawings(statement)))
    found = tables([statement])
    for number, table in enumerate(found):
        told(number, len(found))
        yield f'<section id="{table.section}{place}">\n'
        yield f"<h2>{escape(section_title(table.section))}</h2>\n"
        if table.section == "summary":
            yield _key_figures(statement)
        for order, drawing in figures:
            if drawing.section == table.section:
                yield _figure(drawing, f"drawing{place}-{order}")
        if table.section == "notes":
            yield notes_html(statement.year)
        elif table.section != "summary":
            yield from _table(table)
        yield "</section>\n"


def _figure(drawing: Drawing, name: str) -> str:
    caption = escape(drawing.caption)
    light = inline(drawing, f"{name}-light", LIGHT, WIDTH)
    dark = inline(drawing, f"{name}-dark", DARK, WIDTH)
    return (
        f'<figure role="img" aria-label="{caption}">\n'
        f'<div class="light">{light}</div>\n'
        f'<div class="dark">{dark}</div>\n<figcaption>{caption}</figcaption>\n'
        "</figure>\n"
    )


def _key_figures(statement: Statement) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(fact.item)}</th>'
        f'<td class="number">{escape(written("amount", fact.value))}</td>'
        f'<td class="muted">{escape(fact.note)}</td></tr>\n'
        for fact in key_figures(statement.year)
    )
    return f'<div class="table"><table>\n<tbody>\n{rows}</tbody>\n</table></div>\n'


def _table(table: Table) -> Iterator[str]:
    rows = [list(cells) for cells in table.rows]
    if not rows:
        text = translate("exports", "Nothing is recorded here for this year.")
        yield f'<p class="muted">{escape(text)}</p>\n'
        return
    places = shown(table, rows)
    heads = "".join(_head(table.fields[place]) for place in places)
    yield f'<div class="table"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n'
    for row in rows:
        yield _row(table, row, places)
    yield "</tbody>\n"
    if table.sums:
        foot = _row(table, totals(table, rows, places[0]), places)
        yield f"<tfoot>\n{foot}</tfoot>\n"
    yield "</table></div>\n"


def _head(field: str) -> str:
    return f'<th scope="col"{_side(field)}>{escape(column_title(field))}</th>'


def _row(table: Table, row: Sequence[Cell], places: Sequence[int]) -> str:
    cells = "".join(
        f"<td{_side(table.fields[place])}>"
        f"{escape(written(table.fields[place], row[place]))}</td>"
        for place in places
    )
    return f"<tr>{cells}</tr>\n"


def _side(field: str) -> str:
    return ' class="number"' if to_right(field) else ""
