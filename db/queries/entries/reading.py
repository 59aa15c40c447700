"""Entries themselves: the newest ones, all in order, and those that keys name."""

# ruff: noqa: S608  # statements are put together from fixed parts

from collections.abc import Iterator, Sequence
from datetime import date

from db.queries.entries.entry import KINDS, Entry, entry_of, name_of
from db.queries.entries.filters import Filter
from db.queries.entries.legs import ENTRY, LEGS, WHOLE, Asked, selects
from db.sqlite import Connection

_NTH_DAY = """
SELECT day FROM {0} WHERE {1} = :person AND day <= :last
ORDER BY day DESC LIMIT 1 OFFSET :before
"""
_OF_PERSON = [
    _NTH_DAY.format(table, who)
    for table, who in (
        ("posting", "person_id"),
        ("spending", "person_id"),
        ("transfer", "owner_id"),
    )
]
_NEWEST = " ORDER BY e.day DESC, e.id DESC LIMIT {0}"
_READ = {
    kind: "SELECT {} FROM {} WHERE e.id IN (SELECT value FROM json_each(?))".format(
        ", ".join(leg.columns[name] for name in ENTRY), leg.source
    )
    for kind, leg in zip(KINDS, LEGS, strict=True)
}


def page(
    connection: Connection, wanted: Filter, limit: int, offset: int = 0
) -> list[Entry]:
    """Give a page of entries, the newest first; meant for small offsets."""
    asked = Asked()
    wanted = _no_older(connection, wanted, limit + offset)
    ending = _NEWEST.format(asked.name(limit + offset))
    parts = [f"SELECT * FROM ({one})" for one in selects(wanted, ENTRY, asked, ending)]
    if not parts:
        return []
    statement = (
        f"{' UNION ALL '.join(parts)} ORDER BY day DESC, kind DESC, id DESC"
        f" LIMIT {asked.name(limit)} OFFSET {asked.name(offset)}"
    )
    return [entry_of(row) for row in connection.execute(statement, asked.values)]


def _no_older(connection: Connection, wanted: Filter, rows: int) -> Filter:
    """Leave out days before the newest rows of a person: an index tells them."""
    plain = wanted == Filter(wanted.person_id, wanted.first, wanted.last)
    if wanted.person_id is None or not plain or not rows:
        return wanted
    about = {
        "person": wanted.person_id,
        "last": wanted.last.isoformat(),
        "before": rows - 1,
    }
    found = (connection.execute(one, about).fetchone() for one in _OF_PERSON)
    days = [date.fromisoformat(row[0]) for row in found if row]
    return wanted._replace(first=max([wanted.first, *days]))


def count(connection: Connection, wanted: Filter) -> int:
    """Count the entries that a filter leaves."""
    asked = Asked()
    parts = selects(wanted, ("id",), asked)
    counts = " + ".join(f"(SELECT count(*) FROM ({one}))" for one in parts)
    found = connection.execute(f"SELECT {counts or 0}", asked.values).fetchone()
    return int(found[0])


def oldest_first(connection: Connection, wanted: Filter) -> Iterator[Entry]:
    """Yield whole entries one by one in the order of their days."""
    asked = Asked()
    parts = selects(wanted, WHOLE, asked)
    if parts:
        statement = f"{' UNION ALL '.join(parts)} ORDER BY day, kind, id"
        for row in connection.execute(statement, asked.values):
            yield entry_of(row)


def by_keys(connection: Connection, keys: Sequence[int]) -> list[Entry]:
    """Give the entries that keys name, in their order; those not there are left out."""
    found: dict[tuple[str, int], Entry] = {}
    names = [name_of(key) for key in keys]
    for kind, statement in _READ.items():
        ids = [row_id for of, row_id in names if of == kind]
        if ids:
            for row in connection.execute(statement, (str(ids),)):
                entry = entry_of(row)
                found[entry.kind, entry.id] = entry
    return [found[name] for name in names if name in found]
