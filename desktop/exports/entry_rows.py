"""The list of single entries: what a page shows of each, and all that is known."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from db.queries.entries import Entry
from db.rules.codes import TransferState
from desktop import codes
from desktop.exports.columns import Cell, yes_or_no
from desktop.progress import Told
from desktop.words import translate

SEEN = (
    *("person", "day", "item", "place", "other"),
    *("amount", "change", "fund", "cash", "files", "note"),
)
"""What a page has room for."""
WHOLE = (
    *("tier", "eligible", "other_fund", "receipt", "month", "state", "returned_on"),
    *("counts", "refunded", "self_paid", "out_of_scope", "deductible", "balance_after"),
    "fund_ytd",
)
"""What a table has besides, so that it can be taken in again without a loss."""
_BEAT = 256
"""Entries from one word about them to the next."""


def entry_rows(
    source: Iterable[tuple[int | None, Iterable[Entry]]],
    every: int,
    fields: Sequence[str],
    told: Told,
) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of entries, each with whose statement it is, by id.

    `every` is how many there are, as far as is known; `told` hears how far it is.
    """
    names: dict[tuple[str, str], str] = {}
    is_whole = len(fields) > len(SEEN)
    number = 0
    for own, entries in source:
        for entry in entries:
            if not number % _BEAT:
                told(number, every)
            number += 1
            kind = entry.kind, entry.code
            if kind not in names:
                names[kind] = entry_name(entry)
            if is_whole:
                yield (*_seen(entry, names[kind], own, entry.note), *_whole(entry))
            else:
                yield _seen(entry, names[kind], own, _told(entry))


def entry_name(entry: Entry) -> str:
    """Name what an entry is."""
    match entry.kind:
        case "posting":
            return codes.posting_kind(entry.code)
        case "spending":
            return codes.spending_kind(entry.code)
        case "transfer":
            return codes.purpose(entry.code)


def _told(entry: Entry) -> str:
    """Give the note; before it when money came back, as no column of a page says."""
    if entry.returned_on is None:
        return entry.note
    text = translate("entries", "Came back in full on {0}")
    said = text.format(entry.returned_on)
    return f"{said} · {entry.note}" if entry.note else said


def _seen(entry: Entry, name: str, own: int | None, note: str) -> tuple[Cell, ...]:
    is_bill = entry.kind == "spending"
    return (
        entry.person,
        entry.day,
        name,
        entry.place,
        entry.other,
        entry.total,
        # Money of a relative's account never changed this person's balance.
        entry.balance if entry.person_id == own else None,
        entry.fund if is_bill else None,
        entry.cash if is_bill else None,
        entry.files or None,
        note,
    )


def _whole(entry: Entry) -> tuple[Cell, ...]:
    back, refunded = entry.returned_on, entry.refunded
    is_usual = entry.state in {"", TransferState.accepted}
    return (
        entry.tier,
        entry.eligible,
        entry.other_fund or None,
        entry.receipt,
        entry.month,
        "" if is_usual else codes.transfer_state(entry.state),
        None if back is None else date.fromisoformat(back),
        yes_or_no(entry.counts),
        None if refunded is None else date.fromisoformat(refunded),
        entry.self_paid,
        entry.out_of_scope,
        entry.deductible,
        entry.balance_after,
        entry.fund_ytd,
    )
