"""The receipts of a pack in its page: every bill that has some, with links to them."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from urllib.parse import quote

from db.queries.receipts import Receipt
from desktop.exports.columns import column_title
from desktop.exports.layout import written
from desktop.words import translate

Links = Sequence[tuple[str, Receipt]]
"""The address of each file beside the page, and the bill that it belongs to."""


def receipts_html(
    links: Links, name: str, lost: Sequence[Receipt] = ()
) -> Iterator[str]:
    """Yield a section of the page under a name; nothing without receipts.

    `lost` are those whose bytes are gone: the page says which.
    """
    if not links and not lost:
        return
    title = escape(translate("exports", "Receipts kept with the bills"))
    yield f'<section id="{name}">\n<h2>{title}</h2>\n'
    if links:
        yield from _linked(links)
    if lost:
        yield _lost(lost)
    yield "</section>\n"


def _lost(lost: Sequence[Receipt]) -> str:
    about = translate(
        "exports",
        "The book no longer has the bytes of these files, so they are not in the "
        "pack. A backup from earlier may still have them.",
    )
    rows = "".join(
        f"<li>{one.day.isoformat()} {escape(one.place)} {escape(one.name)}</li>\n"
        for one in lost
    )
    return f"<p>{escape(about)}</p>\n<ul>\n{rows}</ul>\n"


def _linked(links: Links) -> Iterator[str]:
    heads = "".join(
        f'<th scope="col"{side}>{escape(text)}</th>'
        for text, side in (
            (column_title("day"), ""),
            (column_title("place"), ""),
            (column_title("amount"), ' class="number"'),
            (column_title("files"), ""),
        )
    )
    yield f'<div class="table"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n'
    for _bill, group in groupby(links, key=lambda link: link[1].spending_id):
        yield _row(list(group))
    yield "</tbody>\n</table></div>\n"


def _row(links: Links) -> str:
    bill = links[0][1]
    files = "<br>".join(
        f'<a href="{escape(quote(address))}">{escape(_file(address))}</a>'
        for address, _bill in links
    )
    return (
        f"<tr><td>{bill.day.isoformat()}</td><td>{escape(bill.place)}</td>"
        f'<td class="number">{escape(written("amount", bill.total))}</td>'
        f"<td>{files}</td></tr>\n"
    )


def _file(address: str) -> str:
    return address.rpartition("/")[2]
