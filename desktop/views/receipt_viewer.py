"""Shows a kept file in the system's viewer, through a private copy."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.receipt_files import kind_of


class ReceiptViewer(QObject):
    """Makes copies that only their owner can read; they go with their form."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._made = 0

    def open(self, content: bytes) -> bool:
        """Open a file; tell whether a viewer took it. Raises OSError.

        Its name on the disk is our own, and its suffix what its bytes say: so
        nothing is ever started as a program.
        """
        kind = kind_of(content)
        if kind is None:
            return False
        path = self._copy(content, kind)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def throw_away(self) -> None:
        """Remove all copies."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _copy(self, content: bytes, kind: str) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="yibao-", ignore_cleanup_errors=True
            )
            self.destroyed.connect(self._folder.cleanup)
        self._made += 1
        path = Path(self._folder.name) / f"receipt-{self._made}.{kind}"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(content)
        return path
