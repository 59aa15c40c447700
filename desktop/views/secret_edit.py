"""A field for a password: hidden, with an eye to see it, and a word on Caps Lock."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop.icons import icon
from desktop.views.dress import worn
from desktop.words import translate

MOST = 1000
KEYS = "Alt+F8"
"""Show or hide what stands in the field, as in other programs."""


class SecretEdit(QLineEdit):
    """Hides what is typed until the eye in it is pressed.

    Signals:
        capitals: Caps Lock seems to be on (True) or off.
    """

    capitals = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(MOST)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        # Tab leads on to the next field: keys typed on a button in here come back.
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.eye.setShortcut(KEYS)
        self.eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._dress()

    def take(self) -> str:
        """Give what was typed, and forget it here."""
        text = self.text()
        self.clear()
        return text

    def clear(self) -> None:
        """Empty the field, hide what comes next, and let nothing be undone."""
        self.setText("")
        self.eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice capital letters that come without Shift, and the other way round."""
        text = event.text()
        if text.isascii() and text.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals.emit(text.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say no more of Caps Lock elsewhere."""
        self.capitals.emit(False)  # noqa: FBT003  # Qt's signal
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the eye in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "eye"):
            self._dress()

    def _show(self, shown: bool) -> None:  # noqa: FBT001  # Qt's signal
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)
        self._dress()

    def _dress(self) -> None:
        shown = self.eye.isChecked()
        name = translate("password", "Show the password")
        if shown:
            name = translate("password", "Hide the password")
        self.eye.setText(name)
        self.eye.setToolTip(f"{name} ({KEYS})")
        self.eye.setIcon(icon("eye_off" if shown else "eye", worn().muted))
