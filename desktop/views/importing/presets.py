"""Presets of columns in the settings: kept under a name, the newest of a name wins."""

from PySide6.QtWidgets import QInputDialog, QWidget

from db.imports import Plan, Preset, Table, presets_of, presets_text
from db.imports.planning import preset_of
from desktop.settings import Settings
from desktop.words import translate


def kept(settings: Settings) -> tuple[Preset, ...]:
    """Give the presets kept."""
    return presets_of(settings.import_presets)


def put(settings: Settings, preset: Preset) -> None:
    """Keep a preset in the place of one of the same name."""
    others = [each for each in kept(settings) if each.name != preset.name]
    settings.import_presets = presets_text([*others, preset])


def ask_name(parent: QWidget, settings: Settings, plan: Plan, table: Table) -> None:
    """Ask for a name and keep the columns of a plan under it."""
    title = translate("import", "Keep these columns")
    about = translate(
        "import", "Under this name they can be used for the next table like this:"
    )
    name, is_given = QInputDialog.getText(parent, title, about)
    if is_given and name.strip():
        put(settings, preset_of(name.strip(), plan, table))
