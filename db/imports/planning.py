"""How the columns of one table become entries: guessed, changed by the user, kept."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Final, Literal, cast

from db.imports.header import columns_of, header_of, is_credit, plain
from db.imports.names import COLUMNS
from db.imports.opening import Table
from db.imports.rows import Row
from db.rules.codes import PostingKind, SpendingKind

Target = Literal["bills", "postings", "entries"]
TARGETS: Final[tuple[Target, ...]] = ("bills", "postings", "entries")
FIELDS: Final[Mapping[Target, tuple[str, ...]]] = {
    "bills": (
        *("day", "total", "place", "person", "kind", "tier", "receipt"),
        *("fund", "other_fund", "account", "shared", "cash"),
        *("eligible", "self_paid", "out_of_scope", "deductible"),
        *("balance_after", "fund_ytd", "direction", "note"),
    ),
    "postings": ("day", "total", "kind", "month", "person", "direction", "note"),
    "entries": (
        *("day", "total", "kind", "person", "other", "place", "tier", "receipt"),
        *("change", "fund", "other_fund", "account", "shared", "cash", "eligible"),
        *("self_paid", "out_of_scope", "deductible", "balance_after", "fund_ytd"),
        *("counts", "refunded", "month", "state", "returned_on", "section", "note"),
    ),
}
"""The fields that each target knows, the needed ones first."""
NEEDED: Final[Mapping[Target, tuple[str, ...]]] = {
    "bills": ("day", "total"),
    "postings": ("day", "total"),
    "entries": ("day", "total", "kind"),
}
MOST_PRESETS: Final = 40
LOOKED_AT: Final = 50


@dataclass(frozen=True)
class Plan:
    """What the rows of a table are, and which column says what.

    `header` is the place of the heads among the rows, None where there are none.
    `person_id` is whose the rows are that name nobody, `owner_id` whose account
    paid what relatives paid; `rest` takes what of a bill no column tells.
    """

    target: Target
    header: int | None
    columns: Mapping[str, int] = field(default_factory=dict)
    person_id: int | None = None
    owner_id: int | None = None
    bill_kind: SpendingKind = SpendingKind.outpatient
    posting_kind: PostingKind = PostingKind.contribution
    rest: Literal["cash", "account"] = "cash"

    def missing(self) -> tuple[str, ...]:
        """Name the needed fields that have no column."""
        return tuple(name for name in NEEDED[self.target] if name not in self.columns)

    def first_row(self) -> int:
        """Give the place of the first row below the heads."""
        return 0 if self.header is None else self.header + 1


@dataclass(frozen=True)
class Preset:
    """A plan that fits tables of one kind, under a name: columns by their heads."""

    name: str
    target: Target
    columns: Mapping[str, str]
    bill_kind: str = SpendingKind.outpatient.value
    posting_kind: str = PostingKind.contribution.value
    rest: Literal["cash", "account"] = "cash"


def plan_for(table: Table, person_id: int | None = None) -> Plan:
    """Guess what a table is from its heads."""
    header = header_of(table.rows)
    return plan_at(table, header, person_id)


def plan_at(table: Table, header: int | None, person_id: int | None = None) -> Plan:
    """Guess what a table is when its heads stand in a given row."""
    found = {} if header is None else columns_of(table.rows[header].cells)
    target = _target(found, table.rows, header)
    return Plan(target, header, _only(found, target), person_id)


def retarget(plan: Plan, table: Table, target: Target) -> Plan:
    """Let the rows be something else; the columns are guessed again."""
    found = {} if plan.header is None else columns_of(table.rows[plan.header].cells)
    return replace(plan, target=target, columns=_only(found, target))


def _only(found: Mapping[str, int], target: Target) -> dict[str, int]:
    return {name: place for name, place in found.items() if name in FIELDS[target]}


def _target(
    found: Mapping[str, int], rows: Sequence[Row], header: int | None
) -> Target:
    ours = "receipt" not in found or "returned_on" in found
    if {"kind", "change"} <= found.keys() and ours:
        return "entries"
    words = "" if header is None else "".join(map(plain, rows[header].cells))
    about_credits = any(word in words for word in ("划入", "划拨", "缴费", "所属期"))
    paid = {"fund", "account", "cash", "place"} & found.keys()
    credited = "month" in found or about_credits or _tells_credits(found, rows, header)
    return "postings" if credited and not paid else "bills"


def _tells_credits(
    found: Mapping[str, int], rows: Sequence[Row], header: int | None
) -> bool:
    """Tell whether the first rows all say that they are the bureau's entries."""
    place = found.get("kind")
    if place is None or header is None:
        return False
    below = rows[header + 1 : header + 1 + LOOKED_AT]
    said = [row.cells[place] for row in below if place < len(row.cells)]
    words = [word for word in said if word.strip()]
    return bool(words) and all(map(is_credit, words))


def preset_of(name: str, plan: Plan, table: Table) -> Preset:
    """Make a preset of a plan, by the heads of its table."""
    heads = () if plan.header is None else table.rows[plan.header].cells
    columns = {
        key: plain(heads[place])
        for key, place in plan.columns.items()
        if place < len(heads) and plain(heads[place])
    }
    return Preset(
        name, plan.target, columns, plan.bill_kind, plan.posting_kind, plan.rest
    )


def with_preset(plan: Plan, table: Table, preset: Preset) -> Plan:
    """Use a preset for a table: the columns with its heads, wherever they stand."""
    heads = [] if plan.header is None else list(table.rows[plan.header].cells)
    places = {plain(head): place for place, head in reversed(list(enumerate(heads)))}
    return replace(
        plan,
        target=preset.target,
        columns={n: places[h] for n, h in preset.columns.items() if h in places},
        bill_kind=SpendingKind(preset.bill_kind),
        posting_kind=PostingKind(preset.posting_kind),
        rest=preset.rest,
    )


def fits(preset: Preset, table: Table, plan: Plan) -> bool:
    """Tell whether a table has every head that a preset names."""
    if plan.header is None or not preset.columns:
        return False
    heads = set(map(plain, table.rows[plan.header].cells))
    return set(preset.columns.values()) <= heads


def presets_text(presets: Iterable[Preset]) -> str:
    """Write presets as the JSON that the settings keep."""
    kept = [asdict(preset) for preset in presets]
    return json.dumps(kept[-MOST_PRESETS:], ensure_ascii=False)


def presets_of(text: str) -> tuple[Preset, ...]:
    """Read presets; one that is not understood is left out."""
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return ()
    made = (_preset(each) for each in found) if isinstance(found, list) else ()
    return tuple(preset for preset in made if preset is not None)


def _preset(raw: Any) -> Preset | None:  # noqa: ANN401  # whatever JSON held
    try:
        columns = {
            str(key): str(head)
            for key, head in raw["columns"].items()
            if key in COLUMNS
        }
        target, rest = raw["target"], raw["rest"]
        if target not in TARGETS or rest not in {"cash", "account"}:
            return None
        return Preset(
            str(raw["name"]),
            cast("Target", target),
            columns,
            SpendingKind(raw["bill_kind"]).value,
            PostingKind(raw["posting_kind"]).value,
            rest,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
