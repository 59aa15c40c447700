"""A real spreadsheet program opens the workbook and comes to the same numbers."""

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from desktop.exports.statement import export
from desktop.words import Language
from tests.desktop.exports.conftest import family_book

AS_OF = date(2026, 1, 15)
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed"),
    pytest.mark.usefixtures("_only_in_full"),
]


@pytest.fixture
def _only_in_full(request: pytest.FixtureRequest) -> None:
    """Leave this out of the ordinary run: LibreOffice takes long to start."""
    if request.config.getoption("markexpr") != "faults":
        pytest.skip("LibreOffice takes long: pytest -m faults")


def converted(path: Path, folder: Path, kind: str, *how: str) -> Path:
    """Let LibreOffice write a file anew, working every formula out again."""
    folder.mkdir(exist_ok=True)
    assert OFFICE is not None
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [OFFICE, profile, "--headless", *how, "--convert-to", kind]
    done = subprocess.run(  # noqa: S603  # found on PATH
        [*command, "--outdir", str(folder), str(path)],
        capture_output=True,
        timeout=200,
        check=True,
    )
    assert b"rror" not in done.stderr
    return folder / f"{path.stem}.{kind}"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_libreoffice_comes_to_the_same_numbers(
    tmp_path: Path, language: Language
) -> None:
    path = tmp_path / "s.xlsx"
    with family_book(tmp_path) as book:
        export(path, book, None, "2025", AS_OF, language)
    without_values(path, tmp_path / "bare" / "s.xlsx")
    again = converted(tmp_path / "bare" / "s.xlsx", tmp_path / "out", "xlsx")
    ours, theirs = read(path), read(again)
    assert list(ours) == list(theirs)
    for name, rows in ours.items():
        assert theirs[name] == rows, name


def without_values(path: Path, to: Path) -> None:
    """Take the kept value out of every formula: it has to be worked out."""
    to.parent.mkdir()
    with ZipFile(path) as old, ZipFile(to, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, re.sub(rb"</f><v>[^<]*</v>", b"</f>", data))


def read(path: Path) -> dict[str, list[list[object]]]:
    """Give the cells of each sheet, numbers rounded to the fen."""
    book = CalamineWorkbook.from_path(path)
    return {
        name: [
            [round(cell, 2) if isinstance(cell, float) else cell for cell in row]
            for row in book.get_sheet_by_name(name).to_python()
        ]
        for name in book.sheet_names
    }


def test_no_cell_of_a_csv_is_a_formula_to_libreoffice(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    with family_book(tmp_path) as book:
        export(path, book, None, "2025", AS_OF)
    utf8 = "--infilter=CSV:44,34,76,1"
    text = converted(path, tmp_path / "out", "fods", utf8).read_text("utf-8")
    assert "=1+1 感冒，复查；“全愈”。" in text
    assert "table:formula=" not in text
