"""What makes an estimate less sure: a gap where the region takes something off."""

from datetime import date

from db.policies import load
from db.rules.codes import Status
from db.rules.continuity import Coverage
from db.rules.insured import Insured
from db.rules.records import Membership
from desktop.views.visit_cautions import after_gap, penalty, penalty_sentence

DAY = date(2025, 6, 15)


def insured_in(region: str) -> Insured:
    """Insure somebody as an employee since 2023."""
    since = date(2023, 1, 1)
    employee = Status.employee
    row = Membership(person_id=1, since=since, region=region, status=employee)
    return Insured.of([row])


def test_shijiazhuang_says_what_it_may_take_off_after_a_gap() -> None:
    share = penalty(load("shijiazhuang"), insured_in("shijiazhuang"), DAY)
    assert "may lower the fund's share by 20%" in penalty_sentence(share)
    assert "never reckoned" in penalty_sentence(share)


def test_a_region_that_names_no_penalty_says_nothing() -> None:
    assert penalty_sentence(penalty(load("xian"), insured_in("xian"), DAY)) == ""


def test_only_a_running_or_recent_gap_matters() -> None:
    running = Coverage("gap", date(2025, 4, 1), None, 3)
    recent = Coverage("gap", date(2024, 4, 1), date(2024, 12, 31), 9)
    old = Coverage("gap", date(2022, 4, 1), date(2022, 12, 31), 9)
    later = Coverage("gap", date(2025, 7, 1), None, 3)
    assert after_gap([running], DAY)
    assert after_gap([recent], DAY)
    assert not after_gap([old, later], DAY)
