"""The form in which a password is set, changed or removed, with its strength."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from db.password import PasswordError, secret_of
from desktop.password_words import (
    WEAKEST_GOOD,
    advice_sentence,
    fault_sentence,
    strength_of,
    strength_sentence,
)
from desktop.views.cards import label
from desktop.views.fields import Notice
from desktop.views.secret_edit import SecretEdit
from desktop.words import translate

PAUSE = 150
"""Milliseconds after the last key until a password is judged."""


class PasswordForm(QWidget):
    """Asks for the present password, a new one, or both.

    Signals:
        given: the present and the new password; "" where there is none.
        left: nothing is to be changed.
    """

    given = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.present = SecretEdit(translate("password", "Present password"))
        self.new = SecretEdit(translate("password", "New password"))
        self.again = SecretEdit(translate("password", "New password again"))
        self.fields = (self.present, self.new, self.again)
        self._labels = [QLabel(field.accessibleName()) for field in self.fields]
        self.strength = label()
        self.advice = label(advice_sentence(), "muted")
        self.capitals = label(translate("password", "Caps Lock is on."), "warning")
        self.notice = Notice()
        self.keep = QPushButton()
        self.keep.setProperty("role", "primary")
        self.leave = QPushButton(translate("password", "Cancel"))
        self._judging = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.hide()

    def start(self, *, has: bool, wants: bool) -> None:
        """Open the form; a book `has` a password, and a new one `wants` to be typed."""
        shown = (has, wants, wants)
        for name, field, visible in zip(self._labels, self.fields, shown, strict=True):
            field.clear()
            name.setVisible(visible)
            field.setVisible(visible)
        remove = translate("password", "&Remove the password")
        keep = translate("password", "&Keep this password")
        self.keep.setText(keep if wants else remove)
        self.notice.say("")
        self._judge()
        self.rest(resting=False)
        self.show()
        first = self.present if has else self.new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, code: str) -> None:
        """Say what is wrong, and take another try."""
        self.rest(resting=False)
        self.notice.say(fault_sentence(code))
        # Fields that rested have lost the cursor to whatever stands after the form.
        field = self._at_fault(code)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def rest(self, *, resting: bool) -> None:
        """Take nothing while something is being done."""
        for widget in (*self.fields, self.keep, self.leave):
            widget.setEnabled(not resting)

    def close_form(self) -> None:
        """Forget what was typed and go."""
        for field in self.fields:
            field.clear()
        self.hide()
        self.left.emit()

    def try_it(self) -> None:
        """Hand on what was typed, or say what is wrong with it."""
        wrong = self._wrong()
        if wrong:
            self.refuse(wrong)
            return
        self.rest(resting=True)
        self.notice.say(translate("password", "One moment…"), "muted")
        self.given.emit(self.present.text(), self.new.text())

    def _go_on(self, field: SecretEdit) -> None:
        """Lead Enter to the next field that is empty still; after the last, try."""
        after = self.fields[self.fields.index(field) + 1 :]
        for other in after:
            if not other.isHidden() and not other.text():
                other.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.try_it()

    def _at_fault(self, code: str) -> SecretEdit:
        if code == "differ":
            return self.again
        if self.new.isHidden() or code == "wrong":
            return self.new if self.present.isHidden() else self.present
        is_bare = not self.present.isHidden() and not self.present.text()
        return self.present if is_bare else self.new

    def _wrong(self) -> str:
        if not self.present.isHidden() and not self.present.text():
            return "empty"
        if self.new.isHidden():
            return ""
        try:
            secret_of(self.new.text())
        except PasswordError as error:
            return error.code
        return "" if self.new.text() == self.again.text() else "differ"

    def _judge(self) -> None:
        """Say how strong the new password is; nobody is forbidden a weak one."""
        text = "" if self.new.isHidden() else self.new.text()
        score = strength_of(text) if text else WEAKEST_GOOD
        self.strength.setText(strength_sentence(score) if text else "")
        self.strength.setVisible(bool(text))
        self.advice.setVisible(score < WEAKEST_GOOD)

    def _connect(self) -> None:
        self._judging.timeout.connect(self._judge)
        self.new.textChanged.connect(self._judging.start)
        for field in self.fields:
            field.returnPressed.connect(partial(self._go_on, field))
            field.capitals.connect(self.capitals.setVisible)
        self.keep.clicked.connect(self.try_it)
        self.leave.clicked.connect(self.close_form)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        pairs = zip(self._labels, self.fields, strict=True)
        for row, (name, field) in enumerate(pairs):
            name.setBuddy(field)
            field.setMaximumWidth(360)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1)
        said = (self.strength, self.advice, self.capitals, self.notice)
        for row, widget in enumerate(said, len(self.fields)):
            grid.addWidget(widget, row, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        grid.addLayout(buttons, len(self.fields) + len(said), 1)
        grid.setColumnStretch(1, 1)
        self.capitals.hide()
