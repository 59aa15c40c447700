"""What the table of entries finds, against a plain reading of every row."""

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.queries import entries, summaries
from db.queries.entries import FLAGS, Entry, Filter, Order, Totals, Word, key_of
from db.queries.entries.entry import LISTED
from db.queries.entries.filters import COLUMNS
from db.queries.people import people
from db.queries.rows import read_all
from db.rules.codes import PostingKind, Purpose, SpendingKind, TransferState
from db.rules.records import Attachment, Posting, Record, Spending, Transfer
from db.sqlite import Connection
from db.store import Edit, Store
from tests.db.random_books import FAMILY, ME, MOTHER, clock, families, moments

Row = Posting | Spending | Transfer
CODES = [*PostingKind, *SpendingKind, *Purpose]
UPPER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


@contextmanager
def kept(rows: list[Record]) -> Iterator[Connection]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "b.yibao", clock) as store,
    ):
        store.apply(Edit("all", rows))
        with store.read() as connection:
            yield connection


words = st.builds(
    Word,
    text=st.sampled_from(["妈", "姐姐", "R1", "r", "收", "%", "_", "\\", "a", "一"]),
    codes=st.lists(st.sampled_from([str(code) for code in CODES]), max_size=3).map(
        tuple
    ),
    day=st.sampled_from(["", "2023", "2024-0", "2022-01-01"]),
    least=st.just(10_00),
    most=st.sampled_from([None, 10_99, 400_00]),
)
amounts = st.none() | st.integers(0, 999_99)
filters = st.builds(
    Filter,
    person_id=st.sampled_from([None, 1, 2, 3]),
    first=st.just(date.min) | moments,
    last=st.just(date.max) | moments,
    kinds=st.sets(st.sampled_from([*PostingKind, *SpendingKind])).map(tuple),
    purposes=st.sets(st.sampled_from(Purpose), max_size=2).map(tuple),
    places=st.just(()),
    words=st.lists(words, max_size=2).map(tuple),
    least=amounts,
    most=amounts,
    flags=st.sets(st.sampled_from(FLAGS), max_size=2).map(tuple),
)
# A filter of one part leaves something more often than one of all of them.
lone = st.sampled_from(Filter._fields).flatmap(
    lambda part: filters.map(lambda f: Filter()._replace(**{part: getattr(f, part)}))
)


def has(row: Row, word: Word, names: dict[int | None, str]) -> bool:
    texts = [row.note, *(names[number] for number in whose(row))]
    sums = [total(row)]
    if isinstance(row, Spending):
        texts += [row.place, row.receipt or ""]
        sums += [row.account, row.fund, row.cash]
    return (
        any(word.text.translate(UPPER) in text.translate(UPPER) for text in texts)
        or code(row) in word.codes
        or bool(word.day and row.day.isoformat().startswith(word.day))
        or (
            word.least is not None
            and word.most is not None
            and any(word.least <= abs(one) <= word.most for one in sums)
        )
    )


def whose(row: Row) -> set[int]:
    if isinstance(row, Transfer):
        return {row.owner_id, row.beneficiary_id}
    return {row.person_id}


def code(row: Row) -> str:
    return row.purpose if isinstance(row, Transfer) else row.kind


def total(row: Row) -> int:
    return row.total if isinstance(row, Spending) else row.amount


FLAGGED: dict[str, Callable[[Row], bool]] = {
    "files": lambda _row: False,
    "no_files": lambda row: isinstance(row, Spending),
    "note": lambda row: bool(row.note),
    "receipt": lambda row: isinstance(row, Spending) and row.receipt is not None,
    "refund": lambda row: (
        (isinstance(row, Spending) and row.total < 0)
        or (isinstance(row, Transfer) and row.state is TransferState.returned)
    ),
    "counts": lambda row: (
        isinstance(row, Spending)
        and (
            row.kind in {SpendingKind.outpatient, SpendingKind.emergency}
            if row.counts_toward_limit is None
            else row.counts_toward_limit
        )
    ),
}


def fits(row: Row, wanted: Filter, names: dict[int | None, str]) -> bool:
    codes = wanted.purposes if isinstance(row, Transfer) else wanted.kinds
    return (
        wanted.first <= row.day <= wanted.last
        and (wanted.person_id is None or wanted.person_id in whose(row))
        and (code(row) in codes or not (wanted.kinds or wanted.purposes))
        and (wanted.least is None or abs(total(row)) >= wanted.least)
        and (wanted.most is None or abs(total(row)) <= wanted.most)
        and all(FLAGGED[flag](row) for flag in wanted.flags)
        and all(has(row, word, names) for word in wanted.words)
    )


def all_rows(connection: Connection) -> list[Row]:
    return [
        *read_all(connection, Posting),
        *read_all(connection, Spending),
        *read_all(connection, Transfer),
    ]


