"""Files that are made whole under another name before they take their place."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.errors import BookError

Identity = tuple[int, int]
"""What tells one file from another of the same name: its device and its number."""


def identity(path: Path) -> Identity | None:
    """Tell which file lies at a path now; None: none. Opens nothing."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def writable(path: Path) -> bool:
    """Tell whether a file and the folder for its journal can be written."""
    real = path.resolve()
    effective = os.access in os.supports_effective_ids
    return all(
        os.access(place, os.W_OK, effective_ids=effective)
        for place in (real, real.parent)
    )


@contextmanager
def unnamed(path: Path, suffix: str) -> Iterator[Path]:
    """Lend a new empty file beside a path, its owner's alone; remove it afterwards.

    Raises:
        OSError: the folder cannot be written.
    """
    number, name = tempfile.mkstemp(suffix, f".{path.name}.", path.parent)
    os.close(number)
    try:
        yield Path(name)
    finally:
        forget(Path(name))


def place(new: Path, path: Path) -> None:
    """Give a file its name, never in place of another one.

    Raises:
        BookError: exists.
        OSError: the folder cannot be written.
    """
    try:
        os.link(new, path)
    except FileExistsError as error:
        raise BookError("exists", path) from error
    except (OSError, NotImplementedError):
        # Not every file system knows links.
        if os.path.lexists(path):
            raise BookError("exists", path) from None
        new.rename(path)


def forget(path: Path) -> None:
    """Remove a file that was only half made, if it can be."""
    with suppress(OSError, ValueError):
        path.unlink(missing_ok=True)


def forget_half_made(path: Path, endings: tuple[str, ...]) -> None:
    """Remove what was lent beside a path and then left by a kill; see `unnamed`."""
    for file in path.parent.iterdir():
        if file.name.startswith(f".{path.name}.") and file.name.endswith(endings):
            forget(file)


def sync(path: Path) -> None:
    """Make what a file holds last through a power loss. Raises OSError."""
    with path.open("rb+") as opened:
        os.fsync(opened.fileno())


def settle(path: Path) -> None:
    """Make a renaming in the folder of a file last through a power loss."""
    if os.name != "posix":
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
