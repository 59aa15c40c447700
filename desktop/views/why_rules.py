"""The rule behind a number, in plain sentences."""

from desktop.words import translate


def rule_sentence(rule: str) -> str:
    """Say by which rule a number is made."""
    return {**_of_account(), **_of_limit(), **_of_others()}[rule]


def _of_account() -> dict[str, str]:
    return {
        "account": translate(
            "why",
            "The balance is what was carried over from the year before, plus all that "
            "came in, minus all that went out. At the end of a year all of it carries "
            "over; not a fen is lost. What the pooled fund pays never touches it.",
        ),
        "recorded": translate(
            "why",
            "This is the sum of the entries that you recorded in the account's year; "
            "nothing is estimated.",
        ),
        "buckets": translate(
            "why",
            "What the bureau credits in a year is this year's money; at the year's end "
            "it is carried over and becomes earlier years' money. Unless the region "
            "says otherwise, this year's money is used first and then earlier years'; "
            "the balance is the same in whatever order.",
        ),
        "transit": translate(
            "why",
            "Money sent to a wallet and not accepted yet, and money that has left one "
            "region and not reached the next, is in no account; it is not lost.",
        ),
    }


def _of_limit() -> dict[str, str]:
    return {
        "used": translate(
            "why",
            "Only what the pooled fund paid of outpatient bills uses the limit. Money "
            "from your own account or in cash does not. A refund gives back what its "
            "bill used, in that bill's year.",
        ),
        "used_expense": translate(
            "why",
            "Here the limit counts eligible expense, whoever paid it, and not what "
            "the fund paid. A refund gives back what its bill used, in that bill's "
            "year.",
        ),
        "cap": translate(
            "why",
            "The cap is the figure in force for this person on the last day of the "
            "year, or today while the year is running.",
        ),
        "left": translate(
            "why",
            "Left is the cap minus what is used, and never less than nothing. A new "
            "limit starts with each year; what is left is not carried over, and the "
            "balance is not touched.",
        ),
        "lapsed": translate(
            "why",
            "The year has ended, so what was left of its limit has lapsed: a limit is "
            "not money and is not carried over. The balance of the account is not "
            "touched.",
        ),
        "deductible": translate(
            "why",
            "The deductible is what you pay yourself before the fund begins to pay. A "
            "bill takes what is printed on it, or else what the region's rule takes "
            "of its eligible part, until the year's deductible is reached.",
        ),
    }


def _of_others() -> dict[str, str]:
    return {
        "credit": translate(
            "why",
            "The credit is what you recorded for this month. For employees it should "
            "be the contribution base times the rate; for retirees it is a fixed sum.",
        ),
        "sharing": translate(
            "why",
            "Shared money leaves the balance of the one who shares it. The bill uses "
            "the limit and the deductible of the patient. What was not accepted comes "
            "back.",
        ),
        "gap": translate(
            "why",
            "A month is missing when a credit was due and none is recorded for it. "
            "The balance stays usable; the bureau can tell what it means for the "
            "benefits.",
        ),
        "mismatch": translate(
            "why",
            "This is what the book holds up to that day minus what the official "
            "source printed. Most often an entry is missing or stands there twice.",
        ),
        "figure": translate(
            "why",
            "Figures come from public pages or from you. Until you confirm one with "
            "the bureau it is unverified; the bureau's word counts.",
        ),
        "entry": translate(
            "why",
            "Money that comes in raises the balance, money that leaves lowers it.",
        ),
        "entry_bill": translate(
            "why",
            "Of a bill only the part paid by the personal account lowers the balance. "
            "What the pooled fund paid uses the limit; cash touches neither.",
        ),
        "fund_in_gap": translate(
            "why",
            "In these days no cover is known: a credit is missing, or a waiting time "
            "was running. It is only a hint; what the fund paid stays as recorded, and "
            "the balance stays usable.",
        ),
        "interest_estimate": translate(
            "why",
            "This is an estimate by the region's method; it is in no balance. What the "
            "bureau pays counts: once its interest of the year is recorded, nothing is "
            "estimated.",
        ),
        "tax": translate(
            "why",
            "What the patient paid oneself for items in scope is added up over the "
            "calendar year. It is a line for the tax return and no money of the book.",
        ),
        "passbook": translate(
            "why",
            "This is the sum of what you recorded of the passbook. It is money of its "
            "own, apart from the account: it is not part of the balance.",
        ),
        "estimate": translate(
            "why",
            "This is an estimate with the figures of the day of the visit and what "
            "is recorded before it; the receipt counts. Nothing is kept.",
        ),
        "preview": translate(
            "why", "This is how it will be once you save; nothing is kept yet."
        ),
    }
