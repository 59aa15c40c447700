"""The numbers of a picture of spending as rows of text, and in a sentence."""

from collections.abc import Sequence

from db.rules.spending import PARTS, SpentSum, added
from desktop import codes
from desktop.amounts import show_amount
from desktop.charts.spending_words import part_name, place_name
from desktop.words import translate


def headings(choice: str) -> tuple[str, ...]:
    """Name the columns of the table under a picture."""
    first = {
        "months": translate("spending", "Month"),
        "kinds": translate("spending", "Kind"),
        "places": translate("spending", "Place"),
        "days": translate("spending", "Day"),
    }[choice]
    total, bills = translate("spending", "Total"), translate("spending", "Bills")
    return (first, bills, *map(part_name, PARTS), total)


def cells(name: str, row: SpentSum) -> tuple[str, ...]:
    """Write one row; what nobody paid is a dash."""
    parts = (row.part(part) for part in PARTS)
    shown = (show_amount(amount) if amount else "—" for amount in parts)
    return (name, str(row.times), *shown, show_amount(row.total))


def table_rows(rows: Sequence[SpentSum], names: Sequence[str]) -> list[tuple[str, ...]]:
    """Write the rows that have bills, and below them their sum."""
    found = [
        cells(name, row) for name, row in zip(names, rows, strict=True) if row.times
    ]
    if len(found) > 1:
        found.append(cells(translate("spending", "Together"), added(rows)))
    return found


def named(choice: str, rows: Sequence[SpentSum]) -> list[str]:
    """Name the rows of a picture."""
    if choice == "kinds":
        return [codes.spending_kind(row.key) for row in rows]
    if choice == "places":
        return [place_name(row.key) for row in rows]
    return [row.key for row in rows]


def described(names: Sequence[str], rows: Sequence[SpentSum]) -> str:
    """Tell the key figures in words: the sum, and the dearest row."""
    whole = added(rows)
    dearest = max(range(len(rows)), key=lambda place: rows[place].total)
    text = translate("spending", "{0} in {1} bills; most: {2} {3}")
    return text.format(
        show_amount(whole.total),
        whole.times,
        names[dearest],
        show_amount(rows[dearest].total),
    )
