"""Rows of text in columns for the terminal."""

from desktop.commands.terminal import one_line


def table(rows: list[list[str]]) -> list[str]:
    """Lay out rows in columns; a Chinese character is two columns wide."""
    rows = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(_width(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(
            " " * (width - _width(cell)) + cell
            for cell, width in zip(row, widths, strict=True)
        )
        for row in rows
    ]


def _width(text: str) -> int:
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text)
