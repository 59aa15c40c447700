"""How an estimate was reckoned: each step as a sentence, with what it rests on."""

from db.rules.reimbursement import Estimate, Step
from db.rules.statement import FigureUsed
from desktop.amounts import show_amount
from desktop.exports.figure_words import figure_name, figure_value
from desktop.views.amount_edit import written
from desktop.views.day_words import show_day
from desktop.views.figure_words import confidence_text, source_text
from desktop.views.visit_deductible import is_none
from desktop.words import translate

LINE, BETWEEN = "\u2028", " · "
"""What parts the lines of a cell; copied, a cell has one line."""


def headings() -> tuple[str, ...]:
    """Name the columns of the steps."""
    return (
        translate("visit", "Step"),
        translate("visit", "How"),
        translate("visit", "Amount"),
        translate("visit", "Resting on"),
    )


def rows(estimate: Estimate) -> list[tuple[str, ...]]:
    """Write every step of an estimate, in order."""
    return [
        (
            name(step, estimate),
            how(step, estimate),
            show_amount(step.amount),
            basis(step.figure),
        )
        for step in estimate.steps
    ]


def name(step: Step, estimate: Estimate) -> str:
    """Name a step."""
    if step.figure is None or step.code not in {"ratio", "ratio_above"}:
        return names().get(step.code, step.code)
    text = translate("visit", "The fund's share {share}")
    if step.code == "ratio_above":
        text = translate("visit", "The fund's share above it {share}")
    elif estimate.visit.tier:
        text = translate("visit", "{tier}: the fund's share {share}")
    share = figure_value(step.figure.name, step.figure.figure)
    return text.format(tier=estimate.visit.tier, share=share)


def names() -> dict[str, str]:
    """Name the steps that are no shares, by their codes."""
    return {
        "eligible": translate("visit", "Amount in scope"),
        "outside": translate("visit", "Out of scope"),
        "account_first": translate("visit", "This year's account money first"),
        "deductible": translate("visit", "Deductible"),
        "shared": translate("visit", "Shared with the fund"),
        "cap": translate("visit", "Cap of the year"),
        "cap_visit": translate("visit", "Cap of one visit"),
        "cap_tier": translate("visit", "Cap at this kind of hospital"),
        "cap_month": translate("visit", "Cap of the month"),
        "fund": translate("visit", "The fund pays"),
        "personal": translate("visit", "Your own part"),
        "account": translate("visit", "Own account pays"),
        "cash": translate("visit", "You pay in cash"),
    }


def how(step: Step, estimate: Estimate) -> str:
    """Say in one line how a step was reckoned."""
    total, own = estimate.visit.total, estimate.account + estimate.cash
    match step.code:
        case "shared":
            return _equals(_minus(estimate.visit.eligible, *_taken(estimate)), step)
        case "ratio" | "ratio_above":
            return _share(step, estimate)
        case "fund":
            return _equals(_reckoned(estimate), step)
        case "personal":
            return _equals(_minus(total, estimate.fund), step)
        case "cash":
            return _equals(_minus(own, estimate.account), step)
    base = 0 if step.base is None else step.base
    text = _sentence(step, estimate)
    return text.format(amount=written(step.amount), base=written(base))


def _sentence(step: Step, estimate: Estimate) -> str:
    """Give the sentence of a step that is no reckoning, with holes for amounts."""
    match step.code:
        case "eligible":
            return _eligible(estimate)
        case "account_first":
            return _account_first(step)
        case "deductible":
            return _deductible(step)
        case "outside" | "account":
            return _own(step)
        case "cap" if estimate.kind == "expense_band":
            return _band(step)
    return _cap(step) if step.code.startswith("cap") else ""


def _eligible(estimate: Estimate) -> str:
    if estimate.visit.total == estimate.visit.eligible:
        return translate("visit", "the whole bill is in scope")
    return translate("visit", "of {base} in all; the rest is out of scope")


def _own(step: Step) -> str:
    if step.code == "outside":
        return translate("visit", "all of it is your own; the account may pay it")
    return translate("visit", "the account holds {base}")


def _account_first(step: Step) -> str:
    if step.amount:
        return translate("visit", "this year's account money pays {amount}")
    return translate("visit", "nothing is left of this year's account money")


def _cap(step: Step) -> str:
    if step.amount:
        return translate("visit", "only {base} is left: {amount} less")
    return translate("visit", "{base} is left, which is enough")


def _deductible(step: Step) -> str:
    if step.amount:
        return translate("visit", "you pay {amount} before the fund shares")
    if is_none(step):
        return translate("visit", "there is none here")
    if step.base == 0:
        return translate("visit", "nothing is left to take it from")
    return translate("visit", "reached already; nothing more to pay first")


def _band(step: Step) -> str:
    if step.amount:
        return translate("visit", "only {base} still counts: {amount} is not shared")
    return translate("visit", "within the {base} that still count this year")


def _share(step: Step, estimate: Estimate) -> str:
    if step.figure is None or step.base is None:
        return ""
    share = figure_value(step.figure.name, step.figure.figure)
    parts = [part for part in _taken(estimate) if part]
    base = written(step.base)
    if parts and step.base == estimate.visit.eligible - sum(parts):
        base = f"({_minus(estimate.visit.eligible, *parts)})"
    return _equals(f"{base} × {share}", step)


def _reckoned(estimate: Estimate) -> str:
    """Write what the fund's shares add up to and what caps take off."""
    shares = [s.amount for s in estimate.steps if s.code in {"ratio", "ratio_above"}]
    caps = [s.amount for s in estimate.steps if s.code.startswith("cap")]
    if estimate.kind == "expense_band":
        caps = [s.amount for s in estimate.steps if s.code.startswith("cap_")]
    text = " + ".join(written(amount) for amount in shares) or written(0)
    return " − ".join([text, *(written(amount) for amount in caps if amount)])


def _taken(estimate: Estimate) -> list[int]:
    """List what is taken off before the fund shares, in fen."""
    before = {"account_first", "deductible"}
    return [step.amount for step in estimate.steps if step.code in before]


def _minus(whole: int, *parts: int) -> str:
    return " − ".join([written(whole), *(written(part) for part in parts if part)])


def _equals(text: str, step: Step) -> str:
    """Write what a reckoning comes to, unless it is that already."""
    amount = written(step.amount)
    return text if text == amount else f"{text} = {amount}"


def basis(used: FigureUsed | None) -> str:
    """Say which figure a step rests on, since when, and how sure it is."""
    if used is None:
        return ""
    figure = used.figure
    text = translate("visit", "{name} {value}, since {day}").format(
        name=figure_name(used.name, used.tier),
        value=figure_value(used.name, figure),
        day=show_day(figure.since),
    )
    source = source_text(figure, used.source)
    return LINE.join((text, BETWEEN.join(p for p in (mark(used), source) if p)))


def mark(used: FigureUsed) -> str:
    """Say who vouches for a figure: the user, the bureau by the user, or nobody."""
    if used.figure.confirmed is not None and not used.figure.own:
        text = translate("visit", "Confirmed by you on {0}")
        return text.format(show_day(used.figure.confirmed))
    return confidence_text(used.figure)
