"""What an estimate says about the deductible, true to how the region counts it."""

from collections.abc import Callable

from db.rules.figures import NONE
from db.rules.reimbursement import Estimate, Step
from desktop.amounts import show_amount
from desktop.words import translate

Show = Callable[[int], str]


def sentence(estimate: Estimate, show: Show = show_amount) -> str:
    """Say what of the deductible was paid by the visit or is still to be paid.

    `show` writes an amount given in fen.
    """
    step = next((s for s in estimate.steps if s.code == "deductible"), None)
    name = step.figure.name if step and step.figure else ""
    left = estimate.deductible_left
    if estimate.makeup:
        return made_up(estimate.visit.tier, estimate.makeup, show)
    if step is not None and name == "outpatient.deductible_visit":
        most = "" if left is None else _of_year(left, show, none=False)
        return " ".join(said for said in (_by_visit(step, show), most) if said)
    if step is not None and left is None and name == "outpatient.deductible_month":
        return _by_month(step, show)
    if left is None:
        return translate("visit", "The deductible of this region is not known.")
    return _of_year(left, show, none=step is not None and is_none(step))


def is_none(step: Step) -> bool:
    """Tell whether a step rests on the figure that there is no such thing."""
    return step.figure is not None and step.figure.figure.value == NONE


def _by_visit(step: Step, show: Show) -> str:
    text = translate(
        "visit",
        "The deductible is counted by visit: this time you pay {0} first, then the "
        "fund shares.",
    )
    return text.format(show(step.amount))


def _by_month(step: Step, show: Show) -> str:
    text = translate(
        "visit",
        "The deductible is counted by month: this time you pay {0} first, then the "
        "fund shares.",
    )
    return text.format(show(step.amount))


def made_up(
    tier: str, left: tuple[tuple[str, int], ...], show: Show = show_amount
) -> str:
    """Say which tier's deductible is reached, and what the others still ask for.

    `left` is what each tier still asks for, in fen; `tier` is named first.
    """
    if not any(amount for _name, amount in left):
        return translate("visit", "The deductible is reached wherever you go.")
    others = [(name, amount) for name, amount in left if name != tier and amount]
    said = (_here(tier, dict(left).get(tier), show), _elsewhere(others, show))
    return translate("visit", "; ").join(part for part in said if part) + translate(
        "visit", "."
    )


def _here(tier: str, left: int | None, show: Show) -> str:
    if left is None:
        return ""
    text = translate("visit", "The deductible for {tier} is reached")
    if left:
        text = translate("visit", "For {tier} {left} of the deductible is left")
    return text.format(tier=tier, left=show(left))


def _elsewhere(others: list[tuple[str, int]], show: Show) -> str:
    if not others:
        return ""
    if len(others) == 1:
        text = translate("visit", "going to {0} later, {1} is still to be made up")
        return text.format(others[0][0], show(others[0][1]))
    comma = translate("visit", ", ")
    listed = comma.join(f"{name} {show(amount)}" for name, amount in others)
    text = translate("visit", "going elsewhere later, this is to be made up: {0}")
    return text.format(listed)


def _of_year(left: int, show: Show, *, none: bool) -> str:
    if left == 0 and none:
        return translate("visit", "There is no deductible here.")
    if left == 0:
        return translate("visit", "This year's deductible is reached after it.")
    text = translate("visit", "Deductible still to pay this year after it: {0}")
    return text.format(show(left))
