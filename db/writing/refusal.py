"""Why an action was not kept: what is wrong with which of its records."""

from collections.abc import Iterable, Sequence

from sqlalchemy import exc

from db.rules.checks import Problem

Placed = tuple[int, Problem]
"""A problem with the place of its record among those to put; 0 for one removed."""


class Refused(Exception):  # noqa: N818  # what it is, as the user meets it
    """Records are wrong: each with its place in the action and its problem."""

    def __init__(self, problems: Sequence[Placed]) -> None:
        super().__init__(", ".join(f"{p.field}: {p.code}" for _, p in problems))
        self.problems = tuple(problems)


def refuse(problems: Iterable[Placed]) -> None:
    """Raise Refused if there is any problem."""
    found = list(problems)
    if found:
        raise Refused(found)


_RULES = {
    "UNIQUE constraint failed: person.name": Problem("name", "known_name"),
    "UNIQUE constraint failed: membership.person_id": Problem("since", "known_day"),
    "UNIQUE constraint failed: spending.person_id": Problem("receipt", "known_receipt"),
    "UNIQUE constraint failed: filing.owner_id": Problem("since", "known_day"),
    "UNIQUE constraint failed: distinct_pair.first": Problem("second", "known_pair"),
    "FOREIGN KEY constraint failed": Problem("person", "still_used"),
}


def broken_rule(error: exc.IntegrityError) -> Problem:
    """Say which rule of the database an action would have broken.

    Raises the error again when no user's action can break that rule.
    """
    said = str(error.orig)
    for start, problem in _RULES.items():
        if said.startswith(start):
            return problem
    raise error
