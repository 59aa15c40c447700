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
        "busy": translate(
            "guard",
            "{0} is open in a window of this program. Please close that window first; "
            "nothing was changed.",
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
