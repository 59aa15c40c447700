"""Reads why an account holds what it holds."""

from dataclasses import replace
from datetime import date

from db.queries.reasons import rows
from db.queries.reasons.asked import Asked
from db.rules.balance import AccountYear
from db.rules.reasons import Reason, account, buckets
from db.rules.statement import balance_on

_ACCOUNT = ("account.year_start", "account.order")


def of_account(asked: Asked) -> Reason | None:
    """Explain one part of an account year, or its closing balance."""
    row = asked.account_year()
    if row is None:
        return None
    last = min(row.year.end, asked.summary.as_of)
    figures = asked.figures(_ACCOUNT, last)
    return replace(_of_account(asked, row, last), figures=figures)


def _of_account(asked: Asked, row: AccountYear, last: date) -> Reason:
    subject, before = asked.question.subject, asked.before(row)
    if subject == "in_transit":
        person_id = asked.question.person_id
        parts = rows.on_its_way(asked.connection, person_id, last)
        return account.in_transit(row, parts)
    if subject in {"current", "prior"}:
        flows = asked.flows(row.year.start, last)
        made = buckets.current if subject == "current" else buckets.prior
        return made(row, before, flows)
    moved = asked.moved(row.year.start, last)
    if subject == "closing":
        ended = row.year.end < asked.summary.as_of
        found = account.closing(row, before, moved, ended=ended)
        flows = asked.flows(row.year.start, last)
        halves = (
            buckets.prior(row, before, flows),
            buckets.current(row, before, flows),
        )
        return replace(found, also=halves)
    return account.of_field(subject, row, before, moved)


def balance_of(asked: Asked, day: date, subject: str = "balance_of") -> Reason | None:
    """Explain what the account held at the end of a day."""
    if asked.summary.account is None:
        return None
    balance = balance_on(asked.summary.account, day)
    row = next((row for row in asked.account_years if day in row.year), None)
    if row is None:
        return account.on_day(subject, balance._replace(day=day), None, ())
    moved = asked.moved(row.year.start, day)
    found = account.on_day(subject, balance, asked.before(row), moved)
    return replace(found, figures=asked.figures(_ACCOUNT, day))


def of_day(asked: Asked) -> Reason | None:
    """Explain the balance at the end of the day asked about."""
    return balance_of(asked, asked.question.day or asked.summary.as_of)
