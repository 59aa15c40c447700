"""Pictures of every chart on one fixed book: drawn, kept, compared.

`python -m tests.desktop.charts.pictures` draws those in tests/files/charts anew;
look at each before it is kept.
"""

import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image

from db.rules.balance import fold
from db.rules.codes import Purpose, Relation, SpendingKind
from db.rules.expected import Expected
from db.rules.flows import Flow, FlowKind
from db.rules.forecast import forecast
from db.rules.limit import LimitStep, LimitYear
from db.rules.official import OfficialBalance
from db.rules.records import Person
from db.rules.spending import Spent
from db.rules.statement import FamilyUse
from db.rules.summary import Summary
from db.rules.years import Year, years
from desktop.charts.catalogue import Charted, draw_named
from desktop.charts.colours import Colours
from desktop.charts.overlay import Overlay
from desktop.charts.render import render
from desktop.words import Language, use_language

KEPT = Path(__file__).parents[2] / "files" / "charts"
SIZE, HIGHER = (560, 280), (560, 400)
AS_OF = date(2025, 9, 20)
ME = Person(id=1, name="我", relation=Relation.self)
TOLERATED = 6.0
"""RMS of a picture's colours, of 255: the edges of letters may differ a little."""
SHADES = 48


def charted() -> Charted:
    """Give the fixed book: three years, all that can be drawn of them."""
    days = [date(y, m, 10) for y in (2023, 2024, 2025) for m in range(1, 13)]
    flows = [Flow(day, FlowKind.contributed, 26_600) for day in days if day <= AS_OF]
    flows += [Flow(date(y, 11, 3), FlowKind.spent, 90_000) for y in (2023, 2024)]
    flows += [Flow(date(2025, 4, 7), FlowKind.spent, 120_000)]
    flows += [Flow(date(2025, 5, 7), FlowKind.shared, 38_000)]
    flows.sort(key=lambda flow: flow.day)
    account = fold(flows, lambda first: years(first, AS_OF))
    limits = (limit_year(2023, 46_231), limit_year(2024, 210_000))
    summary = Summary(ME, AS_OF, account, (*limits, limit_year(2025, 37_065)), (), ())
    estimate = forecast(
        account,
        {"2025-04": 120_000},
        {},
        lambda month: (Expected(month, 26_600),),
        AS_OF,
    )
    official = (
        OfficialBalance(date(2023, 12, 31), 229_200, 229_200),
        OfficialBalance(date(2025, 3, 15), 400_000, 538_200),
    )
    return Charted(summary, "2025", USES, SPENT, Overlay(official, estimate))


def limit_year(year: int, used: int) -> LimitYear:
    """Give a year with a cap of 2,000 yuan."""
    start, end, cap = date(year, 1, 1), date(year, 12, 31), 200_000
    left = max(0, cap - used)
    return LimitYear(
        year=Year(start, end, str(year)),
        region="xian",
        kind="fund_cap",
        first=start,
        last=min(end, AS_OF),
        cap=cap,
        used=used,
        left=left,
        over=max(0, used - cap),
        lapsed=left if end < AS_OF else None,
        deductible=20_000,
        deductible_used=12_000,
        fund=used,
        steps=(
            LimitStep(date(year, 3, 1), used // 3),
            LimitStep(date(year, 7, 9), used),
        ),
    )


def bill(month: int, day: int, kind: SpendingKind, place: str, *paid: int) -> Spent:
    """Give a bill of 2025; `paid` by the fund, the account, relatives, cash."""
    return Spent(date(2025, month, day), kind, place, 1, *paid)


SPENT = (
    bill(1, 22, SpendingKind.pharmacy, "便民药房", 0, 58_60, 0, 0),
    bill(2, 19, SpendingKind.outpatient, "区人民医院", 337_00, 583_00, 0, 0),
    bill(4, 7, SpendingKind.outpatient, "协和医院", 995_00, 645_00, 0, 20_00),
    bill(5, 4, SpendingKind.outpatient, "社区卫生服务中心", 128_00, 90_00, 55_00, 0),
    bill(5, 20, SpendingKind.outpatient, "区人民医院", -40_00, -60_00, 0, 0),
    bill(8, 6, SpendingKind.emergency, "", 250_00, 0, 310_00, 95_00),
)
USES = (
    FamilyUse(1, "我", 2, "妈妈", Purpose.bill, 3, 44_100, 0),
    FamilyUse(1, "我", 2, "妈妈", Purpose.wallet, 1, 30_000, 10_000),
    FamilyUse(1, "我", 3, "女儿", Purpose.resident_premium, 1, 40_000, 0),
)


def drawn(name: str, colours: Colours, language: Language) -> Image.Image:
    """Draw a chart of the fixed book."""
    use_language(language)

    def draw(figure: Figure) -> None:
        draw_named(name, figure, charted(), colours)

    size = HIGHER if name == "overview" else SIZE
    picture = render(draw, *size, 1, colours)
    wide_high = (picture.width, picture.height)
    return Image.frombytes("RGBA", wide_high, picture.rgba).convert("RGB")


def kept(name: str) -> Image.Image:
    """Read the picture that was looked at."""
    return Image.open(KEPT / f"{name}.png").convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> float:
    """Give the RMS of the difference of two pictures, 0 to 255."""
    if one.size != other.size:
        return 255.0
    first, second = (numbers(picture) for picture in (one, other))
    return float(np.sqrt(np.mean((first - second) ** 2)))


def numbers(picture: Image.Image) -> NDArray[np.float64]:
    """Give the colours of a picture as numbers, 0 to 255."""
    return np.asarray(picture, dtype=np.float64)


def small(picture: Image.Image) -> bytes:
    """Write a picture as a small PNG file."""
    written = BytesIO()
    picture.quantize(SHADES, dither=Image.Dither.NONE).save(
        written, "PNG", optimize=True
    )
    return written.getvalue()


def main() -> None:
    """Draw every picture anew."""
    from tests.desktop.charts.test_pictures import PICTURES  # noqa: PLC0415 - both ways

    for name, (chart, colours, language) in PICTURES.items():
        (KEPT / f"{name}.png").write_bytes(small(drawn(chart, colours, language)))
        sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main()
