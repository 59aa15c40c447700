"""From the rows of a table to candidates: entries for a book, or reasons why not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

from db.imports.cells import Cells
from db.imports.entries import Whose, entry_records
from db.imports.faults import Fault
from db.imports.header import plain
from db.imports.names import ENTRIES, OTHER_SECTIONS, SUMS
from db.imports.planning import Plan
from db.imports.rows import Row
from db.rules.records import Person, Record, Transfer


@dataclass(frozen=True)
class Candidate:
    """What one row says: records of a book, or why it was not taken.

    The first record is the entry itself; it has a negative id that the others
    refer to. `left_out` is why a row is no entry at all: "sum", "remark", "heads",
    "section" or "echo". `is_echo`: our own list tells a transfer a second time, to
    the relative who got it. `refunded` is the day of the bill that a refund says
    to take back.
    """

    row: int
    records: tuple[Record, ...] = ()
    faults: tuple[Fault, ...] = ()
    left_out: str = ""
    is_echo: bool = False
    refunded: date | None = None


def candidates(
    rows: Sequence[Row], plan: Plan, people: Sequence[Person], *, strict: bool
) -> Iterator[Candidate]:
    """Read the rows below the heads, one by one.

    `strict` refuses rows that have not as many cells as the heads have.
    """
    heads = () if plan.header is None else rows[plan.header].cells
    whose = Whose(_ids(people), plan)
    width = _width(heads)
    for row in rows[plan.first_row() :]:
        left_out = _left_out(row, plan, heads)
        if left_out:
            yield Candidate(row.number, left_out=left_out)
        elif strict and width and _width(row.cells, width) != width:
            wide = Fault(
                row.number, "", "ragged", f"{_width(row.cells, width)}/{width}"
            )
            yield Candidate(row.number, faults=(wide,))
        else:
            cells = Cells(row, plan, heads)
            made = entry_records(cells, plan, whose)
            refunded = cells.other_day("refunded")
            found = tuple(cells.faults)
            echo = cells.has("change") and not cells.raw("change").strip()
            is_echo = echo and len(made) == 1 and isinstance(made[0], Transfer)
            yield Candidate(
                row.number,
                () if found else made,
                found,
                is_echo=is_echo,
                refunded=refunded,
            )


def _ids(people: Sequence[Person]) -> Mapping[str, int]:
    return {normalize("NFC", person.name): person.id or 0 for person in people}


def _width(cells: Sequence[str], least: int = 0) -> int:
    """Count cells without the empty ones at the end beyond the heads."""
    width = len(cells)
    while width > least and not cells[width - 1].strip():
        width -= 1
    return width


def _left_out(row: Row, plan: Plan, heads: tuple[str, ...]) -> str:
    """Say why a row is no entry: it sums up, remarks something, repeats the heads."""
    filled = [cell for cell in row.cells if cell.strip()]
    if heads and row.cells == heads:
        return "heads"
    cells = Cells(row, plan, heads)
    section = plain(cells.raw("section"))
    if section in OTHER_SECTIONS and section not in ENTRIES:
        return "section"
    first = plain(filled[0]) if filled else ""
    undated = not cells.raw("day").strip() or cells.raw("day") == filled[0]
    if undated and first.startswith(SUMS):
        return "sum"
    named = [name for name in ("total", "day", "place") if cells.raw(name).strip()]
    short = len(filled) == 1 and len(heads) > 1
    return "remark" if short and named != ["total"] and not _is_day(first) else ""


def _is_day(text: str) -> bool:
    return text[:4].isdecimal()
