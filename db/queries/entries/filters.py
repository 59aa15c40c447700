"""Which entries are wanted, and in what order."""

from datetime import date
from typing import Literal, NamedTuple

Flag = Literal["note", "receipt", "refund", "counts", "files", "no_files"]
FLAGS: tuple[Flag, ...] = (
    "note",
    "receipt",
    "refund",
    "counts",
    "files",
    "no_files",
)
Column = Literal[
    "day",
    "person",
    "code",
    "place",
    "total",
    "balance",
    "fund",
    "cash",
    "receipt",
    "tier",
    "note",
]
COLUMNS: tuple[Column, ...] = (
    "day",
    "person",
    "code",
    "place",
    "total",
    "balance",
    "fund",
    "cash",
    "receipt",
    "tier",
    "note",
)


class Word(NamedTuple):
    """One word looked for; an entry has it when any of these is so.

    `text` stands in a place, a name, a note or a receipt number (ASCII letters of
    either case); the entry's code is one of `codes`; its day begins with `day`
    ("2024-03"); one of its amounts, signs aside, lies in `least` to `most` fen.
    """

    text: str
    codes: tuple[str, ...] = ()
    day: str = ""
    least: int | None = None
    most: int | None = None


class Filter(NamedTuple):
    """Which entries: what is left out leaves all.

    `person_id`: whose account, care or gift it is; `kinds`: of postings and bills,
    `purposes`: of transfers (with either, only those named are left); `places`: the
    whole names; `least` and `most`: the whole amount in fen, signs aside; `words`
    and `flags`: each must be there.

    Flags: "note" and "receipt" are not empty; "refund" is money that came back (a
    bill below zero or a returned transfer); "counts" is a bill that counts toward
    the outpatient limit; "files" is a bill with files kept with it, "no_files" one
    without any.
    """

    person_id: int | None = None
    first: date = date.min
    last: date = date.max
    kinds: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()
    least: int | None = None
    most: int | None = None
    flags: tuple[Flag, ...] = ()


class Order(NamedTuple):
    """By which column; equal ones follow from the newest to the oldest.

    `ranks` puts codes in an order of one's own, as that of their words.
    """

    column: Column = "day"
    down: bool = True
    ranks: tuple[str, ...] = ()


NEWEST = Order()
