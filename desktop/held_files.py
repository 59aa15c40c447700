"""The files of a bill while it is typed: kept before, taken away, and added."""

from collections.abc import Sequence

from db.rules.records import Attachment
from desktop.receipt_files import FileError, NewFile


class HeldFiles:
    """What the bill will have once it is saved, those kept before first."""

    def __init__(self, kept: Sequence[Attachment] = ()) -> None:
        self.kept = tuple(kept)
        """The files that the book keeps with the bill now."""
        self._gone: set[int | None] = set()
        self._new: list[NewFile] = []

    def __len__(self) -> int:
        """Count the files that the bill will have."""
        return len(self.left) + len(self._new)

    @property
    def left(self) -> tuple[Attachment, ...]:
        """The files kept before that stay."""
        return tuple(row for row in self.kept if row.id not in self._gone)

    def rows(self, spending_id: int) -> tuple[Attachment, ...]:
        """Give the rows that saving keeps, for a bill by its id."""
        new = (
            Attachment(
                spending_id=spending_id,
                name=file.name,
                sha256=file.sha256,
                size=len(file.content),
            )
            for file in self._new
        )
        return (*self.left, *new)

    def contents(self) -> dict[str, bytes]:
        """Give the bytes of what is added, by their SHA-256."""
        return {file.sha256: file.content for file in self._new}

    def add(self, file: NewFile) -> None:
        """Add a file; one taken away before stays. Raises FileError: it is there."""
        if any(row.sha256 == file.sha256 for row in self.rows(0)):
            raise FileError("twice")
        before = next((r for r in self.kept if r.sha256 == file.sha256), None)
        if before is None:
            self._new.append(file)
        else:
            self._gone.discard(before.id)

    def remove(self, place: int) -> None:
        """Take the file at a place away."""
        left = self.left
        if place < len(left):
            self._gone.add(left[place].id)
        else:
            del self._new[place - len(left)]

    def at(self, place: int) -> Attachment | NewFile:
        """Give the file at a place: one kept before, or one that is added."""
        left = self.left
        return left[place] if place < len(left) else self._new[place - len(left)]
