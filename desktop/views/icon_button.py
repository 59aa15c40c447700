"""A button that is a sign only; its name is told by the tip and to screen readers."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.icons import icon
from desktop.views.dress import worn


class IconButton(QToolButton):
    """A sign in the colours of the theme."""

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icon(self._sign, worn().muted))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
