"""Copies of a book that went apart: how that is noticed, and what is offered."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.book import Book
from desktop.guard_words import copies_sentence
from desktop.settings import Settings
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.views.window import MainWindow

Offers = dict[str, Callable[[], object]]


def went_apart(book: Book, settings: Settings) -> bool:
    """Tell whether a book is no continuation of the one last seen here."""
    return not book.has_mark(settings.seen_mark(book.path))


def compare_offers(window: "MainWindow", folder: Path) -> Offers:
    """Offer to compare with what may hold the other state: copies, the last backup."""
    from db.backups import backups  # noqa: PLC0415  # only after a trouble

    kept = backups(folder)
    found = copies_beside(window.book.path) or tuple(b.path for b in kept[-1:])
    return {
        _compare_words(path, window.book.path): partial(window.import_file, path)
        for path in found[:2]
    }


def offer_copies(window: "MainWindow", settings: Settings) -> None:
    """Tell of conflicted copies beside the book, once each until one changes."""
    book = window.book.path
    told = settings.told(book)
    found = [path for path in copies_beside(book) if _name(path) not in told]
    if not found:
        return

    def leave() -> None:
        for path in found:
            settings.tell(book, _name(path))
        window.guard.say("", {})

    offers: Offers = {
        _compare_words(path, book): partial(window.import_file, path)
        for path in found[:2]
    }
    offers[translate("guard", "&Leave them")] = leave
    names = "、".join(path.name for path in found)
    window.guard.say(copies_sentence(names), offers)


def copies_beside(book: Path) -> tuple[Path, ...]:
    """Find the conflicted copies of a book in its folder."""
    from db.comparing.siblings import conflicted_copies  # noqa: PLC0415  # light alone

    return conflicted_copies(book)


def _compare_words(path: Path, book: Path) -> str:
    if path.parent == book.parent:
        return translate("guard", "&Compare with {0}…").format(path.name)
    return translate("guard", "&Compare with the last backup…")


def _name(path: Path) -> str:
    """Name a copy as it is now; one that changed is told of again."""
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        changed = 0
    return f"copy/{path.name}/{changed}"
