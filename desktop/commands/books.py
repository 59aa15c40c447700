"""`yibao new`, `import` and the whole-book side of `export`."""

import stat
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from db import interchange
from db.password import Key
from db.rules.checks import Problem
from db.store import Store
from desktop.commands.claiming import refuse_elsewhere
from desktop.commands.failure import Failure
from desktop.commands.terminal import one_line
from desktop.problems import sentence
from desktop.words import translate

MOST_SHOWN = 10
MOST_BYTES = 200_000_000

Clock = Callable[[], datetime]


def new(path: Path, clock: Clock) -> str:
    """Make an empty book. Raises BookError when there is a file already."""
    Store.create(path, clock).close()
    return _about(translate("cli", "Made an empty book: {0}"), path)


def import_file(
    book: Path,
    file: Path,
    clock: Clock,
    *,
    dry_run: bool,
    key: Key | None = None,
) -> str:
    """Add the rows of a file to a book, all or none.

    Raises:
        Failure: the file is at fault; its paths and reasons are in the sentence.
        BookError: the book cannot be used.
    """
    refuse_elsewhere(book)
    with Store(book, clock, key=key) as store:
        data = read_file(file)
        try:
            loaded = interchange.load(store, data, dry_run=dry_run)
        except interchange.Unreadable as refused:
            raise Failure(refusal(file, refused)) from refused
    counts = _counts(loaded)
    if dry_run:
        return translate("cli", "Would add: {0}. Nothing was kept.").format(counts)
    return translate("cli", "Added: {0}.").format(counts)


def _counts(loaded: interchange.Loaded) -> str:
    """Say how many rows of each kind came; kinds of which none came are left out."""
    words = {
        "people": translate("cli", "people {0}"),
        "memberships": translate("cli", "insured periods {0}"),
        "overrides": translate("cli", "own policy values {0}"),
        "postings": translate("cli", "account entries {0}"),
        "spendings": translate("cli", "bills {0}"),
        "transfers": translate("cli", "family payments {0}"),
        "checkpoints": translate("cli", "balances looked up {0}"),
        "confirmations": translate("cli", "confirmed policy values {0}"),
        "filings": translate("cli", "family filings {0}"),
        "attachments": translate("cli", "receipts {0}"),
        "distinct": translate("cli", "pairs kept apart {0}"),
    }
    some = {name: number for name, number in asdict(loaded).items() if number}
    if not some:
        return translate("cli", "nothing")
    said = [words[name].format(number) for name, number in some.items()]
    return translate("cli", ", ").join(said)


def read_file(file: Path) -> bytes:
    """Read a file whole. Raises Failure when it is no file, too large or unreadable."""
    try:
        if not stat.S_ISREG(file.stat().st_mode):  # a pipe could wait for ever
            raise Failure(_about(translate("cli", "{0} is not a file."), file))
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        text = translate("cli", "{0} cannot be read.")
        raise Failure(_about(text, file)) from error
    if len(data) > MOST_BYTES:
        text = translate("cli", "{0} is larger than 200 MB, too large for a book.")
        raise Failure(_about(text, file))
    return data


def _about(sentence: str, file: Path) -> str:
    return sentence.format(one_line(str(file)))


def refusal(file: Path, refused: interchange.Unreadable) -> str:
    """Say what is wrong with a file: the first offences with their paths."""
    text = translate("cli", "{0} was not imported, nothing was kept:")
    lines = [
        _about(text, file),
        *(_line(*item) for item in refused.problems[:MOST_SHOWN]),
    ]
    more = len(refused.problems) - MOST_SHOWN
    if more > 0:
        lines.append(translate("cli", "… and {0} more.").format(more))
    return "\n".join(lines)


def _line(path: str, problem: Problem) -> str:
    place = path or translate("cli", "the file")
    return one_line(f"  {place}: {sentence(problem)}")
