"""The pages of a statement as they will be printed: small ones, and one to read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.views.cards import label
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.exports.paper import Paper

SMALL = 110
"""Pixels that a small page is wide."""
ZOOMS = (50, 75, 100, 125, 150, 200)
"""Per cent of the size on paper."""
INCH = 96
"""Pixels of the screen to an inch of paper at 100 %."""
Index = QModelIndex | QPersistentModelIndex


class Preview(QDialog):
    """Shows the pages; what is to be done with them is asked of the page.

    Signals:
        print_wanted: the pages are to be printed.
        save_wanted: they are to be saved as a PDF.
    """

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, paper: "Paper", parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper.title)
        self.resize(1060, 760)
        self._paper, self._zoom = paper, 100
        self.place = label("", "muted")
        self.place.setWordWrap(False)
        self.small = self._small_pages()
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = self._reading_area()
        layout = QVBoxLayout(self)
        layout.addLayout(self._tools())
        both = QHBoxLayout()
        both.addWidget(self.small)
        both.addWidget(self.area, 1)
        layout.addLayout(both, 1)
        self.small.selectionModel().currentChanged.connect(self._show_page)
        self.small.setCurrentIndex(self.small.model().index(0, 0))
        self.small.setFocus()

    @property
    def number(self) -> int:
        """The page that is shown large, counted from 0."""
        return max(self.small.currentIndex().row(), 0)

    def zoom(self, step: int) -> None:
        """Show the page one size larger or smaller."""
        place = ZOOMS.index(self._zoom) + step
        self._zoom = ZOOMS[min(max(place, 0), len(ZOOMS) - 1)]
        self._show_page()

    def _show_page(self) -> None:
        ratio = self.devicePixelRatioF()
        wide = round(210 / 25.4 * INCH * self._zoom / 100)
        self.page.setPixmap(picture(self._paper, self.number, wide, ratio))
        text = translate("exports", "Page {0} of {1}")
        words = text.format(self.number + 1, self._paper.count)
        self.place.setText(f"{words} · {self._zoom} %")
        self.page.setAccessibleName(words)
        self.larger.setEnabled(self._zoom < ZOOMS[-1])
        self.smaller.setEnabled(self._zoom > ZOOMS[0])
        self.area.verticalScrollBar().setValue(0)

    def _small_pages(self) -> QListView:
        view = QListView()
        view.setModel(SmallPages(self._paper, self.devicePixelRatioF(), view))
        view.setIconSize(QSize(SMALL, round(SMALL * 297 / 210)))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setFlow(QListView.Flow.TopToBottom)
        view.setWrapping(False)
        view.setUniformItemSizes(True)
        view.setSpacing(6)
        view.setFixedWidth(SMALL + 60)
        view.setAccessibleName(translate("statement", "Pages"))
        return view

    def _reading_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setBackgroundRole(QPalette.ColorRole.Mid)
        area.setWidget(self.page)
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return area

    def _tools(self) -> QHBoxLayout:
        self.smaller = _button("−", translate("statement", "Smaller"), "Ctrl+-")
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger = _button("+", translate("statement", "Larger"), "Ctrl++")
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.save = QPushButton(translate("statement", "Save as PDF…"))
        self.save.clicked.connect(self.save_wanted)
        self.print = QPushButton(translate("statement", "Print…"))
        self.print.setProperty("role", "primary")
        self.print.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.print.clicked.connect(self.print_wanted)
        row = QHBoxLayout()
        row.addWidget(self.place)
        row.addStretch()
        for button in (self.smaller, self.larger, self.save, self.print):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row


class SmallPages(QAbstractListModel):
    """The pages as small pictures, each painted when it is first seen."""

    def __init__(self, paper: "Paper", ratio: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper, self._ratio = paper, ratio
        self._painted: dict[int, QPixmap] = {}

    def rowCount(self, _parent: Index | None = None) -> int:
        """Count the pages."""
        return self._paper.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the number of a page and its picture."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = translate("exports", "Page {0} of {1}")
            return text.format(index.row() + 1, self._paper.count)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        return None

    def _picture(self, number: int) -> QPixmap:
        if number not in self._painted:
            self._painted[number] = picture(self._paper, number, SMALL, self._ratio)
        return self._painted[number]


def picture(paper: "Paper", number: int, wide: int, ratio: float) -> QPixmap:
    """Paint a page on white, so many pixels of the screen wide."""
    from desktop.exports.paper import DPI, HIGH, MARGIN, WIDE, dots  # noqa: PLC0415  # heavy

    scale = wide / (WIDE / 25.4 * DPI)
    made = QPixmap(round(wide * ratio), round(wide * HIGH / WIDE * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor("white"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    painter.translate(dots(MARGIN), dots(MARGIN))
    paper.paint(painter, number)
    painter.end()
    return made


def _button(text: str, name: str, key: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({key})")
    button.setShortcut(QKeySequence(key))
    return button
