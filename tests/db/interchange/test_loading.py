"""What a file may say, and the paths of what it may not."""

import copy
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import interchange
from db.interchange import Loaded, Unreadable
from db.interchange.parsing import parse
from db.store import Store

Json = dict[str, Any]

FILE: Json = {
    "format": "yibao-book",
    "version": 1,
    "people": [
        {"name": "我", "relation": "self", "born": "1985-03-01"},
        {"name": "妈妈", "relation": "parent"},
    ],
    "memberships": [
        {
            "person": "我",
            "from": "2023-01-01",
            "region": "xian",
            "status": "employee",
            "base": "6000.00",
        }
    ],
    "overrides": [
        {
            "region": "xian",
            "figure": "outpatient.cap",
            "status": "employee",
            "from": "2025-01-01",
            "value": "2500.00",
        }
    ],
    "postings": [
        {
            "person": "我",
            "day": "2024-01-10",
            "kind": "contribution",
            "amount": "120.00",
            "month": "2024-01",
        }
    ],
    "spendings": [
        {
            "person": "我",
            "day": "2024-03-05",
            "kind": "outpatient",
            "total": "500.00",
            "fund": "150.00",
            "account": "350",
            "receipt": "A1",
            "counts_toward_limit": True,
        },
        {
            "person": "我",
            "day": "2024-03-06",
            "kind": "outpatient",
            "total": "-10.00",
            "account": "-10.00",
            "refund_of": "A1",
        },
        {
            "person": "妈妈",
            "day": "2024-05-05",
            "kind": "pharmacy",
            "total": "80.5",
            "receipt": "M1",
        },
    ],
    "transfers": [
        {
            "from": "我",
            "to": "妈妈",
            "day": "2024-10-15",
            "purpose": "bill",
            "amount": "80.50",
            "receipt": "M1",
        }
    ],
    "checkpoints": [{"person": "我", "day": "2024-12-31", "balance": "1919.50"}],
}


def load(store: Store, document: object, *, dry_run: bool = False) -> Loaded:
    data = json.dumps(document, ensure_ascii=False).encode()
    return interchange.load(store, data, dry_run=dry_run)


def text_of(store: Store) -> str:
    with store.read() as connection:
        return "".join(interchange.dump(connection))


def refused(store: Store, document: object) -> list[tuple[str, str]]:
    before = text_of(store)
    with pytest.raises(Unreadable) as caught:
        load(store, document)
    assert text_of(store) == before
    assert str(caught.value)
    return [(path, problem.code) for path, problem in caught.value.problems]


def changed(change: Callable[[Json], object]) -> Json:
    made = copy.deepcopy(FILE)
    change(made)
    return made


def setting(where: str, key: str, value: object) -> Json:
    def change(document: Json) -> None:
        name, _, place = where.partition("[")
        row = document[name][int(place[:-1])] if place else document
        row[key] = value

    return changed(change)


def test_an_import_is_one_action_that_can_be_undone(store: Store) -> None:
    empty = text_of(store)
    assert load(store, FILE) == Loaded(2, 1, 1, 1, 3, 1, 1)
    step = store.undo()
    assert step is not None
    assert step.name == "import"
    assert text_of(store) == empty


def test_trying_an_import_keeps_nothing(store: Store) -> None:
    empty = text_of(store)
    assert load(store, FILE, dry_run=True) == Loaded(2, 1, 1, 1, 3, 1, 1)
    assert text_of(store) == empty
    assert store.next_steps() == (None, None)


def test_optional_lists_may_be_missing_or_null(store: Store) -> None:
    bare = {"format": "yibao-book", "version": 1, "people": None}
    assert load(store, bare) == Loaded(0, 0, 0, 0, 0, 0, 0)
    assert store.next_steps() == (None, None)


def test_a_byte_order_mark_is_no_hindrance(store: Store) -> None:
    data = b"\xef\xbb\xbf" + json.dumps(FILE).encode()
    assert interchange.load(store, data).people == 2


def test_a_file_imported_twice_is_refused_as_a_whole(store: Store) -> None:
    load(store, FILE)
    assert refused(store, FILE) == [
        ("spendings[0].receipt", "known_receipt"),
        ("spendings[2].receipt", "known_receipt"),
    ]


def test_people_are_matched_by_name(store: Store) -> None:
    load(store, FILE)
    more = {key: FILE[key] for key in ("format", "version", "people", "memberships")}
    more |= {"overrides": FILE["overrides"]}
    more["postings"] = [{**FILE["postings"][0], "day": "2024-02-10"}]
    assert load(store, more) == Loaded(0, 0, 0, 1, 0, 0, 0)
    other = copy.deepcopy(more)
    other["people"][1]["relation"] = "sibling"
    assert refused(store, other) == [("people[1].name", "different_person")]


