"""A book as JSON text, row by row from the database."""

import json
from base64 import b64encode
from collections.abc import Iterator

from db.interchange.wire import FORMAT, VERSION
from db.queries.attachments import content_of
from db.rules.money import format_yuan
from db.sqlite import Connection

_LISTS = {
    "people": "SELECT name, relation, born FROM person ORDER BY id",
    "memberships": """
        SELECT p.name AS person, m.since AS "from", region, status, base AS "base ¥"
        FROM membership AS m JOIN person AS p ON p.id = m.person_id ORDER BY m.id""",
    "overrides": """
        SELECT region, figure, status, tier AS "tier -", since AS "from", value, note
        FROM override ORDER BY id""",
    "confirmations": """
        SELECT region, figure, status, tier AS "tier -", min_age AS "min_age -",
          since AS "from", value, day, note
        FROM confirmation ORDER BY id""",
    "postings": """
        SELECT p.name AS person, day, kind, amount AS "amount ¥", month, note
        FROM posting AS e JOIN person AS p ON p.id = e.person_id ORDER BY e.id""",
    "spendings": """
        SELECT p.name AS person, e.day, e.kind, e.place, e.tier,
          e.total AS "total ¥", e.eligible AS "eligible ¥", e.fund AS "fund ¥",
          e.other_fund AS "other_fund ¥", e.account AS "account ¥",
          e.cash AS "cash ¥", e.self_paid AS "self_paid ¥",
          e.out_of_scope AS "out_of_scope ¥", e.deductible AS "deductible ¥",
          e.receipt, e.balance_after AS "balance_after ¥", e.fund_ytd AS "fund_ytd ¥",
          e.counts_toward_limit AS "counts_toward_limit ?",
          original.receipt AS refund_of, e.note
        FROM spending AS e JOIN person AS p ON p.id = e.person_id
        LEFT JOIN spending AS original ON original.id = e.refund_of ORDER BY e.id""",
    "transfers": """
        SELECT o.name AS "from", b.name AS "to", e.day, e.purpose,
          e.amount AS "amount ¥", e.state, e.returned_on, bill.receipt, e.note
        FROM transfer AS e JOIN person AS o ON o.id = e.owner_id
        JOIN person AS b ON b.id = e.beneficiary_id
        LEFT JOIN spending AS bill ON bill.id = e.spending_id ORDER BY e.id""",
    "checkpoints": """
        SELECT p.name AS person, day, balance AS "balance ¥", current AS "current ¥",
          prior AS "prior ¥", fund_ytd AS "fund_ytd ¥", note
        FROM checkpoint AS e JOIN person AS p ON p.id = e.person_id ORDER BY e.id""",
    "filings": """
        SELECT o.name AS "from", b.name AS "to", e.since, e.until, e.note
        FROM filing AS e JOIN person AS o ON o.id = e.owner_id
        JOIN person AS b ON b.id = e.beneficiary_id ORDER BY e.id""",
    "attachments": """
        SELECT p.name AS person, bill.receipt, e.name, e.sha256, e.size,
          iif(e.id = (SELECT min(id) FROM attachment WHERE sha256 = e.sha256),
            e.sha256, NULL) AS "content #", e.note
        FROM attachment AS e JOIN spending AS bill ON bill.id = e.spending_id
        JOIN person AS p ON p.id = bill.person_id ORDER BY e.id""",
    "distinct": """
        SELECT p.name AS person, one.receipt, q.name AS other_person,
          two.receipt AS other_receipt
        FROM distinct_pair AS e JOIN spending AS one ON one.id = e.first_id
        JOIN spending AS two ON two.id = e.second_id
        JOIN person AS p ON p.id = one.person_id
        JOIN person AS q ON q.id = two.person_id ORDER BY e.id""",
}
"""One SELECT a list. A column marked ¥ is fen, one marked ? is a truth value, and one
marked - stands in the file only where there is something to say. One marked # is the
hash of bytes that stand there in its place, and only where it is not NULL."""
_LATER = {"confirmations", "filings", "attachments", "distinct"}
"""Lists that stand in the file only where they have rows; older readers know none."""


def dump(connection: Connection) -> Iterator[str]:
    """Yield the whole book as pieces of the interchange file's text."""
    yield f'{{"format": "{FORMAT}", "version": {VERSION}'
    for name, statement in _LISTS.items():
        if name not in _LATER or _holds(connection, statement):
            yield from _list(connection, name, statement)
    yield "}\n"


def _list(connection: Connection, name: str, statement: str) -> Iterator[str]:
    yield f',\n "{name}": ['
    for place, row in enumerate(_rows(connection, statement)):
        yield ",\n  " if place else "\n  "
        yield json.dumps(row, ensure_ascii=False)
    yield "]"


def _holds(connection: Connection, statement: str) -> bool:
    return connection.execute(f"{statement} LIMIT 1").fetchone() is not None


def _rows(connection: Connection, statement: str) -> Iterator[dict[str, object]]:
    found = connection.execute(statement)
    names = [column[0].partition(" ") for column in found.description]
    for row in found:
        yield {
            name: _content(connection, value) if mark == "#" else _written(value, mark)
            for (name, _space, mark), value in zip(names, row, strict=True)
            if mark not in {"-", "#"} or value is not None
        }


def _content(connection: Connection, sha256: str) -> str:
    return b64encode(content_of(connection, sha256)).decode()


def _written(value: object, mark: str) -> object:
    if mark == "¥" and isinstance(value, int):
        return format_yuan(value)
    if mark == "?" and value is not None:
        return bool(value)
    return value
