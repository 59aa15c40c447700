"""Starts the window: Qt and the newest entries first, everything else after it."""

# ruff: noqa: PLC0415  # what is seen first must not wait for what is seen later

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from db.connection import open_book
from db.errors import BookError
from db.queries import entries
from db.queries.entries import Entry, Filter
from desktop import amounts, fonts, preflight
from desktop.charts.colours import wanted
from desktop.folders import default_book
from desktop.frame import Frame
from desktop.lock_name import lock_of
from desktop.settings import Settings
from desktop.views.dress import worn
from desktop.words import use_language

Clock = Callable[[], datetime]

SCALE = "QT_SCALE_FACTOR"
"""The variable by which Qt is told how large to draw."""
FIRST_ROWS = 40
"""More than a screen shows."""


def run(path: Path | None, clock: Clock) -> int:
    """Open the window on a book; the default one is made if it is not there yet."""
    settings = Settings()
    application = make_application(settings)
    wanted = path or default_book()
    if _is_shown(wanted):
        return 0
    frame = make_frame(settings, newest(wanted))

    def go_on() -> None:
        from desktop.program import Program

        program = Program(application, settings, clock, frame)
        opened = program.open_own() if path is None else program.open_book(path)
        if not opened:
            application.exit(1)

    return begin(application, frame, go_on)


def run_sample(clock: Clock) -> int:
    """Open the window on a throw-away copy of the sample book."""
    settings = Settings()
    application = make_application(settings)
    frame = make_frame(settings, [])

    def go_on() -> None:
        from desktop.program import Program

        if not Program(application, settings, clock, frame).open_sample():
            application.exit(1)

    return begin(application, frame, go_on)


def make_application(settings: Settings | None = None) -> QApplication:
    """Make Qt's application object, able to type and show Chinese in the size kept."""
    if sys.platform.startswith("linux"):
        preflight.prepare_input_method(os.environ, preflight.plugins_folder())
    with scaled(100 if settings is None else settings.scale):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("yibao-ledger")
    application.setDesktopFileName("yibao-ledger")
    fonts.install_qt_fallback()
    if settings is not None:
        fonts.size_text(application, settings.font_size)
    return application


@contextmanager
def scaled(percent: int) -> Iterator[None]:
    """Let Qt, which asks while it starts, draw larger; programs we start shall not.

    Who has set the variable already knows what is wanted on this screen.
    """
    if percent == 100 or SCALE in os.environ:
        yield
        return
    os.environ[SCALE] = str(percent / 100)
    try:
        yield
    finally:
        del os.environ[SCALE]


def make_frame(settings: Settings, first: list[Entry]) -> Frame:
    """Make the frame of the window in the user's language and colours."""
    use_language(settings.language)
    amounts.hide_amounts(hidden=settings.hide_amounts)
    frame = Frame(settings.geometry)
    frame.show_newest(first, wanted(settings.theme, system_is_dark=worn().dark))
    return frame


def newest(path: Path) -> list[Entry]:
    """Read the newest entries of a book; none where it cannot be opened."""
    try:
        with closing(open_book(path)) as connection:
            return entries.page(connection, Filter(), FIRST_ROWS)
    except BookError:
        return []


def _is_shown(path: Path) -> bool:
    """Call the window that shows a book, where there is a trace of one."""
    if not lock_of(path).exists():
        return False
    from desktop.instance import is_shown

    return is_shown(path)


def begin(application: QApplication, frame: Frame, go_on: Callable[[], None]) -> int:
    """Show the frame, and go on when it has been painted."""
    frame.painted.connect(lambda: QTimer.singleShot(0, go_on))
    frame.show()
    return application.exec()
