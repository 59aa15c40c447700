"""A drawing as a piece of an HTML page: SVG without anything that it fetches."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.charts.colours import Colours
from desktop.charts.render import save
from desktop.exports.drawings import Drawing

_NAMES = re.compile(r'(\bid="|href="#|url\(#)')
_META = re.compile(r"<metadata>.*?</metadata>", re.DOTALL)
_SPACES = re.compile(r' xmlns:xlink="[^"]*"| xmlns="[^"]*"')
_SIZE = re.compile(r' (width|height)="[\d.]+pt"')


def inline(drawing: Drawing, name: str, colours: Colours, width: int) -> str:
    """Draw as an element `svg`; `name` keeps its ids apart from those of others."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "drawing.svg")
        save(lambda on: drawing.draw(on, colours), path, colours, width, drawing.height)
        text = path.read_text("utf-8")
    text = _META.sub("", text[text.index("<svg") :])
    text = _SPACES.sub("", text).replace("xlink:href", "href")
    text = _NAMES.sub(rf"\g<1>{name}-", _SIZE.sub("", text, count=2))
    return text.replace("<svg", '<svg aria-hidden="true"', 1)
