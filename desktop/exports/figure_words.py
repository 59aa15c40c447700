"""Words for policy figures: what each is called, and its value."""

from decimal import Decimal

from db.rules.codes import Relation
from db.rules.figures import FIGURES, NONE, Count
from db.rules.policy import Figure
from desktop import codes
from desktop.amounts import show_amount
from desktop.exports.figure_days import show_month_day
from desktop.words import translate


def figure_name(name: str, tier: str | None = None) -> str:
    """Name a figure, and the kind of hospital that it is for."""
    text = _names()[name]
    if tier is None:
        return text
    return translate("figures", "{0} ({1})").format(text, tier)


def _names() -> dict[str, str]:
    return {**_of_limit(), **_of_account(), **_of_others()}


def _of_limit() -> dict[str, str]:
    return {
        "outpatient.kind": translate("figures", "Kind of outpatient limit"),
        "outpatient.cap": translate("figures", "Outpatient cap of the year"),
        "outpatient.cap_visit": translate("figures", "Cap of one visit"),
        "outpatient.cap_tier": translate(
            "figures", "Cap of the year at this kind of hospital"
        ),
        "outpatient.cap_together": translate(
            "figures", "Hospitals that share one such cap"
        ),
        "outpatient.cap_month": translate("figures", "Cap of a month"),
        "outpatient.threshold": translate("figures", "Threshold of the second rate"),
        "outpatient.ratio": translate("figures", "Share that the fund pays"),
        "outpatient.ratio_above": translate("figures", "Share above the threshold"),
        "outpatient.deductible_kind": translate("figures", "Kind of deductible"),
        "outpatient.deductible": translate("figures", "Deductible of the year"),
        "outpatient.deductible_visit": translate("figures", "Deductible of a visit"),
        "outpatient.deductible_tier": translate(
            "figures", "Deductible at this kind of hospital"
        ),
        "outpatient.deductible_month": translate("figures", "Deductible of a month"),
        "outpatient.first_share": translate(
            "figures", "First borne of partly covered items"
        ),
        "outpatient.pharmacy": translate(
            "figures", "Whether a pharmacy's bill counts toward the limit"
        ),
        "outpatient.tiers": translate("figures", "Kinds of hospital"),
        "limit.year_start": translate("figures", "The limit's year begins on"),
    }


def _of_account() -> dict[str, str]:
    return {
        "account.year_start": translate("figures", "The account's year begins on"),
        "account.order": translate("figures", "Which money is used first"),
        "account.credit": translate("figures", "How often the account is credited"),
        "account.rate": translate("figures", "Share of the base credited"),
        "account.base_least": translate("figures", "Lowest monthly base"),
        "account.base_most": translate("figures", "Highest monthly base"),
        "account.credit_amount": translate("figures", "Credit of a retiree"),
        "account.withheld_month": translate("figures", "Withheld each month"),
        "account.withheld_rate": translate("figures", "Withheld share of the base"),
        "account.withheld_year": translate("figures", "Withheld once a year"),
        "account.legacy": translate("figures", "Money paid out to a passbook or card"),
        "interest.method": translate("figures", "How interest is counted"),
        "interest.rate_current": translate(
            "figures", "Interest rate of this year's money"
        ),
        "interest.rate_prior": translate(
            "figures", "Interest rate of earlier years' money"
        ),
        "interest.days": translate("figures", "Days of a year of interest"),
        "interest.stops_in_gap": translate(
            "figures", "Whether interest stops in a gap"
        ),
    }


