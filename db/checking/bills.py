"""Bills: their sums, their refunds, and what relatives paid of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from db.checking.finding import Finding, Fix, Ref
from db.queries.rows import read_all
from db.rules.records import Spending
from db.sqlite import Connection

MOST = 100
"""Findings of one kind; more of them would say no more."""

# What a refund does not give back itself came back through returned transfers.
_UNBALANCED = """
SELECT id, person_id, day, total, missing - shared FROM (
  SELECT id, person_id, day, total,
    total - fund - other_fund - account - cash AS missing, (
    SELECT coalesce(sum(amount), 0) FROM transfer
    WHERE spending_id = coalesce(refund_of, bill.id)
      AND (refund_of IS NULL OR state = 'returned')) AS shared
  FROM spending AS bill)
WHERE iif(total > 0, missing <> shared, missing NOT BETWEEN -shared AND 0)
ORDER BY day, id LIMIT :most
"""
_REFUNDED_TOO_MUCH = """
SELECT bill.id, bill.person_id, bill.day, bill.total, -sum(back.total)
FROM spending AS bill JOIN spending AS back ON back.refund_of = bill.id
GROUP BY bill.id HAVING -sum(back.total) > bill.total
ORDER BY bill.day, bill.id LIMIT :most
"""
_REFUND_EARLY = """
SELECT back.id, back.person_id, back.day, back.total
FROM spending AS bill JOIN spending AS back ON back.refund_of = bill.id
WHERE back.day < bill.day ORDER BY back.day, back.id LIMIT :most
"""
_REFUND_OF_ANOTHER = """
SELECT back.id, back.person_id, back.day, back.total
FROM spending AS bill JOIN spending AS back ON back.refund_of = bill.id
WHERE back.person_id <> bill.person_id ORDER BY back.day, back.id LIMIT :most
"""
_TRANSFER_OF_ANOTHER = """
SELECT paid.id, paid.owner_id, paid.day, paid.amount
FROM transfer AS paid JOIN spending AS bill ON bill.id = paid.spending_id
WHERE paid.beneficiary_id <> bill.person_id OR bill.total < 0
ORDER BY paid.day, paid.id LIMIT :most
"""


def bills(connection: Connection) -> Iterator[Finding]:
    """Find bills that do not add up or name what they cannot."""
    yield from _found(connection, "unbalanced", _UNBALANCED)
    yield from _found(connection, "refunded_too_much", _REFUNDED_TOO_MUCH)
    yield from _found(connection, "refund_early", _REFUND_EARLY)
    yield from _found(connection, "refund_of_another", _REFUND_OF_ANOTHER)
    for row in connection.execute(_TRANSFER_OF_ANOTHER, {"most": MOST}).fetchall():
        yield _finding("transfer_of_another", "transfer", *row)
    yield from nameless_refunds(connection)


def _found(connection: Connection, code: str, statement: str) -> Iterator[Finding]:
    for row in connection.execute(statement, {"most": MOST}).fetchall():
        yield _finding(code, "spending", *row)


def _finding(
    code: str, kind: str, row_id: int, person_id: int, day: str, *amounts: int
) -> Finding:
    ref = Ref("transfer" if kind == "transfer" else "spending", row_id)
    on = date.fromisoformat(day)
    return Finding(
        code=code,
        person_id=person_id,
        entries=(ref,),
        first=on,
        last=on,
        amounts=amounts,
    )


_NAMELESS = f"WHERE total < 0 AND refund_of IS NULL ORDER BY day, id LIMIT {MOST}"
_ORIGINALS = """
WHERE person_id = ? AND place = ? AND kind = ? AND day <= ? AND total > 0
  AND total >= ? AND fund >= ? AND other_fund >= ? AND account >= ? AND cash >= ?
  AND NOT EXISTS (SELECT 1 FROM spending AS back WHERE back.refund_of = spending.id)
LIMIT 2
"""


def nameless_refunds(connection: Connection) -> Iterator[Finding]:
    """Find refunds that do not say of which bill; link one that fits a single bill."""
    for refund in read_all(connection, Spending, _NAMELESS):
        yield Finding(
            code="nameless_refund",
            person_id=refund.person_id,
            entries=(Ref("spending", refund.id or 0),),
            first=refund.day,
            last=refund.day,
            amounts=(-refund.total,),
            words=(refund.place,),
            fix=_link(connection, refund),
        )


def _link(connection: Connection, refund: Spending) -> Fix | None:
    """Name the only bill of the patient, at that place, that it can be of."""
    wanted = (
        refund.person_id,
        refund.place,
        refund.kind,
        refund.day.isoformat(),
        *(
            -amount
            for amount in (
                refund.total,
                refund.fund,
                refund.other_fund,
                refund.account,
                refund.cash,
            )
        ),
    )
    fitting = read_all(connection, Spending, _ORIGINALS, wanted)
    if len(fitting) != 1:
        return None
    return Fix("edit_spending", [replace(refund, refund_of=fitting[0].id)])
