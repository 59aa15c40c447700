"""The catalogue of policy figures: what each is called and what its value may be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from db.rules.money import AmountError, format_yuan, parse_yuan

Value = int | Decimal | str | tuple[str, ...]
"""Fen, a share, a code or "MM-DD", or words in their order."""

Unit = Literal["money", "share", "choice", "month_day", "words"]

# Ends a sum or a share from its day on; among choices it is a choice like others.
NONE: Final = "none"

_SHARE: Final = re.compile(r"[01](?:\.[0-9]{1,6})?")
_MONTH_DAY: Final = re.compile(r"([0-9]{2})-([0-9]{2})")
_BETWEEN_WORDS: Final = re.compile(r"[、,，]")


@dataclass(frozen=True, slots=True)
class FigureKind:
    """What the values of a figure are, and whether each tier has its own."""

    unit: Unit
    choices: tuple[str, ...] = ()
    by_tier: bool = False

    @property
    def for_everybody(self) -> bool:
        """Tell whether the value cannot depend on who somebody is."""
        return self.unit in {"month_day", "words"}


_MONEY: Final = FigureKind("money")
_SHARE_BY_TIER: Final = FigureKind("share", by_tier=True)
_MONTH_DAYS: Final = FigureKind("month_day")
_DEDUCTIBLE_KINDS: Final = ("annual", "per_visit", "segment", NONE)
_OUTPATIENT_KINDS: Final = ("fund_cap", "expense_band", "tier_no_cap", NONE)

# Every figure that a region can state, in the order in which it is shown.
FIGURES: Final[Mapping[str, FigureKind]] = {
    "outpatient.kind": FigureKind("choice", _OUTPATIENT_KINDS),
    # Of the fund's payments in a year; for expense_band of the eligible expense.
    "outpatient.cap": _MONEY,
    # Where `ratio` ends and `ratio_above` begins: fund-paid money for tier_no_cap,
    # eligible expense for expense_band.
    "outpatient.threshold": _MONEY,
    "outpatient.ratio": _SHARE_BY_TIER,
    "outpatient.ratio_above": _SHARE_BY_TIER,
    "outpatient.deductible_kind": FigureKind("choice", _DEDUCTIBLE_KINDS),
    # Of a year; for per_visit the most that the visits add up to, if there is a most.
    "outpatient.deductible": _MONEY,
    "outpatient.deductible_visit": FigureKind("money", by_tier=True),
    "outpatient.tiers": FigureKind("words"),
    "limit.year_start": _MONTH_DAYS,
    "account.year_start": _MONTH_DAYS,
    "account.credit": FigureKind("choice", ("monthly", "yearly")),
    "account.rate": FigureKind("share"),
    # What a retiree is credited with, each month or each year as `credit` says.
    "account.credit_amount": _MONEY,
}


class FigureError(ValueError):
    """Say why a figure is refused.

    `code` is unknown_figure, not_a_number, too_precise, too_large, negative,
    not_a_share, unknown_choice, not_a_month_day or not_words.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code


def parse_value(name: str, text: str) -> Value:
    """Read a figure's value from text: "2500.00", "0.70", "fund_cap", "07-01".

    Words stand in their order, parted by "、" or a comma. Raises FigureError.
    """
    kind = FIGURES.get(name)
    if kind is None:
        raise FigureError("unknown_figure", name)
    match kind.unit:
        case "money":
            return NONE if text == NONE else _parse_money(text)
        case "share":
            return NONE if text == NONE else _parse_share(text)
        case "choice":
            return _parse_choice(text, kind.choices)
        case "month_day":
            return _parse_month_day(text)
        case "words":
            return _parse_words(text)


def _parse_money(text: str) -> int:
    try:
        return parse_yuan(text, signed=False)
    except AmountError as error:
        raise FigureError(error.code, text) from error


def _parse_share(text: str) -> Decimal:
    if not _SHARE.fullmatch(text) or Decimal(text) > 1:
        raise FigureError("not_a_share", text)
    return Decimal(text)


def _parse_choice(text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise FigureError("unknown_choice", text)
    return text


def _parse_month_day(text: str) -> str:
    """Read "MM-DD"; 29 February starts no year, since three in four lack it."""
    match = _MONTH_DAY.fullmatch(text)
    try:
        if match is not None:
            date(2001, int(match[1]), int(match[2]))
            return text
    except ValueError:
        pass
    raise FigureError("not_a_month_day", text)


def _parse_words(text: str) -> tuple[str, ...]:
    words = tuple(word.strip() for word in _BETWEEN_WORDS.split(text))
    if not all(words) or len(set(words)) < len(words):
        raise FigureError("not_words", text)
    return words


def format_value(value: Value) -> str:
    """Write a value as the text that `parse_value` reads."""
    match value:
        case int():
            return format_yuan(value)
        case tuple():
            return "、".join(value)
        case _:
            return str(value)
