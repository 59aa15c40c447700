"""The marks of the charts of the outpatient limit: its steps, and its bars."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from db.queries.entries import Filter
from db.rules.limit import LimitYear
from db.rules.summary import Summary
from desktop.charts.limit import bars, cap_text
from desktop.charts.limit_steps import points, rest_of
from desktop.charts.marks import Mark, Panel, Series, Value, day_of
from desktop.charts.pace import pace
from desktop.words import translate


def uses_panel(summary: Summary) -> Panel:
    """Give a mark for every step of the use, each year from zero."""
    rows, person_id = summary.limits, summary.person.id
    rests = {rest_of(row) for row in rows if row.cap is not None}
    gone = Series("lapsed", lapsed(), short=translate("charts", "Lapsed"))
    parts = (Series("left", still_left()), gone)
    return Panel(
        axis="days",
        of=translate("charts", "Day"),
        series=(
            Series("used", translate("charts", "Used")),
            *(part for part in parts if part.key in rests),
            *_cap(rows),
        ),
        marks=tuple(mark for row in rows for mark in _steps(row, person_id)),
        person_id=person_id,
        title=translate("charts", "Outpatient limit"),
    )


def pace_panel(row: LimitYear, person_id: int | None) -> Panel:
    """Give a mark for every step of one year's use, with the even pace by then."""
    found = [Series("used", translate("charts", "Used"))]
    if row.cap is not None:
        even = translate("charts", "Even pace (share of the year × cap)")
        short = translate("charts", "Even pace when it began")
        found += [Series("pace", even, short=short), *_cap([row])]
    marks = [
        _with_pace(mark, row, day_of(mark.begin)) for mark in _steps(row, person_id)
    ]
    return Panel(
        axis="days",
        of=translate("charts", "Day"),
        series=tuple(found),
        marks=tuple(marks),
        person_id=person_id,
    )


def limits_panel(summary: Summary) -> Panel:
    """Give a mark for every year's bar."""
    rows, person_id = summary.limits, summary.person.id
    named = zip(bars(rows), rows, strict=True) if rows else ()
    marks = (
        Mark(
            name=bar.name,
            begin=place - 0.5,
            end=place + 0.5,
            values=_of_bar(row),
            note=cap_text(row) if row.cap is None else "",
            entries=_counted(person_id, row.first, row.last),
        )
        for place, (bar, row) in enumerate(named)
    )
    return Panel(
        axis="names",
        of=translate("charts", "Year"),
        series=(
            Series("used", translate("charts", "Used")),
            Series("left", still_left()),
            Series("lapsed", lapsed(), short=translate("charts", "Lapsed")),
            Series("cap", translate("charts", "Cap"), aside=True),
            Series("over", translate("charts", "Over the cap"), aside=True),
        ),
        marks=tuple(marks),
        lying=True,
        person_id=person_id,
    )


def still_left() -> str:
    """Name what is not used of a limit that is running."""
    return translate("charts", "Still left")


def lapsed() -> str:
    """Name what was not used of a limit whose year has ended."""
    return translate("charts", "Lapsed when its year ended; no balance is touched")


def _cap(rows: Sequence[LimitYear]) -> Iterator[Series]:
    if any(row.cap is not None for row in rows):
        yield Series("cap", translate("charts", "Cap"))


def _counted(person_id: int | None, first: date, last: date) -> Filter:
    return Filter(person_id, first, last, flags=("counts",))


def _steps(row: LimitYear, person_id: int | None) -> Iterator[Mark]:
    """Yield the steps of a year that last a day or longer."""
    starts = translate("charts", "The year starts from zero.")
    for place, ((begin, used), (end, _)) in enumerate(pairwise(points(row))):
        day = day_of(begin)
        if begin < end:
            yield Mark(
                name=day.isoformat(),
                begin=begin,
                end=end,
                values=tuple(_values(row, used)),
                note="" if place else starts,
                entries=_counted(person_id, day, day if place else row.last),
            )


def _values(row: LimitYear, used: int) -> Iterator[Value]:
    yield Value("used", used)
    if row.cap is not None:
        yield Value(rest_of(row), max(0, row.cap - used), base=used)
        yield Value("cap", row.cap)


def _with_pace(mark: Mark, row: LimitYear, day: date) -> Mark:
    values = [value for value in mark.values if value.series in {"used", "cap"}]
    even = pace(row, day)
    if even is not None:
        values.insert(1, Value("pace", even))
    return Mark(mark.name, mark.begin, mark.end, tuple(values), mark.note, mark.entries)


def _of_bar(row: LimitYear) -> tuple[Value, ...]:
    left = row.left if row.lapsed is None else None
    return (
        Value("used", row.used),
        Value("left", left, base=row.used),
        Value("lapsed", row.lapsed, base=row.used),
        Value("cap", row.cap),
        Value("over", row.over or None),
    )
