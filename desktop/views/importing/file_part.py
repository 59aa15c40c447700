"""How the file is read: its code, what separates its cells, its sheet, its heads."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QTableView,
    QWidget,
)

from db.imports import Plan, Table
from db.imports.coding import CODES
from db.imports.header import SEARCHED
from db.imports.text_rows import SEPARATORS
from desktop.views.cards import Card, label
from desktop.views.choices import CodeBox
from desktop.views.importing.preview import PreviewRows
from desktop.views.importing.work import Choice
from desktop.words import translate

HIGH = 7
"""Rows of the preview that are seen at once."""


class FilePart(Card):
    """The file as it stands there, with what can be chosen about reading it.

    Signals:
        choice_changed: the file is to be read otherwise.
        header_changed: the heads stand in another row.
        confirmed: somebody looked whether the text reads right.
    """

    choice_changed = Signal()
    header_changed = Signal()
    confirmed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self.code = CodeBox[str]((code, code_name(code)) for code in CODES)
        self.separator = CodeBox[str]((s, separator_name(s)) for s in SEPARATORS)
        self.sheet = CodeBox[str]()
        self.header = CodeBox[int | None]()
        self._named = [
            _named(translate("import", "C&ode of the text"), self.code),
            _named(translate("import", "Ce&lls end with"), self.separator),
            _named(translate("import", "&Sheet"), self.sheet),
            _named(translate("import", "&Heads stand in"), self.header),
        ]
        self.right = QCheckBox(
            translate("import", "I have looked: the text below reads ri&ght")
        )
        self.doubt = label("", "warning")
        self.rows = PreviewRows()
        self.table = self._make_table()
        row = QHBoxLayout()
        row.setSpacing(14)
        for part in self._named:
            row.addWidget(part)
        row.addStretch()
        self.body.addLayout(row)
        for widget in (self.doubt, self.right, self.table):
            self.body.addWidget(widget)
        self.doubt.hide()
        self.right.hide()
        for box in (self.code, self.separator, self.sheet):
            box.changed.connect(self.choice_changed)
        self.header.changed.connect(self.header_changed)
        self.right.toggled.connect(lambda _on: self.confirmed.emit())

    @property
    def is_right(self) -> bool:
        """Tell whether the text is sure to be read in its own code."""
        return self.right.isHidden() or self.right.isChecked()

    def choice(self, table: Table) -> Choice:
        """Give how the file is to be read from now on."""
        if table.sheets:
            return Choice(sheet=self.sheet.value())
        return Choice(code=self.code.value(), separator=self.separator.value())

    def show_table(self, table: Table) -> None:
        """Show how a table was read, and its first rows."""
        is_text = bool(table.code)
        for part, seen in zip(
            self._named, (is_text, is_text, len(table.sheets) > 1, True), strict=True
        ):
            part.setVisible(seen)
        if is_text:
            self.code.set_value(table.code)
            self.separator.set_value(table.separator)
        else:
            self.sheet.set_choices((name, name) for name in table.sheets)
            self.sheet.set_value(table.sheet)
        none = (None, translate("import", "no row"))
        text = translate("import", "row {0}")
        numbered = ((n, text.format(r.number)) for n, r in enumerate(table.rows))
        first = [pair for pair, _ in zip(numbered, range(SEARCHED), strict=False)]
        self.header.set_choices([none, *first])
        self._ask_whether_right(table)
        self.rows.show(table.rows)
        self.table.resizeColumnsToContents()

    def show_plan(self, plan: Plan) -> None:
        """Mark the heads and the columns that a plan uses."""
        if self.header.offers(plan.header):
            self.header.set_value(plan.header)
        self.rows.mark(plan.header, frozenset(plan.columns.values()))

    def _ask_whether_right(self, table: Table) -> None:
        self.right.blockSignals(True)  # noqa: FBT003  # Qt's own signature
        self.right.setChecked(False)
        self.right.blockSignals(False)  # noqa: FBT003  # Qt's own signature
        self.right.setVisible(not table.is_sure)
        self.doubt.setVisible(not table.is_sure)
        text = translate(
            "import",
            "It is not certain in which code this text is written; it is shown as "
            "{0}. If names look garbled, please choose another code.",
        )
        self.doubt.setText(text.format(code_name(table.code)))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        table.setAccessibleName(translate("import", "The first rows of the file"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(28)
        table.horizontalHeader().setMaximumSectionSize(260)
        table.setFixedHeight(28 * (HIGH + 1) + 16)
        return table


def _named(text: str, box: QWidget) -> QWidget:
    """Put a name with a key before a box, hidden and shown with it."""
    whole, name = QWidget(), QLabel(text)
    name.setBuddy(box)
    box.setAccessibleName(text.replace("&", ""))
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(name)
    row.addWidget(box)
    return whole


def code_name(code: str) -> str:
    """Name a code as people meet it."""
    return {
        "utf-8": "UTF-8",
        "gb18030": "GB18030",
        "gbk": "GBK",
        "utf-16": "UTF-16",
        "cp1252": translate("import", "Western (cp1252)"),
    }.get(code, code)


def separator_name(separator: str) -> str:
    """Name what separates cells."""
    return {
        ",": translate("import", "comma ,"),
        ";": translate("import", "semicolon ;"),
        "\t": translate("import", "tab"),
    }[separator]
