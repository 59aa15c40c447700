"""The rows of a workbook, read by a child process with bounds, or a refusal."""

import json
import struct
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from db.imports.faults import TableError
from db.imports.rows import Row, Told, bounded, nobody

MOST_UNPACKED: Final = 200_000_000
"""Bytes of all members of a packed workbook together."""
MOST_RATIO: Final = 200
MOST_MEMBERS: Final = 2000
_SMALL = 1_000_000
"""Bytes up to which a member may be packed as tightly as it likes."""
SECONDS: Final = 60
"""How long the child may take for a file."""
_CHILD = Path(__file__).with_name("table_child.py")
_LINE = 40_000_000
_END = struct.Struct("<4s4H2LH")
_EACH = 2000


def refuse_bombs(data: bytes) -> None:
    """Look at the list of a packed file alone, before anything is unpacked.

    Raises TableError: not_a_workbook or bomb.
    """
    members, size = _listed(data)
    if members > MOST_MEMBERS or size > MOST_MEMBERS * 500:
        raise TableError("bomb")
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            found = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise TableError("not_a_workbook") from error
    whole = sum(member.file_size for member in found)
    large = [member for member in found if member.file_size > _SMALL]
    most = max((m.file_size / max(m.compress_size, 1) for m in large), default=0)
    if whole > MOST_UNPACKED or most > MOST_RATIO:
        raise TableError("bomb")
    if len({member.header_offset for member in found}) < len(found):
        raise TableError("bomb")


def _listed(data: bytes) -> tuple[int, int]:
    """Read how many members a packed file says it has, and the bytes of their list."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or at + _END.size > len(data):
        raise TableError("not_a_workbook")
    fields = _END.unpack_from(data, at)
    return int(fields[4]), int(fields[5])


def workbook_rows(
    data: bytes, sheet: str = "", told: Told = nobody
) -> tuple[tuple[str, ...], int, list[Row]]:
    """Give the names of the sheets, which one was read, and its rows.

    Raises TableError: not_a_workbook, has_password, too_large_inside or a bound.
    """
    lines = _lines(data, sheet)
    head = next(lines, None)
    if not isinstance(head, dict) or "sheets" not in head:
        raise TableError("too_large_inside")
    rows: list[Row] = []
    for line in lines:
        if isinstance(line, dict):
            return tuple(head["sheets"]), int(head["sheet"]), rows
        rows.append(bounded(Row(line[0], tuple(line[1])), len(rows)))
        if len(rows) % _EACH == 0:
            told(len(rows), 0)
    raise TableError("too_large_inside")  # the child came to its bounds


def _lines(data: bytes, sheet: str) -> Iterator[Any]:
    """Yield what the child writes; it is gone when this ends, however it ends."""
    child = subprocess.Popen(  # noqa: S603  # our own script, with this interpreter
        [sys.executable, "-I", str(_CHILD), sheet],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    alarm = threading.Timer(SECONDS, child.kill)
    alarm.start()
    try:
        yield from _answers(child, data)
    finally:
        alarm.cancel()
        child.kill()
        child.wait()


def _answers(child: subprocess.Popen[bytes], data: bytes) -> Iterator[Any]:
    if child.stdin is None or child.stdout is None:
        return
    with suppress(BrokenPipeError):
        child.stdin.write(data)
        child.stdin.close()
    with child.stdout as answers:
        while text := answers.readline(_LINE):
            try:
                line = json.loads(text)
            except ValueError:  # cut short
                return
            if isinstance(line, dict) and "error" in line:
                raise TableError(str(line["error"]))
            yield line
