"""Filings of family sharing as sentences, and who may be filed for."""

from collections.abc import Iterable, Mapping
from datetime import date

from db.rules.insured import Insured
from db.rules.records import Filing, Person
from db.rules.sharing import relation_to
from db.rules.uses import Lookup, age_on
from desktop import codes
from desktop.book import Book
from desktop.views.day_words import show_day
from desktop.views.rule_words import resting_on, used, value
from desktop.words import translate


def pair(filing: Filing, names: Mapping[int, str]) -> str:
    """Write whose account pays for whom."""
    text = translate("sharing", "{owner} → {to}")
    owner, to = names.get(filing.owner_id, ""), names.get(filing.beneficiary_id, "")
    return text.format(owner=owner, to=to)


def period(filing: Filing, today: date) -> str:
    """Write since when a filing holds, and that it has ended or will end."""
    if filing.until is None:
        text = translate("sharing", "filed since {since}")
    elif filing.until < today:
        text = translate("sharing", "filed from {since} to {until}, ended")
    else:
        text = translate("sharing", "filed from {since} until {until}")
    until = "" if filing.until is None else show_day(filing.until)
    return text.format(since=show_day(filing.since), until=until)


def since_of(
    filings: Iterable[Filing], owner_id: int, beneficiary_id: int, today: date
) -> str:
    """Write for a table since when one may pay for the other; "—": not filed."""
    mine = [
        filing
        for filing in filings
        if (filing.owner_id, filing.beneficiary_id) == (owner_id, beneficiary_id)
    ]
    if owner_id == beneficiary_id or not mine:
        return "—"
    last = max(mine, key=lambda filing: filing.since)
    ended = last.until is not None and last.until < today
    text = translate("sharing", "{0}, ended") if ended else "{0}"
    return text.format(last.since.isoformat())


def rules_of(book: Book, person: Person, day: date) -> Lookup | None:
    """Give the figures that hold for somebody on a day; None: not insured by then."""
    membership = Insured.of(book.memberships(person.id or 0)).on(day)
    if membership is None:
        return None
    policy, age = book.policy(membership.region), age_on(day, person.born)
    return Lookup(policy, membership.status, age, day)


def who_may(rules: Lookup | None) -> str:
    """Say who may be filed for, with what that rests on; empty where not known."""
    found = used(rules, "sharing.relatives")
    if found is None:
        return ""
    text = translate("sharing", "Who may share it: {relatives} ({basis}).")
    return text.format(relatives=value(found), basis=resting_on(found))


def not_among(rules: Lookup | None, owner: Person, other: Person) -> str:
    """Say that somebody is not among those; empty where they are or it is not known."""
    found, relation = used(rules, "sharing.relatives"), relation_to(owner, other)
    if found is None or relation is None or owner.id == other.id:
        return ""
    if relation in found.figure.words:
        return ""
    text = translate(
        "sharing",
        "As far as is known, {name} ({relation}) is not among those who may share "
        "it: {relatives} ({basis}). Please ask the bureau.",
    )
    return text.format(
        name=other.name,
        relation=codes.relation(relation),
        relatives=value(found),
        basis=resting_on(found),
    )
