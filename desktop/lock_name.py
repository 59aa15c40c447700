"""Where the lock of a book lies; light, since every start asks for it."""

from pathlib import Path


def lock_of(book: Path) -> Path:
    """Give the lock of a book, beside the file that its name stands for."""
    real = book.resolve()
    return real.with_name(f".{real.name}.lock")
