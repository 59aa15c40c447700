"""Imports a table: every step on one surface, nothing written before the end."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from db.errors import BookError
from db.imports import Plan, Preset, Table, TableError
from db.imports.judging import Judged, chosen
from db.imports.keeping import ACTION, NotKept, counts, keep
from db.imports.planning import Target, plan_at, plan_for, retarget, with_preset
from desktop.book import Book
from desktop.import_words import row_sentence, table_sentence
from desktop.latest import Latest
from desktop.problems import book_sentence
from desktop.progress import Progress
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.cards import label, scrolling
from desktop.views.importing import presets, refused
from desktop.views.importing.columns_part import ColumnsPart
from desktop.views.importing.file_part import FilePart
from desktop.views.importing.rows_part import RowsPart, counts_words
from desktop.views.importing.work import Choice, judged_rows, read_table
from desktop.words import translate

SETTLED = 200
"""Milliseconds after the last change until the rows are looked at again."""
First = Callable[[Callable[[], None]], None]
"""Does what must come first, as a backup, and then goes on."""


class ImportDialog(QDialog):
    """Looks at a table with the user, and records what was chosen as one action.

    Signals:
        recorded: so many entries were recorded (the sentence that says so).
    """

    recorded = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917  # what it reads, and where it lives
        self,
        path: Path,
        data: bytes,
        book: Book,
        settings: Settings,
        tasks: Tasks,
        first: First,
        person_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._data, self._book = path, data, book
        self._settings, self._tasks, self._first = settings, tasks, first
        self._person_id = person_id
        self._names = {person.id or 0: person.name for person in book.people()}
        self._table: Table | None = None
        self._plan: Plan | None = None
        self._judged: Sequence[Judged] = ()
        self._running: Progress | None = None
        self._latest = Latest(tasks, self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED)
        self._settling.timeout.connect(self._judge)
        self._telling = QTimer(self, interval=SETTLED)
        self._telling.timeout.connect(self._tell)
        self.file, self.columns = FilePart(path), ColumnsPart(book.people())
        self.part = RowsPart()
        self.state = label(translate("import", "Reading the file…"))
        self.record = QPushButton()
        self.cancel = QPushButton(translate("import", "Cancel"))
        self._lay_out()
        self._connect()
        self._read(Choice())

    @property
    def wanted(self) -> list[Judged]:
        """The rows that are to be recorded as things stand."""
        return chosen(self._judged, self.part.rows.said)

    def save_refused(self) -> None:
        """Save the refused rows with their reasons."""
        if self._table is not None and self._plan is not None:
            found = [each for each in self._judged if each.state == "refused"]
            said = refused.save(self, self._path, self._table, self._plan, found)
            self.state.setText(said)

    def record_now(self) -> None:
        """Back the book up, then record what is chosen in the worker."""
        wanted = self.wanted
        if wanted and self.file.is_right:
            self._be_ready(ready=False)
            self.state.setText(translate("import", "The entries are being recorded…"))
            self._first(partial(self._go_on, wanted))

    def reject(self) -> None:
        """Stop what is being recorded; with nothing under way, leave."""
        if self._running is not None:
            self._running.cancel()
        else:
            super().reject()

    def _tell(self) -> None:
        """Say how far recording is."""
        done = self._running.percent if self._running is not None else None
        if done is not None:
            text = translate("import", "The entries are being recorded… {0} %")
            self.state.setText(text.format(done))

    def _go_on(self, wanted: list[Judged]) -> None:
        if not isValid(self):
            return
        store = self._book.store
        self._telling.start()

        def work(progress: Progress) -> int:
            self._running = progress
            keep(store, wanted, progress.step)
            return len(wanted)

        text = translate("import", "Recording the rows of {0}")
        self._tasks.run_long(
            text.format(self._path.name),
            work,
            self._done,
            self._failed,
            self._stopped,
        )

    def _done(self, number: int) -> None:
        self._end()
        self._book.announce("do", ACTION)
        text = translate("import", "Recorded {0} entries from {1}.")
        said = text.format(number, self._path.name)
        if isValid(self):
            self.recorded.emit(said)
            self.accept()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NotKept | BookError):
            raise error
        if not isValid(self):
            return
        self._end()
        self._be_ready(ready=True)
        if isinstance(error, BookError):
            self.state.setText(book_sentence(error))
            return
        said = translate("import", "Nothing was recorded. {0}")
        reasons = " ".join(map(row_sentence, error.faults[:3]))
        self.state.setText(said.format(reasons))

    def _stopped(self) -> None:
        if isValid(self):
            self._end()
            self._be_ready(ready=True)
            self.state.setText(translate("import", "Stopped; nothing was recorded."))

    def _end(self) -> None:
        self._running = None
        if isValid(self):
            self._telling.stop()

    def _read(self, choice: Choice) -> None:
        work = partial(read_table, self._data, choice, lambda _done, _of: None)
        self._latest.run(work, self._show, self._refuse)

    def _show(self, table: Table) -> None:
        self._table = table
        self.file.show_table(table)
        self._use(plan_for(table, self._person_id))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, TableError):
            raise error
        self._judged = ()
        self.state.setText(table_sentence(error))
        self._be_ready(ready=False)

    def _use(self, plan: Plan) -> None:
        """Show a plan whole, and look at the rows by it."""
        if self._table is None:
            return
        self._plan = plan
        self.file.show_plan(plan)
        self.columns.show_plan(plan, self._table, presets.kept(self._settings))
        self._judge()

    def _change(self) -> None:
        """Take what was changed among the columns."""
        if self._plan is not None:
            self._plan = self.columns.plan(self._plan)
            self.file.show_plan(self._plan)
            self.columns.show_needs(self._plan)
            self._settling.start()

    def _judge(self) -> None:
        table, plan = self._table, self._plan
        self._be_ready(ready=False)
        if table is None or plan is None or plan.missing():
            self._judged = ()
            self._count()
            return
        store, today, days = self._book.store, self._book.today, self.part.days.value()

        def work() -> list[Judged]:
            with store.read() as connection:
                return judged_rows(connection, table, plan, today, days)

        self.state.setText(translate("import", "Looking at the rows…"))
        self._latest.run(work, self._look_at, self._failed)

    def _look_at(self, judged: list[Judged]) -> None:
        self._judged = judged
        self.part.show_rows(judged, self._names)
        self._count()

    def _count(self) -> None:
        wanted = self.wanted
        if self._judged:
            self.state.setText(counts_words(counts(self._judged, wanted)))
        text = translate("import", "&Record {0} entries")
        self.record.setText(text.format(len(wanted)))
        self._be_ready(ready=bool(wanted) and self.file.is_right)

    def _be_ready(self, *, ready: bool) -> None:
        self.record.setEnabled(ready)

    def _retarget(self, target: Target) -> None:
        if self._plan is not None and self._table is not None:
            self._use(retarget(self._plan, self._table, target))

    def _move_header(self) -> None:
        if self._table is not None:
            header = self.file.header.value()
            self._use(plan_at(self._table, header, self._person_id))

    def _use_preset(self, preset: Preset | None) -> None:
        if self._table is not None and self._plan is not None:
            again = plan_at(self._table, self._plan.header, self._person_id)
            plan = self._plan if preset is not None else again
            self._use(with_preset(plan, self._table, preset) if preset else again)

    def _read_again(self) -> None:
        if self._table is not None:
            self._read(self.file.choice(self._table))

    def _keep_preset(self) -> None:
        if self._table is not None and self._plan is not None:
            presets.ask_name(self, self._settings, self._plan, self._table)
            kept = presets.kept(self._settings)
            self.columns.show_plan(self._plan, self._table, kept)

    def _connect(self) -> None:
        self.file.choice_changed.connect(self._read_again)
        self.file.header_changed.connect(self._move_header)
        self.file.confirmed.connect(self._count)
        self.columns.changed.connect(self._change)
        self.columns.target_wanted.connect(self._retarget)
        self.columns.preset_wanted.connect(self._use_preset)
        self.columns.keep_wanted.connect(self._keep_preset)
        self.part.decided.connect(self._count)
        self.part.days_changed.connect(self._settling.start)
        self.part.save_wanted.connect(self.save_refused)
        self.record.clicked.connect(lambda _checked: self.record_now())
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("import", "Import a table"))
        self.resize(1080, 740)
        inside = QWidget()
        column = scrolling(inside)
        for part in (self.file, self.columns, self.part):
            column.addWidget(part)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 4, 24, 0)
        foot.addWidget(self.state, 1)
        for button in (self.record, self.cancel):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self.record.setProperty("role", "primary")
        self._count()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 14)
        whole.addWidget(inside, 1)
        whole.addLayout(foot)
