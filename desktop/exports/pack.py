"""A statement in every format as one .zip, which opens without this program."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.commands.summary import as_json, only_year
from desktop.exports import csv_file, pdf, receipts, web, xlsx
from desktop.exports.tables import Statement, tables
from desktop.progress import Told, part, silent

SUMS = "SHA256SUMS"
"""What `sha256sum --check` reads."""
Writer = Callable[[Path, Sequence[Statement], Told], None]
_READABLE = 0o100644 << 16
_CHUNK = 1 << 20
_PARTS = 5
"""The page, the PDF, the workbook, the tables, the receipts."""


def write(path: Path, statements: Sequence[Statement], told: Told = silent) -> None:
    """Write the same bytes for the same book and day, whenever that is.

    Raises:
        OSError: the file cannot be written.
    """
    day = max(statement.year.as_of for statement in statements)
    with (
        TemporaryDirectory(dir=path.parent, prefix=".pack-") as folder,
        ZipFile(path, "w", ZIP_DEFLATED) as pack,
    ):
        sums = []
        for made in _files(Path(folder), statements, told):
            name = made.relative_to(folder).as_posix()
            sums.append(f"{_add(pack, made, name, day)}  {name}\n")
        pack.writestr(_info(SUMS, day), "".join(sums))


def _files(folder: Path, statements: Sequence[Statement], told: Told) -> Iterator[Path]:
    writers: tuple[tuple[str, Writer], ...] = (
        ("index.html", web.write_index),
        ("statement.pdf", pdf.write),
        ("statement.xlsx", xlsx.write),
    )
    for place, (name, writer) in enumerate(writers):
        writer(folder / name, statements, part(told, place, place + 1, _PARTS))
        yield folder / name
    yield _json(folder / "summary.json", statements)
    (folder / "tables").mkdir()
    listing = part(told, len(writers), len(writers) + 1, _PARTS)
    for table in tables(statements, listing, whole=True):
        path = folder / "tables" / f"{table.section}.csv"
        csv_file.write_table(path, table)
        yield path
    copying = part(told, len(writers) + 1, _PARTS, _PARTS)
    every = sum(len(each.receipts) for each in statements)
    for place, path in enumerate(receipts.write(folder, statements)):
        copying(place, every)
        yield path
    told(1, 1)


def _json(path: Path, statements: Sequence[Statement]) -> Path:
    """Write the summaries of the year in the form of `yibao summary --json`."""
    found = [as_json(only_year(one.summary, one.year.label)) for one in statements]
    text = json.dumps(found, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", "utf-8", newline="\n")
    return path


def _add(pack: ZipFile, made: Path, name: str, day: date) -> str:
    """Put a file into the pack; give its SHA-256."""
    digest = hashlib.sha256()
    with made.open("rb") as file, pack.open(_info(name, day), "w") as into:
        while piece := file.read(_CHUNK):
            digest.update(piece)
            into.write(piece)
    return digest.hexdigest()


def _info(name: str, day: date) -> ZipInfo:
    """Date a member by the day of the statement: the clock has no say in it."""
    made = ZipInfo(name, (max(day.year, 1980), day.month, day.day, 0, 0, 0))
    made.compress_type = ZIP_DEFLATED
    made.external_attr = _READABLE
    return made
