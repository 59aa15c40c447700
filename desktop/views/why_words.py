"""The words of a reason: what a number is, how it came about, and by which rule."""

from db.rules.reasons import Line, Reason
from desktop.amounts import show_amount, show_change
from desktop.charts.names import region_name
from desktop.exports.figure_words import figure_name, figure_value
from desktop.views.day_words import show_day, show_month
from desktop.views.visit_steps import names as step_names
from desktop.views.why_answers import sentence
from desktop.views.why_lines import line_word
from desktop.views.why_rules import rule_sentence
from desktop.words import translate

__all__ = ["answer", "beside", "line_cells", "result", "rule_sentence", "subject"]


def result(reason: Reason) -> str:
    """Write the number itself."""
    if reason.unit == "figure" and reason.figures:
        used = reason.figures[0]
        return figure_value(used.name, used.figure)
    if reason.unit == "months":
        return translate("why", "{0} months").format(reason.result)
    return show_amount(reason.result)


def subject(reason: Reason) -> str:
    """Name the number."""
    if reason.unit == "figure" and reason.figures:
        return figure_name(reason.figures[0].name, reason.figures[0].tier)
    names = {**_of_account(), **_of_limit(), **_of_others(), **_of_steps()}
    day = show_day(reason.day) if reason.day else ""
    month = show_month(f"{reason.day:%Y-%m}") if reason.day else ""
    return names[reason.subject].format(
        year=reason.year,
        day=day,
        month=month,
        region=region_name(reason.region) if reason.region else "",
    )


def answer(reason: Reason) -> str:
    """Say in one sentence what the number is made of."""
    if reason.unit == "figure":
        return translate(
            "why", "This is a figure of the policy: {0}. It is not computed."
        ).format(result(reason))
    estimated = reason.rule == "estimate"
    if not reason.lines and not estimated:
        return translate("why", "Nothing is recorded for it, so it is {0}.").format(
            result(reason)
        )
    if reason.unit == "months":
        return translate("why", "These {0} months make the gap.").format(reason.result)
    return sentence(reason)


def line_cells(line: Line, *, signed: bool, months: bool = False) -> tuple[str, ...]:
    """Write one line: what, when, of how many entries, how much."""
    amount = show_change(line.amount) if signed else show_amount(line.amount)
    if months:
        amount = ""
    return (line_word(line), _days(line), str(line.times or ""), amount)


def _days(line: Line) -> str:
    first, last = line.first, line.last
    if first is None or last is None or first == last:
        day = first or last
        return "" if day is None else show_day(day)
    text = translate("why", "{0} to {1}")
    return text.format(show_day(first), show_day(last))


def beside(reason: Reason) -> str:
    """Say the numbers beside the reckoning, in one line."""
    return " · ".join(
        f"{line_word(line)} {show_amount(line.amount)}" for line in reason.beside
    )


def _of_account() -> dict[str, str]:
    return {
        "opening": translate("why", "Opening balance of {year}"),
        "contributed": translate("why", "Credited in {year}"),
        "interest": translate("why", "Interest in {year}"),
        "other_in": translate("why", "Other money in, in {year}"),
        "spent": translate("why", "Own bills paid by the account in {year}"),
        "family": translate("why", "Shared with relatives in {year}"),
        "other_out": translate("why", "Other money out, in {year}"),
        "closing": translate("why", "Balance at the end of {year}"),
        "balance": translate("why", "Balance up to today ({year})"),
        "balance_of": translate("why", "Balance at the end of {day}"),
        "lowest": translate("why", "Lowest balance, on {day}"),
        "current": translate("why", "This year's money ({year})"),
        "prior": translate("why", "Earlier years' money ({year})"),
        "in_transit": translate("why", "Money on its way at the end of {year}"),
        "balance_after": translate("why", "Balance after this entry"),
        "entry": translate("why", "What this entry of {day} does to the account"),
    }


def _of_limit() -> dict[str, str]:
    return {
        "cap": translate("why", "Outpatient cap of {year} · {region}"),
        "used": translate("why", "Limit used in {year} · {region}"),
        "left": translate("why", "Limit left in {year} · {region}"),
        "lapsed": translate("why", "Limit of {year} that lapsed · {region}"),
        "over": translate("why", "Above the cap in {year} · {region}"),
        "fund": translate("why", "Paid by the fund in {year} · {region}"),
        "deductible": translate("why", "Deductible of {year} · {region}"),
        "deductible_used": translate("why", "Deductible paid in {year} · {region}"),
        "deductible_left": translate("why", "Deductible left in {year} · {region}"),
        "left_after": translate("why", "Limit of {year} left after this bill"),
        "used_after": translate("why", "Paid by the fund in {year} after this bill"),
    }


def _of_steps() -> dict[str, str]:
    return {
        **{f"step.{code}": word for code, word in step_names().items()},
        "step.ratio": translate("why", "The fund's share"),
        "step.ratio_above": translate("why", "The fund's share above the threshold"),
    }


def _of_others() -> dict[str, str]:
    return {
        "credit": translate("why", "Credit for {month}"),
        "spending": translate("why", "Spending on care in {year}"),
        "given": translate("why", "Went from this account to relatives"),
        "taken": translate("why", "Relatives' accounts paid for this person"),
        "shared": translate("why", "Shared in all"),
        "came_back": translate("why", "Shared money that came back"),
        "shared_used": translate("why", "Shared money that was used"),
        "estimate_cash": translate("why", "Left to pay in cash (estimate)"),
        "estimate_account": translate("why", "Paid by the own account (estimate)"),
        "estimate_fund": translate("why", "What the fund would pay (estimate)"),
        "passbook": translate("why", "Left on the passbook"),
        "passbook_at_end": translate("why", "Left on the passbook after {year}"),
        "passbook_in": translate("why", "Paid to the passbook in {year}"),
        "passbook_out": translate("why", "Taken from the passbook in {year}"),
        "gap": translate("why", "Months without a credit"),
        "fund_in_gap": translate("why", "Paid by the fund without cover, from {day}"),
        "interest_estimate": translate("why", "Interest of {year} (estimate)"),
        "tax": translate("why", "Serious-illness tax deduction of {year}"),
        "mismatch.balance": translate("why", "Difference to the official balance"),
        "mismatch.current": translate(
            "why", "Difference to the official figure of this year's money"
        ),
        "mismatch.prior": translate(
            "why", "Difference to the official figure of earlier years' money"
        ),
        "mismatch.fund_ytd": translate(
            "why", "Difference to the official figure of what the fund paid"
        ),
    }
