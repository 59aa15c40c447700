"""What is wrong with a person, a membership or a figure of one's own."""

from collections.abc import Iterator
from unicodedata import is_normalized

from db.rules.checks.parts import day, positive, somebody, texts
from db.rules.checks.problem import EARLIEST, Facts, Known, Problem
from db.rules.figures import FIGURES, FigureError, parse_value
from db.rules.records import Membership, Override, Person


def person(person: Person, known: Known) -> Iterator[Problem]:
    """Check somebody's name and birthday."""
    yield from texts(name=person.name)
    if not person.name.strip():
        yield Problem("name", "empty")
    elif person.name != person.name.strip():
        yield Problem("name", "untidy_name")
    elif not is_normalized("NFC", person.name):
        # Two names that look the same must not be two people.
        yield Problem("name", "bad_characters")
    if person.born is not None and not EARLIEST <= person.born <= known.today:
        yield Problem("born", "impossible_birthday", known.today)


def membership(membership: Membership, known: Known) -> Iterator[Problem]:
    """Check how somebody is insured from a day on."""
    facts = known.facts(membership.person_id)
    yield from somebody("person", facts)
    yield from day("since", membership.since, known.today, facts)
    if membership.region not in known.regions:
        yield Problem("region", "unknown_region", membership.region)
    if membership.base is not None:
        yield from positive("base", membership.base)


def override(override: Override, known: Known) -> Iterator[Problem]:
    """Check a figure of the user's own; the catalogue knows what it may be."""
    if override.region not in known.regions:
        yield Problem("region", "unknown_region", override.region)
    yield from day("since", override.since, known.today, Facts())
    yield from texts(note=override.note, value=override.value)
    kind = FIGURES.get(override.figure)
    if override.status is not None and kind is not None and kind.for_everybody:
        yield Problem("status", "for_everybody")
    try:
        parse_value(override.figure, override.value)
    except FigureError as error:
        field = "figure" if error.code == "unknown_figure" else "value"
        yield Problem(field, error.code, override.value)
