"""What was done to a book, in plain words: which rows, from what to what."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from db.queries.history import COLUMNS, Changed, Operation
from desktop import codes
from desktop.amounts import show_amount
from desktop.charts.names import region_name
from desktop.exports.figure_words import figure_name
from desktop.views.day_words import show_day, show_month
from desktop.words import translate

NOTHING = "—"
AMOUNTS = frozenset(
    (
        *("amount", "total", "eligible", "fund", "other_fund", "account", "cash"),
        *("self_paid", "out_of_scope", "deductible", "balance_after", "fund_ytd"),
        *("balance", "current", "prior", "base"),
    )
)
DAYS = frozenset(("day", "since", "until", "born", "returned_on"))
BILLS = frozenset(("spending_id", "refund_of", "first_id", "second_id"))
PERSONS = frozenset(("person_id", "owner_id", "beneficiary_id"))
WHOLE = 12
"""Rows of one action whose fields are told; of more only what they are."""

Names = Mapping[int, str]
"""The names of people by id."""


class Line(NamedTuple):
    """One line of what an action changed: a row, a field of it, before and after."""

    row: str
    field: str
    before: str
    after: str


def operation_words(operation: Operation) -> str:
    """Say what was done, undone or done again."""
    name = codes.action(operation.name)
    if operation.kind == "undo":
        return translate("history", "Undone: {0}").format(name)
    if operation.kind == "redo":
        return translate("history", "Done again: {0}").format(name)
    return name


def lines(changes: Sequence[Changed], names: Names) -> Iterator[Line]:
    """Tell the rows that an action touched, field by field."""
    for change in changes:
        row = row_words(change.table, change.after or change.before or {}, names)
        fields = list(_fields(change, names)) if len(changes) <= WHOLE else []
        if change.before is None and change.after is None:
            continue
        if fields and change.before is not None and change.after is not None:
            yield Line(row, *fields[0])
            yield from (Line("", *field) for field in fields[1:])
        elif fields:
            yield Line(row, _came_or_went(change), "", "")
            yield from (Line("", *field) for field in fields)
        elif change.before is None or change.after is None or len(changes) > WHOLE:
            yield Line(row, _came_or_went(change), "", "")


def _came_or_went(change: Changed) -> str:
    if change.before is None:
        return translate("history", "added")
    if change.after is None:
        return translate("history", "deleted")
    return translate("history", "changed")


def _fields(change: Changed, names: Names) -> Iterator[tuple[str, str, str]]:
    """Yield only what changed: the field, its words before and after."""
    table = change.table
    for field in COLUMNS[table]:
        before = value_words(field, (change.before or {}).get(field), names)
        after = value_words(field, (change.after or {}).get(field), names)
        if before != after:
            is_file = (table, field) == ("attachment", "name")
            yield field_name("file_name" if is_file else field), before, after


def row_words(table: str, row: Mapping[str, Any], names: Names) -> str:
    """Name a row as people know it: what it is, whose, which day, how much."""
    parts = [table_name(table)]
    for field in _TELLING[table]:
        value = row.get(field)
        if value not in {None, ""}:
            parts.append(value_words(field, value, names))
    return " · ".join(parts)


_TELLING = {
    "person": ("name",),
    "membership": ("person_id", "since", "region"),
    "override": ("region", "figure", "since"),
    "confirmation": ("region", "figure", "day"),
    "posting": ("person_id", "day", "kind", "amount"),
    "spending": ("person_id", "day", "kind", "place", "total"),
    "transfer": ("owner_id", "beneficiary_id", "day", "amount"),
    "checkpoint": ("person_id", "day"),
    "filing": ("owner_id", "beneficiary_id", "since"),
    "attachment": ("name", "spending_id"),
    "distinct_pair": ("first_id", "second_id"),
}


def value_words(field: str, value: object, names: Names) -> str:
    """Write the value of a field for people; "—" for nothing."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, int):
        return _numbered(field, value, names)
    if field in DAYS:
        return show_day(date.fromisoformat(str(value)))
    return _coded(field, str(value))


