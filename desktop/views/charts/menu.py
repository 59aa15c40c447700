"""The menu of a chart: what can be done with the whole of it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.charts.look import Look


def open_menu(
    chart: QWidget, actions: Mapping[str, QAction], look: Look, position: QPoint
) -> None:
    """Open the menu at a place on the screen."""
    menu = QMenu(chart)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions([actions[name] for name in offered(look)])
    menu.popup(position)


def offered(look: Look) -> Iterator[str]:
    """Name the actions that make sense for what is shown."""
    yield from ("save", "copy")
    if look.lead is not None:
        yield from ("turn", "closer", "further", "reset", "measure")
    if look.period() is not None:
        yield "period"
