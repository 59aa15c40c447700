"""The sheet of keys, made from the window's real actions: it cannot lie."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.views.cards import label
from desktop.views.commands import shortcuts
from desktop.views.figure_table import FigureTable
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


class KeysSheet(QDialog):
    """Every key of the window, by where it holds; Escape closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("keys", "The keys"))
        self.table = FigureTable(
            translate("keys", "The keys"),
            (
                translate("keys", "Menu"),
                translate("keys", "What it does"),
                translate("keys", "Key"),
            ),
            texts=3,
            wide=1,
        )
        text = translate(
            "keys",
            "Everything can be done without the mouse. Tab goes through a page, "
            "Enter presses what has the frame, Escape closes.",
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(label(text, "muted"))
        column.addWidget(self.table)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        self.resize(QSize(640, 560).boundedTo(window.window().size()))
        self.table.show_rows(list(shortcuts(window)))
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
