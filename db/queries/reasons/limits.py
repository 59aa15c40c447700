"""Reads why a limit year stands where it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from db.queries.people import insured
from db.queries.reasons.asked import Asked
from db.queries.summaries import policies_of
from db.queries.sums import recorded
from db.rules import limit as limit_rules
from db.rules.current import current_before
from db.rules.limit import LimitUse, LimitYear
from db.rules.reasons import Reason, limit, others
from db.rules.statement import Counted

_ALONE: Mapping[str, Callable[[LimitYear], Reason]] = {
    "cap": limit.cap,
    "over": limit.over,
    "deductible": limit.deductible,
    "deductible_left": limit.deductible_left,
}


def of_limit(asked: Asked) -> Reason | None:
    """Explain one figure of a limit year."""
    row = asked.limit_year()
    if row is None:
        return None
    subject = asked.question.subject
    names = limit.DEDUCTIBLE if subject.startswith("deductible") else limit.CAP
    figures = asked.figures(names, row.last)
    if row.cap is None and subject in {"cap", "left", "over", "lapsed"}:
        kinds = [used for used in figures if used.name == "outpatient.kind"]
        return others.of_figure(kinds[0]) if kinds else None
    found = _of_limit(asked, row)
    if subject == "deductible_left":
        found = replace(found, also=(_deductible_used(asked, row),))
    also = tuple(replace(other, figures=figures) for other in found.also)
    return replace(found, figures=figures, also=also)


def _of_limit(asked: Asked, row: LimitYear) -> Reason:
    subject = asked.question.subject
    if subject in _ALONE:
        return _ALONE[subject](row)
    if subject == "deductible_used":
        return _deductible_used(asked, row)
    counted = counted_in(asked, row)
    if subject == "fund":
        return limit.fund(row, counted)
    used = limit.used(row, counted)
    return used if subject == "used" else replace(limit.left(row), also=(used,))


def counted_in(asked: Asked, row: LimitYear) -> list[Counted]:
    """Give the bills that count toward a limit year."""
    return [
        counted
        for counted in asked.year.counted
        if counted.region == row.region and row.holds(counted.day)
    ]


def _deductible_used(asked: Asked, row: LimitYear) -> Reason:
    connection, person = asked.connection, asked.summary.person
    policy_of = policies_of(connection)
    memberships = insured(connection, asked.question.person_id).memberships
    by_visit = any(policy_of(m.region).counts_by_visit for m in memberships)
    facts = recorded(
        connection,
        person,
        asked.summary.as_of,
        since=row.first,
        by_visit=by_visit,
    )
    uses = [use for use in facts.uses if row.holds(use.day)]
    account = asked.summary.account
    current = None if account is None else current_before(account, facts.flows)
    others_kept = [other for other in asked.summary.limits if other != row]

    def fold(count: int) -> int:
        """Give what the first so many uses take of the deductible, in fen."""
        rows = limit_rules.fold(
            uses[:count],
            facts.insured,
            policy_of,
            person.born,
            asked.summary.as_of,
            others_kept,
            current,
        )
        return next(
            found.deductible_used
            for found in rows
            if (found.region, found.year) == (row.region, row.year)
        )

    return _placed(limit.deductible_used(row, uses, fold), counted_in(asked, row), uses)


def _placed(
    reason: Reason, counted: Sequence[Counted], uses: Sequence[LimitUse]
) -> Reason:
    """Name the places where the bills of a day were made out."""
    places: dict[object, list[str]] = {}
    for row in counted:
        if row.place and row.place not in places.setdefault(row.day, []):
            places[row.day].append(row.place)
    alone = {use.day for use in uses}
    return replace(
        reason,
        lines=tuple(
            replace(line, name="、".join(places.get(line.first, [])) or line.name)
            if line.first in alone and line.first == line.last
            else line
            for line in reason.lines
        ),
    )