def test_a_later_file_may_name_bills_and_people_of_the_book(store: Store) -> None:
    load(store, FILE)
    later = {
        "format": "yibao-book",
        "version": 1,
        "spendings": [
            {
                "person": "我",
                "day": "2024-04-06",
                "kind": "outpatient",
                "total": "-5.00",
                "fund": "-5.00",
                "refund_of": "A1",
            }
        ],
    }
    assert load(store, later).spendings == 1


def test_a_membership_that_is_different_on_the_same_day_is_refused(
    store: Store,
) -> None:
    load(store, FILE)
    more = {"format": "yibao-book", "version": 1}
    one = {**FILE["memberships"][0], "status": "retiree"}
    assert refused(store, {**more, "memberships": [one]}) == [
        ("memberships[0].from", "known_day")
    ]
    twice = [{**one, "from": "2024-01-01"}] * 2
    assert refused(store, {**more, "memberships": twice}) == [
        ("memberships[1].from", "known_day")
    ]


FAULTS: list[tuple[Json, str, str]] = [
    (setting("", "version", 2), "version", "wrong_version"),
    (setting("", "version", "1"), "version", "wrong_version"),
    (setting("", "version", 1.0), "version", "wrong_version"),
    (setting("", "format", "other"), "format", "not_this_form"),
    (setting("", "extra", 1), "extra", "unknown_key"),
    (setting("", "people", {}), "people", "wrong_type"),
    (setting("people[0]", "x", 1), "people[0].x", "unknown_key"),
    (setting("memberships[0]", "since", "x"), "memberships[0].since", "unknown_key"),
    (setting("overrides[0]", "x", 1), "overrides[0].x", "unknown_key"),
    (setting("postings[0]", "x", 1), "postings[0].x", "unknown_key"),
    (setting("spendings[0]", "x", 1), "spendings[0].x", "unknown_key"),
    (setting("transfers[0]", "owner", "我"), "transfers[0].owner", "unknown_key"),
    (setting("checkpoints[0]", "x", 1), "checkpoints[0].x", "unknown_key"),
    (setting("people[0]", "relation", "me"), "people[0].relation", "unknown_code"),
    (setting("people[0]", "name", 5), "people[0].name", "wrong_type"),
    (setting("people[0]", "name", "a\0"), "people[0].name", "bad_characters"),
    (setting("people[0]", "born", "1985-3-1"), "people[0].born", "not_a_day"),
    (setting("people[0]", "born", "2024-02-30"), "people[0].born", "not_a_day"),
    (setting("people[0]", "born", 1985), "people[0].born", "not_a_day"),
    (setting("people[1]", "name", "我"), "people[1].name", "name_twice"),
    (
        setting("memberships[0]", "person", "谁"),
        "memberships[0].person",
        "unknown_person",
    ),
    (setting("memberships[0]", "status", "x"), "memberships[0].status", "unknown_code"),
    (
        setting("memberships[0]", "region", "x"),
        "memberships[0].region",
        "unknown_region",
    ),
    (
        setting("memberships[0]", "from", "1800-01-01"),
        "memberships[0].from",
        "too_early",
    ),
    (setting("overrides[0]", "figure", "x"), "overrides[0].figure", "unknown_figure"),
    (setting("overrides[0]", "value", "1.234"), "overrides[0].value", "too_precise"),
    (setting("postings[0]", "person", "谁"), "postings[0].person", "unknown_person"),
    (setting("postings[0]", "person", "妈妈"), "postings[0].person", "no_account"),
    (setting("postings[0]", "amount", "1.234"), "postings[0].amount", "too_precise"),
    (setting("postings[0]", "amount", 120), "postings[0].amount", "not_money_text"),
    (setting("postings[0]", "amount", 1.5), "postings[0].amount", "not_money_text"),
    (setting("postings[0]", "amount", None), "postings[0].amount", "not_money_text"),
    (setting("postings[0]", "amount", "1e3"), "postings[0].amount", "not_a_number"),
    (setting("postings[0]", "amount", "１"), "postings[0].amount", "not_a_number"),
    (setting("postings[0]", "amount", "9" * 12), "postings[0].amount", "too_large"),
    (setting("postings[0]", "amount", "-1"), "postings[0].amount", "must_be_positive"),
    (setting("postings[0]", "kind", "x"), "postings[0].kind", "unknown_code"),
    (setting("postings[0]", "month", "2024-13"), "postings[0].month", "not_a_month"),
    (setting("postings[0]", "month", 202401), "postings[0].month", "not_a_month"),
    (setting("postings[0]", "note", None), "postings[0].note", "wrong_type"),
    (
        setting("spendings[0]", "counts_toward_limit", 1),
        "spendings[0].counts_toward_limit",
        "wrong_type",
    ),
    (setting("spendings[0]", "person", "谁"), "spendings[0].person", "unknown_person"),
    (setting("spendings[0]", "cash", "1.00"), "spendings[0].total", "unbalanced"),
    (
        setting("spendings[0]", "day", "2024-03-07"),
        "spendings[1].day",
        "refund_before_bill",
    ),
    (
        setting("spendings[1]", "refund_of", "Z"),
        "spendings[1].refund_of",
        "no_such_bill",
    ),
    (setting("spendings[1]", "receipt", "A1"), "spendings[1].receipt", "known_receipt"),
    (setting("transfers[0]", "from", "谁"), "transfers[0].from", "unknown_person"),
    (setting("transfers[0]", "receipt", "Z"), "transfers[0].receipt", "no_such_bill"),
    (
        setting("transfers[0]", "state", "returned"),
        "transfers[0].returned_on",
        "day_missing",
    ),
    (
        setting("checkpoints[0]", "person", "谁"),
        "checkpoints[0].person",
        "unknown_person",
    ),
    (setting("checkpoints[0]", "balance", None), "checkpoints[0].balance", "empty"),
]


