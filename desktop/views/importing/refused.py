"""Saves the refused rows of a table, so that they can be mended and tried again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from db.imports import Plan, Table
from db.imports.judging import Judged
from desktop.views.ask import NewFile
from desktop.views.importing.work import write_refused
from desktop.words import translate


def save(
    parent: QWidget, source: Path, table: Table, plan: Plan, rows: Sequence[Judged]
) -> str:
    """Ask where and write the refused rows; say what came of it, "" for nothing."""
    title = translate("import", "Save the refused rows")
    proposed = translate("import", "{0} refused").format(source.stem) + ".csv"
    path = NewFile.ask(parent, title, proposed, "CSV (*.csv)")
    if path is None:
        return ""
    try:
        write_refused(path, table, plan, rows)
    except OSError:
        return translate("window", "{0} cannot be written.").format(path)
    return translate("import", "The refused rows were saved: {0}").format(path)
