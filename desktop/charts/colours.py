"""The colours of charts and windows, in a light and a dark set; no Qt."""

from dataclasses import dataclass, replace
from typing import Literal

Choice = Literal["system", "light", "dark", "contrast"]


@dataclass(frozen=True)
class Colours:
    """One set of "#rrggbb" colours; tests hold its contrast and colour-blind safety.

    Text colours reach 4.5:1 on window and surface, shapes 3:1; the colours that meet
    in one chart stay apart for every kind of colour vision.
    """

    dark: bool
    window: str  # behind everything
    surface: str  # cards, fields, tables and charts
    raised: str  # buttons, table heads, hovered rows
    text: str
    muted: str  # text of second rank
    line: str  # borders of fields and buttons
    grid: str  # faint lines in charts and tables
    accent: str  # the one colour of action, selection and focus
    on_accent: str  # text on accent
    current: str  # current-year account
    prior: str  # prior-years account
    used: str  # used part of the limit
    left: str  # part of the limit that is left
    lapsed: str  # unused part of a limit whose year has ended
    contributed: str  # money into the account
    spent: str  # own bills
    family: str  # family sharing
    other: str  # every other movement
    good: str
    warning: str
    danger: str
    people: tuple[str, ...]  # one per member of the family, in order


LIGHT = Colours(
    dark=False,
    window="#f4f6f7",
    surface="#ffffff",
    raised="#e9eef0",
    text="#1b2730",
    muted="#53626d",
    line="#84919a",
    grid="#dde3e6",
    accent="#0b6b74",
    on_accent="#ffffff",
    current="#c77a1b",
    prior="#1f5f8b",
    used="#8f3d1c",
    left="#3a86c8",
    lapsed="#8a929a",
    contributed="#0b6b74",
    spent="#c4701c",
    family="#a05ab0",
    other="#8a929a",
    good="#1d6e4a",
    warning="#8d5200",
    danger="#b3261e",
    people=("#0b6b74", "#c4701c", "#a05ab0", "#5b8def", "#8f3d1c", "#5a2f75"),
)

DARK = Colours(
    dark=True,
    window="#141a1f",
    surface="#1c242a",
    raised="#28323a",
    text="#e6ecef",
    muted="#a3b1ba",
    line="#697782",
    grid="#323d45",
    accent="#5cc0c7",
    on_accent="#0c1a1c",
    current="#f0b35e",
    prior="#5d9fd3",
    used="#f3b483",
    left="#6fb1ee",
    lapsed="#7b8791",
    contributed="#5cc0c7",
    spent="#e79a4c",
    family="#8d62ab",
    other="#7b8791",
    good="#6cc79a",
    warning="#e8b25a",
    danger="#f2877d",
    people=("#5cc0c7", "#e79a4c", "#8d62ab", "#a6e0be", "#3f9a70", "#7b8791"),
)


CONTRAST_LIGHT = replace(
    LIGHT,
    window="#ffffff",
    raised="#f2f2f2",
    text="#000000",
    muted="#2b2b2b",
    line="#3f3f3f",
    grid="#6b6b6b",
    accent="#00429d",
    good="#00522a",
    warning="#6b3600",
    danger="#8c0000",
)
"""Text and edges reach 7:1; what meets in a chart is as in the plain light set."""

CONTRAST_DARK = replace(
    DARK,
    window="#000000",
    surface="#000000",
    raised="#1f1f1f",
    text="#ffffff",
    muted="#dcdcdc",
    line="#c8c8c8",
    grid="#8f8f8f",
    accent="#ffe14d",
    on_accent="#000000",
    good="#7df0b0",
    warning="#ffd479",
    danger="#ffb0a8",
)
"""The same on black."""

SETS = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def wanted(
    choice: Choice, *, system_is_dark: bool, system_has_contrast: bool = False
) -> Colours:
    """Choose the set of colours; many desktops do not obey setColorScheme."""
    dark = choice == "dark" or (choice in {"system", "contrast"} and system_is_dark)
    if choice == "contrast" or (choice == "system" and system_has_contrast):
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT
