"""The key figures of a statement as a sheet on its page."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from db.rules.reasons import Reason
from desktop.amounts import show_amount
from desktop.exports.keyfigures import Fact
from desktop.views.cards import Card, empty_layout, label
from desktop.views.why_button import WhyButton
from desktop.words import translate

STRONG = {"closing", "limit1.left"}
"""The key figures that people look for first."""
Why = Callable[[Fact], Reason | None]


class StatementSheet(Card):
    """A card as wide as a page, with one line for each key figure."""

    def __init__(self, why: Why, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._why = why
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(24)
        self._lines.setVerticalSpacing(8)
        for column, share in enumerate((4, 3, 5)):
            self._lines.setColumnStretch(column, share)
        self.body.setContentsMargins(36, 28, 36, 32)
        self.body.setSpacing(14)
        self.setMaximumWidth(920)
        self.heading.setProperty("role", "title")
        self.body.addLayout(self._lines)

    def show_facts(self, title: str, facts: Sequence[Fact]) -> None:
        """Show these figures under a title instead of those before."""
        empty_layout(self._lines)
        self.heading.setText(title)
        for fact in facts:
            self._show_fact(fact)

    def _show_fact(self, fact: Fact) -> None:
        if fact.key in {"person", "label"}:
            return
        heading = section(fact.key)
        if heading:
            self._show_heading(heading)
        is_amount = isinstance(fact.value, int)
        value = show_amount(fact.value) if isinstance(fact.value, int) else fact.value
        item, shown = label(fact.item, "muted"), label(value, selectable=True)
        side = Qt.AlignmentFlag.AlignRight if is_amount else Qt.AlignmentFlag.AlignLeft
        shown.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        shown.setWordWrap(not is_amount)
        if fact.key in STRONG:
            be_bold(shown)
        button, note = WhyButton(), label(fact.note, "muted")
        parts: tuple[QWidget, ...] = (item, shown, note, button)
        row = self._lines.rowCount()
        for column, part in enumerate(parts):
            self._lines.addWidget(part, row, column)
        if not is_amount and not fact.note:
            note.hide()
            self._lines.addWidget(shown, row, 1, 1, 2)
        if is_amount:
            button.explain(partial(self._why, fact), fact.item)

    def _show_heading(self, text: str) -> None:
        heading = label(text)
        heading.setContentsMargins(0, 14, 0, 0)
        be_bold(heading)
        self._lines.addWidget(heading, self._lines.rowCount(), 0, 1, 3)


def be_bold(widget: QWidget) -> None:
    """Write a widget's text in bold."""
    font = widget.font()
    font.setBold(True)
    widget.setFont(font)


def section(key: str) -> str:
    """Name the part of the sheet that begins with a key figure."""
    if key in {"opening", "account"}:
        return translate("statement", "Personal account: carries over each year")
    if key == "limit" or key.endswith(".kind"):
        return translate("statement", "Outpatient limit: starts anew each year")
    if key.startswith("tax."):
        return translate("statement", "Income tax: apart from both")
    return ""
