"""What every statement lists, as tables of typed cells; files only lay them out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from db.queries.entries import Entry
from db.queries.receipts import Receipt
from db.rules.summary import Summary, YearSummary
from desktop import codes
from desktop.exports.columns import Section
from desktop.exports.keyfigures import Fact, key_figures
from desktop.exports.notes import Note, notes
from desktop.progress import Told, silent
from desktop.words import translate

_BEAT = 256
"""Entries from one word about them to the next."""
Cell = str | int | date | None
"""In a column of money an int is fen; text stands where there is no amount."""


def no_content(sha256: str) -> bytes:
    """Have no bytes of any receipt. Raises KeyError."""
    raise KeyError(sha256)


@dataclass(frozen=True)
class Statement:
    """One person's year, the years around it, and a way to its entries.

    `count` is how many entries there are, as far as is known; it only measures how
    far the work is. `content` gives the bytes of a receipt by their hash.
    """

    summary: Summary
    year: YearSummary
    entries: Callable[[], Iterator[Entry]]
    count: int = 0
    receipts: tuple[Receipt, ...] = ()
    content: Callable[[str], bytes] = no_content


@dataclass(frozen=True)
class Table:
    """One section: fields name the columns, `sums` those that have a total."""

    section: Section
    fields: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]
    sums: tuple[str, ...] = ()


def tables(statements: Sequence[Statement], told: Told = silent) -> tuple[Table, ...]:
    """Give every section of one or several people's statements.

    While the entries are read, `told` hears how many have come.
    """
    years = [statement.year for statement in statements]
    return (
        Table("summary", ("person", "item", "amount", "note"), _summary(years)),
        _postings(years),
        _bills(years),
        _family(years),
        _limit(years),
        Table(
            "entries",
            (
                "person",
                "day",
                "item",
                "place",
                "other",
                "amount",
                "change",
                "fund",
                "cash",
                "files",
                "note",
            ),
            _entries(statements, told),
        ),
        Table(
            "notes",
            ("person", "item", "amount", "day", "source", "note"),
            _notes(years),
        ),
    )


def title(statements: Sequence[Statement]) -> str:
    """Name the document."""
    names = "、".join(statement.year.person.name for statement in statements)
    labels = dict.fromkeys(statement.year.label for statement in statements)
    text = translate("exports", "Medical insurance statement {0}: {1}")
    return text.format("、".join(labels), names)


def facts(years: Iterable[YearSummary]) -> Iterator[tuple[str, Fact]]:
    """Yield every key figure with the name of its person."""
    for year in years:
        for fact in key_figures(year):
            yield year.person.name, fact


def _summary(years: Sequence[YearSummary]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (name, fact.item, fact.value, fact.note) for name, fact in facts(years)
    )


def _postings(years: Sequence[YearSummary]) -> Table:
    rows = tuple(
        (
            year.person.name,
            codes.posting_kind(row.kind),
            row.month,
            row.times,
            row.amount,
        )
        for year in years
        for row in year.postings
    )
    fields = ("person", "item", "day", "times", "amount")
    return Table("postings", fields, rows, ("amount",))


def _bills(years: Sequence[YearSummary]) -> Table:
    sums = ("amount", "fund", "other_fund", "account", "shared", "cash")
    rows = tuple(
        (
            year.person.name,
            codes.spending_kind(row.kind),
            row.place,
            row.times,
            row.total,
            row.fund,
            row.other_fund,
            row.account,
            row.shared,
            row.cash,
        )
        for year in years
        for row in year.bills
    )
    return Table("bills", ("person", "item", "place", "times", *sums), rows, sums)


def _family(years: Sequence[YearSummary]) -> Table:
    rows = tuple(
        (
            use.owner,
            use.beneficiary,
            codes.purpose(use.purpose),
            use.times,
            use.amount,
            use.returned,
        )
        for use in dict.fromkeys(use for year in years for use in year.family)
    )
    fields = ("person", "other", "item", "times", "amount", "returned")
    return Table("family", fields, rows, ("amount", "returned"))


def _limit(years: Sequence[YearSummary]) -> Table:
    rows = tuple(
        (
            year.person.name,
            row.day,
            row.place,
            row.tier,
            row.times,
            row.total,
            row.eligible,
            row.fund,
            row.used,
        )
        for year in years
        for row in year.counted
    )
    sums = ("amount", "eligible", "fund")
    fields = ("person", "day", "place", "tier", "times", *sums, "used")
    return Table("limit", fields, rows, sums)


def _entries(statements: Sequence[Statement], told: Told) -> Iterator[tuple[Cell, ...]]:
    names: dict[tuple[str, str], str] = {}
    every = sum(statement.count for statement in statements)
    number = 0
    for statement in statements:
        own = statement.year.person.id
        for entry in statement.entries():
            if not number % _BEAT:
                told(number, every)
            number += 1
            kind = entry.kind, entry.code
            if kind not in names:
                names[kind] = entry_name(entry)
            # Money of a relative's account never changed this person's balance.
            change = entry.balance if entry.person_id == own else None
            is_bill = entry.kind == "spending"
            yield (
                entry.person,
                entry.day,
                names[kind],
                entry.place,
                entry.other,
                entry.total,
                change,
                entry.fund if is_bill else None,
                entry.cash if is_bill else None,
                entry.files or None,
                entry.note,
            )


def entry_name(entry: Entry) -> str:
    """Name what an entry is."""
    match entry.kind:
        case "posting":
            return codes.posting_kind(entry.code)
        case "spending":
            return codes.spending_kind(entry.code)
        case "transfer":
            return codes.purpose(entry.code)


def _notes(years: Sequence[YearSummary]) -> tuple[tuple[Cell, ...], ...]:
    def cells(name: str, note: Note) -> tuple[Cell, ...]:
        return name, note.item, note.value, note.day, note.source, note.note

    return tuple(
        cells(year.person.name, note) for year in years for note in notes(year)
    )
