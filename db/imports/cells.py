"""One row as its plan names the cells, with everything that is wrong with them."""

from datetime import date

from db.imports.faults import Fault
from db.imports.grammar import CellError, is_nothing, read_amount, read_day, read_month
from db.imports.header import plain
from db.imports.names import NO, YES
from db.imports.planning import Plan
from db.imports.rows import Row

SHOWN = 60
"""Signs of a cell that a reason repeats."""


class Cells:
    """Reads the cells of a row by field; what cannot be read is in `faults`."""

    def __init__(self, row: Row, plan: Plan, heads: tuple[str, ...]) -> None:
        self._row, self._plan, self._heads = row, plan, heads
        self.faults: list[Fault] = []

    @property
    def number(self) -> int:
        """The row's number in the file."""
        return self._row.number

    @property
    def is_of_bills(self) -> bool:
        """Whether the table lists bills, where what comes in is a refund."""
        return self._plan.target == "bills"

    def has(self, name: str) -> bool:
        """Tell whether a column was chosen for a field."""
        return name in self._plan.columns

    def raw(self, name: str) -> str:
        """Give a cell exactly as it stands; empty where there is none."""
        place = self._plan.columns.get(name)
        if place is None or place >= len(self._row.cells):
            return ""
        return self._row.cells[place]

    def text(self, name: str) -> str:
        """Give a cell's text; only our own tables keep the blanks around it."""
        raw = self.raw(name)
        return raw if self._plan.target == "entries" else raw.strip()

    def amount(self, name: str) -> int | None:
        """Read an amount as fen; None where nothing stands."""
        if name not in self._plan.columns:
            return None
        try:
            return read_amount(self.raw(name))
        except CellError as error:
            self.fault(name, error.code)
            return None

    def needed_amount(self, name: str) -> int:
        """Read an amount that must be there; 0 stands for none that can be used."""
        before = len(self.faults)
        found = self.amount(name)
        if found is None and len(self.faults) == before:
            self.fault(name, "empty")
        return found or 0

    def day(self) -> date:
        """Read the day; the first one possible stands for none that can be used."""
        return self._read_day("day") or date(1900, 1, 1)

    def other_day(self, name: str) -> date | None:
        """Read a day that need not be there."""
        return None if is_nothing(self.raw(name).strip()) else self._read_day(name)

    def _read_day(self, name: str) -> date | None:
        try:
            return read_day(self.raw(name))
        except CellError as error:
            self.fault(name, error.code)
            return None

    def yes_or_no(self, name: str) -> bool | None:
        """Read what our own list says of a thing; None where it says nothing."""
        said = plain(self.raw(name))
        if said and said not in YES | NO:
            self.fault(name, "not_yes_or_no")
        return None if said not in YES | NO else said in YES

    def month(self) -> str | None:
        """Read the month that a credit is for."""
        try:
            return read_month(self.raw("month"))
        except CellError as error:
            self.fault("month", error.code)
            return None

    def receipt(self) -> str | None:
        """Read a receipt number; a number that lost its digits is none."""
        text = self.text("receipt").strip().strip("`")
        if is_nothing(text):
            return None
        if "e+" in text.lower() and text[:1].isdecimal():
            self.fault("receipt", "digits_lost")
            return None
        return text

    def fault(self, name: str, code: str, limit: object = None) -> None:
        """Note what is wrong with a field."""
        place = self._plan.columns.get(name)
        known = place is not None and place < len(self._heads)
        head = self._heads[place].strip() if known and place is not None else ""
        said = self.raw(name)[:SHOWN]
        self.faults.append(Fault(self.number, head or f"[{name}]", code, limit, said))
