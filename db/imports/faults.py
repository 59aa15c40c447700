"""What is wrong with a table from elsewhere: with the whole of it, or in one row."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """Why a row was not taken: its number in the file, the column's name, a code.

    `limit` is what the sentence needs (fen, a day); `text` is what stands there.
    """

    row: int
    column: str
    code: str
    limit: object = None
    text: str = ""


class TableError(Exception):
    """No row of a file can be taken: a code, the row at fault (0: none), a bound."""

    def __init__(self, code: str, row: int = 0, limit: object = None) -> None:
        super().__init__(f"{code} {row or ''} {limit or ''}".rstrip())
        self.code, self.row, self.limit = code, row, limit
