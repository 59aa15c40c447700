"""What Qt leaves out of a PDF, bookmarks and language, and what it writes by chance."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    BooleanObject,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    TextStringObject,
)

from desktop.exports.paper import DPI, HIGH, MARGIN, Heading, dots
from desktop.words import current_language

_CREATED = re.compile(rb"(Date \(D:)\d{14}")
_CHANGED = re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d')
_NAME = re.compile(rb"(?<=uuid:)[0-9a-f-]{36}")


def mark(path: Path, headings: Sequence[Heading], day: date) -> None:
    """Give a PDF its bookmarks and language, and the day of its statement as date.

    Equal books give equal files. Every replacement in what Qt wrote is as long as
    what was there: the places of objects stay.
    """
    path.write_bytes(_dated(path.read_bytes(), day))
    with PdfReader(path) as reader:
        writer = PdfWriter(clone_from=reader, keep_initial_header=True)
    language = "en" if current_language() == "en" else "zh-CN"
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    writer.root_object[NameObject("/PageMode")] = NameObject("/UseOutlines")
    title = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
    )
    writer.root_object[NameObject("/ViewerPreferences")] = title
    _add_bookmarks(writer, headings)
    with path.open("wb") as file:
        writer.write(file)


def _add_bookmarks(writer: PdfWriter, headings: Sequence[Heading]) -> None:
    """Add a bookmark for each person, with the sections below it."""
    person: IndirectObject | None = None
    for heading in headings:
        top = (dots(HIGH - MARGIN) - heading.top) / DPI * 72
        added = writer.add_outline_item(
            title=heading.text,
            page_number=heading.page,
            parent=None if heading.level == 1 else person,
            fit=Fit.xyz(top=top),
        )
        if heading.level == 1:
            person = added


def _dated(data: bytes, day: date) -> bytes:
    new = str(uuid5(NAMESPACE_URL, day.isoformat())).encode("ascii")
    for old in set(_NAME.findall(data)):
        data = data.replace(old, new).replace(old.hex().encode(), new.hex().encode())
    data = _CREATED.sub(rb"\g<1>" + day.strftime("%Y%m%d000000").encode(), data)
    return _CHANGED.sub(f"{day.isoformat()}T00:00:00".encode(), data)
