"""What of a chart is looked at and pointed at; pixels are those of the screen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from db.queries.entries import Filter
from desktop.charts import finding, looking
from desktop.charts.boxes import Box, Key, box_at
from desktop.charts.marks import WHOLE, Mark, Panel, Span, View, day_of
from desktop.views.charts.spots import Drag, Pixel, Spot

NEAR = 8.0
"""Pixels from a point, a line or an edge that still mean it."""


class Look:
    """Knows what the picture shows and what is pointed at; draws nothing itself."""

    def __init__(self) -> None:
        self.panels: tuple[Panel, ...] = ()
        self.drawn: tuple[Box, ...] = ()
        self.keys: tuple[Key, ...] = ()
        self.view = WHOLE
        self.whole: Span = (0.0, 1.0)
        self.pointer: Pixel | None = None
        self.current: Spot | None = None
        self.anchor: Spot | None = None
        self.drag: Drag | None = None
        self._drawn_view = WHOLE
        self._frame: tuple[Box, ...] = ()
        self._room: Pixel = (0.0, 0.0)

    def show(  # what a picture comes with
        self,
        panels: Sequence[Panel],
        boxes: Sequence[Box],
        keys: Sequence[Key],
        view: View,
        room: Pixel,
    ) -> None:
        """Take over what a new picture shows; what is pointed at stays if it can."""
        if not looking.same_subject(self.panels, panels):
            self.current = self.anchor = self.drag = None
            self.view = view
        self.panels, self.drawn, self.keys = tuple(panels), tuple(boxes), tuple(keys)
        self._drawn_view = view
        if view.is_whole:
            self._frame, self._room = self.drawn, room
        if view.is_whole and self.lead is not None:
            self.whole = self.drawn[self.lead].span(self.panels[self.lead])
        self.current = self._kept(self.current)
        self.anchor = self._kept(self.anchor)
        if self.pointer is not None:
            self.point(*self.pointer)

    def frame(self, room: Pixel) -> tuple[Box, ...]:
        """Give where the Axes of a picture of this size are when all is in sight."""
        return self._frame if room == self._room else ()

    @property
    def is_drawn(self) -> bool:
        """Tell whether the picture shows the part that is wanted now."""
        drawn = self._drawn_view
        return (self.view.span, self.view.heights) == (drawn.span, drawn.heights)

    @property
    def lead(self) -> int | None:
        """The first Axes that has marks: its main axis is that of the picture."""
        known = zip(self.panels, self.drawn, strict=False)
        return next((n for n, (panel, _) in enumerate(known) if panel.marks), None)

    def box(self, panel: int) -> Box:
        """Give an Axes with the ranges that are wanted now, drawn or not."""
        if self.is_drawn:
            return self.drawn[panel]
        return looking.seen(
            self.drawn[panel], self.panels[panel], self.view, self.whole
        )

    def mark(self, spot: Spot) -> Mark:
        """Give a mark by its place."""
        return self.panels[spot.panel].marks[spot.mark]

    def point(self, x: float, y: float) -> None:
        """Point at a pixel, and at the mark that is there."""
        self.pointer = x, y
        panel = self.panel_at(x, y)
        self.current = None if panel is None else self._spot(panel, x, y)

    def leave(self) -> None:
        """Point at nothing any more; a mark that was walked to stays."""
        if self.pointer is not None:
            self.pointer = self.current = None

    def panel_at(self, x: float, y: float) -> int | None:
        """Give the number of the Axes with marks at a pixel; None: there is none."""
        found = box_at(self.drawn, x, y)
        has_marks = found is not None and found < len(self.panels)
        return found if has_marks and self.panels[found or 0].marks else None

    def place_at(self, panel: int, x: float, y: float) -> float:
        """Give the place along the main axis at a pixel."""
        return self.box(panel).along(self.panels[panel], x, y)

    def key_at(self, x: float, y: float) -> str | None:
        """Give the series whose entry of the legend is at a pixel."""
        for key in self.keys:
            if key.holds(x, y) and key.panel < len(self.panels):
                for series in self.panels[key.panel].series:
                    if series.label == key.label:
                        return series.key
        return None

    def hit(self, x: float, y: float) -> Spot | None:
        """Give the mark that a pixel is on, not only above or below."""
        panel = self.panel_at(x, y)
        if panel is None:
            return None
        pointed = self.pointer == (x, y)
        spot = self.current if pointed else self._spot(panel, x, y)
        if spot is None:
            return None
        box, shown = self.box(panel), self.panels[panel]
        up = box.up(shown, x, y)
        near = abs(box.up(shown, x + NEAR, y + NEAR) - up)
        for level in finding.levels(shown, self.mark(spot), self.view):
            if level.low - near <= up <= level.high + near:
                return spot
        return None if self.mark(spot).across is None else spot

    def entries(self, spot: Spot) -> Filter | None:
        """Give what leaves the entries behind a mark, or behind the series meant."""
        mark = self.mark(spot)
        of_key = (value.entries for value in mark.values if value.series == spot.key)
        return next((found for found in of_key if found), None) or mark.entries

    def leads_on(self, spot: Spot) -> bool:
        """Tell whether entries or an explanation are behind a mark."""
        return self.entries(spot) is not None or self.mark(spot).asked is not None

    def period(self) -> tuple[int | None, date, date] | None:
        """Give whose entries of which days are in sight; None without days."""
        if self.lead is None or self.panels[self.lead].axis != "days":
            return None
        panel = self.panels[self.lead]
        low, high = self.view.span or self.whole
        return panel.person_id, day_of(low), day_of(high - 1e-6)

    def walk(self, by: int) -> None:
        """Go to the next mark, or the one before; at first to the newest in sight."""
        panel = self.current.panel if self.current else self.lead
        if panel is None:
            return
        self.pointer = None
        known = self.current.mark if self.current else None
        found = finding.step_to(self.panels[panel], known, by, self.view)
        key = self.current.key if self.current else ""
        self.current = None if found is None else Spot(panel, found, key)

    def climb(self, by: int) -> None:
        """Go to the next value of the mark, then to the next Axes of the picture."""
        if self.current is None:
            self.walk(1)
            return
        self.pointer = None
        spot, shown = self.current, self.panels[self.current.panel]
        levels = finding.levels(shown, self.mark(spot), self.view)
        keys = [level.value.series for level in levels]
        place = keys.index(spot.key) + by if spot.key in keys else 0
        if 0 <= place < len(keys):
            self.current = replace(spot, key=keys[place])
        else:
            self._change_panel(spot, by)

    def near(self, panel: int) -> float:
        """Give how many days or places a few pixels along the axis are."""
        box, shown = self.box(panel), self.panels[panel]
        wide = box.bottom - box.top if shown.lying else box.right - box.left
        low, high = box.span(shown)
        return NEAR * (high - low) / wide if wide else 0.0

    def _change_panel(self, spot: Spot, by: int) -> None:
        panel = spot.panel + by
        if 0 <= panel < len(self.panels) and self.panels[panel].marks:
            place, near = self.mark(spot).middle, float("inf")
            view = replace(self.view, hidden=frozenset())
            found = finding.mark_at(self.panels[panel], view, place, 0.0, near)
            self.current = Spot(panel, found or 0)

    def _spot(self, panel: int, x: float, y: float) -> Spot | None:
        box, shown = self.box(panel), self.panels[panel]
        place, up = box.along(shown, x, y), box.up(shown, x, y)
        near = self.near(panel)
        number = finding.mark_at(shown, self.view, place, up, near)
        if number is None:
            return None
        level = finding.value_at(shown, shown.marks[number], up, self.view)
        return Spot(panel, number, level.value.series if level else "")

    def holds(self, spot: Spot) -> bool:
        """Tell whether there is such a mark now."""
        known = spot.panel < len(self.panels)
        return known and spot.mark < len(self.panels[spot.panel].marks)

    def _kept(self, spot: Spot | None) -> Spot | None:
        return spot if spot is not None and self.holds(spot) else None
