"""Every chart looks as it did when somebody last looked at it."""

from collections.abc import Iterator

import pytest

from desktop.charts.chart_names import NAMES
from desktop.charts.colours import DARK, LIGHT, Colours
from desktop.words import Language, use_language
from tests.desktop.charts.pictures import KEPT, TOLERATED, apart, drawn, kept

PICTURES: dict[str, tuple[str, Colours, Language]] = {
    name: (name, LIGHT, "en") for name in NAMES
}
PICTURES |= {
    f"{name}-dark": (name, DARK, "en") for name in ("forecast", "overview", "months")
}


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    yield
    use_language(None)


@pytest.mark.parametrize("name", PICTURES)
def test_a_chart_looks_as_the_picture_that_was_looked_at(name: str) -> None:
    assert apart(drawn(*PICTURES[name]), kept(name)) < TOLERATED


def test_what_is_tolerated_is_less_than_a_missing_line() -> None:
    assert apart(kept("balance"), kept("forecast")) > TOLERATED
    assert apart(kept("kinds"), kept("places")) > TOLERATED
    assert apart(kept("months"), kept("months-dark")) > TOLERATED


def test_kept_pictures_are_small_and_none_is_left_over() -> None:
    files = {file.stem: file.stat().st_size for file in KEPT.iterdir()}
    assert files.keys() == PICTURES.keys()
    assert max(files.values()) < 30_000
