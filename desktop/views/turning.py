"""Undo and redo of an action that touched many rows, in the worker."""

from typing import TYPE_CHECKING

from desktop.beside import Beside
from desktop.progress import Progress
from desktop.words import translate

if TYPE_CHECKING:
    from db.history import Step
    from db.store import Store


def turn_beside(beside: Beside, kind: str) -> None:
    """Undo or redo one action of many rows."""

    def work(store: "Store", _progress: Progress) -> "Step | None":
        return store.undo() if kind == "undo" else store.redo()

    def done(step: "Step | None") -> None:
        if step is not None:
            beside.book.announce(kind, step.name)

    undo, redo = translate("window", "Undo"), translate("window", "Redo")
    beside.run(undo if kind == "undo" else redo, work, done)
