"""Filings, files of bills and pairs told apart leave a book and come back the same."""

import json
import tempfile
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import interchange
from db.interchange import Unreadable
from db.queries import attachments
from db.queries.rows import read_all
from db.rules.records import Attachment, Distinct, Filing, Record, Spending
from db.store import Edit, Store
from db.writing.action import ORDER
from tests.db.random_books import ME, MOTHER, SISTER, clock, days, families, notes

names = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cf"], exclude_characters="/\\"),
    min_size=1,
    max_size=8,
).filter(lambda name: name.strip(" .\u3000") and name.strip())


@st.composite
def kept_beside(
    draw: st.DrawFn, rows: list[Record]
) -> tuple[list[Record], dict[str, bytes]]:
    """Draw what stands beside the bills of a family."""
    bills = [row.id or 0 for row in rows if isinstance(row, Spending)]
    made: list[Record] = []
    contents: dict[str, bytes] = {}
    for other in draw(st.sets(st.sampled_from([MOTHER, SISTER]))):
        since, until = sorted(draw(st.tuples(days, days)))
        end = draw(st.sampled_from([None, until]))
        made.append(
            Filing(
                owner_id=ME,
                beneficiary_id=other,
                since=since,
                until=end,
                note=draw(notes),
            )
        )
    for bill in draw(st.lists(st.sampled_from(bills), max_size=3)) if bills else ():
        # Few different bytes, so that some are kept for several files.
        kept = draw(st.sampled_from([b"a", b"photo", bytes(range(256))]))
        said = sha256(kept).hexdigest()
        contents[said] = kept
        name, note = draw(names), draw(notes)
        made.append(
            Attachment(
                spending_id=bill, name=name, sha256=said, size=len(kept), note=note
            )
        )
    if len(bills) > 1 and draw(st.booleans()):
        first, second = sorted(draw(st.permutations(bills))[:2], reverse=True)
        made.append(Distinct(first_id=first, second_id=second))
    return made, contents


def text_of(store: Store) -> str:
    with store.read() as connection:
        return "".join(interchange.dump(connection))


def rows_of(store: Store) -> list[tuple[Record, ...]]:
    with store.read() as connection:
        return [read_all(connection, kind, "ORDER BY id") for kind in ORDER]


def contents_of(store: Store) -> dict[str, bytes]:
    with store.read() as connection:
        return dict(connection.execute("SELECT sha256, bytes FROM content"))


@settings(max_examples=12)
@given(st.data())
def test_export_and_import_give_equal_files_filings_and_pairs(
    data: st.DataObject,
) -> None:
    rows = data.draw(families(6))
    made, contents = data.draw(kept_beside(rows))
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "a.yibao", clock) as first,
        Store.create(Path(folder) / "b.yibao", clock) as second,
    ):
        first.apply(Edit("all", [*rows, *made], contents=contents))
        text = text_of(first)
        loaded = interchange.load(second, text.encode())
        assert text_of(second) == text
        assert rows_of(second) == rows_of(first)
        assert contents_of(second) == contents_of(first) == contents
        for key, kind in (("filings", Filing), ("attachments", Attachment)):
            count = sum(isinstance(row, kind) for row in made)
            assert getattr(loaded, key) == count
            assert (key in json.loads(text)) == bool(count)


BILL = {
    "person": "我",
    "day": "2024-03-05",
    "kind": "pharmacy",
    "total": "40.00",
    "cash": "40.00",
}
KEPT = b"receipt"
FILE = {
    "person": "我",
    "receipt": "A1",
    "name": "r.jpg",
    "sha256": sha256(KEPT).hexdigest(),
    "size": len(KEPT),
    "content": b64encode(KEPT).decode(),
}
FILING = {"from": "我", "to": "妈妈", "since": "2024-03-05"}
PAIR = {
    "person": "我",
    "receipt": "A2",
    "other_person": "我",
    "other_receipt": "A1",
}
DOCUMENT: dict[str, Any] = {
    "format": "yibao-book",
    "version": 1,
    "people": [
        {"name": "我", "relation": "self", "born": "1985-03-01"},
        {"name": "妈妈", "relation": "parent"},
    ],
    "spendings": [{**BILL, "receipt": "A1"}, {**BILL, "receipt": "A2"}],
    "filings": [FILING],
    "attachments": [FILE],
    "distinct": [PAIR],
}