def summed(found: list[Entry]) -> Totals:
    return Totals(
        len(found),
        sum(e.total for e in found),
        sum(e.balance for e in found),
        sum(e.fund for e in found),
        sum(e.cash for e in found),
    )


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(rows=families(), wanted=st.lists(filters | lone, min_size=8, max_size=8))
def test_found_is_what_a_plain_reading_of_the_rows_leaves(
    rows: list[Record], wanted: list[Filter]
) -> None:
    with kept(rows) as connection:
        names = {person.id: person.name for person in people(connection)}
        whole = all_rows(connection)
        for one in wanted:
            found = entries.find(connection, one)
            fit = [row for row in whole if fits(row, one, names)]
            kinds = [(type(row).__name__.lower(), row.id) for row in fit]
            assert sorted(map(entries.name_of, found.keys)) == sorted(kinds)
            read = entries.by_keys(connection, found.keys)
            assert read == entries.page(connection, one, 1000)
            assert found.totals == summed(read)
            assert entries.count(connection, one) == len(fit)
            oldest, shown = entries.oldest_first(connection, one), len(LISTED)
            assert [each[:shown] for each in oldest] == [
                each[:shown] for each in read[::-1]
            ]


@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(rows=families(), data=st.data())
def test_every_order_is_stable_and_holds_the_same_rows(
    rows: list[Record], data: st.DataObject
) -> None:
    with kept(rows) as connection:
        newest = entries.page(connection, Filter(), 1000)
        ranks = tuple(data.draw(st.permutations([str(one) for one in CODES])))
        for column in COLUMNS:
            for down in (False, True):
                order = Order(column, down, ranks)
                keys = entries.find(connection, Filter(), order).keys
                found = entries.by_keys(connection, keys)
                assert found == in_order(newest, order)


def in_order(newest: list[Entry], order: Order) -> list[Entry]:
    if order.column == "day":
        return newest if order.down else newest[::-1]

    def value(entry: Entry) -> object:
        if order.column == "code":
            return order.ranks.index(entry.code)
        if order.column == "place":
            return (entry.place + entry.other).encode()
        found = getattr(entry, order.column)
        return found.encode() if isinstance(found, str) else found

    turned = sorted(newest[::-1] if order.down else newest, key=value)  # type: ignore[arg-type]  # one column has one type
    return turned[::-1] if order.down else turned


@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(rows=families(), data=st.data())
def test_sums_of_a_selection_are_those_of_its_rows(
    rows: list[Record], data: st.DataObject
) -> None:
    with kept(rows) as connection:
        keys = list(entries.find(connection, Filter()).keys)
        some = data.draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
        read = entries.by_keys(connection, some)
        assert [key_of(entry.kind, entry.id) for entry in read] == some
        assert entries.totals(connection, some) == summed(read)


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(rows=families(), until=moments)
def test_the_last_running_balance_is_what_the_account_holds(
    rows: list[Record], until: date
) -> None:
    with kept(rows) as connection:
        me, _mother, _sister = people(connection)
        after = entries.running(connection, 1)
        mine = [
            entry
            for entry in entries.oldest_first(connection, Filter(1, last=until))
            if entry.person_id == 1
        ]
        back = [t.returned_on for t in read_all(connection, Transfer) if t.returned_on]
        account = summaries.summary_of(connection, me, until).account
        if mine and account and all(day < mine[-1].day for day in back):
            last = after[key_of(mine[-1].kind, mine[-1].id)]
            assert last == account.years[-1].closing


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (Filter(), 3),
        (Filter(kinds=("pharmacy",)), 1),
        (Filter(purposes=("wallet",)), 1),
        (Filter(kinds=("pharmacy",), purposes=("wallet",)), 2),
        (Filter(places=("药店",)), 1),
        (Filter(places=("药",)), 0),
        (Filter(kinds=("no such kind",)), 0),
        (Filter(purposes=("wallet",), places=("药店",)), 0),
        (Filter(words=(Word("50%"),)), 1),
        (Filter(words=(Word("5%"),)), 0),
    ],
)
def test_kinds_purposes_and_places_are_whole_names(
    store: Store, wanted: Filter, left: int
) -> None:
    day = date(2024, 3, 5)
    put = PostingKind.contribution
    rows: list[Record] = [
        *FAMILY,
        Posting(person_id=ME, day=day, kind=put, amount=500, note="50% 更多"),
        Spending(
            person_id=MOTHER,
            day=day,
            kind=SpendingKind.pharmacy,
            place="药店",
            total=1,
            cash=1,
        ),
        Transfer(
            owner_id=ME,
            beneficiary_id=MOTHER,
            day=day,
            purpose=Purpose.wallet,
            amount=1,
            state=TransferState.accepted,
        ),
    ]
    store.apply(Edit("all", rows))
    with store.read() as connection:
        assert len(entries.find(connection, wanted).keys) == left
        assert len(entries.page(connection, wanted, 9)) == left
        assert entries.count(connection, wanted) == left


def test_bills_with_files_are_told_from_those_without(store: Store) -> None:
    day, content = date(2024, 3, 5), b"%PDF-1.7"
    bill = Spending(person_id=ME, day=day, kind=SpendingKind.pharmacy, total=1, cash=1)
    gift = Posting(person_id=ME, day=day, kind=PostingKind.contribution, amount=500)
    sha256 = hashlib.sha256(content).hexdigest()
    files = [
        Attachment(spending_id=-1, name=name, sha256=sha256, size=len(content))
        for name in ("a.pdf", "b.pdf")
    ]
    rows = [*FAMILY, replace(bill, id=-1), bill, gift, *files]
    store.apply(Edit("all", rows, contents={sha256: content}))
    with store.read() as connection:
        (marked,) = entries.page(connection, Filter(flags=("files",)), 9)
        (bare,) = entries.page(connection, Filter(flags=("no_files",)), 9)
    assert (marked.kind, marked.files) == ("spending", 2)
    assert (bare.kind, bare.files) == ("spending", 0)
