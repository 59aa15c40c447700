"""Where a page stands on other paper than A4."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.exports.paper import HIGH, MARGIN, WIDE
from desktop.exports.printing import placing

TINY = 1e-9


def test_a4_is_printed_at_its_true_size() -> None:
    place = placing(WIDE, HIGH)
    assert (place.left, place.top, place.scale) == (MARGIN, MARGIN, 1)


def test_larger_paper_has_the_page_in_its_middle() -> None:
    place = placing(297, 420)
    assert (place.left, place.top, place.scale) == (58.5, 76.5, 1)


@given(st.floats(50, 600), st.floats(50, 600))
def test_the_whole_page_is_on_any_paper(wide: float, high: float) -> None:
    place = placing(wide, high)
    edge = MARGIN * place.scale
    assert place.scale <= 1
    assert place.left - edge >= -TINY
    assert place.top - edge >= -TINY
    assert place.left - edge + WIDE * place.scale <= wide + TINY
    assert place.top - edge + HIGH * place.scale <= high + TINY
