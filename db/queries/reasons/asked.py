"""A question about a number, and what of the book its answer needs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from db.queries.people import insured
from db.queries.reasons.rows import moved
from db.queries.statements import year_of
from db.queries.summaries import policies_of
from db.queries.sums import recorded
from db.rules.balance import AccountYear
from db.rules.flows import Flow
from db.rules.limit import LimitYear, age_on
from db.rules.reasons import Question, Reason
from db.rules.reasons.account import Moved
from db.rules.statement import FigureUsed, figures_used
from db.rules.summary import Summary, YearSummary
from db.sqlite import Connection


@dataclass(frozen=True)
class Asked:
    """A question, and what of the book its answer needs, read when needed."""

    connection: Connection
    summary: Summary
    question: Question

    @cached_property
    def year(self) -> YearSummary:
        """Give the benefit year asked about, with all that its statement lists."""
        return year_of(self.connection, self.summary, self.question.year)

    @property
    def account_years(self) -> tuple[AccountYear, ...]:
        """Give every account year; none for somebody without an account."""
        return self.summary.account.years if self.summary.account else ()

    def account_year(self) -> AccountYear | None:
        """Give the account year asked about."""
        wanted = self.question.year
        return next(
            (row for row in self.account_years if row.year.label == wanted), None
        )

    def before(self, row: AccountYear) -> AccountYear | None:
        """Give the account year before one."""
        place = self.account_years.index(row)
        return self.account_years[place - 1] if place else None

    def limit_year(self) -> LimitYear | None:
        """Give the limit year and region asked about."""
        wanted = self.question.year, self.question.region
        rows = self.summary.limits
        return next((r for r in rows if (r.year.label, r.region) == wanted), None)

    def figures(self, names: Sequence[str], day: date) -> tuple[FigureUsed, ...]:
        """Give the figures in force for the person on a day."""
        membership = insured(self.connection, self.question.person_id).on(day)
        if membership is None:
            return ()
        policy = policies_of(self.connection)(membership.region)
        age = age_on(day, self.summary.person.born)
        found = figures_used(policy, tuple(names), day, membership.status, age)
        return tuple(found)

    def moved(self, first: date, last: date) -> tuple[Moved, ...]:
        """Sum what moved the account in a period by kind."""
        person_id = self.question.person_id
        return moved(self.connection, person_id, first, last)

    def flows(self, since: date, until: date) -> Sequence[Flow]:
        """Give the account's flows of a period, in the order of their days."""
        person = self.summary.person
        return recorded(self.connection, person, until, since=since).flows

    def owned(self, reason: Reason) -> Reason:
        """Say whose number it is, and whose entries those of its lines are."""
        mine = self.question.person_id
        lines = (replace(x, person_id=x.person_id or mine) for x in reason.lines)
        return replace(
            reason,
            lines=tuple(lines),
            person=reason.person or self.summary.person.name,
            also=tuple(self.owned(other) for other in reason.also),
        )