def _of_others() -> dict[str, str]:
    return {
        "continuity.grace": translate("figures", "Months of a gap that do no harm"),
        "continuity.waiting": translate("figures", "Months to wait after a longer gap"),
        "continuity.penalty": translate("figures", "Share taken off after a gap"),
        "resident.premium": translate("figures", "Residents' premium of a year"),
        "resident.premium_high": translate(
            "figures", "Residents' premium, dearer choice"
        ),
        "resident.window_start": translate("figures", "Residents pay from"),
        "resident.window_end": translate("figures", "Residents pay until"),
        "resident.window_late": translate(
            "figures", "Residents can still pay until (next year)"
        ),
        "resident.waiting": translate("figures", "Months to wait after paying late"),
        "resident.waiting_missed": translate(
            "figures", "Months more for each year missed"
        ),
        "sharing.relatives": translate("figures", "Who can share the account"),
        "sharing.filing": translate("figures", "Whether sharing must be filed first"),
        "sharing.bucket": translate("figures", "Which money can be shared"),
        "sharing.least": translate("figures", "Balance needed before sharing"),
        "wallet.open": translate("figures", "Whether the wallet is open here"),
        "wallet.most": translate("figures", "Most of one wallet transfer"),
        "wallet.times": translate("figures", "Wallet transfers a day"),
        "wallet.closed": translate("figures", "Hours without wallet transfers"),
        "moving.sending": translate("figures", "Working days to send an account"),
        "moving.receiving": translate("figures", "Working days to take an account in"),
        "away.filed": translate("figures", "First borne elsewhere, filed"),
        "away.unfiled": translate("figures", "First borne elsewhere, not filed"),
        "tax.serious_above": translate("figures", "Serious illness: own part above"),
        "tax.serious_most": translate("figures", "Serious illness: deducted at most"),
    }


def figure_value(name: str, figure: Figure) -> str:
    """Say the value of a figure."""
    value = figure.value
    match value:
        case int():
            return show_amount(value)
        case Decimal():
            return f"{(value * 100).normalize():f}%"
        case Count(number):
            return str(number)
        case tuple():
            return "、".join(_words(name, value))
    if FIGURES[name].unit == "month_day":
        return show_month_day(value)
    return _code(name, value)


def _code(name: str, value: str) -> str:
    if name == "outpatient.kind":
        return codes.limit_kind(value)
    if value == NONE and FIGURES[name].unit != "choice":
        return translate("figures", "no longer in force")
    return _choices().get((name, value)) or _choices().get(("", value), value)


def _words(name: str, words: tuple[str, ...]) -> tuple[str, ...]:
    if name != "sharing.relatives":
        return words
    return tuple(codes.relation(Relation(word)) for word in words)


def _choices() -> dict[tuple[str, str], str]:
    """Give the words of choices, by the figure where two share a code."""
    return {
        ("", "annual"): translate("figures", "once a year"),
        ("", "per_visit"): translate("figures", "each visit"),
        ("", "makeup"): translate(
            "figures", "once a year, made up to the hospital's own"
        ),
        ("outpatient.deductible_kind", "monthly"): translate(
            "figures", "each month, up to the year's sum"
        ),
        ("", "segment"): translate(
            "figures", "after this year's account money is used"
        ),
        ("outpatient.deductible_kind", NONE): translate("figures", "no deductible"),
        ("", "monthly"): translate("figures", "each month"),
        ("", "yearly"): translate("figures", "once a year"),
        ("", "current_first"): translate("figures", "this year's money first"),
        ("", "typed"): translate("figures", "by what the bill is for"),
        ("", "passbook"): translate("figures", "paid out to a passbook or card"),
        ("account.legacy", NONE): translate("figures", "kept in the account"),
        ("", "daily_product"): translate("figures", "by the balance of each day"),
        ("", "demand_quarterly"): translate("figures", "at the demand rate, quarterly"),
        ("", "average_condition"): translate("figures", "once a year, on both parts"),
        ("", "prescription"): translate(
            "figures", "with a prescription, at such places"
        ),
        ("", "testing"): translate("figures", "being tested"),
        ("", "yes"): translate("figures", "yes"),
        ("", "no"): translate("figures", "no"),
        ("", "first"): translate("figures", "file first, then use"),
        ("sharing.filing", NONE): translate("figures", "no filing needed"),
        ("", "whole"): translate("figures", "the whole account"),
        ("", "prior"): translate("figures", "earlier years' money only"),
    }
