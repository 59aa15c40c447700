"""The strip over the pages that says: this is the sample book."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.views.cards import label
from desktop.words import translate


class SampleBanner(QFrame):
    """Says that nothing here is real, and offers a book of one's own.

    Signals:
        own_wanted: the user wants a book of their own.
    """

    own_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        text = translate(
            "window",
            "This is the sample book: try anything, it never touches your own data.",
        )
        self.button = QPushButton(translate("window", "Make my own book"))
        self.button.clicked.connect(self.own_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(label(text), 1)
        layout.addWidget(self.button)
