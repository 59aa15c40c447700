"""What is wrong with a policy file, in the user's language."""

from db.rules.complaint import Complaint
from desktop.words import translate


def told(complaint: Complaint) -> str:
    """Say what is wrong with a policy file."""
    return sentences()[complaint.code].format(*complaint.about)


def sentences() -> dict[str, str]:
    """Give the words for each code of `COMPLAINTS`."""
    return {
        "no_region": translate("cli", "no such region"),
        "no_file": translate("cli", "is no file that can be read"),
        "unreadable": translate("cli", "cannot be read"),
        "too_large_file": translate("cli", "is larger than {0} bytes"),
        "not_utf8": translate("cli", "is not UTF-8 text (at byte {0})"),
        "not_toml": translate("cli", "is not right as TOML at line {0}, column {1}"),
        "not_whole": translate("cli", "is not right as TOML: it ends too early"),
        "absurd": translate("cli", "is not readable as TOML"),
        "missing": translate("cli", "is missing"),
        "wrong_kind": translate("cli", "must be of the kind {0}"),
        "empty": translate("cli", "is empty"),
        "not_one_of": translate("cli", "is none of {0}"),
        "not_a_list": translate("cli", "is an empty list or says something twice"),
        "not_tables": translate("cli", "must be an array of tables"),
        "unknown_key": translate("cli", "is not a known key"),
        "unknown_status": translate("cli", "{0} is no status"),
        "other_name": translate("cli", "differs from the name of the file"),
        "no_other_pack": translate("cli", "{0} is no other pack"),
        "unknown_figure": translate("cli", "is no known figure: {0}"),
        "not_a_number": translate("cli", "is no number: {0}"),
        "too_precise": translate("cli", "has more than two decimals: {0}"),
        "too_large": translate("cli", "is too large: {0}"),
        "negative": translate("cli", "is below zero: {0}"),
        "not_a_share": translate("cli", "is no share such as 0.65: {0}"),
        "not_a_count": translate("cli", "is no whole number: {0}"),
        "unknown_choice": translate("cli", "is none of the choices: {0}"),
        "not_a_month_day": translate("cli", "is no month and day such as 07-01: {0}"),
        "not_words": translate("cli", "is no list of different words: {0}"),
        "not_after": translate("cli", "{0} does not come after {1}"),
        "two_values": translate("cli", "two values from {0} for the same status"),
        "no_tier_here": translate("cli", "cannot depend on the tier"),
        "unknown_tier": translate("cli", "the tier {0} is not among outpatient.tiers"),
        "for_everybody": translate("cli", "cannot depend on status or age"),
        "needed": translate("cli", "{0} {1} needs it for {2} on {3}"),
        "forbidden": translate("cli", "{0} {1} has none for {2} on {3}"),
    }
