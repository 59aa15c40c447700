"""Charts: functions that draw on an Axes they are given; no Qt, no pyplot."""
