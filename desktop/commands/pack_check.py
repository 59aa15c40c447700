"""`yibao policies --check FILE`: whether a policy file of the user's own is right."""

from pathlib import Path

from db import policies
from db.policies import PolicyError
from desktop.commands.failure import Failure, WrongArguments
from desktop.commands.pack_words import told
from desktop.commands.terminal import one_line
from desktop.words import translate


def check(file: Path, *, alone: bool = True) -> str:
    """Say what a pack holds if it is right. Raises Failure, which names the key.

    Raises WrongArguments if the request is not for the check `alone`.
    """
    if not alone:
        said = translate("cli", "--check takes a file and nothing else.")
        raise WrongArguments(said)
    try:
        policy = policies.check_file(file)
    except PolicyError as error:
        raise Failure(_fault(file, error)) from error
    own = [row for rows in policy.figures.values() for row in rows if not row.depth]
    disputes = [row for row in policy.disputes if not row.depth]
    said = translate("cli", "{0} is right. Values: {1}, sources: {2}, disputes: {3}.")
    sources = {row.source for row in own} | {row.source for row in disputes}
    name = one_line(str(file))
    return said.format(name, len(own), len(sources), len(disputes))


def _fault(file: Path, error: PolicyError) -> str:
    """Name the file as it was given, the key, and what is wrong with it."""
    name, key, reason = map(one_line, (str(file), error.key, told(error.reason)))
    if not key:
        said = translate("cli", "{0} cannot be used as a policy file: {1}")
        return said.format(name, reason)
    return translate("cli", "{0} is not right at {1}: {2}").format(name, key, reason)
