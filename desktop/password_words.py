"""Sentences about passwords: what they protect, how strong one is, what was wrong."""

from typing import Final

from desktop.words import translate

WEAKEST_GOOD: Final = 3
"""From this score of 0 to 4 on a password withstands somebody who has the file."""
_MOST_JUDGED: Final = 72
"""Signs; judging a longer one takes long, and it is strong already."""


def forgotten_sentence() -> str:
    """Say that nobody can open the book without its password."""
    return translate(
        "password",
        "Without the password nobody can open this book: not you, not us, not anybody "
        "who repairs computers. There is no second key. Look for the recovery sheet "
        "you may have printed, and try the passwords you usually choose, with and "
        "without capital letters. The file itself stays as it is, so you can try again "
        "at any time. A backup made before the password was set opens without one. If "
        "you are sure of the password, the beginning of the file may be damaged: a "
        "backup "
        "brings the book back.",
    )


def protects_sentence() -> str:
    """Say what a password protects and what it does not."""
    return translate(
        "password",
        "With a password the book, its backups and half-typed entries are encrypted: "
        "whoever finds or copies the files can read nothing. It does not protect what "
        "you export or print, what others see on the open screen, copies that a cloud "
        "drive kept from before, or a computer with malicious software. A forgotten "
        "password cannot be recovered by anybody.",
    )


def relocked_sentence(*, has: bool) -> str:
    """Say that a book has a new password, or none any more."""
    if has:
        return translate(
            "password",
            "The book and its new backups have this password from now on. Please make "
            "the recovery sheet, and look at what is said of older copies.",
        )
    return translate(
        "password",
        "The book has no password any more. Older backups keep the password they were "
        "made with.",
    )


def fault_sentence(code: str) -> str:
    """Say why a text cannot be a password."""
    texts = {
        "empty": translate("password", "Please type a password."),
        "raw": translate(
            "password",
            "A password of the form x'…' is read as a key by other programs; please "
            "choose another one.",
        ),
        "differ": translate(
            "password", "The two passwords differ; please type the second one again."
        ),
        "wrong": translate(
            "password", "This is not the present password; nothing was changed."
        ),
    }
    other = translate(
        "password", "This cannot be a password; please use letters, digits and signs."
    )
    return texts.get(code, other)


def strength_of(password: str) -> int:
    """Judge a password: 0 (guessed at once) to 4 (withstands for centuries)."""
    # It ships no types, and its large word lists are needed here alone.
    import zxcvbn  # type: ignore[import-untyped]  # noqa: PLC0415  # as above

    return int(zxcvbn.zxcvbn(password[:_MOST_JUDGED])["score"])


def strength_sentence(score: int) -> str:
    """Say how strong a password is and what would make it stronger."""
    return (
        translate("password", "Very weak: it is guessed at once."),
        translate("password", "Weak: it is guessed within hours."),
        translate("password", "Fair: it holds against chance, not against effort."),
        translate("password", "Good: it takes years to guess."),
        translate("password", "Strong: it cannot be guessed."),
    )[score]


def advice_sentence() -> str:
    """Say how a weak password becomes a strong one; it may be used all the same."""
    return translate(
        "password",
        "Better: four or five words that do not belong together. Names, birthdays and "
        "phone numbers are guessed first. You may keep this one if you want to.",
    )
