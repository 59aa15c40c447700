"""The catalogue of policy figures: what each is called and what its value may be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from db.rules.money import AmountError, format_yuan, parse_yuan


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """A number of months or of times, apart from fen, which are whole numbers too."""

    number: int


Value = int | Decimal | Count | str | tuple[str, ...]
"""Fen, a share, a count, a code or "MM-DD", or words in their order."""

Unit = Literal["money", "share", "count", "choice", "month_day", "words"]

# Ends a sum, share or count from its day on; among choices it is one like others.
NONE: Final = "none"

_COUNT_FORM: Final = re.compile(r"[0-9]{1,3}")
_SHARE_FORM: Final = re.compile(r"[01](?:\.[0-9]{1,6})?")
_MONTH_DAY_FORM: Final = re.compile(r"([0-9]{2})-([0-9]{2})")
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
_MONEY_BY_TIER: Final = FigureKind("money", by_tier=True)
_SHARE: Final = FigureKind("share")
_SHARE_BY_TIER: Final = FigureKind("share", by_tier=True)
_COUNT: Final = FigureKind("count")
_MONTH_DAY: Final = FigureKind("month_day")
_WORDS: Final = FigureKind("words")
_OUTPATIENT_KINDS: Final = ("fund_cap", "expense_band", "tier_no_cap", NONE)
_DEDUCTIBLE_KINDS: Final = (
    "annual",
    "per_visit",
    "makeup",
    "monthly",
    "segment",
    NONE,
)

# Every figure that a region can state, in the order in which it is shown.
FIGURES: Final[Mapping[str, FigureKind]] = {
    "outpatient.kind": FigureKind("choice", _OUTPATIENT_KINDS),
    # Of the fund's payments in a year; for expense_band of the eligible expense.
    "outpatient.cap": _MONEY,
    # Caps inside the year's: of one visit, of a tier in a year, of a month.
    "outpatient.cap_visit": _MONEY_BY_TIER,
    "outpatient.cap_tier": _MONEY_BY_TIER,
    # The tiers that use up one cap_tier together; each other tier has its own.
    "outpatient.cap_together": _WORDS,
    "outpatient.cap_month": _MONEY,
    # Where `ratio` ends and `ratio_above` begins: fund-paid money for tier_no_cap,
    # eligible expense for expense_band.
    "outpatient.threshold": _MONEY,
    "outpatient.ratio": _SHARE_BY_TIER,
    "outpatient.ratio_above": _SHARE_BY_TIER,
    "outpatient.deductible_kind": FigureKind("choice", _DEDUCTIBLE_KINDS),
    # Of a year; for per_visit, makeup and monthly the most that a year adds up to.
    "outpatient.deductible": _MONEY,
    "outpatient.deductible_visit": _MONEY_BY_TIER,
    # makeup: up to this at the tier, less what the year has already taken.
    "outpatient.deductible_tier": _MONEY_BY_TIER,
    "outpatient.deductible_month": _MONEY,
    # Borne by the patient first of partly covered items, before they are eligible.
    "outpatient.first_share": _SHARE,
    # Whether a pharmacy's bill counts: never by itself, or with a prescription.
    "outpatient.pharmacy": FigureKind("choice", ("no", "prescription")),
    "outpatient.tiers": _WORDS,
    "limit.year_start": _MONTH_DAY,
    "account.year_start": _MONTH_DAY,
    # typed: what each bucket may pay for depends on the bill; it is not modelled.
    "account.order": FigureKind("choice", ("current_first", "typed")),
    "account.credit": FigureKind("choice", ("monthly", "yearly")),
    "account.rate": _SHARE,
    # The window of the contribution base, of a month.
    "account.base_least": _MONEY,
    "account.base_most": _MONEY,
    # What a retiree is credited with, each month or each year as `credit` says.
    "account.credit_amount": _MONEY,
    # Taken out of the account again; a rate is of the base, each month.
    "account.withheld_month": _MONEY,
    "account.withheld_rate": _SHARE,
    "account.withheld_year": _MONEY,
    # Money paid out to a passbook or card: a ledger of its own beside the balance.
    "account.legacy": FigureKind("choice", ("passbook", NONE)),
    "interest.method": FigureKind(
        "choice", ("daily_product", "demand_quarterly", "average_condition")
    ),
    "interest.rate_current": _SHARE,
    "interest.rate_prior": _SHARE,
    "interest.days": FigureKind("choice", ("360", "365")),
    "interest.stops_in_gap": FigureKind("choice", ("yes", "no")),
    # Months.
    "continuity.grace": _COUNT,
    "continuity.waiting": _COUNT,
    # Taken off the fund's ratio after a gap.
    "continuity.penalty": _SHARE,
    # Of a year; `premium_high` where there is a dearer choice.
    "resident.premium": _MONEY,
    "resident.premium_high": _MONEY,
    # Both in the year before the one paid for; some regions close in that year.
    "resident.window_start": _MONTH_DAY,
    "resident.window_end": _MONTH_DAY,
    "resident.window_late": _MONTH_DAY,
    # Months: fixed, and for each further year that was missed.
    "resident.waiting": _COUNT,
    "resident.waiting_missed": _COUNT,
    "sharing.relatives": _WORDS,
    "sharing.filing": FigureKind("choice", ("first", NONE)),
    "sharing.bucket": FigureKind("choice", ("whole", "prior")),
    # What an account must hold more than before it can be shared.
    "sharing.least": _MONEY,
    "wallet.open": FigureKind("choice", ("yes", "testing", "no")),
    "wallet.most": _MONEY,
    "wallet.times": _COUNT,
    "wallet.closed": _WORDS,
    # Working days that the offices of both places may take over an account.
    "moving.sending": _COUNT,
    "moving.receiving": _COUNT,
    # Borne first by somebody treated elsewhere, with and without filing.
    "away.filed": _SHARE,
    "away.unfiled": _SHARE,
    # The serious-illness deduction of income tax, of a calendar year.
    "tax.serious_above": _MONEY,
    "tax.serious_most": _MONEY,
}


class FigureError(ValueError):
    """Say why a figure is refused.

    `code` is unknown_figure, not_a_number, too_precise, too_large, negative,
    not_a_share, not_a_count, unknown_choice, not_a_month_day or not_words.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(f"{code}: {text!r}")
        self.code = code
        self.text = text


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
        case "count":
            return NONE if text == NONE else _parse_count(text)
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
    if not _SHARE_FORM.fullmatch(text) or Decimal(text) > 1:
        raise FigureError("not_a_share", text)
    return Decimal(text)


def _parse_count(text: str) -> Count:
    if not _COUNT_FORM.fullmatch(text):
        raise FigureError("not_a_count", text)
    return Count(int(text))


def _parse_choice(text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise FigureError("unknown_choice", text)
    return text


def _parse_month_day(text: str) -> str:
    """Read "MM-DD"; 29 February starts no year, since three in four lack it."""
    match = _MONTH_DAY_FORM.fullmatch(text)
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
        case Count(number):
            return str(number)
        case tuple():
            return "、".join(value)
        case _:
            return str(value)
