"""Write a file beside its name and move it into place when it is whole."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Lend a new file in the same folder; it takes the name at the end of the block.

    After any failure the new file is gone and an old one is as it was. The file is
    readable by its owner alone: it tells about somebody's health.

    Raises:
        OSError: the folder is not there or cannot be written, or the disk is full.
    """
    path = path.resolve()
    number, name = mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
    os.close(number)
    new = Path(name)
    try:
        yield new
        _flush(new)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name last; Windows cannot open folders and does it by itself."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
