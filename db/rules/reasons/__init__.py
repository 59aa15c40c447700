"""Why a number is what it is: its reckoning as lines that add up to it exactly."""

from db.rules.reasons.reason import Line, Question, Reason, shortened

__all__ = ["Line", "Question", "Reason", "shortened"]
