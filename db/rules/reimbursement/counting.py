"""What recorded bills have used up before a visit (§2.12, 6 to 8)."""

from collections.abc import Sequence
from datetime import date

from db.rules.balance import Account
from db.rules.deductible import deductible_used
from db.rules.insured import Insured
from db.rules.policy import Policy
from db.rules.reimbursement.visit import Counters
from db.rules.statement import balance_on
from db.rules.stretches import Stretch, within
from db.rules.uses import CurrentMoney, LimitUse
from db.rules.years import Year, years


def limit_year(policy: Policy, day: date) -> Year:
    """Give the region's limit year of a day."""
    return next(years(day, day, lambda on: policy.year_start("limit.year_start", on)))


def counters(  # noqa: PLR0913  # a person's whole situation on a day
    day: date,
    uses: Sequence[LimitUse],
    *,
    insured: Insured,
    policy: Policy,
    born: date | None,
    account: Account | None,
    current: CurrentMoney | None,
) -> Counters:
    """Add up a day's limit year in the region insured in, up to that day.

    `uses` are in the order of their days, bill by bill, none later than the day.
    """
    parts = stretches(insured, policy, day)
    mine = [use for part in parts for use in within(uses, part)]
    taken = deductible_used(parts, uses, policy, born, current)
    fund_tier: dict[str, int] = {}
    for use in mine:
        fund_tier[use.tier] = fund_tier.get(use.tier, 0) + use.fund
    first = day.replace(day=1)
    left = None if account is None else balance_on(account, day)
    return Counters(
        deductible=taken.year,
        deductible_month=taken.of_month(day),
        fund=sum(use.fund for use in mine),
        eligible=sum(use.eligible for use in mine),
        fund_tier=fund_tier,
        fund_month=sum(use.fund for use in mine if use.day >= first),
        current=left and left.current,
        prior=left and left.prior,
    )


def stretches(insured: Insured, policy: Policy, day: date) -> tuple[Stretch, ...]:
    """Give when somebody was insured in the region in the limit year up to a day."""
    start = limit_year(policy, day).start
    return tuple(
        Stretch(membership, max(first, start), last)
        for membership, first, last in insured.spans(day)
        if membership.region == policy.id and last >= start
    )
