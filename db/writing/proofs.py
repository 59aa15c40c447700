"""Proofs of what an action left behind: rows that it touched must agree with others.

A row can be right by itself and still make another wrong: a membership moved to a
later day leaves account money without an account, a birthday makes bills too
early, a transfer taken away leaves a bill unpaid. Such a book could not be read
back from its own file.
"""

# ruff: noqa: S608  # statements are put together from fixed parts

import json
from collections.abc import Iterator, Sequence

from db.rules.checks import Problem
from db.rules.codes import Status
from db.rules.passbook import LEGACY
from db.rules.records import (
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.sqlite import Connection
from db.writing.passbooks import passbooks_ended
from db.writing.refusal import Placed

Names = tuple[tuple[type[Record], str], ...]
"""Kinds of records, and by which of their fields they name a row."""

# Bills that were touched, whose transfers were, or that a touched bill refunds or is
# refunded by.
_BILLS = """
WITH touched (id) AS (
  SELECT row_id FROM change
  WHERE table_name = 'spending' AND operation_id = :operation
  UNION SELECT paid.spending_id FROM change JOIN transfer AS paid ON paid.id = row_id
  WHERE table_name = 'transfer' AND operation_id = :operation
  UNION SELECT before ->> 'spending_id' FROM change
  WHERE table_name = 'transfer' AND operation_id = :operation
  UNION SELECT before ->> 'refund_of' FROM change
  WHERE table_name = 'spending' AND operation_id = :operation),
concerned (id) AS (
  SELECT id FROM touched
  UNION SELECT refund_of FROM spending JOIN touched USING (id)
  UNION SELECT back.id FROM spending AS back JOIN touched ON refund_of = touched.id)
"""
# What a refund does not give back itself came back through returned transfers.
_UNBALANCED = """
SELECT id, missing - shared FROM (
  SELECT id, total, total - fund - other_fund - account - cash AS missing, (
    SELECT coalesce(sum(amount), 0) FROM transfer
    WHERE spending_id = coalesce(refund_of, bill.id)
      AND (refund_of IS NULL OR state = 'returned')) AS shared
  FROM spending AS bill JOIN concerned USING (id))
WHERE iif(total > 0, missing <> shared, missing NOT BETWEEN -shared AND 0)
"""
_REFUNDED_TOO_MUCH = """
SELECT bill.id, -bill.total FROM spending AS bill JOIN concerned USING (id)
JOIN spending AS back ON back.refund_of = bill.id
GROUP BY bill.id HAVING -sum(back.total) > bill.total
"""
_REFUNDED_EARLY = """
SELECT bill.id, bill.day FROM spending AS bill JOIN concerned USING (id)
JOIN spending AS back ON back.refund_of = bill.id
WHERE back.day < bill.day
"""
_OF_ANOTHER = """
SELECT bill.id, NULL FROM spending AS bill JOIN concerned USING (id)
WHERE EXISTS (SELECT 1 FROM spending AS back
    WHERE back.refund_of = bill.id AND back.person_id <> bill.person_id)
  OR EXISTS (SELECT 1 FROM transfer AS paid
    WHERE paid.spending_id = bill.id AND paid.beneficiary_id <> bill.person_id)
"""
_NO_REFUND_OF = """
SELECT bill.id, NULL FROM spending AS bill JOIN concerned USING (id)
WHERE bill.total < 0 AND (
  EXISTS (SELECT 1 FROM spending AS back WHERE back.refund_of = bill.id)
  OR EXISTS (SELECT 1 FROM transfer AS paid WHERE paid.spending_id = bill.id))
"""
# People whose birthday, memberships or settlement were touched.
_PEOPLE = """
WITH concerned (who) AS (
  SELECT row_id FROM change
  WHERE table_name = 'person' AND operation_id = :operation
  UNION SELECT now.person_id FROM change JOIN membership AS now ON now.id = row_id
  WHERE table_name = 'membership' AND operation_id = :operation
  UNION SELECT before ->> 'person_id' FROM change
  WHERE table_name = 'membership' AND operation_id = :operation
  UNION SELECT now.person_id FROM change JOIN posting AS now ON now.id = row_id
  WHERE table_name = 'posting' AND operation_id = :operation
    AND now.kind = 'settlement')
"""
# Only the first and the last row of each kind is looked at, as indexes give them:
# whoever has many thousands waits for none of them.
_NEVER, _LAST = "'0001-01-01'", "'9999-12-31'"
_MOVING = "SELECT {day} FROM posting WHERE person_id = who AND kind <> 'passbook'"
_PAYING = "SELECT {day} FROM spending WHERE person_id = who AND account <> 0"
_SHARING = "SELECT {day} FROM transfer WHERE owner_id = who"
_PRINTED = "SELECT {day} FROM checkpoint WHERE person_id = who"
_OF_BALANCE = f"{_PRINTED} AND coalesce(balance, current, prior) IS NOT NULL"
_ANY_POSTING = "SELECT {day} FROM posting WHERE person_id = who"
_ANY_BILL = "SELECT {day} FROM spending WHERE person_id = who"
_INSURED = "SELECT since AS {day} FROM membership WHERE person_id = who"
_GIVING = "SELECT since AS {day} FROM filing WHERE owner_id = who"
_TAKING = "SELECT since AS {day} FROM filing WHERE beneficiary_id = who"


def _first(*of: str) -> str:
    """Write the earliest day of one person's rows; the last there is: of none."""
    found = (f"({one.format(day='day')} ORDER BY day LIMIT 1)" for one in of)
    return f"min({', '.join(f'coalesce({one}, {_LAST})' for one in found)}, {_LAST})"


_NO_ACCOUNT = f"""
SELECT who, first FROM (
  SELECT who, {_first(_MOVING, _PAYING, _SHARING, _OF_BALANCE)} AS first
  FROM concerned)
WHERE first < coalesce((SELECT min(since) FROM membership WHERE person_id = who
  AND status IN (SELECT value FROM json_each(:with_account))), {_LAST})
"""
_AFTER_CLOSING = f"""
SELECT who, last FROM (
  SELECT who, max(
    coalesce(({_MOVING.format(day="day")} ORDER BY day DESC LIMIT 1), {_NEVER}),
    coalesce(({_PAYING.format(day="day")} ORDER BY day DESC LIMIT 1), {_NEVER}),
    coalesce(({_SHARING.format(day="day")} ORDER BY day DESC LIMIT 1), {_NEVER}),
    coalesce(({_SHARING.format(day="max(returned_on)")}), {_NEVER})) AS last
  FROM concerned
  WHERE EXISTS (
    SELECT 1 FROM posting WHERE person_id = who AND kind = 'settlement'))
WHERE last > (SELECT min(day) FROM posting
  WHERE person_id = who AND kind = 'settlement')
"""
_DATED = _ANY_POSTING, _ANY_BILL, _SHARING, _PRINTED, _INSURED, _GIVING, _TAKING
_BEFORE_BIRTH = f"""
SELECT who, born FROM (
  SELECT who, born, {_first(*_DATED)} AS first
  FROM concerned JOIN person ON person.id = who)
WHERE first < born
"""
_DOUBLE_FIGURES = """
SELECT max(id), since FROM override
WHERE EXISTS (SELECT 1 FROM change
  WHERE table_name = 'override' AND operation_id = :operation)
GROUP BY region, figure, status, tier, since HAVING count(*) > 1
"""

_BILL: Names = (
    (Spending, "id"),
    (Transfer, "spending_id"),
    (Spending, "refund_of"),
)
_PERSON: Names = ((Person, "id"), (Membership, "person_id"), (Posting, "person_id"))
_FIGURE: Names = ((Override, "id"),)

_PROOFS = (
    ("total", "unbalanced", _BILLS + _UNBALANCED, _BILL),
    ("total", "more_than_refunded", _BILLS + _REFUNDED_TOO_MUCH, _BILL),
    ("day", "refund_before_bill", _BILLS + _REFUNDED_EARLY, _BILL),
    ("person", "bill_of_another", _BILLS + _OF_ANOTHER, _BILL),
    ("total", "must_be_positive", _BILLS + _NO_REFUND_OF, _BILL),
    ("since", "account_needed", _PEOPLE + _NO_ACCOUNT, _PERSON),
    ("day", "moved_after_closing", _PEOPLE + _AFTER_CLOSING, _PERSON),
    ("born", "before_birth", _PEOPLE + _BEFORE_BIRTH, _PERSON),
    ("since", "known_figure", _DOUBLE_FIGURES, _FIGURE),
)


def contradictions(reader: Connection, records: Sequence[Record]) -> Iterator[Placed]:
    """Find what the rows that the open operation touched leave in contradiction.

    `records` are those that the action put, with their ids.
    """
    (operation,) = reader.execute("SELECT open_operation FROM state").fetchone()
    with_account = json.dumps([status for status in Status if status.has_account])
    about = {"operation": operation, "with_account": with_account}
    for field, code, statement, names in _PROOFS:
        for row, limit in reader.execute(statement, about):
            yield _place(records, names, row), Problem(field, code, limit)
    for posting, ended in passbooks_ended(reader, operation):
        place = _passbook_place(records, posting)
        yield place, Problem("day", "passbook_ended", ended)


def _passbook_place(records: Sequence[Record], posting: Posting) -> int:
    """Find the record put that made a passbook row wrong: itself, or its reason."""
    if posting in records:
        return records.index(posting)
    membership: Names = ((Membership, "person_id"),)
    figure: Names = ((Override, "figure"),)
    by_person = _place(records, membership, posting.person_id)
    return by_person or _place(records, figure, LEGACY)


def _place(records: Sequence[Record], names: Names, row: object) -> int:
    """Find the record put that has to do with a row, the nearest kind first."""
    found = (
        place
        for kind, name in names
        for place, record in enumerate(records)
        if isinstance(record, kind) and getattr(record, name) == row
    )
    return next(found, 0)
