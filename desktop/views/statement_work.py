"""What is done with a statement beside the window: a file, pages, a print."""

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from db.rules.records import Person
from db.rules.summary import Summary
from desktop.progress import Progress, part
from desktop.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtPrintSupport import QPrinter

    from db.connection import Connection
    from db.password import Key
    from desktop.exports.keyfigures import Fact
    from desktop.exports.paper import Paper


def facts_of(
    summary: Summary, label: str, connection: "Connection"
) -> "tuple[Fact, ...]":
    """Give the key figures of a year. Raises UnknownYearError."""
    from db.queries.statements import brief_of  # noqa: PLC0415  # seen later
    from db.queries.tax import with_tax  # noqa: PLC0415  # seen later
    from desktop.exports.keyfigures import key_figures  # noqa: PLC0415  # seen later

    year = brief_of(connection, summary, label)
    return key_figures(with_tax(connection, year))


@dataclass(frozen=True)
class Asked:
    """Whose statement of which year is wanted; without a person everybody's."""

    book: Path
    key: "Key | None"
    today: date
    person: Person | None
    label: str

    @property
    def name(self) -> str:
        """What the statement is called, also as a file."""
        if self.person is None:
            text = translate("statement", "Statement {year} of the family")
            return text.format(year=self.label)
        text = translate("statement", "Statement {year} {name}")
        return text.format(year=self.label, name=self.person.name)

    def write(self, path: Path, progress: Progress) -> int:
        """Write the file; give how many receipts a pack had to leave out.

        Raises as `desktop.exports.statement.export` does.
        """
        from desktop.exports.statement import export  # noqa: PLC0415  # heavy

        with self._opened() as book:
            told = progress.step
            lost = export(path, book, self.person, self.label, self.today, told=told)
        return len(lost)

    def lay_out(self, progress: Progress) -> "Paper":
        """Lay the pages out, and give them to the thread of the window."""
        from desktop.exports.statement import paper  # noqa: PLC0415  # heavy

        with self._opened() as book:
            made = paper(book, self.person, self.label, self.today, progress.step)
        made.give_to_window()
        return made

    def print_on(self, printer: "QPrinter", progress: Progress) -> None:
        """Print the same pages; raises OSError when the printer does not begin."""
        from desktop.exports.printing import send  # noqa: PLC0415  # heavy
        from desktop.exports.statement import paper  # noqa: PLC0415  # heavy

        with self._opened() as book:
            making = part(progress.step, 0, 1, 2)
            made = paper(book, self.person, self.label, self.today, making)
        send(printer, made, part(progress.step, 1, 2, 2))

    @contextmanager
    def _opened(self) -> "Iterator[Connection]":
        from db.connection import reading  # noqa: PLC0415  # not before it is asked

        with reading(self.book, self.key) as book:
            yield book
