"""The one door between windows and data: reads, undoable edits, one signal."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from db import connection, policies
from db.errors import BookError
from db.files import identity, writable
from db.queries import (
    attachments,
    bills,
    entries,
    family,
    marks,
    passbook,
    people,
    places,
    rows,
    statements,
    summaries,
    touched,
)
from db.queries.entries import Entry, Filter, Found, Order, Totals
from db.queries.family import FamilyUse
from db.queries.places import Noted
from db.rules.checks import Facts, Known, Problem
from db.rules.policy import Policy
from db.rules.reasons import Question, Reason
from db.rules.records import (
    Attachment,
    Checkpoint,
    Confirmation,
    Distinct,
    Filing,
    Membership,
    Override,
    Person,
    Record,
    Spending,
    Transfer,
)
from db.rules.summary import Summary, YearSummary
from desktop.summaries import Summaries

if TYPE_CHECKING:
    from db.password import Key
    from db.queries.estimates import Situation
    from db.queries.history import Changed, Deleted, Operation, Wanted
    from db.rules.credits import Credit
    from db.rules.forecast import Forecast
    from db.rules.interest import Interest
    from db.rules.tax import SeriousIllness
    from db.store import Store

R = TypeVar("R", bound=Record)
T = TypeVar("T")


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

    def __init__(
        self, path: Path, clock: Callable[[], datetime], key: "Key | None" = None
    ) -> None:
        """Open the book for reading; `key` opens an encrypted one.

        Raises:
            BookError: the file is no usable book; it is as it was before.
        """
        super().__init__()
        self.path, self.key = path, key
        self.is_sample = False
        self.safe_first: Callable[[Callable[[], None]], None] = at_once
        """Does something risky once a backup is there; set by who keeps the book."""
        self.read_only = not writable(path)
        self._clock = clock
        self._connection = connection.open_book(path, key=key)
        self._same = identity(path)
        self._store: Store | None = None
        self._is_lent = False
        self.summaries = Summaries(self._connection, self.reading, lambda: self.today)

    @property
    def today(self) -> date:
        """The day that it is where the user is."""
        return self._clock().date()

    @property
    def now(self) -> datetime:
        """The moment that it is, with its zone."""
        return self._clock()

    @property
    def generation(self) -> int:
        """How often the book was changed, by whomever."""
        return touched.generation(self._connection)

    @property
    def mark(self) -> str:
        """A mark of how far the book has come, which another copy does not have."""
        return marks.mark_of(self._connection)

    def has_mark(self, mark: str) -> bool:
        """Tell whether the book ever came to a mark."""
        return marks.has_mark(self._connection, mark)

    @property
    def lost(self) -> str:
        """How the file was taken from under us: "gone", "replaced"; "": it was not."""
        found = identity(self.path)
        if found == self._same:
            return ""
        return "gone" if found is None else "replaced"

    def save_copy(self, target: Path) -> None:
        """Write what is shown as a book of its own, even when the file is gone.

        Raises BookError.
        """
        from db.backups import copy_from  # noqa: PLC0415  # seldom

        copy_from(self._connection, target, self.path, self.key)

    @property
    def store(self) -> "Store":
        """The part that writes, loaded when first asked for."""
        if self._store is None:
            self._store = self._proven()
        return self._store

    def _proven(self) -> "Store":
        """Open the file for writing; all of it is proven whole. Raises BookError."""
        from db.store import Store  # noqa: PLC0415  # heavy: after the first paint

        return Store(
            self.path,
            self._clock,
            key=self.key,
            same=self._same,
            read_only=self.read_only,
        )

    def begin_beside(self) -> "Store":
        """Lend the part that writes to the worker. Raises BookError: it is lent."""
        store = self._writer()
        self._is_lent = True
        return store

    def end_beside(self) -> None:
        """Take the part that writes back."""
        self._is_lent = False

    def _writer(self) -> "Store":
        if self._is_lent:
            raise BookError("at_work", self.path)
        return self.store

    def load_writing(self) -> "Store":
        """Make the part that writes, for `take_writing`; the worker may do it.

        The first save then neither waits for modules nor for the proof of the file.

        Raises:
            BookError: the file cannot be used, for one that it is damaged.
        """
        from desktop import readings  # noqa: PLC0415  # heavy: after the first paint

        readings.load()
        return self._proven()

    def take_writing(self, store: "Store") -> None:
        """Take what the worker made, unless it is there or the book was closed."""
        if self._store is None and not self.summaries.is_closed:
            self._store = store
        else:
            store.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None
        self.summaries.close()
        self._connection.close()
        self.key = None

    def people(self) -> tuple[Person, ...]:
        """Give everybody in the book, its keeper first."""
        return people.people(self._connection)

    def memberships(self, person_id: int) -> tuple[Membership, ...]:
        """Give how a person is insured, oldest first."""
        return people.memberships(self._connection, person_id)

    def overrides(self) -> tuple[Override, ...]:
        """Give the user's own policy values."""
        return people.overrides(self._connection)

    def confirmations(self) -> tuple[Confirmation, ...]:
        """Give the shipped figures that the user confirmed with the bureau."""
        return people.confirmations(self._connection)

    def distinct(self) -> tuple[Distinct, ...]:
        """Give the pairs of bills that the user said are both real."""
        return bills.distinct(self._connection)

    def had_passbook(self, person_id: int) -> bool:
        """Tell whether somebody's account money ever went to a passbook."""
        policy_of = summaries.policies_of(self._connection)
        return passbook.had_passbook(self._connection, policy_of, person_id)

    def policy(self, region: str) -> Policy:
        """Give the figures of a region, the user's own in place."""
        return summaries.policies_of(self._connection)(region)

    def summary(self, person_id: int) -> Summary:
        """Give both ledgers of a person today, computed once until a change."""
        return self.summaries.of(person_id)

    def reading(self) -> AbstractContextManager[connection.Connection]:
        """Lend the worker a connection of its own. Raises BookError."""
        return connection.reading(self.path, self.key)

    def read(self, question: Callable[[connection.Connection], T]) -> T:
        """Ask the book something that no other method answers."""
        return question(self._connection)

    def year(self, person_id: int, label: str) -> YearSummary:
        """Give one benefit year with what a page tells of it; it lists no bills.

        Raises:
            UnknownYearError: the person has no such year.
        """
        return statements.brief_of(self._connection, self.summary(person_id), label)

    def why(self, question: Question) -> Reason | None:
        """Explain a number; None where there is none. Raises UnknownYearError."""
        from db.queries.reasons import reason_of  # noqa: PLC0415  # asked for seldom

        return reason_of(self._connection, self.summary(question.person_id), question)

    def situation(self, person_id: int, day: date) -> "Situation | None":
        """Give what a visit on a day is reckoned with; None: not insured then."""
        from db.queries.estimates import situation_on  # noqa: PLC0415  # asked seldom

        person, known = self.record(Person, person_id), self.summary(person_id)
        return situation_on(self._connection, person, day, known)

    def credits(self, person_id: int) -> "tuple[Credit, ...]":
        """Give the credits of the last 12 months, oldest first."""
        from db.queries.credits import credits_of  # noqa: PLC0415  # asked seldom

        person = self.record(Person, person_id)
        return credits_of(self._connection, person, self.today)

    def forecast(self, person_id: int) -> "Forecast | None":
        """Estimate an account to the end of its year; None where there is none."""
        from db.queries.forecast import forecast_of  # noqa: PLC0415  # asked seldom

        return forecast_of(self._connection, self.summary(person_id))

    def interest(self, person_id: int) -> "tuple[Interest, ...]":
        """Estimate the years for which no interest is recorded; it moves no money."""
        from db.queries.interest import interest_of  # noqa: PLC0415  # asked seldom

        return interest_of(self._connection, self.summary(person_id))

    def serious_illness(self, person_id: int, year: int) -> "SeriousIllness":
        """Give the deduction line of a patient's calendar year, as known today."""
        from db.queries.tax import serious_illness_of  # noqa: PLC0415  # asked seldom

        person = self.record(Person, person_id)
        return serious_illness_of(self._connection, person, year, self.today)

    def page(self, wanted: Filter, limit: int, offset: int = 0) -> list[Entry]:
        """Give a page of entries, the newest first."""
        return entries.page(self._connection, wanted, limit, offset)

    def count(self, wanted: Filter) -> int:
        """Count the entries that a filter leaves."""
        return entries.count(self._connection, wanted)

    def find(self, wanted: Filter, order: Order = entries.NEWEST) -> Found:
        """Find every entry that a filter leaves: keys in order, and sums."""
        return entries.find(self._connection, wanted, order)

    def by_keys(self, keys: Sequence[int]) -> list[Entry]:
        """Give the entries that keys name, in their order."""
        return entries.by_keys(self._connection, keys)

    def totals(self, keys: Sequence[int]) -> Totals:
        """Sum the entries that keys name."""
        return entries.totals(self._connection, keys)

    def running(self, person_id: int) -> dict[int, int]:
        """Give what an account holds after each entry, in fen, by its key."""
        return entries.running(self._connection, person_id)

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

    def places(self) -> tuple[str, ...]:
        """Give the places of all bills, the most recent first."""
        return places.places(self._connection)

    def notes(self, kind: Noted) -> tuple[str, ...]:
        """Give the notes of a kind of entry, the most recent first."""
        return places.notes(self._connection, kind)

    def tiers(self) -> tuple[str, ...]:
        """Give the tiers of all bills, the most recent first."""
        return places.tiers(self._connection)

    def last_bill_at(self, place: str, person_id: int | None) -> Spending | None:
        """Give the latest bill of a place, the patient's own before a relative's."""
        return places.last_bill_at(self._connection, place, person_id)

    def receipts(self, person_id: int) -> dict[str, int]:
        """Give a patient's bills that have a receipt number: ids by number."""
        return bills.receipts(self._connection, person_id)

    def family_uses(
        self, first: date, last: date, person_id: int | None = None
    ) -> tuple[FamilyUse, ...]:
        """Sum transfers of a period by owner, beneficiary and purpose."""
        return family.family_uses(self._connection, first, last, person_id)

    def filings(self) -> tuple[Filing, ...]:
        """Give whose account is filed to pay for whom, oldest first."""
        return people.filings(self._connection)

    def wallet_sent(self, owner_id: int, day: date) -> tuple[Transfer, ...]:
        """Give what an owner sent by wallet on a day."""
        return family.wallet_sent(self._connection, owner_id, day)

    def attachments_of(self, spending_id: int) -> tuple[Attachment, ...]:
        """Give the files kept with a bill."""
        return attachments.attachments_of(self._connection, spending_id)

    def content_of(self, sha256: str) -> bytes:
        """Give the bytes of a kept file. Raises KeyError when they are missing."""
        return attachments.content_of(self._connection, sha256)

    def known(self, shared: Callable[[Spending], int] = lambda _bill: 0) -> Known:
        """Give what checks must know while a form is being typed."""
        return Known(
            today=self.today,
            facts=self._facts,
            regions=policies.regions(),
            shared=shared,
            spending=lambda number: rows.read_one(self._connection, Spending, number),
            receipt_taken=lambda bill: bills.receipt_taken(self._connection, bill),
            passbook_ended=lambda posting: passbook.ended_for(
                self._connection, summaries.policies_of(self._connection), posting
            ),
        )

    def _facts(self, person_id: int) -> Facts | None:
        person = rows.read_one(self._connection, Person, person_id)
        return None if person is None else people.facts(self._connection, person)

    def edit(
        self,
        name: str,
        put: Sequence[Record] = (),
        remove: Sequence[Record] = (),
        contents: Mapping[str, bytes] = MappingProxyType({}),
    ) -> list[Problem]:
        """Keep one action; give what is wrong instead when something is.

        `contents` are the bytes of files that are put, by their SHA-256.

        Raises:
            BookError: the file cannot be written; nothing is kept.
        """
        from db.store import Edit, Refused  # noqa: PLC0415  # heavy, see `store`

        try:
            self._writer().apply(Edit(name, put, remove, contents))
        except Refused as refused:
            return [problem for _place, problem in refused.problems]
        self.announce("do", name)
        return []

    def operations(
        self, wanted: "Wanted", limit: int, before: int | None = None
    ) -> "list[Operation]":
        """Give a page of what was done to the book, the newest first."""
        from db.queries import history  # noqa: PLC0415  # asked seldom

        return history.operations(self._connection, wanted, limit, before)

    def changes(self, operation: int) -> "list[Changed]":
        """Give the rows that an action touched, before and after."""
        from db.queries import history  # noqa: PLC0415  # asked seldom

        return history.changes(self._connection, operation)

    def deleted(self, limit: int, since: datetime | None = None) -> "list[Deleted]":
        """Give the deleted entries that can be restored, the newest first."""
        from db.queries import history  # noqa: PLC0415  # asked seldom

        return history.deleted(self._connection, limit, since)

    def back_to(self, operation: int) -> None:
        """Put the book back to the end of an action. Raises BookError."""
        if self._writer().back_to(operation):
            self.announce("do", "back_to")

    def restore(self, changes: Sequence[int]) -> list[Problem]:
        """Bring deleted rows back; give what is wrong instead. Raises BookError."""
        from db.store import Refused  # noqa: PLC0415  # heavy, see `store`

        try:
            count = self._writer().restore(changes)
        except Refused as refused:
            return [problem for _place, problem in refused.problems]
        if count:
            self.announce("do", "restore")
        return []

    def undo(self) -> None:
        """Undo the newest action in force, if there is one."""
        step = self._writer().undo()
        if step is not None:
            self.announce("undo", step.name)

    def redo(self) -> None:
        """Redo the action undone last, if there is one."""
        step = self._writer().redo()
        if step is not None:
            self.announce("redo", step.name)

    def rows_of_step(self, kind: str) -> int:
        """Count the rows that undo or redo would turn round next."""
        step = self.store.next_steps()[0 if kind == "undo" else 1]
        return 0 if step is None else touched.size(self._connection, step.operation)

    def next_steps(self) -> tuple[str | None, str | None]:
        """Name the actions that undo and redo would turn round next."""
        undo, redo = self.store.next_steps()
        names = [None if step is None else step.name for step in (undo, redo)]
        return names[0], names[1]

    def announce(self, kind: str, name: str) -> None:
        """Tell everybody that the book changed, by which action."""
        self.summaries.follow()
        self.changed.emit()
        self.done.emit(kind, name)


def at_once(then: Callable[[], None]) -> None:
    """Do something now: nobody makes backups of this book."""
    then()
