"""The line that asks to check what sources disagree on, before it is relied on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.views.cards import Card
from desktop.views.fields import Notice
from desktop.views.policies import words
from desktop.views.policies.rows import Row
from desktop.words import translate


class CheckCard(Card):
    """Names the figures of the limit in dispute, one at a time; the details have all.

    Signals:
        row_wanted: a figure in dispute is to be chosen and shown (Row).
    """

    row_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._rows: Sequence[Row] = ()
        self._place = -1
        self._notice = Notice()
        font = self._notice.font()
        font.setBold(True)
        self._notice.setFont(font)
        self.show_it = QPushButton()
        self.show_it.clicked.connect(self._show)
        line = QHBoxLayout()
        line.addWidget(self._notice, 1)
        line.addWidget(self.show_it)
        self.body.setContentsMargins(18, 6, 12, 6)
        self.body.addLayout(line)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Ask about these; without any the line takes no room."""
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self._place = -1
        self._rows = tuple(rows)
        self.setVisible(bool(rows))
        self._say()

    def _show(self) -> None:
        """Want the next one, after the last one the first."""
        self._place = (self._place + 1) % len(self._rows)
        self._say()
        self.row_wanted.emit(self._rows[self._place])

    def _say(self) -> None:
        if not self._rows:
            self._notice.say("")
            return
        coming = (self._place + 1) % len(self._rows)
        name = words.row_name(self._rows[max(self._place, 0)])
        text = translate(
            "policy", "Please check with the bureau, sources disagree: {0}"
        )
        self._notice.say(text.format(name), "warning")
        show = translate("policy", "Show what they say")
        more = translate("policy", "Show number {number} of {count}")
        several = more.format(number=coming + 1, count=len(self._rows))
        self.show_it.setText(several if len(self._rows) > 1 else show)
        self.show_it.setAccessibleName(
            f"{self.show_it.text()}: {words.row_name(self._rows[coming])}"
        )
