"""A book worth breaking, and processes that are killed while they use it."""

import json
import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from db import interchange
from db.connection import open_book
from db.errors import BookError
from db.sqlite import Connection
from db.store import Store
from tests.db.random_books import clock

PEOPLE: list[dict[str, Any]] = [
    {"name": "我", "relation": "self", "born": "1985-03-01"},
    {"name": "妈妈", "relation": "parent"},
]
MEMBERSHIPS: list[dict[str, Any]] = [
    {"person": name, "from": "2020-01-01", "region": "xian", "status": "employee"}
    for name in ("我", "妈妈")
]
LEDGER = ("posting", "spending", "transfer")


def exchanged(postings: int, spendings: int = 0) -> bytes:
    """Give a file of the interchange format with that many entries."""
    first = date(2021, 1, 1)
    book = {
        "format": "yibao-book",
        "version": 1,
        "people": PEOPLE,
        "memberships": MEMBERSHIPS,
        "postings": [
            {
                "person": "我",
                "day": str(first + timedelta(days=number % 1800)),
                "kind": "contribution",
                "amount": f"{100 + number % 900}.{number % 100:02d}",
                "note": f"第{number}笔",
            }
            for number in range(postings)
        ],
        "spendings": [
            {
                "person": "我",
                "day": str(first + timedelta(days=number % 1800)),
                "kind": "outpatient",
                "tier": "三级",
                "total": "500.00",
                "eligible": "500.00",
                "fund": "150.00",
                "account": "350.00",
                "receipt": f"A{number}",
            }
            for number in range(spendings)
        ],
    }
    return json.dumps(book).encode()


def table(rows: int) -> str:
    """Give a CSV of that many contributions, no two alike."""
    first = date(2021, 1, 1)
    lines = (
        f"{first + timedelta(days=number % 1800)},{number // 1800 + 1}.00,第{number}笔"
        for number in range(rows)
    )
    return "\n".join(("划入日期,划入金额,备注", *lines, ""))


def big_book(path: Path) -> None:
    """Make a book of 600 entries."""
    with Store.create(path, clock) as store:
        interchange.load(store, exchanged(400, 200))


def ledger(book: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Read every row of the ledger's money."""
    return {
        name: book.execute(f"SELECT * FROM {name} ORDER BY id").fetchall()  # noqa: S608  # our own names
        for name in LEDGER
    }


def seen(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Open a book as the program does and read its money. Raises BookError."""
    with Store(path, clock) as store, store.read() as book:
        return ledger(book)


def count(path: Path) -> int:
    """Count the postings of a book that must be whole."""
    with closing(open_book(path)) as book:
        assert book.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert book.execute("PRAGMA foreign_key_check").fetchall() == []
        (number,) = book.execute("SELECT count(*) FROM posting").fetchone()
    return int(number)


def begin(work: Callable[[], object]) -> int:
    """Do work in a process of its own; give its number. It ends with 0, 3 or 4."""
    child = os.fork()
    if child:
        return child
    status = 4
    try:
        work()
        status = 0
    except BookError:
        status = 3
    finally:
        os._exit(status)


def end(child: int) -> int | None:
    """Wait for a process; give its exit status, None when it was killed."""
    _child, status = os.waitpid(child, 0)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else None


def kill_within(work: Callable[[], object], seconds: float) -> bool:
    """Kill a process with SIGKILL at a random moment; tell whether it still ran."""
    child = begin(work)
    time.sleep(random.uniform(0, seconds))  # noqa: S311  # any moment will do
    os.kill(child, signal.SIGKILL)
    ended = end(child)
    assert ended in {None, 0}
    return ended is None


def duration(work: Callable[[], object]) -> float:
    """Give the seconds that work takes in a process of its own."""
    start = time.monotonic()
    assert end(begin(work)) == 0
    return time.monotonic() - start
