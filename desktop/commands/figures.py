"""`yibao policies`: the figures in force, with their sources."""

from collections.abc import Iterable
from datetime import date

from db import policies
from db.rules.policy import Figure, Policy, format_value
from desktop.commands.failure import Failure
from desktop.words import current_language, translate


def chosen(region: str | None) -> list[Policy]:
    """Give one region's policy, or all. Raises Failure for an unknown region."""
    known = policies.regions()
    if region is not None and region not in known:
        text = translate("cli", "There is no region {0}; there is: {1}.")
        raise Failure(text.format(region, ", ".join(known)))
    return [policies.load(name) for name in (known if region is None else [region])]


def as_json(policy: Policy, day: date) -> dict[str, object]:
    """Give a region's figures in force on a day."""
    return {
        "region": policy.id,
        "name": policy.name_zh,
        "on": day.isoformat(),
        "last_looked": policy.last_looked.isoformat(),
        "verified": False,
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
    """Yield the figures in force: of each, for whom it is meant, the newest."""
    for name, figures in policy.figures.items():
        newest: dict[tuple[object, ...], Figure] = {}
        for figure in figures:
            if figure.since <= day:
                newest[figure.statuses, figure.tier, figure.min_age] = figure
        for figure in newest.values():
            yield name, figure


def as_text(policy: Policy, day: date) -> str:
    """Write a region's figures for the terminal."""
    chinese = current_language() == "zh_CN"
    name = policy.name_zh if chinese else policy.name_en
    head = translate("cli", "{0} ({1}), last looked {2}, unverified until you confirm")
    lines = [head.format(name, policy.id, policy.last_looked.isoformat())]
    for figure_name, figure in in_force(policy, day):
        whom = [*sorted(figure.statuses), figure.tier or ""]
        if figure.min_age is not None:
            whom.append(f"≥{figure.min_age}")
        note = figure.note_zh if chinese else figure.note_en
        lines.append(
            f"  {figure_name} [{' '.join(part for part in whom if part)}] "
            f"{format_value(figure.value)}  {figure.since.isoformat()}  "
            f"{figure.source} {figure.confidence}  {note}".rstrip()
        )
    return "\n".join(lines)
