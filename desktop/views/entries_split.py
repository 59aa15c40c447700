"""The table above, the form below it, and how much room each has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.views.entry_panels import EntryPanels

ROWS = 112
"""So many pixels stay for the table, unless that were more than half of the page."""


class EntriesSplit(QSplitter):
    """Gives the form the height it asks for, until somebody moves the handle."""

    def __init__(self, table: QWidget, panels: EntryPanels) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._panels = panels
        self._sized_by_hand = False
        self.setHandleWidth(10)
        self.addWidget(table)
        self.addWidget(panels)
        self.setCollapsible(0, False)  # noqa: FBT003  # Qt's own signature
        self.splitterMoved.connect(self._keep_sizes)

    def make_room(self) -> None:
        """Give the form the height it asks for, and leave the table some rows."""
        if self._sized_by_hand or self._panels.isHidden():
            return
        whole = sum(self.sizes())
        wanted = min(self._panels.wanted_height(), max(whole - ROWS, whole // 2))
        self.setSizes([whole - wanted, wanted])

    def forget_hand(self) -> None:
        """Size the next form by what it asks for again."""
        self._sized_by_hand = False

    def _keep_sizes(self) -> None:
        self._sized_by_hand = True
