"""Rows of a book changed behind its back."""

from contextlib import closing
from pathlib import Path

from db.sqlite import connect


def rewritten(path: Path, said: str) -> None:
    """Change rows beside the triggers, as damage or another program would."""
    with closing(connect(path)) as raw:
        triggers = raw.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        raw.execute("BEGIN")
        for name, _sql in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("PRAGMA defer_foreign_keys=ON")
        raw.execute(said)
        for _name, sql in triggers:
            raw.execute(sql)
        raw.execute("COMMIT")
