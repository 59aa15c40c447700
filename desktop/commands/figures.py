"""`yibao policies`: the figures in force, with their sources."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product

from db import policies
from db.rules.codes import Status
from db.rules.policy import FIGURES, Count, Dispute, Figure, Policy, Value, format_value
from desktop import codes
from desktop.commands.failure import Failure
from desktop.commands.terminal import one_line
from desktop.exports.confidence import standing
from desktop.exports.figure_words import figure_name, figure_value
from desktop.words import current_language, translate


def chosen(region: str | None) -> list[Policy]:
    """Give one region's policy, or all. Raises Failure for an unknown region."""
    known = policies.regions()
    if region is not None and region not in known:
        text = translate("cli", "There is no region {0}; there is: {1}.")
        raise Failure(text.format(one_line(region), ", ".join(known)))
    return [policies.load(name) for name in (known if region is None else [region])]


def as_json(policy: Policy, day: date) -> dict[str, object]:
    """Give a region's figures in force on a day, and what is disputed about it."""
    places = _places(policy)
    return {
        "region": policy.id,
        "name": policy.name_zh,
        "on": day.isoformat(),
        "last_looked": policy.last_looked.isoformat(),
        "figures": [
            _figure_json(name, figure, places[figure.depth])
            for name, figure in in_force(policy, day)
        ],
        "disputes": [_dispute_json(dispute) for dispute in policy.disputes],
        "sources": {
            key: {"title": source.title, "address": source.address}
            for key, source in policy.sources.items()
        },
    }


def _figure_json(name: str, figure: Figure, place: str) -> dict[str, object]:
    return {
        "figure": name,
        "from": figure.since.isoformat(),
        "status": sorted(figure.statuses),
        "tier": figure.tier,
        "min_age": figure.min_age,
        "value": format_value(figure.value),
        "unit": FIGURES[name].unit,
        "stated_by": place,
        "source": figure.source,
        "confidence": figure.confidence,
        "note": figure.note_zh,
    }


def _dispute_json(dispute: Dispute) -> dict[str, object]:
    return {
        "figure": dispute.figure,
        "status": sorted(dispute.statuses),
        "value": format_value(dispute.value),
        "unit": FIGURES[dispute.figure].unit,
        "source": dispute.source,
        "reason": dispute.reason_zh,
    }


def _places(policy: Policy) -> list[str]:
    """List the packs that a region's figures stand in, by their depth."""
    places, within = [policy.id], policy.within
    while within is not None:
        places.append(within)
        within = policies.load(within).within
    return [*places, policies.NATIONAL]


def in_force(policy: Policy, day: date) -> Iterable[tuple[str, Figure]]:
    """Yield each figure that somebody would meet, with the statuses that meet it.

    Empty statuses stand for everybody, as in the figure itself.
    """
    for name in policy.figures:
        met: dict[Figure, set[str]] = {}
        for status, tier, age in _cases(policy, name, day):
            found = policy.find(name, day=day, status=status, tier=tier, age=age)
            if found is not None:
                met.setdefault(found, set()).add(status)
        for figure, statuses in met.items():
            everybody = not figure.statuses and len(statuses) == len(Status)
            whom = frozenset() if everybody else frozenset(statuses)
            yield name, replace(figure, statuses=whom)


def _cases(
    policy: Policy, name: str, day: date
) -> Iterable[tuple[str, str | None, int | None]]:
    """Yield every status x tier x age step that a figure may tell apart."""
    rows = policy.figures[name]
    tiers = {row.tier: None for row in rows if row.tier is not None}
    listed = policy.find("outpatient.tiers", day=day)
    if FIGURES[name].by_tier and listed is not None:
        tiers = dict.fromkeys(listed.words) | tiers
    ages = sorted({row.min_age for row in rows if row.min_age is not None})
    statuses = [status.value for status in Status]
    return product(statuses, tiers or [None], [None, *ages])


def as_text(policy: Policy, day: date) -> str:
    """Write a region's figures, its disputes and their sources for the terminal."""
    head = translate("cli", "{0} ({1}), last looked {2}, unverified until you confirm")
    places = [_name(policy, place) for place in _places(policy)]
    shown = list(in_force(policy, day))
    used = {figure.source for _name, figure in shown}
    used |= {dispute.source for dispute in policy.disputes}
    return "\n".join(
        [
            head.format(places[0], policy.id, policy.last_looked.isoformat()),
            *(
                _figure_line(name, figure, places[figure.depth])
                for name, figure in shown
            ),
            *([translate("cli", "Disputed:")] if policy.disputes else []),
            *(_dispute_line(dispute) for dispute in policy.disputes),
            *([translate("cli", "Sources:")] if used else []),
            *(
                f"  {key}  {source.title}  {source.address}"
                for key, source in policy.sources.items()
                if key in used
            ),
        ]
    )


def _name(policy: Policy, place: str) -> str:
    here = place == policy.id
    names = (policy.name_zh, policy.name_en) if here else policies.name(place)
    return names[0] if current_language() == "zh_CN" else names[1]


def _figure_line(name: str, figure: Figure, place: str) -> str:
    ages = []
    if figure.min_age is not None:
        ages.append(translate("policy", "from age {0}").format(figure.min_age))
    note = figure.note_zh if current_language() == "zh_CN" else figure.note_en
    parts = (
        _named(name, figure.statuses, figure.tier, ages),
        _with_unit(name, figure.value),
        translate("cli", "since {0}").format(figure.since.isoformat()),
        standing(figure),
        f"{figure.source} ({place})",
        note,
    )
    return "  " + "  ".join(part for part in parts if part)


def _named(
    name: str, statuses: Iterable[str], tier: str | None, ages: Sequence[str] = ()
) -> str:
    """Write the words of a figure, its code, and whom it is for where it says so."""
    whom = [*map(codes.status, sorted(statuses)), *([tier] if tier else []), *ages]
    said = f"{figure_name(name)} ({name})"
    return f"{said} [{' · '.join(whom)}]" if whom else said


def _dispute_line(dispute: Dispute) -> str:
    chinese = current_language() == "zh_CN"
    parts = (
        _named(dispute.figure, dispute.statuses, dispute.tier),
        _with_unit(dispute.figure, dispute.value),
        dispute.source,
        dispute.reason_zh if chinese else dispute.reason_en,
    )
    return "  " + "  ".join(parts)


def _with_unit(name: str, value: Value) -> str:
    """Write a value in words, with its unit."""
    match value:
        case int():
            return translate("cli", "{0} yuan").format(format_value(value))
        case Decimal():
            return f"{(value * 100).normalize():f}%"
        case Count(number) if name == "wallet.times":
            return translate("cli", "{0} times a day").format(number)
        case Count(number) if name.startswith("moving."):
            return translate("cli", "{0} working days").format(number)
        case Count(number):
            return translate("cli", "{0} month(s)").format(number)
    return figure_value(name, Figure(value, date.min))
