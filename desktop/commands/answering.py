"""What a command came to: its answer or its excuse, and the exit status."""

from collections.abc import Callable

from db.errors import BookError
from desktop.commands.failure import Failure, WrongArguments
from desktop.commands.terminal import complain, one_line, say
from desktop.words import translate

Excusable = Failure | BookError | MemoryError | RecursionError | OSError


def finish(do: Callable[[], str]) -> int:
    """Write what a command answers, or why it cannot; give the exit status."""
    try:
        return say(do())
    except WrongArguments as wrong:
        complain(str(wrong))
        return 2
    except (Failure, BookError, MemoryError, RecursionError, OSError) as error:
        return complain(excuse(error))
    except KeyboardInterrupt:
        return 130


def excuse(error: Excusable) -> str:
    """Say in the user's words what stopped a command."""
    match error:
        case Failure():
            return str(error)
        case BookError():
            from desktop.problems import book_sentence  # noqa: PLC0415  # many words

            said = one_line(book_sentence(error))
            if error.code != "missing":
                return said
            how = translate("cli", "To make one: yibao new {0}")
            return f"{said} {how.format(one_line(str(error.path)))}"
        case OSError():
            said = translate("cli", "The system refused this: {0}")
            return said.format(one_line(str(error)))
        case _:
            return translate(
                "cli", "This is too large, or nested too deeply, to be read."
            )
