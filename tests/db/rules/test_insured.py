from datetime import date

from db.rules.codes import Status
from db.rules.insured import Insured
from db.rules.records import Membership

RESIDENT = Membership(
    person_id=1, since=date(2020, 1, 1), region="xian", status=Status.resident
)
EMPLOYEE = Membership(
    person_id=1, since=date(2023, 7, 1), region="xian", status=Status.employee
)
AGAIN = Membership(
    person_id=1, since=date(2025, 1, 1), region="custom", status=Status.resident
)


def test_memberships_are_put_in_order() -> None:
    assert Insured.of([AGAIN, RESIDENT, EMPLOYEE]).memberships == (
        RESIDENT,
        EMPLOYEE,
        AGAIN,
    )


def test_a_membership_holds_until_the_next_begins() -> None:
    insured = Insured.of([RESIDENT, EMPLOYEE])
    assert insured.on(date(2019, 12, 31)) is None
    assert insured.on(date(2023, 6, 30)) is RESIDENT
    assert insured.on(date(2023, 7, 1)) is EMPLOYEE
    assert insured.nearest(date(2019, 12, 31)) is RESIDENT


def test_an_account_stays_after_its_owner_becomes_a_resident() -> None:
    insured = Insured.of([RESIDENT, EMPLOYEE, AGAIN])
    assert insured.account_since == date(2023, 7, 1)
    assert not insured.has_account(date(2023, 6, 30))
    assert insured.has_account(date(2030, 1, 1))


def test_spans_end_the_day_before_the_next() -> None:
    insured = Insured.of([RESIDENT, EMPLOYEE, AGAIN])
    assert list(insured.spans(date(2024, 2, 2))) == [
        (RESIDENT, date(2020, 1, 1), date(2023, 6, 30)),
        (EMPLOYEE, date(2023, 7, 1), date(2024, 2, 2)),
    ]


def test_somebody_who_is_not_insured_yet_has_nothing() -> None:
    nobody = Insured(())
    assert list(nobody.spans(date(2025, 1, 1))) == []
    assert nobody.nearest(date(2025, 1, 1)) is None
    assert nobody.account_since is None
    assert not nobody.has_account(date(2025, 1, 1))
