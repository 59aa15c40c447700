"""A chart: drawn beside the window, never stale, to be saved and copied."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from matplotlib.figure import Figure
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.charts.colours import Colours
from desktop.charts.render import Draw
from desktop.tasks import Tasks
from desktop.views.ask import NewFile
from desktop.views.chart_view import ChartView
from desktop.views.drawings import Make

LONG = 20_000


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Give a worker, and wait for it at the end."""
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture
def view(qtbot: QtBot, tasks: Tasks) -> ChartView:
    """Give an empty chart of 400 by 300."""
    made = ChartView(tasks, "Chart", height=300)
    made.resize(400, 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def filled(colour: str, wait: Event | None = None) -> Make:
    """Draw nothing but a colour, after waiting for an event if there is one."""

    def draw(figure: Figure) -> None:
        if wait is not None:
            wait.wait(20)
        figure.set_facecolor(colour)

    def make(_colours: Colours) -> Draw:
        return draw

    return make


def middle(view: ChartView) -> QColor:
    """Give the colour in the middle of the picture."""
    image = view.image()
    return image.pixelColor(image.width() // 2, image.height() // 2)


def test_a_picture_of_the_views_size_is_shown(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show_drawing(filled("#ff0000"), "Balance ¥1.00")
    scale = view.devicePixelRatioF()
    assert view.image().width() == round(400 * scale)
    assert middle(view) == QColor("#ff0000")
    assert view.accessibleDescription() == "Balance ¥1.00"
    assert view.is_settled


def test_a_drawing_that_came_too_late_is_dropped(
    qtbot: QtBot, view: ChartView, tasks: Tasks
) -> None:
    go_on = Event()
    seen: list[str] = []
    view.drawn.connect(lambda: seen.append(middle(view).name()))
    view.show_drawing(filled("#ff0000", go_on), "old")
    qtbot.waitUntil(lambda: not view.is_waiting, timeout=LONG)
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show_drawing(filled("#0000ff"), "new")
        qtbot.waitUntil(lambda: not view.is_waiting, timeout=LONG)
        go_on.set()
    tasks.wait()
    assert seen == ["#0000ff"]


def test_the_old_picture_stays_until_the_new_one_is_there(
    qtbot: QtBot, view: ChartView
) -> None:
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show_drawing(filled("#ff0000"), "old")
    go_on = Event()
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show_drawing(filled("#0000ff", go_on), "new")
        qtbot.waitUntil(lambda: not view.is_waiting, timeout=LONG)
        assert middle(view) == QColor("#ff0000")
        assert not view.is_settled
        go_on.set()
    assert middle(view) == QColor("#0000ff")


def test_another_size_is_drawn_anew(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show_drawing(filled("#ff0000"), "")
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.resize(600, 300)
    assert view.image().width() == round(600 * view.devicePixelRatioF())


def test_a_hidden_chart_is_drawn_when_it_is_shown(
    qtbot: QtBot, view: ChartView
) -> None:
    view.hide()
    view.show_drawing(filled("#ff0000"), "")
    qtbot.waitUntil(lambda: not view.is_waiting, timeout=LONG)
    assert view.image().isNull()
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show()
    assert middle(view) == QColor("#ff0000")


@pytest.mark.parametrize(
    ("suffix", "begin"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")]
)
def test_a_chart_is_saved(  # noqa: PLR0917  # fixtures
    qtbot: QtBot,
    view: ChartView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
    begin: bytes,
) -> None:
    path = tmp_path / f"chart{suffix}"
    monkeypatch.setattr(NewFile, "ask", lambda *_asked: path)
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show_drawing(filled("#ff0000"), "")
    view.save_picture()
    qtbot.waitUntil(lambda: view.said == f"Saved to {path}.", timeout=LONG)
    assert path.read_bytes().startswith(begin)


def test_a_chart_that_cannot_be_saved_says_so(
    qtbot: QtBot, view: ChartView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "nowhere" / "chart.png"
    monkeypatch.setattr(NewFile, "ask", lambda *_asked: nowhere)
    view.show_drawing(filled("#ff0000"), "")
    view.save_picture()
    qtbot.waitUntil(lambda: "another place" in view.said, timeout=LONG)


def test_the_picture_can_be_copied(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.drawn, timeout=LONG):
        view.show_drawing(filled("#ff0000"), "")
    view.copy_picture()
    assert QGuiApplication.clipboard().image().width() == view.image().width()
