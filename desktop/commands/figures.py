"""`yibao policies`: the figures in force, with their sources."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import product

from db import policies
from db.rules.codes import Status
from db.rules.policy import FIGURES, Figure, Policy, format_value
from desktop.commands.failure import Failure
from desktop.commands.terminal import one_line
from desktop.words import current_language, translate


def chosen(region: str | None) -> list[Policy]:
    """Give one region's policy, or all. Raises Failure for an unknown region."""
    known = policies.regions()
    if region is not None and region not in known:
        text = translate("cli", "There is no region {0}; there is: {1}.")
        raise Failure(text.format(one_line(region), ", ".join(known)))
    return [policies.load(name) for name in (known if region is None else [region])]


def as_json(policy: Policy, day: date) -> dict[str, object]:
    """Give a region's figures in force on a day."""
    return {
        "region": policy.id,
        "name": policy.name_zh,
        "on": day.isoformat(),
        "last_looked": policy.last_looked.isoformat(),
        "figures": [
            {
                "figure": name,
                "from": figure.since.isoformat(),
                "status": sorted(figure.statuses),
                "tier": figure.tier,
                "min_age": figure.min_age,
                "value": format_value(figure.value),
                "source": figure.source,
                "confidence": figure.confidence,
                "note": figure.note_zh,
            }
            for name, figure in in_force(policy, day)
        ],
        "sources": {
            key: {"title": source.title, "address": source.address}
            for key, source in policy.sources.items()
        },
    }


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
    """Write a region's figures and the sources they name for the terminal."""
    chinese = current_language() == "zh_CN"
    name = policy.name_zh if chinese else policy.name_en
    head = translate("cli", "{0} ({1}), last looked {2}, unverified until you confirm")
    shown = list(in_force(policy, day))
    used = {figure.source for _name, figure in shown}
    return "\n".join(
        [
            head.format(name, policy.id, policy.last_looked.isoformat()),
            *(_figure_line(*item) for item in shown),
            *([translate("cli", "Sources:")] if shown else []),
            *(
                f"  {key}  {source.title}  {source.address}"
                for key, source in policy.sources.items()
                if key in used
            ),
        ]
    )


def _figure_line(name: str, figure: Figure) -> str:
    whom = [*sorted(figure.statuses), figure.tier or ""]
    if figure.min_age is not None:
        whom.append(f"≥{figure.min_age}")
    note = figure.note_zh if current_language() == "zh_CN" else figure.note_en
    return (
        f"  {name} [{' '.join(part for part in whom if part)}] "
        f"{format_value(figure.value)}  {figure.since.isoformat()}  "
        f"{figure.source} {figure.confidence}  {note}".rstrip()
    )
