"""The words of the lines of a reckoning."""

from db.rules.reasons import Line
from desktop import codes
from desktop.views.day_words import show_month
from desktop.words import translate


def line_word(line: Line) -> str:
    """Say what a line is, with the place, person or year that it names."""
    word = _coded(line.code) or _plain()[line.code]
    name = line.name
    if line.code in {"month_missing", "posting.contribution"} and name:
        name = show_month(name)
    if line.code == "carried":
        return word.format(name)
    return f"{word} · {name}" if name else word


def _coded(code: str) -> str:
    """Name a line whose word is that of a kind of entry."""
    group, _dot, kind = code.partition(".")
    if code in _plain() or not kind:
        return ""
    if group == "posting":
        return codes.posting_kind(kind)
    if group == "bill":
        return codes.spending_kind(kind)
    name = codes.spending_kind(kind) if group == "refund" else codes.purpose(kind)
    return _groups()[group].format(name)


def _groups() -> dict[str, str]:
    return {
        "refund": translate("why", "Refund: {0}"),
        "shared": translate("why", "Family sharing: {0}"),
        "returned": translate("why", "Came back: {0}"),
    }


def _plain() -> dict[str, str]:
    return {**_of_account(), **_of_limit(), **_of_entries(), **_of_warnings()}


def _of_account() -> dict[str, str]:
    return {
        "carried": translate("why", "Carried over from {0}"),
        "posting.correction": translate("why", "Correction upwards"),
        "posting.correction_down": translate("why", "Correction downwards"),
        "flow.opening": translate("why", "Opening balance entered"),
        "flow.contributed": translate("why", "Credited"),
        "flow.interest": translate("why", "Interest"),
        "flow.corrected_up": translate("why", "Corrections upwards"),
        "flow.moved_in": translate("why", "Moved in from another region"),
        "flow.refunded": translate("why", "Refunds"),
        "flow.returned": translate("why", "Shared money that came back"),
        "taken_current": translate("why", "Taken from this year's money"),
        "taken_prior": translate(
            "why", "Taken from earlier years' money, when this year's was used up"
        ),
        "in_wallet": translate("why", "Sent to a wallet, not accepted yet"),
        "transit.moved_out": translate("why", "Moved out to another region"),
        "transit.moved_in": translate("why", "Of it arrived"),
        "unmatched": translate("why", "Arrived without having left"),
    }


def _of_limit() -> dict[str, str]:
    return {
        "cap": translate("why", "Cap of the year"),
        "used": translate("why", "Used by bills that count"),
        "beyond": translate("why", "Beyond the cap: it does not count"),
        "not_over": translate("why", "Not above the cap: the rest is still left"),
        "bill_counted": translate("why", "Bill that counts"),
        "bill_given_back": translate("why", "Refund: given back to the limit"),
        "deductible": translate("why", "Deductible of the year"),
        "deductible_used": translate("why", "Paid by bills so far"),
        "beyond_deductible": translate("why", "More than the deductible: no more due"),
        "took": translate("why", "Taken by the rule from a bill"),
        "took_printed": translate("why", "As printed on the bill"),
    }


def _of_tax() -> dict[str, str]:
    return {
        "tax_bill": translate("why", "Paid oneself in scope"),
        "tax_above": translate("why", "Only what is above this is deductible"),
        "tax_below": translate("why", "Not reached: nothing is deductible"),
        "tax_most": translate("why", "Beyond the most that is deductible"),
        "tax_no_figure": translate("why", "Not deductible: the figures are not known"),
        "tax_unknown": translate("why", "Not counted, since the split is not recorded"),
    }


def _of_entries() -> dict[str, str]:
    return {
        "interest_current": translate("why", "On this year's money"),
        "interest_prior": translate("why", "On earlier years' money"),
        "product_current": translate("why", "Daily balances added up, this year's"),
        "product_prior": translate("why", "Daily balances added up, earlier years'"),
        **_of_tax(),
        "passbook_paid": translate("why", "Paid to the passbook"),
        "passbook_taken": translate("why", "Taken from the passbook"),
        "eligible": translate("why", "Amount in scope"),
        "outside": translate("why", "Out of scope"),
        "account_first": translate("why", "This year's account money first"),
        "shared": translate("why", "Shared with the fund"),
        "cap_left": translate("why", "Left under the cap"),
        "account_holds": translate("why", "The account holds"),
        "estimated_deductible": translate("why", "Deductible taken"),
        "ratio": translate("why", "The fund's share"),
        "ratio_above": translate("why", "The fund's share above the threshold"),
        "cut_by_cap": translate("why", "Cut off by a cap"),
        "arrived": translate("why", "Recorded for the month"),
        "due": translate("why", "Should have come"),
        "base": translate("why", "Contribution base"),
        "expected": translate("why", "Base times rate"),
        "came_back": translate("why", "Came back"),
        "account_part": translate("why", "Paid by the personal account"),
        "shared_part": translate("why", "Shared with a relative"),
        "shared_back": translate("why", "Came back"),
        "bill_total": translate("why", "Whole bill"),
        "bill_fund": translate("why", "Pooled fund"),
        "bill_other_fund": translate("why", "Other funds"),
        "bill_account": translate("why", "Personal account"),
        "bill_shared": translate("why", "Relatives' accounts"),
        "bill_cash": translate("why", "Cash"),
        "balance_now": translate("why", "Balance today"),
        "replaced": translate("why", "Entry as it was before"),
        "this_entry": translate("why", "This entry"),
        "this_bill": translate("why", "This bill"),
    }


def _of_warnings() -> dict[str, str]:
    return {
        "month_missing": translate("why", "No credit is recorded"),
        "printed": translate("why", "Official figure"),
        "ours.current": translate("why", "This year's money in this book"),
        "ours.prior": translate("why", "Earlier years' money in this book"),
        "ours.balance": translate("why", "Balance in this book"),
        "ours.fund_ytd": translate("why", "Paid by the fund in this book"),
    }
