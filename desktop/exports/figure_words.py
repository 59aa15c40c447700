"""Words for policy figures: what each is called, and its value."""

from decimal import Decimal

from db.rules.policy import Figure
from desktop import codes
from desktop.amounts import show_amount
from desktop.words import translate


def figure_name(name: str, tier: str | None = None) -> str:
    """Name a figure, and the kind of hospital that it is for."""
    text = {
        "outpatient.kind": translate("figures", "Kind of outpatient limit"),
        "outpatient.cap": translate("figures", "Outpatient cap of the year"),
        "outpatient.threshold": translate("figures", "Threshold of the second rate"),
        "outpatient.ratio": translate("figures", "Share that the fund pays"),
        "outpatient.ratio_above": translate("figures", "Share above the threshold"),
        "outpatient.deductible_kind": translate("figures", "Kind of deductible"),
        "outpatient.deductible": translate("figures", "Deductible of the year"),
        "outpatient.deductible_visit": translate("figures", "Deductible of a visit"),
        "outpatient.tiers": translate("figures", "Kinds of hospital"),
        "limit.year_start": translate("figures", "The limit's year begins on"),
        "account.year_start": translate("figures", "The account's year begins on"),
        "account.credit": translate("figures", "How often the account is credited"),
        "account.rate": translate("figures", "Share of the base credited"),
        "account.credit_amount": translate("figures", "Credit of a retiree"),
    }[name]
    if tier is None:
        return text
    return translate("figures", "{0} ({1})").format(text, tier)


def figure_value(name: str, figure: Figure) -> str:
    """Say the value of a figure."""
    value = figure.value
    match value:
        case int():
            return show_amount(value)
        case Decimal():
            return f"{(value * 100).normalize():f}%"
        case tuple():
            return "、".join(value)
    if name == "outpatient.kind":
        return codes.limit_kind(value)
    if value == "none" and name != "outpatient.deductible_kind":
        return translate("figures", "no longer in force")
    return _choices().get(value, value)


def _choices() -> dict[str, str]:
    return {
        "annual": translate("figures", "once a year"),
        "per_visit": translate("figures", "each visit, up to the year's sum"),
        "segment": translate("figures", "after this year's account money is used"),
        "none": translate("figures", "no deductible"),
        "monthly": translate("figures", "each month"),
        "yearly": translate("figures", "once a year"),
    }
