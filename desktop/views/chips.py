"""Filters in force as small buttons: pressing one takes the filter away."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.icons import icon
from desktop.words import translate

DRESS = "QPushButton { border-radius: 11px; padding: 2px 8px; }"


class Chips(QWidget):
    """A row of them, hidden while there is none.

    Signals:
        dropped: this filter is not wanted any more (its name).
    """

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.hide()

    def show_chips(self, chips: Mapping[str, str]) -> None:
        """Show these, by name; the focus stays in the row while there is one."""
        focused = any(button.hasFocus() for button in self.buttons.values())
        for name in [name for name in self.buttons if name not in chips]:
            button = self.buttons.pop(name)
            button.hide()
            button.deleteLater()
        for name, text in chips.items():
            button = self.buttons.get(name) or self._new(name)
            button.setText(text)
            drop = translate("entries", "Take away the filter: {0}").format(text)
            button.setAccessibleName(drop)
            button.setToolTip(drop)
        self.setVisible(bool(chips))
        if focused and self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def _new(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setIcon(icon("close", self.palette().buttonText().color().name()))
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setStyleSheet(DRESS)
        button.clicked.connect(lambda: self.dropped.emit(name))
        self.buttons[name] = button
        self._row.insertWidget(self._row.count() - 1, button)
        return button
