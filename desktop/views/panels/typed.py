"""What stands in the inputs of a form, as plain values that a file can keep."""

from collections.abc import Mapping
from contextlib import suppress

from desktop.views.amount_edit import AmountEdit
from desktop.views.choices import CodeBox, WordBox
from desktop.views.fields import DayEdit, Edit, TextEdit


def taken(inputs: Mapping[str, Edit]) -> dict[str, object]:
    """Give what was typed and chosen, by the names of the inputs."""
    return {name: _taken(edit) for name, edit in inputs.items()}


def put_back(inputs: Mapping[str, Edit], texts: Mapping[str, object]) -> None:
    """Put back what was taken; what is offered no more is left out."""
    for name, edit in inputs.items():
        if name in texts:
            with suppress(ValueError):
                _put(edit, texts[name])


def _taken(edit: Edit) -> object:
    if isinstance(edit, CodeBox):
        return edit.value() if edit.count() else None
    if isinstance(edit, WordBox):
        return edit.value()
    if isinstance(edit, AmountEdit):
        return edit.text() if edit.typed else None
    return edit.text() if isinstance(edit, DayEdit | TextEdit) else None


def _put(edit: Edit, value: object) -> None:
    if isinstance(edit, CodeBox):
        edit.set_value(value)
    elif isinstance(edit, AmountEdit):
        edit.set_typed(str(value or ""))
    elif isinstance(edit, DayEdit):
        edit.setText(str(value or ""))
    elif isinstance(edit, WordBox | TextEdit):
        edit.set_value(str(value or ""))
