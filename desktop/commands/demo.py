"""`yibao demo` where there is no display: the sample's pictures and statement."""

import tempfile
from pathlib import Path

from desktop import sample
from desktop.commands import drawing, statements
from desktop.words import translate

FOLDER = "yibao-demo"
YEAR = "2025"
KEEPER = "我"


def render(beside: Path) -> str:
    """Draw the sample's charts and its statement into a folder; name the folder."""
    folder = _folder(beside)
    as_of = sample.moment().date()
    with tempfile.TemporaryDirectory(prefix="yibao-") as hidden:
        book = Path(hidden) / "sample.yibao"
        sample.make(book)
        for name in ("overview", "balance", "limit", "flow", "family"):
            label = YEAR if name in {"flow", "family"} else None
            drawing.chart(book, name, folder / f"{name}.png", None, label, as_of)
        for suffix in (".pdf", ".xlsx", ".csv"):
            path = folder / f"{YEAR}{suffix}"
            statements.export(book, path, KEEPER, YEAR, as_of)
    text = translate(
        "cli", "The sample's charts and its {0} statement are in this folder: {1}"
    )
    return text.format(YEAR, folder)


def _folder(beside: Path) -> Path:
    folder = beside / FOLDER
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix=f"{FOLDER}-"))
    return folder
