"""The marks of the charts of an account: its steps, and the bars of a year's flow."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from db.queries.entries import Filter
from db.rules.balance import Account, AccountYear
from db.rules.codes import Purpose, SpendingKind
from db.rules.reasons import Question
from db.rules.summary import Summary
from desktop.charts.axis import after, at
from desktop.charts.colours import LIGHT
from desktop.charts.flow import bars
from desktop.charts.marks import Mark, Panel, Series, Value
from desktop.charts.steps import Step, balance_steps, shown
from desktop.words import translate

CREDITS = ("contribution", "prepaid", "back_pay", "claw_back")
"""The kinds of postings that are counted as credited."""
BILLS = tuple(SpendingKind)
GIFTS = tuple(Purpose)


def balance_panel(summary: Summary) -> Panel:
    """Give a mark for every step of the balance, the roll-overs among them."""
    person_id, account = summary.person.id, summary.account
    steps = balance_steps(account, summary.as_of) if account else ()
    places = [*(at(step.day) for step in steps), after(summary.as_of)]
    ended = _ended(account, person_id) if account else {}
    marks = (
        _step(step, span, person_id, ended)
        for step, span in zip(steps, pairwise(places), strict=True)
        if span[0] < span[1]
    )
    return Panel(
        axis="days",
        of=translate("charts", "Day"),
        series=(
            Series("total", translate("charts", "Balance")),
            Series("current", translate("charts", "This year's money")),
            Series("prior", translate("charts", "Earlier years' money")),
        ),
        marks=tuple(marks) if steps else (),
        person_id=person_id,
        title=translate("charts", "Balance"),
    )


def _ended(account: Account, person_id: int | None) -> dict[float, Filter]:
    """Give the entries of each year that no day's entries stand for, by its end."""
    moved = {entry.day for entry in account.days}
    return {
        after(row.year.end): Filter(person_id, row.year.start, row.year.end)
        for row in account.years
        if not any(day.toordinal() == row.year.end.toordinal() + 1 for day in moved)
    }


def _step(
    step: Step,
    span: tuple[float, float],
    person_id: int | None,
    ended: dict[float, Filter],
) -> Mark:
    carried = ended.get(span[0])
    note = translate("charts", "Carried over from the year before; nothing is lost.")
    return Mark(
        name=step.day.isoformat(),
        begin=span[0],
        end=span[1],
        values=(
            Value("total", step.total),
            Value("current", step.current, base=shown(step)[0]),
            Value("prior", step.prior),
        ),
        note=note if carried else "",
        entries=carried or Filter(person_id, step.day, step.day),
    )


def flow_panel(
    year: AccountYear | None,
    person_id: int | None,
    *,
    first: bool = False,
    until: date = date.max,
) -> Panel:
    """Give a mark for every bar of a year's waterfall; `first`: nothing was before.

    What is recorded for the days after `until` is in no bar yet.
    """
    found = bars(year, LIGHT) if year else ()
    behind = _behind(year, person_id, until, first=first) if year else iter(())
    marks = (
        Mark(
            name=bar.name.replace("\n", " "),
            begin=place - 0.5,
            end=place + 0.5,
            values=(Value("money", bar.change, bar.bottom),),
            entries=entries,
            asked=_asked(subject, person_id, year) if subject and year else None,
        )
        for place, (bar, (entries, subject)) in enumerate(
            zip(found, behind, strict=True)
        )
    )
    return Panel(
        axis="names",
        of=translate("charts", "What happened"),
        series=(Series("money", translate("charts", "Amount")),),
        marks=tuple(marks),
        person_id=person_id,
    )


def _asked(subject: str, person_id: int | None, year: AccountYear) -> Question:
    return Question(subject=subject, person_id=person_id or 0, year=year.year.label)


def _behind(
    year: AccountYear, person_id: int | None, until: date, *, first: bool
) -> Iterator[tuple[Filter, str]]:
    """Yield what is behind each bar, in the order and choice of the bars.

    Beside the entries stands what explains the bar where they alone do not add up
    to it: what came back from relatives stands in the table on the day on which it
    went, and one kind of entry goes both ways.
    """
    whole = Filter(person_id, year.year.start, min(year.year.end, until))
    before = whole._replace(first=date.min, last=year.year.start - timedelta(days=1))
    opening = whole._replace(kinds=("opening",))
    yield (opening, "") if first else (before, "opening")
    yield whole._replace(kinds=CREDITS), ""
    if year.interest:
        yield whole._replace(kinds=("interest",)), ""
    if year.other_in:
        came = whole._replace(kinds=("moved_in", "correction"), purposes=GIFTS)
        yield came, "other_in"
    yield whole._replace(kinds=BILLS), ""
    yield whole._replace(purposes=GIFTS), "family"
    if year.other_out:
        kinds = ("moved_out", "withheld", "settlement", "correction")
        yield whole._replace(kinds=kinds), "other_out"
    yield whole, "closing"
