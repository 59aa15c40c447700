"""Where pages end: between rows, never after a heading, with the heads repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Strip:
    """A part of an endless column, in dots from its top."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        """The height in dots."""
        return self.bottom - self.top


@dataclass(frozen=True)
class Piece(Strip):
    """What is never divided: a row, a picture, a paragraph.

    `head` is what stands above it where a page begins with it, `is_bound` to the
    next piece keeps both on one page, `is_first` begins a page.
    """

    head: Strip | None = None
    is_bound: bool = False
    is_first: bool = False


Page = tuple[Strip, ...]
"""What stands on a page, one strip under the other."""


def pages(pieces: Sequence[Piece], height: float) -> list[Page]:
    """Divide a column into pages of a height in dots."""
    found: list[list[Piece]] = []
    for group in _groups(pieces):
        if found and not group[0].is_first and _fits([*found[-1], *group], height):
            found[-1] += group
        elif _fits(group, height):
            found.append(group)
        else:
            _spread(found, group, height)
    return [_page(page) for page in found]


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield what must stand together."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.is_bound:
            yield group
            group = []
    if group:
        yield group


def _spread(found: list[list[Piece]], group: Sequence[Piece], height: float) -> None:
    """Place what is too high for one page piece by piece."""
    for piece in group:
        if not found or piece.is_first or not _fits([*found[-1], piece], height):
            found.append([])
        found[-1].append(piece)


def _fits(page: Sequence[Piece], height: float) -> bool:
    first = page[0]
    head = first.head.height if first.head else 0
    return head + page[-1].bottom - first.top <= height


def _page(page: Sequence[Piece]) -> Page:
    first, whole = page[0], Strip(page[0].top, page[-1].bottom)
    return (first.head, whole) if first.head else (whole,)
