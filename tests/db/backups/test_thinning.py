from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from db.backups.catalogue import Backup
from db.backups.thinning import DAILY, LEAST, MONTHLY, WEEKLY, kept

START = datetime(2026, 6, 18, 9, tzinfo=UTC)


def backup(generation: int, at: datetime) -> Backup:
    return Backup(generation, at, Path(f"{generation}.yibao"))


def each(count: int, step: timedelta) -> list[Backup]:
    return [backup(number, START + number * step) for number in range(count)]


def days(backups: Sequence[Backup] | frozenset[Backup]) -> set[date]:
    return {each.made_at.date() for each in backups}


def test_all_backups_of_the_newest_two_days_are_kept() -> None:
    made = each(40, timedelta(hours=1))
    newest = sorted(days(made))[-2:]
    assert {b for b in made if b.made_at.date() in newest} <= kept(made)


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    made = each(365, timedelta(days=1))
    keep = kept(made)
    assert len(keep) <= 3 + DAILY + WEEKLY + MONTHLY
    assert {b.generation for b in keep} >= set(range(365 - 14, 365))
    assert min(days(keep)) < START.date() + timedelta(days=120)


def test_of_an_older_day_the_newest_backup_is_kept() -> None:
    made = [
        *each(8, timedelta(hours=2)),
        *(backup(100 + n, START + timedelta(days=5 + n)) for n in range(4)),
    ]
    old = {b.generation for b in kept(made) if b.made_at.date() == START.date()}
    assert old == {7}


def test_the_newest_generation_is_kept_whatever_the_clock_said() -> None:
    made = each(30, timedelta(days=1))
    wrong = backup(31, START - timedelta(days=3650))
    assert wrong in kept([*made, wrong])


def test_a_clock_set_ten_years_ahead_makes_no_recent_backup_old() -> None:
    today = each(6, timedelta(minutes=30))
    ahead = backup(7, START + timedelta(days=3650))
    back = backup(8, START + timedelta(hours=5))
    assert kept([*today, ahead, back]) == {*today, ahead, back}


moments = st.integers(-3650, 3650).map(lambda days: START + timedelta(days=days))


@given(st.lists(moments, max_size=60))
def test_never_fewer_than_three_are_kept_and_always_the_newest(
    at: list[datetime],
) -> None:
    made = [backup(number, moment) for number, moment in enumerate(at)]
    keep = kept(made)
    assert keep <= set(made)
    assert keep >= set(made[-LEAST:])


@given(st.lists(moments, max_size=60))
def test_thinning_twice_removes_no_more(at: list[datetime]) -> None:
    made = [backup(number, moment) for number, moment in enumerate(at)]
    once = kept(made)
    assert len(kept(sorted(once))) >= min(len(once), LEAST)
    assert kept(sorted(once)) <= once
