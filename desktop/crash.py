"""What happens when the program itself is at fault: it says so, and goes on."""

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.words import translate

Excuse = Callable[[BaseException], str | None]
"""Gives the sentence for what is not the program's fault, None for what is."""


def install(parent: Callable[[], QWidget | None], excuse: Excuse) -> None:
    """Show what nobody caught in a dialog: a sentence, or a fault with its details."""
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
            said = excuse(error)
            if said is not None:
                tell(parent(), said)
            else:
                ask(parent(), "".join(traceback.format_exception(kind, error, trace)))
        finally:
            showing.release()

    sys.excepthook = show


def tell(parent: QWidget | None, said: str) -> None:
    """Say what the environment did: a full disk, a lock, a damaged file."""
    QMessageBox.warning(parent, translate("window", "Yibao Ledger"), said)


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
