"""Files kept with a bill: which kinds there are, how one is read, what it is called.

What a file is, its first bytes say, never its name; and no name is used as a path.
"""

import os
import re
import stat
import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from db.rules.checks.problem import LARGEST_FILE

LONGEST: Final = 120
"""Signs of a name that are kept."""
PICTURES: Final = frozenset({"jpg", "png", "gif", "webp", "bmp", "tiff", "heic"})
_BEGIN: Final = {
    b"%PDF-": "pdf",
    b"\xff\xd8\xff": "jpg",
    b"\x89PNG\r\n\x1a\n": "png",
    b"GIF8": "gif",
    b"BM": "bmp",
    b"II*\x00": "tiff",
    b"MM\x00*": "tiff",
}
_HEIC: Final = (b"heic", b"heix", b"mif1", b"msf1", b"hevc")
_LIST: Final = 2**20
"""Bytes at the end of a zip in which the list of its files is looked for."""
_UNFIT: Final = re.compile(r'[<>:"/\\|?*]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class FileError(Exception):
    """A file that cannot be kept: "too_large", "unreadable", "empty", "kind"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NewFile(NamedTuple):
    """A file that is to be kept with a bill."""

    name: str
    content: bytes
    sha256: str


def new_file(name: str, content: bytes) -> NewFile:
    """Take a file; raises FileError for what cannot be kept."""
    if len(content) > LARGEST_FILE:
        raise FileError("too_large")
    if not content:
        raise FileError("empty")
    if kind_of(content) is None:
        raise FileError("kind")
    return NewFile(kept_name(name), content, sha256(content).hexdigest())


def read_file(path: Path) -> NewFile:
    """Read a file from the disk, at most as much as may be kept. Raises FileError."""
    try:
        # A pipe would wait for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise FileError("unreadable")
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise FileError("unreadable") from error
    return new_file(path.name, content)


def kind_of(content: bytes) -> str | None:
    """Tell what a file is by what it begins with, as a suffix; None: anything else."""
    for begin, kind in _BEGIN.items():
        if content.startswith(begin):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        return "heic"
    return "ofd" if _is_ofd(content) else None


def kept_name(name: str) -> str:
    """Make a name one part of a path, without signs that are not seen."""
    last = name.replace("\\", "/").rpartition("/")[2]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    seen = unicodedata.normalize("NFC", seen).strip()
    if len(seen) > LONGEST:
        stem, dot, suffix = seen.rpartition(".")
        tail = f"{dot}{suffix}" if stem and len(suffix) < 8 else ""
        seen = seen[: LONGEST - len(tail)] + tail
    return "receipt" if seen in {"", ".", ".."} else seen


def proposed_name(name: str, content: bytes) -> str:
    """Give a name for a new file on any system, its suffix by what the file is."""
    fit = _UNFIT.sub("_", kept_name(name)).lstrip(".").rstrip(". ") or "receipt"
    if _RESERVED.fullmatch(fit):
        fit = f"_{fit}"
    kind = kind_of(content)
    known = {"jpg": (".jpg", ".jpeg"), "tiff": (".tif", ".tiff")}
    ends = known.get(kind or "", (f".{kind}",))
    return fit if kind is None or fit.lower().endswith(ends) else f"{fit}.{kind}"


def _is_ofd(content: bytes) -> bool:
    """Tell whether a file is an electronic receipt in the OFD form, a zip.

    The list of what a zip holds stands at its end; nothing of it is unpacked.
    """
    return content[:4] == b"PK\x03\x04" and b"OFD.xml" in content[-_LIST:]
