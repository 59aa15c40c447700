from itertools import combinations, pairwise
from math import dist

import pytest

from desktop.charts.colours import DARK, LIGHT, Colours

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
VISIONS = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
both = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def linear(colour: str) -> list[float]:
    """Turn "#rrggbb" into linear RGB."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def contrast(one: str, other: str) -> float:
    """Compute the contrast ratio of WCAG 2.2."""
    shares = (0.2126, 0.7152, 0.0722)
    light = [
        sum(s * c for s, c in zip(shares, linear(colour), strict=True)) + 0.05
        for colour in (one, other)
    ]
    return max(light) / min(light)


def seen(colour: str, vision: str) -> tuple[float, float, float]:
    """Place a colour in CIE Lab as somebody sees it."""
    rgb = linear(colour)
    r, g, b = (
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, rgb, strict=True))))
        for row in VISIONS[vision]
    )
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: str, other: str) -> float:
    """Measure how far two colours stand for the eye that sees them closest."""
    return min(dist(seen(one, vision), seen(other, vision)) for vision in VISIONS)


def test_measure_knows_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert apart("#000000", "#ffffff") == pytest.approx(100, abs=0.5)
    assert apart("#ff0000", "#ff0000") == 0


@both
def test_text_is_readable_on_every_ground(colours: Colours) -> None:
    words = (
        colours.text,
        colours.muted,
        colours.accent,
        colours.good,
        colours.warning,
        colours.danger,
    )
    for ground in (colours.window, colours.surface, colours.raised):
        assert min(contrast(word, ground) for word in words) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@both
def test_shapes_and_edges_stand_out(colours: Colours) -> None:
    shapes = (
        colours.line,
        colours.current,
        colours.prior,
        colours.used,
        colours.left,
        colours.lapsed,
        colours.contributed,
        colours.spent,
        colours.family,
        colours.other,
        *colours.people,
    )
    assert min(contrast(shape, colours.surface) for shape in shapes) >= 3


@both
def test_colours_that_meet_stay_apart_for_every_eye(colours: Colours) -> None:
    groups = (
        (colours.current, colours.prior),
        (colours.used, colours.left, colours.lapsed),
        (colours.contributed, colours.spent, colours.family, colours.other),
        colours.people,
    )
    for group in groups:
        for one, other in combinations(group, 2):
            assert apart(one, other) >= 15, (one, other)


@both
def test_grounds_step_in_one_direction(colours: Colours) -> None:
    assert colours.dark == (contrast(colours.window, "#000000") < 4)
    for one, other in pairwise((colours.window, colours.surface)):
        assert one != other
