"""The same change to many entries at once: only what is safe for each of them."""

from dataclasses import replace
from typing import Literal

from db.rules.codes import PostingKind, SpendingKind
from db.rules.records import Posting, Spending, Transfer

Field = Literal["place", "tier", "kind", "note"]
FIELDS: tuple[Field, ...] = ("place", "tier", "kind", "note")
Row = Posting | Spending | Transfer


def changed(row: Row, field: Field, value: str) -> Row | None:
    """Give a row with another value; None: that is not for a row of its sort.

    Amounts, days and people are never changed in bulk.
    """
    if field == "note":
        return replace(row, note=value)
    if isinstance(row, Spending):
        return _changed_bill(row, field, value)
    if isinstance(row, Posting) and field == "kind" and value in set(PostingKind):
        return replace(row, kind=PostingKind(value))
    return None


def _changed_bill(bill: Spending, field: Field, value: str) -> Spending | None:
    if field == "place":
        return replace(bill, place=value)
    if field == "tier":
        return replace(bill, tier=value)
    if value in set(SpendingKind):
        return replace(bill, kind=SpendingKind(value))
    return None
