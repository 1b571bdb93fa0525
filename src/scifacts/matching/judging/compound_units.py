"""Units of measure in their forms: m/s, m s−1, metres per second; sq ft, ft²; 2 m, two metres."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import number_of
from scifacts.matching.judging.one_measure import RANGED
from scifacts.matching.vocabulary.unit_names import SYMBOL_OF
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from scifacts.matching.tokens import Tokens

__all__ = ["compounds", "conversions", "measure_end", "metric"]

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


_FAR_ON = 8  # tokens behind a passage that a measure may end in


def measure_end(quote: Tokens, window: Tokens, agreed: int, last: int, far: int) -> int:
    """Where the measure ends that ends the quote, written otherwise: 1,600 (feet per minute), 6.8 (g) and.

    `agreed` is where what both have word for word ends, `last` where the passage does; it is read `far`
    tokens back.
    """
    ours = quote.cut(max(0, len(quote) - far), len(quote))
    low = max(0, last - far)
    theirs = window.cut(low, last + _FAR_ON)
    text, other = ours.spaced(), theirs.spaced()
    is_closed = text.endswith(")")
    starts = [start - theirs.starts[0] for start in theirs.starts]
    for reader in (conversions, compounds):
        ends = []
        says = [said for _, end, said in reader(text) if end >= len(text) - is_closed]
        for _, end, said in reader(other) if says else ():
            if said == says[-1]:
                stop = end + (is_closed and other[end : end + 1] == ")")
                ends.append(low + sum(start < stop for start in starts))
        if found := [end for end in ends if end >= agreed]:
            return min(found)
    return last


# Unit -> its base, and how many of the base it is: what is told in one of a family is told in another.
_METRIC = {
    symbol: (base, Decimal(factor))
    for base, units in (
        ("m", "mm:0.001 cm:0.01 m:1 km:1000 µm:0.000001 nm:0.000000001"),
        ("g", "µg:0.000001 mg:0.001 g:1 kg:1000 t:1000000"),
        ("L", "mL:0.001 dL:0.1 L:1"),
        ("W", "W:1 kW:1000 MW:1000000 GW:1000000000"),
        ("Hz", "Hz:1 kHz:1000 MHz:1000000 GHz:1000000000"),
        ("min", "min:1 h:60 d:1440"),
    )
    for symbol, factor in (unit.split(":") for unit in units.split())
}
_MINUTES = {"half an": 30, "half": 30, "a half": 30, "a quarter of an": 15, "three quarters of an": 45}
_SPAN = lazy(
    r"(?<![\w.,-])(?<!and )(?:(?P<part>half an|a half|a quarter of an|three[ -]quarters of an|half)[ -]hour\b"
    r"|(?P<whole>an|one|two|three|four|five|six|\d{1,2})(?: and a half hours\b| hours? and a half\b))(?!'s)",
    re.IGNORECASE,
)


_WEEKS = lazy(
    r"(?<![\w.,-])(?<!and )(?:(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})"
    r"[ -](?:weeks?|(?P<fortnight>fortnight)))\b(?!'s)(?! (?:and|or|to) )",
    re.IGNORECASE,
)


def metric(text: str) -> Iterator[tuple[int, int, tuple[str, str, Decimal]]]:
    """Measures in the base of their family: 2.5 cm and 25 mm, half an hour and 30 minutes.

    None of a range or a product, whose other number may be of either unit.
    """
    for start, end, (_, value, powers) in compounds(text):
        (symbol, power), *others = powers
        if others or power < 1 or symbol not in _METRIC or RANGED.search(text[:start]):
            continue
        base, factor = _METRIC[symbol]
        if base != "min" or power == 1:
            yield start, end, ("metric", f"{base}{power}", (value * factor**power).normalize())
    for match in _WEEKS.finditer(text):
        count = match["count"].lower()
        weeks = 2 if match["fortnight"] else int(count) if count.isdigit() else NUMBER_WORDS.get(count, 1)
        if not RANGED.search(text[: match.start()]):
            yield match.start(), match.end(), ("metric", "min1", Decimal(weeks * 7 * 1440).normalize())
    for match in _SPAN.finditer(text):
        if match["part"]:
            minutes = _MINUTES[match["part"].lower().replace("-", " ")]
        else:
            whole = match["whole"].lower()
            hours = int(whole) if whole.isdigit() else 1 if whole == "an" else NUMBER_WORDS[whole]
            minutes = 60 * hours + 30
        if not RANGED.search(text[: match.start()]):
            yield match.start(), match.end(), ("metric", "min1", Decimal(minutes).normalize())
