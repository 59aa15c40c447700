"""A sentence with numbers that can be asked why they are what they are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.rules.reasons import Reason
from desktop.views.cards import label
from desktop.views.why_button import Why, WhyButton


class AskedLabel(QWidget):
    """A sentence with numbers, and the button that explains them."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.words = label(text, role, selectable=True)
        self.button = WhyButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, text: str, why: Why | None = None) -> None:
        """Say a sentence and explain its number; an empty one hides it all."""
        self.words.setText(text)
        self.button.explain(why, text)
        self.setVisible(bool(text))

    def reason(self) -> Reason | None:
        """Explain the number of the sentence."""
        return self.button.reason()
