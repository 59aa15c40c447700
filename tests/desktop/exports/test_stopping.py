"""Whenever an export is stopped or fails: no file is left, and the old one stays."""

from pathlib import Path

import pytest

from db.connection import Connection
from desktop.charts.render import Picture
from desktop.exports import page, web
from desktop.exports.statement import export
from desktop.progress import Cancelled
from tests.desktop.exports.test_statement import AS_OF

MOST = 8
"""Stages looked at of each format, spread over all that there are."""


@pytest.fixture(autouse=True)
def _without_charts(monkeypatch: pytest.MonkeyPatch) -> None:
    dot = Picture(1, 1, b"\xff" * 4)
    monkeypatch.setattr(page, "render", lambda *_how: dot)
    monkeypatch.setattr(web, "inline", lambda *_how: "<svg></svg>")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".html", ".pdf", ".zip"])
def test_a_stop_at_any_stage_leaves_everything_as_it_was(
    book: Connection, tmp_path: Path, suffix: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / f"s{suffix}"
    stages: list[float] = []
    export(path, book, None, "2025", AS_OF, told=lambda *at: stages.append(share(*at)))
    assert len(stages) >= 3
    assert stages == sorted(stages)
    assert stages[-1] == 1
    path.write_bytes(b"old")
    last = len(stages) - 1
    for stage in sorted({last * turn // (MOST - 1) for turn in range(MOST)}):
        for error in (Cancelled(), OSError("disk full")):
            with pytest.raises(type(error)):
                export(path, book, None, "2025", AS_OF, told=Stop(stage, error))
            assert path.read_bytes() == b"old"
            assert list(folder.iterdir()) == [path]


def share(done: int, of: int) -> float:
    return done / of if of else 0


class Stop:
    """Lets so many steps pass, and fails at the next one."""

    def __init__(self, steps: int, error: Exception) -> None:
        self._left, self._error = steps, error

    def __call__(self, _done: int, _of: int) -> None:
        if not self._left:
            raise self._error
        self._left -= 1
