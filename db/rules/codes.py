"""The codes that records use; every screen and file translates them at its edge."""

from enum import StrEnum, auto


class Relation(StrEnum):
    """What somebody is to the person who keeps the book."""

    self = auto()
    spouse = auto()
    parent = auto()
    child = auto()
    sibling = auto()
    grandparent = auto()
    grandchild = auto()
    other = auto()


class Status(StrEnum):
    """How a person is insured; it decides whether there is a personal account."""

    employee = auto()
    retiree = auto()
    flexible = auto()
    flexible_pooled = auto()
    resident = auto()

    @property
    def has_account(self) -> bool:
        """Tell whether this kind of insurance comes with a personal account."""
        return self not in {Status.flexible_pooled, Status.resident}


class PostingKind(StrEnum):
    """What the bureau did to a personal account."""

    opening = auto()
    contribution = auto()
    prepaid = auto()
    back_pay = auto()
    claw_back = auto()
    interest = auto()
    withheld = auto()
    moved_in = auto()
    moved_out = auto()
    settlement = auto()
    correction = auto()
    passbook = auto()
    """Paid out to a passbook, or taken from it: no money of the account."""

    @property
    def takes(self) -> bool:
        """Tell whether the amount must be negative: money leaves the account."""
        return self in {
            PostingKind.claw_back,
            PostingKind.withheld,
            PostingKind.moved_out,
            PostingKind.settlement,
        }


class SpendingKind(StrEnum):
    """What sort of care a bill is for."""

    outpatient = auto()
    pharmacy = auto()
    inpatient = auto()
    chronic = auto()
    emergency = auto()
    other = auto()

    @property
    def counts_by_itself(self) -> bool:
        """Tell whether such a bill uses the outpatient limit unless said otherwise."""
        return self in {SpendingKind.outpatient, SpendingKind.emergency}


class Purpose(StrEnum):
    """What family-shared money is for."""

    bill = auto()
    wallet = auto()
    resident_premium = auto()
    commercial = auto()
    long_term_care = auto()


class TransferState(StrEnum):
    """How far family-shared money has come."""

    sent = auto()
    accepted = auto()
    returned = auto()
