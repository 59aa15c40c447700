"""Where the heads of a table stand, and what its columns are."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from db.imports.names import COLUMNS, WORDS
from db.imports.rows import Row
from db.rules.codes import PostingKind, Purpose, SpendingKind

SEARCHED: Final = 20
"""Rows at the top in which the heads are looked for."""
_DRESSING = re.compile(r"\((?:元|¥|yuan|cny|rmb|单位:元)\)|[\s_:*、]|\(必填\)")
Kind = SpendingKind | PostingKind | Purpose


def plain(name: str) -> str:
    """Give a name without blanks, units and full-width forms, to compare it by."""
    text = unicodedata.normalize("NFKC", name).lower()
    return _DRESSING.sub("", text)


def columns_of(cells: Sequence[str]) -> dict[str, int]:
    """Find the columns of known names: the place of each by its field."""
    found: dict[str, tuple[int, int]] = {}
    for place, cell in enumerate(cells):
        known = _names().get(plain(cell))
        if known is not None:
            field, rank = known
            found[field] = min(found.get(field, (rank, place)), (rank, place))
    return {field: place for field, (_rank, place) in found.items()}


def best_score(rows: Sequence[Sequence[str]]) -> int:
    """Count the known names of the row that has the most."""
    return max((len(columns_of(cells)) for cells in rows), default=0)


def header_of(rows: Sequence[Row]) -> int | None:
    """Find the row of the heads near the top; None where nothing looks like heads.

    Heads name a day and at least one more column.
    """
    scores = []
    for place, row in enumerate(rows[:SEARCHED]):
        found = columns_of(row.cells)
        scores.append((len(found) if "day" in found else 0, -place))
    score, place = max(scores, default=(0, 0))
    return -place if score >= 2 else None


@lru_cache(1000)
def kind_of(word: str) -> Kind | None:
    """Read a word for a kind of entry: as it stands, else by what it contains."""
    wanted = plain(word)
    if not wanted:
        return None
    if wanted in _words():
        return _words()[wanted]
    return next(
        (
            kind
            for name, kind in _words().items()
            if not name.isascii() and name in wanted
        ),
        None,
    )


def is_credit(word: str) -> bool:
    """Tell whether a word is exactly what the bureau's own entries are called."""
    return isinstance(_words().get(plain(word)), PostingKind)


@cache
def _names() -> dict[str, tuple[str, int]]:
    made: dict[str, tuple[str, int]] = {}
    for field, names in COLUMNS.items():
        for rank, name in enumerate(names.split()):
            made.setdefault(plain(name), (field, rank))
    return made


@cache
def _words() -> dict[str, Kind]:
    return {plain(name): kind for kind, names in WORDS for name in names.split()}
