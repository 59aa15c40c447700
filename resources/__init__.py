"""Data only: read as bytes or text, from a checkout, a wheel or a frozen program."""

from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from pathlib import Path


def read_bytes(*parts: str) -> bytes:
    """Read one file, named by its folders and name; FileNotFoundError if absent."""
    return files(__name__).joinpath(*parts).read_bytes()


def read_text(*parts: str) -> str:
    """Read one UTF-8 file; FileNotFoundError if absent."""
    return read_bytes(*parts).decode("utf-8")


def names(folder: str, suffix: str) -> list[str]:
    """List the file names in a folder that end in `suffix`, in order."""
    found = (entry.name for entry in files(__name__).joinpath(folder).iterdir())
    return sorted(name for name in found if name.endswith(suffix))


def path(*parts: str) -> AbstractContextManager[Path]:
    """Lend one file as a real file, for libraries that read nothing else."""
    return as_file(files(__name__).joinpath(*parts))
