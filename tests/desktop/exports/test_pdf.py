"""The PDF: A4 pages whose text can be searched, with bookmarks and a language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import Destination
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from db.connection import Connection
from db.queries.people import people
from db.queries.statements import year_of
from db.queries.summaries import summary_of
from desktop.amounts import show_amount
from desktop.charts.render import Picture
from desktop.exports import page, paper, pdf
from desktop.exports.columns import Section, section_title
from desktop.exports.keyfigures import key_figures
from desktop.exports.statement import export, statements
from desktop.exports.tables import title
from desktop.words import Language, translate, use_language
from tests.desktop.exports.conftest import family_book

AS_OF = date(2026, 1, 15)
LANGUAGES: tuple[Language, ...] = ("zh_CN", "en")
SECTIONS: tuple[Section, ...] = (
    "postings",
    "bills",
    "months",
    "family",
    "limit",
    "entries",
    "notes",
)
ROWS = 120
LONG = "复查之后又拍了片子，医生说下个月再来一次；药先吃两周。"


@pytest.fixture(scope="module")
def written(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give the family's statement as a file for each language."""
    assert qapp is not None
    folder = tmp_path_factory.mktemp("pdf")
    with family_book(folder) as book:
        for language in LANGUAGES:
            export(folder / f"{language}.pdf", book, None, "2025", AS_OF, language)
    return {language: folder / f"{language}.pdf" for language in LANGUAGES}


@pytest.fixture(scope="module")
def texts(written: dict[str, Path]) -> dict[str, list[list[str]]]:
    """Give the lines of every page, without white space, as a search sees them."""
    return {
        language: [lines_of(sheet) for sheet in PdfReader(path).pages]
        for language, path in written.items()
    }


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest) -> Iterator[Language]:
    """Speak each language in turn."""
    use_language(request.param)
    yield request.param
    use_language(None)


