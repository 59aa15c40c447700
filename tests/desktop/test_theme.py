from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop.charts.colours import DARK, LIGHT, Choice, Colours, wanted
from desktop.theme import apply, palette, style_sheet


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())


@pytest.mark.parametrize(("choice", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_choice_is_seen_in_the_palette(
    application: QApplication, choice: Choice, colours: Colours
) -> None:
    assert apply(application, choice) == colours
    window = application.palette().window().color()
    assert window.name() == colours.window
    assert (window.lightness() < 128) == (choice == "dark")


def test_light_comes_back_after_dark(application: QApplication) -> None:
    apply(application, "dark")
    assert apply(application, "light") == LIGHT
    assert application.palette().text().color().name() == LIGHT.text


def test_system_look_is_followed_even_after_another_choice(
    application: QApplication,
) -> None:
    before = apply(application, "system")
    apply(application, "light" if before.dark else "dark")
    assert apply(application, "system") == before


def test_system_choice_asks_how_the_system_looks() -> None:
    assert wanted("system", system_is_dark=True) == DARK
    assert wanted("system", system_is_dark=False) == LIGHT
    assert wanted("light", system_is_dark=True) == LIGHT


def test_disabled_text_is_fainter() -> None:
    disabled = QPalette.ColorGroup.Disabled
    faint = palette(LIGHT).color(disabled, QPalette.ColorRole.Text)
    assert faint.name() == LIGHT.line


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_hole_of_the_style_sheet_is_filled(colours: Colours) -> None:
    sheet = style_sheet(colours)
    assert colours.accent in sheet
    assert "{{" not in sheet
    assert sheet.count("{") == sheet.count("}")
