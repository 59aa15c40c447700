"""Half-typed entries, kept in a small file beside the book until saved or dropped."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

ONLY_OWNER = 0o600


class Draft(NamedTuple):
    """What stands in the fields of a form; `row_id` is the entry being changed."""

    row_id: int | None
    texts: Mapping[str, object]


class Drafts:
    """The file of the drafts of one book, a form each.

    A draft is a convenience: where it cannot be kept or read there is none.
    """

    def __init__(self, book: Path) -> None:
        self._file = book.with_name(f"{book.name}-draft")
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
        if not self._kept:
            self._file.unlink(missing_ok=True)
            return
        beside = self._file.with_name(f"{self._file.name}-new")
        beside.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(beside, flags, ONLY_OWNER), "w", encoding="utf-8") as f:
            json.dump(self._kept, f, ensure_ascii=False)
        beside.replace(self._file)

    def _read(self) -> dict[str, object]:
        try:
            kept = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}
