"""What a plain-text book can prove of itself: balances at known days, in fen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.connection import Connection
from db.queries.people import people
from db.queries.rows import read_all
from db.queries.summaries import summary_of
from db.rules.balance import Account
from db.rules.records import Checkpoint, Person
from db.rules.statement import balance_on
from desktop.exports.plain.accounts import ACCOUNT, PASSBOOK, leaf
from desktop.words import translate


@dataclass(frozen=True)
class Proof:
    """The balance of an account at the end of a day; `holds` False: a remark alone."""

    day: date
    account: str
    amount: int
    why: str
    holds: bool = True


def proofs(connection: Connection, as_of: date) -> Iterator[Proof]:
    """Yield each account's year ends, its newest balance and its checkpoints."""
    for person in people(connection):
        summary = summary_of(connection, person, as_of)
        name = leaf(person)
        if summary.account is not None:
            yield from _years(summary.account, name, as_of)
            points = _points(connection, person, as_of)
            yield from _checked(summary.account, name, points)
        if summary.passbook is not None:
            text = translate("plain", "passbook, kept apart from the account")
            total = summary.passbook.total
            yield Proof(as_of, f"{PASSBOOK}:{name}", total, text)


def _years(account: Account, name: str, as_of: date) -> Iterator[Proof]:
    ended = translate("plain", "end of the account year {0}")
    running = translate("plain", "account year {0} so far")
    for row in account.years:
        text = (running if as_of < row.year.end else ended).format(row.year.label)
        day = min(row.year.end, as_of)
        yield Proof(day, f"{ACCOUNT}:{name}", row.closing, text)


def _points(
    connection: Connection, person: Person, as_of: date
) -> tuple[Checkpoint, ...]:
    return read_all(
        connection,
        Checkpoint,
        "WHERE person_id = ? AND day <= ? AND balance IS NOT NULL ORDER BY day, id",
        (person.id, as_of.isoformat()),
    )


def _checked(
    account: Account, name: str, points: tuple[Checkpoint, ...]
) -> Iterator[Proof]:
    agrees = translate("plain", "official balance, agrees")
    differs = translate("plain", "official balance {0}, the book has {1}")
    for point in points:
        ours, official = balance_on(account, point.day).total, point.balance or 0
        text = agrees
        if official != ours:
            text = differs.format(yuan(official), yuan(ours))
        holds = official == ours
        yield Proof(point.day, f"{ACCOUNT}:{name}", official, text, holds)


def yuan(fen: int) -> str:
    """Write fen as both programs read it."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02d}"
