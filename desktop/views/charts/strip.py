"""The tools of a chart: a small strip that is there while the chart is used."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.views.icon_button import IconButton
from desktop.words import translate

TOOLS = {
    "closer": "zoom_in",
    "further": "zoom_out",
    "reset": "whole",
    "measure": "measure",
    "turn": "table",
    "copy": "copy",
    "save": "save",
}
"""The actions that have a button, and its sign."""
FEW = {"reset", "turn"}
"""The buttons of a narrow chart, where the others would cover the legend."""
ROOMY = 700
"""Pixels of a chart's width from which on all buttons are there."""
SIDE = 28
"""Pixels of a button's side."""
NATIVE = QKeySequence.SequenceFormat.NativeText


class Strip(QFrame):
    """Buttons for what is done most; `period` names the days in sight, and opens them.

    The buttons do what the actions do, whose words and keys they tell.
    """

    def __init__(self, actions: Mapping[str, QAction], chart: QWidget) -> None:
        super().__init__(chart)
        self._chart = chart
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.setAccessibleName(translate("chart_view", "Tools of the chart"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self.period = QPushButton()
        self.period.setProperty("role", "flat")
        self.period.clicked.connect(actions["period"].trigger)
        self.period.hide()
        row.addWidget(self.period)
        self.buttons = {name: _button(actions[name], TOOLS[name]) for name in TOOLS}
        for button in self.buttons.values():
            row.addWidget(button)
        self.more = IconButton("more", translate("chart_view", "More tools"))
        self.more.setFixedSize(SIDE, SIDE)
        row.addWidget(self.more)
        self.hide()

    def show_period(self, words: str) -> None:
        """Name the days in sight; empty where it is all of them."""
        self.period.setText(words)
        self.period.setToolTip(translate("chart_view", "Entries of the days in sight"))
        self.period.setVisible(bool(words))
        self.move_in()

    def move_in(self) -> None:
        """Stand at the top right of the chart."""
        roomy = self._chart.width() >= ROOMY
        for name, button in self.buttons.items():
            button.setVisible(roomy or name in FEW)
        self.more.setVisible(not roomy)
        self.adjustSize()
        self.move(max(0, self._chart.width() - self.width() - 3), 3)


def _button(action: QAction, sign: str) -> IconButton:
    words = action.text().rstrip("…")
    button = IconButton(sign, words)
    button.setToolTip(f"{words} ({action.shortcut().toString(NATIVE)})")
    button.setFixedSize(SIDE, SIDE)
    button.clicked.connect(action.trigger)
    return button
