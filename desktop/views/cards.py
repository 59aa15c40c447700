"""Cards and labels: the one look of everything that a page shows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.rules.reasons import Reason
from desktop.views.dress import worn
from desktop.views.why_button import Why, WhyButton

RADIUS = 10
TWO_LINES = 0.65
"""The share of a text's length that each of two lines of it takes at most."""
MOUSE = Qt.WidgetAttribute.WA_TransparentForMouseEvents


def label(text: str = "", role: str = "", *, selectable: bool = False) -> QLabel:
    """Make a label that wraps; its role is one of those of `desktop.theme`."""
    made = QLabel(text)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role and dress it anew."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def scrolling(page: QWidget) -> QVBoxLayout:
    """Make a page scroll when it is higher than the window; give its layout."""
    inside = QWidget()
    inside.setProperty("role", "page")
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(24, 8, 12, 20)
    layout.setSpacing(14)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(lambda first, last: bar.setEnabled(first < last))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return layout


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while item := layout.takeAt(0):
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            empty_layout(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Card(QFrame):
    """A framed part of a page, with a heading if it is given one."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 16)
        self.body.setSpacing(8)
        self.heading = label(heading)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        # Not shown here: without a parent it would be a window for a moment.
        if not heading:
            self.heading.hide()
        self.why = WhyButton(self)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.why, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(head)


class CardButton(QAbstractButton):
    """A card that answers one question and, when pressed, leads to its page."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(4)
        self.question = label(question, "muted")
        self.question.setAttribute(MOUSE)
        self.why = WhyButton(self)
        head = QHBoxLayout()
        head.addWidget(self.question, 1)
        head.addWidget(self.why)
        self.body.addLayout(head)
        self.figure = label("", "figure")
        self.figure.setWordWrap(False)
        self._add(self.figure)

    def show_answer(
        self,
        figure: str,
        sentences: Sequence[str],
        parts: Sequence[QWidget] = (),
        why: Why | None = None,
    ) -> None:
        """Show the answer: a figure, what it is made of, sentences, and why."""
        while self.body.count() > 2:
            item = self.body.takeAt(2)
            widget = item and item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        self.figure.setText(figure)
        set_role(self.figure, "figure" if "¥" in figure else "title")
        for part in parts:
            self._add(part)
        for place, sentence in enumerate(sentences):
            self._add(label(sentence, "muted" if place else ""))
        self.body.addStretch()
        self.setAccessibleName(f"{self.question.text()} {figure}")
        self.why.explain(why, self.question.text())
        self.setAccessibleDescription(" ".join(sentences))
        self.updateGeometry()

    def reason(self) -> Reason | None:
        """Explain the figure."""
        return self.why.reason()

    def _add(self, widget: QWidget) -> None:
        widget.setAttribute(MOUSE)
        self.body.addWidget(widget)

    def sizeHint(self) -> QSize:
        """Be as large as what the card holds."""
        return self.body.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be no smaller than what the card holds."""
        return self.body.totalMinimumSize()

    def whole_width(self) -> int:
        """Give the width in pixels that cuts no amount; a question takes two lines."""
        margins = self.body.contentsMargins()
        asked = self.question.fontMetrics().horizontalAdvance(self.question.text())
        asked = round(asked * TWO_LINES)
        head = asked + self.why.sizeHint().width() + 2 * self.body.spacing()
        head += margins.left() + margins.right()
        return max(head, self.body.totalMinimumSize().width())

    def hasHeightForWidth(self) -> bool:
        """Grow in height where sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that wrapped sentences need."""
        return self.body.totalHeightForWidth(width)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the card can be pressed."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop showing it."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame of a card, in the accent while it has the focus."""
        colours, focused = worn(), self.hasFocus()
        lit = focused or self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if focused else 1
        painter.setPen(QPen(QColor(colours.accent if lit else colours.grid), width))
        painter.setBrush(QColor(colours.raised if self.isDown() else colours.surface))
        half = width / 2
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.end()
