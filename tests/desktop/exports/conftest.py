from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.connection import Connection
from db.rules.codes import PostingKind, Purpose, Relation, SpendingKind, Status
from db.rules.records import (
    Checkpoint,
    Membership,
    Override,
    Person,
    Posting,
    Record,
    Spending,
    Transfer,
)
from db.store import Edit, Store
from desktop.words import use_language

ME, MOTHER = -1, -2
PEOPLE: tuple[Record, ...] = (
    Person(id=ME, name="我", relation=Relation.self, born=date(1985, 3, 1)),
    Person(id=MOTHER, name="妈妈", relation=Relation.parent),
    Membership(
        person_id=ME, since=date(2024, 1, 1), region="xian", status=Status.employee
    ),
    Membership(
        person_id=MOTHER, since=date(2024, 1, 1), region="xian", status=Status.resident
    ),
)
POSTINGS = (
    Posting(
        person_id=ME, day=date(2024, 1, 1), kind=PostingKind.opening, amount=80_000
    ),
    *(
        Posting(
            person_id=ME,
            day=date(year, month, 10),
            kind=PostingKind.contribution,
            amount=12_345,
        )
        for year in (2024, 2025)
        for month in range(1, 13)
    ),
    Posting(
        person_id=ME, day=date(2025, 12, 21), kind=PostingKind.interest, amount=321
    ),
)
BILLS = (
    Spending(
        id=-10,
        person_id=ME,
        day=date(2025, 3, 5),
        kind=SpendingKind.outpatient,
        place="市第一医院",
        tier="三级",
        total=50_000,
        eligible=50_000,
        fund=15_000,
        account=30_000,
        cash=5_000,
        note="=1+1 感冒，复查；“全愈”。",
    ),
    Spending(
        person_id=ME,
        day=date(2025, 4, 5),
        kind=SpendingKind.outpatient,
        place="市第一医院",
        tier="三级",
        total=-10_000,
        eligible=-10_000,
        fund=-3_000,
        account=-7_000,
        refund_of=-10,
    ),
    Spending(
        person_id=ME,
        day=date(2025, 5, 6),
        kind=SpendingKind.pharmacy,
        place="@药店<b>",
        tier="药店",
        total=8_888,
        account=8_888,
    ),
    Spending(
        id=-11,
        person_id=MOTHER,
        day=date(2025, 6, 5),
        kind=SpendingKind.outpatient,
        place="县医院",
        tier="二级",
        total=20_000,
        eligible=18_000,
        fund=9_000,
        cash=2_950,
    ),
)
SHARED: tuple[Record, ...] = (
    Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=date(2025, 6, 5),
        purpose=Purpose.bill,
        amount=8_050,
        spending_id=-11,
    ),
    Transfer(
        owner_id=ME,
        beneficiary_id=MOTHER,
        day=date(2025, 10, 5),
        purpose=Purpose.resident_premium,
        amount=40_000,
    ),
)
OFFICIAL: tuple[Record, ...] = (
    Checkpoint(person_id=ME, day=date(2025, 12, 31), balance=100_000, note="App"),
    Override(
        region="xian",
        figure="outpatient.cap",
        status=Status.employee,
        since=date(2025, 1, 1),
        value="2600.00",
        note="市医保局热线",
    ),
)


@contextmanager
def family_book(folder: Path) -> Iterator[Connection]:
    """Make the book of a family of two: one has an account, a resident has none."""
    path = folder / "book.yibao"
    with Store.create(path, lambda: datetime(2026, 1, 15, tzinfo=UTC)) as store:
        rows: tuple[Record, ...] = (*PEOPLE, *POSTINGS, *BILLS, *SHARED, *OFFICIAL)
        store.apply(Edit("import", rows))
        with store.read() as connection:
            yield connection


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Connection]:
    """A family of two: an employee with an account, a resident without one."""
    with family_book(tmp_path) as connection:
        yield connection


@pytest.fixture(params=["zh_CN", "en"])
def _each_language(request: pytest.FixtureRequest) -> Iterator[None]:
    use_language(request.param)
    yield
    use_language(None)


@pytest.fixture
def _english() -> Iterator[None]:
    use_language("en")
    yield
    use_language(None)
