"""The recipe of the bundled font; the font itself is tested in test_resources.py."""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Generic, TypeVar

import pytest

from desktop import fonts

T = TypeVar("T")
SCRIPT = Path(__file__).parents[2] / ".ci" / "build_font.py"


class Hook(Generic[T]):
    """Stands in for hatchling's class, which only the build installs."""


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    interface = ModuleType("interface")
    interface.__dict__["BuildHookInterface"] = Hook
    name = "hatchling.builders.hooks.plugin.interface"
    monkeypatch.setitem(sys.modules, name, interface)
    spec = importlib.util.spec_from_file_location("build_font", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_program_asks_for_what_the_build_makes(recipe: ModuleType) -> None:
    assert (recipe.FAMILY, recipe.FONT) == (fonts.FAMILY, fonts.FILE)


def test_gb2312_is_whole(recipe: ModuleType) -> None:
    characters = recipe.gb2312()
    assert len(characters) == 7445
    assert set("医保账本啊齄") <= set(characters)


def test_only_a_younger_font_is_fresh(recipe: ModuleType, tmp_path: Path) -> None:
    assert not recipe.is_fresh(tmp_path)
    for name in (recipe.FONT, recipe.LICENCE):
        (tmp_path / name).touch()
    assert recipe.is_fresh(tmp_path)
    os.utime(tmp_path / recipe.FONT, (0, 0))
    assert not recipe.is_fresh(tmp_path)
