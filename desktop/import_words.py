"""What is said about tables from elsewhere: why a file or a row was not taken."""

from db.imports.faults import Fault, TableError
from db.imports.planning import Target
from db.rules.checks import Problem
from desktop.problems import sentence
from desktop.words import translate


def table_sentence(error: TableError) -> str:
    """Say why a file is no table that can be read, and what to do."""
    text = _file_sentences()[error.code]
    return text.format(row=error.row, limit=error.limit)


def fault_sentence(fault: Fault) -> str:
    """Say why a row was not taken: the column, what stands there, the reason."""
    own = _row_sentences().get(fault.code)
    if own is not None:
        reason = own.format(limit="" if fault.limit is None else fault.limit)
    else:
        reason = sentence(Problem(fault.column, fault.code, fault.limit))
    column = column_name(fault.column)
    if not column:
        return reason
    if not fault.text.strip():
        return translate("import", "{column}: {reason}").format(
            column=column, reason=reason
        )
    return translate("import", "{column} “{text}”: {reason}").format(
        column=column, text=fault.text.strip(), reason=reason
    )


def row_sentence(fault: Fault) -> str:
    """Say which row was not taken and why."""
    text = translate("import", "Row {row}: {reason}")
    return text.format(row=fault.row, reason=fault_sentence(fault))


def left_out_words(code: str) -> str:
    """Say why a row is no entry at all."""
    return {
        "heads": translate("import", "the heads once more"),
        "sum": translate("import", "a sum of other rows"),
        "remark": translate("import", "a remark"),
        "section": translate("import", "a sum of another section"),
        "echo": translate("import", "told once more to the relative who got it"),
    }[code]


def column_name(column: str) -> str:
    """Name a column: its head in the file, else what the field is called here."""
    return field_name(column.strip("[]")) or column


def field_name(field: str) -> str:
    """Name what a column can say; empty for what is no field."""
    return {
        "day": translate("import", "Day"),
        "total": translate("import", "Amount"),
        "amount": translate("import", "Amount"),
        "person": translate("import", "Person"),
        "other": translate("import", "Relative"),
        "kind": translate("import", "Kind of entry"),
        "section": translate("import", "Section"),
        "place": translate("import", "Hospital or pharmacy"),
        "tier": translate("import", "Hospital level"),
        "receipt": translate("import", "Receipt number"),
        "eligible": translate("import", "Eligible expense"),
        "fund": translate("import", "Paid by the fund"),
        "other_fund": translate("import", "Paid by other funds"),
        "account": translate("import", "Paid from the account"),
        "shared": translate("import", "Paid by relatives' accounts"),
        "cash": translate("import", "Paid in cash"),
        "self_paid": translate("import", "Own share in scope"),
        "out_of_scope": translate("import", "Out of scope"),
        "deductible": translate("import", "Deductible"),
        "balance_after": translate("import", "Balance afterwards"),
        "fund_ytd": translate("import", "Fund this year"),
        "change": translate("import", "Change of the balance"),
        "direction": translate("import", "In or out"),
        "month": translate("import", "For the month"),
        "note": translate("import", "Note"),
        "state": translate("import", "State"),
        "returned_on": translate("import", "Came back on"),
        "refunded": translate("import", "Day of the bill refunded"),
        "counts": translate("import", "Counts toward the limit"),
    }.get(field, "")


def target_name(target: Target) -> str:
    """Name what the rows of a table can be."""
    return {
        "bills": translate("import", "Bills"),
        "postings": translate("import", "Money paid into the account"),
        "entries": translate("import", "Entries of several kinds"),
    }[target]


def _row_sentences() -> dict[str, str]:
    return {
        "ragged": translate(
            "import",
            "This row has not as many cells as the heads ({limit}); a separator may "
            "be missing or too many.",
        ),
        "receipt_twice": translate(
            "import", "This receipt number stands in row {limit} already."
        ),
        "digits_lost": translate(
            "import",
            "A spreadsheet turned this number into a rounded one. Please format the "
            "column as text and fill the number in again.",
        ),
        "whose_account": translate(
            "import", "Please choose whose account paid what relatives paid."
        ),
        "refund_of_shared": translate(
            "import",
            "Money that came back to a relative's account is recorded by hand, as the "
            "refund of its bill.",
        ),
        "returned_by_hand": translate(
            "import",
            "This money came back, and the list does not say when. Please record it "
            "by hand.",
        ),
        "not_yes_or_no": translate(
            "import", "Yes or no should stand here. Please correct the cell."
        ),
        "unknown_entry_kind": translate(
            "import", "This kind of entry is not known here."
        ),
        "credit_among_bills": translate(
            "import",
            "This is money that came in or was taken by the bureau, not a bill. Please "
            "say above that the list is “Money paid into the account”, or leave this "
            "row out.",
        ),
        "not_counted": translate(
            "import", "The list itself says that this is neither paid nor received."
        ),
    }


def _file_sentences() -> dict[str, str]:
    return _format_sentences() | {
        "not_in_code": translate(
            "import",
            "Row {row} cannot be read as {limit}. Please choose another code, or "
            "another file if this one is no table.",
        ),
        "has_nul": translate(
            "import",
            "Row {row} holds a character that no text has. The file may be damaged, "
            "or it is no table.",
        ),
        "broken_quotes": translate(
            "import",
            "From row {row} on a quotation mark has no counterpart, so rows would run "
            "into one. Please mend that row; nothing was read.",
        ),
        "merged_rows": translate(
            "import",
            "In row {row} a quotation mark swallows the next rows. Please mend that "
            "row; nothing was read.",
        ),
        "cell_too_long": translate(
            "import", "Row {row} has a cell of more than {limit} characters."
        ),
        "too_many_rows": translate(
            "import",
            "The table has more than {limit} rows. Please split it into several files.",
        ),
        "too_many_columns": translate(
            "import", "Row {row} has more than {limit} columns."
        ),
        "too_many_cells": translate(
            "import",
            "The table has far more cells than entries could fill. Please copy the "
            "rows that matter into a new file.",
        ),
        "no_rows": translate("import", "There is nothing in this table."),
        "empty_file": translate("import", "This file is empty."),
    }


def _format_sentences() -> dict[str, str]:
    return {
        "too_large": translate(
            "import", "This file is larger than {limit} MB, too large for a table."
        ),
        "bomb": translate(
            "import",
            "This workbook would unpack to far more than it looks like. It was not "
            "opened.",
        ),
        "too_large_inside": translate(
            "import",
            "This workbook takes too much memory or time to read. Please copy the "
            "rows that matter into a new file.",
        ),
        "not_a_workbook": translate(
            "import", "This is not a workbook that can be read, or it is damaged."
        ),
        "has_password": translate(
            "import",
            "This workbook has a password. Please save it without one and import that.",
        ),
        "is_pdf": translate(
            "import", "This is a PDF, no table. Please enter its amounts by hand."
        ),
        "is_ofd": translate(
            "import",
            "This is an OFD receipt, no table. Please enter its amounts by hand.",
        ),
        "is_web_page": translate(
            "import",
            "This is a web page under another name. Please open it in a spreadsheet "
            "and save it as .xlsx or .csv.",
        ),
        "not_a_table": translate("import", "This is not a table."),
        "no_file": translate("import", "This file cannot be read."),
    }
