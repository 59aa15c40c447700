"""A region's figures: the pack's value with its source beside the user's own."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from db.errors import BookError
from db.rules.figures import FIGURES, NONE, FigureError, parse_value
from db.rules.policy import Figure, Policy
from db.rules.records import Override
from desktop import codes
from desktop.book import Book
from desktop.exports.figure_words import figure_name, figure_value
from desktop.problems import book_sentence
from desktop.views.cards import Card, empty_layout, label
from desktop.views.day_words import show_day
from desktop.views.fields import CodeBox
from desktop.views.figure_words import confidence_text, source_text
from desktop.views.limit import looked_sentence
from desktop.views.override_form import OverrideForm
from desktop.views.person_form import regions, usual_region
from desktop.words import translate


def newest(figures: Iterable[Figure], today: date) -> list[Figure]:
    """Keep the pack's values in force today, one for each status, tier and age."""
    found: dict[object, Figure] = {}
    for figure in figures:
        key = figure.statuses, figure.tier, figure.min_age
        known = found.get(key)
        if figure.own or figure.since > today:
            continue
        if known is None or known.since <= figure.since:
            found[key] = figure
    return list(found.values())


def shown_value(name: str, figure: Figure) -> str:
    """Write a value; a sum or share that has ended is said to be none."""
    if figure.value == NONE and FIGURES[name].unit != "choice":
        return translate("settings", "None any more")
    return figure_value(name, figure)


def whom(figure: Figure) -> str:
    """Say whom a value concerns, empty where it concerns everybody."""
    parts = [codes.status(status) for status in sorted(figure.statuses)]
    if figure.tier:
        parts.append(figure.tier)
    if figure.min_age is not None:
        parts.append(translate("settings", "from age {0}").format(figure.min_age))
    return " · ".join(parts)


def own_value(override: Override) -> str:
    """Write the user's own value with whom it concerns and since when."""
    try:
        value = parse_value(override.figure, override.value)
        shown = shown_value(override.figure, Figure(value, override.since))
    except FigureError:
        shown = override.value
    text = translate("settings", "{0} since {1}").format(
        shown, show_day(override.since)
    )
    for part in (override.status and codes.status(override.status), override.note):
        text += f" · {part}" if part else ""
    return text


class OverridesCard(Card):
    """Every figure of a region, each to be given a value of one's own.

    Signals:
        said: a sentence for the line below the pages.
    """

    said = Signal(str)

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(translate("settings", "Figures of the regions"), parent)
        self._book = book
        self.region = CodeBox(regions())
        self.region.setAccessibleName(translate("settings", "Region"))
        self._chosen = False
        self.region.changed.connect(self._choose)
        self.looked = label("", "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        for column, share in enumerate((2, 4, 3)):
            self._grid.setColumnStretch(column, share)
        head = QHBoxLayout()
        head.addWidget(self.region)
        head.addWidget(self.looked, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)

    def refresh(self) -> None:
        """Show the figures of the region chosen, at first the keeper's."""
        if not self._chosen:
            self.region.set_value(usual_region(self._book))
        empty_layout(self._grid)
        region = self.region.value()
        policy = self._book.policy(region)
        own = [o for o in self._book.overrides() if o.region == region]
        self.looked.setText(looked_sentence(policy.last_looked))
        heads = (
            translate("settings", "Figure"),
            translate("settings", "Preset, with its source"),
            translate("settings", "Your own value"),
        )
        for column, text in enumerate(heads):
            self._grid.addWidget(label(text, "muted"), 0, column)
        for row, name in enumerate(FIGURES, 1):
            self._show_figure(row, name, policy, [o for o in own if o.figure == name])

    def _choose(self) -> None:
        self._chosen = True
        self.refresh()

    def go_back(self, override: Override) -> None:
        """Take the user's value away, so that the preset counts again."""
        try:
            self._book.edit("edit_override", remove=[override])
        except BookError as error:
            self.said.emit(book_sentence(error))

    def _show_figure(
        self, row: int, name: str, policy: Policy, own: list[Override]
    ) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label(figure_name(name)), row, 0, top)
        preset = label(self._preset(name, policy), selectable=True)
        preset.setToolTip(self._sources(name, policy))
        self._grid.addWidget(preset, row, 1, top)
        self._grid.addWidget(self._own(name, policy.id, own), row, 2, top)

    def _preset(self, name: str, policy: Policy) -> str:
        lines = []
        for figure in newest(policy.figures.get(name, ()), self._book.today):
            concerned = whom(figure)
            value = shown_value(name, figure)
            lines.append(f"{value}  {concerned}" if concerned else value)
        return "\n".join(lines) or "—"

    def _sources(self, name: str, policy: Policy) -> str:
        found = newest(policy.figures.get(name, ()), self._book.today)
        lines = {
            f"{confidence_text(f)} · {source_text(f, policy.sources.get(f.source))}"
            for f in found
        }
        return "\n".join(sorted(lines))

    def _own(self, name: str, region: str, own: list[Override]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        back, change = (
            translate("settings", "Use the preset"),
            translate("settings", "Change"),
        )
        for row, override in enumerate(own):
            grid.addWidget(label(own_value(override)), row, 0)
            form = self._opening(region, name, override)
            grid.addWidget(_flat(change, name, form), row, 1)
            grid.addWidget(_flat(back, name, self._going_back(override)), row, 2)
        enter = translate("settings", "Enter…")
        button = _flat(enter, name, self._opening(region, name, None))
        grid.addWidget(button, len(own), 2, Qt.AlignmentFlag.AlignRight)
        return box

    def _opening(
        self, region: str, name: str, override: Override | None
    ) -> Callable[[], None]:
        return lambda: OverrideForm(self._book, region, name, override, self).open()

    def _going_back(self, override: Override) -> Callable[[], None]:
        return lambda: self.go_back(override)


def _flat(text: str, name: str, call: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "flat")
    button.setAccessibleName(f"{text}: {figure_name(name)}")
    button.clicked.connect(call)
    return button
