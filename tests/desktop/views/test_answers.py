"""The answers of the overview, for those with an account and those without."""

from dataclasses import replace
from datetime import date

from db.queries.entries import Filter
from db.rules.codes import PostingKind, SpendingKind
from db.rules.records import Posting, Spending
from db.rules.statement import PostingSum
from db.rules.summary import Summary, YearSummary
from desktop.book import Book
from desktop.views import answers
from desktop.views.answers_warnings import asked_warnings
from tests.desktop.views.conftest import BALANCE, ME, MOTHER


def _said(summary: Summary, year: YearSummary) -> list[str]:
    return [sentence for sentence, _question in asked_warnings(summary, year)]


def test_the_balance_is_told_with_both_accounts_and_that_it_carries_over(
    book: Book,
) -> None:
    summary = book.summary(ME)
    answer = answers.balance(summary, summary.year("2025"))
    assert answer.figure == "¥4,600.00"
    assert sum(fen for fen, _colour, _text in answer.parts) == BALANCE
    assert [text for _fen, _colour, text in answer.parts] == [
        "Earlier years' money ¥3,880.00",
        "This year's money ¥720.00",
    ]
    assert "carries over" in answer.sentences[0]


def test_an_ended_year_tells_what_was_carried_over(book: Book) -> None:
    summary = book.summary(ME)
    answer = answers.balance(summary, summary.year("2024"))
    assert answer.figure == "¥3,880.00"
    assert answer.sentences == (
        "All of it was carried over into the next year: ¥3,880.00.",
    )


def test_a_resident_is_shown_no_zeros_but_that_there_is_no_account(book: Book) -> None:
    summary = book.summary(MOTHER)
    answer = answers.balance(summary, summary.year("2025"))
    assert answer.figure == "Residents' insurance has no personal account"
    assert answer.parts == ()


def test_the_limit_tells_the_days_until_it_starts_anew(book: Book) -> None:
    row = book.summary(ME).year("2025").limits[-1]
    answer = answers.limit(row, date(2025, 6, 15))
    assert row.cap is not None
    assert answer.whole == row.cap
    assert "2026-01-01, in 200 days" in answer.sentences[0]
    assert "balance is not touched" in answer.sentences[0]


def test_without_a_cap_no_limit_starts_anew_and_nothing_lapses(book: Book) -> None:
    capped = book.summary(ME).year("2024").limits[-1]
    row = replace(capped, kind="tier_no_cap", cap=None, left=None, lapsed=None)
    running = answers.limit(row, date(2024, 12, 30)).sentences[-1]
    assert "again from zero on 2025-01-01, in 2 days" in running
    ended = answers.limit(row, date(2025, 6, 15)).sentences[-1]
    assert "has lapsed" not in ended
    assert "balance is not touched" in ended


def test_a_lapsed_limit_is_not_called_left(book: Book) -> None:
    row = book.summary(ME).year("2024").limits[-1]
    assert answers.limit_question(row) == "Outpatient limit, lapsed unused"
    assert "has lapsed" in answers.limit(row, date(2025, 6, 15)).sentences[0]


def test_a_region_without_figures_says_where_to_enter_them() -> None:
    answer = answers.limit(None, date(2025, 6, 15))
    assert "Policy page" in answer.sentences[0]


def test_the_newest_month_credited_is_told() -> None:
    credit = PostingKind.contribution
    rows = (
        PostingSum("2025-01", credit, 1, 120_00),
        PostingSum("2025-03", credit, 1, 130_00),
        PostingSum("2025-05", PostingKind.interest, 1, 2_00),
    )
    answer = answers.credit(rows)
    assert answer.figure == "¥130.00"
    assert answer.sentences[0] == "arrived for 2025-03"
    assert answer.sentences[1] == "2 months are recorded in this year."
    running = answers.credit(rows, running=True).sentences[1]
    assert running == "Up to today 2 months are recorded in this year."


def test_a_missing_month_warns_that_the_balance_stays_usable(book: Book) -> None:
    june = [posting for posting in book_postings(book) if posting.month == "2024-05"]
    assert book.edit("delete", remove=june) == []
    summary = book.summary(ME)
    warned = _said(summary, summary.year("2025"))
    assert len(warned) == 1
    assert "2024-05" in warned[0]
    assert "stays usable" in warned[0]


def book_postings(book: Book) -> list[Posting]:
    """Give the postings of the family's book."""
    entries = book.page(Filter(ME), limit=100)
    return [book.record(Posting, e.id) for e in entries if e.kind == "posting"]


def test_a_balance_below_zero_is_not_promised_to_carry_over_in_full(
    book: Book,
) -> None:
    bill = Spending(
        person_id=ME,
        day=date(2025, 6, 14),
        kind=SpendingKind.outpatient,
        total=9000_00,
        account=9000_00,
    )
    back = Posting(
        person_id=ME,
        day=date(2025, 6, 15),
        kind=PostingKind.back_pay,
        amount=8000_00,
        month="2025-06",
    )
    assert book.edit("add_spending", [bill]) == []
    answer = answers.balance(book.summary(ME), book.year(ME, "2025"))
    assert "below zero" in answer.sentences[0]
    assert book.edit("add_posting", [back]) == []
    said = _said(book.summary(ME), book.year(ME, "2025"))
    assert any("below zero on 2025-06-14," in sentence for sentence in said)
    answer = answers.balance(book.summary(ME), book.year(ME, "2025"))
    assert "not a fen is lost" in answer.sentences[0]
