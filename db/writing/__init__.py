"""One action's rows: given ids, checked, written in bulk, and proved to agree."""

from db.writing.action import Told, apply, prove
from db.writing.refusal import Refused, broken_rule

__all__ = ["Refused", "Told", "apply", "broken_rule", "prove"]
