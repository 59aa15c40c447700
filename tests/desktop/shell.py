"""The program as somebody at a terminal meets it: another process, no display."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
ROOT = Path(__file__).parent.parent.parent
ENVIRONMENT = {
    **{name: text for name, text in os.environ.items() if name not in DISPLAYS},
    "YIBAO_LANGUAGE": "en",
    "PYTHONPATH": str(ROOT),
    "PYTHONIOENCODING": "utf-8",
}
FILE: dict[str, Any] = {
    "format": "yibao-book",
    "version": 1,
    "people": [
        {"name": "我", "relation": "self", "born": "1985-03-01"},
        {"name": "妈妈", "relation": "parent"},
    ],
    "memberships": [
        {
            "person": "我",
            "from": "2024-01-01",
            "region": "xian",
            "status": "employee",
        },
        {
            "person": "妈妈",
            "from": "2024-01-01",
            "region": "xian",
            "status": "resident",
        },
    ],
    "postings": [
        {"person": "我", "day": "2024-01-01", "kind": "opening", "amount": "800.00"},
        {
            "person": "我",
            "day": "2024-01-10",
            "kind": "contribution",
            "amount": "1560.00",
        },
        {"person": "我", "day": "2024-03-10", "kind": "withheld", "amount": "-30.00"},
    ],
    "spendings": [
        {
            "person": "我",
            "day": "2024-03-05",
            "kind": "outpatient",
            "tier": "三级",
            "total": "500.00",
            "eligible": "500.00",
            "fund": "150.00",
            "account": "350.00",
            "receipt": "A1",
        }
    ],
}


def yibao(
    *arguments: str | Path,
    folder: Path | None = None,
    encoding: str = "utf-8",
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-m", "desktop", *arguments],
        capture_output=True,
        encoding=encoding,
        env=ENVIRONMENT | environment | {"PYTHONIOENCODING": encoding},
        cwd=folder,
        timeout=100,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def answer(*arguments: str | Path) -> str:
    done = yibao(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def complaint(*arguments: str | Path, status: int = 1) -> str:
    done = yibao(*arguments)
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.strip()
    return done.stderr
