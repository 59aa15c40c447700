"""What a look over a book found, as values; amounts in whole fen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, NamedTuple

from db.rules.records import Record

Severity = Literal["serious", "wrong", "look"]
"""The file or a sum does not hold; entries contradict one another; worth a look."""

SEVERITIES: Final[tuple[Severity, ...]] = ("serious", "wrong", "look")

_BY_CODE: Final[dict[str, Severity]] = {
    "damaged": "serious",
    "reference": "serious",
    "sums": "serious",
    "unbalanced": "serious",
    "refunded_too_much": "serious",
    "refund_early": "wrong",
    "refund_of_another": "wrong",
    "transfer_of_another": "wrong",
    "no_account": "wrong",
    "account_closed": "wrong",
    "before_birth": "wrong",
    "mismatch": "wrong",
    "content_lost": "wrong",
    "below_zero": "wrong",
}


class Ref(NamedTuple):
    """A row that a finding is about, by its table."""

    kind: Literal["posting", "spending", "transfer"]
    id: int


@dataclass(frozen=True)
class Fix:
    """One action, which undo takes back: rows to keep and rows to remove."""

    name: str
    put: Sequence[Record] = ()
    remove: Sequence[Record] = ()


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing to look at; `code` names the sentence that is said of it.

    The entries concerned are those listed or, where they are many, those of the
    person from `first` to `last`. `amounts` and `words` are what the sentence needs.
    """

    code: str
    person_id: int | None = None
    entries: tuple[Ref, ...] = ()
    first: date | None = None
    last: date | None = None
    count: int = 1
    amounts: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    fix: Fix | None = None
    real: Fix | None = None
    """The action by which the user says that nothing is wrong here."""

    @property
    def severity(self) -> Severity:
        """Tell how serious this is; whatever contradicts nothing is worth a look."""
        return _BY_CODE.get(self.code, "look")


@dataclass(frozen=True)
class Report:
    """What was looked over on a day, and what was found, the most serious first."""

    today: date
    people: int
    entries: int
    findings: tuple[Finding, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Tell whether the file is whole and every sum holds."""
        return not self.of("serious")

    @property
    def is_readable(self) -> bool:
        """Tell whether the file is whole, so that it was read beyond its pages."""
        return not any(row.code in {"damaged", "reference"} for row in self.findings)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Give the findings of one seriousness."""
        return tuple(row for row in self.findings if row.severity == severity)
