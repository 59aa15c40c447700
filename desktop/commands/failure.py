"""How a command says that it cannot be done."""


class Failure(Exception):  # noqa: N818  # what it is, as the user meets it
    """The data or the request is at fault; the sentence says how. Nothing changed."""


class WrongArguments(Failure):
    """The arguments do not go together; the exit status is 2."""
