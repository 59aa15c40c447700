"""The strips over the pages: what is special about the book that is shown."""

from collections.abc import Callable, Mapping

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


class GuardBanner(QFrame):
    """Says that the book is not ours alone, or not what it was; offers what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._text = label("", "warning")
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is said."""
        return self._text.text()

    def say(self, sentence: str, offers: Mapping[str, Callable[[], object]]) -> None:
        """Show a sentence and a button for each thing that can be done; "" hides."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [_button(text, act) for text, act in offers.items()]
        for button in self.buttons:
            self._row.addWidget(button)
        self._text.setText(sentence)
        self.setVisible(bool(sentence))


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _checked: act())
    return button
