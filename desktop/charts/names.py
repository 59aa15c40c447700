"""Names of regions in the user's language."""

from db import policies
from desktop.words import current_language


def region_name(region: str) -> str:
    """Name a region, by its id where no pack is shipped."""
    if region not in policies.packs():
        return region
    chinese, english = policies.name(region)
    return english if current_language() == "en" else chinese
