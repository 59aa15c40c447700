"""Another copy of a book, looked at without touching it."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from db.connection import open_book
from db.errors import BookError
from db.password import Key
from db.sqlite import Connection, speaking_of
from db.totals import prove_whole

_BESIDE = ("", "-journal")
MOST_BYTES = 2_000_000_000


@contextmanager
def other_book(path: Path, own: Path, key: Key | None = None) -> Iterator[Connection]:
    """Lend another book for reading, opened as a copy that is thrown away.

    So an old one is brought to the newest schema, and one that a crash left is
    mended, without a change to the file itself.

    Raises:
        BookError: same_book, or as `open_book` does.
    """
    try:
        same = path.resolve() == own.resolve() or path.samefile(own)
    except OSError:
        same = False
    if same:
        raise BookError("same_book", path)
    with TemporaryDirectory(prefix="yibao-") as folder:
        copy = Path(folder) / "other.yibao"
        _copy(path, copy)
        try:
            opened = open_book(copy, key=key, keep_old=False)
            with closing(opened) as book, speaking_of(path):
                prove_whole(book, path)
                yield book
        except BookError as error:
            raise BookError(error.code, path) from error


def _copy(path: Path, copy: Path) -> None:
    try:
        if path.is_symlink() or not path.is_file():
            raise BookError("missing" if not path.exists() else "not_a_book", path)
        if path.stat().st_size > MOST_BYTES:
            raise BookError("not_a_book", path)
        for end in _BESIDE:
            source = path.with_name(path.name + end)
            if source.is_file():
                shutil.copyfile(source, copy.with_name(copy.name + end))
    except OSError as error:
        raise BookError("unreadable", path) from error
