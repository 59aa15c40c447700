"""What the window of an import lets the worker do: values in, values out."""

import csv
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from db.imports import Plan, Row, Table, TableError, open_table
from db.imports.judging import Judged, consider
from db.imports.rows import MOST_BYTES, Told
from db.rules.guard import guarded
from db.sqlite import Connection
from desktop.exports.files import replacing
from desktop.import_words import fault_sentence
from desktop.words import translate


@dataclass(frozen=True)
class Choice:
    """How a file is to be read, as far as somebody chose it."""

    code: str = ""
    separator: str = ""
    sheet: str = ""


def read_bytes(path: Path) -> bytes:
    """Read a file whole. Raises TableError: no_file or too_large."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise TableError("no_file")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise TableError("no_file") from error
    if len(data) > MOST_BYTES:
        raise TableError("too_large", limit=MOST_BYTES // 1_000_000)
    return data


def read_table(data: bytes, choice: Choice, told: Told) -> Table:
    """Read a table as chosen. Raises TableError."""
    return open_table(
        data,
        code=choice.code,
        separator=choice.separator,
        sheet=choice.sheet,
        told=told,
    )


def judged_rows(
    connection: Connection, table: Table, plan: Plan, today: date, days: int
) -> list[Judged]:
    """Read and judge all rows; nothing is written."""
    return consider(connection, table, plan, today, days)


def write_refused(path: Path, table: Table, plan: Plan, rows: Iterable[Judged]) -> None:
    """Save refused rows as a CSV: what stood in them, and why. Raises OSError."""
    by_number = {row.number: row for row in table.rows}
    heads: Sequence[str] = () if plan.header is None else table.rows[plan.header].cells
    first = (translate("import", "Row"), translate("import", "Why not"))
    with replacing(path) as new, new.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow([*first, *map(guarded, heads)])
        for each in rows:
            writer.writerow(_refused(by_number[each.row], each))


def _refused(row: Row, each: Judged) -> list[str]:
    reasons = " ".join(map(fault_sentence, each.candidate.faults))
    return [str(row.number), guarded(reasons), *map(guarded, row.cells)]
