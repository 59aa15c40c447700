"""Copies that a synced folder made of a book because two computers changed it."""

import re
from pathlib import Path

_MARKS = re.compile(
    r"conflict|冲突|副本|衝突|sync-conflict|\([0-9]{1,3}\)$|（[0-9]{1,3}）$|-[0-9]{1,2}$",
    re.IGNORECASE,
)
MOST = 10
MOST_LOOKED_AT = 2000


def conflicted_copies(book: Path) -> tuple[Path, ...]:
    """Find files beside a book that are named as its conflicted copies are.

    Dropbox, OneDrive, Nextcloud, Syncthing and 坚果云 each have their own form of it.
    """
    found = []
    try:
        for place, path in enumerate(book.parent.iterdir()):
            if place >= MOST_LOOKED_AT:
                break
            if _is_copy_of(path, book) and path.is_file() and not path.is_symlink():
                found.append(path)
    except OSError:
        return ()
    return tuple(sorted(found)[:MOST])


def _is_copy_of(path: Path, book: Path) -> bool:
    stem, own = path.stem, book.stem
    suffixed = path.suffix.lower() == book.suffix.lower()
    rest = stem.removeprefix(own)
    return suffixed and rest not in {stem, ""} and bool(_MARKS.search(rest))
