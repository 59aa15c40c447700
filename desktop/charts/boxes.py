"""Where a picture shows what: from pixels to days and yuan, and back; no matplotlib."""

from dataclasses import dataclass

from desktop.charts.marks import Panel, Span


@dataclass(frozen=True, slots=True)
class Box:
    """One Axes of a picture: its edges in pixels of the screen, and its ranges.

    `left_is` and `right_is` are the numbers at its left and right edge, and so on.
    """

    left: float
    top: float
    right: float
    bottom: float
    left_is: float
    right_is: float
    bottom_is: float
    top_is: float

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a pixel is inside, or on the edge."""
        across = self.left - 1 <= x <= self.right + 1
        return across and self.top - 1 <= y <= self.bottom + 1

    def x_of(self, number: float) -> float:
        """Give the pixel of a number along x."""
        return _between(number, (self.left_is, self.right_is), (self.left, self.right))

    def y_of(self, number: float) -> float:
        """Give the pixel of a number along y."""
        return _between(number, (self.bottom_is, self.top_is), (self.bottom, self.top))

    def number_at_x(self, x: float) -> float:
        """Give the number along x at a pixel."""
        return _between(x, (self.left, self.right), (self.left_is, self.right_is))

    def number_at_y(self, y: float) -> float:
        """Give the number along y at a pixel."""
        return _between(y, (self.bottom, self.top), (self.bottom_is, self.top_is))

    def along(self, panel: Panel, x: float, y: float) -> float:
        """Give the place along the panel's main axis at a pixel."""
        return self.number_at_y(y) if panel.lying else self.number_at_x(x)

    def up(self, panel: Panel, x: float, y: float) -> float:
        """Give the value, in yuan, at a pixel."""
        return self.number_at_x(x) if panel.lying else self.number_at_y(y)

    def point(self, panel: Panel, place: float, value: float) -> tuple[float, float]:
        """Give the pixel of a place along the main axis and a value in yuan."""
        if panel.lying:
            return self.x_of(value), self.y_of(place)
        return self.x_of(place), self.y_of(value)

    def span(self, panel: Panel) -> Span:
        """Give the range of the main axis, the smaller number first."""
        if panel.lying:
            low, high = self.bottom_is, self.top_is
        else:
            low, high = self.left_is, self.right_is
        return min(low, high), max(low, high)


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a legend and its edges in pixels of the screen."""

    panel: int
    label: str
    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a pixel is inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


def box_at(boxes: tuple[Box, ...], x: float, y: float) -> int | None:
    """Give the number of the Axes that a pixel is in; None: in none."""
    return next((n for n, box in enumerate(boxes) if box.holds(x, y)), None)


def _between(number: float, of: Span, to: Span) -> float:
    """Carry a number over from one range to another."""
    width = of[1] - of[0]
    share = (number - of[0]) / width if width else 0.0
    return to[0] + share * (to[1] - to[0])
