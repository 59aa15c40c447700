"""Receipts as files of a pack: what they are called there, and their bytes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from db.queries.receipts import Receipt
from desktop.exports.tables import Statement

FOLDER = "receipts"
_LONGEST = 40
"""Signs of a place in a name."""
_ENDING = re.compile(r"\.([A-Za-z0-9]{1,8})$")
_OTHER = re.compile(r"[^\w]+")


def named(receipts: Sequence[Receipt]) -> Iterator[tuple[str, Receipt]]:
    """Name each file after its bill: the day, the place, and a number.

    Nothing of the name in the book is used but a short plain ending: it may come
    from anywhere.
    """
    seen = Counter[str]()
    for receipt in receipts:
        bill = f"{receipt.day.isoformat()}-{_tidy(receipt.place)}"
        seen[bill.casefold()] += 1
        ending = _ENDING.search(receipt.name)
        suffix = ending[1].lower() if ending else "bin"
        yield f"{FOLDER}/{bill}-{seen[bill.casefold()]}.{suffix}", receipt


def in_pack(statements: Sequence[Statement]) -> list[tuple[str, Receipt]]:
    """Name the files of all statements, but for those whose bytes are lost."""
    every = (one for each in statements for one in each.receipts)
    return list(named([one for one in every if one.is_kept]))


def lost(statements: Sequence[Statement]) -> tuple[Receipt, ...]:
    """Give the files that cannot be put into a pack: the book has lost their bytes."""
    return tuple(one for each in statements for one in each.receipts if not one.is_kept)


def write(folder: Path, statements: Sequence[Statement]) -> Iterator[Path]:
    """Write the files below a folder, one by one.

    Raises:
        KeyError: the book lost the bytes of one after it was asked which it has.
        OSError: a file cannot be written.
    """
    found = in_pack(statements)
    if found:
        (folder / FOLDER).mkdir()
    for name, receipt in found:
        path = folder / name
        path.write_bytes(statements[0].content(receipt.sha256))
        yield path


def _tidy(place: str) -> str:
    return _OTHER.sub("-", place).strip("-_")[:_LONGEST].strip("-_") or "bill"
