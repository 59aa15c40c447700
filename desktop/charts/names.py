"""Names of regions in the user's language."""

from db import policies
from desktop.words import current_language


def region_name(region: str) -> str:
    """Name a region, by its id where no pack is shipped."""
    if region not in policies.regions():
        return region
    policy = policies.load(region)
    return policy.name_en if current_language() == "en" else policy.name_zh
