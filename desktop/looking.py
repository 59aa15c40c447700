"""What is looked for in the table of entries, as the bar above it shows it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date

from db.queries.entries import FLAGS, Filter
from db.queries.entries.filters import Flag
from db.rules.codes import Purpose
from desktop.amounts import show_amount
from desktop.search_words import read_words, words_of_codes
from desktop.words import translate

NOBODY = 0
"""Stands for everybody: no person has this id."""
_PURPOSES = {purpose.value for purpose in Purpose}


@dataclass(frozen=True, kw_only=True)
class Looking:
    """The text typed and the filters chosen; amounts in fen.

    `person_id` None is the person of the bar above the pages, NOBODY everybody.
    """

    text: str = ""
    codes: tuple[str, ...] = ()
    person_id: int | None = None
    first: date | None = None
    last: date | None = None
    least: int | None = None
    most: int | None = None
    flags: tuple[Flag, ...] = ()

    @property
    def filters(self) -> "Looking":
        """The same without the text."""
        return replace(self, text="")


def filter_of(looking: Looking, base: Filter) -> Filter:
    """Narrow a filter down to what is looked for."""
    who = base.person_id if looking.person_id is None else looking.person_id or None
    found = base._replace(
        person_id=who,
        first=max(base.first, looking.first or date.min),
        last=min(base.last, looking.last or date.max),
        words=read_words(looking.text),
        least=looking.least,
        most=looking.most,
        flags=looking.flags,
    )
    return _with_codes(found, looking.codes) if looking.codes else found


def _with_codes(base: Filter, codes: tuple[str, ...]) -> Filter:
    named = {*base.kinds, *base.purposes}
    left = [code for code in codes if not named or code in named]
    purposes = tuple(code for code in left if code in _PURPOSES)
    kinds = tuple(code for code in left if code not in _PURPOSES)
    # A code that no entry has leaves nothing, as none of them would leave all.
    return base._replace(kinds=kinds or (() if purposes else ("",)), purposes=purposes)


def chips(looking: Looking, names: Mapping[int, str]) -> dict[str, str]:
    """Say each filter in a few words, by the name that `without` takes."""
    found: dict[str, str] = {}
    said = words_of_codes()
    found |= {f"code.{code}": said.get(code, code) for code in looking.codes}
    if looking.person_id is not None:
        everybody = translate("entries", "Everybody")
        found["person_id"] = names.get(looking.person_id, everybody)
    if looking.first is not None:
        from_ = translate("entries", "from {0}")
        found["first"] = from_.format(looking.first.isoformat())
    if looking.last is not None:
        found["last"] = translate("entries", "to {0}").format(looking.last.isoformat())
    if looking.least is not None:
        at_least = translate("entries", "at least {0}")
        found["least"] = at_least.format(show_amount(looking.least))
    if looking.most is not None:
        found["most"] = translate("entries", "at most {0}").format(
            show_amount(looking.most)
        )
    return found | {f"flag.{flag}": flag_words()[flag] for flag in looking.flags}


def without(looking: Looking, chip: str) -> Looking:
    """Take one filter away."""
    part, _, value = chip.partition(".")
    if part == "code":
        left = tuple(code for code in looking.codes if code != value)
        return replace(looking, codes=left)
    if part == "flag":
        flags = tuple(flag for flag in looking.flags if flag != value)
        return replace(looking, flags=flags)
    empty: dict[str, None] = {part: None}
    return replace(looking, **empty)  # type: ignore[arg-type]  # all others may be None


def flag_words() -> dict[Flag, str]:
    """Name the flags."""
    return {
        "note": translate("entries", "With a note"),
        "receipt": translate("entries", "With a receipt number"),
        "refund": translate("entries", "Money that came back"),
        "counts": translate("entries", "Counts toward the limit"),
        "files": translate("entries", "Bill with receipt files"),
        "no_files": translate("entries", "Bill without receipt files"),
    }


def views_text(views: Mapping[str, Looking]) -> str:
    """Write saved views as the settings keep them."""
    return json.dumps(
        {name: asdict(view) for name, view in views.items()},
        default=date.isoformat,
        ensure_ascii=False,
    )


def read_views(text: str) -> dict[str, Looking]:
    """Read saved views; what cannot be read, as of another version, is left out."""
    try:
        kept = json.loads(text or "{}")
        return {str(name): _view(view) for name, view in kept.items()}
    except (AttributeError, KeyError, TypeError, ValueError):
        return {}


def _view(kept: Mapping[str, object]) -> Looking:
    def day(name: str) -> date | None:
        return date.fromisoformat(str(kept[name])) if kept[name] else None

    def number(name: str) -> int | None:
        value = kept[name]
        return value if isinstance(value, int) else None

    def several(name: str) -> list[str]:
        value = kept[name]
        return [str(one) for one in value] if isinstance(value, list) else []

    return Looking(
        text=str(kept["text"]),
        codes=tuple(code for code in several("codes") if code in words_of_codes()),
        person_id=number("person_id"),
        first=day("first"),
        last=day("last"),
        least=number("least"),
        most=number("most"),
        flags=tuple(flag for flag in FLAGS if flag in several("flags")),
    )
