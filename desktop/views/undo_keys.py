"""Ctrl+Z in a field with nothing of its own to undo reaches the book."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

KEYS = QKeySequence.StandardKey


class UndoKeys(QObject):
    """Watches the field that has the focus, and no other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, QComboBox | QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field from claiming a key for which it has no use."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        undo, redo = event.matches(KEYS.Undo), event.matches(KEYS.Redo)
        if not undo and not redo:
            return False
        if _has_use(watched, undo=undo):
            return False
        event.ignore()
        return True


def _has_use(field: QObject, *, undo: bool) -> bool:
    """Tell whether a field, if it is one, would turn back or repeat typing."""
    line: QObject | None = field.lineEdit() if isinstance(field, QComboBox) else field
    if isinstance(line, QLineEdit):
        return line.isUndoAvailable() if undo else line.isRedoAvailable()
    if isinstance(line, QPlainTextEdit):
        document = line.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return True
