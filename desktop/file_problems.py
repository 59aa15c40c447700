"""A sentence for everything that can be wrong with the form of an interchange file."""

from desktop.words import translate


def file_sentences() -> dict[str, str]:
    """Give the sentences by code, each perhaps with a place for the bound."""
    return {
        "not_utf8": translate("problems", "The file is not UTF-8 text (at byte {0})."),
        "not_json": translate("problems", "The file is not JSON ({0})."),
        "key_twice": translate("problems", "The key {0} stands twice in one place."),
        "not_this_form": translate(
            "problems", "This is not an interchange file of Yibao Ledger."
        ),
        "wrong_version": translate(
            "problems", "This file is of a version that this program does not know."
        ),
        "missing_key": translate("problems", "This key is missing."),
        "unknown_key": translate("problems", "There is no such key."),
        "unknown_code": translate("problems", "This is not one of the known codes."),
        "wrong_type": translate("problems", "This value is of the wrong kind."),
        "not_money_text": translate(
            "problems", 'Please write money as text with two decimals, like "350.00".'
        ),
        "name_twice": translate("problems", "This name stands twice in the file."),
        "different_person": translate(
            "problems",
            "Somebody of this name is in the book with another relation or birthday.",
        ),
        "untidy_name": translate(
            "problems", "Please write the name without blanks before or after it."
        ),
        "known_opening": translate(
            "problems",
            "This person has an opening balance in the book already. "
            "Nothing was imported.",
        ),
        "known_file": translate(
            "problems",
            "Every entry of this file is in the book already. Nothing was imported.",
        ),
    }
