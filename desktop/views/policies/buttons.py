"""What can be done with the figure chosen: buttons, and the keys of the table."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.views.policies.rows import Row
from desktop.words import translate


class Buttons(QWidget):
    """Confirm or take it back, enter a value of one's own or go back to the shipped.

    Each is an action; the table has the same ones with their keys and as its menu.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = (
            (translate("policy", "I checked with the bureau…"), "Ctrl+Return"),
            (translate("policy", "Enter my own value…"), "Return"),
            (translate("policy", "Take the check back"), "Ctrl+Shift+Return"),
            (translate("policy", "Back to the shipped value"), "Ctrl+Backspace"),
        )
        made = [_action(text, key, self) for text, key in texts]
        self.confirm, self.own, self.take_back, self.back = made
        self._buttons = {act: _button(act, self) for act in made}
        self._buttons[self.confirm].setProperty("role", "primary")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(2, 1)

    def offered(self) -> tuple[QAction, ...]:
        """Give everything that can ever be done, in the order of the menu."""
        return tuple(self._buttons)

    def button(self, act: QAction) -> QPushButton:
        """Give the button of an action."""
        return self._buttons[act]

    def show_for(self, row: Row, *, has_own: bool) -> None:
        """Offer what can be done with a row."""
        figure = row.figure
        is_own = figure is not None and figure.own
        confirmed = figure is not None and figure.confirmed is not None
        open_to_confirm = figure is not None and not is_own and not confirmed
        offers = {
            self.confirm: open_to_confirm,
            self.own: True,
            self.take_back: confirmed,
            self.back: has_own,
        }
        change = translate("policy", "Change my own value…")
        enter = translate("policy", "Enter my own value…")
        self.own.setText(change if is_own else enter)
        for act, offered in offers.items():
            act.setEnabled(offered)
            act.setVisible(offered)
            self._buttons[act].setVisible(offered)
            self._buttons[act].setText(act.text())
        self._place([self._buttons[act] for act, offered in offers.items() if offered])

    def show_none(self) -> None:
        """Offer nothing: no figure is chosen."""
        for act, button in self._buttons.items():
            act.setEnabled(False)
            act.setVisible(False)
            button.hide()

    def _place(self, offered: Sequence[QPushButton]) -> None:
        """Put two buttons into a row: three have no room in every language."""
        for button in self._buttons.values():
            self._grid.removeWidget(button)
        for place, button in enumerate(offered):
            self._grid.addWidget(button, *divmod(place, 2))


def _action(text: str, key: str, parent: QWidget) -> QAction:
    act = QAction(text, parent)
    act.setShortcut(QKeySequence(key))
    return act


def _button(act: QAction, parent: QWidget) -> QPushButton:
    """Make a button for an action; its tip tells the key of the table."""
    button = QPushButton(act.text(), parent)
    key = act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip = translate("policy", "{0} in the table").format(key)
    button.setToolTip(tip)
    button.clicked.connect(act.trigger)
    return button
