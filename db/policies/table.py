"""A table of a policy file, from which keys are taken until none is left."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from db.rules.complaint import Complaint, complaint

T = TypeVar("T")


class PolicyError(Exception):
    """Say in which file, at which key and why a policy pack is refused."""

    def __init__(self, file: str, key: str, reason: Complaint) -> None:
        super().__init__(f"{file}: {key}: {reason}" if key else f"{file}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason


@dataclass(frozen=True)
class Table:
    """A table of the file from which keys are taken until none is left."""

    file: str
    path: str
    rest: dict[str, object]

    def error(self, key: str, code: str, *about: str) -> PolicyError:
        """Make the error that speaks of a key of this table; see `COMPLAINTS`."""
        parts = (part for part in (self.path, key) if part)
        return PolicyError(self.file, ".".join(parts), complaint(code, *about))

    def take(self, key: str, kind: type[T]) -> T:
        """Take a value of a kind; PolicyError if it is missing or another."""
        if key not in self.rest:
            raise self.error(key, "missing")
        value = self.rest.pop(key)
        # A bool is an int and a datetime a date to isinstance, but not to a reader.
        if not isinstance(value, kind) or isinstance(value, bool | datetime):
            raise self.error(key, "wrong_kind", kind.__name__)
        return value

    def text(self, key: str) -> str:
        """Take a text that says something."""
        value = self.take(key, str)
        if not value.strip():
            raise self.error(key, "empty")
        return value

    def optional(self, key: str, kind: type[T]) -> T | None:
        """Take a value if it is there."""
        return self.take(key, kind) if key in self.rest else None

    def one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        """Take one of the texts allowed."""
        value = self.text(key)
        if value not in allowed:
            raise self.error(key, "not_one_of", ", ".join(allowed))
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """Take a list of different texts, empty if the key is absent."""
        listed = self.optional(key, list)
        words = tuple(str(word) for word in listed or ())
        if listed is not None and (not words or len(set(words)) < len(words)):
            raise self.error(key, "not_a_list")
        return words

    def table(self, key: str) -> "Table":
        """Take a table inside this one."""
        path = f"{self.path}.{key}" if self.path else key
        return Table(self.file, path, dict(self.take(key, dict)))

    def tables(self, key: str) -> Iterator["Table"]:
        """Take an array of tables, perhaps none; each is named by its place from 1."""
        path = f"{self.path}.{key}" if self.path else key
        rows: list[object] = self.take(key, list) if key in self.rest else []
        for place, row in enumerate(rows, 1):
            if not isinstance(row, dict):
                raise self.error(key, "not_tables")
            yield Table(self.file, f"{path}[{place}]", dict(row))

    def done(self) -> None:
        """Refuse what is left: nobody knows such a key."""
        for key in self.rest:
            raise self.error(key, "unknown_key")
