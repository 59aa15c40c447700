"""Answers "why?": reads what one number rests on and lets the rules explain it."""

from collections.abc import Callable, Mapping

from db.queries.reasons.accounts import of_account, of_day
from db.queries.reasons.asked import Asked
from db.queries.reasons.interest_and_tax import of_interest, of_tax
from db.queries.reasons.limits import of_limit
from db.queries.reasons.sharing import of_sharing
from db.queries.reasons.warnings import of_credit, of_mismatch, of_warning
from db.rules.reasons import Question, Reason, account
from db.rules.summary import Summary
from db.sqlite import Connection

__all__ = ["reason_of"]


def reason_of(
    connection: Connection, summary: Summary, question: Question
) -> Reason | None:
    """Explain a number of a person's summary; None: there is no such number.

    Raises:
        UnknownYearError: the person has no year of the label.
    """
    asked = Asked(connection, summary, question)
    kind = question.subject.partition(".")[0]
    found = _ANSWERS[kind](asked)
    return None if found is None else asked.owned(found)


_ANSWERS: Mapping[str, Callable[[Asked], Reason | None]] = {
    **dict.fromkeys(
        ("closing", "current", "prior", "in_transit", *account.FIELDS), of_account
    ),
    **dict.fromkeys(("cap", "used", "left", "lapsed", "over", "fund"), of_limit),
    **dict.fromkeys(("deductible", "deductible_used", "deductible_left"), of_limit),
    "credit": of_credit,
    "sharing": of_sharing,
    "warning": of_warning,
    "balance_of": of_day,
    "mismatch": of_mismatch,
    "interest_estimate": of_interest,
    "tax": of_tax,
}
