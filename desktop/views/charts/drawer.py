"""Has a chart drawn in the worker; of requests that follow closely only the last."""

from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from shiboken6 import isValid

from desktop.charts import looking
from desktop.charts.boxes import Box
from desktop.charts.colours import Colours
from desktop.charts.marks import Live, Panel, View
from desktop.tasks import Tasks
from desktop.views.drawings import Make

if TYPE_CHECKING:
    from desktop.charts.render import Picture


@dataclass(frozen=True)
class Wanted:
    """What is to be drawn, and how: its size in pixels, `scale` real ones to each.

    `known` is what was drawn last: another subject is shown as a whole.
    """

    make: Make
    colours: Colours
    size: QSize
    scale: float
    view: View
    known: tuple[Panel, ...]
    frame: tuple[Box, ...] = ()
    """Where the Axes were when all was in sight: they stay there for a part."""
    text: float = 1.0
    """How large text and lines are, 1 being their ordinary size."""


@dataclass(frozen=True)
class Drawn:
    """A picture, and what it shows."""

    picture: "Picture"
    panels: tuple[Panel, ...]
    view: View
    scale: float


class Drawer(QObject):
    """Draws beside the window, and drops what came too late.

    Signals:
        came: the picture asked for last is there (Drawn).
    """

    came = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stale = Event()

    def drop(self) -> None:
        """Let go of what is being drawn: it is out of date."""
        self._stale.set()

    def draw(self, wanted: Wanted) -> None:
        """Draw this, and nothing that was asked for before."""
        self._stale.set()
        stale = self._stale = Event()

        def work() -> Drawn | None:
            return None if stale.is_set() else drawn(wanted)

        def done(found: Drawn | None) -> None:
            if found is not None and not stale.is_set() and isValid(self):
                self.came.emit(found)

        self._tasks.run(work, done)


def drawn(wanted: Wanted) -> Drawn:
    """Draw now; for the worker."""
    from desktop.charts import render  # noqa: PLC0415  # heavy, in the worker

    draw, view = wanted.make(wanted.colours), wanted.view
    panels: tuple[Panel, ...] = ()
    if isinstance(draw, Live):
        if wanted.known and not looking.same_subject(wanted.known, draw.panels):
            view = looking.reset(view)
        draw, panels = draw.seen(view), draw.panels
    width, height = wanted.size.width(), wanted.size.height()
    frame = () if view.is_whole else wanted.frame
    picture = render.render(
        draw, width, height, wanted.scale, wanted.colours, frame, wanted.text
    )
    return Drawn(picture, panels, view, wanted.scale)
