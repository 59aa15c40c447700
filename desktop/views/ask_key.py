"""Asks for the password of one backup, until it is right or nobody knows it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.errors import BookError
from db.password import Key, PasswordError
from db.password_file import unlock
from desktop.password_words import fault_sentence
from desktop.problems import book_sentence
from desktop.views.cards import label
from desktop.views.fields import Notice
from desktop.views.secret_edit import SecretEdit
from desktop.words import translate


class KeyDialog(QDialog):
    """Takes the password of a backup; `key` is what it gave."""

    def __init__(self, backup: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._backup = backup
        self.key: Key | None = None
        self.setWindowTitle(translate("password", "Password of the backup"))
        self.setMinimumWidth(420)
        text = translate(
            "password",
            "{0} has a password of its own: the one that the book had when this "
            "backup was made.",
        )
        self.field = SecretEdit(translate("password", "Password"))
        self.notice = Notice()
        self.button = QPushButton(translate("password", "&Unlock"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.try_it)
        leave = QPushButton(translate("password", "Cancel"))
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self.button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        for widget in (label(text.format(backup.name)), self.field, self.notice):
            whole.addWidget(widget)
        whole.addLayout(foot)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_it(self) -> None:
        """Look whether the password is right."""
        try:
            self.key = unlock(self._backup, self.field.take())
        except PasswordError as error:
            self.notice.say(fault_sentence(error.code))
        except BookError as error:
            self.notice.say(book_sentence(error))
        else:
            self.accept()


def ask_key(parent: QWidget | None, backup: Path) -> Key | None:
    """Give the key of a backup; None: nobody knew its password."""
    dialog = KeyDialog(backup, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.key
