"""Ask the shipped packs, for the tables of claims beside this file."""

from datetime import date

from db import policies
from db.rules.figures import Value

UNTIERED = ""


def value_on(
    region: str,
    name: str,
    day: str,
    status: str | None = None,
    *,
    tier: str = UNTIERED,
    age: int | None = None,
) -> Value | None:
    """Give the value in force, None where none is known or it has ended."""
    found = policies.load(region).find(
        name,
        day=date.fromisoformat(day),
        status=status,
        tier=tier or None,
        age=age,
    )
    return None if found is None else found.value
