"""Tables as other programs write them, and what becomes of their rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from xlsxwriter import Workbook

from db.imports import Plan, Table, open_table, plan_for
from db.imports.judging import Judged, chosen, consider
from db.imports.keeping import Counts, counts, keep
from db.rules.records import Record
from db.store import Store

ME, MOTHER, SISTER = 1, 2, 3


@dataclass(frozen=True)
class Read:
    """A table, its plan, and its rows as they were judged."""

    table: Table
    plan: Plan
    judged: list[Judged]

    @property
    def entries(self) -> list[Record]:
        """What would be recorded, without ids."""
        return [
            replace(each.entry, id=None)
            for each in chosen(self.judged, {})
            if each.entry
        ]

    @property
    def reasons(self) -> dict[int, list[str]]:
        """The codes of what is wrong, by row."""
        return {
            each.row: [fault.code for fault in each.candidate.faults]
            for each in self.judged
            if each.candidate.faults
        }

    def states(self) -> dict[int, str]:
        """What becomes of each row."""
        return {each.row: each.state for each in self.judged}

    def counts(self) -> Counts:
        """The sums."""
        return counts(self.judged, chosen(self.judged, {}))


def look(store: Store, data: bytes, person: int | None = ME, **plan: object) -> Read:
    """Read a table for somebody; words of `plan` change what was guessed."""
    table = open_table(data)
    made = replace(plan_for(table, person), **plan)  # type: ignore[arg-type]  # fields of it
    with store.read() as connection:
        judged = consider(connection, table, made, store.today)
    return Read(table, made, judged)


def record(store: Store, data: bytes, person: int | None = ME, **plan: object) -> Read:
    """Read a table and record what would be recorded."""
    read = look(store, data, person, **plan)
    keep(store, chosen(read.judged, {}))
    return read


def csv(*lines: str) -> str:
    """Write lines as a file has them."""
    return "".join(f"{line}\r\n" for line in lines)


def workbook(rows: Sequence[Sequence[object]], name: str = "Sheet1") -> bytes:
    """Write a workbook with one sheet; days are real days."""
    out = BytesIO()
    with Workbook(out, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet(name)
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if cell is not None:
                    sheet.write(number, column, cell)
    return out.getvalue()
