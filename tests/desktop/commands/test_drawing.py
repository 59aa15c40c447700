import json
from datetime import date
from pathlib import Path

from db.connection import reading
from desktop.commands.drawing import uses_in
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
