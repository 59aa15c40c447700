"""What is wrong with a person or a membership."""

from collections.abc import Iterator
from unicodedata import is_normalized

from db.rules.checks.parts import day, positive, somebody, texts
from db.rules.checks.problem import EARLIEST, Known, Problem
from db.rules.records import Membership, Person


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
