"""The line below the pages: what was just done, with a button to turn it back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.codes import action
from desktop.views.cards import label
from desktop.words import translate

LASTING = 12_000
"""Milliseconds for which the line stays."""


class Notice(QFrame):
    """Says one sentence, for a while.

    Signals:
        back_wanted: "undo" or "redo" is what the button asks for.
    """

    back_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = ""
        self._fresh = False
        self._text = label("")
        self._text.setWordWrap(False)
        self._text.setMinimumWidth(1)
        self.button = QPushButton()
        self.button.setProperty("role", "flat")
        self.button.clicked.connect(lambda: self.back_wanted.emit(self._back))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 6)
        layout.addWidget(self._text)
        layout.addWidget(self.button)
        layout.addStretch()
        self.setFixedHeight(40)
        self._timer = QTimer(self, singleShot=True, interval=LASTING)
        self._timer.timeout.connect(self.be_quiet)
        self.be_quiet()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def say(self, sentence: str) -> None:
        """Say a sentence; about what was done just now the button stays."""
        back = self._back if self._fresh else ""
        self._show(sentence, back, self.button.text())

    def say_done(self, kind: str, name: str) -> None:
        """Say that an action was done, undone or redone."""
        said = {
            "do": translate("window", "Done: {0}."),
            "undo": translate("window", "Undone: {0}."),
            "redo": translate("window", "Done again: {0}."),
        }[kind]
        if kind == "undo":
            self._show(said.format(action(name)), "redo", translate("window", "Redo"))
        else:
            self._show(said.format(action(name)), "undo", translate("window", "Undo"))
        self._fresh = True
        QTimer.singleShot(0, self, self._age)

    def be_quiet(self) -> None:
        """Show nothing; the line keeps its place, so that nothing jumps."""
        self._text.clear()
        self.button.hide()

    def _age(self) -> None:
        self._fresh = False

    def _show(self, sentence: str, back: str, word: str) -> None:
        self._back = back
        self._text.setText(sentence)
        self.button.setText(word)
        self.button.setVisible(bool(back))
        event = QAccessibleAnnouncementEvent(self, sentence)
        QAccessible.updateAccessibility(event)
        self._timer.start()
