"""A small picture of a kept file, to be pressed for the whole of it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QToolButton

from desktop.receipt_files import PICTURES, kind_of
from desktop.words import translate

LARGEST = 200_000_000
"""Pixels of a picture that are still read."""


class ReceiptPicture(QToolButton):
    """A picture, or the kind of file where there is none to be shown."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._room = QSize(height * 4 // 3, height)
        self.setFixedSize(self._room)
        self.setIconSize(self._room - QSize(10, 10))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_file(None)

    def show_file(self, content: bytes | None) -> None:
        """Show a file by its bytes; None: none is chosen."""
        kind = None if content is None else kind_of(content)
        picture = None
        if content is not None and kind in PICTURES:
            picture = small(content, self.iconSize() * self.devicePixelRatioF())
        self.setIcon(QIcon(QPixmap.fromImage(picture)) if picture else QIcon())
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if picture else style.ToolButtonTextOnly
        )
        self.setText("" if kind is None else kind.upper())
        self.setEnabled(content is not None)
        about = translate("files", "Open the file chosen")
        if content is None:
            about = translate("files", "No file is chosen")
        self.setAccessibleName(about)
        self.setToolTip(about)


def small(content: bytes, room: QSize) -> QImage | None:
    """Read a picture no larger than there is room; None where it cannot be read."""
    held = QBuffer()
    held.setData(QByteArray(content))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held)
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid():
        if whole.width() * whole.height() > LARGEST:
            return None
        fitting = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if fitting.width() < whole.width():
            reader.setScaledSize(fitting)
    picture = reader.read()
    return None if picture.isNull() else picture
