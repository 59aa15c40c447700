"""What makes an estimate less sure, as words: pure functions."""

from collections.abc import Iterable
from datetime import date, timedelta

from db.rules.continuity import Coverage
from db.rules.insured import Insured
from db.rules.policy import Policy
from db.rules.reimbursement import Estimate
from desktop.exports.figure_words import figure_value
from desktop.views.day_words import show_day
from desktop.words import translate

YEAR = timedelta(days=366)
"""So far ahead figures may be others; so long after a gap it may still matter."""
PENALTY = "continuity.penalty"


def cover_warning(coverage: Iterable[Coverage], day: date, *, has_account: bool) -> str:
    """Say that the bureau may not pay on a day, and that the balance stays usable."""
    now = [row for row in coverage if row.since <= day <= (row.until or date.max)]
    row = now[-1] if now else None
    if row is None or row.state not in {"gap", "waiting"}:
        return ""
    text = translate(
        "visit",
        "No contribution is recorded from {since} on: the bureau may not pay for this "
        "visit.",
    )
    if row.state == "waiting" and row.until is not None:
        text = translate(
            "visit",
            "The waiting time lasts until {until}: the bureau may not pay for this "
            "visit.",
        )
    elif row.state == "waiting":
        text = translate(
            "visit", "The waiting time is running: the bureau may not pay for it."
        )
    said = text.format(since=show_day(row.since), until=show_day(row.until or day))
    kept = translate("visit", "The balance stays usable.")
    return f"{said} {kept}" if has_account else said


def cautions(
    estimate: Estimate, today: date, *, age_missing: bool, penalty: str = ""
) -> list[str]:
    """Say what makes an estimate less sure; `penalty` is a share after a gap."""
    found = []
    if penalty:
        found.append(penalty_sentence(penalty))
    if age_missing:
        found.append(
            translate(
                "visit",
                "No birthday is recorded: reckoned with the figures of the youngest "
                "age group.",
            )
        )
    if estimate.visit.day - today > YEAR:
        found.append(
            translate(
                "visit",
                "Reckoned with the figures found so far; by then they may be others.",
            )
        )
    return found


def hangs_on_age(estimate: Estimate, policy: Policy) -> bool:
    """Tell whether a figure of an estimate has other values from some age on."""
    used = (step.figure.name for step in estimate.steps if step.figure is not None)
    stated = (figure for name in used for figure in policy.figures.get(name, ()))
    return any(
        figure.min_age is not None
        and figure.since <= estimate.visit.day
        and (not figure.statuses or estimate.status in figure.statuses)
        for figure in stated
    )


def penalty(policy: Policy, insured: Insured, day: date) -> str:
    """Give the share that a region may take off after a gap, empty if it names none."""
    member = insured.on(day)
    figure = member and policy.find(PENALTY, day=day, status=member.status)
    return figure_value(PENALTY, figure) if figure else ""


def penalty_sentence(share: str) -> str:
    """Say that a region may take a share off after a gap; empty without one."""
    text = translate(
        "visit",
        "After a gap this region may lower the fund's share by {0}; that is never "
        "reckoned here.",
    )
    return text.format(share) if share else ""


def after_gap(coverage: Iterable[Coverage], day: date) -> bool:
    """Tell whether a gap is there on a day, or ended less than a year before."""
    gaps = (row for row in coverage if row.state == "gap" and row.since <= day)
    return any(row.until is None or day - row.until < YEAR for row in gaps)
