"""What an account would hold until its year ends, from what the book holds."""

from functools import partial

from db.queries.credits import arrived_in, insurance_of
from db.queries.sums import flows
from db.rules.expected import expected
from db.rules.flows import Flow, FlowKind
from db.rules.forecast import MONTHS, MOST_LAG, Forecast, forecast
from db.rules.months import first_day, month_of, months_later
from db.rules.summary import Summary
from db.sqlite import Connection


def forecast_of(connection: Connection, summary: Summary) -> Forecast | None:
    """Estimate the rest of a person's account year; nothing is written.

    None without an account that moved, after it was settled, or on the last day of
    its year.
    """
    person, as_of, account = summary.person, summary.as_of, summary.account
    insurance = insurance_of(connection, person)
    settled = insurance.closed is not None and insurance.closed <= as_of
    if account is None or not account.years or settled:
        return None
    if person.id is None or account.years[-1].year.end <= as_of:
        return None
    now = month_of(as_of)
    first, last = months_later(now, -MONTHS), month_of(account.years[-1].year.end)
    moved = flows(connection, person.id, first_day(first), as_of)
    arrived = arrived_in(
        connection, person.id, months_later(first, -MOST_LAG), last, as_of
    )
    return forecast(
        account, spent_by_month(moved), arrived, partial(expected, insurance), as_of
    )


def spent_by_month(moved: tuple[Flow, ...]) -> dict[str, int]:
    """Sum what an account paid of own bills by month, refunds taken off, in fen."""
    spent: dict[str, int] = {}
    signs = {FlowKind.spent: 1, FlowKind.refunded: -1}
    for flow in moved:
        if flow.kind in signs:
            month = month_of(flow.day)
            spent[month] = spent.get(month, 0) + signs[flow.kind] * flow.amount
    return spent
