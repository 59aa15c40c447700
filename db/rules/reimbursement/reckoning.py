"""The reckoning of one visit, step by step (rules.md §2.7; §2.12, 8)."""

from db.rules.codes import Status
from db.rules.deductible import Taken
from db.rules.policy import Policy
from db.rules.reimbursement.caps import capped, left_after
from db.rules.reimbursement.figures import Case, Part
from db.rules.reimbursement.share import shared
from db.rules.reimbursement.visit import Counters, Estimate, Step, Visit
from db.rules.uses import Lookup


def estimate(
    visit: Visit,
    *,
    policy: Policy,
    status: Status,
    age: int | None,
    counters: Counters,
) -> Estimate:
    """Reckon a visit with the figures of its day and what is recorded before it.

    A figure that is needed and not known is named, never guessed.
    """
    case = Case(visit, Lookup(policy, status, age, visit.day), counters)
    first = _account_first(case)
    taking = _deductible(case, first.amount)
    fund = _fund(case, first.amount, taking)
    account, paid = _own(case, fund)
    return Estimate(
        visit=visit,
        region=policy.id,
        status=status,
        kind=case.kind,
        deductible=taking.amount,
        fund=fund.amount,
        account=account,
        cash=visit.total - fund.amount - account,
        deductible_left=_deductible_left(case, taking.amount),
        limit_left=left_after(case, fund.amount),
        steps=(
            *_scope(case),
            *first.steps,
            *taking.steps,
            *fund.steps,
            *paid,
        ),
        unknown=fund.unknown,
        makeup=case.deductible.made_up(counters.deductible + taking.amount),
    )


def _scope(case: Case) -> tuple[Step, ...]:
    """Part the bill into what the scheme covers and what it does not."""
    visit = case.visit
    inside = case.step("eligible", visit.eligible, visit.total)
    beyond = visit.total - visit.eligible
    outside = case.step("outside", beyond, visit.total)
    return (inside, outside) if beyond else (inside,)


def balance(counters: Counters) -> int:
    """Give what the own account can pay, in fen."""
    return max(0, (counters.current or 0) + (counters.prior or 0))


def _account_first(case: Case) -> Part:
    """Let current-year money pay before a segment deductible begins (§2.5)."""
    if case.deductible.kind != "segment" or case.counters.current is None:
        return Part(0)
    ready = min(case.counters.current, balance(case.counters))
    amount = max(0, min(case.visit.eligible, ready))
    name = "outpatient.deductible_kind"
    step = case.step("account_first", amount, case.visit.eligible, name)
    return Part(amount, (step,))


def _deductible(case: Case, first: int) -> Part:
    visit, counters = case.visit, case.counters
    rest = visit.eligible - first
    taken = Taken(
        counters.deductible, visit.day.replace(day=1), counters.deductible_month
    )
    taking = case.deductible.take(visit.tier, rest, taken, visit.day)
    if taking.unknown is not None:
        return Part(0, unknown=(taking.unknown,))
    step = case.step("deductible", taking.amount, rest, taking.figure)
    return Part(taking.amount, (step,))


def _deductible_left(case: Case, taken: int) -> int | None:
    """Give what of the year's deductible is left after the visit, in fen."""
    rule = case.deductible
    if rule.kind == "none":
        return 0
    if rule.kind is None or rule.year is None:
        return None
    return max(0, rule.year - case.counters.deductible - taken)


def _fund(case: Case, first: int, taking: Part) -> Part:
    """Give what the fund pays; nothing, and why, where it cannot be told."""
    unknown = [] if case.kind else ["outpatient.kind"]
    unknown += taking.unknown
    if unknown:
        return Part(0, unknown=tuple(unknown))
    share = shared(case, first + taking.amount)
    if share.unknown:
        return share._replace(amount=0)
    cut = capped(case, share.amount)
    steps = (*share.steps, *cut.steps)
    if cut.unknown:
        return Part(0, steps, cut.unknown)
    step = case.step("fund", cut.amount, case.visit.eligible)
    return Part(cut.amount, (*steps, step))


def _own(case: Case, fund: Part) -> tuple[int, tuple[Step, ...]]:
    """Let the own account pay what the fund does not, as far as it goes.

    Without the fund's part there are no steps of what follows from it.
    """
    visit, counters = case.visit, case.counters
    personal = visit.total - fund.amount
    account = min(personal, balance(counters))
    if fund.unknown:
        return account, ()
    steps = [case.step("personal", personal, visit.total)]
    if counters.current is not None:
        steps.append(case.step("account", account, balance(counters)))
    steps.append(case.step("cash", personal - account, personal))
    return account, tuple(steps)
