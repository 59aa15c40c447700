"""Who used whose account, and for what: bars by relative and purpose."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from db.rules.statement import FamilyUse
from desktop import codes
from desktop.amounts import show_amount
from desktop.charts.axis import money_axis, yuan
from desktop.charts.colours import Colours
from desktop.charts.marks import WHOLE, View
from desktop.charts.style import SMALL, TINY, dress, room, say
from desktop.charts.viewing import names_in_sight, show_lying
from desktop.words import translate

_HATCHES = ("", "///", "...", "\\\\\\", "xx")


def draw_family(
    axes: Axes, uses: Sequence[FamilyUse], colours: Colours, view: View = WHOLE
) -> None:
    """Draw a bar for each relative and purpose, with its exact amount."""
    if not uses:
        say(
            axes,
            translate("charts", "No account money went to relatives in this time."),
            colours,
        )
        return
    rows = in_order(uses)
    dress(axes, colours, grid="x")
    people = list(dict.fromkeys(row.beneficiary_id for row in rows))
    purposes = sorted({row.purpose for row in rows})
    for place, row in enumerate(rows):
        colour = colours.people[people.index(row.beneficiary_id) % len(colours.people)]
        hatch = _HATCHES[purposes.index(row.purpose) % len(_HATCHES)]
        axes.barh(
            [place],
            [yuan(row.amount)],
            0.6,
            facecolor=colour,
            hatch=hatch,
            hatchcolor=colours.surface,
            linewidth=0,
        )
    _words(axes, rows, colours, view)
    seen = names_in_sight(view, len(rows))
    widest = max((rows[place].amount for place in seen), default=0) or 10_000
    axes.set_xlim(0, yuan(widest) * 1.02)
    show_lying(axes, view, max(len(rows) - 0.4, 2.4))
    money_axis(axes.xaxis, max(2, int(room(axes)[0] * 0.6 // 70)))


def in_order(uses: Sequence[FamilyUse]) -> list[FamilyUse]:
    """Keep an owner's and a relative's rows together, the largest relative first."""
    sums: dict[tuple[int, int], int] = {}
    for use in uses:
        pair = use.owner_id, use.beneficiary_id
        sums[pair] = sums.get(pair, 0) + use.amount

    def rank(use: FamilyUse) -> tuple[int, int, int, int]:
        pair = use.owner_id, use.beneficiary_id
        return use.owner_id, -sums[pair], use.beneficiary_id, -use.amount

    return sorted(uses, key=rank)


def label(use: FamilyUse) -> str:
    """Say who was given money, from whom, and for what."""
    return translate("charts", "{0} → {1} · {2}").format(
        use.owner, use.beneficiary, codes.purpose(use.purpose)
    )


def amount(use: FamilyUse) -> str:
    """Say how much, how often, and what of it came back."""
    if use.returned:
        text = translate("charts", "{0} · {1}× · {2} came back")
        return text.format(
            show_amount(use.amount), use.times, show_amount(use.returned)
        )
    text = translate("charts", "{0} · {1}×")
    return text.format(show_amount(use.amount), use.times)


def _words(axes: Axes, rows: Sequence[FamilyUse], colours: Colours, view: View) -> None:
    size = SMALL if len(rows) <= 12 else TINY
    axes.set_yticks(
        range(len(rows)),
        [label(row) for row in rows],
        color=colours.text,
        fontsize=size,
    )
    for place in names_in_sight(view, len(rows), whole=True):
        row = rows[place]
        axes.annotate(
            amount(row),
            (yuan(row.amount), place),
            (5, 0),
            textcoords="offset points",
            va="center",
            fontsize=size,
            color=colours.text,
            annotation_clip=False if view.height(0) is None else None,
            bbox={"facecolor": colours.surface, "linewidth": 0, "pad": 0.8},
        )
