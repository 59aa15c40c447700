"""Read the policy packs, and refuse whatever is incomplete or inexact.

A key that nobody knows is an error, not an ornament: a misplaced one would freeze a
figure for years without anybody noticing.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Final, TypeVar, cast, get_args

import resources
from db.rules.codes import Status
from db.rules.figures import FIGURES, FigureError, Value, parse_value
from db.rules.policy import Confidence, Dispute, Figure, Policy, Source, SourceKind
from db.rules.policy_checks import faults, gaps

_FOLDER: Final = "policies"
_SUFFIX: Final = ".toml"

NATIONAL: Final = "national"
"""The pack whose figures hold where a region and its province state none."""

T = TypeVar("T")


class PolicyError(Exception):
    """Say in which file, at which key and why a policy pack is refused."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}" if key else f"{file}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason


def packs() -> tuple[str, ...]:
    """List the ids of all packs by the names of their files, without reading them."""
    found = resources.names(_FOLDER, _SUFFIX)
    return tuple(name.removesuffix(_SUFFIX) for name in found)


def regions() -> tuple[str, ...]:
    """List the ids of all regions in which somebody can be insured."""
    return tuple(name for name in packs() if name != NATIONAL)


@cache
def load(region: str) -> Policy:
    """Read one region's pack and what it lies within, once.

    What is shipped was checked as a whole by `check_text` when it was made; here
    only its form is. Raises PolicyError if there is none or its form is faulty.
    """
    name = region + _SUFFIX
    if region not in packs():
        raise PolicyError(name, "", "no such region")
    return _within(_read(resources.read_text(_FOLDER, name), name), name)


@cache
def name(region: str) -> tuple[str, str]:
    """Give a region's Chinese and English name without reading its figures."""
    head, _, _rest = resources.read_text(_FOLDER, region + _SUFFIX).partition("\n[")
    content = tomllib.loads(head)
    return str(content["name_zh"]), str(content["name_en"])


def check_text(text: str, name: str) -> Policy:
    """Read a pack from its text, with what it lies within, and check it as a whole.

    `name` is the file that errors speak of. Raises PolicyError.
    """
    policy = _read(text, name)
    for key, reason in faults(policy):
        raise PolicyError(name, key, reason)
    whole = _within(policy, name)
    for key, reason in gaps(whole):
        raise PolicyError(name, key, reason)
    return whole


def _read(text: str, name: str) -> Policy:
    """Read what one file states, key by key."""
    try:
        content = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(name, "", str(error)) from error
    head = _Table(name, "", content)
    policy = _policy(head)
    head.done()
    if policy.id + _SUFFIX != name:
        raise head.error("id", "differs from the name of the file")
    return policy


def _within(policy: Policy, name: str) -> Policy:
    """Put the province, or else the nation, under a region; the nation is the last."""
    if policy.id == NATIONAL:
        return policy
    wider = policy.within or NATIONAL
    if wider == policy.id or wider not in packs():
        raise PolicyError(name, "within", f"{wider} is no other pack")
    return policy.inside(load(wider))


@dataclass(frozen=True)
class _Table:
    """A table of the file from which keys are taken until none is left."""

    file: str
    path: str
    rest: dict[str, object]

    def error(self, key: str, reason: str) -> PolicyError:
        parts = (part for part in (self.path, key) if part)
        return PolicyError(self.file, ".".join(parts), reason)

    def take(self, key: str, kind: type[T]) -> T:
        if key not in self.rest:
            raise self.error(key, "is missing")
        value = self.rest.pop(key)
        # A bool is an int and a datetime a date to isinstance, but not to a reader.
        if not isinstance(value, kind) or isinstance(value, bool | datetime):
            raise self.error(key, f"must be of the kind {kind.__name__}")
        return value

    def text(self, key: str) -> str:
        value = self.take(key, str)
        if not value.strip():
            raise self.error(key, "is empty")
        return value

    def optional(self, key: str, kind: type[T]) -> T | None:
        return self.take(key, kind) if key in self.rest else None

    def one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        value = self.text(key)
        if value not in allowed:
            raise self.error(key, f"is none of {', '.join(allowed)}")
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """Take a list of different texts, empty if the key is absent."""
        listed = self.optional(key, list)
        words = tuple(str(word) for word in listed or ())
        if listed is not None and (not words or len(set(words)) < len(words)):
            raise self.error(key, "is an empty list or says something twice")
        return words

    def table(self, key: str) -> "_Table":
        path = f"{self.path}.{key}" if self.path else key
        return _Table(self.file, path, dict(self.take(key, dict)))

    def tables(self, key: str) -> Iterator["_Table"]:
        """Take an array of tables, perhaps none; each is named by its place from 1."""
        path = f"{self.path}.{key}" if self.path else key
        rows: list[object] = self.take(key, list) if key in self.rest else []
        for place, row in enumerate(rows, 1):
            if not isinstance(row, dict):
                raise self.error(key, "must be an array of tables")
            yield _Table(self.file, f"{path}[{place}]", dict(row))

    def done(self) -> None:
        for key in self.rest:
            raise self.error(key, "is not a known key")


def _policy(head: _Table) -> Policy:
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
        note_zh=head.text("note_zh"),
        note_en=head.text("note_en"),
    )


def _source(table: _Table) -> Source:
    source = Source(
        title=table.text("title"),
        address=table.text("address"),
        kind=cast("SourceKind", table.one_of("kind", get_args(SourceKind))),
        day=table.optional("day", date),
    )
    table.done()
    return source


def _figures(
    head: _Table, sources: dict[str, Source]
) -> Iterator[tuple[str, list[Figure]]]:
    """Yield each figure stated, in the order of the catalogue."""
    groups = {name.partition(".")[0]: _Table(head.file, "", {}) for name in FIGURES}
    groups |= {group: head.table(group) for group in groups if group in head.rest}
    for name in FIGURES:
        group, _, key = name.partition(".")
        rows = groups[group].tables(key)
        found = [figure for row in rows for figure in _row(row, name, sources)]
        if found:
            yield name, found
    for table in groups.values():
        table.done()


def _row(row: _Table, name: str, sources: dict[str, Source]) -> Iterator[Figure]:
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
        note_zh=note_zh,
        note_en=note_en,
    )
    row.done()
    yield from (replace(figure, tier=tier) for tier in tiers)


def _notes(row: _Table) -> tuple[str, str]:
    """Take the note, which is either in both languages or not there."""
    if not {"note_zh", "note_en"} & row.rest.keys():
        return "", ""
    return row.text("note_zh"), row.text("note_en")


def _value(row: _Table, name: str) -> Value:
    try:
        return parse_value(name, row.text("value"))
    except FigureError as error:
        raise row.error("value", str(error)) from error


def _statuses(row: _Table) -> frozenset[str]:
    named = row.words("status")
    for status in named:
        if status not in set(Status):
            raise row.error("status", f"{status} is no status")
    return frozenset(named)


def _dispute(row: _Table, sources: dict[str, Source]) -> Dispute:
    figure = row.one_of("figure", tuple(FIGURES))
    dispute = Dispute(
        figure=figure,
        value=_value(row, figure),
        source=row.one_of("source", tuple(sources)),
        reason_zh=row.text("reason_zh"),
        reason_en=row.text("reason_en"),
        statuses=_statuses(row),
    )
    row.done()
    return dispute
