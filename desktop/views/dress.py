"""The colours that the program wears now, for whatever paints itself."""

from PySide6.QtWidgets import QApplication

from desktop.charts.colours import DARK, LIGHT, Colours


def worn() -> Colours:
    """Tell by the palette, which the theme sets on every system, what is worn."""
    dark = QApplication.palette().window().color().lightness() < 128
    return DARK if dark else LIGHT
