"""What a look over a book found, in sentences: what, what it means, what to do."""

from collections.abc import Mapping
from datetime import date

from db.checking import Finding, Report, Severity
from desktop import codes
from desktop.amounts import show_amount
from desktop.charts.names import region_name
from desktop.finding_words import said
from desktop.views.day_words import show_day, show_month
from desktop.words import translate


def sentence(finding: Finding, names: Mapping[int, str]) -> str:
    """Say what was found; `names` are those of the people by id."""
    text = said(finding.code)
    if finding.code == "near_bill" and not finding.words[0]:
        text = said("near_bill_nowhere")
    if finding.code == "repeated_bill" and not finding.words[0]:
        text = translate(
            "checks",
            "{who} has {count} bills of {amount} each on {day}. Perhaps one receipt "
            "was entered twice: the balance and what is left of the limit would then "
            "show too little.",
        )
    if finding.first == finding.last and finding.code in _ONE_DAY:
        text = said(f"{finding.code}_one_day")
    whole = text.format(**_values(finding, names))
    if finding.code != "mismatch" or finding.first is None:
        return whole
    between = translate(
        "checks", "On {0} they still agreed: the cause lies in between."
    )
    both = translate("checks", "{0} {1}")
    return both.format(whole, between.format(show_day(finding.first)))


_ONE_DAY = {
    *("no_account", "account_closed", "uninsured", "before_birth", "below_zero"),
    "no_filing",
}


def fix_words(finding: Finding) -> str:
    """Name what one press of the button does about it."""
    texts = {
        "nameless_refund": translate("checks", "Link it with the bill that fits"),
        "mismatch": translate("checks", "Record a correction"),
        "content_lost": translate("checks", "Take the file from the bill"),
        "missing_month": translate("checks", "Record this credit"),
        "missing_months": translate("checks", "Record all of them"),
        "repeated_bill": translate("checks", "Delete the one entered later"),
        "near_bill": translate("checks", "Delete the one entered later"),
        "repeated_posting": translate("checks", "Delete the one entered later"),
        "no_filing": translate("checks", "Record that it was filed by then"),
    }
    return texts[finding.code]


def real_words() -> str:
    """Name the answer that nothing is wrong: both bills are real."""
    return translate("checks", "Both are real")


def heading(severity: Severity) -> str:
    """Name a group of findings."""
    return {
        "serious": translate("checks", "Serious: do not rely on these numbers"),
        "wrong": translate("checks", "These contradict one another"),
        "look": translate("checks", "Worth a look"),
    }[severity]


def conclusion(report: Report) -> str:
    """Say in one sentence what was looked over and whether it is in order."""
    if not report.is_sound:
        return translate(
            "checks",
            "Something serious was found. Nothing was changed; please read on below.",
        )
    if report.findings:
        text = translate(
            "checks",
            "The file is whole and every sum holds: {people} people, {entries} "
            "entries. {count} things are worth a look.",
        )
    else:
        text = translate(
            "checks",
            "All is well. The file is whole and every sum holds: {people} people, "
            "{entries} entries, and none contradicts another.",
        )
    return text.format(
        people=report.people, entries=report.entries, count=len(report.findings)
    )


def _values(finding: Finding, names: Mapping[int, str]) -> dict[str, object]:
    amounts = [show_amount(amount) for amount in finding.amounts]
    amounts += [""] * (3 - len(amounts))
    return {
        "who": names.get(finding.person_id or 0, ""),
        "day": _day(finding.last),
        "first": _day(finding.first),
        "last": _day(finding.last),
        "count": finding.count,
        "amount": amounts[0],
        "second": amounts[1],
        "third": amounts[2].removeprefix("−"),
        **_words(finding),
    }


def _words(finding: Finding) -> dict[str, str]:
    words = finding.words
    match finding.code:
        case "rule_gap":
            return {"region": region_name(words[0]), "status": codes.status(words[1])}
        case "mismatch":
            return {"figure": _figure(words[0])}
        case "missing_month" | "missing_months":
            between = translate("checks", ", ")
            months = between.join(map(show_month, words))
            return {"month": months, "months": months}
        case "gap":
            return {"month": show_month(words[0]), "until": show_month(words[1])}
        case "repeated_posting":
            return {"kind": codes.posting_kind(words[0])}
        case _:
            return {"words": "、".join(words)}


def _figure(code: str) -> str:
    return {
        "balance": translate("checks", "balance"),
        "current": translate("checks", "money of this year"),
        "prior": translate("checks", "money of earlier years"),
        "fund_ytd": translate("checks", "sum paid by the fund this year"),
    }[code]


def _day(day: date | None) -> str:
    return "" if day is None else show_day(day)
