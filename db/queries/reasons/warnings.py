"""Reads why a credit is what it is, and what a warning rests on."""

from dataclasses import replace
from datetime import date

from db.queries.people import insured
from db.queries.reasons.accounts import balance_of
from db.queries.reasons.asked import Asked
from db.queries.reasons.limits import counted_in
from db.queries.summaries import policies_of
from db.rules.expected import Insurance, Rule, expected
from db.rules.reasons import Line, Reason, account, limit, others


def of_credit(asked: Asked) -> Reason | None:
    """Explain the credit of a month (the code), or of the last one that arrived."""
    postings = asked.year.postings
    months = [row.month for row in postings if row.kind in others.CREDITS]
    if not months:
        return None
    month = asked.question.code or max(months)
    person = asked.summary.person
    insurance = Insurance(
        insured(asked.connection, asked.question.person_id),
        person.born,
        policies_of(asked.connection),
    )
    hopes = (hope for hope in expected(insurance, month) if not hope.takes_back)
    member = insurance.member(month)
    base = None if member is None else Rule.of(insurance, member, month).base
    return others.credit(month, postings, next(hopes, None), base)


def of_warning(asked: Asked) -> Reason | None:
    """Explain a gap (its first month as code), or what began on the question's day.

    That is a balance below zero, or what the fund paid without cover.
    """
    ask, summary = asked.question, asked.summary
    if ask.subject == "warning.gap":
        gap = next((g for g in summary.gaps if g.first == ask.code), None)
        return None if gap is None else others.gap(gap)
    if ask.subject == "warning.fund_in_gap":
        paid = next((p for p in summary.fund_in_gap if p.since == ask.day), None)
        return None if paid is None else others.fund_in_gap(paid)
    below = next((b for b in summary.below_zero if b.first == ask.day), None)
    if below is None or summary.account is None:
        return None
    return balance_of(asked, account.lowest_day(below, summary.account.days), "lowest")


def of_mismatch(asked: Asked) -> Reason | None:
    """Explain how an official figure (the code) differs on a day."""
    ask = asked.question
    row = next(
        (m for m in asked.year.mismatches if (m.day, m.figure) == (ask.day, ask.code)),
        None,
    )
    if row is None:
        return None
    ours = _recorded_until(asked, row.day, row.figure, row.recorded)
    return others.mismatch(row, ours)


def _recorded_until(asked: Asked, day: date, figure: str, ours: int) -> Reason:
    """Explain what the book holds of an official figure up to its day."""
    if figure == "balance":
        found = balance_of(asked, day)
        if found is not None:
            return found
    if figure == "fund_ytd":
        return _fund_until(asked, day, ours)
    line = Line(code=f"ours.{figure}", amount=ours, last=day)
    return Reason(subject="ours", result=ours, rule="mismatch", lines=(line,), day=day)


def _fund_until(asked: Asked, day: date, ours: int) -> Reason:
    row = next(row for row in asked.year.limits if row.holds(day))
    until = [bill for bill in counted_in(asked, row) if bill.day <= day]
    found = limit.fund(row, until)
    return replace(found, result=ours)
