"""Whether a colour can be read on another, by the numbers that WCAG gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scifacts.claims import values
from scifacts.contrast import ENOUGH, contrast, readable

CSS = Path(__file__).resolve().parents[1] / "templates" / "site" / "static" / "site.css"
GROUNDS = [values._LIGHT_GROUNDS, values._DARK_GROUNDS]
colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#0a4f9e", "#0a4f9e", 1.0),
        ("#ff0000", "#ffffff", 4.0),
    ],
)
def test_the_contrast_of_two_colours(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)


@given(colors)
@settings(derandomize=True, max_examples=100)
def test_what_is_proposed_can_be_read(color: str) -> None:
    for grounds in GROUNDS:
        proposed = readable(color, grounds)
        assert min(contrast(proposed, ground) for ground in grounds) >= ENOUGH
        if min(contrast(color, ground) for ground in grounds) >= ENOUGH:
            assert proposed == color


def test_on_grey_nothing_can_be_read() -> None:
    with pytest.raises(ValueError, match="nothing can be read"):
        readable("#ff0000", ("#777777",))


def palette(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9A-Fa-f]{6});", block.lower()))


def test_the_grounds_and_texts_are_those_of_the_stylesheet() -> None:
    light, dark = CSS.read_text(encoding="utf-8").split('[data-theme="dark"]')[:2]
    for block, grounds in ((light.split("@media")[0], GROUNDS[0]), (dark.split("}")[0], GROUNDS[1])):
        known = palette(block)
        assert (known["page"], known["raised"]) == grounds
        for name in ("ink", "muted", "link"):
            assert min(contrast(known[name], ground) for ground in grounds) >= ENOUGH, name
        for name in ("match", "reworded", "changed", "missing", "disagree", "unchecked"):
            for ground in (*grounds, known[f"{name}-fill"]):
                assert contrast(known[name], ground) >= ENOUGH, (name, contrast(known[name], ground))
        for name in ("depth-1", "depth-2", "depth-3"):
            assert contrast(known["ink"], known[name]) >= ENOUGH, name
