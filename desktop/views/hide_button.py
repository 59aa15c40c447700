"""The switch that hides every amount on screen, as one action with its key."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.icons import icon
from desktop.keys import NATIVE, tip
from desktop.views.dress import worn
from desktop.words import translate

KEYS = "Ctrl+H"


class HideButton(QToolButton):
    """An eye in the bar; struck through while amounts are hidden."""

    def __init__(self, *, hidden: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = QAction(self)
        self.action.setCheckable(True)
        self.action.setChecked(hidden)
        self.action.setShortcut(QKeySequence(KEYS))
        self.action.toggled.connect(lambda _hidden: self._dress())
        self.action.changed.connect(self._tell_key)
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.action.toggle)
        self._dress()

    def _dress(self) -> None:
        hidden = self.action.isChecked()
        name = translate("window", "Hide amounts")
        if hidden:
            name = translate("window", "Show amounts")
        self.action.setText(name)
        self.setIcon(icon("eye_off" if hidden else "eye", worn().muted))
        self.setAccessibleName(name)

    def _tell_key(self) -> None:
        key = self.action.shortcut().toString(NATIVE)
        self.setToolTip(tip(self.action.text(), key))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
