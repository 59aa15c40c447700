import csv
import io
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop.exports.columns import KINDS
from desktop.exports.csv_file import as_text, guarded, rows
from desktop.exports.tables import Table

RISKY = "=+-@\t\r\n＝＋－＠"


@given(st.sampled_from(RISKY), st.text())
def test_no_text_can_start_a_formula(sign: str, rest: str) -> None:
    assert guarded(sign + rest) == "'" + sign + rest


@given(st.text())
def test_whatever_the_text_its_first_sign_is_harmless(text: str) -> None:
    first = guarded(text)[:1]
    assert first not in {*RISKY} or not first
    assert unicodedata.normalize("NFKC", first)[:1] not in {"=", "+", "-", "@"}


@given(st.text().filter(lambda text: not text.startswith(tuple(RISKY))))
def test_a_harmless_text_is_left_alone(text: str) -> None:
    assert guarded(text) == text


def test_an_amount_keeps_its_minus() -> None:
    assert as_text(-8_050, money=True) == "-80.50"
    assert as_text(3, money=False) == "3"


@given(st.text(alphabet=st.characters(exclude_characters="\0", codec="utf-8")))
def test_a_row_has_every_column_and_reads_back(text: str) -> None:
    table = Table("entries", ("item", "note", "amount"), [("x", text, -1)])
    file = io.StringIO(newline="")
    csv.writer(file, strict=True).writerows(rows(table))
    (found,) = csv.reader(io.StringIO(file.getvalue(), newline=""), strict=True)
    assert len(found) == len(KINDS)
    named = dict(zip(KINDS, found, strict=True))
    assert named["note"].removeprefix("'") == text.removeprefix("'")
    assert named["amount"] == "-0.01"
