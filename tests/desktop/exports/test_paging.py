"""Where pages end: nothing is divided, lost or repeated; headings stay with text."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.exports.paging import Piece, Strip, pages

HEIGHT = 100.0
HEAD = Strip(10, 15)
"""What stands above the rows of the examples: five dots high."""


def column(heights: list[tuple[int, bool, bool, bool]]) -> list[Piece]:
    """Put pieces one under the other: height, bound, first of a page, under heads."""
    top, found = 0.0, list[Piece]()
    for height, is_bound, is_first, is_row in heights:
        head = HEAD if is_row else None
        found.append(Piece(top, top + height, head, is_bound, is_first))
        top += height
    return found


def rows(*heights: int) -> list[Piece]:
    return column([(height, False, False, False) for height in heights])


def test_a_piece_that_does_not_fit_begins_the_next_page() -> None:
    assert pages(rows(60, 40, 1), HEIGHT) == [(Strip(0, 100),), (Strip(100, 101),)]


def test_a_heading_goes_with_what_it_is_over() -> None:
    filling, heading, text = rows(80, 10, 20)
    bound = replace(heading, is_bound=True)
    found = pages([filling, bound, text], HEIGHT)
    assert found == [(Strip(0, 80),), (Strip(80, 110),)]


def test_heads_stand_again_above_the_rows_of_a_new_page_and_take_room() -> None:
    first, second, third = (replace(row, head=HEAD) for row in rows(100, 95, 1))
    found = pages([replace(first, head=None), second, third], HEIGHT)
    assert found == [
        (Strip(0, 100),),
        (HEAD, Strip(100, 195)),
        (HEAD, Strip(195, 196)),
    ]


def test_a_person_begins_a_page() -> None:
    one, other = rows(10, 10)
    found = pages([one, replace(other, is_first=True)], HEIGHT)
    assert found == [(Strip(0, 10),), (Strip(10, 20),)]


def test_what_is_bound_but_higher_than_a_page_is_spread_over_pages() -> None:
    pieces = [replace(piece, is_bound=True) for piece in rows(60, 60, 60)]
    assert [page[-1].top for page in pages(pieces, HEIGHT)] == [0, 60, 120]


@given(
    st.lists(
        st.tuples(st.integers(1, 45), st.booleans(), st.booleans(), st.booleans()),
        min_size=1,
        max_size=40,
    )
)
def test_every_piece_stands_once_whole_and_in_order(
    heights: list[tuple[int, bool, bool, bool]],
) -> None:
    pieces = column(heights)
    found = pages(pieces, HEIGHT)
    edges = {piece.top for piece in pieces} | {pieces[-1].bottom}
    place = 0.0
    for page in found:
        assert page[-1].top == place
        assert page[-1].bottom in edges
        assert page[:-1] in ((), (HEAD,))
        assert sum(strip.height for strip in page) <= HEIGHT
        place = page[-1].bottom
    assert place == pieces[-1].bottom
    ends = {page[-1].bottom for page in found[:-1]}
    for piece, after in pairwise(pieces):
        if piece.is_bound and piece.bottom in ends:
            assert alone_too_high(pieces, piece)
        if after.is_first and not piece.is_bound:
            assert after.top in ends


def alone_too_high(pieces: list[Piece], piece: Piece) -> bool:
    """Tell whether what a piece is bound to cannot stand on one page."""
    here = first = last = pieces.index(piece)
    while first and pieces[first - 1].is_bound:
        first -= 1
    while pieces[last].is_bound and last + 1 < len(pieces):
        last += 1
    group, head = pieces[first : last + 1], pieces[first].head
    high = group[-1].bottom - group[0].top + (head.height if head else 0)
    return here < last and high > HEIGHT
