"""`yibao` and `python -m desktop`: chooses between a command and the window."""

# ruff: noqa: PLC0415  # a command must not pay for the imports of the window

import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop.commands import terminal
from desktop.words import translate

COMMANDS = (
    "demo",
    "new",
    "import",
    "summary",
    "estimate",
    "export",
    "chart",
    "policies",
    "check",
    "backup",
    "restore",
)


def now() -> datetime:
    """Read the clock; the only place that does."""
    return datetime.now().astimezone()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give the exit status."""
    terminal.prepare()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["demo"]:
        return _demo()
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        from desktop import cli

        return cli.run(given, now)
    if len(given) > 1:
        from desktop import cli

        cli.parser().error(translate("cli", "give one book, or a command"))
    return _window(given)


def _window(given: list[str]) -> int:
    from desktop import preflight

    problem = preflight.problem(os.environ)
    if problem is not None:
        return terminal.complain(problem)
    from desktop import app

    return app.run(Path(given[0]) if given else None, now)


def _demo() -> int:
    from desktop import preflight

    modules = preflight.module_problem(preflight.MODULES)
    if modules is not None:
        return terminal.complain(modules)
    problem = preflight.display_problem(os.environ)
    if problem is None and preflight.platforms(os.environ) != {"offscreen"}:
        from desktop import app, sample

        return app.run_sample(sample.moment)
    if problem is not None:
        terminal.complain(problem)
    from desktop import cli

    return cli.run(["demo"], now)


if __name__ == "__main__":
    sys.exit(main())
