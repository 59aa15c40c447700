"""A command that writes a book makes sure that nobody has it open."""

# ruff: noqa: PLC0415  # Qt, which the lock needs, only where there is one

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import BookError


@contextmanager
def claimed(book: Path) -> Iterator[None]:
    """Hold the lock of a book meanwhile.

    Raises BookError (busy, elsewhere) when a window has it.
    """
    from desktop.instance import Instance

    instance = Instance(book)
    owner = instance.claim()
    if owner is not None:
        raise BookError("busy" if owner.is_here else "elsewhere", book)
    try:
        yield
    finally:
        instance.release()


def refuse_elsewhere(book: Path) -> None:
    """Raise BookError (elsewhere) when another machine has a book open.

    A window of this machine is no hindrance: it notices what a command adds.
    """
    real = book.resolve()
    if not os.path.lexists(real.with_name(f".{real.name}.lock")):
        return
    from desktop.instance import owner

    held = owner(book)
    if held is not None and not held.is_here:
        raise BookError("elsewhere", book)
