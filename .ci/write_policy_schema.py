"""Write resources/policies/schema.json from the types, or check that it is fresh.

python .ci/write_policy_schema.py            writes it
python .ci/write_policy_schema.py --check    fails if it differs
"""

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "policies" / "schema.json"

sys.path.insert(0, str(ROOT))

from db.policies.schema import schema  # noqa: E402 - the path stands above


def text() -> str:
    """Give the file as it should be."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write or check; 1 if the file is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if not parser.parse_args().check:
        TARGET.write_text(text(), "utf-8", newline="\n")
        return 0
    fresh = TARGET.is_file() and TARGET.read_text("utf-8") == text()
    print(f"{TARGET.name}: {'fresh' if fresh else 'stale, run this without --check'}")
    return 0 if fresh else 1


if __name__ == "__main__":
    sys.exit(main())
