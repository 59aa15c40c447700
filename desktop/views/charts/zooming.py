"""What changes the part of a chart in sight: each gives a view, and keeps nothing."""

from desktop.charts import looking
from desktop.charts.marks import Series, View
from desktop.views.charts.look import Look
from desktop.views.charts.spots import Drag


def zoomed(look: Look, factor: float, at: tuple[float, float] | None = None) -> View:
    """Show `factor` times as much around a pixel, or around the middle."""
    lead = look.lead
    if lead is None:
        return look.view
    panel = look.panel_at(*at) if at else None
    about = _middle(look) if at is None or panel is None else look.place_at(panel, *at)
    least = looking.CLOSEST[look.panels[lead].axis]
    return looking.zoomed(look.view, look.whole, about, factor, least)


def panned(look: Look, share: float) -> View:
    """Move by a share of what is in sight."""
    low, high = look.view.span or look.whole
    return looking.panned(look.view, look.whole, share * (high - low))


def dragged(look: Look, drag: Drag) -> View:
    """Show what a finished drag asks for: a period, a rectangle, or what lies aside."""
    panel = look.panels[drag.panel]
    start, end = (look.place_at(drag.panel, *drag.start), _end(look, drag))
    if drag.kind == "pan":
        return looking.panned(look.view, look.whole, start - end)
    if drag.kind == "frame":
        box = look.box(drag.panel)
        heights = box.up(panel, *drag.start), box.up(panel, *_inside(look, drag))
        return looking.framed(
            look.view, look.whole, (start, end), (drag.panel, heights)
        )
    least = looking.CLOSEST[panel.axis]
    if panel.axis == "days":
        low, high = sorted((start, end))
        start, end = low // 1, -(-high // 1)
    return looking.between(look.view, look.whole, (start, end), least)


def toggled(look: Look, key: str) -> View:
    """Hide a series or show it again; the last one that is seen stays."""
    view = look.view.toggled(key)
    left = [series for series in switchable(look) if view.shows(series.key)]
    return view if left else look.view


def switchable(look: Look) -> list[Series]:
    """Give the series that a legend names, in the order of the legend."""
    found: dict[str, Series] = {}
    for key in look.keys:
        for series in look.panels[key.panel].series if look.panels else ():
            if series.label == key.label:
                found.setdefault(series.key, series)
    return list(found.values())


def _middle(look: Look) -> float:
    if look.current is not None:
        return look.mark(look.current).middle
    low, high = look.view.span or look.whole
    return (low + high) / 2


def _inside(look: Look, drag: Drag) -> tuple[float, float]:
    """Give where a drag has come to, moved inside its Axes."""
    box = look.drawn[drag.panel]
    x, y = drag.now
    return min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)


def _end(look: Look, drag: Drag) -> float:
    end = drag.now if drag.kind == "pan" else _inside(look, drag)
    return look.place_at(drag.panel, *end)
