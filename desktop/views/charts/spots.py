"""Places on a chart: a mark that is pointed at, and a drag with the mouse."""

from dataclasses import dataclass
from typing import Literal

Pixel = tuple[float, float]
DragKind = Literal["period", "frame", "pan", "measure"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark, by its Axes and its number; `key` is the series meant, if one is."""

    panel: int
    mark: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag with the mouse: from where to where, and what it is for."""

    kind: DragKind
    panel: int
    start: Pixel
    now: Pixel

    @property
    def length(self) -> float:
        """Give how far the mouse has come, in pixels."""
        return max(
            abs(self.now[0] - self.start[0]),
            abs(self.now[1] - self.start[1]),
        )
