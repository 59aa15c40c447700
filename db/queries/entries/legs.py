"""The statements of the three tables whose rows are entries, and their conditions.

Only what a filter asks stands in a statement, so that indexes can serve it.
"""

# ruff: noqa: S608  # statements are put together from fixed parts

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from db.queries.entries.entry import LISTED, STEP, Entry
from db.queries.entries.filters import Filter, Word

NAMES = "(SELECT id FROM person WHERE name LIKE {0} ESCAPE '\\')"


class Leg(NamedTuple):
    """One of the tables: its columns as expressions over its row `e`."""

    source: str
    columns: Mapping[str, str]
    people: tuple[str, ...]
    texts: tuple[str, ...]
    amounts: tuple[str, ...]
    flags: Mapping[str, str]


_COMMON = {"id": "e.id", "day": "e.day", "note": "e.note", "person": "p.name"}
_NO_BILL = {
    **dict.fromkeys(Entry._fields[len(LISTED) :], "NULL"),
    "other_fund": "0",
    "state": "''",
    "returned_on": "NULL",
}
_OF_BILL = {
    **_NO_BILL,
    "other_fund": "e.other_fund",
    "eligible": "e.eligible",
    "self_paid": "e.self_paid",
    "out_of_scope": "e.out_of_scope",
    "deductible": "e.deductible",
    "balance_after": "e.balance_after",
    "fund_ytd": "e.fund_ytd",
    "counts": "e.counts_toward_limit",
    "refunded": "(SELECT day FROM spending WHERE id = e.refund_of)",
}
_OF_GIFT = {**_NO_BILL, "state": "e.state", "returned_on": "e.returned_on"}
_WITH_FILES = "EXISTS (SELECT 1 FROM attachment WHERE spending_id = e.id)"
LEGS = (
    Leg(
        "posting AS e JOIN person AS p ON p.id = e.person_id",
        {
            **_COMMON,
            **_NO_BILL,
            "month": "e.month",
            "kind": "'posting'",
            "key": f"e.id * {STEP}",
            "person_id": "e.person_id",
            "code": "e.kind",
            "other": "''",
            "place": "''",
            "total": "e.amount",
            "balance": "iif(e.kind = 'passbook', 0, e.amount)",
            "fund": "0",
            "cash": "0",
            "receipt": "''",
            "tier": "''",
            "files": "0",
        },
        ("e.person_id",),
        ("e.note",),
        ("e.amount",),
        {
            "note": "e.note <> ''",
            **dict.fromkeys(("receipt", "refund", "counts", "files", "no_files"), "0"),
        },
    ),
    Leg(
        "spending AS e JOIN person AS p ON p.id = e.person_id",
        {
            **_COMMON,
            **_OF_BILL,
            "kind": "'spending'",
            "key": f"e.id * {STEP} + 1",
            "person_id": "e.person_id",
            "code": "e.kind",
            "other": "''",
            "place": "e.place",
            "total": "e.total",
            "balance": "-e.account",
            "fund": "e.fund",
            "cash": "e.cash",
            "receipt": "coalesce(e.receipt, '')",
            "tier": "e.tier",
            "files": "(SELECT count(*) FROM attachment WHERE spending_id = e.id)",
        },
        ("e.person_id",),
        ("e.place", "e.note", "e.receipt"),
        ("e.total", "e.account", "e.fund", "e.cash"),
        {
            "note": "e.note <> ''",
            "receipt": "e.receipt IS NOT NULL",
            "refund": "e.total < 0",
            "counts": "coalesce(e.counts_toward_limit,"
            " e.kind IN ('outpatient', 'emergency'))",
            "files": _WITH_FILES,
            "no_files": f"NOT {_WITH_FILES}",
        },
    ),
    Leg(
        "transfer AS e JOIN person AS p ON p.id = e.owner_id"
        " JOIN person AS b ON b.id = e.beneficiary_id",
        {
            **_COMMON,
            **_OF_GIFT,
            "kind": "'transfer'",
            "key": f"e.id * {STEP} + 2",
            "person_id": "e.owner_id",
            "code": "e.purpose",
            "other": "b.name",
            "place": "''",
            "total": "e.amount",
            "balance": "iif(e.state = 'returned', 0, -e.amount)",
            "fund": "0",
            "cash": "0",
            "receipt": "''",
            "tier": "''",
            "files": "0",
        },
        ("e.owner_id", "e.beneficiary_id"),
        ("e.note",),
        ("e.amount",),
        {
            "note": "e.note <> ''",
            "receipt": "0",
            "refund": "e.state = 'returned'",
            **dict.fromkeys(("counts", "files", "no_files"), "0"),
        },
    ),
)
ENTRY = LISTED
WHOLE = Entry._fields


