"""What Qt writes into a PDF by the clock and by chance, made to depend on the day."""

import re
from datetime import date
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

_CREATED = re.compile(rb"(Date \(D:)\d{14}")
_CHANGED = re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d')
_NAME = re.compile(rb"(?<=uuid:)[0-9a-f-]{36}")


def fix(path: Path, day: date) -> None:
    """Date a PDF by the day of its statement, so that equal books give equal files.

    Every replacement is as long as what was there: the places of objects stay.
    """
    data = path.read_bytes()
    new = str(uuid5(NAMESPACE_URL, day.isoformat())).encode("ascii")
    for old in set(_NAME.findall(data)):
        data = data.replace(old, new).replace(old.hex().encode(), new.hex().encode())
    data = _CREATED.sub(rb"\g<1>" + day.strftime("%Y%m%d000000").encode(), data)
    data = _CHANGED.sub(f"{day.isoformat()}T00:00:00".encode(), data)
    path.write_bytes(data)
