"""What is wrong with a policy file: a code with what it speaks of, and in English."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

COMPLAINTS: Final[Mapping[str, str]] = {
    # The file as a whole.
    "no_region": "no such region",
    "no_file": "is no file that can be read",
    "unreadable": "cannot be read",
    "too_large_file": "is larger than {0} bytes",
    "not_utf8": "is not UTF-8 text (at byte {0})",
    "not_toml": "is not right as TOML at line {0}, column {1}",
    "not_whole": "is not right as TOML: it ends too early",
    "absurd": "is not readable as TOML",
    # A key of it.
    "missing": "is missing",
    "wrong_kind": "must be of the kind {0}",
    "empty": "is empty",
    "not_one_of": "is none of {0}",
    "not_a_list": "is an empty list or says something twice",
    "not_tables": "must be an array of tables",
    "unknown_key": "is not a known key",
    "unknown_status": "{0} is no status",
    "other_name": "differs from the name of the file",
    "no_other_pack": "{0} is no other pack",
    # A value that its figure cannot have.
    "unknown_figure": "is no known figure: {0}",
    "not_a_number": "is no number: {0}",
    "too_precise": "has more than two decimals: {0}",
    "too_large": "is too large: {0}",
    "negative": "is below zero: {0}",
    "not_a_share": "is no share such as 0.65: {0}",
    "not_a_count": "is no whole number: {0}",
    "unknown_choice": "is none of the choices: {0}",
    "not_a_month_day": "is no month and day such as 07-01: {0}",
    "not_words": "is no list of different words: {0}",
    # Values that contradict or lack one another.
    "not_after": "{0} does not come after {1}",
    "two_values": "two values from {0} for the same status",
    "no_tier_here": "cannot depend on the tier",
    "unknown_tier": "the tier {0} is not among outpatient.tiers",
    "for_everybody": "cannot depend on status or age",
    "needed": "{0} {1} needs it for {2} on {3}",
    "forbidden": "{0} {1} has none for {2} on {3}",
}
"""English for each code, for whoever edits the file; {0} is what it speaks of."""


@dataclass(frozen=True)
class Complaint:
    """A code of `COMPLAINTS` with what it speaks of."""

    code: str
    about: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say it in English."""
        return COMPLAINTS[self.code].format(*self.about)


def complaint(code: str, *about: object) -> Complaint:
    """Make a complaint about anything that can be written."""
    return Complaint(code, tuple(map(str, about)))
