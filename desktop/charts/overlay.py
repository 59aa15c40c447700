"""What is drawn over the recorded balance: official balances, and an estimate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from db.rules.forecast import Forecast
from db.rules.official import OfficialBalance
from desktop.amounts import show_amount
from desktop.charts.axis import after, at, yuan
from desktop.charts.colours import Colours
from desktop.charts.forecast_line import DASHES, draw_forecast
from desktop.charts.marks import WHOLE, View
from desktop.charts.style import TINY, length, room
from desktop.words import translate


@dataclass(frozen=True)
class Overlay:
    """Beside what is recorded: what an official source printed, and an estimate."""

    official: tuple[OfficialBalance, ...] = ()
    forecast: Forecast | None = None

    def last(self, as_of: date) -> date:
        """Give the last day that is drawn."""
        return as_of if self.forecast is None else self.forecast.end.day

    def amounts(self, view: View = WHOLE) -> Iterator[int]:
        """Yield every amount in sight that is drawn, in fen."""
        for row in self.official if view.shows("official") else ():
            if view.sees(place(row), place(row)):
                yield row.printed
        if self.forecast is not None and view.shows("forecast"):
            for day, total in self.forecast.days:
                if view.sees(at(day), after(day)):
                    yield total


NOTHING = Overlay()


def place(row: OfficialBalance) -> float:
    """Give where an official balance stands on the axis: in the middle of its day."""
    return at(row.day) + 0.5


def draw_overlay(
    axes: Axes, overlay: Overlay, colours: Colours, view: View = WHOLE
) -> None:
    """Draw official balances as dots and the estimate as a dashed, pale line."""
    if overlay.forecast is not None and view.shows("forecast"):
        draw_forecast(axes, overlay.forecast, colours, view)
    if view.shows("official"):
        seen = [row for row in overlay.official if view.sees(place(row), place(row))]
        _draw_official(axes, seen, colours)


def overlay_handles(overlay: Overlay, colours: Colours) -> list[Line2D]:
    """Make the legend of what is drawn over the balance."""
    found = []
    if any(row.agrees for row in overlay.official):
        label = translate("charts", "Official: agrees")
        found.append(_dots([], [], colours, agrees=True, label=label))
    if not all(row.agrees for row in overlay.official):
        label = translate("charts", "Official: differs")
        found.append(_dots([], [], colours, agrees=False, label=label))
    if overlay.forecast is not None:
        label = translate("charts", "Estimate")
        line = Line2D([], [], color=colours.muted, linestyle=DASHES, linewidth=1.3)
        line.set_label(label)
        found.append(line)
    return found


def gap_text(row: OfficialBalance) -> str:
    """Say by how much the book differs from an official balance."""
    if row.difference > 0:
        text = translate("charts", "book {0} more")
    else:
        text = translate("charts", "book {0} less")
    return text.format(show_amount(abs(row.difference)))


def _draw_official(
    axes: Axes, rows: Sequence[OfficialBalance], colours: Colours
) -> None:
    for agrees in (True, False):
        some = [row for row in rows if row.agrees is agrees]
        if some:
            days, amounts = [place(row) for row in some], [row.printed for row in some]
            label = "agrees" if agrees else "differs"
            axes.add_line(
                _dots(days, amounts, colours, agrees=agrees, label=f"_{label}")
            )
    differing = [row for row in rows if not row.agrees]
    for row in differing:
        ends = [yuan(row.recorded), yuan(row.printed)]
        axes.plot([place(row)] * 2, ends, color=colours.danger, linewidth=1, zorder=4)
    for row in _apart(axes, differing):
        above = row.printed > row.recorded
        axes.annotate(
            gap_text(row),
            (place(row), yuan(row.printed)),
            (0, 7 if above else -7),
            textcoords="offset points",
            ha="center",
            va="bottom" if above else "top",
            fontsize=TINY,
            color=colours.danger,
            zorder=6,
            bbox={"facecolor": colours.surface, "linewidth": 0, "pad": 1.0},
        )


def _apart(axes: Axes, rows: Sequence[OfficialBalance]) -> Iterator[OfficialBalance]:
    """Yield those whose words do not touch the words before."""
    low, high = axes.get_xlim()
    scale, taken = room(axes)[0] / max(1.0, high - low), float("-inf")
    for row in rows:
        half = length(gap_text(row), TINY) / 2
        middle = (place(row) - low) * scale
        if middle - half > taken:
            taken = middle + half + 4
            yield row


def _dots(  # two rows of numbers and their look
    days: Sequence[float],
    amounts: Sequence[int],
    colours: Colours,
    *,
    agrees: bool,
    label: str,
) -> Line2D:
    """Make dots where both agree and diamonds where they differ."""
    return Line2D(
        days,
        [yuan(amount) for amount in amounts],
        linestyle="",
        marker="o" if agrees else "D",
        markersize=6 if agrees else 6.5,
        markerfacecolor=colours.good if agrees else colours.surface,
        markeredgecolor=colours.surface if agrees else colours.danger,
        markeredgewidth=1 if agrees else 1.8,
        zorder=5,
        label=label,
    )
