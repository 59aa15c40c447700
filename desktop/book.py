"""The one door between windows and data: reads, undoable edits, one signal."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from db import connection, policies
from db.queries import (
    bills,
    entries,
    family,
    people,
    rows,
    statements,
    summaries,
    touched,
)
from db.queries.entries import Entry, Filter
from db.queries.family import FamilyUse
from db.rules.checks import Facts, Known, Problem
from db.rules.policy import Policy
from db.rules.records import (
    Checkpoint,
    Membership,
    Override,
    Person,
    Record,
    Spending,
    Transfer,
)
from db.rules.summary import Summary, YearSummary

if TYPE_CHECKING:
    from db.store import Store

R = TypeVar("R", bound=Record)


class Book(QObject):
    """An open book as the window sees it.

    Reads go through a connection of their own, so a window can show rows before
    the store, which writes, is loaded.

    Signals:
        changed: something in the book is different now; read again.
        done: an action was done, undone or redone: its kind and its name.
    """

    changed = Signal()
    done = Signal(str, str)

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        """Open the book for reading.

        Raises:
            BookError: the file is no usable book; it is as it was before.
        """
        super().__init__()
        self.path = path
        self.is_sample = False
        self._clock = clock
        self._connection = connection.open_book(path)
        self._store: Store | None = None
        self._summaries: dict[int, Summary] = {}
        self._touched: dict[int, date] = {}
        self._generation = touched.generation(self._connection)

    @property
    def today(self) -> date:
        """The day that it is where the user is."""
        return self._clock().date()

    @property
    def store(self) -> "Store":
        """The part that writes, loaded when first asked for."""
        if self._store is None:
            from db.store import Store  # noqa: PLC0415  # heavy: after the first paint

            self._store = Store(self.path, self._clock)
        return self._store

    @staticmethod
    def load_writing() -> None:
        """Load the modules that write, so that the first save does not wait for it."""
        import db.store  # noqa: F401, PLC0415  # heavy: after the first paint

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None
        self._connection.close()

    def people(self) -> tuple[Person, ...]:
        """Give everybody in the book, its keeper first."""
        return people.people(self._connection)

    def memberships(self, person_id: int) -> tuple[Membership, ...]:
        """Give how a person is insured, oldest first."""
        return people.memberships(self._connection, person_id)

    def overrides(self) -> tuple[Override, ...]:
        """Give the user's own policy values."""
        return people.overrides(self._connection)

    def policy(self, region: str) -> Policy:
        """Give the figures of a region, the user's own in place."""
        return summaries.policies_of(self._connection)(region)

    def summary(self, person_id: int) -> Summary:
        """Give both ledgers of a person today, computed once until a change."""
        if touched.generation(self._connection) != self._generation:
            self._forget(None)
        known, since = self._summaries.get(person_id), self._touched.get(person_id)
        if known is not None and known.as_of != self.today:
            known = None
        if known is None or since is not None:
            person = self.record(Person, person_id)
            known = summaries.summary_of(
                self._connection, person, self.today, known, since or date.min
            )
            self._summaries[person_id] = known
            self._touched.pop(person_id, None)
        return known

    def _forget(self, since: date | None) -> None:
        """Doubt every summary from a day on; None: altogether."""
        self._generation = touched.generation(self._connection)
        if since is None:
            self._summaries.clear()
            self._touched.clear()
            return
        for known in self._summaries:
            self._touched[known] = min(since, self._touched.get(known, since))

    def year(self, person_id: int, label: str) -> YearSummary:
        """Give one benefit year with everything that its statement lists.

        Raises:
            UnknownYearError: the person has no such year.
        """
        return statements.year_of(self._connection, self.summary(person_id), label)

    def page(self, wanted: Filter, limit: int, offset: int = 0) -> list[Entry]:
        """Give a page of entries, the newest first."""
        return entries.page(self._connection, wanted, limit, offset)

    def count(self, wanted: Filter) -> int:
        """Count the entries that a filter leaves."""
        return entries.count(self._connection, wanted)

    def record(self, kind: type[R], row_id: int) -> R:
        """Give one row by its id. Raises KeyError when it is not there."""
        found = rows.read_one(self._connection, kind, row_id)
        if found is None:
            raise KeyError(row_id)
        return found

    def transfers_of(self, spending_id: int) -> tuple[Transfer, ...]:
        """Give what relatives' accounts paid of a bill."""
        return bills.transfers_of(self._connection, spending_id)

    def checkpoints(self, person_id: int) -> tuple[Checkpoint, ...]:
        """Give what official sources printed of a person, oldest first."""
        mine = "WHERE person_id = ? ORDER BY day, id"
        return rows.read_all(self._connection, Checkpoint, mine, (person_id,))

    def refunds_of(self, spending_id: int) -> tuple[Spending, ...]:
        """Give what of a bill was refunded."""
        return bills.refunds_of(self._connection, spending_id)

    def receipts(self, person_id: int) -> dict[str, int]:
        """Give a patient's bills that have a receipt number: ids by number."""
        return bills.receipts(self._connection, person_id)

    def family_uses(
        self, first: date, last: date, person_id: int | None = None
    ) -> tuple[FamilyUse, ...]:
        """Sum transfers of a period by owner, beneficiary and purpose."""
        return family.family_uses(self._connection, first, last, person_id)

    def known(self, shared: Callable[[Spending], int] = lambda _bill: 0) -> Known:
        """Give what checks must know while a form is being typed."""
        return Known(
            today=self.today,
            facts=self._facts,
            regions=policies.regions(),
            shared=shared,
            spending=lambda number: rows.read_one(self._connection, Spending, number),
            receipt_taken=lambda bill: bills.receipt_taken(self._connection, bill),
        )

    def _facts(self, person_id: int) -> Facts | None:
        person = rows.read_one(self._connection, Person, person_id)
        return None if person is None else people.facts(self._connection, person)

    def edit(
        self, name: str, put: Sequence[Record] = (), remove: Sequence[Record] = ()
    ) -> list[Problem]:
        """Keep one action; give what is wrong instead when something is.

        Raises:
            BookError: the file cannot be written; nothing is kept.
        """
        from db.store import Edit, Refused  # noqa: PLC0415  # heavy, see `store`

        try:
            self.store.apply(Edit(name, put, remove))
        except Refused as refused:
            return [problem for _place, problem in refused.problems]
        self.announce("do", name)
        return []

    def undo(self) -> None:
        """Undo the newest action in force, if there is one."""
        step = self.store.undo()
        if step is not None:
            self.announce("undo", step.name)

    def redo(self) -> None:
        """Redo the action undone last, if there is one."""
        step = self.store.redo()
        if step is not None:
            self.announce("redo", step.name)

    def next_steps(self) -> tuple[str | None, str | None]:
        """Name the actions that undo and redo would turn round next."""
        undo, redo = self.store.next_steps()
        names = [None if step is None else step.name for step in (undo, redo)]
        return names[0], names[1]

    def announce(self, kind: str, name: str) -> None:
        """Tell everybody that the book changed, by which action."""
        alone = touched.generation(self._connection) == self._generation + 1
        self._forget(touched.touched_since(self._connection) if alone else None)
        self.changed.emit()
        self.done.emit(kind, name)
