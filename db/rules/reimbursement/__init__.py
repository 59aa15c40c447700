"""What one visit would be reimbursed (rules.md §2.7; pinned choice 8 of §2.12)."""

from db.rules.deductible import deductible_of
from db.rules.reimbursement.reckoning import estimate
from db.rules.reimbursement.visit import Counters, Estimate, Step, Visit

__all__ = ["Counters", "Estimate", "Step", "Visit", "deductible_of", "estimate"]
