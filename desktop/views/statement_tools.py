"""What can be done with a statement, as buttons, and what came of it."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from desktop.receipt_words import lost_receipts
from desktop.views.cards import Card, label
from desktop.views.flow import Flow
from desktop.words import translate

KINDS = {
    ".xlsx": "Excel (*.xlsx)",
    ".pdf": "PDF (*.pdf)",
    ".csv": "CSV (*.csv)",
    ".html": "HTML (*.html)",
    ".zip": "ZIP (*.zip)",
}


class StatementTools(Card):
    """Buttons for paper and for each kind of file.

    Signals:
        file_wanted: a file with this suffix is wanted.
    """

    file_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._saved: Path | None = None
        self.buttons = {suffix: self._file_button(suffix) for suffix in KINDS}
        self.preview = QPushButton(translate("statement", "Preview"))
        self.print = QPushButton(translate("statement", "Print…"))
        self.print.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.print.setToolTip(translate("statement", "Print the statement (Ctrl+P)"))
        self.family = QCheckBox(translate("statement", "The whole family in one"))
        self.outcome = label("", selectable=True)
        self.open = QPushButton(translate("statement", "Open"))
        self.open.clicked.connect(self._open_saved)
        for widget in (self.outcome, self.open):
            widget.hide()
        self._arrange()

    @property
    def is_family(self) -> bool:
        """Tell whether everybody is to stand in one statement."""
        return self.family.isChecked() and not self.family.isHidden()

    def offer(self, *, has_year: bool, is_family: bool) -> None:
        """Offer what can be done where there is a year, and more than one person."""
        for button in (*self.buttons.values(), self.preview, self.print):
            button.setEnabled(has_year)
        self.family.setVisible(is_family)

    def say(self, sentence: str) -> None:
        """Say what is being done, or what came of it."""
        self.outcome.setText(sentence)
        self.outcome.show()
        self.open.hide()

    def say_saved(self, path: Path, lost: int = 0) -> None:
        """Say where a file lies, and offer to open it.

        `lost` is how many receipts are not in it, as the book has lost their bytes.
        """
        self._saved = path
        said = translate("statement", "Saved to {0}.").format(path)
        self.say(f"{said} {lost_receipts(lost)}" if lost else said)
        self.open.show()

    def _open_saved(self) -> None:
        saved = self._saved
        if saved is None or QDesktopServices.openUrl(QUrl.fromLocalFile(str(saved))):
            return
        text = translate(
            "statement", "No program opened the file by itself; it lies at {0}."
        )
        self.say(text.format(saved))

    def _file_button(self, suffix: str) -> QPushButton:
        words = {
            ".xlsx": translate("statement", "Save as Excel…"),
            ".pdf": translate("statement", "Save as PDF…"),
            ".csv": translate("statement", "Save as CSV…"),
            ".html": translate("statement", "Save as web page…"),
            ".zip": translate("statement", "Save all as one pack…"),
        }
        button = QPushButton(words[suffix])
        if suffix == ".xlsx":
            button.setProperty("role", "primary")
        button.clicked.connect(lambda: self.file_wanted.emit(suffix))
        return button

    def _arrange(self) -> None:
        text = translate(
            "statement", "The same figures in each kind of file, with every entry."
        )
        head = QHBoxLayout()
        head.addWidget(label(text, "muted"), 1)
        head.addWidget(self.family)
        row = Flow(gap=8, line_gap=8)
        for button in (*self.buttons.values(), self.preview, self.print):
            row.addWidget(button)
        said = QHBoxLayout()
        said.addWidget(self.outcome, 1)
        said.addWidget(self.open)
        for line in (head, row, said):
            self.body.addLayout(line)
