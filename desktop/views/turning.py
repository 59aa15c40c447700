"""Undo and redo of an action that touched many rows, in the worker."""

from desktop.beside import Beside, Writer
from desktop.progress import Progress
from desktop.words import translate


def turn_beside(beside: Beside, kind: str) -> None:
    """Undo or redo one action of many rows; stopped, it leaves the book as it was."""

    def work(writer: Writer, _progress: Progress) -> str | None:
        return writer.turn(kind)

    def done(name: str | None) -> None:
        if name is not None:
            beside.book.announce(kind, name)

    undo, redo = translate("window", "Undo"), translate("window", "Redo")
    beside.run(undo if kind == "undo" else redo, work, done)
