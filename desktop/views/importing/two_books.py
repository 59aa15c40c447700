"""What the worker does with two copies of a book: compare them, take rows over."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.comparing.difference import Comparison, Difference
from db.comparing.finding import compare
from db.comparing.opening import other_book
from db.comparing.taking import take_over
from db.errors import BookError
from db.password import Key
from db.password_file import opens

if TYPE_CHECKING:
    from db.store import Store


def look(store: "Store", path: Path, key: Key | None) -> Comparison:
    """Compare a book with another copy of it. Raises BookError."""
    with other_book(path, store.path, _key_of(path, key)) as theirs:
        with store.read() as mine:
            found = compare(mine, theirs)
        if found is None:
            raise BookError("other_origin", path)
        return found


def take(
    store: "Store", path: Path, key: Key | None, wanted: Sequence[Difference]
) -> int:
    """Take over what was chosen, if both copies still are as they were compared.

    Raises:
        BookError: changed_meanwhile, or as `look` does.
        NotTaken: the rows do not fit this book.
    """
    with other_book(path, store.path, _key_of(path, key)) as theirs:
        with store.read() as mine:
            found = compare(mine, theirs)
        if found is None or not set(wanted) <= set(found.found):
            raise BookError("changed_meanwhile", path)
        return take_over(store, theirs, found, wanted)


def _key_of(path: Path, key: Key | None) -> Key | None:
    """Give the key only where the file has that password; a plain copy needs none."""
    return key if key is not None and opens(path, key) else None
