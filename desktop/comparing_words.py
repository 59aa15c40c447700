"""What is said of two copies of a book that went apart."""

from collections.abc import Mapping
from dataclasses import asdict

from db.comparing.difference import Comparison, Difference
from db.queries.history import COLUMNS
from db.queries.rows import table_of
from db.rules.checks import Problem
from db.rules.records import Record, Transfer
from desktop.amounts import show_amount
from desktop.history_words import field_name, row_words, value_words
from desktop.problems import sentence
from desktop.words import translate


def record_words(record: Record, names: Mapping[int, str]) -> str:
    """Name a row as people know it."""
    values = {
        name: str(value) if hasattr(value, "isoformat") else value
        for name, value in asdict(record).items()
    }
    return row_words(table_of(type(record)), values, names)


def way_words(difference: Difference) -> str:
    """Say what the other copy did with a row, and whether this book did something."""
    if difference.way == "added":
        return translate("compare", "Only in the other copy")
    if difference.way == "deleted":
        return (
            translate("compare", "Deleted there, changed here")
            if difference.is_ours
            else translate("compare", "Deleted there")
        )
    if difference.mine is None:
        return translate("compare", "Changed there, deleted here")
    return (
        translate("compare", "Changed in both")
        if difference.is_ours
        else translate("compare", "Changed there")
    )


def detail_words(difference: Difference, names: Mapping[int, str]) -> str:
    """Say field by field how a row differs: here, then there; or what goes with it."""
    mine, theirs = difference.mine, difference.theirs
    if mine is None or theirs is None:
        return _belongings_words(difference, names)
    before, after = asdict(mine), asdict(theirs)
    parts = []
    for name in COLUMNS[table_of(type(theirs))]:
        here = value_words(name, _plain(before.get(name)), names)
        there = value_words(name, _plain(after.get(name)), names)
        if here != there:
            text = translate("compare", "{field}: here {here}, there {there}")
            parts.append(text.format(field=field_name(name), here=here, there=there))
    return "; ".join(parts)


def _belongings_words(difference: Difference, names: Mapping[int, str]) -> str:
    paid = [row for row in difference.belongings if isinstance(row, Transfer)]
    files = len(difference.belongings) - len(paid)
    parts = [
        translate("compare", "{0} paid {1} of it").format(
            names.get(row.owner_id, "?"), show_amount(row.amount)
        )
        for row in paid
    ]
    if files:
        parts.append(translate("compare", "with {0} files").format(files))
    return ", ".join(parts)


def _plain(value: object) -> object:
    return str(value) if hasattr(value, "isoformat") else value


def names_of(found: Comparison, names: Mapping[int, str]) -> dict[int, str]:
    """Give the names of people by id, those too whom only the other copy has."""
    made = dict(names)
    for each in found.missing:
        name = getattr(each.theirs, "name", None)
        if each.theirs is not None and table_of(type(each.theirs)) == "person":
            made[-(each.theirs.id or 0)] = str(name)
    return made


def problem_words(
    row: Record | None, problem: Problem, names: Mapping[int, str]
) -> str:
    """Say why a row cannot be taken over."""
    reason = sentence(problem)
    if row is None:
        return reason
    text = translate("compare", "{row}: {reason}")
    return text.format(row=record_words(row, names), reason=reason)


def summary_words(found: Comparison) -> str:
    """Say in one sentence how two copies differ."""
    if not found.found:
        return translate(
            "compare", "The other copy has nothing that is not in this book."
        )
    text = translate(
        "compare",
        "Only in the other copy: {added}. Changed or deleted there: {changed}. Only "
        "in this book: {ours}, which stay as they are.",
    )
    added = len(found.missing)
    changed = len(found.found) - added
    return text.format(added=added, changed=changed, ours=found.ours)
