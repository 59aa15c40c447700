"""`yibao summary`: both ledgers by year, as a table or as JSON."""

from dataclasses import replace
from datetime import date

from db.connection import Connection
from db.queries import people, summaries
from db.rules.balance import Account, AccountYear
from db.rules.continuity import Gap
from db.rules.limit import LimitYear
from db.rules.money import format_yuan
from db.rules.records import Person
from db.rules.summary import Below, Summary
from desktop.codes import limit_kind
from desktop.commands.failure import Failure
from desktop.words import translate

ACCOUNT_FIELDS = (
    "opening",
    "contributed",
    "interest",
    "other_in",
    "spent",
    "family",
    "other_out",
    "closing",
    "current",
    "prior",
    "in_transit",
)
LIMIT_FIELDS = (
    "cap",
    "used",
    "left",
    "over",
    "lapsed",
    "deductible",
    "deductible_used",
)


def summary(
    book: Connection, name: str | None, label: str | None, as_of: date
) -> Summary:
    """Compute the summary of a person, of one year if one is named.

    Raises Failure for a person or a year that is not in the book.
    """
    found = summaries.summary_of(book, person_in(book, name), as_of)
    return found if label is None else only_year(found, label)


def person_in(book: Connection, name: str | None) -> Person:
    """Find a person, the keeper of the book when no name is given."""
    everybody = people.people(book)
    if not everybody:
        raise Failure(translate("cli", "There is nobody in this book yet."))
    if name is None:
        return everybody[0]
    for person in everybody:
        if person.name == name:
            return person
    known = ", ".join(person.name for person in everybody)
    text = translate("cli", "There is nobody named {0} in this book; there is: {1}.")
    raise Failure(text.format(name, known))


def only_year(found: Summary, label: str) -> Summary:
    """Leave out every year but one."""
    if label not in found.labels:
        text = translate("cli", "There is no benefit year {0}; there is: {1}.")
        raise Failure(text.format(label, ", ".join(found.labels) or "-"))
    year = found.year(label)
    account = found.account
    if account is not None:
        rows = (year.account,) if year.account else ()
        account = Account(rows, account.days)
    return replace(found, account=account, limits=year.limits)


def as_json(found: Summary) -> dict[str, object]:
    """Give a summary in the public form of the interchange document."""
    account = found.account
    return {
        "person": found.person.name,
        "as_of": found.as_of.isoformat(),
        "account": account and [_account_row(row) for row in account.years],
        "limits": [_limit_row(row) for row in found.limits],
        "warnings": [
            *(_gap(gap) for gap in found.gaps),
            *(_below(below) for below in found.below_zero),
        ],
    }


def _account_row(row: AccountYear) -> dict[str, object]:
    money = {name: format_yuan(getattr(row, name)) for name in ACCOUNT_FIELDS}
    return {**_year(row), **money}


def _limit_row(row: LimitYear) -> dict[str, object]:
    money = {name: _yuan(getattr(row, name)) for name in LIMIT_FIELDS}
    made = {**_year(row), "region": row.region, "kind": row.kind, **money}
    if row.kind == "expense_band":
        made["fund"] = format_yuan(row.fund)
    return made


def _year(row: AccountYear | LimitYear) -> dict[str, object]:
    return {
        "year": row.year.label,
        "start": row.year.start.isoformat(),
        "end": row.year.end.isoformat(),
    }


def _yuan(fen: int | None) -> str | None:
    return None if fen is None else format_yuan(fen)


def _gap(gap: Gap) -> dict[str, object]:
    return {"code": "gap", "from": gap.first, "to": gap.last, "months": gap.months}


def _below(below: Below) -> dict[str, object]:
    return {
        "code": "below_zero",
        "from": below.first.isoformat(),
        "to": below.last.isoformat(),
        "lowest": format_yuan(below.lowest),
    }


def as_text(found: Summary) -> str:
    """Write a summary as tables for the terminal."""
    lines = [f"{found.person.name} · {found.as_of.isoformat()}", ""]
    lines += [translate("cli", "Personal account (carries over, nothing is lost)")]
    lines += _account_lines(found.account)
    lines += ["", translate("cli", "Outpatient limit (starts anew each benefit year)")]
    lines += _limit_lines(found.limits)
    lines += _warning_lines(found)
    return "\n".join(lines)


def _account_lines(account: Account | None) -> list[str]:
    if account is None:
        return [translate("cli", "No personal account (residents have none).")]
    if not account.years:
        return [translate("cli", "No movement of the account is recorded yet.")]
    head = [
        translate("cli", "Year"),
        translate("cli", "Opening"),
        translate("cli", "Credited"),
        translate("cli", "Interest"),
        translate("cli", "Other in"),
        translate("cli", "Own bills"),
        translate("cli", "Family"),
        translate("cli", "Other out"),
        translate("cli", "Closing"),
        translate("cli", "This year's part"),
        translate("cli", "Prior years' part"),
        translate("cli", "On its way"),
    ]
    rows = [
        [row.year.label, *(format_yuan(getattr(row, name)) for name in ACCOUNT_FIELDS)]
        for row in account.years
    ]
    return table([head, *rows])


def _limit_lines(limits: tuple[LimitYear, ...]) -> list[str]:
    if not limits:
        return [translate("cli", "No outpatient rule is known for this region.")]
    head = [
        translate("cli", "Year"),
        translate("cli", "Region"),
        translate("cli", "Kind"),
        translate("cli", "Limit"),
        translate("cli", "Used"),
        translate("cli", "Left"),
        translate("cli", "Over"),
        translate("cli", "Lapsed"),
        translate("cli", "Deductible"),
        translate("cli", "Deductible used"),
    ]
    rows = [
        [
            row.year.label,
            row.region,
            limit_kind(row.kind),
            *(_yuan(getattr(row, name)) or "-" for name in LIMIT_FIELDS),
        ]
        for row in limits
    ]
    return table([head, *rows])


def _warning_lines(found: Summary) -> list[str]:
    gap = translate(
        "cli", "No credit from {0} to {1} ({2} months); the balance stays usable."
    )
    below = translate("cli", "Below zero from {0} to {1}, at the lowest {2}.")
    lines = [gap.format(g.first, g.last, g.months) for g in found.gaps]
    lines += [
        below.format(b.first.isoformat(), b.last.isoformat(), format_yuan(b.lowest))
        for b in found.below_zero
    ]
    return ["", *lines] if lines else []


def table(rows: list[list[str]]) -> list[str]:
    """Lay out rows in columns; a Chinese character is two columns wide."""
    widths = [max(_width(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(
            " " * (width - _width(cell)) + cell
            for cell, width in zip(row, widths, strict=True)
        )
        for row in rows
    ]


def _width(text: str) -> int:
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text)


__all__ = ["as_json", "as_text", "person_in", "summary", "table"]
