from datetime import date
from itertools import pairwise
from pathlib import Path

from db.connection import reading
from db.queries.sums import flows
from db.rules.flows import FlowKind
from tests.bench import books


def test_flows_of_every_table_come_in_the_order_of_their_days(tmp_path: Path) -> None:
    path = books.make(tmp_path / "book.yibao", 300)
    with reading(path) as connection:
        found = flows(connection, 1, date.min, date(2025, 12, 31))
    assert all(a.day <= b.day for a, b in pairwise(found))
    turns = [(a.kind, b.kind) for a, b in pairwise(found)]
    assert (FlowKind.spent, FlowKind.contributed) in turns
    assert (FlowKind.shared, FlowKind.contributed) in turns
