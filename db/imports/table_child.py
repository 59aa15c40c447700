"""Reads a workbook in a process of its own, which may run out of memory or time.

Run as a script with the file on its standard input; needs nothing of this project.
It writes one line of JSON about the sheets, then one for every row that holds
anything: its number and its cells as text.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, time
from io import BytesIO

MEMORY = 1_000_000_000
"""Bytes that reading may take."""
SECONDS = 60
MOST_CELLS = 5_000_000
_OWN = ("明细", "Entries")


def main(wanted: str) -> None:
    """Write what a workbook holds, or the code of what is wrong with it."""
    _limit()
    import python_calamine as reader  # noqa: PLC0415  # under the limits as well

    try:
        book = reader.CalamineWorkbook.from_filelike(BytesIO(sys.stdin.buffer.read()))
        names = list(book.sheet_names)
        index = _chosen(book, names, wanted)
        _say({"sheets": names, "sheet": index})
        for number, cells in _rows(book.get_sheet_by_index(index)):
            _say([number, cells])
        _say({"end": True})
    except reader.PasswordError:
        _say({"error": "has_password"})
    except (reader.CalamineError, ValueError, OSError):
        _say({"error": "not_a_workbook"})


def _limit() -> None:
    """Bound memory and time where the system can; elsewhere the parent waits."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _chosen(book: object, names: list[str], wanted: str) -> int:
    """Choose the sheet asked for, else our own single entries, else the first."""
    if wanted in names:
        return names.index(wanted)
    own = [names.index(name) for name in _OWN if name in names]
    filled = (
        index
        for index in range(len(names))
        if book.get_sheet_by_index(index).height  # type: ignore[attr-defined]  # untyped
    )
    return own[0] if own else next(filled, 0)


def _rows(sheet: object) -> Iterator[tuple[int, list[str]]]:
    if sheet.height * sheet.width > MOST_CELLS:  # type: ignore[attr-defined]  # untyped
        _say({"error": "too_many_cells"})
        raise SystemExit
    rows = sheet.iter_rows()  # type: ignore[attr-defined]  # untyped
    for number, cells in enumerate(rows, 1):
        texts = [_text(cell) for cell in cells]
        if any(texts):
            yield number, texts


def _text(cell: object) -> str:
    """Write a cell as a spreadsheet shows it: fifteen digits, days as days."""
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case int() | float():
            return f"{cell:.15g}"
        case datetime():
            return str(cell.date() if cell.time() == time() else cell)
        case _:
            return str(cell)


def _say(line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
