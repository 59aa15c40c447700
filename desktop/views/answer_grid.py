"""The cards of the overview: in one row where they fit, else in two or more."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.views.cards import CardButton

GAP = 12
"""Pixels between two cards."""
LEADING = 2
"""The cards that lead: a ledger each, wider, and a row of their own in a small window.
"""
WIDE, NARROW = 3, 2
Places = list[tuple[int, int, int]]
"""Each card's row, column and span of columns."""


class AnswerGrid(QWidget):
    """Cards side by side; the first two lead, and those left out take no room.

    By the keyboard they are reached in their order, however they stand.
    """

    def __init__(
        self, cards: Sequence[CardButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self._left_out: frozenset[CardButton] = frozenset()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._placed: Places = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for card in self._cards:
            card.body.setContentsMargins(16, 10, 14, 10)
        self._arrange()

    def leave_out(self, *cards: CardButton) -> None:
        """Hide these cards and show all others."""
        self._left_out = frozenset(cards)
        self._arrange()
        for card in self._cards:
            card.setVisible(card not in self._left_out)

    def _arrange(self) -> None:
        shown = [card for card in self._cards if card not in self._left_out]
        found = fitting([card.whole_width() for card in shown], self.width())
        if found == self._placed and self._grid.count() == len(shown):
            return
        self._placed = found
        for card in self._cards:
            self._grid.removeWidget(card)
        for card, (row, column, span) in zip(shown, found, strict=True):
            self._grid.addWidget(card, row, column, 1, span)
        last = max((column + span for _row, column, span in found), default=0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < last else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one row or more, as the new width allows."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Take one row or more, as what the cards say now allows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)


def fitting(needed: Sequence[int], width: int) -> Places:
    """Give places of cards that need so many pixels each, in as few rows as fit."""
    count = len(needed)
    for found in (places(count, one_row=True), places(count, one_row=False)):
        columns = max((column + span for _row, column, span in found), default=1)
        unit = (width - GAP * (columns - 1)) / columns
        room = [unit * span + GAP * (span - 1) for _row, _column, span in found]
        if all(has >= needs for has, needs in zip(room, needed, strict=True)):
            return found
    return [(row, 0, 1) for row in range(count)]


def places(count: int, *, one_row: bool) -> Places:
    """Give each card's row, column and span of columns; every row is filled."""
    widths = [WIDE if number < LEADING else NARROW for number in range(count)]
    if one_row:
        return [(0, sum(widths[:n]), width) for n, width in enumerate(widths)]
    leading, others = min(count, LEADING), max(0, count - LEADING)
    whole = max(1, leading) * max(1, others)
    found = [(0, n * whole // leading, whole // leading) for n in range(leading)]
    return found + [(1, n * whole // others, whole // others) for n in range(others)]
