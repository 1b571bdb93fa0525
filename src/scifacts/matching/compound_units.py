"""Units of measure in their forms: m/s, m s−1, metres per second; sq ft, ft²; 2 m, two metres."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from scifacts.matching.facts import number_of
from scifacts.matching.unit_names import SYMBOL_OF
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

__all__ = ["compounds", "conversions"]

_SIZES = {"square": 2, "sq": 2, "sq.": 2, "cubic": 3, "cu": 3, "cu.": 3}
_DIGITS = str.maketrans("⁻−–¹²³⁴", "---1234")
_UNIT = lazy(
    lambda: (
        rf"(?:(?P<size>{'|'.join(map(re.escape, sorted(_SIZES, key=len, reverse=True)))})\s)?"
        rf"(?P<name>{'|'.join(map(re.escape, sorted(SYMBOL_OF, key=len, reverse=True)))})"
        r"(?:\s(?P<behind>carrés?|cubes?|cuadrados?|cúbicos?)(?!\w))?(?P<power>\^?[-−–]?[1-4](?![\d.,]\d|\d)|⁻?[¹²³⁴])?(?![^\W\d_]|['’])"
    )
)
_JOINT = lazy(r"\s?(?P<per>/)\s?|\s(?P<word>per|an?)\s|(?P<times>[ ·⋅])")
_MOST = 21  # in words; what is more is written in digits before a unit
_SPELLED = [word for word, value in NUMBER_WORDS.items() if value < _MOST and word.isascii()]
_NUMBER = lazy(
    lambda: (
        r"(?<![\w.,$€£¥^-])(?:(?P<digits>\d[\d,]*(?:\.\d+)?)|"
        rf"(?P<word>{'|'.join(_SPELLED)}))[ -]?(?=[^\W\d_])"
    ),
    re.IGNORECASE,
)


def compounds(text: str) -> Iterator[tuple[int, int, tuple[str, Decimal, tuple[tuple[str, int], ...]]]]:
    """Measures in a text with their range: the number, and the power of each unit that it is in."""
    for match in _NUMBER.finditer(text):
        value = (
            number_of(match["digits"]) if match["digits"] else Decimal(NUMBER_WORDS[match["word"].lower()])
        )
        found = _powers(text, match.end())
        if value is not None and found is not None:
            yield match.start(), found[0], ("measure", value, tuple(sorted(found[1].items())))


def _powers(text: str, start: int) -> tuple[int, dict[str, int]] | None:
    """Where the unit that begins at a place ends, and the power of each of its parts."""
    powers: dict[str, int] = {}
    end = at = start
    sign = 1
    while unit := _UNIT.match(text, at):
        power = int((unit["power"] or "1").lstrip("^").translate(_DIGITS))
        if unit["size"]:
            power *= _SIZES[unit["size"]]
        if unit["behind"]:
            power *= 3 if "b" in unit["behind"] else 2
        if at > start and sign > 0 and power > 0 and text[end] == " ":
            break  # "5 m in 2019": only a power below zero stands behind a space
        symbol = SYMBOL_OF[unit["name"]]
        powers[symbol] = powers.get(symbol, 0) + sign * power
        end = unit.end()
        joint = _JOINT.match(text, end)
        if joint is None:
            break
        sign = 1 if joint["times"] else -1
        at = joint.end()
    return (end, powers) if powers else None


_GAPS = {" (": "(", ", ": ",", "; ": ",", " ": "part"}


def conversions(text: str) -> Iterator[tuple[int, int, tuple[str, frozenset[Hashable]]]]:
    """Measures with others in brackets, in whatever order: 8,849 m (29,032 ft), 29,032 ft (8,849 m)."""
    start = end = 0
    group: list[tuple[Hashable, ...]] = []
    opened = False
    for first, last, says in compounds(text):
        gap = _GAPS.get(text[end:first], "") if group else ""
        if gap == "part":  # 51 ft 9 in
            group[-1] = (*group[-1], says)
        elif gap == ("," if opened else "("):
            group.append((says,))
            opened = True
        else:
            start, group, opened = first, [(says,)], False
        end = last
        if opened and text[end : end + 1] == ")":
            yield start, end + 1, ("converted", frozenset(group))
            group, opened = [], False
