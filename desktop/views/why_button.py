"""Asks why a number is what it is: a small button beside it, and one key for all."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from db.rules.reasons import Reason
from desktop.keys import key_near, show_tip
from desktop.words import translate

Why = Callable[[], Reason | None]
"""Works a reason out when somebody asks; None: there is no number."""

LINK = """
QToolButton { color: palette(link); padding: 1px 4px; border-radius: 4px; }
"""
KEY = "F1"
"""Asks about the number that has the focus, on every page."""


@runtime_checkable
class Answers(Protocol):
    """Whatever can say why its number is what it is."""

    def reason(self) -> Reason | None:
        """Explain the number that stands here, None where none does."""
        ...


def reason_near(widget: QWidget | None) -> Reason | None:
    """Ask a widget, else what it stands in, for the number that it shows."""
    place: QObject | None = widget
    while place is not None:
        reason = place.reason() if isinstance(place, Answers) else None
        if reason is not None:
            return reason
        place = place.parent()
    return None


def show_reason(asked: QWidget, reason: Reason | None) -> None:
    """Open the explanation of a number beside the widget that was asked."""
    if reason is not None:
        from desktop.views.why import WhyView  # noqa: PLC0415  # asked for seldom

        WhyView.open_for(asked, reason)


class WhyButton(QToolButton):
    """A small button; it hides while there is nothing to explain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why: Why | None = None
        self.setText(translate("why", "Why?"))
        self.setAccessibleName(translate("why", "Why is it this number?"))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setStyleSheet(LINK)
        self.clicked.connect(lambda: show_reason(self, self.reason()))
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Say the present key when the tip is about to be seen."""
        if event.type() == QEvent.Type.ToolTip:
            name = translate("why", "Why is it this number?")
            show_tip(self, name, key_near(self, "why"))
        return super().event(event)

    def explain(self, why: Why | None, what: str = "") -> None:
        """Explain a number by this from now on; None hides the button."""
        self._why = why
        self.setVisible(why is not None)
        if what:
            name = translate("why", "Why is it this number?")
            self.setAccessibleName(f"{name} {what}")

    def reason(self) -> Reason | None:
        """Explain the number beside it."""
        return None if self._why is None else self._why()
