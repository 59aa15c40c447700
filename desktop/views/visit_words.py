"""What an estimate says, as words: pure functions of it."""

from collections.abc import Sequence

from db.rules.codes import SpendingKind, Status
from db.rules.records import Spending
from db.rules.reimbursement import Estimate
from desktop.amounts import show_amount
from desktop.charts.names import region_name
from desktop.exports.figure_words import figure_name
from desktop.views import visit_deductible
from desktop.words import translate

PHARMACY = "药店"
"""The tier of a pharmacy, as packs name it."""


def left_sentences(estimate: Estimate) -> list[str]:
    """Say what of the deductible and of the limit is left after the visit."""
    return [visit_deductible.sentence(estimate), _limit_left(estimate)]


def _limit_left(estimate: Estimate) -> str:
    if estimate.limit_left is None:
        return translate("visit", "There is no yearly cap here.")
    text = translate("visit", "This year's limit left after it: {0}")
    if estimate.kind == "expense_band":
        text = translate(
            "visit",
            "This year's limit left after it: {0} (counted by the amount in scope)",
        )
    return text.format(show_amount(estimate.limit_left))


def remarks(estimate: Estimate, *, has_account: bool) -> list[str]:
    """Say what is worth knowing about how this region and person are treated."""
    found = []
    if any(step.code == "account_first" for step in estimate.steps):
        found.append(
            translate(
                "visit",
                "Here this year's account money is used first, then the deductible, "
                "then the fund shares.",
            )
        )
    if not has_account:
        found.append(_no_account(estimate.status))
    return found


def _no_account(status: Status) -> str:
    if status is Status.resident:
        return translate(
            "visit",
            "Residents' insurance has no personal account: what the fund does not "
            "pay is paid in cash.",
        )
    return translate(
        "visit",
        "This kind of insurance has no personal account: what the fund does not pay "
        "is paid in cash.",
    )


def fix_first() -> str:
    """Ask to mend what is marked red before anything can be told."""
    return translate("visit", "Please correct the field marked red first.")


def missing(estimate: Estimate) -> str:
    """Say which figures must be known first, empty where all are."""
    if not estimate.unknown:
        return ""
    comma = translate("visit", ", ")
    text = translate(
        "visit",
        "How much the fund pays cannot be told yet: for {region} this is not known: "
        "{figures}. You can enter the figures yourself; your bureau knows them.",
    )
    return text.format(
        region=region_name(estimate.region),
        figures=comma.join(figure_name(name) for name in estimate.unknown),
    )


def nothing_typed() -> str:
    """Ask for the one thing that is needed."""
    return translate(
        "visit", "Write the amount, and here stands at once who would pay what."
    )


def not_insured(name: str) -> str:
    """Say that there is nothing to reckon with on the day."""
    text = translate(
        "visit",
        "{0} is not insured anywhere on that day as far as this book knows. "
        "You can enter it in Settings.",
    )
    return text.format(name)


def only_estimate() -> str:
    """Say what an estimate is worth."""
    return translate(
        "visit", "Only an estimate; nothing of it is kept. The hospital's bill counts."
    )


def own(estimate: Estimate) -> int:
    """Give what the patient pays, from the account or in cash, in fen."""
    return estimate.account + estimate.cash


def compare_headings() -> tuple[str, ...]:
    """Name the columns of the comparison."""
    return (
        translate("visit", "Where to"),
        translate("visit", "Fund pays"),
        translate("visit", "You pay"),
    )


def compare_cells(tier: str, estimate: Estimate | None) -> tuple[str, ...]:
    """Write one kind of hospital; what cannot be told has a dash."""
    if estimate is None or estimate.unknown:
        return tier, "—", "—"
    return tier, show_amount(estimate.fund), show_amount(own(estimate))


def cheapest(found: Sequence[tuple[str, Estimate | None]], chosen: str) -> str:
    """Say where one pays least for the same amount, empty if nobody knows."""
    paid = {tier: own(e) for tier, e in found if e is not None and not e.unknown}
    if len(paid) < 2 or chosen not in paid:
        return ""
    least = min(paid.values())
    if least == max(paid.values()):
        return translate("visit", "For this amount it makes no difference where.")
    if paid[chosen] == least:
        text = translate("visit", "You pay least where you have chosen: {0}.")
        return text.format(chosen)
    best = next(tier for tier, amount in paid.items() if amount == least)
    text = translate("visit", "At {tier} you pay {less} less for the same amount.")
    return text.format(tier=best, less=show_amount(paid[chosen] - least))


def bill_of(
    estimate: Estimate, person_id: int, *, counts: bool | None = None
) -> Spending:
    """Make the bill that the visit may become, to be corrected by the receipt.

    `counts` tells whether a pharmacy's bill uses the limit; None: by kind.
    """
    visit = estimate.visit
    pharmacy = visit.tier == PHARMACY
    return Spending(
        person_id=person_id,
        day=visit.day,
        kind=SpendingKind.pharmacy if pharmacy else SpendingKind.outpatient,
        counts_toward_limit=counts if pharmacy else None,
        tier=visit.tier,
        total=visit.total,
        eligible=visit.eligible,
        deductible=estimate.deductible,
        fund=estimate.fund,
        account=estimate.account,
        cash=estimate.cash,
        note=translate("visit", "Estimated; correct it by the receipt"),
    )


def same_amount() -> str:
    """Say what the comparison leaves out."""
    return translate(
        "visit",
        "For the same amount in scope. Prices of hospitals differ; only the shares "
        "are compared here.",
    )
