"""Where one year's account money came from and went: a waterfall."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from db.rules.balance import AccountYear
from desktop.amounts import show_amount, show_change
from desktop.charts.axis import yuan
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.style import SMALL, dress, room, say, wrap
from desktop.charts.viewing import names_in_sight, show_money, show_standing
from desktop.words import translate


@dataclass(frozen=True)
class Bar:
    """One bar of the waterfall, in fen: from `bottom` it changes by `change`."""

    name: str
    change: int
    bottom: int
    text: str
    colour: str
    hatch: str = ""

    @property
    def top(self) -> int:
        """Give the level after the bar."""
        return self.bottom + self.change


def draw_flow(
    axes: Axes,
    account_year: AccountYear | None,
    colours: Colours,
    view: View = WHOLE,
) -> None:
    """Draw opening + in − own use − family − other = closing."""
    if account_year is None:
        say(axes, translate("charts", "There is no account in this year."), colours)
        return
    found = bars(account_year, colours)
    dress(axes, colours)
    seen = [found[place] for place in names_in_sight(view, len(found))]
    levels = (level for bar in seen for level in (bar.bottom, bar.top))
    show_money(axes, view, 0, *levels)
    low, high = axes.get_ylim()
    air = (high - low) * 0.06 if view.height(0) is None else 0
    axes.set_ylim(low - (air if low else 0), high + air)
    for place, bar in enumerate(found):
        _bar(axes, place, bar, colours)
    _links(axes, found, colours)
    axes.axhline(0, color=colours.line, linewidth=0.8)
    width = room(axes)[0] / len(found) - 6
    names = [wrap(bar.name, width, SMALL) for bar in found]
    axes.set_xticks(range(len(found)), names, color=colours.text, linespacing=1.25)
    show_standing(axes, view, len(found) - 0.4)


def bars(year: AccountYear, colours: Colours) -> tuple[Bar, ...]:
    """Give the bars in order; what did not happen and is rare has none."""
    moves = (
        (translate("charts", "Credited"), year.contributed, colours.contributed, ""),
        (translate("charts", "Interest"), year.interest, colours.contributed, ".."),
        (translate("charts", "Other in"), year.other_in, colours.other, ""),
        (translate("charts", "Own bills"), -year.spent, colours.spent, "//"),
        (translate("charts", "Family sharing"), -year.family, colours.family, "\\\\"),
        (translate("charts", "Other out"), -year.other_out, colours.other, "xx"),
    )
    rare = {1, 2, 5}
    opening, closing = year.opening, year.closing
    name = translate("charts", "Opening\n(carried over)")
    found = [Bar(name, opening, 0, show_amount(opening), colours.prior)]
    level = opening
    for place, (name, change, colour, hatch) in enumerate(moves):
        if change or place not in rare:
            text = show_change(change)
            found.append(Bar(name, change, level, text, colour, hatch))
            level += change
    name = translate("charts", "Closing\n(carries on)")
    found.append(Bar(name, closing, 0, show_amount(closing), colours.prior))
    return tuple(found)


def _bar(axes: Axes, place: int, bar: Bar, colours: Colours) -> None:
    axes.bar(
        [place],
        [yuan(bar.change)],
        0.62,
        bottom=[yuan(bar.bottom)],
        facecolor=bar.colour,
        hatch=bar.hatch or None,
        hatchcolor=colours.surface,
        linewidth=0,
    )
    below = max(bar.bottom, bar.top) <= 0 and min(bar.bottom, bar.top) < 0
    edge = min(bar.bottom, bar.top) if below else max(bar.bottom, bar.top)
    axes.annotate(
        bar.text,
        (place, yuan(edge)),
        (0, -4 if below else 4),
        textcoords="offset points",
        ha="center",
        va="top" if below else "bottom",
        fontsize=SMALL,
        color=colours.text,
        bbox={"facecolor": colours.surface, "linewidth": 0, "pad": 0.8},
    )


def _links(axes: Axes, found: Sequence[Bar], colours: Colours) -> None:
    """Join the level after each bar with the next one."""
    for place, bar in enumerate(found[:-1]):
        axes.plot(
            [place + 0.31, place + 0.69],
            [yuan(bar.top)] * 2,
            color=colours.muted,
            linewidth=0.9,
        )
