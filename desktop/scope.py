"""What every page looks at: one person and one benefit year."""

from PySide6.QtCore import QObject, Signal


class Scope(QObject):
    """The person and the benefit year chosen in the bar above the pages.

    Signals:
        changed: another person or year is looked at now.
    """

    changed = Signal()

    def __init__(self, person_id: int | None = None, label: str = "") -> None:
        super().__init__()
        self._person_id = person_id
        self._label = label

    @property
    def person_id(self) -> int | None:
        """The person looked at; None in a book without people."""
        return self._person_id

    @property
    def label(self) -> str:
        """The benefit year looked at, as "2025"; empty where there is none."""
        return self._label

    def look_at(self, person_id: int | None, label: str) -> None:
        """Look at another person or year."""
        if (person_id, label) != (self._person_id, self._label):
            self._person_id, self._label = person_id, label
            self.changed.emit()
