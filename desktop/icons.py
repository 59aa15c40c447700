"""The program's own icons, drawn in the colour that the theme asks for."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources

PLACEHOLDER = b"#000"
SIZES = (16, 20, 24, 32, 48, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, colour: str) -> QIcon:
    """Draw resources/icons/<name>.svg in a "#rrggbb" colour, sharp at every size.

    What was drawn lately is drawn once: a page has the same icon many times.
    """
    known = _known(name, colour)
    if known is not None:
        return known
    drawing = resources.read_bytes("icons", f"{name}.svg")
    made = rendered(drawing.replace(PLACEHOLDER, colour.encode()), SIZES)
    for size in SIZES:
        QPixmapCache.insert(
            _key(name, colour, size), made.pixmap(QSize(size, size), 1.0)
        )
    return made


def _known(name: str, colour: str) -> QIcon | None:
    found = QIcon()
    for size in SIZES:
        pixmap = QPixmap()
        if not QPixmapCache.find(_key(name, colour, size), pixmap):
            return None
        found.addPixmap(pixmap)
    return found


def _key(name: str, colour: str, size: int) -> str:
    return f"yibao/{name}/{colour}/{size}"


def app_icon() -> QIcon:
    """Draw the icon of the program in its own colours."""
    return rendered(resources.read_bytes("icons", "app.svg"), APP_SIZES)


def rendered(drawing: bytes, sizes: tuple[int, ...]) -> QIcon:
    """Render a drawing once per size, in pixels."""
    renderer = QSvgRenderer(QByteArray(drawing))
    result = QIcon()
    for size in sizes:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(pixmap)
    return result
