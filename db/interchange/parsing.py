"""From bytes to the form of the file, or to the paths of what is wrong with it."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from db.interchange.wire import Document
from db.rules.checks import Problem

_CODES = {
    "missing": "missing_key",
    "extra_forbidden": "unknown_key",
    "enum": "unknown_code",
    "literal_error": "not_this_form",
    "too_precise": "too_precise",
    "too_large": "too_large",
    "not_a_number": "not_a_number",
    "not_money_text": "not_money_text",
    "not_a_day": "not_a_day",
    "not_a_month": "not_a_month",
    "wrong_version": "wrong_version",
    "bad_characters": "bad_characters",
    "not_base64": "not_base64",
    "file_size": "file_size",
}


class Unreadable(Exception):  # noqa: N818  # what it is, as the user meets it
    """The file cannot be imported: the paths of its problems, in file order."""

    def __init__(self, problems: Sequence[tuple[str, Problem]]) -> None:
        super().__init__(", ".join(f"{path}: {p.code}" for path, p in problems[:10]))
        self.problems = tuple(problems)


def parse(data: bytes) -> Document:
    """Read the form of a file strictly. Raises Unreadable."""
    try:
        text = data.decode("utf-8-sig")
        raw = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse)
    except UnicodeDecodeError as error:
        raise Unreadable([("", Problem("", "not_utf8", str(error.start)))]) from error
    except _DuplicateKeyError as error:
        raise Unreadable([("", Problem("", "key_twice", str(error)))]) from error
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise Unreadable([("", Problem("", "not_json", place))]) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable([("", Problem("", "not_json", "?"))]) from error
    try:
        return Document.model_validate(raw)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
        raise Unreadable([_offence(offence) for offence in found]) from error


class _DuplicateKeyError(ValueError):
    """A key stands twice in one object."""


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _value in pairs]
        raise _DuplicateKeyError(next(key for key in keys if keys.count(key) > 1))
    return made


def _refuse(name: str) -> object:
    raise ValueError(name)


def _offence(offence: Any) -> tuple[str, Problem]:  # noqa: ANN401  # pydantic's dict
    path = ""
    for part in offence["loc"]:
        path += f"[{part}]" if isinstance(part, int) else f".{part}"
    code = _CODES.get(offence["type"], "wrong_type")
    return path.removeprefix("."), Problem("", code)
