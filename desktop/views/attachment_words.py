"""The words about files kept with a bill."""

from db.rules.checks.problem import LARGEST_FILE
from desktop.backup_words import size_words
from desktop.words import translate


def heading(count: int) -> str:
    """Name the files of a bill, with how many there are."""
    if not count:
        return translate("files", "Receipt files")
    return translate("files", "Receipt files ({0})").format(count)


def refused(name: str, code: str) -> str:
    """Say why a file cannot be kept, and what to do."""
    text = {
        "too_large": translate(
            "files",
            "“{name}” is larger than {most}, so it is not kept. A photo of lower "
            "quality is enough.",
        ),
        "empty": translate("files", "“{name}” is empty, so it is not kept."),
        "unreadable": translate(
            "files", "“{name}” cannot be read. Please look whether it is still there."
        ),
        "kind": translate(
            "files",
            "“{name}” is neither a picture nor a PDF or OFD file, so it is not kept.",
        ),
        "twice": translate("files", "“{name}” is kept with this bill already."),
    }[code]
    return text.format(name=name, most=size_words(LARGEST_FILE))


def nothing_there() -> str:
    """Say that the clipboard holds nothing that can be kept."""
    return translate("files", "There is neither a picture nor a file in the clipboard.")


def missing(name: str) -> str:
    """Say that what was kept is gone."""
    text = translate(
        "files",
        "The content of “{0}” is missing in this book. Please look at the Checks page; "
        "an earlier backup may have it.",
    )
    return text.format(name)


def no_viewer() -> str:
    """Say that no program shows a file."""
    return translate(
        "files",
        "No program of this computer shows this file. You can save it elsewhere.",
    )


def not_written(name: str) -> str:
    """Say that a copy could not be written."""
    text = translate(
        "files", "“{0}” cannot be written there. Please choose another place."
    )
    return text.format(name)


def kinds() -> str:
    """Name the kinds of files for the file dialog."""
    text = translate("files", "Pictures, PDF, OFD ({0})")
    return text.format(
        "*.pdf *.ofd *.jpg *.jpeg *.png *.webp *.heic *.gif *.bmp *.tif *.tiff"
    )
