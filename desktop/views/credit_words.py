"""What a month's credit says, as words: pure functions of it."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from db.rules.credits import Credit
from db.rules.money import round_fen
from db.rules.months import next_month
from db.rules.policy import Figure
from db.rules.records import Posting
from desktop.amounts import show_amount, show_change
from desktop.views.day_words import show_day, show_month
from desktop.views.visit_steps import LINE, basis
from desktop.words import translate


def heading(found: Sequence[Credit]) -> str:
    """Name the strip by how many months it shows."""
    if len(found) == 1 or any(credit.yearly for credit in found):
        return translate("credits", "Credits lately")
    return translate("credits", "Credits of the last {0} months").format(len(found))


def short_month(credit: Credit, *, dated: bool = False) -> str:
    """Write a credit's month as it stands in a cell; January, the first, with year."""
    year, number = int(credit.month[:4]), int(credit.month[5:])
    text = translate("credits", "{month:02}")
    if credit.yearly:
        text = translate("credits", "year {year}")
    elif number == 1 or dated:
        text = translate("credits", "{year}-{month:02}")
    return text.format(year=year, month=number)


def state_word(credit: Credit) -> str:
    """Name the state of a month."""
    return {
        "arrived": translate("credits", "arrived"),
        "missing": translate("credits", "not seen"),
        "different": translate("credits", "differs"),
        "due": translate("credits", "to come"),
        "unknown": translate("credits", "not checked"),
    }[credit.state]


def amount_word(credit: Credit) -> str:
    """Write what arrived, else what is expected."""
    amount = credit.arrived or credit.expected
    return "—" if amount is None else show_amount(amount)


def sentence(credit: Credit) -> str:
    """Say what happened in a month and what it means."""
    expected = credit.expected or 0
    text = _taken_back(credit) if _takes(credit) else _credited(credit)
    return text.format(
        month=show_month(credit.month),
        expected=show_amount(abs(expected)),
        arrived=show_amount(abs(credit.arrived)),
        difference=show_change(credit.arrived - expected),
    )


def _takes(credit: Credit) -> bool:
    return (credit.expected or credit.arrived) < 0


def _credited(credit: Credit) -> str:
    return {
        "arrived": translate("credits", "{month}: {arrived} arrived, as expected."),
        "missing": translate(
            "credits",
            "No credit for {month} has been seen; {expected} was expected. "
            "The balance stays usable.",
        ),
        "different": translate(
            "credits",
            "{month}: {arrived} arrived, {expected} was expected ({difference}).",
        ),
        "due": translate("credits", "{month}: {expected} is still to come."),
        "unknown": translate(
            "credits", "{month}: {arrived} arrived; what was due is not known."
        ),
    }[credit.state]


def _taken_back(credit: Credit) -> str:
    """Speak of money credited ahead that the bureau takes back."""
    return {
        "arrived": translate(
            "credits", "{month}: {arrived} was taken back, as expected."
        ),
        "missing": translate(
            "credits",
            "{month}: {expected} was to be taken back, which is not recorded yet.",
        ),
        "different": translate(
            "credits",
            "{month}: {arrived} was taken back, {expected} was expected.",
        ),
        "due": translate("credits", "{month}: {expected} will be taken back."),
        "unknown": translate(
            "credits", "{month}: {arrived} was taken back; how much was due is unknown."
        ),
    }[credit.state]


def reckoning(credit: Credit, base: int | None) -> str:
    """Say how the expected credit follows from base and rate, with the figure."""
    lines = []
    if credit.figure is not None and credit.expected is not None:
        if credit.figure.name == "account.rate" and base is not None:
            lines.append(_formula(credit.expected, base, credit.figure.figure))
        lines.append(basis(credit.figure).replace(LINE, "\n"))
    if credit.withheld:
        text = translate("credits", "{0} of it was withheld again.")
        lines.append(text.format(show_amount(credit.withheld)))
    if credit.day is not None and credit.arrived:
        text = translate("credits", "Arrived on {0}.")
        lines.append(text.format(show_day(credit.day)))
    return "\n".join(lines)


