"""Sentences for what is wrong with a file kept with a bill."""

from desktop.words import translate


def attachment_sentences() -> dict[str, str]:
    """Give a sentence for each code."""
    return {
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
    }
