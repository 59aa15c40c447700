import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exports import csv_file
from desktop.exports.columns import KINDS
from desktop.exports.csv_file import as_text, rows
from desktop.exports.tables import Table


def test_an_amount_keeps_its_minus() -> None:
    assert as_text(-8_050, money=True) == "-80.50"
    assert as_text(3, money=False) == "3"


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_a_row_has_every_column_and_reads_back(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    table = Table("entries", ("item", "note", "amount"), [("x", text, -1)])
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, strict=True).writerows(rows(table))
    (found,) = csv_file.read(path)
    assert len(found) == len(KINDS)
    named = dict(zip(KINDS, found, strict=True))
    assert named["note"] == text
    assert named["amount"] == "-0.01"
