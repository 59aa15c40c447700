"""The JSON Schema of a policy pack, made from the types, for editors.

It knows the keys, units and codes; what contradicts what only `check_text` knows.
"""

from typing import Final, get_args

from db.rules.codes import Status
from db.rules.figures import FIGURES, NONE, FigureKind
from db.rules.policy import Confidence, SourceKind

Schema = dict[str, object]

_TEXT: Final[Schema] = {"type": "string", "pattern": r"\S"}
_DAY: Final[Schema] = {"type": "string", "format": "date"}
_ID: Final[Schema] = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_MONEY: Final = r"[0-9]{1,9}(\.[0-9]{1,2})?"
_SHARE: Final = r"0(\.[0-9]{1,6})?|1(\.0{1,6})?"
_COUNT: Final = "[0-9]{1,3}"
_MONTH_DAY: Final = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_WORDS: Final = r"\s*[^、,，\s][^、,，]*([、,，]\s*[^、,，\s][^、,，]*)*"
_FORMS: Final = {
    "money": (f"{_MONEY}|{NONE}", "Yuan, such as 2500.00; none ends the figure."),
    "share": (f"{_SHARE}|{NONE}", "A share of one, such as 0.65; none ends it."),
    "count": (f"{_COUNT}|{NONE}", "A whole number; none ends the figure."),
    "month_day": (_MONTH_DAY, "Month and day, such as 07-01."),
    "words": (_WORDS, "Words in their order, parted by 、 or a comma."),
}


def schema() -> Schema:
    """Give the schema of a pack (draft-07, which the editors of TOML know)."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A policy pack of Yibao Ledger",
        **_object(
            {
                "id": _ID,
                "name_zh": _TEXT,
                "name_en": _TEXT,
                "within": _ID,
                "last_looked": _DAY,
                "note_zh": _TEXT,
                "note_en": _TEXT,
                "sources": {
                    "type": "object",
                    "additionalProperties": {"$ref": "#/definitions/source"},
                },
                **_groups(),
                "disputes": {
                    "type": "array",
                    "items": {"anyOf": [_dispute(*alike) for alike in _alike()]},
                },
            },
            optional=("within", *_groups(), "disputes"),
        ),
        "definitions": {
            "source": _source(),
            "confidence": {"enum": list(get_args(Confidence))},
            "statuses": _list_of({"enum": [status.value for status in Status]}),
        },
    }


def _object(keys: Schema, optional: tuple[str, ...] = ()) -> Schema:
    return {
        "type": "object",
        "properties": keys,
        "required": [key for key in keys if key not in optional],
        "additionalProperties": False,
    }


def _list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item, "minItems": 1, "uniqueItems": True}


def _source() -> Schema:
    kinds = {"enum": list(get_args(SourceKind))}
    keys = {"title": _TEXT, "address": _TEXT, "kind": kinds, "day": _DAY}
    return _object(keys, optional=("day",))


def _groups() -> Schema:
    """Give each group of figures, in the order of the catalogue."""
    groups: dict[str, Schema] = {}
    for name, kind in FIGURES.items():
        group, _, key = name.partition(".")
        rows = {"type": "array", "items": _row(kind)}
        groups.setdefault(group, {})[key] = rows
    return {name: _object(keys, tuple(keys)) for name, keys in groups.items()}


def _row(kind: FigureKind) -> Schema:
    keys: Schema = {"since": _DAY, "value": _value(kind)}
    if not kind.for_everybody:
        keys["status"] = {"$ref": "#/definitions/statuses"}
        keys["min_age"] = {"type": "integer"}
    if kind.by_tier:
        keys["tier"] = _list_of(_TEXT)
    keys |= {
        "source": _TEXT,
        "confidence": {"$ref": "#/definitions/confidence"},
        "note_zh": _TEXT,
        "note_en": _TEXT,
    }
    optional = ("status", "min_age", "tier", "note_zh", "note_en")
    both = {"note_zh": ["note_en"], "note_en": ["note_zh"]}
    return _object(keys, optional) | {"dependencies": both}


def _value(kind: FigureKind) -> Schema:
    if kind.choices:
        return {"enum": list(kind.choices)}
    form, about = _FORMS[kind.unit]
    return {"type": "string", "pattern": f"^({form})$", "description": about}


def _alike() -> list[tuple[str, ...]]:
    """Put the figures together whose values look the same."""
    found: dict[str, list[str]] = {}
    for name, kind in FIGURES.items():
        found.setdefault(str(_value(kind)), []).append(name)
    return [tuple(names) for names in found.values()]


def _dispute(*names: str) -> Schema:
    keys: Schema = {
        "figure": {"enum": list(names)},
        "value": _value(FIGURES[names[0]]),
        "status": {"$ref": "#/definitions/statuses"},
        "source": _TEXT,
        "reason_zh": _TEXT,
        "reason_en": _TEXT,
    }
    if any(FIGURES[name].by_tier for name in names):
        keys["tier"] = _TEXT
    keys["since"] = _DAY
    return _object(keys, optional=("status", "tier", "since"))
