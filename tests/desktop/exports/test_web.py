import re
from datetime import date
from pathlib import Path

import pytest

from db.connection import Connection
from desktop.amounts import write_amount
from desktop.charts.colours import DARK, LIGHT
from desktop.exports import web
from desktop.exports.keyfigures import key_figures
from desktop.exports.statement import export, statements
from desktop.words import current_language
from tests.desktop.exports.page_reader import Page
from tests.desktop.exports.test_statement import everybody, one_of

AS_OF = date(2026, 1, 15)


@pytest.fixture
def text(book: Connection, tmp_path: Path, _each_language: None) -> str:
    """Give the page of the whole family."""
    export(tmp_path / "s.html", book, None, "2025", AS_OF)
    return (tmp_path / "s.html").read_text("utf-8")


def test_the_page_holds_every_key_figure_and_entry(book: Connection, text: str) -> None:
    page = Page(text)
    assert page.open == []
    for place, one in enumerate(everybody(book)):
        shown = {row[0]: row[1] for row in page.rows[f"summary{place}"]}
        for fact in key_figures(one.year):
            if isinstance(fact.value, int):
                assert shown[fact.item] == write_amount(fact.value)
    entries = page.rows["entries0"]
    assert len(entries) == 1 + 12 + 1 + 3 + 2
    assert "=1+1 感冒，复查；“全愈”。" in {cell for row in entries for cell in row}
    assert "@药店<b>" in {cell for row in entries for cell in row}


def test_the_page_speaks_its_language_and_fetches_nothing(text: str) -> None:
    page = Page(text)
    assert page.language == ("en" if current_language() == "en" else "zh-Hans")
    assert page.fetched == []
    assert not page.tags & {"script", "iframe", "object", "embed", "link", "img"}
    assert "@import" not in text
    assert not re.search(r"url\((?!#)", text)
    assert not re.search(r"\son\w+=", text)
    assert "清零" not in text


def test_pictures_are_drawn_in_the_page_and_share_no_name(text: str) -> None:
    page = Page(text)
    assert text.count("<svg") == 2 * text.count("<figure ") == 2 * (5 + 4)
    assert len(page.names) == len(set(page.names))
    asked = page.asked | set(re.findall(r"url\(#([^)]+)\)", text))
    assert asked <= set(page.names)
    assert "\n  :root { --surface: " + DARK.surface in text
    assert ":root { color-scheme: light dark; --surface: " + LIGHT.surface in text


def test_a_failed_page_keeps_the_old_file(
    book: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "s.html"
    path.write_bytes(b"old")

    def fail(*_anything: object) -> str:
        raise OSError("disk full")

    monkeypatch.setattr(web, "notes_html", fail)
    with pytest.raises(OSError, match="disk full"):
        export(path, book, one_of(book), "2025", AS_OF)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]


def test_equal_books_give_equal_pages(book: Connection) -> None:
    found = statements(book, [one_of(book)], "2025", AS_OF)
    assert "".join(web.pieces(found)) == "".join(web.pieces(found))
