"""What a program wrote, as the system saw it, and the disks that a power loss leaves.

The writes of a process are recorded by strace and played on a disk that keeps what was
synced, and of the rest any choice of 512-byte sectors; names that were made or removed
since their folder was synced come and go in the order in which they did.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
CALLS = "openat,creat,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename"
_LINE = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)\)\s+= (-?\d+)")
_FD = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Event:
    """One call: what was done to which path, with which bytes and where."""

    call: str
    path: str
    data: bytes = b""
    place: int = 0


def events(log: str, folder: Path) -> list[Event]:
    """Read what a process did in a folder, and what it said ("said")."""
    found = (_LINE.match(line) for line in log.splitlines())
    calls = ((call[1], call[2]) for call in found if call and int(call[3]) >= 0)
    return [made for call in calls for made in _event(*call, str(folder))]


def _event(call: str, rest: str, folder: str) -> Iterator[Event]:
    opened = _FD.match(rest)
    texts = [_bytes(text) for text in _TEXT.findall(rest)]
    named = call in {"openat", "creat", "unlink", "unlinkat"}
    path = (texts[0] if named else _bytes(opened[1] if opened else "")).decode()
    number = rest.rpartition(",")[2].strip()
    if call == "write" and texts == [b"kept"]:
        yield Event("said", path)
    elif not path.startswith(folder):
        return
    elif call == "creat" or (call == "openat" and "O_CREAT" in rest):
        yield Event("create", path)
    elif call in {"unlink", "unlinkat"}:
        yield Event("unlink", path)
    elif call == "ftruncate":
        yield Event("truncate", path, place=int(number))
    elif call == "pwrite64":
        yield Event("write", path, texts[0], int(number))
    elif call in {"fsync", "fdatasync"}:
        yield Event("sync", path)
    elif call != "openat":
        raise ValueError(call)


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


@dataclass
class Disk:
    """Files as they are for sure, and what was done to them since a sync."""

    folder: str
    sure: dict[str, bytes]
    """What stands on the disk, by name: a name may be gone from the folder."""
    named: set[str]
    writes: dict[str, list[Event]] = field(default_factory=dict)
    names: list[Event] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Let one more thing happen."""
        if event.call in {"create", "unlink"}:
            there = self._there(event.path)
            if (event.call == "create") != there:
                self.names.append(event)
                if event.call == "create":
                    self.sure[event.path], self.writes[event.path] = b"", []
        elif event.call == "sync" and event.path == self.folder:
            self._settle(len(self.names))
        elif event.call == "sync":
            self.sure[event.path] = _played(
                self.sure[event.path], self.writes.pop(event.path, [])
            )
        else:
            self.writes.setdefault(event.path, []).append(event)

    def _there(self, path: str) -> bool:
        last = [event.call for event in self.names if event.path == path]
        return last[-1] == "create" if last else path in self.named

    def _settle(self, count: int) -> None:
        for event in self.names[:count]:
            change = self.named.add if event.call == "create" else self.named.discard
            change(event.path)
        del self.names[:count]

    def lost(self, chance: random.Random, how: str) -> dict[str, bytes]:
        """Give the files after a power loss; `how` is "none", "all" or "some" kept."""
        kept = {"none": 0, "all": len(self.names)}.get(
            how, chance.randint(0, len(self.names))
        )
        named = set(self.named)
        for event in self.names[:kept]:
            (named.add if event.call == "create" else named.discard)(event.path)
        return {path: self._left(path, chance, how) for path in sorted(named)}

    def _left(self, path: str, chance: random.Random, how: str) -> bytes:
        pending = self.writes.get(path, [])
        if how == "some":
            pieces = [piece for event in pending for piece in _sectors(event)]
            pending = [piece for piece in pieces if chance.random() < 0.5]
        return _played(self.sure[path], pending if how != "none" else [])


def _sectors(event: Event) -> Iterator[Event]:
    """Take a write apart where a disk could stop within it."""
    if event.call != "write":
        yield event
        return
    start = 0
    while start < len(event.data):
        size = SECTOR - (event.place + start) % SECTOR
        part = event.data[start : start + size]
        yield Event("write", event.path, part, event.place + start)
        start += size


def _played(content: bytes, done: list[Event]) -> bytes:
    made = bytearray(content)
    for event in done:
        if event.call == "truncate":
            del made[event.place :]
            made.extend(bytes(event.place - len(made)))
        else:
            made.extend(bytes(max(0, event.place - len(made))))
            made[event.place : event.place + len(event.data)] = event.data
    return bytes(made)
