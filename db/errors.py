"""What can go wrong outside this program, and what the user may be told of it."""

from pathlib import Path


class BookError(Exception):
    """A book cannot be used as asked; `code` names the sentence to show.

    The file is as it was before.
    """

    def __init__(self, code: str, path: Path | str = "") -> None:
        super().__init__(f"{code}: {path}")
        self.code = code
        self.path = str(path)
