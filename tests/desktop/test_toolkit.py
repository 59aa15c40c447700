"""What the program must be able to rely on in the toolkit."""

import sys

from PySide6.QtCore import QObject, QSignalBlocker, Signal


class Teller(QObject):
    told = Signal(str)


def test_a_signal_does_not_use_up_the_constants_of_python() -> None:
    teller = Teller()
    before = sys.getrefcount(True), sys.getrefcount(None)  # noqa: FBT003
    for _ in range(200):
        teller.told.emit("again")
        with QSignalBlocker(teller):
            pass
    after = sys.getrefcount(True), sys.getrefcount(None)  # noqa: FBT003
    assert all(now > then - 100 for then, now in zip(before, after, strict=True))
