"""Where the cards of the visit page stand, by the width there is."""

from PySide6.QtCore import Qt

Place = tuple[int, int, int, int]
"""Row and column, and how many of each are taken."""
THREE_COLUMNS, TWO_COLUMNS = 1080, 640
"""Pixels of a page from which on so many cards stand beside each other."""


def places(width: int, *, compare: bool) -> tuple[Place, Place, Place]:
    """Place question, answer and comparison."""
    if width >= THREE_COLUMNS and compare:
        return (0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)
    if width >= TWO_COLUMNS:
        return (0, 0, 1, 1), (0, 1, 2, 1), (1, 0, 1, 1)
    return (0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1)


def side(place: Place) -> Qt.AlignmentFlag:
    """Let a card that stands beside two others be no higher than it must be."""
    return Qt.AlignmentFlag.AlignTop if place[2] > 1 else Qt.AlignmentFlag(0)
