"""The file of a new book: laid out whole under no name, then given its own."""

import os
from pathlib import Path

from sqlalchemy import exc

from db import schema
from db.engine import engine_of
from db.errors import BookError
from db.files import place, settle, unnamed
from db.password import Key
from db.sqlite import trouble


def make_file(path: Path, key: Key | None) -> None:
    """Make an empty book where there is no file yet, readable only by its owner.

    With a `key` it is encrypted from the first byte.

    Raises:
        BookError: exists, unwritable or full; nothing is left behind.
    """
    if os.path.lexists(path):
        raise BookError("exists", path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with unnamed(path, ".new") as new:
            _lay_out(new, key)
            place(new, path)
        settle(path)
    except (OSError, ValueError) as error:
        raise BookError("unwritable", path) from error
    except exc.DatabaseError as error:
        raise trouble(error, path) from error


def _lay_out(path: Path, key: Key | None) -> None:
    engine = engine_of(path, key=key)
    try:
        with engine.begin() as connection:
            schema.lay_out(connection)
    finally:
        engine.dispose()
