"""Start of the window against a bare PySide6 window, in turn, on one display.

Needs a display, a real one or Xvfb. Prints seconds from the start of the process
to: first paint with the newest entries, the numbers of the overview, its chart.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.bench import books

ROUNDS = 7
BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", time.time(), flush=True)
        QApplication.quit()
application = QApplication(sys.argv)
window = Window()
window.resize(1180, 740)
window.show()
application.exec()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from desktop import app
from desktop.settings import Settings
from tests.bench.watch import Watch
application = app.make_application()
settings, book = Settings(Path(sys.argv[2])), Path(sys.argv[1])
frame = app.make_frame(settings, app.newest(book))
watch = Watch(frame)
def go_on():
    from desktop.program import Program
    from tests.bench.moment import clock
    Program(application, settings, clock, frame).open_book(book)
app.begin(application, frame, go_on)
"""


def main(entries: int) -> None:
    """Print the medians and the ratio of the first paints."""
    with tempfile.TemporaryDirectory() as folder:
        book = books.make(Path(folder) / "bench.yibao", entries)
        settings = Path(folder) / "settings.ini"
        bare, ours = [], []
        for _round in range(ROUNDS + 1):
            bare.append(_run(BARE))
            ours.append(_run(OURS, str(book), str(settings)))
    reference = median(run["painted"] for run in bare[1:])
    print(f"entries            {entries}")
    print(f"bare window        {reference:.3f} s")
    for moment in ("painted", "numbers", "chart"):
        print(f"{moment:18} {median(run[moment] for run in ours[1:]):.3f} s")
    first = median(run["painted"] for run in ours[1:])
    print(f"ratio of painted   {first / reference:.2f}")


def _run(code: str, *arguments: str) -> dict[str, float]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    begin = time.time()
    done = subprocess.run(  # noqa: S603  # our own code, our own interpreter
        [sys.executable, "-c", code, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return {name: float(moment) - begin for name, moment in lines}


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
