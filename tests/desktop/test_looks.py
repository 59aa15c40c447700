"""High contrast, sizes of text and of everything."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import theme
from desktop.app import SCALE, scaled
from desktop.charts.colours import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Choice,
    Colours,
    wanted,
)
from desktop.settings import Settings
from desktop.views.dress import worn
from tests.desktop.charts.test_colours import contrast


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette(), qapp.styleSheet(), qapp.style().name()
    yield qapp
    theme.apply(qapp, "light")
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setStyle(before[2])


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK])
def test_high_contrast_reaches_seven_to_one(colours: Colours) -> None:
    words = (colours.text, colours.muted, colours.accent, colours.good)
    for ground in (colours.window, colours.surface, colours.raised):
        for word in (*words, colours.warning, colours.danger, colours.line):
            assert contrast(word, ground) >= 7, (word, ground)
    assert contrast(colours.on_accent, colours.accent) >= 7
    assert contrast(colours.grid, colours.surface) >= 3


@pytest.mark.parametrize(
    ("choice", "dark", "asked", "colours"),
    [
        ("system", False, True, CONTRAST_LIGHT),
        ("system", True, True, CONTRAST_DARK),
        ("system", True, False, DARK),
        ("contrast", True, False, CONTRAST_DARK),
        ("contrast", False, False, CONTRAST_LIGHT),
        ("light", True, True, LIGHT),
    ],
)
def test_contrast_follows_the_system_unless_a_look_was_chosen(
    choice: Choice,
    dark: bool,  # noqa: FBT001  # a case of the table above
    asked: bool,  # noqa: FBT001  # as above
    colours: Colours,
) -> None:
    found = wanted(choice, system_is_dark=dark, system_has_contrast=asked)
    assert found == colours


def test_what_paints_itself_knows_each_look(application: QApplication) -> None:
    theme.apply(application, "light")
    assert worn() == LIGHT
    theme.apply(application, "dark")
    assert worn() == DARK
    assert theme.apply(application, "contrast") == worn()


def test_text_grows_from_the_systems_own_size_and_comes_back(
    application: QApplication,
) -> None:
    theme.apply(application, "light")
    own = application.font().pointSizeF()
    theme.apply(application, "light", 150)
    assert application.font().pointSizeF() == pytest.approx(own * 1.5)
    assert "font-size: 33pt" in application.styleSheet()
    theme.apply(application, "light", 90)
    theme.apply(application, "light", 100)
    assert application.font().pointSizeF() == pytest.approx(own)


def test_the_scale_is_told_to_qt_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SCALE, raising=False)
    with scaled(175):
        assert os.environ[SCALE] == "1.75"
    assert SCALE not in os.environ
    monkeypatch.setenv(SCALE, "3")
    with scaled(175):
        assert os.environ[SCALE] == "3"


def test_sizes_are_remembered_and_odd_ones_are_not_believed(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.font_size, settings.scale) == (100, 100)
    settings.font_size, settings.scale = 150, 200
    again = Settings(tmp_path / "settings.ini")
    assert (again.font_size, again.scale) == (150, 200)
    settings.font_size, settings.scale = 7, 5000
    assert (settings.font_size, settings.scale) == (100, 100)
