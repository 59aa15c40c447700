from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from db.connection import Connection
from db.queries.people import people
from db.queries.statements import year_of
from db.queries.summaries import summary_of
from desktop.amounts import show_amount
from desktop.exports import pdf
from desktop.exports.keyfigures import key_figures
from desktop.exports.statement import export
from desktop.words import translate

AS_OF = date(2026, 1, 15)


def pages_of(path: Path) -> list[str]:
    """Give the text layer page by page without white space, as a search sees it."""
    return [joined(page.extract_text()) for page in PdfReader(path).pages]


def joined(text: str) -> str:
    return "".join(text.split())


@pytest.mark.usefixtures("_each_language", "qapp")
def test_every_key_figure_is_in_the_text_layer(
    book: Connection, tmp_path: Path
) -> None:
    path = tmp_path / "s.pdf"
    export(path, book, None, "2025", AS_OF)
    text = "".join(pages_of(path))
    amounts = 0
    for person in people(book):
        year = year_of(book, summary_of(book, person, AS_OF), "2025")
        for fact in key_figures(year):
            assert joined(fact.item) in text
            if isinstance(fact.value, int):
                amounts += 1
                assert show_amount(fact.value) in text
    assert amounts > 20


@pytest.mark.usefixtures("_each_language", "qapp")
def test_chinese_and_its_punctuation_can_be_searched(
    book: Connection, tmp_path: Path
) -> None:
    path = tmp_path / "s.pdf"
    export(path, book, None, "2025", AS_OF)
    text = "".join(pages_of(path))
    assert "感冒，复查；“全愈”。" in text
    assert "市第一医院" in text
    assert "@药店<b>" in text
    radicals = [sign for sign in text if "\u2e80" <= sign <= "\u2fdf"]
    assert radicals == []
    assert "清零" not in text


@pytest.mark.usefixtures("qapp")
def test_pages_are_a4_numbered_and_named(book: Connection, tmp_path: Path) -> None:
    path = tmp_path / "s.pdf"
    export(path, book, None, "2025", AS_OF, "en")
    reader = PdfReader(path)
    count = len(reader.pages)
    assert count >= 2
    for number, page in enumerate(reader.pages, 1):
        assert f"Page{number}of{count}" in joined(page.extract_text())
        assert round(float(page.mediabox.width)) == 595
        assert round(float(page.mediabox.height)) == 842
    assert reader.metadata is not None
    assert reader.metadata.title == "Medical insurance statement 2025: 我、妈妈"
    assert reader.metadata.creator == "Yibao Ledger"


@pytest.mark.usefixtures("qapp")
def test_heads_of_a_long_table_stand_on_each_of_its_pages(
    book: Connection, tmp_path: Path
) -> None:
    path = tmp_path / "s.pdf"
    export(path, book, people(book)[0], "2025", AS_OF, "en")
    with_entries = [page for page in pages_of(path) if "Monthlycredit" in page]
    assert len(with_entries) > 1
    assert all("Day" in page and "Amount" in page for page in with_entries)


@pytest.mark.usefixtures("qapp")
def test_charts_have_two_hundred_dots_to_the_inch(
    book: Connection, tmp_path: Path
) -> None:
    path = tmp_path / "s.pdf"
    export(path, book, None, "2025", AS_OF)
    sizes = {
        image.image.size
        for page in PdfReader(path).pages
        for image in page.images
        if image.image is not None
    }
    assert {width for width, _ in sizes} == {1360}


@pytest.mark.usefixtures("qapp")
def test_a_failed_pdf_keeps_the_old_file(
    book: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "s.pdf"
    path.write_bytes(b"old")

    def fail(*_anything: object) -> None:
        raise RuntimeError("no font")

    monkeypatch.setattr(pdf, "_print", fail)
    with pytest.raises(RuntimeError):
        export(path, book, None, "2025", AS_OF)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]


def test_an_application_that_runs_is_left_alone(qapp: QApplication) -> None:
    with pdf._application():  # noqa: SLF001 - what it must not do shows nowhere else
        assert QApplication.instance() is qapp
    assert QApplication.instance() is qapp
    assert translate("exports", "Total")
