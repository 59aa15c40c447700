"""A summary mended from the day of a change on equals one made anew."""

import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from db.queries.people import people
from db.queries.rows import read_all
from db.queries.summaries import summary_of
from db.queries.touched import touched_since
from db.rules.records import Posting, Record, Spending, Transfer
from db.rules.summary import Summary
from db.sqlite import Connection
from db.store import Edit, Store
from tests.db.random_books import FAMILY, clock, families, postings

AS_OF = date(2026, 6, 1)


def summaries(connection: Connection) -> list[Summary]:
    return [summary_of(connection, person, AS_OF) for person in people(connection)]


def mended(connection: Connection, known: Sequence[Summary]) -> list[Summary]:
    since = touched_since(connection)
    assert since is not None
    return [
        summary_of(connection, summary.person, AS_OF, summary, since)
        for summary in known
    ]


def loose(connection: Connection) -> list[Record]:
    """Read the rows that nothing else names: each can be deleted alone."""
    return [
        *read_all(connection, Posting),
        *read_all(connection, Transfer, "WHERE spending_id IS NULL"),
        *read_all(connection, Spending, "WHERE refund_of IS NOT NULL"),
    ]


@settings(max_examples=12)
@given(families(), st.data())
def test_a_mended_summary_equals_a_new_one(
    rows: list[Record], data: st.DataObject
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "b.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as connection:
            known, victims = summaries(connection), loose(connection)
        added = data.draw(postings())
        me = known[0].person.id or 0
        edits = [Edit("add", [Posting(**{**vars(added), "person_id": me})])]
        if victims:
            edits.append(Edit("delete", remove=[data.draw(st.sampled_from(victims))]))
        for edit in edits:
            store.apply(edit)
            with store.read() as connection:
                known = mended(connection, known)
                assert known == summaries(connection)
        store.undo()
        with store.read() as connection:
            assert mended(connection, known) == summaries(connection)


def test_a_change_of_people_is_read_again_as_a_whole(tmp_path: Path) -> None:
    with Store.create(tmp_path / "b.yibao", clock) as store:
        store.apply(Edit("all", FAMILY))
        with store.read() as connection:
            assert touched_since(connection) is None
