"""Current-year money of an account before a day's payments (rules.md §2.5)."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from db.rules.balance import Account
from db.rules.flows import IN_PRIOR, OUT, Flow
from db.rules.uses import CurrentMoney
from db.rules.years import Year


def current_before(account: Account, flows: Sequence[Flow]) -> CurrentMoney:
    """Tell what current held on a day once money had come in, before any went out.

    `flows` are in the order of their days and reach back to the start of every
    account year that is asked about.
    """

    def current(day: date) -> int:
        year = next((row.year for row in account.years if day in row.year), None)
        return 0 if year is None else _carried(account, year, day) + _came(day, year)

    def _came(day: date, year: Year) -> int:
        first = bisect_left(flows, day, key=lambda flow: flow.day)
        last = bisect_right(flows, day, key=lambda flow: flow.day)
        return sum(
            flow.amount for flow in flows[first:last] if _into_current(flow, year)
        )

    return current


def _carried(account: Account, year: Year, day: date) -> int:
    """Give what current held at the end of the day before."""
    place = bisect_left(account.days, day, key=lambda entry: entry.day)
    before = account.days[place - 1] if place else None
    return before.current if before is not None and before.day in year else 0


def _into_current(flow: Flow, year: Year) -> bool:
    if flow.kind in OUT or flow.kind in IN_PRIOR:
        return False
    return flow.origin is None or flow.origin >= year.start
