"""The explanation of a number: its reckoning, the rule, and the figures it used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from db.rules.reasons import Reason
from desktop.views import why_text, why_words
from desktop.views.cards import Card, empty_layout, label, scrolling
from desktop.views.figure_table import FigureTable
from desktop.views.why_parts import (
    Reckoning,
    before_of,
    entries_of,
    page_of,
    shower_of,
)
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.page import Page

LINK = 4
"""The column that leads to the entries of a line."""


class WhyView(QDialog):
    """Explains one number; Escape closes it and gives the focus back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("why", "Why is it this number?"))
        self.resize(800, 620)
        self._asked: QWidget | None = None
        self._page: Page | None = None
        self._trail: list[Reason] = []
        self.subject = label("", "muted", selectable=True)
        self.figure = label("", "figure", selectable=True)
        self.answer = label(selectable=True)
        self.beside = label("", "muted", selectable=True)
        self.rule = label(selectable=True)
        name = translate("why", "How it is reckoned")
        self.lines = Reckoning(name, why_text.headings(), texts=2, wide=0)
        name = translate("why", "Figures used")
        figures = why_text.figure_headings()
        self.figures = FigureTable(name, figures, texts=4, wide=0)
        self.sources = label("", "muted", selectable=True)
        self.lines.rows.link = LINK
        self.also = QHBoxLayout()
        self._lay_out()
        self.lines.clicked.connect(self._clicked)

    @classmethod
    def open_for(cls, asked: QWidget, reason: Reason) -> "WhyView":
        """Explain a number, in the view that is open already if there is one."""
        window = asked.window()
        view = window.findChild(cls) or cls(window)
        view.begin(asked, reason)
        view.show()
        view.raise_()
        view.activateWindow()
        view.lines.setFocus(Qt.FocusReason.OtherFocusReason)
        return view

    def begin(self, asked: QWidget, reason: Reason) -> None:
        """Explain what somebody asks; a number that changes is not left standing."""
        self._asked, self._trail = asked, [reason]
        page = page_of(asked)
        if page is not None and page is not self._page:
            self._page = page
            page.book.changed.connect(self.close)
            page.destroyed.connect(self.close)
        self._show()

    def show_reason(self, reason: Reason) -> None:
        """Show a reason; the one before stays a step back."""
        self._trail.append(reason)
        self._show()

    def show_before(self) -> None:
        """Go back to the number explained before."""
        if len(self._trail) > 1:
            self._trail.pop()
            self._show()

    @property
    def reason(self) -> Reason:
        """The reason that is shown now."""
        return self._trail[-1]

    def copy(self) -> None:
        """Put the whole explanation on the clipboard, as text."""
        QGuiApplication.clipboard().setText(why_text.as_text(self.reason))

    def follow(self, row: int) -> None:
        """Follow a line: to the year that it was carried over from, or its entries."""
        shown = self.reason.lines
        asked = before_of(shown[row]) if 0 <= row < len(shown) else None
        if asked is None or self._page is None:
            self.show_entries(row)
            return
        reason = self._page.book.why(asked)
        if reason is not None:
            self.show_reason(reason)

    def show_entries(self, row: int) -> None:
        """Leave for the entries that a line is made of."""
        shown = self.reason.lines
        wanted = entries_of(shown[row]) if 0 <= row < len(shown) else None
        window = shower_of(self._page)
        if wanted is not None and window is not None:
            self._asked = None
            self.close()
            window.show_entries(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy all of it; press the button with the focus, else follow the line."""
        focused = self.focusWidget()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()
        else:
            self.follow(self.lines.currentIndex().row())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the focus back to where the question was asked."""
        super().closeEvent(event)
        self._give_back()

    def reject(self) -> None:
        """Close on Escape, and give the focus back."""
        super().reject()
        self._give_back()

    def _give_back(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and isValid(asked):
            asked.window().activateWindow()
            asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == LINK:
            self.follow(index.row())

    def _show(self) -> None:
        reason = self.reason
        self.subject.setText(why_words.subject(reason))
        self.figure.setText(why_words.result(reason))
        self.answer.setText(why_words.answer(reason))
        self.beside.setText(why_words.beside(reason))
        self.beside.setVisible(bool(reason.beside))
        self.rule.setText(why_words.rule_sentence(reason.rule))
        self._show_lines(reason)
        cells = [why_text.figure_cells(used) for used in reason.figures]
        self.figures.show_rows(cells)
        self.sources.setText(why_text.sources(reason.figures))
        self._figures_card.setVisible(bool(cells))
        self._back.setVisible(len(self._trail) > 1)
        self._offer(reason)

    def _show_lines(self, reason: Reason) -> None:
        leads = shower_of(self._page) is not None
        rows = why_text.rows(reason, link=leads)
        last = len(rows) - 1 if reason.lines and reason.unit == "fen" else None
        self.lines.show_rows(rows, last)
        self.lines.setVisible(bool(rows))
        self.lines.setColumnHidden(LINK, not leads)
        if rows:
            self.lines.setCurrentIndex(self.lines.rows.index(0, 0))
            self.lines.clearSelection()

    def _offer(self, reason: Reason) -> None:
        """Offer the numbers that stand at the same place."""
        empty_layout(self.also)
        for other in reason.also:
            subject, amount = why_words.subject(other), why_words.result(other)
            button = QPushButton(f"{subject} {amount}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, other=other: self.show_reason(other))
            self.also.addWidget(button)
        self.also.addStretch(1)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = scrolling(inside)
        head = Card()
        for widget in (self.subject, self.figure, self.answer):
            head.body.addWidget(widget)
        head.body.addLayout(self.also)
        column.addWidget(head)
        column.addWidget(self._reckoning_card())
        self._figures_card = Card(translate("why", "Figures used"))
        self._figures_card.body.addWidget(self.figures)
        self._figures_card.body.addWidget(self.sources)
        column.addWidget(self._figures_card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 14)
        whole.addWidget(inside, 1)
        whole.addLayout(self._buttons())

    def _reckoning_card(self) -> Card:
        card = Card(translate("why", "How it is reckoned"))
        for widget in (self.lines, self.beside, self.rule):
            card.body.addWidget(widget)
        return card

    def _buttons(self) -> QHBoxLayout:
        self._back = QPushButton(translate("why", "Back"))
        self._back.clicked.connect(self.show_before)
        copy = QPushButton(translate("why", "Copy as text"))
        copy.clicked.connect(self.copy)
        close = QPushButton(translate("why", "Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        for button in (copy, close):
            row.addWidget(button)
        for button in (self._back, copy, close):
            button.setAutoDefault(False)
        return row
