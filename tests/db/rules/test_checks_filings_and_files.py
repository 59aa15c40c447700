"""What is wrong with filings, files kept with bills, and pairs told apart."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from db.rules.checks import Facts, Known, check
from db.rules.checks.problem import LARGEST_FILE
from db.rules.codes import SpendingKind
from db.rules.records import Attachment, Distinct, Filing, Record, Spending

ME, MOTHER = 1, 2
DAY = date(2024, 3, 5)
BYTES = b"receipt"
bills = {
    number: Spending(
        id=number,
        person_id=ME,
        day=DAY,
        kind=SpendingKind.pharmacy,
        total=100,
        cash=100,
    )
    for number in (5, 6)
}
filing = Filing(owner_id=ME, beneficiary_id=MOTHER, since=DAY)
file = Attachment(
    spending_id=5,
    name="收据 1.jpg",
    sha256=sha256(BYTES).hexdigest(),
    size=len(BYTES),
)
pair = Distinct(first_id=5, second_id=6)
KNOWN = Known(
    today=date(2025, 6, 15),
    facts={ME: Facts(born=date(1985, 3, 1)), MOTHER: Facts()}.get,
    spending=bills.get,
    content_size=lambda sha256: len(BYTES) if sha256 == file.sha256 else 0,
)


def found(record: Record, known: Known = KNOWN) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in check(record, known)]


@pytest.mark.parametrize(
    "record",
    [
        filing,
        replace(filing, until=DAY, note="两行\n说明"),
        file,
        replace(file, name="👨‍👩‍👧 12:30.PNG"),
        pair,
    ],
)
def test_right_ones_have_no_problem(record: Record) -> None:
    assert found(record) == []


@pytest.mark.parametrize(
    ("record", "field", "code"),
    [
        (replace(filing, owner_id=9), "from", "unknown_person"),
        (replace(filing, beneficiary_id=9), "to", "unknown_person"),
        (replace(filing, beneficiary_id=ME), "to", "to_oneself"),
        (replace(filing, since=date(1985, 2, 28)), "since", "before_birth"),
        (replace(filing, since=date(2027, 1, 1)), "since", "far_future"),
        (replace(filing, until=date(2024, 3, 4)), "until", "until_before"),
        (replace(filing, until=date(2027, 1, 1)), "until", "far_future"),
        (replace(filing, note="长" * 501), "note", "too_long"),
        (replace(file, spending_id=9), "receipt", "no_such_bill"),
        (replace(file, name=" "), "name", "empty"),
        (replace(file, name=".."), "name", "not_a_file_name"),
        (replace(file, name="a/b.jpg"), "name", "not_a_file_name"),
        (replace(file, name="..\\b.jpg"), "name", "not_a_file_name"),
        (replace(file, name="a\n.jpg"), "name", "bad_characters"),
        (replace(file, name="a\u202egpj.exe"), "name", "bad_characters"),
        (replace(file, name="n" * 256), "name", "too_long"),
        (replace(file, size=0), "size", "file_size"),
        (replace(file, size=LARGEST_FILE + 1), "size", "file_size"),
        (replace(file, size=1), "size", "not_its_content"),
        (replace(file, sha256="A" * 64), "sha256", "not_a_hash"),
        (replace(file, note="\0"), "note", "bad_characters"),
        (replace(pair, first_id=9), "first", "no_such_bill"),
        (replace(pair, second_id=9), "second", "no_such_bill"),
        (replace(pair, second_id=5), "second", "not_in_order"),
        (Distinct(first_id=6, second_id=5), "second", "not_in_order"),
    ],
)
def test_wrong_ones_are_told_with_their_field(
    record: Record, field: str, code: str
) -> None:
    assert (field, code) in found(record)


def test_a_file_whose_bytes_are_not_kept_is_refused() -> None:
    nothing = replace(KNOWN, content_size=lambda _sha256: 0)
    assert found(file, nothing) == [("content", "not_its_content")]
    assert found(file, replace(KNOWN, content_size=None)) == []
