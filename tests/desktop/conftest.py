import json
from pathlib import Path

import pytest

from tests.desktop.shell import FILE, answer


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one book with the file of shell.py, for reading only."""
    folder = tmp_path_factory.mktemp("cli")
    file, made = folder / "in.json", folder / "b.yibao"
    file.write_text(json.dumps(FILE), "utf-8")
    answer("new", made)
    assert "postings 3" in answer("import", made, file)
    return made
