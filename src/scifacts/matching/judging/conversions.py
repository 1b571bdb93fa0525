"""Tell whether a measure put in brackets is the one before it in another unit: 62 km (39 mi)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import number_of
from scifacts.matching.vocabulary.unit_names import SYMBOL_OF
from scifacts.nouns import NamedTuple
from scifacts.numerals.vocabulary import SCALE_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["converts"]

# Dimension -> unit -> how many of the first unit it is; the other names of a unit are in `unit_names`.
_UNITS = {
    "length": {
        "m": 1.0, "km": 1000.0, "cm": 0.01, "mm": 0.001, "mi": 1609.344, "yd": 0.9144, "ft": 0.3048,
        "in": 0.0254, "nmi": 1852.0,
    },
    "area": {"m²": 1.0, "km²": 1e6, "ha": 1e4, "acre": 4046.86, "mi²": 2.58999e6, "ft²": 0.092903},
    "mass": {"kg": 1.0, "g": 0.001, "t": 1000.0, "lb": 0.453592, "oz": 0.0283495},
    "volume": {"L": 1.0, "mL": 0.001, "m³": 1000.0, "gal": 3.78541},
    "speed": {"km/h": 1.0, "mph": 1.609344, "kn": 1.852},
    "temperature": {"°C": 1.0, "°F": 1.0, "K": 1.0},
}  # fmt: skip
# Names of what is made of other units, names of several words, and letters that are degrees in a conversion.
_COMPOSED = {
    "nmi": "nautical_miles",
    "m²": "m² square_metres square_meters sq_m",
    "km²": "km² square_kilometres square_kilometers sq_km",
    "mi²": "mi² square_miles sq_mi",
    "ft²": "ft² square_feet sq_ft",
    "m³": "m³ cubic_metres cubic_meters",
    "km/h": "km/h kph kmh kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour",
    "mph": "miles_per_hour miles_an_hour",
    "°C": "°c c celsius degrees_celsius degrees_c °_c",
    "°F": "°f f fahrenheit degrees_fahrenheit degrees_f °_f",
}
_NAMED = [(name.lower(), symbol) for name, symbol in SYMBOL_OF.items()] + [
    (name.replace("_", " "), symbol) for symbol, names in _COMPOSED.items() for name in names.split()
]
_PLACED = {
    name: (dimension, symbol, units[symbol])
    for name, symbol in _NAMED
    for dimension, units in _UNITS.items()
    if symbol in units
}
_NEAR = 0.06  # a conversion is rounded: 3 m (10 ft) is 1.6 % off
_MOST_TOKENS = 4  # of a scale and a unit: million km/h
_RANGES = frozenset({"to", "-", "and", "or"})
_ABOUT = frozenset({"about", "around", "roughly", "approximately", "approx", "c", "."})

_IN_PARTS = frozenset({("ft", "in"), ("lb", "oz")})


class _Measure(NamedTuple):
    dimension: str
    unit: str
    value: float  # in the first unit of its dimension


def converts(keys: Sequence[str], start: int, end: int) -> bool:
    """Whether keys[start:end] are a measure in brackets that equals the measure right before them."""
    if end - start < 4 or keys[start] != "(" or keys[end - 1] != ")":
        return False
    second = _ends([key for key in keys[start + 1 : end - 1] if key not in _ABOUT])
    if second is None:
        return False
    for begin in range(start - 2, max(-1, start - _MOST_TOKENS - 2), -1):
        first = _ends(keys[begin:start])
        # A number of two parts, 6 feet 2 inches, begins before its second part.
        if first is not None and not _has_part_before(keys, begin, first):
            return len(first) == len(second) and all(map(_are_equal, first, second))
    return False


def _has_part_before(keys: Sequence[str], begin: int, found: tuple[_Measure, ...]) -> bool:
    if len(found) > 1 or begin < 2:
        return False
    if keys[begin - 1] in _RANGES and number_of(keys[begin - 2]) is not None:
        return True
    before = _measure(keys[begin - 2 : begin])
    return before is not None and (before.unit, found[0].unit) in _IN_PARTS


def _are_equal(first: _Measure, second: _Measure) -> bool:
    if first.dimension != second.dimension or first.unit == second.unit:
        return False
    return abs(first.value - second.value) <= _NEAR * max(abs(first.value), abs(second.value))


def _ends(keys: Sequence[str]) -> tuple[_Measure, ...] | None:
    """The measure that a few keys are, or both ends of a range of one: 10 to 20 miles."""
    if (measure := _measure(keys) or _in_parts(keys)) is not None:
        return (measure,)
    for at in (1, 2):
        if keys[at : at + 1] and keys[at] in _RANGES:
            low, high = _measure([*keys[:at], *keys[at + 2 :]]), _measure(keys[at + 1 :])
            return (low, high) if low and high else None
    return None


def _in_parts(keys: Sequence[str]) -> _Measure | None:
    """The whole of 6 feet 2 inches."""
    if len(keys) != 4:
        return None
    first, second = _measure(keys[:2]), _measure(keys[2:])
    if first is None or second is None or (first.unit, second.unit) not in _IN_PARTS:
        return None
    return first._replace(value=first.value + second.value)


def _measure(keys: Sequence[str]) -> _Measure | None:
    """The measure that a few keys are: a number in digits, then one unit."""
    if keys[:1] == ["minus"]:
        keys = [f"-{key}" if not at else key for at, key in enumerate(keys[1:])]
    if len(keys) < 2:
        return None
    value, unit_keys = number_of(keys[0]), keys[1:]
    if value is not None and unit_keys[0] in SCALE_WORDS:
        value, unit_keys = value.scaleb(SCALE_WORDS[unit_keys[0]]), unit_keys[1:]
    name = " ".join(key for key in unit_keys if key != "-")
    placed = _PLACED.get(name) or _PLACED.get(name.replace(" ", ""))
    if value is None or placed is None:
        return None
    dimension, unit, factor = placed
    if unit == "°F":
        return _Measure(dimension, unit, (float(value) - 32) / 1.8)
    if unit == "K":
        return _Measure(dimension, unit, float(value) - 273.15)
    return _Measure(dimension, unit, float(value) * factor)
