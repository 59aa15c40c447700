"""What the policy page says: of whom, of which value, from where, how sure."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from db import policies
from db.rules.policy import Figure, Policy, Source
from db.rules.records import Membership
from desktop import codes
from desktop.charts.names import region_name
from desktop.exports.figure_words import figure_name, figure_value
from desktop.views.day_words import show_day
from desktop.views.figure_words import note_text, source_kind
from desktop.views.policies.rows import Row, View
from desktop.words import current_language, translate

NATION: Final = policies.NATIONAL


def group_name(group: str) -> str:
    """Name a part of the table."""
    return {
        "outpatient": translate("policy", "Outpatient limit"),
        "account": translate("policy", "Personal account"),
        "interest": translate("policy", "Interest"),
        "continuity": translate("policy", "Gaps in payment"),
        "resident": translate("policy", "Residents"),
        "sharing": translate("policy", "Family sharing and wallet"),
        "away": translate("policy", "Moving and treatment elsewhere"),
        "tax": translate("policy", "Income tax"),
    }[group]


def row_name(row: Row) -> str:
    """Name a figure with its tiers."""
    return figure_name(row.name, listed(row.tiers) or None)


def row_value(row: Row) -> str:
    """Write the value in force."""
    if row.figure is None:
        return translate("policy", "Not known")
    return figure_value(row.name, row.figure)


def whom(row: Row) -> str:
    """Say which hospitals and from which age a value is for, where it says so."""
    figure = row.figure
    if figure is None:
        return ""
    parts = [listed(row.tiers)] if row.tiers else []
    if figure.min_age is not None:
        parts.append(translate("policy", "from age {0}").format(figure.min_age))
    return " · ".join(parts)


def statuses(figure: Figure) -> str:
    """Say which statuses a value is for."""
    if not figure.statuses:
        return translate("policy", "Everybody")
    return listed([codes.status(status) for status in sorted(figure.statuses)])


def everyone_of(row: Row) -> str:
    """Say whom a value concerns, in full."""
    figure = row.figure
    told = () if figure is None else (statuses(figure), whom(row))
    return " · ".join(filter(None, told))


def listed(texts: Sequence[str]) -> str:
    """Write texts one after the other, as the language does it."""
    return (", " if current_language() == "en" else "、").join(texts)


def mark(figure: Figure | None, *, disputed: bool = False) -> str:
    """Say how far a value can be relied on, in a few words."""
    if figure is None:
        return ""
    if figure.own:
        return translate("policy", "Your own value")
    if figure.confirmed is not None:
        return translate("policy", "Confirmed {0}").format(figure.confirmed)
    if disputed:
        return translate("policy", "In dispute")
    return translate("policy", "Unverified")


def mark_sentence(figure: Figure | None) -> str:
    """Say how far a value can be relied on, and what to do about it."""
    if figure is None:
        return translate(
            "policy",
            "No page that was read names this figure. If you know it from the bureau, "
            "enter it as your own value.",
        )
    if figure.own:
        return translate(
            "policy", "Your own value counts here instead of the shipped one."
        )
    if figure.confirmed is not None:
        text = translate("policy", "You confirmed this with the bureau on {0}.")
        return text.format(show_day(figure.confirmed))
    return translate(
        "policy", "Unverified until you confirm it with the bureau, whose word counts."
    )


def wider(policy: Policy, depth: int) -> str:
    """Give the region, province or nation that states a figure of a depth."""
    region = policy.id
    for _step in range(depth):
        known = region in policies.packs()
        region = (policies.load(region).within if known else None) or NATION
    return region


def origin(policy: Policy, figure: Figure) -> str:
    """Say who states a figure: the region itself, its province, or the nation."""
    if figure.own:
        return translate("policy", "Entered by you")
    stated_by = wider(policy, figure.depth)
    if stated_by == NATION:
        return translate("policy", "Holds nationwide where the region says nothing")
    if figure.depth:
        text = translate("policy", "Holds in all of {0} where the place says nothing")
        return text.format(region_name(stated_by))
    return translate("policy", "Stated for {0} itself").format(region_name(stated_by))


def kind_and_day(source: Source) -> str:
    """Name the kind of page, with its day if it has one."""
    kind = source_kind(source)
    return kind if source.day is None else f"{kind} · {show_day(source.day)}"


def notes(row: Row) -> str:
    """Give what is said about the values of a row, each once."""
    return "\n".join(filter(None, dict.fromkeys(map(note_text, row.figures))))


def region_note(policy: Policy) -> str:
    """Give what a region's pack says about itself, and when somebody last looked."""
    note = policy.note_en if current_language() == "en" else policy.note_zh
    if policy.last_looked == date.min:
        return note
    looked = translate("policy", "Last looked up on {0}.")
    return f"{note} {looked.format(show_day(policy.last_looked))}"


def spaced(name: str) -> str:
    """Give a name with the space that Chinese sets after Latin letters."""
    latin = name[-1:].isascii() and name != ""
    return f"{name} " if latin and current_language() != "en" else name


def person_sentence(
    name: str, membership: Membership | None, day: date, today: date
) -> str:
    """Say by whose rules a person is insured on a day."""
    if membership is None:
        text = translate("policy", "The book does not say yet how {name} is insured.")
        return text.format(name=name)
    if membership.since > day:
        text = translate(
            "policy",
            "On {day} the book does not know {name} as insured yet; shown are the "
            "figures for how they were insured first: {region}, {status}.",
        )
    elif day > today:
        text = translate(
            "policy",
            "On {day}, which is still to come, {name} will be insured in {region} as "
            "{status}, as far as the book knows; shown is what is known today.",
        )
    else:
        text = translate(
            "policy",
            "On {day} {name} is insured in {region} as {status}; these are the figures "
            "in force for them.",
        )
    return text.format(
        day=show_day(day),
        name=spaced(name),
        region=region_name(membership.region),
        status=codes.status(membership.status),
    )


def other_sentence(name: str, view: View) -> str:
    """Say that other figures than the person's are looked at."""
    text = translate(
        "policy",
        "You are looking at {region}, {status}, on {day}. "
        "Nothing about {name} changes.",
    )
    return text.format(
        region=region_name(view.region),
        status=codes.status(view.status),
        day=show_day(view.day),
        name=spaced(name),
    )
