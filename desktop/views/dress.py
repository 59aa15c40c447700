"""The colours that the program wears now, for whatever paints itself."""

from PySide6.QtWidgets import QApplication

from desktop.charts.colours import DARK, LIGHT, SETS, Colours


def worn() -> Colours:
    """Tell by the palette, which the theme sets on every system, what is worn."""
    window = QApplication.palette().window().color()
    for colours in SETS:
        if colours.window == window.name():
            return colours
    return DARK if window.lightness() < 128 else LIGHT
