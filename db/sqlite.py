"""The driver, the one way to a file with it, and the marks of a book.

Imports nothing but the driver, so that a window can show the newest rows before
anything heavy is loaded. Why these settings: a power loss keeps every committed
row (EXTRA), a copied or replaced file is never half of one (DELETE), and a
crafted file can run nothing of its own (trusted_schema).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import Connection, DatabaseError
from sqlcipher3.dbapi2 import connect as open_file

from db.errors import BookError
from db.files import writable

if TYPE_CHECKING:
    from db.password import Key

__all__ = [
    "APPLICATION_ID",
    "PATIENCE",
    "SCHEMA_VERSION",
    "Connection",
    "DatabaseError",
    "connect",
    "fingerprint",
    "open_file",
    "speaking_of",
    "trouble",
    "use_key",
]

APPLICATION_ID = 0x59424C31
"""Tells a book of ours from other SQLite files ("YBL1")."""
LAYOUT = "5b3473ca20ecef43f0fd7ddfed2f4651ce4685f0bfc4e46191e108398ba0e4c4"
"""The fingerprint of the newest schema; a test keeps it equal to the models."""
SCHEMA_VERSION = 3
"""The newest schema this program knows, kept in user_version."""
PATIENCE = 5000
"""How long to wait for another program's lock, in milliseconds."""
STEP, STEPS = 100, 200
"""Instructions between two looks, and looks that a layout may take to be read."""

SETTINGS = (
    "cipher_log_level=NONE",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "fullfsync=ON",
    "secure_delete=ON",
    "recursive_triggers=OFF",
)


def connect(
    path: Path, patience: int = PATIENCE, key: "Key | None" = None
) -> Connection:
    """Open a connection to a file that is there; transactions begin where we say so.

    It only reads where the file or its folder cannot be written, and gives up on a
    layout far larger than ours. `patience` is in milliseconds. An empty file with a
    `key` becomes an encrypted one. Raises DatabaseError.
    """
    mode = "rw" if writable(path) else "ro"
    connection: Connection = open_file(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    looks = iter(range(STEPS))
    connection.set_progress_handler(lambda: next(looks, None) is None, STEP)
    try:
        if key is not None:
            use_key(connection, key)
        for setting in (f"busy_timeout={patience}", *SETTINGS):
            connection.execute(f"PRAGMA {setting}").close()
        connection.set_progress_handler(None, 0)
    except DatabaseError:
        connection.close()
        raise
    except UnicodeDecodeError as error:
        # The driver could not even read what SQLite says of the layout.
        connection.close()
        raise DatabaseError("could not decode the layout") from error
    return connection


def use_key(connection: Connection, key: "Key", *, salted: bool = True) -> None:
    """Encrypt and decrypt with a key; it must be the first thing that is done.

    Without `salted` the salt is the one that the file begins with. Raises
    DatabaseError where the driver cannot encrypt: it would write plain text.
    """
    connection.execute("PRAGMA cipher_log_level=NONE").close()
    connection.execute(f'PRAGMA key="{key.literal(salted=salted)}"').close()
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise DatabaseError("no encryption")


def fingerprint(connection: Connection) -> str:
    """Sum up the layout of a file: every statement of its schema, blanks aside."""
    found = connection.execute(
        "SELECT substr(sql, 1, 20000) FROM sqlite_schema WHERE sql IS NOT NULL"
    )
    statements = sorted(" ".join(sql.split()) for (sql,) in found)
    return sha256("\n".join(statements).encode()).hexdigest()


_SAID = {
    "interrupted": "foreign",
    "is locked": "locked",
    "is full": "full",
    "not a database": "not_a_book",
    "is malformed": "damaged",
    "could not decode": "damaged",
    "malformed database schema": "damaged",
    "unable to open": "unreadable",
    "readonly database": "unwritable",
    "disk i/o error": "unwritable",
    "no encryption": "no_encryption",
}
"""What SQLite says of a file, and the code of the sentence for it."""


def trouble(error: Exception, path: Path) -> Exception:
    """Turn what SQLite says of a file into a BookError; a bug stays what it is."""
    said = str(error).lower()
    code = next((code for words, code in _SAID.items() if words in said), None)
    return error if code is None else BookError(code, path)


@contextmanager
def speaking_of(path: Path) -> Iterator[None]:
    """Raise BookError for what is wrong with a file while it is used."""
    try:
        yield
    except DatabaseError as error:
        raise trouble(error, path) from error
