"""What every statement lists, as tables of typed cells; files only lay them out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from db.queries.entries import Entry
from db.queries.receipts import Receipt
from db.rules.spending import SpentMonth
from db.rules.summary import Summary, YearSummary
from desktop import codes
from desktop.exports.columns import Cell, Section
from desktop.exports.entry_rows import SEEN, WHOLE, entry_rows
from desktop.exports.keyfigures import Fact, key_figures
from desktop.exports.notes import Note, notes
from desktop.progress import Told, silent
from desktop.words import translate


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
    months: tuple[SpentMonth, ...] = ()


@dataclass(frozen=True)
class Table:
    """One section: fields name the columns, `sums` those that have a total."""

    section: Section
    fields: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]
    sums: tuple[str, ...] = ()


def tables(
    statements: Sequence[Statement], told: Told = silent, *, whole: bool = False
) -> tuple[Table, ...]:
    """Give every section of one or several people's statements.

    A `whole` list of entries has everything that the book knows of each, too much
    for a page. While the entries are read, `told` hears how many have come.
    """
    years = [statement.year for statement in statements]
    fields = (*SEEN, *WHOLE) if whole else SEEN
    every = sum(statement.count for statement in statements)
    source = ((one.year.person.id, one.entries()) for one in statements)
    return (
        Table("summary", ("person", "item", "amount", "note"), _summary(years)),
        _postings(years),
        _bills(years),
        _months(statements),
        _family(years),
        _limit(years),
        Table("entries", fields, entry_rows(source, every, fields, told)),
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


def _months(statements: Sequence[Statement]) -> Table:
    sums = ("amount", "fund", "other_fund", "account", "shared", "cash")
    rows = tuple(
        (
            statement.year.person.name,
            row.month,
            row.times,
            row.sums.total,
            row.fund,
            row.other_fund,
            row.account,
            row.shared,
            row.cash,
        )
        for statement in statements
        for row in statement.months
    )
    return Table("months", ("person", "day", "times", *sums), rows, sums)


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


def _notes(years: Sequence[YearSummary]) -> tuple[tuple[Cell, ...], ...]:
    def cells(name: str, note: Note) -> tuple[Cell, ...]:
        return name, note.item, note.value, note.day, note.source, note.note

    return tuple(
        cells(year.person.name, note) for year in years for note in notes(year)
    )
