import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.words import use_language
from tests.desktop.closed import let_go
from tests.desktop.shell import FILE, answer


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one book with the file of shell.py, for reading only."""
    folder = tmp_path_factory.mktemp("cli")
    file, made = folder / "in.json", folder / "b.yibao"
    file.write_text(json.dumps(FILE), "utf-8")
    answer("new", made)
    assert "account entries 3" in answer("import", made, file)
    return made


@pytest.fixture(autouse=True)
def backup_root(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Keep every test's backups out of the user's own folder."""
    root = tmp_path_factory.mktemp("kept") / "backups"
    monkeypatch.setattr("desktop.folders.backup_root", lambda: root)
    return root


@pytest.fixture(autouse=True)
def _language_left_as_it_was() -> Iterator[None]:
    """Let no test's choice of language reach the next one."""
    use_language(None)
    yield
    use_language(None)
    let_go()
