"""The policy packs: which there are, one of them read, any file checked as a whole."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Final

import resources
from db.policies.reading import read
from db.policies.table import PolicyError
from db.rules.complaint import complaint
from db.rules.policy import Policy
from db.rules.policy_checks import faults, gaps

__all__ = [
    "NATIONAL",
    "PolicyError",
    "check_file",
    "check_text",
    "load",
    "name",
    "packs",
    "regions",
]

_FOLDER: Final = "policies"
_SUFFIX: Final = ".toml"

NATIONAL: Final = "national"
"""The pack whose figures hold where a region and its province state none."""

# No pack comes near it; a larger file was chosen by mistake.
_MOST_BYTES: Final = 2**20


@cache
def packs() -> tuple[str, ...]:
    """List the ids of all packs by the names of their files, once; none is read."""
    found = resources.names(_FOLDER, _SUFFIX)
    return tuple(name.removesuffix(_SUFFIX) for name in found)


def regions() -> tuple[str, ...]:
    """List the ids of all regions in which somebody can be insured."""
    return tuple(name for name in packs() if name != NATIONAL)


@cache
def load(region: str) -> Policy:
    """Read one region's pack and what it lies within, once.

    What is shipped was checked as a whole by `check_text` when it was made; here
    only its form is. Raises PolicyError if there is none or its form is faulty.
    """
    name = region + _SUFFIX
    if region not in packs():
        raise PolicyError(name, "", complaint("no_region"))
    return _within(read(resources.read_text(_FOLDER, name), name), name)


@cache
def name(region: str) -> tuple[str, str]:
    """Give a region's Chinese and English name without reading its figures."""
    head, _, _rest = resources.read_text(_FOLDER, region + _SUFFIX).partition("\n[")
    content = tomllib.loads(head)
    return str(content["name_zh"]), str(content["name_en"])


@cache
def province(region: str) -> str | None:
    """Give the region within which one lies, without reading its figures."""
    head, _, _rest = resources.read_text(_FOLDER, region + _SUFFIX).partition("\n[")
    within = tomllib.loads(head).get("within")
    return None if within is None else str(within)


def check_text(text: str, name: str) -> Policy:
    """Read a pack from its text, with what it lies within, and check it as a whole.

    `name` is the file that errors speak of. Raises PolicyError.
    """
    policy = read(text, name)
    for key, reason in faults(policy):
        raise PolicyError(name, key, reason)
    whole = _within(policy, name)
    for key, reason in gaps(whole):
        raise PolicyError(name, key, reason)
    return whole


def check_file(path: Path) -> Policy:
    """Check the pack in any file as a whole, under the file's own name.

    Raises PolicyError, also for a file that is unreadable, too large or no text.
    """
    name = path.name or str(path)
    try:
        return check_text(_text(path, name), name)
    except OSError as error:
        raise PolicyError(name, "", complaint("unreadable")) from error
    except UnicodeDecodeError as error:
        reason = complaint("not_utf8", error.start)
        raise PolicyError(name, "", reason) from error
    # tomllib lets these through for absurd numbers and endless nesting.
    except (ArithmeticError, RecursionError, ValueError) as error:
        raise PolicyError(name, "", complaint("absurd")) from error


def _text(path: Path, name: str) -> str:
    if not path.is_file():
        raise PolicyError(name, "", complaint("no_file"))
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise PolicyError(name, "", complaint("too_large_file", _MOST_BYTES))
    return content.decode("utf-8-sig")


def _within(policy: Policy, name: str) -> Policy:
    """Put the province, or else the nation, under a region; the nation is the last."""
    if policy.id == NATIONAL:
        return policy
    wider = policy.within or NATIONAL
    if wider == policy.id or wider not in packs():
        raise PolicyError(name, "within", complaint("no_other_pack", wider))
    return policy.inside(load(wider))
