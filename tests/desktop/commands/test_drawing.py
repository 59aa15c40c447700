import json
from datetime import date
from pathlib import Path

from db.connection import reading
from desktop import sample
from desktop.commands.drawing import charted, uses_in
from desktop.commands.summary import summary
from tests.desktop.shell import FILE, answer

SENT = [
    {"day": "2024-03-01", "amount": "10.00"},
    {"day": "2024-09-01", "amount": "70.00"},
]


def test_the_family_chart_counts_nothing_after_the_day(tmp_path: Path) -> None:
    about = {"from": "我", "to": "妈妈", "purpose": "wallet", "state": "accepted"}
    file, book = tmp_path / "in.json", tmp_path / "b.yibao"
    transfers = [about | sent for sent in SENT]
    file.write_text(json.dumps(FILE | {"transfers": transfers}), "utf-8")
    answer("new", book)
    answer("import", book, file)
    with reading(book) as connection:
        early = summary(connection, None, None, date(2024, 6, 1))
        late = summary(connection, None, None, date(2024, 12, 31))
        assert [use.amount for use in uses_in(connection, early, "2024")] == [10_00]
        assert [use.amount for use in uses_in(connection, late, "2024")] == [80_00]
        assert uses_in(connection, early, "") == ()


def test_charts_are_drawn_even_of_a_book_without_a_single_bill(
    tmp_path: Path,
) -> None:
    file, book = tmp_path / "in.json", tmp_path / "b.yibao"
    file.write_text(json.dumps(FILE), "utf-8")
    answer("new", book)
    answer("import", book, file)
    for name in ("forecast", "calendar"):
        to = tmp_path / f"{name}.svg"
        assert str(to) in answer("chart", book, name, "--to", to)
        assert to.read_text("utf-8").startswith("<?xml")


def test_a_chart_of_spending_holds_the_persons_bills_up_to_the_day(
    tmp_path: Path,
) -> None:
    book = tmp_path / "b.yibao"
    sample.make(book)
    with reading(book) as connection:
        found = summary(connection, None, None, date(2025, 6, 1))
        what = charted(connection, found, "2025", "forecast")
    assert what.spent
    assert max(row.day for row in what.spent) <= date(2025, 6, 1)
    assert what.overlay.forecast is not None
    assert what.overlay.forecast.start.day == date(2025, 6, 1)
    assert all(row.day <= date(2025, 6, 1) for row in what.overlay.official)
