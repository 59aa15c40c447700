"""The running program: the open book, its window, and what goes beyond one book."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from db.backups import Restored
from db.errors import BookError
from db.sqlite import DatabaseError, trouble
from desktop import book_files, crash, icons, rescue, sample, theme
from desktop.backing_up import put_back
from desktop.backup_words import holding_words
from desktop.book import Book
from desktop.folders import default_book
from desktop.frame import Frame
from desktop.guarding import Guard
from desktop.instance import knock
from desktop.problems import book_sentence
from desktop.safekeeping import Safekeeping
from desktop.scope import Scope
from desktop.settings import Language, Settings, Theme
from desktop.tasks import Tasks
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
        self._qt_words = QTranslator(self)
        self._book: Book | None = None
        self.window: MainWindow | None = None
        self._thrown_away: list[tempfile.TemporaryDirectory[str]] = []
        crash.install(lambda: self._frame, self._excuse)
        application.setWindowIcon(icons.app_icon())
        self._speak(settings.language)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._dress)
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
        self._safe.leave()
        self._tasks.wait()
        self._safe.remember()
        if self._book is not None:
            self._book.close()
            self._book = None
        self._guard.release()
        for folder in self._thrown_away:
            folder.cleanup()
        self._thrown_away.clear()

    def _open(self, path: Path, clock: Clock, *, is_sample: bool = False) -> bool:
        claimed, owner = self._guard.claim(path)
        if owner is not None and owner.is_here:
            return self._leave_to_other(path)
        try:
            book = Book(path, clock)
        except BookError as error:
            self._guard.drop(claimed)
            if not rescue.is_kept(path, error):
                self._refuse(error)
                return False
            return self._bring_back(path, error) and self._open(path, clock)
        book.is_sample = is_sample
        self._guard.watch(book, claimed, owner)
        old, self._book = self._book, book
        self._safe.watch(book)
        self._show(book, Scope())
        if old is not None:
            old.close()
        return True

    def _show(self, book: Book, scope: Scope) -> None:
        window = self.window = MainWindow(book, scope, self._settings, self._tasks)
        window.language_chosen.connect(self._change_language)
        window.theme_chosen.connect(self._change_theme)
        window.book_wanted.connect(self.open_book)
        window.new_book_wanted.connect(self.make_book)
        window.import_wanted.connect(self._import)
        window.export_wanted.connect(self._export)
        window.sample_wanted.connect(self.open_sample)
        window.own_book_wanted.connect(self.open_own)
        window.restore_wanted.connect(self._restore)
        self._guard.show(window)
        self._frame.hold(window)

    def _leave_to_other(self, path: Path) -> bool:
        """Bring the window that has the book to the front; without one of ours, end."""
        if not knock(path):
            self._refuse(BookError("busy", path))
            return False
        if self.window is None:
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
        book, clock = self._book, self._clock
        if book is None or book.is_sample:
            return
        path, now = book.path, book.now
        self._safe.forget()
        self._guard.rest()
        self.window, self._book = None, None
        self._frame.wait(translate("backups", "The backup is being restored…"))
        book.close()

        def done(restored: Restored) -> None:
            if self._open(path, clock):
                text = translate("backups", "Restored: {0}.")
                self._say(text.format(holding_words(restored.holding)))

        def failed(error: Exception) -> None:
            if not isinstance(error, BookError):
                raise error
            if self._open(path, clock):
                self._say(book_sentence(error))

        self._tasks.run(lambda: put_back(backup, path, now), done, failed)

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

    def _remember(self) -> None:
        self._settings.geometry = self._frame.saveGeometry()

    def _dress(self) -> None:
        theme.apply(self._application, self._settings.theme)

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
        said = book_sentence(error)
        if self.window is not None:
            self.window.say(said)
        else:
            QMessageBox.warning(self._frame, "医保账本 · Yibao Ledger", said)
