r"""Check that the Chinese catalogue is whole and fits the code, or update it.

    python .ci/check_translations.py                      fails on any difference
    python .ci/check_translations.py --write [FILE.tsv]   updates, and merges sentences

A .tsv line is: context TAB English TAB Chinese, with \n, \t and \\ as escapes.
"""

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "translations" / "zh_CN.ts"
WORDS = ROOT / "desktop" / "words.py"
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
ESCAPES = {"\\n": "\n", "\\t": "\t", "\\\\": "\\"}

Key = tuple[str, str]


def sources() -> list[Path]:
    """List the files that may speak to the user; words.py only defines how."""
    return sorted(p for p in (ROOT / "desktop").rglob("*.py") if p != WORDS)


def calls(path: Path) -> Iterator[ast.Call]:
    """Find every call of translate(...) in one file, also inside f-strings."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Call) and speaks(node):
            yield node


def speaks(call: ast.Call) -> bool:
    """Tell our translate from the methods of that name that text and painters have."""
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        words = isinstance(owner, ast.Name) and owner.id == "words"
        return call.func.attr == "translate" and words
    return isinstance(call.func, ast.Name) and call.func.id == "translate"


def literals(call: ast.Call) -> Key | None:
    """Return context and sentence if both are plain literals."""
    values = [a.value for a in call.args if isinstance(a, ast.Constant)]
    texts = [value for value in values if isinstance(value, str)]
    return (texts[0], texts[1]) if len(texts) == len(call.args) == 2 else None


def complaints(paths: list[Path], known: set[Key]) -> Iterator[str]:
    """Name each call that the catalogue cannot serve."""
    for path in paths:
        for call in calls(path):
            where = f"{path.relative_to(ROOT)}:{call.lineno}"
            key = literals(call)
            if key is None:
                yield f"{where}: translate() needs two plain strings, no f-string"
            elif key not in known:
                yield f"{where}: lupdate does not see {key}"


def updated(catalogue: Path) -> str:
    """Bring a catalogue up to date with the code; return its text."""
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    command = [tool or "pyside6-lupdate", "-silent", "-no-obsolete"]
    command += ["-locations", "none"]
    command += [str(path) for path in sources()] + ["-ts", str(catalogue)]
    subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603 - our own file names
    return catalogue.read_text("utf-8")


def messages(text: str) -> Iterator[tuple[Key, ET.Element]]:
    """Walk the messages of a catalogue."""
    root = ET.fromstring(text)  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source", "")
            yield (context.findtext("name", ""), source), message


def unfinished(text: str) -> Iterator[str]:
    """Name each sentence that has no finished, equally furnished translation."""
    for key, message in messages(text):
        translation = message.find("translation")
        if translation is None or not translation.text or translation.get("type"):
            yield f"no Chinese yet: {key}"
        elif holes(key[1]) != holes(translation.text):
            yield f"placeholders differ: {key} -> {translation.text}"


def holes(sentence: str) -> list[str]:
    """List the names of a sentence's placeholders, in any order."""
    return sorted(re.findall(r"{([^{}:]*)[^{}]*}", sentence))


def read_table(path: Path) -> dict[Key, str]:
    """Read the sentences of one .tsv file; ValueError names a malformed line."""
    table: dict[Key, str] = {}
    for number, line in enumerate(path.read_text("utf-8-sig").splitlines(), 1):
        cells = [unescape(cell) for cell in line.split("\t")]
        if len(cells) == 3:
            table[cells[0], cells[1]] = cells[2]
        elif line.strip():
            raise ValueError(f"{path}:{number}: three columns expected")
    return table


def unescape(cell: str) -> str:
    """Turn the escapes of a .tsv cell into what they stand for."""
    return re.sub(r"\\[nt\\]", lambda match: ESCAPES[match[0]], cell)


def merged(text: str, table: dict[Key, str]) -> str:
    """Put the translations of a table into a catalogue."""
    root = ET.fromstring(text)  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            if translation is not None and table.get(key):
                translation.attrib.pop("type", None)
                translation.text = table[key]
    return HEADER + ET.tostring(root, encoding="unicode") + "\n"


def write(tables: list[Path]) -> None:
    """Update the catalogue in place and merge the tables into it."""
    table = {key: text for path in tables for key, text in read_table(path).items()}
    text = updated(CATALOGUE)
    CATALOGUE.write_text(merged(text, table), "utf-8", newline="\n")
    known = {key for key, _ in messages(updated(CATALOGUE))}
    for key in sorted(table.keys() - known):
        print(f"not used by the code: {key}")


def problems() -> list[str]:
    """List everything that is wrong between the code and the catalogue."""
    text = CATALOGUE.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        fresh = updated(Path(shutil.copy(CATALOGUE, folder)))
    found = [*complaints(sources(), {key for key, _ in messages(fresh)})]
    found += unfinished(fresh)
    if fresh != text:
        found.append("the catalogue is stale: run this with --write")
    return found


def main() -> int:
    """Check, or write and then check; 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", nargs="*", type=Path, metavar="TSV")
    tables = parser.parse_args().write
    if tables is not None:
        write(tables)
    found = problems()
    print("\n".join(found) or "translations: complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
