"""How long to wait after wrong passwords: three are free, then ever longer."""

from typing import Final

FREE: Final = 3
FIRST: Final = 5
LONGEST: Final = 300


def pause_after(wrong: int) -> int:
    """Give the seconds to wait after so many wrong passwords in a row."""
    if wrong < FREE:
        return 0
    # Far more doublings than the longest pause has would only make a huge number.
    return min(FIRST << min(wrong - FREE, FIRST * 2), LONGEST)
