"""Where the inputs of a bill stand, and in which order the keyboard meets them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.views.fields import Field, align
from desktop.views.panels.aside import WIDTH
from desktop.views.panels.bill_form import (
    LEFT,
    MORE_LEFT,
    MORE_RIGHT,
    RIGHT,
)
from desktop.views.panels.fold import Fold
from desktop.views.panels.frame import in_columns

if TYPE_CHECKING:
    from desktop.views.panels.bill import BillPanel


def lay_out(panel: "BillPanel") -> None:
    """Put a bill's inputs in two columns, the extra lines and the files below."""
    rows = panel.fields
    right = [*(rows[name] for name in RIGHT), panel.state]
    panel.head.insertWidget(1, panel.refund_button)
    panel.head.insertWidget(1, panel.files_fold)
    left = [*(rows[name] for name in LEFT), panel.unfold]
    main = in_columns(left, right, beside=panel.aside)
    room = QWidget()
    room.setFixedWidth(WIDTH)
    more = in_columns(
        [rows[name] for name in MORE_LEFT],
        [rows[name] for name in MORE_RIGHT],
        beside=room,
    )
    more.setContentsMargins(0, 0, 0, 0)
    align(rows[name] for name in (*RIGHT, *MORE_RIGHT))
    panel.more.setLayout(more)
    panel.body.addLayout(main)
    panel.body.addWidget(panel.rules)
    panel.body.addWidget(panel.more)
    panel.body.addWidget(panel.files)
    panel.body.addStretch(1)
    _order_tabs(rows, panel.unfold)


def connect_keys(panel: "BillPanel") -> None:
    """Let a file be pasted from anywhere in the form."""
    paste = QShortcut(QKeySequence("Ctrl+Shift+V"), panel)
    paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    paste.activated.connect(panel.paste_file)


def _order_tabs(rows: Mapping[str, Field], unfold: Fold) -> None:
    """Lead from the total to what paid it, and only then to the extra lines.

    Only the button is moved: an input taken out of its row would be a trap.
    """
    QWidget.setTabOrder(rows[RIGHT[-1]].edit, unfold)
