"""What each page draws, made in the worker: only there matplotlib is imported."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.rules.balance import AccountYear
from db.rules.limit import LimitYear
from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from desktop.charts.colours import Colours
from desktop.charts.marks import Live, View

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from db.rules.forecast import Forecast
    from db.rules.official import OfficialBalance
    from desktop.charts.render import Draw
    from desktop.charts.value_steps import ValueSteps

Make = Callable[[Colours], "Draw"]
"""Called in the worker with the colours worn; touches no widget."""


def both_ledgers(summary: Summary) -> Make:
    """Draw the balance above the limit on one time axis."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.account_marks import balance_panel  # noqa: PLC0415  # heavy
        from desktop.charts.limit_marks import uses_panel  # noqa: PLC0415  # heavy
        from desktop.charts.sidebyside import draw_two_ledgers  # noqa: PLC0415  # heavy

        return Live(
            lambda figure, view: draw_two_ledgers(figure, summary, colours, view),
            (balance_panel(summary), uses_panel(summary)),
        )

    return make


def balance(
    summary: Summary,
    official: "tuple[OfficialBalance, ...]" = (),
    forecast: "Forecast | None" = None,
) -> Make:
    """Draw the balance over all years, official ones and an estimate over it."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.account_marks import balance_panel  # noqa: PLC0415  # heavy
        from desktop.charts.balance import draw_balance  # noqa: PLC0415  # heavy
        from desktop.charts.overlay import Overlay  # noqa: PLC0415  # heavy
        from desktop.charts.overlay_marks import with_overlay  # noqa: PLC0415  # heavy

        overlay = Overlay(official, forecast)

        def draw(figure: "Figure", view: View) -> None:
            draw_balance(figure.add_subplot(), summary, colours, view, overlay)

        return Live(draw, (with_overlay(balance_panel(summary), overlay),))

    return make


def flow(
    year: AccountYear | None,
    person_id: int | None,
    *,
    first: bool = False,
    until: date = date.max,
) -> Make:
    """Draw where a year's money came from and went; `first`: nothing was before."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.account_marks import flow_panel  # noqa: PLC0415  # heavy
        from desktop.charts.flow import draw_flow  # noqa: PLC0415  # heavy

        def draw(figure: "Figure", view: View) -> None:
            draw_flow(figure.add_subplot(), year, colours, view)

        return Live(draw, (flow_panel(year, person_id, first=first, until=until),))

    return make


def limits(summary: Summary) -> Make:
    """Draw a bar for each limit year."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.limit import draw_limit  # noqa: PLC0415  # heavy
        from desktop.charts.limit_marks import limits_panel  # noqa: PLC0415  # heavy

        def draw(figure: "Figure", view: View) -> None:
            draw_limit(figure.add_subplot(), summary, colours, view)

        return Live(draw, (limits_panel(summary),))

    return make


def pace(row: LimitYear, as_of: date, person_id: int | None = None) -> Make:
    """Draw one year's use against an even pace."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.limit_marks import pace_panel  # noqa: PLC0415  # heavy
        from desktop.charts.pace import draw_pace  # noqa: PLC0415  # heavy

        def draw(figure: "Figure", view: View) -> None:
            draw_pace(figure.add_subplot(), row, as_of, colours, view)

        return Live(draw, (pace_panel(row, person_id),))

    return make


def family(
    uses: Sequence[FamilyUse], first: date = date.min, last: date = date.max
) -> Make:
    """Draw who used whose account in the days from first to last."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.family import draw_family  # noqa: PLC0415  # heavy
        from desktop.charts.other_marks import family_panel  # noqa: PLC0415  # heavy

        def draw(figure: "Figure", view: View) -> None:
            draw_family(figure.add_subplot(), uses, colours, view)

        return Live(draw, (family_panel(uses, first, last),))

    return make


def policy_steps(steps: "ValueSteps") -> Make:
    """Draw a policy figure over time."""

    def make(colours: Colours) -> "Draw":
        from desktop.charts.other_marks import policy_panel  # noqa: PLC0415  # heavy
        from desktop.charts.policy_steps import draw_policy  # noqa: PLC0415  # heavy

        def draw(figure: "Figure", view: View) -> None:
            draw_policy(figure.add_subplot(), steps, colours, view)

        return Live(draw, (policy_panel(steps),))

    return make
