"""What the overview answers at once, as words: pure functions of the summary."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from db.rules.balance import AccountYear
from db.rules.codes import PostingKind
from db.rules.deductible import Deductible
from db.rules.limit import LimitYear
from db.rules.statement import FamilyUse, PostingSum
from db.rules.summary import Summary, YearSummary
from desktop.amounts import show_amount
from desktop.views import deductibles
from desktop.views.day_words import show_day, show_month
from desktop.words import translate

CREDITS = {PostingKind.contribution, PostingKind.prepaid, PostingKind.back_pay}


@dataclass(frozen=True)
class Answer:
    """A figure, what it is made of, and sentences about it.

    `parts` are (fen, name of the colour, words) of a bar as long as `whole`, in fen.
    """

    figure: str
    sentences: tuple[str, ...]
    parts: tuple[tuple[int, str, str], ...] = ()
    whole: int = 0


def no_account() -> str:
    """Say that residents' insurance has no personal account."""
    return translate("overview", "Residents' insurance has no personal account")


def balance(summary: Summary, year: YearSummary) -> Answer:
    """Answer what is in the account, and that it carries over."""
    if summary.account is None:
        kept = translate(
            "overview",
            "So there is no balance to show. What the fund pays, premiums and bills "
            "can all be recorded as usual.",
        )
        return Answer(no_account(), (kept,))
    row = year.account
    if row is None:
        nothing = translate("overview", "No account money is recorded in this year.")
        return Answer("—", (nothing,))
    prior = translate("overview", "Earlier years' money {0}")
    current = translate("overview", "This year's money {0}")
    parts = (
        (row.prior, "prior", prior.format(show_amount(row.prior))),
        (row.current, "current", current.format(show_amount(row.current))),
    )
    return Answer(show_amount(row.closing), (_carried(row, year.as_of),), parts)


def _carried(row: AccountYear, as_of: date) -> str:
    if row.closing < 0:
        return translate(
            "overview",
            "The balance is below zero: perhaps money that came in is not recorded "
            "yet.",
        )
    if row.year.end < as_of:
        text = translate(
            "overview", "All of it was carried over into the next year: {0}."
        )
        return text.format(show_amount(row.closing))
    text = translate(
        "overview",
        "After {0} all of it carries over into the earlier years' account; "
        "not a fen is lost.",
    )
    return text.format(show_day(row.year.end))


def limit_question(row: LimitYear | None) -> str:
    """Ask what is left of a limit, or what lapsed with its year."""
    if row is not None and row.lapsed is not None:
        return translate("overview", "Outpatient limit, lapsed unused")
    if row is not None and row.cap is None:
        return translate("overview", "Outpatient limit")
    return translate("overview", "Outpatient limit left")


def limit(row: LimitYear | None, as_of: date) -> Answer:
    """Answer what is left of the limit and when it starts anew."""
    if row is None:
        unknown = translate(
            "overview",
            "No figures are known for this region yet; "
            "you can enter them on the Policy page.",
        )
        return Answer("—", (unknown,))
    if row.cap is None or row.left is None:
        paid = translate("overview", "The fund has paid {0} this year.")
        none = translate("overview", "No cap")
        return Answer(none, (paid.format(show_amount(row.fund)), _counted(row, as_of)))
    used = translate("overview", "Used {0}").format(show_amount(row.used))
    rest = translate("overview", "Left {left} of {cap}")
    if row.lapsed is not None:
        rest = translate("overview", "Lapsed {left} of {cap}")
    rest = rest.format(left=show_amount(row.left), cap=show_amount(row.cap))
    colour = "left" if row.lapsed is None else "lapsed"
    parts = (
        (row.used, "used", used),
        (row.left, colour, rest),
    )
    return Answer(show_amount(row.left), (_anew(row, as_of),), parts, row.cap)


def _anew(row: LimitYear, as_of: date) -> str:
    """Say when the limit starts anew; it never touches the balance."""
    if row.year.end < as_of:
        return translate(
            "overview",
            "This year has ended; what was unused has lapsed. "
            "The balance is not touched.",
        )
    days = (row.year.end - as_of).days + 1
    text = translate(
        "overview",
        "A new limit starts on {day}, in {days} days. The balance is not touched.",
    )
    return text.format(day=show_day(row.year.end + timedelta(days=1)), days=days)


def _counted(row: LimitYear, as_of: date) -> str:
    """Say when counting begins again where there is no limit that could lapse."""
    if row.year.end < as_of:
        return translate(
            "overview",
            "This year has ended; nothing could lapse. The balance is not touched.",
        )
    days = (row.year.end - as_of).days + 1
    text = translate(
        "overview",
        "Counting begins again from zero on {day}, in {days} days. "
        "The balance is not touched.",
    )
    return text.format(day=show_day(row.year.end + timedelta(days=1)), days=days)


def deductible(row: LimitYear | None, rule: Deductible | None = None) -> Answer:
    """Answer what of the deductible is still to be paid, as the region counts it."""
    counted = None if row is None or rule is None else deductibles.answer(row, rule)
    if counted is not None:
        return Answer(*counted)
    if row is None or row.deductible is None:
        unknown = translate("overview", "The deductible of this region is not known.")
        return Answer("—", (unknown,))
    if row.deductible == 0:
        none = translate("overview", "The fund pays from the first yuan.")
        return Answer(translate("overview", "None"), (none,))
    left = max(0, row.deductible - row.deductible_used)
    if left == 0:
        text = translate(
            "overview", "The {0} of this year is reached; the fund pays its share now."
        )
        done = translate("overview", "Reached")
        return Answer(done, (text.format(show_amount(row.deductible)),))
    text = translate("overview", "Paid {used} of {whole}").format(
        used=show_amount(row.deductible_used), whole=show_amount(row.deductible)
    )
    parts = ((row.deductible_used, "used", text),)
    return Answer(show_amount(left), (), parts, row.deductible)


def credit(postings: Sequence[PostingSum], *, running: bool = False) -> Answer:
    """Answer which month's credit arrived last."""
    arrived = [row for row in postings if row.kind in CREDITS]
    if not arrived:
        none = translate("overview", "No monthly credit is recorded in this year.")
        how = translate("overview", "Record them month by month on the Balance page.")
        return Answer("—", (none, how))
    last = max(row.month for row in arrived)
    amount = sum(row.amount for row in arrived if row.month == last)
    months = len({row.month for row in arrived})
    which = translate("overview", "arrived for {0}").format(show_month(last))
    counted = translate("overview", "{0} months are recorded in this year.")
    if running:
        counted = translate(
            "overview", "Up to today {0} months are recorded in this year."
        )
    return Answer(show_amount(amount), (which, counted.format(months)))


def family(person_id: int, uses: Sequence[FamilyUse]) -> Answer:
    """Answer what relatives used of this account, and this person of theirs."""
    given = sum(u.amount - u.returned for u in uses if u.owner_id == person_id)
    taken = sum(
        u.amount - u.returned
        for u in uses
        if u.beneficiary_id == person_id and u.owner_id != person_id
    )
    if not uses:
        nobody = translate("overview", "Nobody used family sharing in this year.")
        return Answer(show_amount(0), (nobody,))
    sentences = [translate("overview", "went from this account to relatives")]
    if taken:
        text = translate("overview", "Relatives' accounts paid {0} for this person.")
        sentences.append(text.format(show_amount(taken)))
    return Answer(show_amount(given), tuple(sentences))
