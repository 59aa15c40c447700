"""Sentences about receipts whose bytes a book has lost."""

from desktop.words import translate


def lost_receipts(count: int) -> str:
    """Say that a pack lacks so many receipts, and where they may still be."""
    text = translate(
        "exports",
        "{0} receipt(s) are not in it: the book no longer has their bytes. The page "
        "index.html in the pack names them; a backup from earlier may still have "
        "them. The amounts are not touched.",
    )
    return text.format(count)
