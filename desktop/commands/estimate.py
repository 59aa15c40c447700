"""`yibao estimate`: who would pay what of one visit; nothing is kept."""

from dataclasses import replace
from datetime import date

from db.connection import Connection
from db.queries.estimates import situation_on
from db.rules.money import format_yuan
from db.rules.policy import format_value
from db.rules.records import Person
from db.rules.reimbursement import Estimate, Step, Visit
from desktop.commands.failure import Failure, WrongArguments
from desktop.commands.summary import person_in
from desktop.commands.summary_json import yuan_or_none
from desktop.commands.terminal import one_line
from desktop.words import current_language, translate


def visit(day: date, tier: str, eligible: int, total: int | None) -> Visit:
    """Describe a visit; without a total all of it is eligible. Amounts in fen.

    Raises WrongArguments for a total below what is eligible.
    """
    total = eligible if total is None else total
    if total < eligible:
        text = translate("cli", "The total {0} is less than the amount in scope {1}.")
        raise WrongArguments(text.format(format_yuan(total), format_yuan(eligible)))
    return Visit(day=day, tier=tier, eligible=eligible, total=total)


def estimate(
    book: Connection, name: str | None, visit: Visit
) -> tuple[Person, Estimate]:
    """Reckon a visit of a person, the keeper of the book when no name is given.

    Raises Failure for somebody who is not in the book or not insured on the day,
    and for a tier that the region does not have.
    """
    person = person_in(book, name)
    situation = situation_on(book, person, visit.day)
    if situation is None:
        text = translate("cli", "{0} is not insured anywhere on {1}.")
        raise Failure(text.format(one_line(person.name), visit.day.isoformat()))
    if visit.tier and situation.tiers and visit.tier not in situation.tiers:
        text = translate(
            "cli", "There is no {0} there; the kinds of hospital are: {1}."
        )
        raise Failure(text.format(one_line(visit.tier), ", ".join(situation.tiers)))
    return person, situation.reckon(visit)


def want_tier(book: Connection, person: Person, found: Estimate) -> None:
    """Raise Failure where nothing but the kind of hospital is missing."""
    visit = found.visit
    if visit.tier or not found.unknown:
        return
    situation = situation_on(book, person, visit.day)
    tiers = () if situation is None else situation.tiers
    told = (situation.reckon(replace(visit, tier=tier)) for tier in tiers if situation)
    if any(not one.unknown for one in told):
        text = translate(
            "cli", "Please say with --tier which kind of hospital you go to: {0}."
        )
        between = ", " if current_language() == "en" else "、"
        raise Failure(text.format(between.join(tiers)))


def as_json(person: Person, found: Estimate) -> dict[str, object]:
    """Give an estimate in its public form; amounts are yuan."""
    visit = found.visit
    return {
        "person": person.name,
        "on": visit.day.isoformat(),
        "region": found.region,
        "status": found.status.value,
        "tier": visit.tier,
        "kind": found.kind,
        "total": format_yuan(visit.total),
        "eligible": format_yuan(visit.eligible),
        "deductible": format_yuan(found.deductible),
        "fund": format_yuan(found.fund),
        "personal": format_yuan(visit.total - found.fund),
        "account": format_yuan(found.account),
        "cash": format_yuan(found.cash),
        "deductible_left": yuan_or_none(found.deductible_left),
        "limit_left": yuan_or_none(found.limit_left),
        "unknown": list(found.unknown),
        "steps": [_step(step) for step in found.steps],
    }


def _step(step: Step) -> dict[str, object]:
    made: dict[str, object] = {
        "step": step.code,
        "amount": format_yuan(step.amount),
        "base": yuan_or_none(step.base),
    }
    return made | _figure(step)


def _figure(step: Step) -> dict[str, object]:
    """Give the figure that a step follows; every key is there, if only as null."""
    used = step.figure
    if used is None:
        names = ("figure", "value", "from", "source", "title", "confidence")
        return dict.fromkeys((*names, "own", "confirmed"))
    figure = used.figure
    return {
        "figure": used.name,
        "value": format_value(figure.value),
        "from": figure.since.isoformat(),
        "source": None if figure.own else figure.source,
        "title": used.source and used.source.title,
        "confidence": None if figure.own else figure.confidence,
        "own": figure.own,
        "confirmed": figure.confirmed and figure.confirmed.isoformat(),
    }
