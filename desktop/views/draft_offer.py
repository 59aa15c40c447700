"""A strip that offers back what was half typed when the program ended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.views.fields import Notice
from desktop.words import translate


class DraftOffer(QWidget):
    """A sentence with two buttons: go on, or drop it.

    Signals:
        wanted: go on with it.
        dropped: it is not wanted any more.
    """

    wanted = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = Notice()
        self.go_on = QPushButton(translate("panel", "&Go on with it"))
        self.drop = QPushButton(translate("panel", "Drop it"))
        self.drop.setProperty("role", "flat")
        self.go_on.clicked.connect(self.wanted)
        self.drop.clicked.connect(self.dropped)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 14, 10)
        row.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.drop)
        row.addWidget(self.go_on)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Maximum)
        self.hide()

    def offer(self, name: str) -> None:
        """Offer a half-typed entry of a kind."""
        said = translate(
            "panel",
            "An entry was half typed when the program ended: {0}. Nothing of it is "
            "lost.",
        )
        self._said.say(said.format(name), "warning")
        self.show()

    def text(self) -> str:
        """Give the sentence."""
        return self._said.text()
