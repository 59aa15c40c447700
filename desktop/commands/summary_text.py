"""A summary as tables for the terminal."""

from db.rules.balance import Account
from db.rules.limit import LimitYear
from db.rules.money import format_yuan
from db.rules.summary import Summary
from desktop.charts.names import region_name
from desktop.codes import limit_kind
from desktop.commands.summary_json import ACCOUNT_FIELDS, LIMIT_FIELDS, yuan_or_none
from desktop.commands.table import table
from desktop.commands.terminal import one_line
from desktop.words import translate


def as_text(found: Summary, *, insured: bool = True) -> str:
    """Write a summary as tables for the terminal."""
    lines = [f"{one_line(found.person.name)} · {found.as_of.isoformat()}", ""]
    if not (insured or found.account or found.limits):
        lines += [translate("cli", "Not insured yet on that day.")]
        return "\n".join([*lines, *_warning_lines(found)])
    lines += [translate("cli", "Personal account (carries over, nothing is lost)")]
    lines += _account_lines(found.account)
    if found.passbook is not None:
        text = translate(
            "cli", "Passbook money (its own ledger, not part of the balance): {0}"
        )
        lines += ["", text.format(format_yuan(found.passbook.total))]
    lines += ["", translate("cli", "Outpatient limit (starts anew each benefit year)")]
    lines += _limit_lines(found.limits)
    lines += _warning_lines(found)
    return "\n".join(lines)


def _account_lines(account: Account | None) -> list[str]:
    if account is None:
        return [translate("cli", "No personal account (residents have none).")]
    if not account.years:
        return [translate("cli", "No movement of the account is recorded yet.")]
    head = [
        translate("cli", "Year"),
        translate("cli", "Opening"),
        translate("cli", "Credited"),
        translate("cli", "Interest"),
        translate("cli", "Other in"),
        translate("cli", "Own bills"),
        translate("cli", "Family"),
        translate("cli", "Other out"),
        translate("cli", "Closing"),
        translate("cli", "This year's part"),
        translate("cli", "Prior years' part"),
        translate("cli", "On its way"),
    ]
    rows = [
        [row.year.label, *(format_yuan(getattr(row, name)) for name in ACCOUNT_FIELDS)]
        for row in account.years
    ]
    return table([head, *rows])


def _limit_lines(limits: tuple[LimitYear, ...]) -> list[str]:
    if not limits:
        return [translate("cli", "No outpatient rule is known for this region.")]
    head = [
        translate("cli", "Year"),
        translate("cli", "Region"),
        translate("cli", "Kind"),
        translate("cli", "Limit"),
        translate("cli", "Used"),
        translate("cli", "Left"),
        translate("cli", "Over"),
        translate("cli", "Lapsed"),
        translate("cli", "Deductible"),
        translate("cli", "Deductible used"),
    ]
    rows = [
        [
            row.year.label,
            region_name(row.region),
            limit_kind(row.kind),
            *(yuan_or_none(getattr(row, name)) or "-" for name in LIMIT_FIELDS),
        ]
        for row in limits
    ]
    return table([head, *rows])


def _warning_lines(found: Summary) -> list[str]:
    gap = translate(
        "cli", "No credit from {0} to {1} ({2} months); the balance stays usable."
    )
    below = translate("cli", "Below zero from {0} to {1}, at the lowest {2}.")
    again = translate(
        "cli", "Paid for later from {0} to {1}; cover counts as unbroken."
    )
    waiting = translate(
        "cli", "The fund may not pay from {0} to {1}; the balance stays usable."
    )
    paid = translate(
        "cli",
        "The fund paid {2} from {0} to {1}, where it may not have had to."
        " What is recorded stays; the balance stays usable.",
    )
    lines = [gap.format(g.first, g.last, g.months) for g in found.gaps]
    for state, text in (("continuous_again", again), ("waiting", waiting)):
        lines += [
            text.format(row.since.isoformat(), (row.until or found.as_of).isoformat())
            for row in found.coverage
            if row.state == state
        ]
    lines += [
        paid.format(row.since.isoformat(), row.until.isoformat(), format_yuan(row.fund))
        for row in found.fund_in_gap
    ]
    lines += [
        below.format(b.first.isoformat(), b.last.isoformat(), format_yuan(b.lowest))
        for b in found.below_zero
    ]
    return ["", *lines] if lines else []
