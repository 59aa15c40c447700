"""Undo and redo as actions whose words name what they would turn round."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.codes import action
from desktop.icons import icon
from desktop.views.dress import worn
from desktop.words import translate

WIDEST = 150
"""Pixels of words on a button; longer ones end in dots, the tip has them whole."""


class HistoryButtons(QWidget):
    """Two buttons in the bar, and the actions that the menu shows too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = QAction(self)
        self.undo.setShortcuts([QKeySequence("Ctrl+Z")])
        self.redo = QAction(self)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._undo_button = _button(self.undo)
        self._redo_button = _button(self.redo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._undo_button)
        layout.addWidget(self._redo_button)
        self.show_steps(None, None)
        self._dress()

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Name the actions that would be turned round; None where there is none."""
        undo_words = translate("window", "Undo"), translate("window", "Undo: {0}")
        redo_words = translate("window", "Redo"), translate("window", "Redo: {0}")
        _say(self.undo, self._undo_button, undo_words, undo)
        _say(self.redo, self._redo_button, redo_words, redo)

    def be_short(self, *, short: bool) -> None:
        """Show the icons alone where room is short; the tip has the words."""
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonIconOnly if short else style.ToolButtonTextBesideIcon
        for button in (self._undo_button, self._redo_button):
            button.setToolButtonStyle(wanted)

    def _dress(self) -> None:
        colour = worn().muted
        self.undo.setIcon(icon("undo", colour))
        self.redo.setIcon(icon("redo", colour))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def _button(act: QAction) -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(18, 18))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    act.changed.connect(lambda: button.setIcon(act.icon()))
    button.clicked.connect(act.trigger)
    return button


def _say(
    act: QAction, button: QToolButton, words: tuple[str, str], name: str | None
) -> None:
    plain, naming = words
    text = plain if name is None else naming.format(action(name))
    act.setText(text)
    act.setEnabled(name is not None)
    mode = Qt.TextElideMode.ElideRight
    button.setText(button.fontMetrics().elidedText(text, mode, WIDEST))
    keys = act.shortcut().toString()
    button.setToolTip(f"{text} ({keys})")
    button.setAccessibleName(text)
    button.setEnabled(name is not None)
