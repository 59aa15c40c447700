import re

import pytest
from matplotlib.ft2font import FT2Font

import resources

HAN = re.compile(r"[\u3400-\u9fff]")


def test_bytes_are_the_text_in_utf8() -> None:
    text = resources.read_text("translations", "zh_CN.ts")
    assert text.encode() == resources.read_bytes("translations", "zh_CN.ts")
    assert text.startswith("<?xml")


def test_names_are_files_of_that_kind_in_order() -> None:
    found = resources.names("icons", ".svg")
    assert {"add.svg", "app.svg", "warning.svg"} <= set(found)
    assert found == sorted(found)
    assert resources.names("icons", ".none") == []


def test_every_name_can_be_read() -> None:
    for name in resources.names("policies", ".toml"):
        assert resources.read_text("policies", name)


def test_absent_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        resources.read_bytes("icons", "nobody.svg")


def test_path_lends_a_real_file() -> None:
    with resources.path("icons", "app.svg") as file:
        assert file.read_bytes() == resources.read_bytes("icons", "app.svg")


def test_bundled_font_has_every_chinese_character_that_is_shipped() -> None:
    with resources.path("fonts", "NotoSansSC-GB2312.otf") as file:
        drawn = {chr(code) for code in FT2Font(file).get_charmap()}
    texts = [resources.read_text("translations", "zh_CN.ts")]
    texts += [
        resources.read_text(folder, name)
        for folder, suffix in (("policies", ".toml"), ("demo", ".json"))
        for name in resources.names(folder, suffix)
    ]
    wanted = set(HAN.findall("".join(texts)))
    assert len(wanted) > 100
    assert wanted <= drawn, sorted(wanted - drawn)


@pytest.mark.parametrize(
    "sample",
    ["喆堃玥昇镕䶮", "←→↑↓≥−×÷≈·…—“”‘’¥€√●○■□▲▼", "，。、；：？！《》【】（）￥"],
)
def test_bundled_font_draws_names_and_signs(sample: str) -> None:
    with resources.path("fonts", "NotoSansSC-GB2312.otf") as file:
        drawn = {chr(code) for code in FT2Font(file).get_charmap()}
    assert set(sample) <= drawn


def test_licence_of_the_font_is_shipped_whole() -> None:
    licence = resources.read_text("fonts", "OFL.txt")
    assert licence.startswith("© 2014-2021 Adobe")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "DISCLAIMER" in licence
