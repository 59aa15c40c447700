"""Opens what fits a file that somebody chose or dropped: an import, a comparison."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.imports import TableError
from db.imports.opening import kind_of_file
from desktop.import_words import table_sentence
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.views.importing.dialog import ImportDialog
from desktop.views.importing.work import read_bytes

if TYPE_CHECKING:
    from desktop.views.window import MainWindow


def open_import(
    window: "MainWindow", settings: Settings, tasks: Tasks, path: Path
) -> None:
    """Open what fits a file; say why not when nothing does."""
    if path.suffix.lower() == ".json":
        window.import_wanted.emit(path)
        return
    if path.suffix.lower() == ".yibao":
        from desktop.views.importing.comparing import open_comparison  # noqa: PLC0415  # seldom

        open_comparison(window, tasks, path)
        return
    try:
        data = read_bytes(path)
        kind = kind_of_file(data)
    except TableError as error:
        window.say(table_sentence(error))
        return
    if kind == "json":
        window.import_wanted.emit(path)
    elif kind == "book":
        window.say(table_sentence(TableError("not_a_table")))
    else:
        _open_table(window, settings, tasks, (path, data))


def _open_table(
    window: "MainWindow", settings: Settings, tasks: Tasks, file: tuple[Path, bytes]
) -> None:
    dialog = ImportDialog(
        *file,
        window.book,
        settings,
        tasks,
        window.back_up_first,
        window.scope.person_id,
        window,
    )
    dialog.recorded.connect(window.say)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
