"""A page to print: where the book lies, and room to write its password by hand."""

from datetime import date
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from desktop.exports.files import replacing
from desktop.words import current_language, translate

_STYLE: Final = """
body { font-size: 12pt; } h1 { font-size: 22pt; } th { text-align: left; }
td.box { border: 1px solid #000; }
"""
_MARGIN: Final = 20
"""Millimetres."""
_BLANK: Final = "_" * 24


def write(path: Path, book: Path, set_on: date | None) -> None:
    """Write the sheet as a PDF page; the password itself is never on it.

    Raises OSError.
    """
    document = QTextDocument()
    document.setHtml(page(book, set_on))
    with replacing(path) as new:
        writer = QPdfWriter(str(new))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        writer.setTitle(translate("password", "Recovery sheet"))
        writer.setCreator(translate("window", "Yibao Ledger"))
        document.print_(writer)


def page(book: Path, set_on: date | None) -> str:
    """Give the page as rich text."""
    told = translate(
        "password",
        "Write the password on this sheet by hand and keep it with your papers, not "
        "beside the computer. Without the password nobody can open the book.",
    )
    rows = (
        (translate("password", "Name of the book"), book.name),
        (translate("password", "Folder"), str(book.parent)),
        (
            translate("password", "Password set on"),
            _BLANK if set_on is None else set_on.isoformat(),
        ),
        (translate("password", "Written down by"), _BLANK),
        (translate("password", "Backups lie also at"), _BLANK),
    )
    lines = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>"
        for name, text in rows
    )
    title = translate("password", "Recovery sheet")
    by_hand = translate("password", "Password (written by hand)")
    return (
        f'<html lang="{current_language()}"><head><style>{_STYLE}</style></head><body>'
        f"<h1>{escape(title)}</h1>"
        f"<p>{escape(told)}</p>"
        f'<table cellpadding="6">{lines}</table>'
        f"<p><b>{escape(by_hand)}</b></p>"
        '<table width="100%" border="1" cellspacing="0"><tr><td>'
        f"{'<br>' * 6}</td></tr></table>"
        f"<p>{escape(_case_words())}</p></body></html>"
    )


def _case_words() -> str:
    return translate(
        "password",
        "Capital and small letters, spaces and signs are told apart. If you change "
        "the password, make a new sheet and destroy this one.",
    )
