"""Half-typed entries, kept in a small file beside the book until saved or dropped.

That file has the password of the book.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from db.password import Key
from db.sealed import draft_of, read_sealed, write_sealed


class Draft(NamedTuple):
    """What stands in the fields of a form; `row_id` is the entry being changed."""

    row_id: int | None
    texts: Mapping[str, object]


class Drafts:
    """The file of the drafts of one book, a form each.

    A draft is a convenience: where it cannot be kept or read there is none.
    """

    def __init__(self, book: Path, key: Key | None = None) -> None:
        self._file, self._key = draft_of(book), key
        self._kept = self._read()

    def get(self, kind: str) -> Draft | None:
        """Give what was typed in a form, None if nothing is kept."""
        found = self._kept.get(kind)
        if not isinstance(found, dict) or not isinstance(found.get("texts"), dict):
            return None
        row_id = found.get("row_id")
        return Draft(row_id if isinstance(row_id, int) else None, found["texts"])

    def kinds(self) -> list[str]:
        """Name the forms that have a draft."""
        return [kind for kind in self._kept if self.get(kind) is not None]

    def put(self, kind: str, draft: Draft | None) -> None:
        """Keep a draft; None: it was saved or dropped."""
        before = dict(self._kept)
        if draft is None:
            self._kept.pop(kind, None)
        else:
            self._kept[kind] = {"row_id": draft.row_id, "texts": dict(draft.texts)}
        if self._kept != before:
            with suppress(OSError):
                self._write()

    def _write(self) -> None:
        text = json.dumps(self._kept, ensure_ascii=False) if self._kept else ""
        write_sealed(self._file, text, self._key)

    def _read(self) -> dict[str, object]:
        try:
            kept = json.loads(read_sealed(self._file, self._key) or "")
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}
