"""How far work is, and the wish to stop it, between two threads."""

import pytest

from desktop.progress import Cancelled, Progress


@pytest.mark.parametrize(
    ("done", "of", "percent"), [(0, 4, 0), (1, 3, 33), (4, 4, 100), (9, 4, 100)]
)
def test_a_step_is_whole_percents(done: int, of: int, percent: int) -> None:
    progress = Progress()
    progress.step(done, of)
    assert progress.percent == percent


def test_nothing_is_known_before_the_first_step_nor_of_an_unknown_end() -> None:
    progress = Progress()
    assert progress.percent is None
    progress.step(5, 0)
    assert progress.percent is None


def test_the_step_after_a_wish_to_stop_ends_the_work() -> None:
    progress = Progress()
    progress.step(1, 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.step(2, 2)
    assert progress.is_cancelled
    assert progress.percent == 50
