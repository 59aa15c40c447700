"""The whole book to and from JSON, lossless: the public file form, version 1."""

from db.interchange.loading import Loaded, load
from db.interchange.parsing import Unreadable, parse
from db.interchange.reading import records
from db.interchange.writing import dump

__all__ = ["Loaded", "Unreadable", "dump", "load", "parse", "records"]
