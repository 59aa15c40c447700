import pytest

from desktop.commands.answering import finish
from desktop.commands.failure import Failure, WrongArguments


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (Failure("no"), 1),
        (WrongArguments("no"), 2),
        (MemoryError(), 1),
        (RecursionError(), 1),
        (PermissionError(13, "no", "a\nb"), 1),
    ],
)
def test_what_stops_a_command_is_one_sentence(
    error: Exception, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    def do() -> str:
        raise error

    assert finish(do) == status
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_an_answer_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert finish(lambda: "yes") == 0
    assert capsys.readouterr() == ("yes\n", "")


def test_a_mistake_of_the_program_is_not_hidden() -> None:
    def do() -> str:
        raise KeyError("x")

    with pytest.raises(KeyError):
        finish(do)
