"""When an open book is to be locked: nobody is there, or the screen was locked."""

import sys
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

MINUTE: Final = 60_000
"""Milliseconds."""
_SIGNS_OF_LIFE: Final = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}
_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_SESSION: Final = "org.freedesktop.login1.Session"


class Absence(QObject):
    """Tells when nobody has touched the program for a while, or locked the screen.

    Only Linux tells of the screen; elsewhere the while alone counts.

    Signals:
        noticed: the book is to be locked now.
    """

    noticed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.noticed)
        self._watching = False
        self._listening = False

    def watch(self, minutes: int) -> None:
        """Count from now on; 0: only the screen counts."""
        application = QCoreApplication.instance()
        if application is not None and not self._watching:
            application.installEventFilter(self)
        self._watching = True
        self.timer.setInterval(minutes * MINUTE)
        if minutes:
            self.timer.start()
        else:
            self.timer.stop()
        self._listen()

    def rest(self) -> None:
        """Count no longer."""
        self.timer.stop()
        application = QCoreApplication.instance()
        if application is not None and self._watching:
            application.removeEventFilter(self)
        self._watching = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin counting anew whenever somebody does something."""
        if event.type() in _SIGNS_OF_LIFE and self.timer.isActive():
            self.timer.start()
        return False

    @Slot(bool)
    def hear_screen(self, locked: bool) -> None:  # noqa: FBT001  # the system's signal
        """Take notice of the screen being locked."""
        if locked and self._watching:
            self.noticed.emit()

    @Slot()
    def hear_session(self) -> None:
        """Take notice of the session being locked."""
        self.hear_screen(locked=True)

    def _listen(self) -> None:
        """Ask the system, once, to tell of the screen; not every one does."""
        if self._listening or not sys.platform.startswith("linux"):
            return
        self._listening = True
        # Without the system's word the while alone counts; that must stop nobody.
        with suppress(ImportError, TypeError, ValueError):
            _connect_screen(self)


def _connect_screen(listener: Absence) -> None:
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  # if it is there

    # PySide takes the name of a slot as text alone, whatever its stub says.
    screen, session = "1hear_screen(bool)", "1hear_session()"
    bus = QDBusConnection.sessionBus()
    if bus.isConnected():
        for name in _SAVERS:
            bus.connect("", "", name, "ActiveChanged", listener, screen)  # type: ignore[call-overload]  # as above
    bus = QDBusConnection.systemBus()
    if bus.isConnected():
        bus.connect("", "", _SESSION, "Lock", listener, session)  # type: ignore[call-overload]  # as above
