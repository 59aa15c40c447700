"""What happens when the program itself is at fault: it says so, and goes on."""

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.words import translate


def install(parent: Callable[[], QWidget | None]) -> None:
    """Show faults that nobody caught in a dialog, with details to copy."""
    showing = threading.Lock()

    def show(
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt) or not showing.acquire(blocking=False):
            return
        try:
            ask(parent(), "".join(traceback.format_exception(kind, error, trace)))
        finally:
            showing.release()

    sys.excepthook = show


def ask(parent: QWidget | None, details: str) -> None:
    """Say that the program made a mistake, and that the book is safe."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("crash", "Something went wrong"))
    box.setText(
        translate(
            "crash",
            "The program made a mistake. What was saved before is safe in the book. "
            "You can go on; the details below help to mend it.",
        )
    )
    box.setDetailedText(details)
    box.exec()
