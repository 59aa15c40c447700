"""`yibao new`, `import` and the whole-book side of `export`."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from db import interchange
from db.rules.checks import Problem
from db.store import Store
from desktop.commands.failure import Failure
from desktop.problems import sentence
from desktop.words import translate

MOST_SHOWN = 10

Clock = Callable[[], datetime]


def new(path: Path, clock: Clock) -> str:
    """Make an empty book. Raises BookError when there is a file already."""
    Store.create(path, clock).close()
    return translate("cli", "Made an empty book: {0}").format(path)


def import_file(book: Path, file: Path, clock: Clock, *, dry_run: bool) -> str:
    """Add the rows of a file to a book, all or none.

    Raises:
        Failure: the file is at fault; its paths and reasons are in the sentence.
        BookError: the book cannot be used.
    """
    with Store(book, clock) as store:
        data = read_file(file)
        try:
            loaded = interchange.load(store, data, dry_run=dry_run)
        except interchange.Unreadable as refused:
            raise Failure(refusal(file, refused)) from refused
    counts = ", ".join(f"{name} {number}" for name, number in asdict(loaded).items())
    if dry_run:
        return translate("cli", "Would add: {0}. Nothing was kept.").format(counts)
    return translate("cli", "Added: {0}.").format(counts)


def read_file(file: Path) -> bytes:
    """Read a file whole. Raises Failure when it cannot be read."""
    try:
        return file.read_bytes()
    except (OSError, ValueError) as error:
        text = translate("cli", "{0} cannot be read.")
        raise Failure(text.format(file)) from error


def refusal(file: Path, refused: interchange.Unreadable) -> str:
    """Say what is wrong with a file: the first offences with their paths."""
    text = translate("cli", "{0} was not imported, nothing was kept:").format(file)
    lines = [text, *(_line(*item) for item in refused.problems[:MOST_SHOWN])]
    more = len(refused.problems) - MOST_SHOWN
    if more > 0:
        lines.append(translate("cli", "… and {0} more.").format(more))
    return "\n".join(lines)


def _line(path: str, problem: Problem) -> str:
    place = path or translate("cli", "the file")
    return f"  {place}: {sentence(problem)}"
