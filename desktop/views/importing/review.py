"""The rows that need a look: refused, in the book already, or perhaps there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, Signal

from db.imports.judging import Judged
from desktop.comparing_words import record_words
from desktop.import_words import fault_sentence, left_out_words
from desktop.views.figure_table import NOWHERE, Index, Role
from desktop.words import translate

TICK, ROW, ENTRY, WHY = range(4)
_FIRST = {"suspect": 0, "refused": 1, "known": 2, "left_out": 3, "new": 4}


class ReviewRows(QAbstractTableModel):
    """Rows with what becomes of them; a tick says that one is recorded.

    Signals:
        decided: a tick was set or taken away.
    """

    decided = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Judged] = []
        self._names: Mapping[int, str] = {}
        self.said: dict[int, bool] = {}

    def show(self, judged: Sequence[Judged], names: Mapping[int, str]) -> None:
        """Show the rows that are not simply new, the doubtful ones first."""
        self.beginResetModel()
        self._names = names
        wanted = [each for each in judged if each.state != "new"]
        self._rows = sorted(wanted, key=lambda each: (_FIRST[each.state], each.row))
        self.endResetModel()

    def is_ticked(self, each: Judged) -> bool:
        """Tell whether a row is to be recorded."""
        return can_choose(each) and self.said.get(each.row, each.state == "suspect")

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else WHY + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Give the tick, the row's number, the entry, or why it is listed."""
        each = self._rows[index.row()]
        if role == Role.CheckStateRole and index.column() == TICK and can_choose(each):
            on = self.is_ticked(each)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Role.AccessibleTextRole and index.column() == TICK:
            return tick_words(can=can_choose(each), on=self.is_ticked(each))
        if role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        if index.column() == ROW:
            return str(each.row)
        if index.column() == ENTRY:
            return "" if each.entry is None else record_words(each.entry, self._names)
        return reason_words(each) if index.column() == WHY else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Take what somebody decided about a row."""
        each = self._rows[index.row()]
        if role != Role.CheckStateRole or not can_choose(each):
            return False
        self.said[each.row] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.decided.emit()
        return True

    def toggle(self, row: int) -> None:
        """Turn the tick of a row round."""
        each = self._rows[row]
        if can_choose(each):
            self.said[each.row] = not self.is_ticked(each)
            place = self.index(row, TICK)
            self.dataChanged.emit(place, place)
            self.decided.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the rows that are open to a decision be ticked."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticked = index.column() == TICK and can_choose(self._rows[index.row()])
        return usual | Qt.ItemFlag.ItemIsUserCheckable if ticked else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Give a heading."""
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (
            translate("import", "Record"),
            translate("import", "Row"),
            translate("import", "Entry"),
            translate("import", "Why it is listed"),
        )[section]


def can_choose(each: Judged) -> bool:
    """Tell whether it is the user who decides about a row."""
    return each.state in {"suspect", "known"} and not each.is_fixed


def tick_words(*, can: bool, on: bool) -> str:
    """Say what becomes of a row, for those who hear the table."""
    if not can:
        return translate("import", "is not recorded")
    return (
        translate("import", "is recorded") if on else translate("import", "is left out")
    )


def reason_words(each: Judged) -> str:
    """Say why a row is listed."""
    if each.state == "refused":
        return " ".join(map(fault_sentence, each.candidate.faults))
    if each.state == "left_out":
        text = translate("import", "No entry: {0}.")
        return text.format(left_out_words(each.candidate.left_out))
    if each.is_fixed:
        return translate("import", "In the book already, with the same receipt number.")
    if each.state == "known":
        return translate(
            "import",
            "In the book already, the same in everything. Tick it if it "
            "happened once more.",
        )
    if each.like is None:
        text = translate(
            "import", "The same as row {0}. Leave the tick if both are real."
        )
        return text.format(each.like_row)
    return translate(
        "import",
        "Looks like an entry of the book: the same person and amount within a few "
        "days. Leave the tick if both are real.",
    )
