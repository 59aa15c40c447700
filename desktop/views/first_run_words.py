"""The words of the first start: the greeting, and what each field asks for."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from desktop.views.cards import label, set_role
from desktop.views.fields import Edit, Field, align
from desktop.words import translate


def labelled(edits: Mapping[str, Edit]) -> dict[str, Field]:
    """Label the inputs, and say below them what is optional or meant."""
    words = {
        "name": translate("first_run", "&Name"),
        "born": translate("first_run", "&Birthday"),
        "region": translate("first_run", "&Region"),
        "status": translate("first_run", "&Insured as"),
        "base": translate("first_run", "&Monthly base"),
        "amount": translate("first_run", "&Account balance"),
        "day": translate("first_run", "Balance on the &day"),
    }
    fields = {name: Field(words[name], edit) for name, edit in edits.items()}
    optional = translate("first_run", "Optional; you can enter it later.")
    for name in ("born", "base"):
        fields[name].set_hint(optional)
    fields["day"].set_hint(
        translate(
            "first_run",
            "The balance of this very day; enter it as of the day from which you "
            "want to keep the book.",
        )
    )
    fields["amount"].set_hint(
        translate("first_run", "What the official app or the bank shows, in yuan.")
    )
    align(fields.values())
    return fields


def greeting() -> QVBoxLayout:
    """Welcome somebody, and say what comes of half a minute."""
    title = label(translate("first_run", "Welcome to Yibao Ledger"))
    set_role(title, "figure")
    text = translate(
        "first_run",
        "Half a minute and the book stands: the balance that carries over and the "
        "outpatient limit that starts anew, each by itself. "
        "Everything stays on this computer.",
    )
    greeting = QVBoxLayout()
    greeting.addWidget(title)
    greeting.addWidget(label(text, "muted"))
    greeting.addSpacing(8)
    return greeting
