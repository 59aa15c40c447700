"""One window per book: a lock beside the book, and a way to call its owner.

The lock names the machine and the process that hold it. One that a killed process
left is taken over at once; one of another machine never is.
"""

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, QSysInfo, QThread, Signal

from desktop.lock_name import lock_of

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE: Final = 3000
"""Milliseconds that the owner of a lock, who may be starting, has to answer."""
PAUSE: Final = 50
TURN: Final = 300
"""Milliseconds for which a lock is tried: others may only just be taking it."""


@dataclass(frozen=True)
class Owner:
    """Who holds a book: the machine and the number of the process."""

    host: str
    process: int

    @property
    def is_here(self) -> bool:
        """Tell whether that is on this machine."""
        return self.host in {"", QSysInfo.machineHostName()}


def name_of(book: Path) -> str:
    """Name the place at which the window of a book can be called."""
    number = sha256(str(book.resolve()).encode()).hexdigest()[:16]
    return f"yibao-ledger-{number}"


def owner(book: Path) -> Owner | None:
    """Tell whom the lock of a book names, dead or alive; None: there is no lock."""
    return _owner(_lock(book)) if lock_of(book).exists() else None


def is_shown(book: Path) -> bool:
    """Call the window of this machine that shows a book; tell whether there is one."""
    held = owner(book)
    return held is not None and held.is_here and knock(book, 0)


def knock(book: Path, patience: int = PATIENCE) -> bool:
    """Ask the window that shows a book to come to the front; tell whether it will."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  # seldom

    clock = QElapsedTimer()
    clock.start()
    while True:
        socket = QLocalSocket()
        socket.connectToServer(name_of(book))
        if socket.waitForConnected(PAUSE):
            socket.disconnectFromServer()
            return True
        if clock.elapsed() >= patience:
            return False
        QThread.msleep(PAUSE)


class Instance(QObject):
    """Holds the lock of one book and listens for those who come second.

    Signals:
        called: somebody started the program on the book again.
    """

    called = Signal()

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book.resolve()
        self._lock = _lock(book)
        self._server: QLocalServer | None = None

    def claim(self) -> Owner | None:
        """Take the lock; give who has it instead. None: it is ours, or needs none.

        Where no lock can be laid the book cannot be written either.
        """
        if self._lock.isLocked() or self._lock.tryLock(TURN):
            with suppress(OSError):
                lock_of(self.book).chmod(0o600)
            return None
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return _owner(self._lock)
        return None

    def listen(self) -> None:
        """Answer those who come second from now on."""
        if self._server is not None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  # after first paint

        QLocalServer.removeServer(name_of(self.book))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name_of(self.book))

    def release(self) -> None:
        """Let somebody else have the book."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()


def _lock(book: Path) -> QLockFile:
    lock = QLockFile(str(lock_of(book)))
    lock.setStaleLockTime(0)
    return lock


def _owner(lock: QLockFile) -> Owner:
    process, host, _program = lock.getLockInfo()
    return Owner(host, process)
