from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from matplotlib.figure import Figure

from db import policies
from db.rules.codes import Purpose, Relation, SpendingKind, Status
from db.rules.flows import Flow, FlowKind
from db.rules.forecast import forecast
from db.rules.insured import Insured
from db.rules.limit import LimitUse
from db.rules.official import official_balances
from db.rules.records import Checkpoint, Membership, Person
from db.rules.spending import Spent
from db.rules.statement import FamilyUse
from db.rules.summary import Recorded, Summary, summarize
from desktop.charts.balance import draw_balance
from desktop.charts.catalogue import NAMES, Charted, draw_named
from desktop.charts.colours import DARK, LIGHT, Colours
from desktop.charts.overlay import Overlay
from desktop.charts.pace import draw_pace
from desktop.charts.render import render, save
from desktop.charts.uses import draw_years
from desktop.words import Language, use_language

ME = Person(id=1, name="我$x$", relation=Relation.self)
AS_OF = date(2025, 9, 20)
SPENT = (
    Spent(date(2025, 2, 3), SpendingKind.outpatient, "医院$y$", 2, 90_00, 30_00, 0, 5),
    Spent(date(2025, 3, 9), SpendingKind.pharmacy, "", 1, 0, 30_00, 20_00, 1_00),
    Spent(date(2025, 4, 2), SpendingKind.outpatient, "医院$y$", 1, -9_00, -1_00, 0, 0),
)
USES = (FamilyUse(1, "我$x$", 2, "妈妈", Purpose.bill, 4, 128_050, 0),)


def book(years: int) -> Summary:
    """Make a summary of so many years: credits each month, a visit each spring."""
    first = AS_OF.year - years + 1
    days = [date(y, m, 10) for y in range(first, 2026) for m in range(1, 13)]
    days = [day for day in days if day <= AS_OF]
    flows = [Flow(day, FlowKind.contributed, 80_000) for day in days]
    uses = [LimitUse(day, "三级", 40_050, 90_000) for day in days if day.month < 5]
    insured = Insured(
        (
            Membership(
                person_id=1,
                since=date(first, 1, 1),
                region="xian",
                status=Status.employee,
            ),
        )
    )
    recorded = Recorded(ME, insured, flows, uses)
    return summarize(recorded, policies.load, AS_OF)


def charted(years: int) -> Charted:
    """Give all that any of the charts may need, of the newest year."""
    summary = book(years)
    account = summary.account
    assert account is not None
    point = Checkpoint(person_id=1, day=date(2025, 5, 1), balance=1_000_00)
    estimate = forecast(account, {"2025-08": 50_000}, {}, lambda _month: (), AS_OF)
    overlay = Overlay(official_balances([point], account, AS_OF), estimate)
    return Charted(summary, "2025", USES, SPENT, overlay)


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    yield
    use_language(None)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_every_named_chart_renders_without_a_warning(
    name: str, colours: Colours, language: Language
) -> None:
    use_language(language)

    def draw(figure: Figure) -> None:
        draw_named(name, figure, charted(4), colours)

    picture = render(draw, 700, 300, 2, colours)
    assert (picture.width, picture.height) == (1400, 600)
    assert len(picture.rgba) == 1400 * 600 * 4
    corner = "#" + picture.rgba[:3].hex()
    assert corner == colours.surface
    pixels = {picture.rgba[at : at + 4] for at in range(0, len(picture.rgba), 4)}
    assert len(pixels) > 10


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_pace_and_uses_render_without_a_warning(colours: Colours) -> None:
    summary = book(4)
    row = summary.limits[-1]
    paced = render(
        lambda figure: draw_pace(figure.add_subplot(), row, AS_OF, colours),
        700,
        300,
        1,
        colours,
    )
    used = render(
        lambda figure: draw_years(figure.add_subplot(), summary, colours),
        700,
        300,
        1,
        colours,
    )
    assert paced.rgba != used.rgba


@pytest.mark.parametrize("years", [1, 2, 4, 8, 12, 20])
@pytest.mark.parametrize("size", [(1000, 360), (700, 300)])
def test_no_two_texts_above_the_balance_touch(
    years: int, size: tuple[int, int]
) -> None:
    found = []

    def draw(figure: Figure) -> None:
        axes = figure.add_subplot()
        draw_balance(axes, book(years), LIGHT)
        found.append(axes)

    render(draw, *size, 1, LIGHT)
    (axes,) = found
    texts = [text for text in axes.texts if text.get_text()]
    assert len(texts) >= years + 1
    boxes = [text.get_window_extent() for text in texts]
    legend = axes.get_legend()
    assert legend is not None
    boxes.append(legend.get_window_extent())
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other)
    width, height = size
    for box in boxes:
        assert box.x0 >= 0 and box.x1 <= width  # noqa: PT018 - one fact: inside
        assert box.y0 >= 0 and box.y1 <= height  # noqa: PT018 - as above


def draw_nothing(figure: Figure) -> None:
    figure.add_subplot()


@pytest.mark.parametrize(
    ("suffix", "start"),
    [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".PDF", b"%PDF")],
)
def test_saved_file_is_what_its_suffix_says(
    tmp_path: Path, suffix: str, start: bytes
) -> None:
    path = tmp_path / f"chart{suffix}"
    save(draw_nothing, path, LIGHT)
    assert path.read_bytes().startswith(start)
    assert list(tmp_path.iterdir()) == [path]


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="gif"):
        save(draw_nothing, tmp_path / "chart.gif", LIGHT)
    assert list(tmp_path.iterdir()) == []


def test_a_drawing_that_fails_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")

    def fail(_figure: Figure) -> None:
        raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        save(fail, path, LIGHT)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(KeyError):
        draw_named("pie", Figure(), charted(1), LIGHT)


def test_larger_text_keeps_the_size_of_the_picture() -> None:
    sizes = {}

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        sizes["room"] = figure.get_size_inches()[0]
        axes.text(0.5, 0.5, "¥266.00")

    usual = render(draw, 600, 300, 1, LIGHT)
    inches = sizes["room"]
    large = render(draw, 600, 300, 1, LIGHT, text=1.5)
    assert (large.width, large.height) == (usual.width, usual.height)
    assert sizes["room"] == pytest.approx(inches / 1.5)
    assert large.rgba != usual.rgba
