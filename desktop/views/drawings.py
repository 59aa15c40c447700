"""What each page draws, made in the worker: only there matplotlib is imported."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.rules.limit import LimitYear
from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from desktop.charts.colours import Colours

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from desktop.charts.render import Draw
    from desktop.charts.value_steps import ValueSteps

Make = Callable[[Colours], "Draw"]
"""Called in the worker with the colours worn; touches no widget."""


def both_ledgers(summary: Summary) -> Make:
    """Draw the balance above the limit on one time axis."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.sidebyside import draw_two_ledgers  # noqa: PLC0415  # heavy

        return lambda figure: draw_two_ledgers(figure, summary, colours)

    return make


def balance(summary: Summary) -> Make:
    """Draw the balance over all years."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.balance import draw_balance  # noqa: PLC0415  # heavy

        return lambda figure: draw_balance(figure.add_subplot(), summary, colours)

    return make


def limits(summary: Summary) -> Make:
    """Draw a bar for each limit year."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.limit import draw_limit  # noqa: PLC0415  # heavy

        return lambda figure: draw_limit(figure.add_subplot(), summary, colours)

    return make


def pace(row: LimitYear, as_of: date) -> Make:
    """Draw one year's use against an even pace."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.pace import draw_pace  # noqa: PLC0415  # heavy

        return lambda figure: draw_pace(figure.add_subplot(), row, as_of, colours)

    return make


def family(uses: Sequence[FamilyUse]) -> Make:
    """Draw who used whose account."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.family import draw_family  # noqa: PLC0415  # heavy

        def draw(figure: "Figure") -> None:
            draw_family(figure.add_subplot(), uses, colours)

        return draw

    return make


def policy_steps(steps: "ValueSteps") -> Make:
    """Draw a policy figure over time."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.policy_steps import draw_policy  # noqa: PLC0415  # heavy

        return lambda figure: draw_policy(figure.add_subplot(), steps, colours)

    return make
