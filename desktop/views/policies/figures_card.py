"""The table of the figures in force, in parts, with those not known on demand."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from db.rules.policy import Policy
from desktop.exports.figure_words import figure_name
from desktop.views.cards import Card
from desktop.views.day_words import show_day
from desktop.views.policies import words
from desktop.views.policies.buttons import Buttons
from desktop.views.policies.rows import GROUPS, Row
from desktop.views.policies.table import LinesTable
from desktop.words import translate

SOURCE, MARK = 4, 5
LEAST = {0: 170, 1: 96, 2: 88, SOURCE: 110}
"""Pixels that columns keep which else give way to the others."""
WITH_SOURCE = 720
"""Pixels of a card from which on the source has room beside the rest."""


def headings() -> tuple[str, ...]:
    """Name the columns of the figures."""
    return (
        translate("policy", "Figure"),
        translate("policy", "Value"),
        translate("policy", "For whom"),
        translate("policy", "Since"),
        translate("policy", "Source"),
        translate("policy", "Standing"),
    )


def cells(policy: Policy, row: Row, *, disputed: bool) -> tuple[str, ...]:
    """Write one figure in short."""
    figure = row.figure
    source = policy.sources.get(figure.source) if figure and not figure.own else None
    return (
        figure_name(row.name),
        words.row_value(row),
        words.whom(row),
        show_day(figure.since) if figure else "",
        source.title if source else "",
        words.mark(figure, disputed=disputed),
    )


def grouped(rows: Sequence[Row]) -> Iterator[Row | str]:
    """Yield the parts' names, each before its rows; a part without rows is left out."""
    for group in GROUPS:
        found = [row for row in rows if row.group == group]
        if found:
            yield group
            yield from found


def _is(line: Row | str, row: Row) -> bool:
    return isinstance(line, Row) and line.key == row.key


class FiguresCard(Card):
    """Lets one figure be chosen by keys or mouse.

    Signals:
        chosen: another figure is the current one.
    """

    chosen = Signal()

    def __init__(self, buttons: Buttons, parent: QWidget | None = None) -> None:
        super().__init__(translate("policy", "Figures in force"), parent)
        self._policy: Policy | None = None
        self._rows: tuple[Row, ...] = ()
        self._disputed: AbstractSet[str] = frozenset()
        self._lines: list[Row | str] = []
        self._texts_shown: list[tuple[str, ...]] = []
        name = translate("policy", "Figures in force")
        self.table = LinesTable(name, headings(), LEAST, wraps=True)
        self.unknown = QCheckBox()
        self.table.addActions(buttons.offered())
        for act in buttons.offered():
            act.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.doubleClicked.connect(lambda _index: buttons.own.trigger())
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.unknown.toggled.connect(lambda _on: self._show())
        foot = QHBoxLayout()
        foot.addWidget(self.unknown)
        foot.addStretch()
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)

    def show_rows(
        self, policy: Policy, rows: Sequence[Row], disputed: AbstractSet[str]
    ) -> None:
        """Show other figures; the one chosen stays so if it is still there.

        `disputed` are the names of those on which sources disagree.
        """
        self._policy, self._rows, self._disputed = policy, tuple(rows), disputed
        unknown = sum(row.figure is None for row in rows)
        text = translate("policy", "Show the figures that are not known ({0})")
        self.unknown.setText(text.format(unknown))
        self._show()

    def row(self) -> Row | None:
        """Give the figure chosen; None where there is none."""
        place = self.table.currentIndex().row()
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line if isinstance(line, Row) else None

    def choose(self, name: str) -> None:
        """Choose a figure by its name, if it is shown."""
        for place, line in enumerate(self._lines):
            if isinstance(line, Row) and line.name == name:
                self._go_to(place)
                return

    def choose_row(self, row: Row) -> None:
        """Choose a row, if it is shown."""
        places = [n for n, line in enumerate(self._lines) if _is(line, row)]
        self._go_to(next(iter(places), -1))

    def _show(self) -> None:
        policy, before = self._policy, self.row()
        if policy is None:
            return
        all_too = self.unknown.isChecked()
        shown = [row for row in self._rows if all_too or row.figure is not None]
        lines = list(grouped(shown))
        texts = [self._texts(policy, line) for line in lines]
        # Most actions change no figure: the table is laid out anew only for others.
        if (lines, texts) != (self._lines, self._texts_shown):
            self._lines, self._texts_shown = lines, texts
            self.table.show_lines(texts, self._colour)
            self._go_to(self._place_of(before))
        self.chosen.emit()

    def _texts(self, policy: Policy, line: Row | str) -> tuple[str, ...]:
        if isinstance(line, str):
            return (words.group_name(line),)
        return cells(policy, line, disputed=line.name in self._disputed)

    def _place_of(self, before: Row | None) -> int:
        """Find the row that was chosen, else one of its figure, else the first."""
        rows = [
            (n, line) for n, line in enumerate(self._lines) if isinstance(line, Row)
        ]
        same = [n for n, row in rows if before and _is(row, before)]
        alike = [n for n, row in rows if before and row.name == before.name]
        return next(iter([*same, *alike, *(n for n, _row in rows)]), -1)

    def _go_to(self, place: int) -> None:
        if place < 0:
            return
        index = self.table.model().index(place, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            index, flag.ClearAndSelect | flag.Rows
        )
        # The heading too, where the row is the first below it.
        self.table.scrollTo(index.siblingAtRow(max(place - 1, 0)))
        self.table.scrollTo(index)

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit()

    def _colour(self, place: int, column: int) -> str:
        line = self._lines[place]
        figure = line.figure if isinstance(line, Row) else None
        if figure is None:
            return "muted"
        if column != MARK:
            return ""
        if figure.own:
            return "accent"
        if figure.confirmed is not None:
            return "good"
        return (
            "warning"
            if isinstance(line, Row) and line.name in self._disputed
            else "muted"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for; the details have it all."""
        super().resizeEvent(event)
        self.table.setColumnHidden(SOURCE, self.width() < WITH_SOURCE)
        self.table.spread()
