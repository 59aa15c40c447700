"""A visit to be reckoned, what counts before it, and what comes of it; all in fen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from db.rules.codes import Status
from db.rules.statement import FigureUsed


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One visit, real or imagined.

    `eligible` is what of `total` the scheme covers; `tier` is "" where it is not
    known. Raises ValueError for amounts that cannot be.
    """

    day: date
    tier: str
    eligible: int
    total: int

    def __post_init__(self) -> None:
        """Refuse what is negative or covers more than the total."""
        if not 0 <= self.eligible <= self.total:
            raise ValueError(self)


@dataclass(frozen=True, kw_only=True)
class Counters:
    """What is recorded in the visit's limit year before the visit.

    `deductible_month`, `fund_month` are of the visit's month. `current` and `prior`
    are the parts of the account before the visit; None: there is no account.
    """

    deductible: int = 0
    deductible_month: int = 0
    fund: int = 0
    eligible: int = 0
    fund_tier: Mapping[str, int] = field(default_factory=dict)
    fund_month: int = 0
    current: int | None = None
    prior: int | None = None


@dataclass(frozen=True)
class Step:
    """One line of the reckoning: what it gives or takes, and out of what."""

    code: str
    amount: int
    base: int | None = None
    figure: FigureUsed | None = None


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """What a visit would cost whom; `fund + account + cash` is the total.

    What is left is after the visit; `limit_left` is None without a cap, and for an
    expense band it is eligible expense. Where figures are `unknown` the fund's part
    cannot be told: `fund` is 0 and the steps end where the figure is missing.
    `makeup` is what each tier still asks for where the difference is made up.
    """

    visit: Visit
    region: str
    status: Status
    kind: str
    deductible: int
    fund: int
    account: int
    cash: int
    deductible_left: int | None
    limit_left: int | None
    steps: tuple[Step, ...]
    unknown: tuple[str, ...] = ()
    makeup: tuple[tuple[str, int], ...] = ()
