"""One human sentence for each kind of number: what it is made of."""

from collections.abc import Mapping

from db.rules.reasons import Reason
from db.rules.reasons.reason import total
from desktop.amounts import show_amount
from desktop.exports.figure_words import figure_value
from desktop.words import translate

TAKEN = {"used", "this_bill", "deductible_used", "printed"}
"""Lines that take away and are yet spoken of as what they are."""


def sentence(reason: Reason) -> str:
    """Say in one sentence what a sum of money is made of."""
    texts = {**_of_account(), **_of_limit(), **_of_estimate(), **_of_steps()}
    text = texts.get(reason.subject) or _general(reason)
    if reason.subject.startswith("step.cap") and not reason.result:
        text = translate("why", "{cap_left} was left under the cap, which is enough.")
    return text.format_map(_Amounts(reason))


class _Amounts(dict[str, str]):
    """The amounts of a reason by the codes of its lines, ¥0.00 where there is none."""

    def __init__(self, reason: Reason) -> None:
        up = sum(line.amount for line in reason.lines if line.amount > 0)
        carried = sum(x.amount for x in reason.lines if x.code == "carried")
        sums = {"result": reason.result, "up": up, "down": up - total(reason.lines)}
        sums |= {"carried": carried, "came": up - max(0, carried)}
        for line in (*reason.beside, *reason.lines):
            amount = (
                line.amount if line in reason.beside else _spoken(reason, line.code)
            )
            sums[line.code] = amount
        printed = sums.get("printed", 0)
        sums["ours"] = reason.result + printed
        super().__init__({code: show_amount(fen) for code, fen in sums.items()})
        self["share"] = _share(reason)

    def __missing__(self, code: str) -> str:
        return show_amount(0)


def _spoken(reason: Reason, code: str) -> int:
    """Give the lines of a code in fen, as they are spoken of."""
    amount = sum(line.amount for line in reason.lines if line.code == code)
    if reason.subject == "over":
        return amount if code == "used" else -amount
    taken = code in TAKEN or reason.subject.startswith(("estimate_", "step."))
    return -amount if taken and (code in TAKEN or amount < 0) else amount


def _share(reason: Reason) -> str:
    used = next(iter(reason.figures), None)
    return "" if used is None else figure_value(used.name, used.figure)


def _general(reason: Reason) -> str:
    up = any(line.amount > 0 for line in reason.lines)
    down = any(line.amount < 0 for line in reason.lines)
    if up and down:
        return translate("why", "{up} in, {down} out: {result}.")
    if down:
        return translate("why", "All of it together is {result}.")
    return translate("why", "It all adds up to {result}.")


def _of_account() -> Mapping[str, str]:
    balance = translate(
        "why",
        "Carried over {carried}, came in {came}, went out {down}: the balance is "
        "{result}.",
    )
    bucket = translate("why", "{up} came in, {down} was used: {result} is left.")
    shared = translate("why", "{up} was shared, {down} came back: {result}.")
    told = translate(
        "why",
        "This book has {ours}, the official figure is {printed}: {result} apart.",
    )
    figures = ("balance", "current", "prior", "fund_ytd")
    return {
        **dict.fromkeys(("balance", "closing", "balance_of", "lowest"), balance),
        **dict.fromkeys(("current", "prior"), bucket),
        **dict.fromkeys(("given", "taken", "shared_used"), shared),
        **dict.fromkeys((f"mismatch.{figure}" for figure in figures), told),
        "balance_after": translate(
            "why", "The balance today is {balance_now}; once saved it is {result}."
        ),
    }


def _of_limit() -> Mapping[str, str]:
    return {
        "left": translate("why", "Cap {cap}, used {used}: {result} is left."),
        "lapsed": translate(
            "why",
            "Cap {cap}, used {used}: the unused {result} has lapsed; the balance is "
            "not touched.",
        ),
        "over": translate("why", "Used {used}, cap {cap}: {result} above it."),
        "deductible_left": translate(
            "why",
            "Deductible {deductible}, paid {deductible_used}: {result} is still to "
            "be paid.",
        ),
        "left_after": translate(
            "why",
            "Cap {cap}, used {used}, this bill uses {this_bill}: {result} is left.",
        ),
    }


def _of_estimate() -> Mapping[str, str]:
    return {
        "estimate_cash": translate(
            "why",
            "Bill {bill_total}, the fund pays {bill_fund}, the account pays "
            "{bill_account}: {result} is left to pay in cash.",
        ),
        "estimate_account": translate(
            "why",
            "Bill {bill_total}, the fund pays {bill_fund}: the account, which holds "
            "{account_holds}, pays {result} of the rest.",
        ),
        "estimate_fund": translate(
            "why",
            "Of {eligible} in scope you pay the deductible {estimated_deductible} "
            "first; of the rest the fund pays {result} by its share and within its "
            "caps.",
        ),
    }


def _of_steps() -> Mapping[str, str]:
    share = translate("why", "Of {shared} the fund pays {share}: {result}.")
    cap = translate("why", "{cap_left} was left under the cap: {result} is cut off.")
    caps = ("cap", "cap_visit", "cap_tier", "cap_month")
    return {
        **dict.fromkeys(("step.ratio", "step.ratio_above"), share),
        **dict.fromkeys((f"step.{code}" for code in caps), cap),
        "step.eligible": translate(
            "why", "Bill {bill_total}, out of scope {outside}: {result} is in scope."
        ),
        "step.outside": translate(
            "why",
            "Bill {bill_total}, in scope {eligible}: the other {result} is your own; "
            "the account may pay it.",
        ),
        "step.account_first": translate(
            "why", "Here this year's account money pays {result} first."
        ),
        "step.deductible": translate(
            "why", "You pay {result} of this visit before the fund shares."
        ),
        "step.shared": translate(
            "why",
            "Of {eligible} in scope {down} is taken first: the fund shares {result}.",
        ),
        "step.personal": translate(
            "why", "Bill {bill_total}, the fund pays {bill_fund}: {result} is your own."
        ),
    }
