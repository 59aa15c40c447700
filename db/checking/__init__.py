"""A look over a whole book: what is damaged, contradictory or worth a look."""

from db.checking.finding import SEVERITIES, Finding, Fix, Ref, Report, Severity
from db.checking.report import check_book, check_file

__all__ = [
    "SEVERITIES",
    "Finding",
    "Fix",
    "Ref",
    "Report",
    "Severity",
    "check_book",
    "check_file",
]
