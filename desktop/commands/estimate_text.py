"""An estimate as lines for the terminal."""

from collections.abc import Iterator

from db.rules.money import format_yuan
from db.rules.records import Person
from db.rules.reimbursement import Estimate, Step
from db.rules.statement import FigureUsed
from desktop.charts.names import region_name
from desktop.commands.table import table
from desktop.commands.terminal import one_line
from desktop.exports.confidence import confidence_word
from desktop.exports.figure_words import figure_name, figure_value
from desktop.views.visit_deductible import sentence
from desktop.words import translate


def as_text(person: Person, found: Estimate) -> str:
    """Write an estimate step by step, each with the figure that it follows."""
    visit = found.visit
    head = [person.name, visit.day.isoformat(), region_name(found.region), visit.tier]
    lines = [" · ".join(one_line(part) for part in head if part), ""]
    lines += _steps(found.steps)
    lines += ["", *_outcome(found), "", _worth()]
    return "\n".join(lines)


def _worth() -> str:
    return translate(
        "cli", "Only an estimate; nothing of it is kept. The hospital's bill counts."
    )


def _steps(steps: tuple[Step, ...]) -> Iterator[str]:
    names = _names()
    head = [
        translate("cli", "Step"),
        translate("cli", "Amount"),
        translate("cli", "Out of"),
    ]
    rows = [
        [
            names.get(step.code, step.code),
            format_yuan(step.amount),
            "" if step.base is None else format_yuan(step.base),
        ]
        for step in steps
    ]
    first, *others = table([head, *rows])
    yield first
    for line, step in zip(others, steps, strict=True):
        yield line
        if step.figure is not None:
            yield f"    {_figure(step.figure)}"


def _figure(used: FigureUsed) -> str:
    figure = used.figure
    since = translate("cli", "since {0}").format(figure.since.isoformat())
    parts = [
        f"{figure_name(used.name, used.tier)} {figure_value(used.name, figure)}",
        since,
    ]
    if figure.own:
        parts.append(translate("cli", "your own value"))
    else:
        title = used.source.title if used.source else ""
        parts += [title or figure.source, confidence_word(figure), _mark(used)]
    return one_line(" · ".join(part for part in parts if part))


def _mark(used: FigureUsed) -> str:
    if used.figure.confirmed is None:
        return translate("cli", "unverified until you confirm it")
    text = translate("cli", "confirmed by you on {0}")
    return text.format(used.figure.confirmed.isoformat())


def _names() -> dict[str, str]:
    return {
        "outside": translate("cli", "Outside the scope, all your own"),
        "eligible": translate("cli", "Amount in scope"),
        "account_first": translate("cli", "This year's account money first"),
        "deductible": translate("cli", "Deductible taken"),
        "shared": translate("cli", "Shared with the fund"),
        "ratio": translate("cli", "The fund's share"),
        "ratio_above": translate("cli", "The fund's share above the threshold"),
        "cap": translate("cli", "Cut by the cap of the year"),
        "cap_visit": translate("cli", "Cut by the cap of one visit"),
        "cap_tier": translate("cli", "Cut by the cap of this kind of hospital"),
        "cap_month": translate("cli", "Cut by the cap of the month"),
        "fund": translate("cli", "The fund pays"),
        "personal": translate("cli", "Your own part"),
        "account": translate("cli", "Your account pays"),
        "cash": translate("cli", "You pay in cash"),
    }


def _outcome(found: Estimate) -> list[str]:
    """Say what is left after the visit, or which figures are missing."""
    if found.unknown:
        text = translate(
            "cli",
            "How much the fund pays cannot be told: for {0} this is not known: {1}. "
            "You can enter the figures yourself; your bureau knows them.",
        )
        names = ", ".join(figure_name(name) for name in found.unknown)
        return [text.format(one_line(region_name(found.region)), names)]
    return [sentence(found, format_yuan), _limit_left(found)]


def _limit_left(found: Estimate) -> str:
    if found.limit_left is None:
        return translate("cli", "There is no outpatient cap of the year here.")
    if found.kind == "expense_band":
        text = translate("cli", "Limit left this year after it (eligible expense): {0}")
    else:
        text = translate("cli", "Limit left this year after it: {0}")
    return text.format(format_yuan(found.limit_left))
