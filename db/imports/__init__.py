"""Tables from elsewhere: from the bytes of a CSV or a workbook to rows of a book.

Nothing of such a file is trusted: how it is written, how large it says it is, what
its cells are. Every row that cannot be taken is named with its number and a reason.
"""

from db.imports.faults import Fault, TableError
from db.imports.opening import Table, open_table
from db.imports.planning import Plan, Preset, plan_for, presets_of, presets_text
from db.imports.rows import Row

__all__ = [
    "Fault",
    "Plan",
    "Preset",
    "Row",
    "Table",
    "TableError",
    "open_table",
    "plan_for",
    "presets_of",
    "presets_text",
]
