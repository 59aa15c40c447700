"""Settings that must stand before the first test imports Qt."""

import os
import sys

from hypothesis import settings

HEADLESS = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

if sys.platform.startswith("linux") and HEADLESS:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples on every machine; speed is measured elsewhere.
settings.register_profile("project", derandomize=True, deadline=None)
settings.load_profile("project")
