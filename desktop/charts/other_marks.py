"""The marks of the charts of family sharing and of a policy figure."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from math import isnan

from db.queries.entries import Filter, Word
from db.rules.figures import FIGURES
from db.rules.policy import Figure
from db.rules.statement import FamilyUse
from desktop.charts.axis import after, at
from desktop.charts.family import in_order, label
from desktop.charts.marks import Mark, Panel, Series, Span, Unit, Value
from desktop.charts.policy_steps import number, span
from desktop.charts.value_steps import ValueStep, ValueSteps
from desktop.exports.figure_words import figure_value
from desktop.words import translate

UNITS: dict[str, Unit] = {"money": "money", "share": "share", "count": "count"}


def family_panel(
    uses: Sequence[FamilyUse], first: date = date.min, last: date = date.max
) -> Panel:
    """Give a mark for every relative and purpose, of the days from first to last."""
    marks = (
        Mark(
            name=label(use),
            begin=place - 0.5,
            end=place + 0.5,
            values=(
                Value("amount", use.amount),
                Value("returned", use.returned or None),
                Value("times", use.times * 100, text=str(use.times)),
            ),
            entries=Filter(
                use.owner_id,
                first,
                last,
                purposes=(use.purpose,),
                words=(Word(use.beneficiary),),
            ),
        )
        for place, use in enumerate(in_order(uses))
    )
    return Panel(
        axis="names",
        of=translate("charts", "Who gave whom, for what"),
        series=(
            Series("amount", translate("charts", "Amount")),
            Series("returned", translate("charts", "Came back"), aside=True),
            Series("times", translate("charts", "Times"), "count", aside=True),
        ),
        marks=tuple(marks),
        lying=True,
    )


def policy_panel(steps: ValueSteps) -> Panel:
    """Give a mark for every change of the value that counts or of the shipped one."""
    unit = UNITS.get(FIGURES[steps.name].unit, "count")
    found = [Series("counting", translate("charts", "What counts"), unit)]
    if steps.shipped != steps.counting:
        found.append(Series("shipped", translate("charts", "Shipped value"), unit))
    marks = _changes(steps, [series.key for series in found])
    return Panel(
        axis="days",
        of=translate("charts", "Since"),
        series=tuple(found),
        marks=marks if steps.can_be_drawn else (),
    )


def _changes(steps: ValueSteps, keys: Sequence[str]) -> tuple[Mark, ...]:
    last = span(steps)[1]
    days = sorted({step.day for step in (*steps.counting, *steps.shipped)})
    sides = {"counting": steps.counting, "shipped": steps.shipped}
    places: list[Span] = list(pairwise([*(at(day) for day in days), after(last)]))
    return tuple(
        Mark(
            name=day.isoformat(),
            begin=begin,
            end=end,
            values=tuple(_value(key, steps.name, sides[key], day) for key in keys),
        )
        for day, (begin, end) in zip(days, places, strict=True)
    )


def _value(key: str, name: str, steps: Sequence[ValueStep], day: date) -> Value:
    """Give what one side says on a day: its last step until then."""
    step = next((step for step in reversed(steps) if step.day <= day), None)
    if step is None or step.value is None:
        return Value(key, None)
    height = number(step.value)
    if isnan(height):
        return Value(key, None)
    amount = round(height * 100)
    if FIGURES[name].unit == "money":
        return Value(key, amount)
    return Value(key, amount, text=figure_value(name, Figure(step.value, step.day)))
