"""The colours and the size of text worn now, for whatever paints itself."""

from PySide6.QtWidgets import QApplication

from desktop import fonts
from desktop.charts.colours import DARK, LIGHT, SETS, Colours


def worn() -> Colours:
    """Tell by the palette, which the theme sets on every system, what is worn."""
    window = QApplication.palette().window().color()
    for colours in SETS:
        if colours.window == window.name():
            return colours
    return DARK if window.lightness() < 128 else LIGHT


def text_share() -> float:
    """Tell how large text is worn, 1 being the system's own size."""
    application = QApplication.instance()
    return (
        fonts.text_share(application) if isinstance(application, QApplication) else 1.0
    )
