"""What is said of a book that is not ours alone, or not what it was."""

from desktop.words import translate


def guard_sentences() -> dict[str, str]:
    """Give a sentence for every refusal that guards a book; {0} is its path."""
    return {
        "read_only": translate(
            "guard",
            "{0} can only be read here, so nothing was kept. To go on writing, copy "
            "the book to a folder of your own and open the copy.",
        ),
        "old_read_only": translate(
            "guard",
            "{0} is of an older version and cannot be changed where it lies. Please "
            "copy it to a folder of your own and open the copy.",
        ),
        "gone": translate(
            "guard",
            "{0} was moved or deleted while it was open, so nothing was kept. What "
            "this window shows can still be saved as a copy.",
        ),
        "replaced": translate(
            "guard",
            "Another program, such as a cloud drive, put another file in the place of "
            "{0}, so nothing was kept. Save what this window shows as a copy, then "
            "open the new file.",
        ),
        "same_book": translate(
            "guard",
            "{0} is this book itself, so there is nothing to compare.",
        ),
        "changed_meanwhile": translate(
            "guard",
            "{0} or this book changed while you were looking. Nothing was taken over; "
            "please compare them once more.",
        ),
        "other_origin": translate(
            "guard",
            "{0} never was the same book as this one, so their rows cannot be "
            "compared. To bring its entries over, export it as a whole and import "
            "that file.",
        ),
        "busy": translate(
            "guard",
            "{0} is open in a window of this program. Please close that window first; "
            "nothing was changed.",
        ),
        "needs_password": translate(
            "guard", "{0} has a password; please open it with that."
        ),
        "wrong_password": translate(
            "guard",
            "This is not the password of {0}; nothing was changed. Capital and small "
            "letters are told apart.",
        ),
        "no_encryption": translate(
            "guard",
            "This installation of the program cannot encrypt, so {0} was left as it "
            "is. Please install the program anew.",
        ),
        "password_changed": translate(
            "guard",
            "The password of {0} was set, changed or removed meanwhile; please open "
            "the book again.",
        ),
        "elsewhere": translate(
            "guard",
            "{0} is open on another computer. Please close it there first; nothing "
            "was changed.",
        ),
    }


def read_only_sentence() -> str:
    """Say that a book can be looked at and not changed."""
    return translate(
        "guard",
        "This book can only be read where it lies: everything can be looked at, "
        "nothing can be changed.",
    )


def elsewhere_sentence(host: str) -> str:
    """Say on which computer a book is open."""
    text = translate(
        "guard",
        "This book is open on the computer “{0}”, so it can only be read here.",
    )
    return text.format(host)


def older_sentence(seen: int, found: int) -> str:
    """Say that a book has fewer changes than it had; both count changes."""
    text = translate(
        "guard",
        "This book is older than the one last seen on this computer: it has {found} "
        "changes, then it had {seen}. A cloud drive may have put back an old copy. "
        "Please look at the backups before you write on.",
    )
    return text.format(found=found, seen=seen)


def apart_sentence() -> str:
    """Say that a book is not the one last seen, though it is no older."""
    return translate(
        "guard",
        "This book and the one last seen on this computer went apart: each has "
        "entries that the other lacks, perhaps because two computers changed it. "
        "Nothing is lost. Please compare it with the last backup, which holds what "
        "was here.",
    )


def copies_sentence(names: str) -> str:
    """Say that a synced folder made copies of a book."""
    text = translate(
        "guard",
        "Beside this book lies a copy that a cloud drive made because two computers "
        "changed it: {0}. Compare them, so that no entry gets lost.",
    )
    return text.format(names)


def lost_sentence(code: str, name: str) -> str:
    """Say that the file under the window was taken away or replaced."""
    if code == "gone":
        text = translate(
            "guard",
            "The file “{0}” was moved or deleted. What you see is still here: save "
            "it as a copy.",
        )
    else:
        text = translate(
            "guard",
            "Another program, such as a cloud drive, replaced “{0}”. Save what you "
            "see as a copy, then open the new file.",
        )
    return text.format(name)
