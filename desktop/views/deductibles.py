"""What the overview says of a deductible that is not one sum of the year."""

from collections.abc import Mapping

from db.rules.deductible import Deductible
from db.rules.limit import LimitYear
from desktop.amounts import show_amount
from desktop.words import translate

Counted = tuple[str, tuple[str, ...]]
"""A figure, and sentences about it."""


def answer(row: LimitYear, rule: Deductible) -> Counted | None:
    """Answer by visit, month or tier; None where the year's own sum is enough."""
    if rule.kind == "makeup":
        return _made_up(rule.made_up(row.deductible_used))
    if row.deductible is not None:
        return None
    if rule.kind == "per_visit":
        return _by_visit(rule.standards)
    if rule.kind == "monthly" and rule.month is not None:
        text = translate("overview", "Each month you pay {0} first.")
        by_month = translate("overview", "By month")
        return by_month, (text.format(show_amount(rule.month)),)
    return None


def _by_visit(standards: Mapping[str, int | None]) -> Counted | None:
    known = {tier: fen for tier, fen in standards.items() if fen is not None}
    if not known:
        return None
    text = translate("overview", "At each visit you pay first: {0}.")
    sums = sorted(set(known.values()))
    said = show_amount(sums[0])
    tiers = {tier: fen for tier, fen in known.items() if tier}
    if len(sums) > 1:
        comma = translate("visit", ", ")
        nothing = translate("overview", "{0} nothing")
        said = comma.join(
            f"{tier} {show_amount(fen)}" if fen else nothing.format(tier)
            for tier, fen in tiers.items()
        )
    return translate("overview", "By visit"), (text.format(said),)


def _made_up(left: tuple[tuple[str, int], ...]) -> Counted | None:
    """Say what each tier still asks for, where the difference is made up."""
    if not left:
        return None
    if not any(amount for _tier, amount in left):
        text = translate("visit", "The deductible is reached wherever you go.")
        return translate("overview", "Reached"), (text,)
    reached = translate("overview", "{0} reached")
    more = translate("overview", "{0} still {1}")
    comma = translate("visit", ", ")
    said = comma.join(
        more.format(tier, show_amount(amount)) if amount else reached.format(tier)
        for tier, amount in left
    )
    text = translate("overview", "The difference between the kinds is made up.")
    return translate("overview", "By kind of hospital"), (said, text)
