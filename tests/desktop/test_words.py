from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

import resources
from desktop.words import (
    catalogue,
    current_language,
    default_language,
    translate,
    use_language,
)

CONTEXT = "fonts"
SENTENCE = (
    "The bundled Chinese font is missing: "
    "run “pip install -e .” once in the project folder, which makes it."
)


@pytest.fixture(autouse=True)
def _default_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("YIBAO_LANGUAGE", raising=False)
    use_language(None)
    yield
    use_language(None)


def test_chinese_is_spoken_first() -> None:
    assert current_language() == "zh_CN"
    assert "字体" in translate(CONTEXT, SENTENCE)


def test_english_is_the_source() -> None:
    use_language("en")
    assert current_language() == "en"
    assert translate(CONTEXT, SENTENCE) == SENTENCE


def test_context_is_part_of_the_sentence() -> None:
    assert translate("nowhere", SENTENCE) == SENTENCE


@pytest.mark.parametrize(
    ("value", "language"),
    [("en", "en"), ("en_GB.UTF-8", "en"), ("zh_CN", "zh_CN"), ("de", "zh_CN")],
)
def test_environment_sets_only_the_default(
    value: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert default_language({"YIBAO_LANGUAGE": value}) == language
    monkeypatch.setenv("YIBAO_LANGUAGE", value)
    assert current_language() == language
    use_language("zh_CN")
    assert current_language() == "zh_CN"


def test_catalogue_holds_no_empty_sentence() -> None:
    found = catalogue("zh_CN")
    assert found
    assert all(context and source and text for (context, source), text in found.items())


def test_the_catalogue_is_what_the_file_says_as_xml() -> None:
    root = ET.fromstring(resources.read_bytes("translations", "zh_CN.ts"))  # noqa: S314  # our own file
    told = {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in root.iter("context")
        for message in context.iter("message")
        if (text := message.findtext("translation", ""))
    }
    assert any("&" in source for _context, source in told)
    assert catalogue("zh_CN") == told


def test_catalogue_never_says_that_a_balance_is_cleared() -> None:
    assert not [text for text in catalogue("zh_CN").values() if "清零" in text]
