"""Everything that can be done with a chart, by mouse, by key and by button."""

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.charts import looking
from desktop.charts.marks import View
from desktop.views.charts import zooming
from desktop.views.charts.actions import add_actions
from desktop.views.charts.gestures import Gestures
from desktop.views.charts.look import Look
from desktop.views.charts.menu import open_menu
from desktop.views.charts.opener import Opener
from desktop.views.charts.strip import Strip
from desktop.views.charts.tables import Tables
from desktop.views.charts.walker import Walker
from desktop.views.day_words import show_day
from desktop.words import translate

SECOND, NINTH = Qt.Key.Key_2, Qt.Key.Key_9
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Tools(QObject):
    """Does what is asked of a chart, and asks for another picture where it must.

    Signals:
        view_changed: another part of the chart is to be drawn.
        save_wanted: the chart shall be written into a file.
        copy_wanted: the chart shall be copied.
        period_chosen: these days are in sight now (date, date).
    """

    view_changed = Signal()
    save_wanted = Signal()
    copy_wanted = Signal()
    period_chosen = Signal(object, object)

    def __init__(self, chart: QWidget, look: Look, name: str) -> None:
        super().__init__(chart)
        self._chart, self._look = chart, look
        self.gestures = Gestures(look, self)
        self.gestures.view_wanted.connect(self.see)
        self._opener = Opener(chart, look)
        self.gestures.clicked.connect(self._opener.click)
        self.gestures.pointed.connect(self._pointed)
        self.actions = add_actions(chart, self, Walker(chart, look))
        self.strip = Strip(self.actions, chart)
        self.strip.more.clicked.connect(self._show_menu)
        self._name = name
        self._tables: Tables | None = None
        self._sought = False

    @property
    def tables(self) -> Tables:
        """The tables of the numbers, made when they are first wanted."""
        if self._tables is None:
            self._tables = Tables(self._name, self._chart)
        return self._tables

    @property
    def shows_table(self) -> bool:
        """Tell whether the table stands in place of the picture."""
        return self._tables is not None and not self._tables.isHidden()

    def picture_came(self) -> None:
        """Tell of the same marks that the new picture shows."""
        if self._look.lead is None and self.shows_table:
            self.turn()
        if self.shows_table:
            self.tables.show_marks(self._look.panels, self._look.view)
        self._name_period()
        self.lay_out()

    def see(self, view: View) -> None:
        """Show another part of the chart."""
        if view == self._look.view:
            return
        spans = self._look.view.span, view.span
        self._look.view = view
        self._name_period()
        period = self._look.period()
        if spans[0] != spans[1] and period is not None:
            self.period_chosen.emit(*period[1:])
        self.view_changed.emit()

    def save(self) -> None:
        """Write the picture or the numbers into a file."""
        self.save_wanted.emit()

    def copy(self) -> None:
        """Copy the picture or the numbers."""
        self.copy_wanted.emit()

    def turn(self) -> None:
        """Show the table in place of the picture, or the picture again."""
        if self._look.lead is None and not self.shows_table:
            return
        had_focus = self._chart.isAncestorOf(QApplication.focusWidget() or QWidget())
        had_focus = had_focus or self._chart.hasFocus()
        shown = not self.shows_table
        self.tables.setVisible(shown)
        if shown:
            self.tables.show_marks(self._look.panels, self._look.view)
        self.lay_out()
        if had_focus and shown:
            self.tables.take_focus()
        elif had_focus:
            self._chart.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chart.update()

    def zoom(self, factor: float) -> None:
        """Show more, or less, around the mark that is pointed at."""
        self.see(zooming.zoomed(self._look, factor))

    def pan(self, share: float) -> None:
        """Show what lies aside."""
        self.see(zooming.panned(self._look, share))

    def reset(self) -> None:
        """Show everything, and measure nothing."""
        self._opener.forget()
        self._look.anchor = None
        self.see(looking.reset(self._look.view))
        self._chart.update()

    def open(self) -> None:
        """Show the entries behind the mark."""
        self._opener.open_current()

    def open_period(self) -> None:
        """Show the entries of the days in sight."""
        self._opener.open_period()

    def toggle(self, number: int) -> None:
        """Hide or show a series, by its place in the legend."""
        named = zooming.switchable(self._look)
        if number < len(named):
            self.see(zooming.toggled(self._look, named[number].key))

    def press_key(self, event: QKeyEvent) -> bool:
        """Take Escape and the digits; tell whether the key meant the chart."""
        key = event.key()
        if SECOND <= key <= NINTH and not event.modifiers():
            self.toggle(key - SECOND + 1)
            return True
        return key == Qt.Key.Key_Escape and self._step_back()

    def focus(self, reason: Qt.FocusReason) -> None:
        """Show the tools to whoever came by key; a page may give the focus unasked."""
        self._sought = reason in BY_KEY
        self.lay_out()

    def leave(self) -> None:
        """Point at nothing, and put the tools away."""
        self._look.leave()
        self.lay_out()
        self._chart.update()

    def show_menu(self, position: QPoint) -> None:
        """Offer what can be done with the whole chart."""
        open_menu(self._chart, self.actions, self._look, position)

    def _show_menu(self) -> None:
        more = self.strip.more
        self.show_menu(more.mapToGlobal(more.rect().bottomLeft()))

    def taken(self) -> QRectF:
        """Give the part of the chart that the tools cover now."""
        strip = self.strip
        return QRectF() if strip.isHidden() else QRectF(strip.geometry())

    def lay_out(self) -> None:
        """Put the tools and the table where they belong; show the tools if in use."""
        used = self._chart.underMouse() or self._is_sought() or self.shows_table
        self.strip.setVisible(used and self._look.lead is not None)
        self.strip.move_in()
        self.strip.raise_()
        if self.shows_table:
            high = self.strip.height() + 6
            self.tables.setGeometry(self._chart.rect().adjusted(1, high, -1, -1))

    def _is_sought(self) -> bool:
        focus = QApplication.focusWidget()
        if focus is self._chart:
            return self._sought
        return self._chart.isAncestorOf(focus or QWidget())

    def _step_back(self) -> bool:
        look = self._look
        if look.drag is not None or look.anchor is not None:
            look.drag = look.anchor = None
            self._chart.update()
            return True
        if look.view != looking.reset(look.view):
            self.reset()
            return True
        if self.shows_table:
            self.turn()
            return True
        return False

    def _pointed(self) -> None:
        hand = Qt.CursorShape.PointingHandCursor
        arrow = Qt.CursorShape.ArrowCursor
        self._chart.setCursor(hand if self.gestures.can_click() else arrow)
        self._chart.update()

    def _name_period(self) -> None:
        period = None if self._look.view.span is None else self._look.period()
        if period is None or period[0] is None:
            self.strip.show_period("")
            return
        text = translate("chart_view", "Entries from {0} to {1} ›")
        self.strip.show_period(text.format(show_day(period[1]), show_day(period[2])))
