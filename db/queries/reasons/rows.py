"""The entries behind a number, summed by kind or listed one by one."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from db.rules.codes import Purpose
from db.rules.reasons.account import Moved
from db.rules.reasons.reason import Line
from db.sqlite import Connection

# Money beside the account (a passbook's) is not in it.
_MOVED = """
SELECT 'posting', kind, count(*), sum(amount), min(day), max(day), 1 AS part
FROM posting WHERE person_id = :person AND day BETWEEN :first AND :last
  AND kind <> 'passbook'
GROUP BY kind, amount > 0
UNION ALL
SELECT 'returned', purpose, count(*), sum(amount), min(returned_on), max(returned_on), 2
FROM transfer WHERE owner_id = :person AND returned_on BETWEEN :first AND :last
GROUP BY purpose
UNION ALL
SELECT iif(account > 0, 'bill', 'refund'), kind, count(*), -sum(account), min(day),
  max(day), 3
FROM spending WHERE person_id = :person AND day BETWEEN :first AND :last
  AND account <> 0
GROUP BY account > 0, kind
UNION ALL
SELECT 'shared', purpose, count(*), -sum(amount), min(day), max(day), 4
FROM transfer WHERE owner_id = :person AND day BETWEEN :first AND :last
GROUP BY purpose
ORDER BY part, 2
"""
_WALLET = """
SELECT t.day, b.name, t.amount FROM transfer AS t JOIN person AS b
  ON b.id = t.beneficiary_id
WHERE t.owner_id = :person AND t.day <= :last AND t.purpose = 'wallet'
  AND t.state <> 'accepted' AND (t.returned_on IS NULL OR t.returned_on > :last)
ORDER BY t.day, t.id
"""
_MOVES = """
SELECT kind, count(*), -sum(amount), min(day), max(day) FROM posting
WHERE person_id = :person AND day <= :last AND kind IN ('moved_in', 'moved_out')
GROUP BY kind ORDER BY kind DESC
"""
_SHARED = """
SELECT t.day, t.owner_id, o.name, b.name, t.purpose, t.amount,
  iif(t.returned_on <= :last, t.returned_on, NULL)
FROM transfer AS t JOIN person AS o ON o.id = t.owner_id
JOIN person AS b ON b.id = t.beneficiary_id
WHERE t.day BETWEEN :first AND :last
  AND (:owner IS NULL OR t.owner_id = :owner)
  AND (:other IS NULL OR t.beneficiary_id = :other)
  AND (:purpose IS NULL OR t.purpose = :purpose)
ORDER BY t.day, t.id
"""


def moved(
    connection: Connection, person_id: int, first: date, last: date
) -> tuple[Moved, ...]:
    """Sum what moved an account in a period by kind, money that came in first."""
    values = _values(first, last) | {"person": person_id}
    return tuple(
        Moved(group, code, times, amount, _day(since), _day(until))
        for group, code, times, amount, since, until, _part in connection.execute(
            _MOVED, values
        )
    )


def on_its_way(connection: Connection, person_id: int, last: date) -> tuple[Line, ...]:
    """List money that is out of an account and nowhere yet at the end of a day."""
    values = {"person": person_id, "last": last.isoformat()}
    sent = (
        Line(
            code="in_wallet",
            amount=amount,
            name=name,
            times=1,
            first=_day(day),
            last=_day(day),
            person_id=person_id,
        )
        for day, name, amount in connection.execute(_WALLET, values)
    )
    between = (
        Line(
            code=f"transit.{kind}",
            amount=amount,
            times=times,
            first=_day(since),
            last=_day(until),
            person_id=person_id,
        )
        for kind, times, amount, since, until in connection.execute(_MOVES, values)
    )
    return (*sent, *between)


class Sharing(NamedTuple):
    """Which transfers: of a period, from an owner, to a beneficiary, for a purpose."""

    first: date
    last: date
    owner: int | None = None
    other: int | None = None
    purpose: str | None = None


def shared(
    connection: Connection, wanted: Sharing
) -> Iterator[tuple[Line, Line | None]]:
    """Yield each transfer wanted, and what of it came back by the last day."""
    values = wanted._asdict() | _values(wanted.first, wanted.last)
    for day, owner_id, name, to, code, amount, back in connection.execute(
        _SHARED, values
    ):
        went = Line(
            code=f"shared.{Purpose(code)}",
            amount=amount,
            name=f"{name} → {to}",
            times=1,
            first=_day(day),
            last=_day(day),
            person_id=owner_id,
        )
        yield went, None if back is None else _back(went, _day(back))


def _back(went: Line, day: date) -> Line:
    return Line(
        code="came_back",
        amount=-went.amount,
        name=went.name,
        times=1,
        first=went.first,
        last=day,
        person_id=went.person_id,
    )


def _values(first: date, last: date) -> dict[str, object]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _day(text: str) -> date:
    return date.fromisoformat(text)
