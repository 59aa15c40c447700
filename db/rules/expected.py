"""What a region's figures let somebody expect of a month (rules.md §2.4)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from db.rules.codes import Status
from db.rules.insured import Insured
from db.rules.limit import age_on
from db.rules.money import round_fen
from db.rules.months import first_day, last_day, month_of, months_later
from db.rules.policy import Figure, Policy
from db.rules.records import Membership
from db.rules.statement import FigureUsed, figure_in
from db.rules.years import Year, years

MONTHS = 12


@dataclass(frozen=True)
class Insurance:
    """Somebody's insurance over time; `closed` is when the account was settled."""

    insured: Insured
    born: date | None
    policy_of: Callable[[str], Policy]
    closed: date | None = None

    def member(self, month: str) -> Membership | None:
        """Give whose base and figures hold: on the 1st, else the first ever."""
        found = self.insured.on(first_day(month))
        if found is None:
            found = next(iter(self.insured.memberships), None)
            if found is None or month_of(found.since) != month:
                return None
        if self.closed is not None and month > month_of(self.closed):
            return None
        return found if found.status.has_account else None

    def year(self, month: str) -> Year:
        """Give the account year in which a month begins."""
        day, member = first_day(month), self.member(month)

        def start(on: date) -> tuple[int, int]:
            return (
                self.policy_of(member.region).year_start("account.year_start", on)
                if member
                else (1, 1)
            )

        return next(years(day, day, start))


@dataclass(frozen=True)
class Expected:
    """What a month should bring, in fen; None where no base or figure is known.

    Negative amounts are to be taken back. `withheld` is taken out again.
    """

    month: str
    amount: int | None
    withheld: int = 0
    figure: FigureUsed | None = None
    yearly: bool = False
    takes_back: bool = False


@dataclass(frozen=True)
class Rule:
    """One person's figures in one month; the age is that of the month's end."""

    policy: Policy
    member: Membership
    month: str
    age: int | None

    @classmethod
    def of(cls, insurance: Insurance, member: Membership, month: str) -> "Rule":
        """Look a membership's region up."""
        age = age_on(last_day(month), insurance.born)
        return cls(insurance.policy_of(member.region), member, month, age)

    def find(self, name: str) -> Figure | None:
        """Give a figure in force on the month's first day, for this person."""
        day = max(first_day(self.month), self.member.since)
        status = self.member.status
        return self.policy.find(name, day=day, status=status, age=self.age)

    def money(self, name: str) -> int | None:
        """Give a sum in fen, None where none is known."""
        figure = self.find(name)
        return None if figure is None else figure.fen

    @property
    def yearly(self) -> bool:
        """Tell whether credits come a year ahead."""
        figure = self.find("account.credit")
        return figure is not None and figure.text == "yearly"

    @cached_property
    def base(self) -> int | None:
        """Give the base inside the region's window, in fen."""
        base = self.member.base
        if base is None:
            return None
        least, most = self.money("account.base_least"), self.money("account.base_most")
        base = base if least is None else max(base, least)
        return base if most is None else min(base, most)

    @cached_property
    def source(self) -> tuple[str, Figure] | None:
        """Give the figure that makes the credit: a retiree's sum, else the rate."""
        names = ["account.rate"]
        if self.member.status is Status.retiree:
            names.insert(0, "account.credit_amount")
        found = ((name, self.find(name)) for name in names)
        return next(((name, fig) for name, fig in found if fig is not None), None)

    def credit(self, months: int) -> int | None:
        """Reckon the credit of some months; of 12 where a sum is stated by the year."""
        if self.source is None:
            return None
        name, figure = self.source
        if name == "account.credit_amount":
            parts = MONTHS if self.yearly else 1
            return round_half_up(figure.fen * months, parts)
        return (
            None if self.base is None else round_fen(self.base * figure.share) * months
        )

    @property
    def used(self) -> FigureUsed | None:
        """Say which figure made the credit, and who says so."""
        if self.source is None:
            return None
        return figure_in(self.policy, *self.source)

    def withheld(self, months: int, *, year: bool) -> int:
        """Reckon what is taken out again, in fen; once a `year` the yearly sum too."""
        share = self.find("account.withheld_rate")
        of_base = 0
        if share is not None and self.base is not None:
            of_base = round_fen(self.base * share.share)
        yearly = self.money("account.withheld_year") if year else 0
        return ((self.money("account.withheld_month") or 0) + of_base) * months + (
            yearly or 0
        )


def round_half_up(amount: int, parts: int) -> int:
    """Divide a sum that is not negative, half-up, in fen."""
    return (2 * amount + parts) // (2 * parts)


def expected(insurance: Insurance, month: str) -> tuple[Expected, ...]:
    """Tell what a month should bring: one credit, and what is taken back.

    Nothing before the first membership, without an account, after a settlement, nor
    in the months of a year that was credited ahead. A new status or age inside such
    a year changes the next year's credit. What is withheld once a year is put on its
    first month; no source says on which it falls.
    """
    return tuple(_expected(insurance, month))


def _expected(insurance: Insurance, month: str) -> Iterator[Expected]:
    member = insurance.member(month)
    if member is None:
        return
    rule, year = Rule.of(insurance, member, month), insurance.year(month)
    begins = not _credited_in(insurance, months_later(month, -1), year)
    if not rule.yearly:
        amount = rule.credit(1)
        if amount != 0:
            taken = rule.withheld(1, year=begins)
            yield Expected(month, amount, taken, rule.used)
        return
    ahead = _months_between(month, month_of(year.end)) + 1
    if begins or not _same_fund(insurance, months_later(month, -1), member):
        amount, taken = rule.credit(ahead), rule.withheld(ahead, year=True)
        if amount != 0:
            yield Expected(month, amount, taken, rule.used, yearly=True)
    following = insurance.member(months_later(month, 1))
    if ahead > 1 and (following is None or following.region != member.region):
        back = _rule_credited(insurance, month, year).credit(ahead - 1)
        amount = None if back is None else -back
        yield Expected(month, amount, 0, rule.used, yearly=True, takes_back=True)


def _credited_in(insurance: Insurance, month: str, year: Year) -> bool:
    """Tell whether a month lies in a year and brought, or was covered by, a credit."""
    return month >= month_of(year.start) and insurance.member(month) is not None


def _rule_credited(insurance: Insurance, month: str, year: Year) -> Rule:
    """Give the figures by which a year was credited: those of its first month here."""
    member = insurance.member(month)
    if member is None:
        raise ValueError(month)
    before = months_later(month, -1)
    while before >= month_of(year.start) and _same_fund(insurance, before, member):
        month, before = before, months_later(before, -1)
    return Rule.of(insurance, insurance.member(month) or member, month)


def _same_fund(insurance: Insurance, month: str, member: Membership) -> bool:
    before = insurance.member(month)
    return before is not None and before.region == member.region


def _months_between(first: str, last: str) -> int:
    return (int(last[:4]) - int(first[:4])) * MONTHS + int(last[5:]) - int(first[5:])
