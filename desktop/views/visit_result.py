"""Who would pay what of a visit, large and plain."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from db.rules.reasons import estimates
from db.rules.reimbursement import Estimate
from desktop.amounts import show_amount
from desktop.views import visit_words
from desktop.views.cards import Card, empty_layout, label
from desktop.views.fields import Notice
from desktop.views.parts_bar import PartsBar, Patch
from desktop.views.why_button import WhyButton
from desktop.words import translate

PARTS = {"fund": "left", "account": "current", "cash": "lapsed"}
"""The parts of a bill in order, each with the name of its colour."""
_WHYS = {"fund": estimates.fund, "account": estimates.account, "cash": estimates.cash}


def part_words() -> dict[str, str]:
    """Name who pays."""
    return {
        "fund": translate("visit", "The fund pays"),
        "account": translate("visit", "Own account pays"),
        "cash": translate("visit", "You pay in cash"),
    }


class VisitResult(Card):
    """The answer, and the two ways on from it.

    Signals:
        bill_wanted: a bill is to be made of the estimate.
        figures_wanted: the figures of the region are to be looked at.
    """

    bill_wanted = Signal()
    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("visit", "Who would pay what"), parent)
        self.amounts = {part: label("", "title", selectable=True) for part in PARTS}
        self.whys = {part: WhyButton() for part in PARTS}
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._bar = QHBoxLayout()
        self._figures = QWidget()
        self.left = label(selectable=True)
        self.remarks = label("", "muted", selectable=True)
        self.warning = Notice()
        self.said = label(selectable=True)
        self.only = label(visit_words.only_estimate(), "muted")
        self.bill = QPushButton(translate("visit", "&Make a bill of it…"))
        self.bill.setProperty("role", "primary")
        self.bill.clicked.connect(self.bill_wanted)
        self.figures = QPushButton(translate("visit", "See this region's &figures"))
        self.figures.clicked.connect(self.figures_wanted)
        self._lay_out()
        self.say(visit_words.nothing_typed())

    def say(self, sentence: str, *, figures: bool = False) -> None:
        """Say why there are no amounts; offer the figures where they are missing."""
        self.said.setText(sentence)
        self._open(amounts=False, figures=figures)

    def show_estimate(
        self,
        estimate: Estimate,
        *,
        has_account: bool,
        warning: str = "",
        cautions: Sequence[str] = (),
    ) -> None:
        """Show who pays what, what is left afterwards, and how sure it is."""
        paid = {part: getattr(estimate, part) for part in PARTS}
        for part, amount in paid.items():
            self.amounts[part].setText(show_amount(amount))
        for widget in self._rows["account"]:
            widget.setVisible(has_account)
        for part, why in _WHYS.items():
            button = self.whys[part]
            button.explain(partial(why, estimate), part_words()[part])
        self.whys["account"].setVisible(has_account)
        empty_layout(self._bar)
        parts = [(paid[part], colour) for part, colour in PARTS.items()]
        self._bar.addWidget(PartsBar(parts, estimate.visit.total))
        self.left.setText("\n".join(visit_words.left_sentences(estimate)))
        words = [*visit_words.remarks(estimate, has_account=has_account), *cautions]
        self.remarks.setText("\n".join(words))
        self._open(amounts=True)
        self.remarks.setVisible(bool(words))
        self.warning.say(warning, "warning")
        self.setAccessibleDescription(self.text())

    def text(self) -> str:
        """Give all that is shown as plain text."""
        names = part_words()
        if self._figures.isHidden():
            return self.said.text()
        paid = [
            f"{names[part]} {self.amounts[part].text()}"
            for part in PARTS
            if not self.amounts[part].isHidden()
        ]
        shown = [*paid, self.left.text(), self.warning.text(), self.remarks.text()]
        return "\n".join(line for line in shown if line)

    def _open(self, *, amounts: bool, figures: bool = False) -> None:
        for widget in (self._figures, self.left, self.only, self.bill):
            widget.setVisible(amounts)
        self.remarks.setVisible(amounts)
        self.said.setVisible(not amounts)
        self.figures.setVisible(figures)
        if not amounts:
            self.warning.say("")

    def _lay_out(self) -> None:
        grid = QGridLayout(self._figures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, (part, colour) in enumerate(PARTS.items()):
            name, amount = label(part_words()[part]), self.amounts[part]
            amount.setWordWrap(False)
            amount.setAlignment(right)
            self._rows[part] = (Patch(colour), name, amount, self.whys[part])
            for column, widget in enumerate(self._rows[part]):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(1, 1)
        grid.addLayout(self._bar, len(PARTS), 0, 1, 4)
        foot = QHBoxLayout()
        foot.addWidget(self.bill)
        foot.addWidget(self.figures)
        foot.addStretch()
        for widget in (
            self.said,
            self._figures,
            self.left,
            self.warning,
            self.remarks,
            self.only,
        ):
            self.body.addWidget(widget)
        self.body.addLayout(foot)
        self.body.addStretch()
