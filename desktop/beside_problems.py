"""Sentences for what is wrong with filings, files of bills and pairs told apart."""

from desktop.words import translate


def beside_sentences() -> dict[str, str]:
    """Give a sentence for each code; {0} stands for a day."""
    return {
        "until_before": translate(
            "problems",
            "The filing cannot end before it begins on {0}; please look at the days.",
        ),
        "file_size": translate(
            "problems",
            "A file kept with a bill must not be empty and may have 20 MB at most. "
            "Please choose a smaller one, such as a photo in a lower resolution.",
        ),
        "files_size": translate(
            "problems",
            "The files kept with bills have more than 200 MB together, so they are "
            "not taken in at once. Please restore a backup of the book instead.",
        ),
        "not_a_hash": translate(
            "problems",
            "This is no SHA-256: it has 64 figures, 0-9 and small a-f.",
        ),
        "not_its_content": translate(
            "problems",
            "The bytes of this file are missing or are not those that it was kept "
            "with. Please choose the file again.",
        ),
        "not_a_file_name": translate(
            "problems",
            "Please give the bare name of the file, without a folder or a slash.",
        ),
        "not_base64": translate(
            "problems", "The bytes of a file must be written as base64."
        ),
        "not_in_order": translate("problems", "Please name two different bills."),
        "known_pair": translate(
            "problems", "It is recorded already that both of these bills are real."
        ),
    }
