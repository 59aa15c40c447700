"""What one visit would be reimbursed, counted on what the book holds; only read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db.queries import sums
from db.queries.people import insured
from db.queries.summaries import policies_of
from db.rules import balance
from db.rules.balance import Account
from db.rules.codes import Status
from db.rules.current import current_before
from db.rules.flows import Flow
from db.rules.insured import Insured
from db.rules.policy import Policy
from db.rules.records import Person
from db.rules.reimbursement import Counters, Estimate, Visit, estimate
from db.rules.reimbursement.counting import counters, limit_year
from db.rules.summary import PolicyOf, Summary, account_years
from db.rules.uses import Lookup, age_on
from db.rules.years import Year
from db.sqlite import Connection


@dataclass(frozen=True)
class Situation:
    """What the book says of a person before a visit on a day, whatever its tier."""

    day: date
    policy: Policy
    status: Status
    age: int | None
    counters: Counters

    @property
    def tiers(self) -> tuple[str, ...]:
        """Give the kinds of hospital that the region tells apart."""
        return Lookup(self.policy, self.status, self.age, self.day).tiers

    def reckon(self, visit: Visit) -> Estimate:
        """Reckon a visit of the day. Raises ValueError for one of another day."""
        if visit.day != self.day:
            raise ValueError(visit.day)
        return estimate(
            visit,
            policy=self.policy,
            status=self.status,
            age=self.age,
            counters=self.counters,
        )


def estimate_of(
    connection: Connection, person: Person, visit: Visit, known: Summary | None = None
) -> Estimate | None:
    """Reckon a visit of a person; None: not insured anywhere on its day."""
    situation = situation_on(connection, person, visit.day, known)
    return None if situation is None else situation.reckon(visit)


def situation_on(
    connection: Connection, person: Person, day: date, known: Summary | None = None
) -> Situation | None:
    """Give what a visit on a day is reckoned with; None: not insured anywhere then.

    Bills recorded up to the day itself count as before the visit. A `known` summary
    that is right spares reading the years that ended before the visit's.
    """
    if person.id is None:
        raise ValueError(person)
    members = insured(connection, person.id)
    membership = members.on(day)
    if membership is None:
        return None
    policy_of = policies_of(connection)
    policy = policy_of(membership.region)
    since = limit_year(policy, day).start
    account, flows = _account(
        connection, person.id, members, policy_of, day, since, known
    )
    before = counters(
        day,
        sums.uses(connection, person.id, since, day),
        insured=members,
        policy=policy,
        born=person.born,
        account=account,
        current=None if account is None else current_before(account, flows),
    )
    age = age_on(day, person.born)
    return Situation(day, policy, membership.status, age, before)


def _account(  # noqa: PLR0913, PLR0917  # a person's whole situation
    connection: Connection,
    person_id: int,
    members: Insured,
    policy_of: PolicyOf,
    day: date,
    since: date,
    known: Summary | None,
) -> tuple[Account | None, tuple[Flow, ...]]:
    """Fold a person's account up to a day; None where there is no account.

    The flows given reach back to the account year of the day `since`.
    """
    if not members.has_account(day):
        return None, ()
    first = next(account_years(members, policy_of, since, since)).start
    kept = balance.EMPTY
    if known is not None and known.account is not None and known.as_of >= first:
        kept = known.account.before(first)
    start = first if kept.years else date.min
    moved = sums.flows(connection, person_id, start, day)

    def run(begin: date) -> Iterator[Year]:
        return account_years(members, policy_of, begin, day)

    return balance.fold(moved, run, kept=kept), moved
