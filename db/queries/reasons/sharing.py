"""Reads which transfers a sum of shared money is made of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from db.queries.family import family_uses
from db.queries.reasons import rows
from db.queries.reasons.asked import Asked
from db.rules.reasons import Line, Question, Reason, others


def of_sharing(asked: Asked) -> Reason | None:
    """Explain a sum of shared money, what came beside it from relatives too."""
    ask = asked.question
    found = _of(asked, ask)
    if ask.subject != "sharing.given":
        return found
    taken = _of(asked, replace(ask, subject="sharing.taken"))
    return replace(found, also=(taken,)) if taken.result else found


def _of(asked: Asked, ask: Question) -> Reason:
    first, last = ask.day or date.min, ask.last or asked.summary.as_of
    uses = [
        use
        for use in family_uses(asked.connection, first, last, ask.person_id)
        if _is_meant(use.owner_id, use.beneficiary_id, ask)
        and ask.code in {"", use.purpose}
    ]
    own = ask.subject != "sharing.taken"
    wanted = rows.Sharing(
        first,
        last,
        owner=ask.person_id if own else None,
        other=(ask.other_id or None) if own else ask.person_id,
        purpose=ask.code or None,
    )
    lines = _sharing_lines(rows.shared(asked.connection, wanted), ask)
    return others.shared(ask.subject.partition(".")[2], uses, lines)


def _is_meant(owner: int, other: int, ask: Question) -> bool:
    if ask.subject == "sharing.taken":
        return other == ask.person_id != owner
    return owner == ask.person_id and ask.other_id in {0, other}


def _sharing_lines(
    found: Iterator[tuple[Line, Line | None]], ask: Question
) -> list[Line]:
    lines: list[Line] = []
    subject = ask.subject.partition(".")[2]
    for went, back in found:
        if subject == "taken" and went.person_id == ask.person_id:
            continue
        if subject != "came_back":
            lines.append(went)
        if back is not None and subject != "shared":
            up = subject == "came_back"
            lines.append(replace(back, amount=went.amount) if up else back)
    return lines
