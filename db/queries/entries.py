"""Pages of the table of entries: postings, bills and transfers in one order."""

# ruff: noqa: S608  # statements are put together from fixed parts

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from db.sqlite import Connection

EntryKind = Literal["posting", "spending", "transfer"]


class Entry(NamedTuple):
    """One line of the table; amounts in fen.

    `code` is the posting's kind, the bill's kind or the transfer's purpose.
    `person` is the owner of the account or the patient; `other` the beneficiary.
    `balance` is what the entry does to the person's account, `fund` what the
    pooled fund paid, `total` the whole amount of the row.
    """

    kind: EntryKind
    id: int
    day: date
    person_id: int
    person: str
    code: str
    other: str
    place: str
    total: int
    balance: int
    fund: int
    cash: int
    note: str


class Filter(NamedTuple):
    """Which entries: of a person (whose account, care or gift it is), of a period."""

    person_id: int | None = None
    first: date = date.min
    last: date = date.max


_POSTINGS = """
SELECT 'posting' AS kind, e.id AS id, e.day AS day, e.person_id AS person_id,
  p.name AS person, e.kind AS code, '' AS other, '' AS place, e.amount AS total,
  iif(e.kind = 'passbook', 0, e.amount) AS balance, 0 AS fund, 0 AS cash, e.note AS note
FROM posting AS e JOIN person AS p ON p.id = e.person_id
WHERE e.day BETWEEN :first AND :last AND (:person IS NULL OR e.person_id = :person)
"""
_SPENDINGS = """
SELECT 'spending', e.id, e.day, e.person_id, p.name, e.kind, '', e.place, e.total,
  -e.account, e.fund, e.cash, e.note
FROM spending AS e JOIN person AS p ON p.id = e.person_id
WHERE e.day BETWEEN :first AND :last AND (:person IS NULL OR e.person_id = :person)
"""
_TRANSFERS = """
SELECT 'transfer', e.id, e.day, e.owner_id, p.name, e.purpose, b.name, '', e.amount,
  iif(e.state = 'returned', 0, -e.amount), 0, 0, e.note
FROM transfer AS e JOIN person AS p ON p.id = e.owner_id
JOIN person AS b ON b.id = e.beneficiary_id
WHERE e.day BETWEEN :first AND :last
  AND (:person IS NULL OR e.owner_id = :person OR e.beneficiary_id = :person)
"""
_NEWEST = "ORDER BY e.day DESC, e.id DESC LIMIT :most"
_PAGE = " UNION ALL ".join(
    f"SELECT * FROM ({part} {_NEWEST})" for part in (_POSTINGS, _SPENDINGS, _TRANSFERS)
)
_PAGE += " ORDER BY day DESC, kind, id DESC LIMIT :limit OFFSET :offset"
_OLDEST_FIRST = f"""{_POSTINGS} UNION ALL {_SPENDINGS} UNION ALL {_TRANSFERS}
ORDER BY day, kind, id"""
_COUNT = " + ".join(
    f"(SELECT count(*) FROM {table} AS e WHERE e.day BETWEEN :first AND :last AND"
    f" (:person IS NULL OR {whose}))"
    for table, whose in (
        ("posting", "e.person_id = :person"),
        ("spending", "e.person_id = :person"),
        ("transfer", "e.owner_id = :person OR e.beneficiary_id = :person"),
    )
)


def page(
    connection: Connection, wanted: Filter, limit: int, offset: int = 0
) -> list[Entry]:
    """Give a page of entries, the newest first."""
    values = _values(wanted)
    values |= {"limit": limit, "offset": offset, "most": limit + offset}
    return [_entry(row) for row in connection.execute(_PAGE, values)]


def count(connection: Connection, wanted: Filter) -> int:
    """Count the entries that a filter leaves."""
    found = connection.execute(f"SELECT {_COUNT}", _values(wanted)).fetchone()
    return int(found[0])


def oldest_first(connection: Connection, wanted: Filter) -> Iterator[Entry]:
    """Yield entries one by one in the order of their days."""
    for row in connection.execute(_OLDEST_FIRST, _values(wanted)):
        yield _entry(row)


def _values(wanted: Filter) -> dict[str, object]:
    return {
        "person": wanted.person_id,
        "first": wanted.first.isoformat(),
        "last": wanted.last.isoformat(),
    }


def _entry(row: tuple[object, ...]) -> Entry:
    entry = Entry(*row)  # type: ignore[arg-type]  # the SELECT lists the fields
    return entry._replace(day=date.fromisoformat(str(row[2])))