def encoded(**changed: object) -> bytes:
    return json.dumps({**DOCUMENT, **changed}).encode()


def test_a_pair_is_kept_in_order_whichever_bill_the_file_names_first(
    store: Store,
) -> None:
    interchange.load(store, encoded())
    with store.read() as connection:
        assert read_all(connection, Distinct) == (
            Distinct(id=1, first_id=1, second_id=2),
        )


def test_what_the_book_has_already_is_left_out(store: Store) -> None:
    interchange.load(store, encoded())
    before = rows_of(store)
    again = interchange.load(store, encoded(spendings=[]))
    assert (again.filings, again.attachments, again.distinct) == (0, 0, 0)
    assert rows_of(store) == before


def test_bytes_stand_once_and_serve_later_rows(store: Store) -> None:
    second = {**FILE, "receipt": "A2", "content": None}
    interchange.load(store, encoded(attachments=[FILE, second]))
    rows = json.loads(text_of(store))["attachments"]
    assert [("content" in row) for row in rows] == [True, False]
    with store.read() as connection:
        assert len(attachments.attachments(connection)) == 2


@pytest.mark.parametrize(
    ("changed", "path", "code"),
    [
        ({"filings": [{**FILING, "to": "谁"}]}, "filings[0].to", "unknown_person"),
        ({"filings": [{**FILING, "to": "我"}]}, "filings[0].to", "to_oneself"),
        (
            {"filings": [{**FILING, "until": "2024-03-04"}]},
            "filings[0].until",
            "until_before",
        ),
        ({"filings": [{**FILING, "since": "x"}]}, "filings[0].since", "not_a_day"),
        ({"filings": [FILING, FILING]}, "filings[1].since", "known_day"),
        (
            {"attachments": [{**FILE, "receipt": "A9"}]},
            "attachments[0].receipt",
            "no_such_bill",
        ),
        (
            {"attachments": [{**FILE, "content": "?"}]},
            "attachments[0].content",
            "not_base64",
        ),
        (
            {"attachments": [{**FILE, "content": "b3RoZXI="}]},
            "attachments[0].content",
            "not_its_content",
        ),
        (
            {"attachments": [{**FILE, "content": None}]},
            "attachments[0].content",
            "not_its_content",
        ),
        (
            {"attachments": [{**FILE, "size": 1}]},
            "attachments[0].size",
            "not_its_content",
        ),
        ({"attachments": [{**FILE, "size": "7"}]}, "attachments[0].size", "wrong_type"),
        (
            {"attachments": [{**FILE, "name": "../r"}]},
            "attachments[0].name",
            "not_a_file_name",
        ),
        (
            {"attachments": [{**FILE, "sha256": "x"}]},
            "attachments[0].content",
            "not_its_content",
        ),
        (
            {"attachments": [{**FILE, "path": "x"}]},
            "attachments[0].path",
            "unknown_key",
        ),
        (
            {"distinct": [{**PAIR, "receipt": "A9"}]},
            "distinct[0].receipt",
            "no_such_bill",
        ),
        (
            {"distinct": [{**PAIR, "receipt": "A1"}]},
            "distinct[0].second",
            "not_in_order",
        ),
    ],
)
def test_what_is_wrong_is_refused_with_its_path_and_nothing_kept(
    store: Store, changed: dict[str, object], path: str, code: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        interchange.load(store, encoded(**changed))
    found = [(where, problem.code) for where, problem in caught.value.problems]
    assert (path, code) in found
    assert rows_of(store) == [()] * len(ORDER)
    assert contents_of(store) == {}


def test_too_many_bytes_in_one_file_are_refused(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.interchange.attachments.MOST_BYTES", 6)
    with pytest.raises(Unreadable, match="files_size"):
        interchange.load(store, encoded())
