"""The unit of a figure in the capitals of its text: "312 Anlegern", which is read as "anlegern"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.numerals.nouns import unit_name

if TYPE_CHECKING:
    from scifacts.model import Figure

__all__ = ["with_capitals"]


def with_capitals(figure: Figure, words: str) -> Figure:
    """The figure with its unit as `words` write it, where that is the same unit, as "NGOs" is.

    "CEO" would be a currency. Words in capitals alone, as a heading has, say nothing of it.
    """
    unit = figure.unit
    if unit is None or words.isupper():
        return figure
    spaced = r"\s+".join(map(re.escape, unit.split()))
    found = re.search(rf"(?<!\w){spaced}(?!\w)", words, re.IGNORECASE)
    written = " ".join(found[0].split()) if found else unit
    is_same = written.lower() == unit and unit_name(written) == unit_name(unit)
    return replace(figure, unit=written) if is_same else figure
