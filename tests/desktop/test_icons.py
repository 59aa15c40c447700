import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import resources
from desktop.icons import app_icon, icon

NAMES = [n.removesuffix(".svg") for n in resources.names("icons", ".svg")]
PLAIN = [name for name in NAMES if name != "app"]


def painted(name: str, colour: str) -> set[str]:
    """Collect the colours of the fully painted pixels."""
    image = icon(name, colour).pixmap(48, 48).toImage()
    size = range(image.width())
    pixels = (image.pixelColor(x, y) for x in size for y in size)
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_every_action_has_its_icon() -> None:
    wanted = (
        "add app balance bill calendar check checks clip close contribution copy "
        "delete edit entries export eye eye_off family history info limit "
        "measure more open overview person policy redo save search settings "
        "statement table transfer undo visit warning whole zoom_in zoom_out"
    )
    assert " ".join(NAMES) == wanted


@pytest.mark.parametrize("name", PLAIN)
def test_icon_is_drawn_in_the_colour_asked(qapp: QApplication, name: str) -> None:
    assert qapp is not None
    assert painted(name, "#c4701c") == {"#c4701c"}


@pytest.mark.parametrize("name", PLAIN)
def test_icon_knows_no_colour_but_the_placeholder(name: str) -> None:
    drawing = resources.read_text("icons", f"{name}.svg")
    assert re.findall(r"#\w+", drawing) == ["#000"]


def test_app_icon_is_coloured_and_sharp(qapp: QApplication) -> None:
    assert qapp is not None
    image = app_icon().pixmap(256, 256).toImage()
    assert image.width() >= 256
    assert image.pixelColor(image.width() // 2, 20) == QColor("#0b6b74")


def test_an_icon_drawn_again_is_as_sharp_at_every_size(qapp: QApplication) -> None:
    assert qapp is not None
    first, again = icon("undo", "#123456"), icon("undo", "#123456")
    assert again.availableSizes() == first.availableSizes()
    for size in first.availableSizes():
        assert again.pixmap(size).toImage() == first.pixmap(size).toImage()
