"""Reads the statement's HTML back, knowing nothing of how it is written."""

from html.parser import HTMLParser

VOID = {"meta", "br", "img", "link", "input", "path", "use", "rect", "circle"}


class Page(HTMLParser):
    """The rows of every section's tables, and whether elements close in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.language = ""
        self.fetched: list[str] = []
        self.tags: set[str] = set()
        self.names: list[str] = []
        self.asked: set[str] = set()
        self.rows: dict[str, list[list[str]]] = {}
        self._section = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        if tag == "html":
            self.language = given["lang"]
        if "id" in given:
            self.names.append(given["id"])
        for name in ("src", "href", "srcset", "data", "poster", "action"):
            place = given.get(name, "#")
            if place.startswith("#"):
                self.asked |= {place[1:]} if place[1:] else set()
            else:
                self.fetched.append(place)
        if tag == "section":
            self._section = given["id"]
            self.rows[self._section] = []
        if tag == "tr":
            self.rows[self._section].append([])
        if tag in {"td", "th"}:
            self.rows[self._section][-1].append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in {"td", "th"}:
            self.rows[self._section][-1][-1] += data