@pytest.mark.parametrize(
    ("document", "path", "code"), FAULTS, ids=[f"{p}-{c}" for _, p, c in FAULTS]
)
def test_a_fault_is_refused_with_its_path(
    document: Json, path: str, code: str, store: Store
) -> None:
    assert (path, code) in refused(store, document)


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ("people[0]", "relation"),
        ("memberships[0]", "from"),
        ("overrides[0]", "value"),
        ("postings[0]", "amount"),
        ("spendings[0]", "total"),
        ("transfers[0]", "to"),
        ("checkpoints[0]", "day"),
    ],
)
def test_what_must_be_there_is_missed(where: str, key: str, store: Store) -> None:
    def drop(document: Json) -> None:
        name, _, place = where.partition("[")
        del document[name][int(place[:-1])][key]

    assert refused(store, changed(drop)) == [(f"{where}.{key}", "missing_key")]


def test_a_person_needs_a_name(store: Store) -> None:
    nameless = {"name": " ", "relation": "self"}
    document = {"format": "yibao-book", "version": 1, "people": [nameless]}
    assert refused(store, document) == [("people[0].name", "empty")]


def test_one_wrong_row_does_not_hide_another(store: Store) -> None:
    document = setting("postings[0]", "person", "谁")
    document["checkpoints"][0]["person"] = "谁"
    assert refused(store, document) == [
        ("postings[0].person", "unknown_person"),
        ("checkpoints[0].person", "unknown_person"),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"NaN", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b"1" * 5000, "not_json"),
        (b"\xff\xfe", "not_utf8"),
        (json.dumps(FILE).encode("utf-16"), "not_utf8"),
        (b"[]", "wrong_type"),
        (b"null", "wrong_type"),
        (b'{"format": "yibao-book", "version": 1, "version": 1}', "key_twice"),
    ],
)
def test_what_is_no_document_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(data)
    assert [problem.code for _path, problem in caught.value.problems] == [code]


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_random_bytes_are_only_ever_unreadable(data: bytes) -> None:
    with pytest.raises(Unreadable):
        parse(data)


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
values = st.recursive(
    scalars | st.sampled_from(["我", "2024-01-10", "120.00", "self", "xian", "A1"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
KEYS = [
    (name, place, key)
    for name, rows in FILE.items()
    if isinstance(rows, list)
    for place, row in enumerate(rows)
    for key in row
]


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    from tests.db.random_books import clock  # noqa: PLC0415  # only here

    return Store.create(tmp_path_factory.mktemp("fuzz") / "b.yibao", clock)


@settings(max_examples=300)
@given(st.sampled_from(KEYS), values)
def test_any_value_anywhere_is_taken_or_refused(
    shared_store: Store, where: tuple[str, int, str], value: object
) -> None:
    document = copy.deepcopy(FILE)
    name, place, key = where
    document[name][place][key] = value
    with suppress(Unreadable):
        load(shared_store, document, dry_run=True)


@settings(max_examples=100)
@given(st.dictionaries(st.sampled_from([*FILE, "x"]), values))
def test_any_document_is_taken_or_refused(
    shared_store: Store, document: dict[str, object]
) -> None:
    data = json.dumps({"format": "yibao-book", "version": 1, **document})
    with suppress(Unreadable):
        interchange.load(shared_store, data.encode("utf-8", "surrogatepass"))
        assert not any(document.get(key) for key in FILE if isinstance(FILE[key], list))


def only(name: str, row: Json) -> Json:
    about = {key: FILE[key] for key in ("format", "version", "people", "memberships")}
    return {**about, name: [row]}


def test_a_second_opening_balance_is_refused(store: Store) -> None:
    first = {"person": "我", "day": "2024-01-01", "kind": "opening", "amount": "5.00"}
    load(store, only("postings", first))
    second = only("postings", {**first, "day": "2024-01-02"})
    assert refused(store, second) == [("postings[0]", "known_opening")]


def test_a_file_without_receipts_cannot_be_imported_twice(store: Store) -> None:
    row = {"person": "我", "day": "2024-03-05", "kind": "pharmacy"}
    row |= {"total": "5.00", "cash": "5.00"}
    once = only("spendings", row)
    load(store, once)
    assert refused(store, once) == [("", "known_file")]
    twice = {**once, "spendings": [row, row]}
    assert load(store, twice).spendings == 2
    assert refused(store, twice) == [("", "known_file")]
    assert load(store, {**once, "spendings": []}).spendings == 0


CONFIRMED: Json = {
    "region": "xian",
    "figure": "outpatient.ratio",
    "status": "employee",
    "tier": "三级",
    "min_age": 70,
    "from": "2024-01-01",
    "value": "0.50",
    "day": "2024-03-05",
    "note": "热线",
}
OWN_RATIO: Json = {
    "region": "xian",
    "figure": "outpatient.ratio",
    "tier": "三级",
    "from": "2024-01-01",
    "value": "0.55",
}
PASSBOOK: Json = {
    "person": "我",
    "day": "2022-08-31",
    "kind": "passbook",
    "amount": "-30.00",
}


def with_new_rows() -> Json:
    document = copy.deepcopy(FILE)
    document["overrides"].append(OWN_RATIO)
    document["confirmations"] = [CONFIRMED]
    document["postings"].append(PASSBOOK)
    return document


def test_confirmations_own_ratios_and_passbooks_are_taken(store: Store) -> None:
    assert load(store, with_new_rows()) == Loaded(2, 1, 2, 2, 3, 1, 1, 1)
    written = json.loads(text_of(store))
    assert written["confirmations"] == [CONFIRMED]
    assert "tier" not in written["overrides"][0]
    assert written["overrides"][1]["tier"] == "三级"


def test_what_the_book_has_confirmed_already_is_left_out(store: Store) -> None:
    load(store, with_new_rows())
    again = {key: FILE[key] for key in ("format", "version", "people")}
    again |= {"confirmations": [CONFIRMED, {**CONFIRMED, "day": "2024-03-06"}]}
    assert load(store, again).confirmations == 1


def test_a_book_without_confirmations_writes_no_list_of_them(store: Store) -> None:
    load(store, FILE)
    assert "confirmations" not in json.loads(text_of(store))


@pytest.mark.parametrize(
    ("wrong", "path", "code"),
    [
        ({"day": "2030-01-01"}, "confirmations[0].day", "future_day"),
        ({"value": "7"}, "confirmations[0].value", "not_a_share"),
        ({"figure": "luck"}, "confirmations[0].figure", "unknown_figure"),
        ({"region": "mars"}, "confirmations[0].region", "unknown_region"),
        ({"from": "2031-01-01"}, "confirmations[0].from", "far_future"),
        ({"min_age": "70"}, "confirmations[0].min_age", "wrong_type"),
        ({"min_age": 200}, "confirmations[0].min_age", "not_a_count"),
        ({"by": "me"}, "confirmations[0].by", "unknown_key"),
        ({"status": "king"}, "confirmations[0].status", "unknown_code"),
    ],
)
def test_a_wrong_confirmation_is_refused_with_its_path(
    store: Store, wrong: Json, path: str, code: str
) -> None:
    document = with_new_rows()
    document["confirmations"] = [{**CONFIRMED, **wrong}]
    assert refused(store, document) == [(path, code)]


def test_an_own_value_of_a_tier_is_refused_where_tiers_are_alike(store: Store) -> None:
    document = with_new_rows()
    document["overrides"][0]["tier"] = "三级"
    assert refused(store, document) == [("overrides[0].tier", "not_by_tier")]