class Asked:
    """The values of a statement, named as they are asked for."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def name(self, value: object) -> str:
        """Keep a value; give its name in the statement."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def names(self, values: Sequence[object]) -> str:
        """Keep several values; give their names as a list."""
        return f"({', '.join(map(self.name, values))})"


def selects(
    wanted: Filter, columns: Sequence[str], asked: Asked, ending: str = ""
) -> list[str]:
    """Give a SELECT of the columns for each table that can hold what is wanted."""
    found = []
    for leg in LEGS:
        conditions = _conditions(leg, wanted, asked)
        if conditions is not None:
            listed = ", ".join(f"{leg.columns[name]} AS {name}" for name in columns)
            where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
            found.append(f"SELECT {listed} FROM {leg.source}{where}{ending}")
    return found


def _conditions(leg: Leg, wanted: Filter, asked: Asked) -> list[str] | None:
    """Give what rows of a table must fulfil; None: none can."""
    gifts = leg.columns["code"] == "e.purpose"
    codes = wanted.purposes if gifts else wanted.kinds
    if (wanted.kinds or wanted.purposes) and not codes:
        return None
    if wanted.places and "e.place" not in leg.texts:
        return None
    found = list(_plain(leg, wanted, asked))
    if codes:
        found.append(f"{leg.columns['code']} IN {asked.names(codes)}")
    if wanted.places:
        found.append(f"e.place IN {asked.names(wanted.places)}")
    found += [leg.flags[flag] for flag in wanted.flags]
    return found + [f"({_has(leg, word, asked)})" for word in wanted.words]


def _plain(leg: Leg, wanted: Filter, asked: Asked) -> Iterator[str]:
    if wanted.person_id is not None:
        mine = (f"{who} = {asked.name(wanted.person_id)}" for who in leg.people)
        yield f"({' OR '.join(mine)})"
    if wanted.first > date.min:
        yield f"e.day >= {asked.name(wanted.first.isoformat())}"
    if wanted.last < date.max:
        yield f"e.day <= {asked.name(wanted.last.isoformat())}"
    if wanted.least is not None:
        yield f"abs({leg.columns['total']}) >= {asked.name(wanted.least)}"
    if wanted.most is not None:
        yield f"abs({leg.columns['total']}) <= {asked.name(wanted.most)}"


def _has(leg: Leg, word: Word, asked: Asked) -> str:
    like = asked.name(f"%{_escaped(word.text)}%")
    found = [f"{text} LIKE {like} ESCAPE '\\'" for text in leg.texts]
    found += [f"{who} IN {NAMES.format(like)}" for who in leg.people]
    if word.codes:
        found.append(f"{leg.columns['code']} IN {asked.names(word.codes)}")
    if word.day:
        found.append(f"e.day LIKE {asked.name(f'{word.day}%')}")
    if word.least is not None and word.most is not None:
        between = f"BETWEEN {asked.name(word.least)} AND {asked.name(word.most)}"
        found += [f"abs({amount}) {between}" for amount in leg.amounts]
    return " OR ".join(found)


def _escaped(text: str) -> str:
    for sign in "\\%_":
        text = text.replace(sign, f"\\{sign}")
    return text