@pytest.fixture(scope="module")
def long_pages(
    qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> list[PageObject]:
    """Give the pages of a statement with many bills, each of which has a long note."""
    assert qapp is not None
    folder, dot = tmp_path_factory.mktemp("long"), Picture(1, 1, b"\xff" * 4)
    use_language("en")
    with pytest.MonkeyPatch.context() as patched, family_book(folder) as book:
        patched.setattr(page, "render", lambda *_how: dot)
        (one,) = statements(book, people(book)[:1], "2025", AS_OF)
        bill = next(entry for entry in one.entries() if entry.kind == "spending")
        many = [
            bill._replace(day=date(2025, 1, 1) + timedelta(days=number), note=LONG)
            for number in range(ROWS)
        ]
        pdf.write(folder / "long.pdf", [replace(one, entries=lambda: iter(many))])
    use_language(None)
    return list(PdfReader(folder / "long.pdf").pages)


def lines_of(sheet: PageObject) -> list[str]:
    lines = (joined(line) for line in sheet.extract_text().splitlines())
    return [line for line in lines if line]


def joined(text: str) -> str:
    return "".join(text.split())


def test_every_key_figure_is_in_the_text_layer(
    book: Connection, texts: dict[str, list[list[str]]], spoken: Language
) -> None:
    text = "".join(chain(*texts[spoken]))
    amounts = 0
    for person in people(book):
        year = year_of(book, summary_of(book, person, AS_OF), "2025")
        for fact in key_figures(year):
            assert joined(fact.item) in text
            if isinstance(fact.value, int):
                amounts += 1
                assert show_amount(fact.value) in text
    assert amounts > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_chinese_and_its_punctuation_can_be_searched(
    texts: dict[str, list[list[str]]], language: Language
) -> None:
    text = "".join(chain(*texts[language]))
    assert "感冒，复查；“全愈”。" in text
    assert "市第一医院" in text
    assert "@药店<b>" in text
    radicals = [sign for sign in text if "\u2e80" <= sign <= "\u2fdf"]
    assert radicals == []
    assert "清零" not in text


def test_pages_are_a4_numbered_and_named(
    written: dict[str, Path], texts: dict[str, list[list[str]]]
) -> None:
    reader = PdfReader(written["en"])
    count = len(reader.pages)
    assert count >= 2
    for number, sheet in enumerate(reader.pages, 1):
        assert f"Page{number}of{count}" in "".join(texts["en"][number - 1])
        assert round(float(sheet.mediabox.width)) == 595
        assert round(float(sheet.mediabox.height)) == 842
    assert reader.metadata is not None
    assert reader.metadata.title == "Medical insurance statement 2025: 我、妈妈"
    assert reader.metadata.creator == "Yibao Ledger"


def test_every_page_has_its_fonts_with_it(written: dict[str, Path]) -> None:
    seen = 0
    for sheet in PdfReader(written["zh_CN"]).pages:
        resources: Any = sheet["/Resources"]
        for found in resources["/Font"].values():
            (inner,) = found.get_object()["/DescendantFonts"]
            described = inner.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(described)
            seen += 1
    assert seen


def test_bookmarks_lead_to_each_person_and_section(
    book: Connection,
    written: dict[str, Path],
    texts: dict[str, list[list[str]]],
    spoken: Language,
) -> None:
    reader = PdfReader(written[spoken])
    found = statements(book, people(book), "2025", AS_OF)
    sections = [section_title(section) for section in SECTIONS]
    wanted = [text for one in found for text in (title([one]), *sections)]
    marks = list(flat(reader.outline))
    assert [mark.title for mark in marks] == wanted
    for mark in marks:
        page = reader.get_destination_page_number(mark)
        assert page is not None
        assert joined(str(mark.title)) in "".join(texts[spoken][page])
        assert mark.top is not None
        assert 43 < float(mark.top) <= 842 - 42


def flat(outline: Iterable[object]) -> Iterator[Destination]:
    for item in outline:
        if isinstance(item, Destination):
            yield item
        elif isinstance(item, list):
            yield from flat(item)


@pytest.mark.parametrize(("language", "told"), [("zh_CN", "zh-CN"), ("en", "en")])
def test_a_reader_is_told_the_language_and_shows_the_title_and_the_bookmarks(
    written: dict[str, Path], language: Language, told: str
) -> None:
    reader = PdfReader(written[language])
    assert str(reader.root_object["/Lang"]) == told
    assert str(reader.page_mode) == "/UseOutlines"
    preferences: Any = reader.root_object["/ViewerPreferences"]
    assert preferences["/DisplayDocTitle"].value


def test_no_heading_stands_alone_at_the_end_of_a_page(
    texts: dict[str, list[list[str]]], spoken: Language
) -> None:
    heads = {joined(section_title(section)) for section in SECTIONS}
    seen = 0
    for lines in texts[spoken]:
        text = lines[:-2]
        seen += len(heads & set(text))
        assert text[-1] not in heads
    assert seen >= len(heads)


def test_heads_of_a_long_table_stand_on_each_of_its_pages(
    long_pages: list[PageObject],
) -> None:
    shown = [joined(sheet.extract_text()) for sheet in long_pages]
    with_entries = [text for text in shown if re.search(r"\d\dOutpatientvisit", text)]
    assert len(with_entries) > 2
    assert all("DayItemPlace" in text for text in with_entries)


def test_a_row_is_never_divided_between_pages(long_pages: list[PageObject]) -> None:
    whole = joined(LONG)
    shown = [joined(page.extract_text()) for page in long_pages]
    assert sum(text.count(whole) for text in shown) == ROWS
    assert sum(text.count(joined(LONG[:8])) for text in shown) == ROWS


def test_no_page_repeats_or_loses_a_row(long_pages: list[PageObject]) -> None:
    shown = "".join(joined(page.extract_text()) for page in long_pages)
    days = [date(2025, 1, 1) + timedelta(days=number) for number in range(ROWS)]
    for number, day in enumerate(days):
        assert shown.count(f"{day.isoformat()}Outpatientvisit") == 1, number


def test_charts_have_two_hundred_dots_to_the_inch(written: dict[str, Path]) -> None:
    sizes = {
        image.image.size
        for sheet in PdfReader(written["en"]).pages
        for image in sheet.images
        if image.image is not None
    }
    assert {width for width, _ in sizes} == {1360}


@pytest.mark.usefixtures("qapp")
def test_an_application_that_runs_is_left_alone(qapp: QApplication) -> None:
    with paper.application():
        assert QApplication.instance() is qapp
    assert QApplication.instance() is qapp
    assert translate("exports", "Total")


def test_paper_is_written_in_black_in_the_dark_theme_too(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "pictures", lambda _statements: ())
    before = qapp.palette()
    with family_book(tmp_path) as book:
        found = statements(book, people(book), "2025", AS_OF)
        pages = paper.Paper(found)
    light = painted(pages)
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Text, QColor("white"))
    qapp.setPalette(dark)
    in_the_dark = painted(pages)
    qapp.setPalette(before)
    assert in_the_dark == light


def painted(pages: paper.Paper) -> QImage:
    """Paint the first page on white, small."""
    image = QImage(500, 700, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    pages.paint(painter, 0)
    painter.end()
    return image