def _formula(expected: int, base: int, rate: Figure) -> str:
    """Write base × rate, where that is what was expected for some months."""
    month = round_fen(base * rate.share)
    months = expected // month if month else 0
    if not months or month * months != expected:
        return translate(
            "credits",
            "The base counts only within the region's lowest and highest amount.",
        )
    text = translate("credits", "Base {base} × {share} × {months} months = {expected}")
    if months == 1:
        text = translate("credits", "Base {base} × {share} = {expected}")
    return text.format(
        base=show_amount(base),
        share=f"{(rate.share * 100).normalize():f}%",
        months=months,
        expected=show_amount(expected),
    )


def summary(found: Sequence[Credit], *, base: bool = False, region: str = "") -> str:
    """Say first what of the months needs a look, kindly.

    With a `base` it is the region's rate that is not known.
    """
    unknown = all(credit.expected is None for credit in found)
    if unknown and base:
        text = translate(
            "credits",
            "The rate of credit of {0} is not known; enter it on the Policy page, and "
            "each month can be checked.",
        )
        return text.format(region)
    if unknown:
        return translate(
            "credits",
            "What should arrive is not known yet: fill in the contribution base, and "
            "each month can be checked.",
        )
    missing = [c.month for c in found if c.state == "missing"]
    differing = [c.month for c in found if c.state == "different"]
    comma, said = translate("visit", ", "), []
    if missing:
        text = translate(
            "credits", "No credit has been seen for {0}; the balance stays usable."
        )
        if len(missing) > 1:
            text = translate(
                "credits",
                "None of the credits for {0} has been seen; the balance stays usable.",
            )
        said.append(text.format(comma.join(stretches(missing))))
    if differing:
        text = translate("credits", "Another amount than expected came for {0}.")
        said.append(text.format(comma.join(stretches(differing))))
    if not said:
        return translate("credits", "Everything that was due has arrived.")
    return "\n".join(said)


def stretches(months: Sequence[str]) -> list[str]:
    """Write months in order, those that follow one another as from first to last."""
    runs: list[list[str]] = []
    for month in months:
        if runs and next_month(runs[-1][-1]) == month:
            runs[-1].append(month)
        else:
            runs.append([month])
    return [_stretch(run[0], run[-1]) for run in runs]


def _stretch(first: str, last: str) -> str:
    if first == last:
        return show_month(first)
    text = translate("credits", "{0} to {1}")
    if first[:4] != last[:4]:
        return text.format(show_month(first), show_month(last))
    within = translate("credits", "{0} to {month:02}")
    return within.format(show_month(first), month=int(last[5:]))


def need(credit: Credit, today: date) -> Literal["record", "look", "nothing"]:
    """Tell what can be done about a credit; one still to come can have come today."""
    if credit.state == "different":
        return "look"
    come = credit.day is not None and credit.day <= today
    if credit.expected and (
        credit.state == "missing" or (credit.state == "due" and come)
    ):
        return "record"
    return "nothing"


def action(credit: Credit, today: date) -> str:
    """Name what can be done about a credit, empty if nothing needs to be."""
    text = {
        "record": translate("credits", "&Record {month}: {amount}"),
        "look": translate("credits", "&Look at the entry of {month}"),
        "nothing": "",
    }[need(credit, today)]
    amount = (credit.expected or 0) - credit.arrived
    return text.format(month=show_month(credit.month), amount=show_amount(amount))


def recorded(posting: Posting) -> str:
    """Say that a missing credit is recorded now."""
    text = translate("credits", "Recorded the credit for {month}: {amount} on {day}.")
    return text.format(
        month=show_month(posting.month or ""),
        amount=show_amount(posting.amount),
        day=show_day(posting.day),
    )
