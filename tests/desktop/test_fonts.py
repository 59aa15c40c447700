from pathlib import Path

import pytest
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from pypdf import PdfReader
from PySide6.QtGui import QFont, QFontDatabase, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

import resources
from desktop.fonts import (
    FAMILY,
    FontMissingError,
    font_bytes,
    install_qt_fallback,
    install_qt_font,
    matplotlib_fonts,
)

TEXT = "支付金额：人民币一百二十元，日期《医保》“共济”——余额≥0…"


def test_bundled_family_is_known_to_qt(qapp: QApplication) -> None:
    assert qapp is not None
    assert install_qt_font() == FAMILY
    assert FAMILY in QFontDatabase.families()
    assert install_qt_font() == FAMILY


def test_some_chinese_family_is_there_after_the_fallback(qapp: QApplication) -> None:
    assert qapp is not None
    install_qt_fallback()
    assert QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)


def test_pdf_in_the_bundled_family_can_be_searched(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    file = tmp_path / "text.pdf"
    document = QTextDocument()
    document.setDefaultFont(QFont(install_qt_font(), 12))
    document.setPlainText(TEXT)
    document.print_(QPdfWriter(str(file)))
    page = PdfReader(file).pages[0]
    assert TEXT in page.extract_text().replace("\n", "")


def test_matplotlib_prefers_chinese_and_ends_with_its_own_font() -> None:
    families = matplotlib_fonts()
    assert families[-2:] == [FAMILY, "DejaVu Sans"]
    assert matplotlib_fonts() == families


def test_matplotlib_draws_chinese_without_a_missing_glyph() -> None:
    with rc_context({"font.family": matplotlib_fonts()}):
        figure = Figure()
        figure.text(0.1, 0.5, TEXT + " −¥1,234.50")
        FigureCanvasAgg(figure).draw()  # a missing glyph is a warning, thus an error


def test_missing_font_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*parts: str) -> bytes:
        raise FileNotFoundError(parts)

    monkeypatch.setattr(resources, "read_bytes", absent)
    monkeypatch.setenv("YIBAO_LANGUAGE", "en")
    with pytest.raises(FontMissingError, match="pip install -e"):
        font_bytes()
