"""A summary in the public form of the interchange document."""

from db.rules.balance import AccountYear
from db.rules.continuity import Gap
from db.rules.limit import LimitYear
from db.rules.money import format_yuan
from db.rules.passbook import Passbook
from db.rules.summary import Below, Summary

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


def as_json(found: Summary) -> dict[str, object]:
    """Give a summary in the public form of the interchange document."""
    account = found.account
    made: dict[str, object] = {
        "person": found.person.name,
        "as_of": found.as_of.isoformat(),
        "account": account and [_account_row(row) for row in account.years],
        "limits": [_limit_row(row) for row in found.limits],
        "warnings": [
            *(_gap(gap) for gap in found.gaps),
            *(_below(below) for below in found.below_zero),
        ],
    }
    if found.passbook is not None:
        made["passbook"] = _passbook(found.passbook)
    return made


def _passbook(passbook: Passbook) -> dict[str, object]:
    return {
        "total": format_yuan(passbook.total),
        "rows": [
            {
                "day": row.day.isoformat(),
                "amount": format_yuan(row.amount),
                "total": format_yuan(row.total),
            }
            for row in passbook.rows
        ],
    }


def _account_row(row: AccountYear) -> dict[str, object]:
    money = {name: format_yuan(getattr(row, name)) for name in ACCOUNT_FIELDS}
    return {**_year(row), **money}


def _limit_row(row: LimitYear) -> dict[str, object]:
    money = {name: yuan_or_none(getattr(row, name)) for name in LIMIT_FIELDS}
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


def yuan_or_none(fen: int | None) -> str | None:
    """Write fen as yuan where there is an amount."""
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
