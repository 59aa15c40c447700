"""What is known of a figure besides its value: whom, since when, who says so."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.exports.confidence import confidence_meaning, standing
from desktop.exports.figure_words import figure_value
from desktop.views.cards import label
from desktop.views.day_words import show_day
from desktop.views.policies import words
from desktop.views.policies.shown import Shown
from desktop.words import translate


class Facts(QWidget):
    """What is known of a figure, each with its name before it, to be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []

    def show_facts(
        self, told: Sequence[tuple[str, str]], meanings: Mapping[str, str]
    ) -> None:
        """Show these names and texts, leaving out empty ones; some are explained."""
        full = [pair for pair in told if pair[1]]
        while len(self._lines) < len(full):
            self._add()
        for place, (name, text) in enumerate(self._lines):
            seen = place < len(full)
            name.setVisible(seen)
            text.setVisible(seen)
            if seen:
                name.setText(full[place][0])
                text.setText(full[place][1])
                text.setAccessibleName(full[place][0])
                text.setToolTip(meanings.get(full[place][0], ""))
                text.setAccessibleDescription(text.toolTip())

    def texts(self) -> list[str]:
        """Give the texts that are seen."""
        return [text.text() for _, text in self._lines if not text.isHidden()]

    def _add(self) -> None:
        name, text = label("", "muted"), label(selectable=True)
        name.setWordWrap(False)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = len(self._lines)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1)
        self._lines.append((name, text))


def meanings(shown: Shown) -> dict[str, str]:
    """Explain the texts that are but a word."""
    figure = shown.row.figure
    if figure is None or figure.own:
        return {}
    return {translate("policy", "How sure"): confidence_meaning(figure)}


def facts(shown: Shown) -> list[tuple[str, str]]:
    """Tell what is known of a figure, in the order in which it is shown."""
    row, figure = shown.row, shown.row.figure
    if figure is None:
        return []
    told = [
        (translate("policy", "For whom"), words.everyone_of(row)),
        (translate("policy", "Since"), show_day(figure.since)),
        (translate("policy", "Where from"), words.origin(shown.policy, figure)),
    ]
    source = None if figure.own else shown.policy.sources.get(figure.source)
    if source is not None:
        told += [
            (translate("policy", "Source"), source.title),
            (translate("policy", "Kind"), words.kind_and_day(source)),
            (translate("policy", "Address"), source.address),
            (translate("policy", "How sure"), standing(figure)),
        ]
    told.append((translate("policy", "Note"), words.notes(row)))
    if figure.own:
        told.append((translate("policy", "Shipped value"), shipped(shown)))
    return told


def shipped(shown: Shown) -> str:
    """Write the shipped value under one's own, with its day and its source."""
    preset = shown.preset
    if preset is None:
        return translate("policy", "Not known")
    source = shown.policy.sources.get(preset.source)
    text = translate("policy", "{value} since {day}, from {source}")
    return text.format(
        value=figure_value(shown.row.name, preset),
        day=show_day(preset.since),
        source=source.title if source else "",
    )
