"""What the rules say of family-shared money, as sentences; nothing is refused."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from db.rules.codes import Purpose, Status
from db.rules.records import Filing, Person, Transfer
from db.rules.sharing import in_force, is_closed, wants_filing
from db.rules.statement import FigureUsed
from db.rules.uses import Lookup
from desktop.views import filing_words
from desktop.views.day_words import show_day
from desktop.views.fields import Tone
from desktop.views.rule_words import resting_on, used, value
from desktop.words import translate


class Hint(NamedTuple):
    """A sentence, whether it gives pause, and the figures that it rests on."""

    text: str
    tone: Tone = "muted"
    rests: tuple[FigureUsed, ...] = ()


@dataclass(frozen=True)
class Known:
    """What the book knows about one transfer while it is being typed.

    `rules` are those of the owner's region, `theirs` the beneficiary's, on its day;
    `balance` is the owner's before it in fen; `sent` counts the other transfers that
    the owner sent by wallet that day.
    """

    owner: Person
    to: Person
    rules: Lookup | None
    theirs: Lookup | None
    filings: Sequence[Filing]
    balance: int | None
    sent: int
    now: datetime


def hints(transfer: Transfer, known: Known) -> Iterator[Hint]:
    """Give what is worth knowing about a transfer before it is kept."""
    if transfer.purpose is Purpose.wallet:
        yield from _wallet(transfer, known)
    else:
        yield from _sharing(transfer, known)
    if transfer.purpose is Purpose.resident_premium:
        yield from _premium(known)


def filing_hint(transfer: Transfer, known: Known) -> Iterator[Hint]:
    """Say since when sharing is filed, or that it is not yet."""
    if not wants_filing(transfer):
        return
    owner, to = known.owner.name, known.to.name
    filing = in_force(
        known.filings, transfer.owner_id, transfer.beneficiary_id, transfer.day
    )
    if filing is not None:
        text = translate(
            "sharing", "{owner}'s account is filed to pay for {to} since {day}."
        )
        yield Hint(text.format(owner=owner, to=to, day=show_day(filing.since)))
        return
    first = used(known.rules, "sharing.filing")
    if first is None or first.figure.text != "first":
        return
    text = translate(
        "sharing",
        "Sharing must be filed first; for {day} no filing is recorded by which "
        "{owner}'s account pays for {to}. If it was filed, write it down on the "
        "Family page; you can save this all the same.",
    )
    said = text.format(owner=owner, to=to, day=show_day(transfer.day))
    yield Hint(said, "warning", (first,))


def _sharing(transfer: Transfer, known: Known) -> Iterator[Hint]:
    yield from filing_hint(transfer, known)
    text = filing_words.not_among(known.rules, known.owner, known.to)
    if text:
        yield Hint(text, "warning")
    if transfer.owner_id == transfer.beneficiary_id:
        return
    bucket = used(known.rules, "sharing.bucket")
    if bucket is not None and bucket.figure.text == "prior":
        said = translate("sharing", "Only money of earlier years can be shared here.")
        yield Hint(said, rests=(bucket,))
    least = used(known.rules, "sharing.least")
    if least is not None and known.balance is not None:
        text = translate(
            "sharing", "Here an account can be shared only from a balance of {0} on."
        )
        short = known.balance < least.figure.fen
        said = text.format(value(least))
        yield Hint(said, "warning" if short else "muted", (least,))


def _wallet(transfer: Transfer, known: Known) -> Iterator[Hint]:
    yield from _wallet_open(known)
    most = used(known.rules, "wallet.most")
    if most is not None:
        text = translate("sharing", "The wallet takes at most {0} each time.")
        over = transfer.amount > most.figure.fen
        if over:
            text = translate(
                "sharing",
                "The wallet takes at most {0} each time; please send it in parts.",
            )
        yield Hint(text.format(value(most)), "warning" if over else "muted", (most,))
    times = used(known.rules, "wallet.times")
    if times is not None:
        yield _times(times, known)
    closed = used(known.rules, "wallet.closed")
    if closed is not None and closed.figure.words:
        yield _closed(closed, transfer.day, known.now)


def _wallet_open(known: Known) -> Iterator[Hint]:
    found = used(known.rules, "wallet.open")
    if found is None or found.figure.text == "yes":
        return
    text = translate("sharing", "As far as is known the wallet is not open here.")
    if found.figure.text == "testing":
        text = translate(
            "sharing", "As far as is known the wallet is only being tested here."
        )
    yield Hint(text, "warning", (found,))


def _times(found: FigureUsed, known: Known) -> Hint:
    most = found.figure.number
    said = translate("sharing", "At most {most} a day; this is number {number}.")
    over = known.sent + 1 > most
    if over:
        said = translate(
            "sharing",
            "At most {most} a day; this would be number {number}, so it can go out "
            "only on another day.",
        )
    text = said.format(most=most, number=known.sent + 1)
    return Hint(text, "warning" if over else "muted", (found,))


def _closed(found: FigureUsed, day: date, now: datetime) -> Hint:
    hours = found.figure.words[0]
    text = translate("sharing", "The wallet rests {0}; nothing goes out then.")
    said = text.format(hours)
    try:
        shut = day == now.date() and is_closed(hours, (now.hour, now.minute))
    except ValueError:
        shut = False
    if shut:
        text = translate(
            "sharing",
            "The wallet rests {0}, so at this hour too; it can go out once it opens.",
        )
        said = text.format(hours)
    return Hint(said, "warning" if shut else "muted", (found,))


def _premium(known: Known) -> Iterator[Hint]:
    status = None if known.theirs is None else known.theirs.status
    if status is not None and status != Status.resident:
        text = translate(
            "sharing",
            "{0} is not recorded as insured by the residents' scheme on this day; the "
            "premium may be for the year to come.",
        )
        yield Hint(text.format(known.to.name))
    theirs = known.theirs and replace(known.theirs, status=Status.resident)
    premium = used(theirs, "resident.premium")
    if premium is not None:
        text = translate("sharing", "The residents' premium of a year is {0}.")
        yield Hint(text.format(value(premium)), rests=(premium,))


def basis(found: Iterable[Hint]) -> str:
    """Say once what sentences rest on, empty where on nothing."""
    rests = dict.fromkeys(resting_on(one) for hint in found for one in hint.rests)
    if not rests:
        return ""
    text = translate("sharing", "Rests on: {0}")
    return text.format(translate("sharing", "; ").join(rests))
