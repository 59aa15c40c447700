"""The sentence for each code that a look over a book can give."""

from desktop.words import translate


def said(code: str) -> str:
    """Give the sentence of a code, with places for what it is about."""
    return {**_of_sums(), **_of_bills(), **_of_people(), **_of_ledgers()}[code]


def _of_sums() -> dict[str, str]:
    return {
        "damaged": translate(
            "checks",
            "The file of this book is damaged. Please record nothing more in it and "
            "restore the newest backup (Settings, Backups).",
        ),
        "reference": translate(
            "checks",
            "{count} rows name rows that are not there ({words}). Please record "
            "nothing more in this book and restore the newest backup.",
        ),
        "sums": translate(
            "checks",
            "The balance of {who} is shown as {amount}, but the entries add up to "
            "{second}. Please rely on neither, record nothing more in this book and "
            "restore an earlier backup.",
        ),
        "unbalanced": translate(
            "checks",
            "The bill of {who} of {day} over {amount} does not add up: {second} is in "
            "none of its parts. Please open it and correct it by the receipt.",
        ),
        "refunded_too_much": translate(
            "checks",
            "Of {who}'s bill of {day} over {amount}, {second} was refunded: more than "
            "it came to. Please compare the refunds with their receipts.",
        ),
    }


def _of_bills() -> dict[str, str]:
    return {
        "refund_early": translate(
            "checks",
            "A refund of {who} is dated {day}, before its bill. Please correct one "
            "of the two days.",
        ),
        "refund_of_another": translate(
            "checks",
            "A refund of {who} of {day} names somebody else's bill. Please open it "
            "and name the right one.",
        ),
        "transfer_of_another": translate(
            "checks",
            "{amount} that {who} shared on {day} names a bill of somebody who did "
            "not receive it. Please open that bill and correct it.",
        ),
        "nameless_refund": translate(
            "checks",
            "The refund of {who} of {day} over {amount} names no bill, so it counts "
            "on its own day instead of that of the bill.",
        ),
        "content_lost": translate(
            "checks",
            "The file “{words}”, kept with {who}'s bill of {day}, cannot be shown any "
            "more: its contents are missing or damaged. No sum depends on it. Please "
            "keep it with the bill anew, or restore a backup.",
        ),
        "repeated_bill": translate(
            "checks",
            "{who} has {count} bills of {amount} each on {day} at {words}. Perhaps "
            "one receipt was entered twice: the balance and what is left of the limit "
            "would then show too little.",
        ),
        "near_bill": translate(
            "checks",
            "{who} has a bill of {amount} at {words} on {first} and another on {last}. "
            "Perhaps one receipt was entered twice: the balance and what is left of "
            "the limit would then show too little.",
        ),
        "near_bill_nowhere": translate(
            "checks",
            "{who} has a bill of {amount} on {first} and another on {last}. Perhaps "
            "one receipt was entered twice: the balance and what is left of the limit "
            "would then show too little.",
        ),
        "repeated_posting": translate(
            "checks",
            "“{kind}” of {amount} for {who} stands {count} times on {day}. If it came "
            "only once, the balance shows a wrong sum.",
        ),
    }


def _of_people() -> dict[str, str]:
    return {
        "no_account": translate(
            "checks",
            "From {first} to {last} account money of {who} moves ({count} entries, "
            "{amount} in all), but at that time there was no personal account. Please "
            "look at those days, or at since when {who} is insured.",
        ),
        "no_account_one_day": translate(
            "checks",
            "On {day} account money of {who} moves ({amount}), but at that time there "
            "was no personal account. Please look at that day, or at since when {who} "
            "is insured.",
        ),
        "account_closed": translate(
            "checks",
            "From {first} to {last} account money of {who} moves ({count} entries, "
            "{amount} in all) after the account was settled and closed. Please look "
            "at those days.",
        ),
        "account_closed_one_day": translate(
            "checks",
            "On {day} account money of {who} moves ({amount}) after the account was "
            "settled and closed. Please look at that day.",
        ),
        "uninsured": translate(
            "checks",
            "{count} bills of {who} from {first} to {last} lie before the first day "
            "for which it is known how {who} is insured; they count toward no limit.",
        ),
        "uninsured_one_day": translate(
            "checks",
            "A bill of {who} on {day} lies before the first day for which it is known "
            "how {who} is insured; it counts toward no limit.",
        ),
        "before_birth": translate(
            "checks",
            "{count} entries of {who} from {first} to {last} lie before the birthday. "
            "Please correct those days or the birthday.",
        ),
        "before_birth_one_day": translate(
            "checks",
            "An entry of {who} on {day} lies before the birthday. Please correct that "
            "day or the birthday.",
        ),
        "future_day": translate(
            "checks",
            "{who}'s entry of {day} over {amount} is still to come and counts only "
            "from then on. If the day is a slip, please correct it.",
        ),
        "no_filing": translate(
            "checks",
            "From {first} to {last} {who}'s account paid {count} times for {words} "
            "({amount} in all), but for those days no filing of family sharing is "
            "recorded. If it was filed, record it; the balance stays as it is.",
        ),
        "no_filing_one_day": translate(
            "checks",
            "On {day} {who}'s account paid for {words} ({amount}), but for that day no "
            "filing of family sharing is recorded. If it was filed, record it; the "
            "balance stays as it is.",
        ),
        "no_membership": translate(
            "checks",
            "It is not entered yet how {who} is insured, so no limit can be told. "
            "Please enter it in the settings.",
        ),
        "rule_gap": translate(
            "checks",
            "For {region} ({status}) it is not known which outpatient limit holds on "
            "{day}, so none is shown for {who}. You can enter the figures yourself.",
        ),
    }


def _of_ledgers() -> dict[str, str]:
    return {
        "mismatch": translate(
            "checks",
            "On {day} the official {figure} of {who} was {amount}, this book has "
            "{second}: a difference of {third}. An entry may be missing or wrong.",
        ),
        "below_zero": translate(
            "checks",
            "The balance of {who} was below zero from {first} to {last}, at the "
            "lowest {amount}: perhaps money that came in is not recorded yet.",
        ),
        "below_zero_one_day": translate(
            "checks",
            "The balance of {who} was below zero on {day}, at the lowest {amount}: "
            "perhaps money that came in is not recorded yet.",
        ),
        "fund_in_gap": translate(
            "checks",
            "From {first} to {last} {who} was not covered as far as this book knows, "
            "yet the fund paid {amount} in {count} bills. Perhaps a credit is not "
            "recorded; please ask the bureau if in doubt.",
        ),
        "missing_month": translate(
            "checks",
            "The credit for {month} of {who} has not been recorded; {amount} was "
            "expected. If it arrived, the balance shows too little.",
        ),
        "missing_months": translate(
            "checks",
            "{count} credits of {who} have not been recorded: {months}; {amount} in "
            "all was expected. If they arrived, the balance shows too little. Those "
            "that did not arrive can be deleted again.",
        ),
        "gap": translate(
            "checks",
            "No credit is recorded for {who} from {month} to {until} ({count} months). "
            "The balance stays usable; please ask the bureau about the benefits.",
        ),
    }
