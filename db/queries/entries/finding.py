"""What a filter finds: the keys of all rows in order, their sums, the balances.

Keys come as one text, made by the database in one step: no row becomes an object,
and the interpreter is free while a long search runs in another thread.
"""

# ruff: noqa: S608  # statements are put together from fixed parts

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from db.queries.entries.entry import STEP
from db.queries.entries.filters import NEWEST, Filter, Order
from db.queries.entries.legs import Asked, selects
from db.sqlite import Connection

SUMMED = ("total", "balance", "fund", "cash")
_SUMS = ", ".join(f"coalesce(sum({name}), 0)" for name in SUMMED)


class Totals(NamedTuple):
    """How many entries there are, and their sums by column in fen."""

    rows: int = 0
    total: int = 0
    balance: int = 0
    fund: int = 0
    cash: int = 0


class Found(NamedTuple):
    """The keys of what was found, in order, and the sums of all of it."""

    keys: "array[int]"
    totals: Totals


def find(connection: Connection, wanted: Filter, order: Order = NEWEST) -> Found:
    """Find every entry that a filter leaves."""
    asked = Asked()
    ordering, columns = _ordering(order, asked)
    parts = selects(wanted, ("key", "kind", "id", "day", *SUMMED, *columns), asked)
    if not parts:
        return Found(array("q"), Totals())
    rows = f"SELECT * FROM ({' UNION ALL '.join(parts)}) ORDER BY {ordering}"
    statement = f"SELECT group_concat(key), count(*), {_SUMS} FROM ({rows})"
    keys, *sums = connection.execute(statement, asked.values).fetchone()
    return Found(_numbers(keys), Totals(*sums))


def totals(connection: Connection, keys: Sequence[int]) -> Totals:
    """Sum the entries that keys name."""
    asked = Asked()
    chosen = asked.name(str(list(keys)))
    ids = "SELECT value / {0} FROM json_each({1}) WHERE value % {0} = {2}"
    parts = [
        f"SELECT * FROM ({one}) WHERE id IN ({ids.format(STEP, chosen, place)})"
        for place, one in enumerate(selects(Filter(), ("id", *SUMMED), asked))
    ]
    statement = f"SELECT count(*), {_SUMS} FROM ({' UNION ALL '.join(parts)})"
    return Totals(*connection.execute(statement, asked.values).fetchone())


_RUNNING = f"""
SELECT group_concat(key), group_concat(after) FROM (
  SELECT key, sum(moved) OVER (ORDER BY day, kind, id ROWS UNBOUNDED PRECEDING)
    AS after
  FROM (
    SELECT id * {STEP} AS key, day, 'posting' AS kind, id,
      iif(kind = 'passbook', 0, amount) AS moved
    FROM posting WHERE person_id = :person
    UNION ALL SELECT id * {STEP} + 1, day, 'spending', id, -account
    FROM spending WHERE person_id = :person
    UNION ALL SELECT id * {STEP} + 2, day, 'transfer', id, -amount
    FROM transfer WHERE owner_id = :person
    UNION ALL SELECT -1, returned_on, '~returned', id, amount
    FROM transfer WHERE owner_id = :person AND returned_on IS NOT NULL))
WHERE key >= 0
"""


def running(connection: Connection, person_id: int) -> dict[int, int]:
    """Give what somebody's account holds after each entry, in fen, by its key.

    Within a day money comes in before it goes out; what was returned comes back at
    the end of its day.
    """
    about = {"person": person_id}
    keys, after = connection.execute(_RUNNING, about).fetchone()
    return dict(zip(_numbers(keys), _numbers(after), strict=True))


def _ordering(order: Order, asked: Asked) -> tuple[str, tuple[str, ...]]:
    newest = "day DESC, kind DESC, id DESC"
    way = "DESC" if order.down else "ASC"
    if order.column == "day":
        return newest if order.down else "day, kind, id", ()
    if order.column == "place":
        return f"place || other {way}, {newest}", ("place", "other")
    if order.column == "code" and order.ranks:
        whens = "".join(
            f" WHEN {asked.name(code)} THEN {rank}"
            for rank, code in enumerate(order.ranks)
        )
        return f"CASE code{whens} END {way}, {newest}", ("code",)
    columns = () if order.column in SUMMED else (order.column,)
    return f"{order.column} {way}, {newest}", columns


def _numbers(text: str | None) -> "array[int]":
    return array("q", map(int, text.split(","))) if text else array("q")