def _numbered(field: str, value: int, names: Names) -> str:
    if field in AMOUNTS:
        return show_amount(value)
    if field in PERSONS:
        gone = translate("history", "somebody no longer in the book")
        return names.get(value, gone)
    if field in BILLS:
        return translate("history", "bill no. {0}").format(value)
    if field == "size":
        return translate("history", "{0} KB").format(-(-value // 1024))
    if field == "counts_toward_limit":
        return translate("bill", "Yes") if value else translate("bill", "No")
    return str(value)


def _coded(field: str, value: str) -> str:
    if field == "month":
        return show_month(value)
    if field == "kind":
        return _kind(value)
    words: dict[str, Callable[[str], str]] = {
        "region": region_name,
        "figure": figure_name,
        "status": codes.status,
        "relation": codes.relation,
        "purpose": codes.purpose,
        "state": codes.transfer_state,
    }
    return words[field](value) if field in words else value


def _kind(code: str) -> str:
    try:
        return codes.posting_kind(code)
    except KeyError:
        return codes.spending_kind(code)


def table_name(table: str) -> str:
    """Name what a row of a table is."""
    return {
        "person": translate("history", "Person"),
        "membership": translate("history", "How somebody is insured"),
        "override": translate("history", "Own figure"),
        "confirmation": translate("history", "Confirmed figure"),
        "posting": translate("history", "Account in or out"),
        "spending": translate("history", "Bill"),
        "transfer": translate("history", "Family sharing"),
        "checkpoint": translate("history", "Official figure"),
        "filing": translate("history", "Family filing"),
        "attachment": translate("history", "File of a bill"),
        "distinct_pair": translate("history", "Alike bills, both real"),
    }[table]


def field_name(field: str) -> str:
    """Name a field."""
    return (_money_fields() | _other_fields())[field]


def _money_fields() -> dict[str, str]:
    return {
        "amount": translate("history", "Amount"),
        "total": translate("history", "Total"),
        "eligible": translate("history", "Within the scheme"),
        "fund": translate("history", "Paid by the pooled fund"),
        "other_fund": translate("history", "Other payments"),
        "account": translate("history", "Paid from own account"),
        "cash": translate("history", "Paid in cash"),
        "self_paid": translate("history", "Own share, in scope"),
        "out_of_scope": translate("history", "Own share, out of scope"),
        "deductible": translate("history", "Deductible"),
        "balance_after": translate("history", "Balance printed"),
        "fund_ytd": translate("history", "Fund this year, printed"),
        "balance": translate("history", "Balance"),
        "current": translate("history", "This year's money"),
        "prior": translate("history", "Earlier years' money"),
        "base": translate("history", "Monthly base"),
    }


def _other_fields() -> dict[str, str]:
    return {
        "name": translate("history", "Name"),
        "relation": translate("history", "Relation"),
        "born": translate("history", "Birthday"),
        "person_id": translate("history", "Person"),
        "owner_id": translate("history", "Whose account"),
        "beneficiary_id": translate("history", "For whom"),
        "since": translate("history", "From"),
        "region": translate("history", "Region"),
        "status": translate("history", "Kind of insurance"),
        "figure": translate("history", "Figure"),
        "tier": translate("history", "Hospital level"),
        "min_age": translate("history", "From the age of"),
        "value": translate("history", "Value"),
        "day": translate("history", "Day"),
        "kind": translate("history", "Kind"),
        "month": translate("history", "For the month"),
        "place": translate("history", "Place"),
        "receipt": translate("history", "Receipt number"),
        "counts_toward_limit": translate("history", "Uses the yearly limit"),
        "refund_of": translate("history", "Refund of"),
        "purpose": translate("history", "What for"),
        "state": translate("history", "State"),
        "returned_on": translate("history", "Came back on"),
        "spending_id": translate("history", "Bill"),
        "until": translate("history", "Until"),
        "file_name": translate("history", "File name"),
        "size": translate("history", "Size"),
        "first_id": translate("history", "One bill"),
        "second_id": translate("history", "The other bill"),
        "note": translate("history", "Note"),
    }
