"""Several starts on one book: one window has it, the others leave it alone."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.errors import BookError
from desktop.commands.claiming import claimed, refuse_elsewhere
from desktop.instance import Instance, is_shown, knock, owner
from desktop.lock_name import lock_of
from tests.desktop.shell import ENVIRONMENT, complaint
from tests.faults.conftest import Many, Report

pytestmark = pytest.mark.faults
RACING = """
import sys, time
from pathlib import Path
from desktop.instance import Instance
book, folder, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
for number in range(rounds):
    (folder / f"ready-{number}-{sys.argv[4]}").touch()
    while not (folder / f"go-{number}").exists():
        time.sleep(0.0005)
    instance = Instance(book)
    print(number, "lost" if instance.claim() else "won", flush=True)
    (folder / f"told-{number}-{sys.argv[4]}").touch()
    while not (folder / f"end-{number}").exists():
        time.sleep(0.0005)
    instance.release()
"""
HOLDING = """
import sys, time
from pathlib import Path
from desktop.instance import Instance
instance = Instance(Path(sys.argv[1]))
assert instance.claim() is None
print("held", flush=True)
time.sleep(60)
"""


def wait_for(folder: Path, names: list[str]) -> None:
    """Wait until files are there."""
    end = time.monotonic() + 60
    while not all((folder / name).exists() for name in names):
        assert time.monotonic() < end
        time.sleep(0.0005)


def test_a_race_has_exactly_one_winner(
    many: Many, report: Report, path: Path, tmp_path: Path
) -> None:
    racers, rounds = many(3, 5), many(5, 30)
    started = [
        subprocess.Popen(  # noqa: S603  # our own program
            [sys.executable, "-c", RACING, path, tmp_path, str(rounds), str(racer)],
            stdout=subprocess.PIPE,
            env=ENVIRONMENT,
            text=True,
        )
        for racer in range(racers)
    ]
    for number in range(rounds):
        wait_for(tmp_path, [f"ready-{number}-{racer}" for racer in range(racers)])
        (tmp_path / f"go-{number}").touch()
        wait_for(tmp_path, [f"told-{number}-{racer}" for racer in range(racers)])
        (tmp_path / f"end-{number}").touch()
    told = [process.communicate(timeout=60)[0] for process in started]
    winners = [
        sum(f"{number} won" in lines.splitlines() for lines in told)
        for number in range(rounds)
    ]
    assert winners == [1] * rounds
    report(f"races of {racers} processes on the lock", rounds, "one winner every time")


def test_a_killed_owner_is_followed_at_once(
    many: Many, report: Report, path: Path
) -> None:
    times, slowest = many(2, 30), 0.0
    for _time in range(times):
        holder = subprocess.Popen(  # noqa: S603  # our own program
            [sys.executable, "-c", HOLDING, path],
            stdout=subprocess.PIPE,
            env=ENVIRONMENT,
            text=True,
        )
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        instance = Instance(path)
        held = instance.claim()
        assert held is not None
        assert (held.process, held.is_here) == (holder.pid, True)
        holder.kill()
        holder.communicate(timeout=10)
        start = time.perf_counter()
        assert instance.claim() is None
        slowest = max(slowest, time.perf_counter() - start)
        instance.release()
    assert slowest < 1
    report("kill -9 of the owner", times, f"followed within {slowest:.2f} s")


def test_a_window_that_is_called_comes_forward(qtbot: QtBot, path: Path) -> None:
    instance = Instance(path)
    assert instance.claim() is None
    assert not knock(path, 0)
    instance.listen()
    with qtbot.waitSignal(instance.called):
        assert is_shown(path)
    instance.release()
    assert not is_shown(path)
    assert not lock_of(path).exists()


def another_host(path: Path) -> None:
    """Lay down the lock that another computer would have laid."""
    lock_of(path).write_text("4321\npython3\nmamas-laptop\n" + "0" * 32 + "\n\n")


def test_the_lock_of_another_computer_is_never_taken_over(path: Path) -> None:
    another_host(path)
    held = Instance(path).claim()
    assert held is not None
    assert (held.host, held.process, held.is_here) == ("mamas-laptop", 4321, False)
    assert owner(path) == held
    assert not is_shown(path)
    with pytest.raises(BookError, match="elsewhere"):
        refuse_elsewhere(path)
    with pytest.raises(BookError, match="elsewhere"), claimed(path):
        pass


def test_a_book_named_by_a_link_has_one_lock(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yibao"
    link.symlink_to(path)
    first = Instance(path)
    assert first.claim() is None
    assert Instance(link).claim() is not None
    first.release()


def test_nothing_is_restored_over_a_book_that_is_open(path: Path) -> None:
    before, instance = path.read_bytes(), Instance(path)
    assert instance.claim() is None
    said = complaint("restore", path, "--to", path)
    assert "is open in a window of this program" in said
    assert len(said.splitlines()) == 1
    assert path.read_bytes() == before
    instance.release()
    refuse_elsewhere(path)
