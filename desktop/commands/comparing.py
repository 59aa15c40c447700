"""`yibao import` of another copy of the same book: the rows that are missing here."""

from pathlib import Path

from db.comparing.difference import Comparison
from db.comparing.finding import compare
from db.comparing.opening import other_book
from db.comparing.taking import NotTaken, take_over
from db.errors import BookError
from db.password import Key
from db.queries import people
from db.sqlite import Connection
from db.store import Store
from desktop.commands.books import Clock
from desktop.commands.claiming import refuse_elsewhere
from desktop.commands.failure import Failure
from desktop.commands.terminal import one_line
from desktop.commands.unlocking import key_of
from desktop.comparing_words import (
    names_of,
    problem_words,
    record_words,
    summary_words,
    way_words,
)
from desktop.words import translate

MOST_SHOWN = 20


def take_missing(  # noqa: PLR0913  # the arguments of the command
    book: Path,
    file: Path,
    clock: Clock,
    *,
    dry_run: bool = False,
    key: Key | None = None,
    password_file: Path | None = None,
) -> str:
    """Add the rows that only the other copy has; tell what else differs.

    Raises:
        Failure: the rows do not fit this book; nothing was kept.
        BookError: one of the books cannot be used, or they never were one.
    """
    refuse_elsewhere(book)
    other_key = key_of(file, password_file)
    with (
        Store(book, clock, key=key) as store,
        other_book(file, book, other_key) as theirs,
    ):
        with store.read() as mine:
            found = compare(mine, theirs)
            names = {p.id or 0: p.name for p in people.people(mine)}
        if found is None:
            raise BookError("other_origin", file)
        names = names_of(found, names)
        _take(store, theirs, found, names, dry_run=dry_run)
    return _answer(found, names, dry_run=dry_run)


def _take(
    store: Store,
    theirs: Connection,
    found: Comparison,
    names: dict[int, str],
    *,
    dry_run: bool,
) -> None:
    if not found.missing:
        return
    try:
        take_over(store, theirs, found, found.missing, keep=not dry_run)
    except NotTaken as error:
        said = translate("compare", "Nothing was taken over:")
        reasons = [f"  {problem_words(r, p, names)}" for r, p in error.problems]
        raise Failure("\n".join([said, *map(_safe, reasons)])) from error


def _answer(found: Comparison, names: dict[int, str], *, dry_run: bool) -> str:
    said = (
        translate("compare", "Would take over {0} rows. Nothing was kept.")
        if dry_run
        else translate("compare", "Taken over: {0} rows.")
    )
    lines = [summary_words(found), said.format(len(found.missing))]
    rest = [each for each in found.found if each.way != "added"]
    if rest:
        lines.append(
            translate(
                "compare",
                "Not taken over; compare the copies in the window to decide:",
            )
        )
    lines += [f"  {way_words(e)}: {record_words(e.row, names)}" for e in rest]
    shown = lines[: MOST_SHOWN + 3]
    if len(lines) > len(shown):
        more = translate("cli", "… and {0} more.")
        shown.append(more.format(len(lines) - len(shown)))
    return "\n".join(map(_safe, shown))


def _safe(text: str) -> str:
    return one_line(text)
