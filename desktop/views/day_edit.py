"""A field for a day."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from db.rules.years import Year, year_of
from desktop.days import WORDS, DayError, last_of_month, month_later, read_day
from desktop.icons import icon
from desktop.words import current_language, translate

_WHOLE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ONE = timedelta(days=1)
AROUND = 50
"""Pixels beside a whole day: the sign of the calendar, the edges."""
_BEGUN = {word[:2] for word in WORDS if word.isascii()}

YearOf = Callable[[date], Year]
"""Gives the benefit year of a day."""


class DayEdit(QLineEdit):
    """A day, written in full or in part: 2025-03-05, 20250305, 3-5, 0305, 5, 昨天.

    On a whole day + and - step by days, [ and ] by months; m and h go to the first
    and last day of the month, y and r of the benefit year, t to today. Alt+Down
    opens a calendar.

    Signals:
        changed: another day, or text that is none, stands here now.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.year_of: YearOf = lambda day: year_of(day, (1, 1))
        self._calendar: QCalendarWidget | None = None
        self._stepped = ""
        hints = Qt.InputMethodHint.ImhDate | Qt.InputMethodHint.ImhPreferNumbers
        self.setInputMethodHints(hints)
        self.setPlaceholderText(translate("fields", "year-month-day"))
        self.setToolTip(
            translate(
                "fields",
                "Write 2025-3-5, 3-5, 0305, just 5, or 昨天. Keys: t today, + − a day, "
                "[ ] a month, m h first and last day of the month, y r first and last "
                "day of the benefit year, Alt+↓ calendar.",
            )
        )
        colour = self.palette().placeholderText().color().name()
        self._open = QAction(icon("calendar", colour), "", self)
        self._open.setToolTip(translate("fields", "Calendar (Alt+↓)"))
        whole = self.fontMetrics().horizontalAdvance("2000-00-00")
        self.setMinimumWidth(whole + AROUND)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(lambda _text: self.changed.emit())

    def value(self) -> date | None:
        """Give the day, None if the field is empty or not readable."""
        try:
            return read_day(self.text(), self.today)
        except DayError:
            return None

    def fault(self) -> str | None:
        """Give the code of what is wrong with the text, None if it can be read."""
        if not self.text().strip():
            return None
        try:
            read_day(self.text(), self.today)
        except DayError as error:
            return error.code
        return None

    def set_value(self, day: date | None) -> None:
        """Put a day in; None empties the field."""
        text = "" if day is None else day.isoformat()
        if text != self.text():
            self.setText(text)

    def open_calendar(self) -> None:
        """Show a calendar to choose from below the field."""
        if self._calendar is None:
            self._calendar = self._new_calendar()
        calendar = self._calendar
        calendar.setSelectedDate(_qt_day(self.value() or self.today))
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()

    def _new_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setLocale(QLocale(current_language()))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        no_numbers = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        calendar.setVerticalHeaderFormat(no_numbers)
        calendar.setAccessibleName(translate("fields", "Calendar"))
        calendar.activated.connect(self._choose)
        calendar.clicked.connect(self._choose)
        return calendar

    def _choose(self, chosen: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self._step_to(date(chosen.year(), chosen.month(), chosen.day()))

    def _step_to(self, day: date) -> None:
        self.set_value(day)
        self.selectAll()
        self.changed.emit()

    def _step(self, key: str) -> date | None:
        """Give the day that a key leads to, None if the key is just text."""
        if key == "t" and not _in_word(self.text().lower() + key):
            return self.today
        day = self.value()
        if day is None or not _WHOLE.fullmatch(self.text().strip()):
            return None
        steps: dict[str, Callable[[], date]] = {
            "+": lambda: day + _ONE,
            "=": lambda: day + _ONE,
            "-": lambda: day - _ONE,
            "−": lambda: day - _ONE,
            "]": lambda: month_later(day, 1),
            "[": lambda: month_later(day, -1),
            "m": lambda: day.replace(day=1),
            "h": lambda: last_of_month(day),
            "y": lambda: self.year_of(day).start,
            "r": lambda: self.year_of(day).end,
        }
        try:
            return steps[key]() if key in steps else None
        except (OverflowError, ValueError):
            return day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with keys; everything else is text."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return
            key = "+" if event.key() == Qt.Key.Key_Up else "-"
        else:
            key = event.text().lower()
        if self._goes_on(key):
            return
        day = self._step(key)
        self._stepped = "" if day is None else key
        if day is None:
            super().keyPressEvent(event)
        else:
            self._step_to(day)

    def _goes_on(self, key: str) -> bool:
        """Take "y", then "e", as the beginning of "yesterday", not as a step."""
        word = self._stepped + key
        goes_on = bool(self._stepped and key) and word in _BEGUN
        self._stepped = ""
        if goes_on:
            self.setText(word)
            self.changed.emit()
        return goes_on

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a readable day in full."""
        super().focusOutEvent(event)
        day = self.value()
        if day is not None:
            self.set_value(day)


def _in_word(text: str) -> bool:
    return len(text) > 1 and any(word.startswith(text) for word in WORDS)


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
