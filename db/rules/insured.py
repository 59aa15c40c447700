"""How a person is insured over time: region and status by day."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from db.rules.records import Membership


@dataclass(frozen=True)
class Insured:
    """A person's memberships, oldest first; each holds until the next begins."""

    memberships: tuple[Membership, ...]

    @classmethod
    def of(cls, memberships: Iterable[Membership]) -> "Insured":
        """Put memberships in the order of their days."""
        return cls(tuple(sorted(memberships, key=lambda m: m.since)))

    def on(self, day: date) -> Membership | None:
        """Give the membership in force on a day, None before the first."""
        found = bisect_right(self.memberships, day, key=lambda m: m.since)
        return self.memberships[found - 1] if found else None

    def nearest(self, day: date) -> Membership | None:
        """Give the membership in force, or the first one for earlier days."""
        return self.on(day) or (self.memberships[0] if self.memberships else None)

    @property
    def account_since(self) -> date | None:
        """Give the first day on which the person has a personal account.

        An account stays usable after its owner becomes a resident (§2.2).
        """
        return next((m.since for m in self.memberships if m.status.has_account), None)

    def has_account(self, day: date) -> bool:
        """Tell whether there is a personal account on a day."""
        since = self.account_since
        return since is not None and since <= day

    def spans(self, until: date) -> Iterable[tuple[Membership, date, date]]:
        """Yield each membership with its first and last day, up to a day."""
        ends = [m.since - timedelta(days=1) for m in self.memberships[1:]]
        for membership, end in zip(self.memberships, [*ends, date.max], strict=False):
            last = min(end, until)
            if membership.since <= last:
                yield membership, membership.since, last
