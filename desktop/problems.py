"""A sentence for everything that can be wrong with what a person typed or sent."""

from datetime import date

from db.errors import BookError
from db.rules.checks import Problem
from desktop.amounts import show_amount
from desktop.attachment_problems import attachment_sentences
from desktop.file_problems import file_sentences
from desktop.guard_words import guard_sentences
from desktop.words import translate


def sentence(problem: Problem) -> str:
    """Say what is wrong and what to do about it."""
    known = {**_sentences(), **file_sentences(), **attachment_sentences()}
    text = known.get(problem.code)
    if text is None:
        text = translate("problems", "This value cannot be used ({0}).")
        return text.format(problem.code)
    return text.format(_limit(problem.limit))


def _limit(limit: object) -> str:
    if isinstance(limit, date):
        return limit.isoformat()
    if isinstance(limit, int):
        return show_amount(limit)
    return "" if limit is None else str(limit)


def _sentences() -> dict[str, str]:
    return {
        "not_a_number": translate(
            "problems", "Please write an amount in figures, like 350.00."
        ),
        "too_precise": translate(
            "problems", "An amount has at most two decimals, down to the fen."
        ),
        "too_large": translate(
            "problems",
            "This amount is too large for one entry; please look at the digits again.",
        ),
        "negative": translate(
            "problems", "Please write the amount without a minus sign."
        ),
        "zero": translate("problems", "The amount must not be zero."),
        "must_be_positive": translate(
            "problems", "This amount must be greater than zero."
        ),
        "must_be_negative": translate(
            "problems", "Money leaves here, so this amount must be below zero."
        ),
        "more_than_total": translate(
            "problems", "This part is more than the whole bill ({0})."
        ),
        "unbalanced": translate(
            "problems",
            "The parts do not add up to the total; {0} is not accounted for.",
        ),
        "empty": translate("problems", "Please fill this in."),
        "unfinished_sum": translate(
            "problems", "This sum is not finished; a figure is missing."
        ),
        "brackets": translate(
            "problems", "A bracket of this sum has no counterpart; please look again."
        ),
        "divided_by_zero": translate("problems", "Nothing can be divided by zero."),
        "not_a_day": translate("problems", "Please write a day like 2025-03-05."),
        "no_such_day": translate(
            "problems",
            "The calendar has no such day; please write a day like 2025-03-05.",
        ),
        "day_missing": translate(
            "problems", "Please say on which day the money came back."
        ),
        "not_returned": translate(
            "problems", "Only a returned transfer has a day of return."
        ),
        "returned_before": translate(
            "problems", "The money cannot come back before it was sent ({0})."
        ),
        "until_before": translate(
            "problems",
            "The filing cannot end before it begins on {0}; please look at the days.",
        ),
        "not_in_order": translate("problems", "Please name two different bills."),
        "known_pair": translate(
            "problems", "It is recorded already that both of these bills are real."
        ),
        "far_future": translate(
            "problems", "This day is too far ahead; the last one possible is {0}."
        ),
        "future_day": translate("problems", "This day is still to come; today is {0}."),
        "too_early": translate(
            "problems", "This day is too long ago; the first one possible is {0}."
        ),
        "before_birth": translate(
            "problems", "This day is before the person was born ({0})."
        ),
        "impossible_birthday": translate(
            "problems", "A birthday lies between 1900 and today ({0})."
        ),
        "unknown_person": translate(
            "problems", "There is nobody of this name in the book."
        ),
        "unknown_region": translate(
            "problems",
            "No figures are known for this region; choose one from the list.",
        ),
        "unknown_figure": translate(
            "problems", "There is no policy figure of this name."
        ),
        "no_account": translate(
            "problems",
            "This person has no personal account on that day, so account money "
            "cannot move.",
        ),
        "passbook_ended": translate(
            "problems",
            "From {0} on no money goes to a passbook there: it stays in the account. "
            "Please look at the day, or choose another kind of entry. Taking money out "
            "of the passbook can be recorded on any day. If the bureau told you "
            "another day, enter it as your own value among the policies.",
        ),
        "account_closed": translate(
            "problems",
            "The account was settled and closed on {0}; nothing can be recorded "
            "after that.",
        ),
        "to_oneself": translate(
            "problems",
            "Choose a relative: this kind of transfer goes to somebody else.",
        ),
        "no_such_bill": translate(
            "problems", "There is no bill with this receipt number."
        ),
        "bill_of_another": translate("problems", "That bill belongs to somebody else."),
        "refund_not_negative": translate(
            "problems", "A refund is written with amounts below zero."
        ),
        "refund_before_bill": translate(
            "problems", "A refund cannot be earlier than its bill ({0})."
        ),
        "more_than_refunded": translate(
            "problems", "More would be refunded than the bill came to ({0})."
        ),
        "not_for_a_bill": translate(
            "problems", "Only a transfer for a bill can name one."
        ),
        "too_long": translate(
            "problems", "This text is too long; 500 characters are the most."
        ),
        "bad_characters": translate(
            "problems", "This text contains characters that cannot be kept."
        ),
        "known_receipt": translate(
            "problems", "This person already has a bill with this receipt number."
        ),
        "known_day": translate(
            "problems",
            "How this person is insured from that day on is already recorded "
            "differently.",
        ),
        "not_a_count": translate("problems", "Please write a whole number like 3."),
        "not_by_tier": translate(
            "problems",
            "This figure is the same in every kind of hospital; please leave the kind "
            "of hospital out.",
        ),
        "not_a_share": translate(
            "problems", "A share is a number from 0 to 1, like 0.70."
        ),
        "known_name": translate(
            "problems", "There is already somebody of this name in the book."
        ),
        "row_gone": translate(
            "problems",
            "This entry is no longer in the book, so nothing was changed.",
        ),
        "still_used": translate(
            "problems",
            "There are still entries of this person, so nothing was removed.",
        ),
        "account_needed": translate(
            "problems",
            "Account money moves on {0} already, so the account must begin by then.",
        ),
        "moved_after_closing": translate(
            "problems", "The account still moves on {0}, so it cannot be closed before."
        ),
        "known_figure": translate(
            "problems",
            "You already have a value of your own for this figure from {0} on.",
        ),
        "for_everybody": translate(
            "problems",
            "This figure is the same for everybody there; please leave the status out.",
        ),
        "unknown_choice": translate(
            "problems", "This is not one of the possible choices."
        ),
        "not_words": translate(
            "problems", "Please write different words with 、 between them."
        ),
        "not_a_month": translate("problems", "Please write a month like 2024-01."),
        "not_a_month_day": translate(
            "problems", "Please write month and day like 01-01."
        ),
    }


