"""The running program: the open book, its window, and what goes beyond one book."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from db.backups import Keys, Restored, opens_as
from db.errors import BookError
from db.password import Key
from db.sqlite import DatabaseError, trouble
from desktop import book_files, crash, dumps, icons, rescue, sample, theme
from desktop.backing_up import is_locked, put_back
from desktop.backup_words import holding_words
from desktop.book import Book
from desktop.folders import default_book
from desktop.frame import Frame
from desktop.guarding import Guard
from desktop.instance import Instance, knock
from desktop.locking import Absence
from desktop.password_words import relocked_sentence
from desktop.problems import book_sentence
from desktop.relocking import relock_book, reseal
from desktop.safekeeping import Safekeeping
from desktop.scope import Scope
from desktop.settings import Language, Settings, Theme
from desktop.tasks import Tasks
from desktop.unlocking import Unlocking
from desktop.views.ask_key import ask_key
from desktop.views.window import MainWindow
from desktop.words import current_language, translate, use_language

Clock = Callable[[], datetime]


class Program(QObject):
    """Holds the open book and its window, and does what goes beyond one book."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        clock: Clock,
        frame: Frame,
    ) -> None:
        super().__init__(frame)
        self._application = application
        self._settings = settings
        self._clock = clock
        self._frame = frame
        self._tasks = Tasks(self)
        self._safe = Safekeeping(self._tasks, settings, self)
        self._safe.said.connect(self._say)
        self._safe.finished.connect(self._show_backups)
        self._guard = Guard(settings, self._tasks, self)
        self._guard.called.connect(self._come_forward)
        self._unlocking = Unlocking(frame, self._tasks, self)
        self._unlocking.unlocked.connect(self._unlock)
        self._unlocking.other_wanted.connect(self.open_book)
        self._unlocking.restore_wanted.connect(self._restore_locked)
        self._absence = Absence(self)
        self._absence.noticed.connect(self.lock)
        self._looked_at: tuple[Path, Scope] | None = None
        self._leaving: list[Book] = []
        self._then: Callable[[], None] | None = None
        self._qt_words = QTranslator(self)
        self._book: Book | None = None
        self._coming: Book | None = None
        self.window: MainWindow | None = None
        self._thrown_away: list[tempfile.TemporaryDirectory[str]] = []
        crash.install(lambda: self._frame, self._excuse)
        application.setWindowIcon(icons.app_icon())
        self._speak(settings.language)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()
        frame.closing.connect(self._remember)
        application.aboutToQuit.connect(self.close)

    def open_book(self, path: Path) -> bool:
        """Show a book in a window; say why when it cannot be used."""
        return self._open(path, self._clock)

    def make_book(self, path: Path) -> bool:
        """Make an empty book and show it."""
        try:
            book_files.make(path, self._clock)
        except BookError as error:
            self._refuse(error)
            return False
        return self.open_book(path)

    def open_sample(self) -> bool:
        """Show a throw-away copy of the sample book."""
        folder = tempfile.TemporaryDirectory(prefix="yibao-")
        self._thrown_away.append(folder)
        path = Path(folder.name) / "sample.yibao"
        try:
            sample.make(path)
        except BookError as error:
            self._refuse(error)
            return False
        return self._open(path, sample.moment, is_sample=True)

    def open_own(self) -> bool:
        """Leave the sample: show the default book, made if it is not there yet."""
        path = default_book()
        is_there = path.exists() or self._bring_back(path, BookError("missing", path))
        return self.open_book(path) if is_there else self.make_book(path)

    def close(self) -> None:
        """Finish what is being done, let go of the book, throw copies away."""
        self._frame.hide()
        self._tasks.cancel_long()
        self._safe.leave()
        self._tasks.wait()
        self._safe.remember()
        for book in (self._book, *self._leaving):
            if book is not None:
                book.close()
        self._book = None
        self._leaving.clear()
        self._absence.rest()
        if self._coming is not None:
            self._coming.close()
            self._coming = None
        self._guard.release()
        for folder in self._thrown_away:
            folder.cleanup()
        self._thrown_away.clear()

    def lock(self) -> None:
        """Close a book with a password and show nothing of it until that is given."""
        book, window = self._book, self.window
        if book is None or window is None:
            return
        if book.key is None:
            text = translate(
                "password",
                "This book has no password, so it cannot be locked. You can set one "
                "in the settings.",
            )
            self._say(text)
            return
        self._looked_at = book.path, window.scope
        window.be_dismissed()
        claimed, _owner = self._guard.claim(book.path)
        self._ask_password(book.path, claimed)

    def _open(
        self,
        path: Path,
        clock: Clock,
        *,
        is_sample: bool = False,
        key: Key | None = None,
    ) -> bool:
        claimed, owner = self._guard.claim(path)
        if owner is not None and owner.is_here:
            return self._leave_to_other(path)
        try:
            book = Book(path, clock, key)
        except BookError as error:
            if error.code in {"needs_password", "password_changed"}:
                return self._ask_password(path, claimed)
            self._guard.drop(claimed)
            if not rescue.is_kept(path, error):
                self._refuse(error)
                return False
            return self._bring_back(path, error) and self._open(path, clock)
        book.is_sample = is_sample
        self._guard.watch(book, claimed, owner)
        self._coming = book
        book.summaries.prepare(self._tasks, lambda: self._take(book))
        return True

    def _take(self, book: Book) -> None:
        """Show a book whose numbers are known, and let go of the one before."""
        if book is not self._coming:
            # It was locked, or another one was wanted, while it was being read.
            book.close()
            return
        old, self._book, self._coming = self._book, book, None
        self._safe.watch(book)
        self._protect(book)
        known = self._looked_at
        same = known is not None and known[0] == book.path
        self._show(book, known[1] if known is not None and same else Scope())
        if old is not None:
            old.close()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _protect(self, book: Book) -> None:
        """Lock an encrypted book by itself, and let nothing of it lie in clear."""
        if book.key is None:
            self._absence.rest()
            return
        dumps.forbid()
        reseal(book.path, book.key, book.key)
        self._absence.watch(self._settings.idle_minutes)

    def _ask_password(self, path: Path, claimed: Instance | None) -> bool:
        """Let go of the book that is open, and ask for the password of another."""
        book, self._book, self.window = self._book, None, None
        self._coming = self._then = None
        self._absence.rest()
        self._tasks.cancel_long()
        self._safe.leave()
        self._guard.hold(claimed)
        self._unlocking.ask(path)
        if book is not None:
            # What the worker still does with the book comes first.
            self._leaving.append(book)
            self._tasks.run(lambda: None, lambda _none: self._let_go())
        return True

    def _let_go(self) -> None:
        for book in self._leaving:
            book.close()
        self._leaving.clear()

    def _unlock(self, path: Path, key: Key | None) -> None:
        if not self._open(path, self._clock, key=key) and self._book is None:
            self._unlocking.ask(path)

    def _relock(self, new: str) -> None:
        """Close the book, give it another password, "" none, and open it again."""
        book, window = self._book, self.window
        if book is None or window is None or book.is_sample:
            return
        path, key, now = book.path, book.key, book.now
        self._looked_at = path, window.scope
        window.be_dismissed()

        def done(new_key: Key | None) -> None:
            self._settings.set_password_day(path, now.date() if new_key else None)
            said = relocked_sentence(has=new_key is not None)
            self._then = lambda: self._safe.back_up(lambda: self._say(said))
            self._open(path, self._clock, key=new_key)

        def failed(error: Exception) -> None:
            if not isinstance(error, BookError):
                raise error
            self._then = lambda: self._say(book_sentence(error))
            self._open(path, self._clock, key=key)

        def work() -> None:
            self._tasks.run(lambda: relock_book(path, key, new, now), done, failed)

        self._rest(translate("password", "The book is being written anew…"), work)

    def _rest(self, words: str, work: Callable[[], None]) -> None:
        """Close the book, show a sentence alone, and begin to replace its file."""
        book, self._book, self.window = self._book, None, None
        self._tasks.cancel_long()
        self._safe.forget()
        self._guard.rest()
        self._absence.rest()
        self._frame.wait(words)
        if book is not None:
            self._leaving.append(book)

        def closed(_none: None) -> None:
            self._let_go()
            work()

        # What the worker still does with the book comes first.
        self._tasks.run(lambda: None, closed)

    def _show(self, book: Book, scope: Scope) -> None:
        window = self.window = MainWindow(book, scope, self._settings, self._tasks)
        window.language_chosen.connect(self._change_language)
        window.theme_chosen.connect(self._change_theme)
        window.font_size_chosen.connect(self._change_font_size)
        window.book_wanted.connect(self.open_book)
        window.new_book_wanted.connect(self.make_book)
        window.import_wanted.connect(self._import)
        window.export_wanted.connect(self._export)
        window.sample_wanted.connect(self.open_sample)
        window.own_book_wanted.connect(self.open_own)
        window.restore_wanted.connect(self._restore)
        window.back_up_first = self._safe.back_up
        window.password_wanted.connect(self._relock)
        window.lock_wanted.connect(self.lock)
        window.idle_chosen.connect(self._absence.watch)
        self._guard.show(window)
        self._frame.hold(window)

    def _leave_to_other(self, path: Path) -> bool:
        """Bring the window that has the book to the front; without one of ours, end."""
        if not knock(path):
            self._refuse(BookError("busy", path))
            return False
        if self.window is None and self._unlocking.view is None:
            self._application.exit(0)
            return True
        self._say(translate("guard", "This book is open in another window."))
        return False

    def _come_forward(self) -> None:
        self._frame.setWindowState(
            self._frame.windowState() & ~Qt.WindowState.WindowMinimized
        )
        self._frame.raise_()
        self._frame.activateWindow()

    def _import(self, file: Path) -> None:
        """Back the book up, then add the rows of a file to it."""
        book = self._book

        def go_on() -> None:
            if book is not None and book is self._book:
                self._say(book_files.import_into(book, file))

        self._safe.back_up(go_on)

    def _restore(self, backup: Path) -> None:
        """Close the book, put a backup in its place, and open that."""
        book = self._book
        if book is None or book.is_sample:
            return
        self._put_back(book.path, backup, book.key)

    def _restore_locked(self, path: Path, backup: Path) -> None:
        """Put a backup in the place of a book whose password nobody knows."""
        self._put_back(path, backup, None)

    def _put_back(self, path: Path, backup: Path, key: Key | None) -> None:
        """Restore a backup; `key` is that of the present book if it is known."""
        keys = self._keys_for(backup, key)
        if keys is None:
            return
        now, clock = self._clock(), self._clock
        new_key = keys.book or keys.backup

        def done(restored: Restored) -> None:
            text = translate("backups", "Restored: {0}.")
            said = text.format(holding_words(restored.holding))
            self._then = lambda: self._say(said)
            self._open(path, clock, key=new_key)

        def failed(error: Exception) -> None:
            if not isinstance(error, BookError):
                raise error
            self._then = lambda: self._say(book_sentence(error))
            self._open(path, clock, key=key)

        def work() -> None:
            self._tasks.run(lambda: put_back(backup, path, now, keys), done, failed)

        self._rest(translate("backups", "The backup is being restored…"), work)

    def _keys_for(self, backup: Path, key: Key | None) -> Keys | None:
        """Find what opens a backup, asked for if need be; None: nobody knew it."""
        if is_locked(backup, key):
            own = ask_key(self._frame, backup)
            return None if own is None else Keys(key, own)
        return Keys(key, key if opens_as(backup, key) else None)

    def _bring_back(self, path: Path, error: BookError) -> bool:
        """Offer the backups of a book that does not open; tell whether it does now."""
        if not rescue.is_kept(path, error):
            return False
        try:
            return rescue.bring_back(path, error, self._clock, self._tasks, self._frame)
        except BookError as refused:
            self._refuse(refused)
            return False

    def _say(self, sentence: str) -> None:
        if self.window is not None:
            self.window.say(sentence)

    def _show_backups(self) -> None:
        """Let the page seen tell of a backup made just now."""
        if self.window is not None and self.window.pages.current == "settings":
            self.window.pages.mark_stale()

    def _export(self, file: Path) -> None:
        if self._book is not None and self.window is not None:
            self.window.say(book_files.export_whole(self._book, file))

    def _change_language(self, language: Language) -> None:
        self._settings.language = language
        self._speak(language)
        if self._book is not None and self.window is not None:
            self._show(self._book, self.window.scope)

    def _change_theme(self, choice: Theme) -> None:
        self._settings.theme = choice
        self._dress()

    def _change_font_size(self, percent: int) -> None:
        """Write in another size; a window made anew has room for it everywhere."""
        self._settings.font_size = percent
        self._dress()
        if self._book is not None and self.window is not None:
            self._show(self._book, self.window.scope)

    def _remember(self) -> None:
        self._settings.geometry = self._frame.saveGeometry()

    def _dress(self) -> None:
        kept = self._settings
        theme.apply(self._application, kept.theme, kept.font_size)

    def _speak(self, language: Language) -> None:
        use_language(language)
        self._application.removeTranslator(self._qt_words)
        if current_language() == "zh_CN":
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._qt_words.load("qtbase_zh_CN", folder)
            self._application.installTranslator(self._qt_words)

    def _excuse(self, error: BaseException) -> str | None:
        """Say what is the book's file's fault and not the program's."""
        if isinstance(error, DatabaseError) and self._book is not None:
            error = trouble(error, self._book.path)
        return book_sentence(error) if isinstance(error, BookError) else None

    def _refuse(self, error: BookError) -> None:
        self._then = None
        said = book_sentence(error)
        if self.window is not None:
            self.window.say(said)
        else:
            QMessageBox.warning(self._frame, "医保账本 · Yibao Ledger", said)
