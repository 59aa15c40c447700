"""The bar that gives many entries the same place, tier, kind or note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from db.rules.codes import Purpose
from desktop.bulk import Field
from desktop.search_words import words_of_codes
from desktop.views.cards import label
from desktop.views.choices import CodeBox
from desktop.words import translate


class BulkBar(QFrame):
    """One field, one value, one button.

    Signals:
        wanted: the entries selected shall have it (field, value).
        closed: the bar is not wanted any more.
    """

    wanted = Signal(str, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.about = label()
        self.about.setWordWrap(False)
        self.field: CodeBox[Field] = CodeBox(_fields())
        self.field.setAccessibleName(translate("entries", "What to change"))
        self.text = QLineEdit()
        self.text.setMaxLength(500)
        self.kind = CodeBox(_kinds())
        for value in (self.text, self.kind):
            value.setAccessibleName(translate("entries", "New value"))
        self.apply = QPushButton(translate("entries", "Change all of them"))
        self.apply.setProperty("role", "primary")
        self.cancel = QPushButton(translate("entries", "Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(8)
        for widget in (self.about, self.field):
            row.addWidget(widget)
        row.addWidget(self.text, 1)
        row.addWidget(self.kind, 1)
        row.addWidget(self.apply)
        row.addWidget(self.cancel)
        self._connect()
        self._fit()
        self.hide()

    def start(self, count: int) -> None:
        """Open the bar for so many entries."""
        self.say(count)
        self.show()
        self.field.setFocus()

    def say(self, count: int) -> None:
        """Say how many entries would change."""
        text = translate("entries", "Give {0} entries the same")
        self.about.setText(text.format(f"{count:,}"))
        self.apply.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _connect(self) -> None:
        self.field.changed.connect(self._fit)
        self.apply.clicked.connect(self._ask)
        self.text.returnPressed.connect(self._ask)
        self.cancel.clicked.connect(self.closed)

    def _ask(self) -> None:
        field = self.field.value()
        value = self.kind.value() if field == "kind" else self.text.text().strip()
        self.wanted.emit(field, value)

    def _fit(self) -> None:
        kind = self.field.value() == "kind"
        self.kind.setVisible(kind)
        self.text.setVisible(not kind)


def _fields() -> list[tuple[Field, str]]:
    return [
        ("place", translate("entries", "Place")),
        ("tier", translate("entries", "Tier")),
        ("kind", translate("entries", "Kind")),
        ("note", translate("entries", "Note")),
    ]


def _kinds() -> list[tuple[str, str]]:
    gifts = {purpose.value for purpose in Purpose}
    return [
        (code, said) for code, said in words_of_codes().items() if code not in gifts
    ]
