"""Pictures of every page, form and dialog in every look: `python -m tests.screenshots`.

    python -m tests.screenshots FOLDER [NAME OF A LOOK …]

Each look is a process of its own, as Qt takes its scale only at the start. The
pictures lie in FOLDER/<look>/<page>.png, and FOLDER/<look>.png shows all of them.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop import app, sample
from desktop.program import Program
from desktop.settings import Language, Settings, Theme
from desktop.views.chart_view import ChartView
from desktop.views.entries_tools import KINDS
from desktop.views.places import PLACES
from desktop.views.window import MainWindow

PAUSE = 50
SETTLED = 700
"""Milliseconds after which the window stands."""
LONGEST = 8000
SMOOTH = Qt.TransformationMode.SmoothTransformation
THUMB = 620
COLUMNS = 4


@dataclass(frozen=True)
class Look:
    """One set-up; the size is in pixels of the screen."""

    language: Language
    theme: Theme
    percent: int = 100
    size: tuple[int, int] = (1366, 768)
    font_size: int = 100

    @property
    def name(self) -> str:
        """Name the folder of its pictures."""
        width, height = self.size
        font = "" if self.font_size == 100 else f"-text{self.font_size}"
        return f"{self.language}-{self.theme}-{width}x{height}-{self.percent}{font}"


def looks() -> Iterator[Look]:
    """Give every look of which there are pictures."""
    languages: tuple[Language, ...] = ("zh_CN", "en")
    for language in languages:
        for percent in (100, 200):
            yield Look(language, "light", percent)
            yield Look(language, "dark", percent)
        yield Look(language, "contrast")
        yield Look(language, "light", size=(900, 560))
        yield Look(language, "light", font_size=150)


def scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give what is to be seen, and how one comes to it."""
    for place in PLACES:
        yield place, partial(window.show_place, place)
    for kind in KINDS:
        yield f"form-{kind}", partial(window.start_entry, kind)
    yield "palette", window.show_palette
    yield "keys", window.show_keys


def take(look: Look, folder: Path) -> None:
    """Take the pictures of one look in this process."""
    with tempfile.TemporaryDirectory() as kept:
        settings = Settings(Path(kept) / "settings.ini")
        settings.language, settings.theme = look.language, look.theme
        settings.font_size = look.font_size
        application = app.make_application(settings)
        application.setQuitOnLastWindowClosed(False)
        frame = app.make_frame(settings, [])
        frame.show()
        program = Program(application, settings, sample.moment, frame)
        program.open_sample()
        width, height = look.size
        share = 100 / look.percent
        frame.resize(round(width * share), round(height * share))
        _wait(SETTLED)
        if program.window is not None:
            for name, go in scenes(program.window):
                go()
                _settle(frame)
                _seen(frame).grab().save(str(folder / f"{name}.png"))
                _close_dialogs()
        program.close()


def _settle(frame: QWidget) -> None:
    """Wait until everything seen is drawn."""
    clock = QElapsedTimer()
    clock.start()
    _wait(PAUSE)
    while clock.elapsed() < LONGEST and any(
        chart.isVisible() and not chart.is_settled
        for chart in frame.findChildren(ChartView)
    ):
        _wait(PAUSE)
    _wait(PAUSE)


def _seen(frame: QWidget) -> QWidget:
    dialogs = [one for one in frame.findChildren(QDialog) if one.isVisible()]
    return dialogs[-1] if dialogs else frame


def _close_dialogs() -> None:
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog):
            one.close()
    _wait(PAUSE)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def sheet(folder: Path, target: Path) -> None:
    """Put small copies of all pictures of a folder side by side."""
    pictures = [QImage(str(file)) for file in sorted(folder.glob("*.png"))]
    small = [picture.scaledToWidth(THUMB, SMOOTH) for picture in pictures]
    height = max(picture.height() for picture in small)
    rows = -(-len(small) // COLUMNS)
    whole = QImage(COLUMNS * THUMB, rows * height, QImage.Format.Format_RGB32)
    whole.fill(0x808080)
    painter = QPainter(whole)
    for place, picture in enumerate(small):
        row, column = divmod(place, COLUMNS)
        painter.drawImage(column * THUMB, row * height, picture)
    painter.end()
    whole.save(str(target))


def main(folder: Path, names: list[str]) -> None:
    """Take the pictures of all looks, or of those named, one process after another."""
    for look in looks():
        if names and look.name not in names:
            continue
        place = folder / look.name
        place.mkdir(parents=True, exist_ok=True)
        environment = {**os.environ, "QT_SCALE_FACTOR": str(look.percent / 100)}
        command = [sys.executable, "-m", "tests.screenshots", str(folder), look.name]
        subprocess.run(  # noqa: S603  # our own module, our own interpreter
            [*command, "here"], env=environment, check=True, timeout=180
        )
        sheet(place, folder / f"{look.name}.png")


if __name__ == "__main__":
    given = sys.argv[1:]
    if given[-1:] == ["here"]:
        (wanted,) = (look for look in looks() if look.name == given[1])
        take(wanted, Path(given[0]) / wanted.name)
    elif given:
        main(Path(given[0]), given[1:])
    else:
        sys.exit(__doc__)