def book_sentence(error: BookError) -> str:
    """Say why a book cannot be used and what to do."""
    return (_book_sentences() | guard_sentences())[error.code].format(error.path)


def _book_sentences() -> dict[str, str]:
    return {
        "missing": translate("problems", "There is no book at {0}."),
        "at_work": translate(
            "problems",
            "Many entries are being changed just now; nothing else was changed. "
            "Please wait until that is done, or cancel it below.",
        ),
        "exists": translate(
            "problems", "There is already a file at {0}; choose another name."
        ),
        "not_a_book": translate(
            "problems", "{0} is not a book of Yibao Ledger; it was left as it is."
        ),
        "foreign": translate(
            "problems",
            "{0} belongs to another program, or its layout was changed; it was left "
            "as it is.",
        ),
        "not_upgraded": translate(
            "problems",
            "{0} is of an older version and could not be upgraded; it is as it was.",
        ),
        "newer": translate(
            "problems",
            "{0} was made by a newer version of this program; please update the "
            "program. The file was left as it is.",
        ),
        "damaged": translate(
            "problems",
            "{0} is damaged: what is in it can no longer be trusted. It was left as it "
            "is. Please record nothing more in it and restore the newest backup "
            "(Settings, Backups, or: yibao restore).",
        ),
        "unreadable": translate(
            "problems", "{0} cannot be read; please look at its permissions."
        ),
        "unwritable": translate(
            "problems",
            "{0} cannot be written; nothing was kept. Please look at its "
            "permissions and its disk.",
        ),
        "full": translate(
            "problems",
            "The disk of {0} is full; nothing was kept. Please make room and try "
            "again.",
        ),
        "locked": translate(
            "problems",
            "Another program is using {0}; nothing was kept. Please try again in a "
            "moment.",
        ),
    }
