"""What each of the three forms says of itself, and what is wrong in it."""

from collections.abc import Sequence

from db.rules.checks import Problem
from db.rules.records import Posting, Spending, Transfer
from desktop.book import Book
from desktop.problems import sentence
from desktop.scope import Scope
from desktop.views.fields import Edit, Field
from desktop.views.panels.frame import Frame
from desktop.views.panels.rows import Rows

Entry = Posting | Spending | Transfer


class Form(Frame):
    """The fields of one entry, and the record that they make."""

    def __init__(self, book: Book, scope: Scope, fields: dict[str, Field]) -> None:
        super().__init__()
        self.book = book
        self.scope = scope
        self.fields = fields
        self.editing: Entry | None = None

    def heading(self) -> str:
        """Name the form, for a new entry or one that is changed."""
        raise NotImplementedError

    def set_up(self) -> None:
        """Offer what the book holds now; typed text stays."""
        raise NotImplementedError

    def put_in(self, record: Entry | None, kept: Entry | None) -> None:
        """Show a record, or a new one that keeps person, day and place of another."""
        raise NotImplementedError

    def draft(self) -> Entry | None:
        """Give the record as far as it is typed, None while its person is not."""
        raise NotImplementedError

    def faults(self) -> list[Problem]:
        """List what keeps the text from being a record."""
        return [
            Problem(name, code)
            for name, field in self.fields.items()
            if (code := field.edit.fault()) is not None
        ]

    def wrong(self, draft: Entry) -> list[Problem]:
        """List what is wrong with a record, by the names of the fields here."""
        raise NotImplementedError

    def rows(self) -> Rows:
        """Give what saving would put in, and in the place of what."""
        draft = self.draft()
        put = () if draft is None else (draft,)
        return Rows(put, () if self.editing is None else (self.editing,))

    def contents(self) -> dict[str, bytes]:
        """Give the bytes of files among those rows, by their SHA-256."""
        return {}

    def operation(self) -> str:
        """Name the operation that saving is."""
        raise NotImplementedError

    def show_after(self) -> None:
        """Show what the entry will do."""
        raise NotImplementedError

    def record(self) -> Entry | None:
        """Give the record typed, None while something is wrong with it."""
        return None if self.problems() else self.draft()

    def problems(self) -> list[Problem]:
        """List everything that is wrong with what is typed."""
        found = self.faults()
        unread = {problem.field for problem in found}
        draft = self.draft()
        if draft is not None:
            found += [p for p in self.wrong(draft) if p.field not in unread]
        return without_echoes(found)

    def inputs(self) -> dict[str, Edit]:
        """Give every input by its name, those that decide what others offer first."""
        return {name: field.edit for name, field in self.fields.items()}

    def say(self, problem: Problem) -> str:
        """Say what is wrong and what to do about it."""
        return sentence(problem)

    def default_person(self) -> int:
        """Give the person looked at, else the first one; 0 in an empty book."""
        people = self.book.people()
        first = people[0].id if people else None
        return self.scope.person_id or first or 0

    def said(self) -> str:
        """Say what is kept."""
        raise NotImplementedError


def without_echoes(problems: Sequence[Problem]) -> list[Problem]:
    """Leave out what only follows from a day that is itself wrong."""
    by_day = {"no_account", "account_closed"}
    own = [p for p in problems if p.code not in by_day]
    return own if any(p.field == "day" for p in own) else list(problems)
