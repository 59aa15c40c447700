"""Where sources disagree: the value that counts, those that do not, and why."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.rules.policy import Dispute, Figure, Policy
from desktop.exports.figure_words import figure_value
from desktop.views.cards import empty_layout, label
from desktop.views.policies import words
from desktop.views.policies.rows import Row
from desktop.words import current_language, translate

LONGEST = 12
"""Characters of a value on a button."""


def disputed_value(dispute: Dispute) -> str:
    """Write the value that is not followed."""
    # A dispute names no day, and the day of a figure plays no part in its words.
    return figure_value(dispute.figure, Figure(dispute.value, date.min))


def reason(dispute: Dispute) -> str:
    """Say why a value is not followed."""
    english = current_language() == "en"
    return dispute.reason_en if english else dispute.reason_zh


def said_by(policy: Policy, name: str) -> str:
    """Name a source with its kind."""
    source = policy.sources.get(name)
    if source is None:
        return ""
    return f"{source.title} · {words.kind_and_day(source)}"


def shortened(value: str) -> str:
    """Write a value on a button, where long words would leave no room for others."""
    return value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…"


def take_button(value: str, call: Callable[[], None]) -> QPushButton:
    """Make the button that makes another source's value one's own."""
    button = QPushButton(translate("policy", "Use {0}").format(shortened(value)))
    button.setAccessibleName(translate("policy", "Use {0}").format(value))
    tip = translate(
        "policy", "Keeps it as your own value; one click brings the other back"
    )
    button.setToolTip(tip)
    button.clicked.connect(call)
    return button


class DisputeList(QWidget):
    """Each value on its own lines, the one that counts first.

    Signals:
        taken: the value of a dispute is wanted as one's own (Row, Dispute).
    """

    taken = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 4, 0, 4)
        self._list.setSpacing(4)

    def show_disputes(
        self, policy: Policy, row: Row, disputes: Sequence[Dispute]
    ) -> None:
        """Show what sources say of a row; nothing where they agree."""
        empty_layout(self._list)
        self.setVisible(bool(disputes))
        if not disputes:
            return
        self._list.addWidget(label(translate("policy", "Sources disagree"), "warning"))
        if row.figure is not None:
            counts = translate("policy", "{0} counts here").format(words.row_value(row))
            self._list.addWidget(label(counts, selectable=True))
        for dispute in disputes:
            self._show(policy, row, dispute)

    def _show(self, policy: Policy, row: Row, dispute: Dispute) -> None:
        value = disputed_value(dispute)
        taken = row.figure is not None and row.figure.value == dispute.value
        followed = translate("policy", "The same says {source}")
        rejected = translate("policy", "Not followed: {value}, from {source}")
        source = said_by(policy, dispute.source)
        told = (followed if taken else rejected).format(value=value, source=source)
        line = QHBoxLayout()
        line.addWidget(label(told, selectable=True), 1)
        if not taken:
            line.addWidget(take_button(value, lambda: self.taken.emit(row, dispute)))
        self._list.addLayout(line)
        self._list.addWidget(label(reason(dispute), "muted", selectable=True))
