"""Read what one policy file states, and refuse whatever is incomplete or inexact.

A key that nobody knows is an error, not an ornament: a misplaced one would freeze a
figure for years without anybody noticing.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import cast, get_args

from db.policies.naming import in_chinese, in_english
from db.policies.table import PolicyError, Table
from db.rules.codes import Status
from db.rules.complaint import Complaint, complaint
from db.rules.figures import FIGURES, FigureError, Value, parse_value
from db.rules.policy import Confidence, Dispute, Figure, Policy, Source, SourceKind


def read(text: str, name: str) -> Policy:
    """Read one file key by key, from its text; PolicyError for what is wrong."""
    try:
        content = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(name, "", _not_toml(str(error))) from error
    head = Table(name, "", content)
    policy = _policy(head)
    head.done()
    if f"{policy.id}.toml" != name:
        raise head.error("id", "other_name")
    return policy


def _not_toml(told: str) -> Complaint:
    """Take the place out of what tomllib says; the rest of it is English."""
    place = re.search(r"line (\d+), column (\d+)", told)
    return complaint("not_toml", *place.groups()) if place else complaint("not_whole")


def _policy(head: Table) -> Policy:
    named = head.table("sources")
    sources = {key: _source(named.table(key)) for key in tuple(named.rest)}
    return Policy(
        id=head.text("id"),
        name_zh=head.text("name_zh"),
        name_en=head.text("name_en"),
        within=head.optional("within", str),
        last_looked=head.take("last_looked", date),
        sources=sources,
        figures={name: tuple(found) for name, found in _figures(head, sources)},
        disputes=tuple(_dispute(row, sources) for row in head.tables("disputes")),
        note_zh=in_chinese(head.text("note_zh"), sources),
        note_en=in_english(head.text("note_en"), sources),
    )


def _source(table: Table) -> Source:
    source = Source(
        title=table.text("title"),
        address=table.text("address"),
        kind=cast("SourceKind", table.one_of("kind", get_args(SourceKind))),
        day=table.optional("day", date),
    )
    table.done()
    return source


def _figures(
    head: Table, sources: dict[str, Source]
) -> Iterator[tuple[str, list[Figure]]]:
    """Yield each figure stated, in the order of the catalogue."""
    groups = {name.partition(".")[0]: Table(head.file, "", {}) for name in FIGURES}
    groups |= {group: head.table(group) for group in groups if group in head.rest}
    for name in FIGURES:
        group, _, key = name.partition(".")
        rows = groups[group].tables(key)
        found = [figure for row in rows for figure in _row(row, name, sources)]
        if found:
            yield name, found
    for table in groups.values():
        table.done()


def _row(row: Table, name: str, sources: dict[str, Source]) -> Iterator[Figure]:
    """Yield the value once for each of the tiers that the row names."""
    note_zh, note_en = _notes(row)
    tiers = row.words("tier") or (None,)
    figure = Figure(
        value=_value(row, name),
        since=row.take("since", date),
        statuses=_statuses(row),
        min_age=row.optional("min_age", int),
        source=row.one_of("source", tuple(sources)),
        confidence=cast("Confidence", row.one_of("confidence", get_args(Confidence))),
        note_zh=in_chinese(note_zh, sources),
        note_en=in_english(note_en, sources),
    )
    row.done()
    yield from (replace(figure, tier=tier) for tier in tiers)


def _notes(row: Table) -> tuple[str, str]:
    """Take the note, which is either in both languages or not there."""
    if not {"note_zh", "note_en"} & row.rest.keys():
        return "", ""
    return row.text("note_zh"), row.text("note_en")


def _value(row: Table, name: str) -> Value:
    try:
        return parse_value(name, row.text("value"))
    except FigureError as error:
        raise row.error("value", error.code, error.text) from error


def _statuses(row: Table) -> frozenset[str]:
    named = row.words("status")
    for status in named:
        if status not in set(Status):
            raise row.error("status", "unknown_status", str(status))
    return frozenset(named)


def _dispute(row: Table, sources: dict[str, Source]) -> Dispute:
    figure = row.one_of("figure", tuple(FIGURES))
    dispute = Dispute(
        figure=figure,
        value=_value(row, figure),
        source=row.one_of("source", tuple(sources)),
        reason_zh=in_chinese(row.text("reason_zh"), sources),
        reason_en=in_english(row.text("reason_en"), sources),
        statuses=_statuses(row),
        tier=row.optional("tier", str),
        since=row.optional("since", date),
    )
    row.done()
    return dispute
