"""Sentences about backups: what they hold, what stopped one, how old the last is."""

from datetime import date, datetime

from db.backups.catalogue import Holding
from db.errors import BookError
from desktop.backing_up import Standing, Trouble
from desktop.problems import book_sentence
from desktop.views.day_words import show_day
from desktop.words import translate


def holding_words(holding: Holding) -> str:
    """Say what a book or backup holds."""
    text = translate("backups", "{people} people, {entries} entries")
    words = text.format(people=holding.people, entries=holding.entries)
    if holding.last_day is None:
        return words
    last = translate("backups", "the last of {0}")
    day = show_day(date.fromisoformat(holding.last_day))
    return translate("backups", "{0}, {1}").format(words, last.format(day))


def moment_words(at: datetime) -> str:
    """Write a moment in the zone of this computer."""
    local = at.astimezone()
    text = translate("backups", "{day} {hour:02}:{minute:02}")
    return text.format(day=show_day(local.date()), hour=local.hour, minute=local.minute)


def size_words(size: int) -> str:
    """Write a size given in bytes."""
    if size < 1_000_000:
        return translate("backups", "{0} KB").format(max(1, round(size / 1000)))
    return translate("backups", "{0:.1f} MB").format(size / 1_000_000)


def trouble_sentence(trouble: Trouble) -> str:
    """Say why no backup could be made, and what to do."""
    texts = {
        "no_folder": translate(
            "backups",
            "The second backup folder {0} is not there; perhaps its disk is not "
            "plugged in. The backup in the program's own folder is made all the same.",
        ),
        "unwritable": translate(
            "backups",
            "No backup could be written into {0}. Please look at the permissions of "
            "the folder and at its disk. Your book itself is as it should be.",
        ),
        "full": translate(
            "backups",
            "There is no room for a backup in {0}. Please make room on that disk. "
            "Your book itself is as it should be.",
        ),
        "damaged": translate(
            "backups",
            "{0} is damaged and was not backed up, so that it replaces no good "
            "backup. Please restore the newest backup.",
        ),
    }
    text = texts.get(trouble.code)
    if text is None:
        return book_sentence(BookError(trouble.code, trouble.path))
    return text.format(trouble.path)


def shrunk_sentence() -> str:
    """Say that a book suddenly holds far less than its backup before."""
    return translate(
        "backups",
        "This book holds less than half of what it held at its last backup. If that "
        "is not what you meant, restore that backup; none was removed.",
    )


def standing_sentence(standing: Standing) -> str:
    """Say when the last good backup was made, and whether it holds everything."""
    if standing.newest is None:
        return translate(
            "backups",
            "There is no backup of this book yet. One is made when you close it.",
        )
    at = moment_words(standing.newest.made_at)
    if standing.is_current:
        text = translate(
            "backups",
            "The last good backup is of {0}. It holds everything recorded so far.",
        )
    elif standing.is_old:
        text = translate(
            "backups",
            "The last good backup is of {0}, {1} days ago, and the book has changed "
            "since. Please back it up now.",
        )
    else:
        text = translate(
            "backups",
            "The last good backup is of {0}. What was recorded since is backed up "
            "within half an hour, and when you close the book.",
        )
    return text.format(at, standing.days)
