"""Which package brings a system library that Qt needs on Linux."""

import re
from typing import NamedTuple


class Packages(NamedTuple):
    """The package of one library on Debian and Ubuntu, on Fedora and on Arch."""

    debian: str
    fedora: str
    arch: str


PACKAGES = {
    "libEGL": Packages("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL": Packages("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11-xcb": Packages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libX11": Packages("libx11-6", "libX11", "libx11"),
    "libbrotlidec": Packages("libbrotli1", "libbrotli", "brotli"),
    "libdbus-1": Packages("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig": Packages("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype": Packages("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libgssapi_krb5": Packages("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libwayland-client": Packages("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor": Packages("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libxcb-cursor": Packages("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm": Packages("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image": Packages("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms": Packages(
        "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"
    ),
    "libxcb-randr": Packages("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render": Packages("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util": Packages(
        "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"
    ),
    "libxcb-shape": Packages("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm": Packages("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync": Packages("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util": Packages("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes": Packages("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb": Packages("libxcb-xkb1", "libxcb", "libxcb"),
    "libxcb": Packages("libxcb1", "libxcb", "libxcb"),
    "libxkbcommon-x11": Packages(
        "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"
    ),
    "libxkbcommon": Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
}


def library_in(message: str) -> str | None:
    """Find the library that the loader missed, such as "libxcb-cursor.so.0"."""
    found = re.search(r"(lib[\w.+-]+?\.so[.\d]*): cannot open", message)
    return found[1] if found else None


def packages_of(library: str) -> Packages | None:
    """Look up the packages of a library, whatever its version."""
    return PACKAGES.get(library.partition(".so")[0])
