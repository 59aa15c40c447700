"""Whether a file is encrypted, and the key that a password gives for it.

The first bytes are read by the driver itself, never by another handle: closing that
would drop the locks that this process may hold on the file.
"""

from contextlib import closing
from pathlib import Path
from typing import Final

from db.errors import BookError
from db.password import PLAIN, SALT_BYTES, Key, may_be_salt
from db.sqlite import DatabaseError, connect, open_file, speaking_of, use_key

PAGE: Final = 4096
"""An encrypted book has whole pages of this many bytes."""
_NOBODY: Final = Key(bytes(32), b"-" * SALT_BYTES)
"""A key without a meaning: with it the driver tells how a file begins."""


def start_of(path: Path) -> bytes:
    """Give the first 16 bytes of a file, without locks; fewer where it has fewer.

    Raises BookError: missing or unreadable.
    """
    where = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        if path.stat().st_size < SALT_BYTES:
            return b""
        with closing(open_file(where, uri=True)) as probe:
            use_key(probe, _NOBODY, salted=False)
            (salt,) = probe.execute("PRAGMA cipher_salt").fetchone()
    except FileNotFoundError as error:
        raise BookError("missing", path) from error
    except (OSError, ValueError, DatabaseError) as error:
        raise BookError("unreadable", path) from error
    return bytes.fromhex(salt)


def is_encrypted(path: Path) -> bool:
    """Tell whether a file may be an encrypted book. Raises BookError as `start_of`."""
    start = start_of(path)
    size = path.stat().st_size
    return may_be_salt(start) and size >= PAGE and size % PAGE == 0


def unlock(path: Path, password: str) -> Key | None:
    """Give the key of a book; None: it needs none. The file is left as it is.

    Raises:
        BookError: wrong_password, not_a_book, missing or unreadable.
        PasswordError: this cannot be a password.
    """
    start = start_of(path)
    if start == PLAIN:
        return None
    if not is_encrypted(path):
        raise BookError("not_a_book", path)
    key = Key.of(password, start)
    if not opens(path, key):
        raise BookError("wrong_password", path)
    return key


def opens(path: Path, key: Key) -> bool:
    """Tell whether a key opens a file; its password may have been changed since."""
    if start_of(path) != key.salt:
        return False
    try:
        with speaking_of(path), closing(connect(path, key=key)) as book:
            book.execute("SELECT count(*) FROM sqlite_schema").close()
    except BookError as error:
        if error.code == "not_a_book":
            return False
        raise
    return True
