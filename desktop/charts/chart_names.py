"""The charts that have a name, for the command line; no matplotlib."""

NAMES = (
    "balance",
    "forecast",
    "limit",
    "pace",
    "flow",
    "family",
    "months",
    "kinds",
    "places",
    "calendar",
    "overview",
)
"""All but `balance`, `forecast`, `limit` and `overview` show one year."""
