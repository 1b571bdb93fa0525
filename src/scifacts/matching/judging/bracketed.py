"""A unit in brackets behind what it measures, as heads of tables have it: "Cost (£m)", "Cost (£bn)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import ChangeKind, FigureKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from scifacts.matching.judging.counting import Stretch

__all__ = ["is_one_unit", "other_unit"]

_MOST_WORDS = 4  # "€ per square metre"
_COINS = ("pence", "cents")
_SIGNS = frozenset("$€£¥₹₩")


def is_one_unit(edit: Stretch) -> bool:
    """Whether a unit in brackets is written otherwise: (£m) and (£ million), (%) and (per cent)."""
    here, there = _units(edit)
    return bool(here) and here == there


def other_unit(edit: Stretch) -> ChangeKind | None:
    """What changed where a unit in brackets is another one, or came or went in the cell of a table."""
    here, there = _units(edit)
    if here is None or there is None or here == there:
        return None
    if here and there:
        return ChangeKind.SCALE if here[1] == there[1] else ChangeKind.UNIT
    following = edit.here[edit.last : edit.last + 1] if here else edit.there[edit.end : edit.end + 1]
    return ChangeKind.UNIT if list(following) == ["|"] else None


_Unit = tuple["Decimal", str | None] | tuple[()]


def _units(edit: Stretch) -> tuple[_Unit | None, _Unit | None]:
    return _unit(edit.here, edit.first, edit.last), _unit(edit.there, edit.start, edit.end)


def _unit(words: Sequence[str], first: int, last: int) -> _Unit | None:
    """What the bracket around a stretch of words measures in; () for none, None for other words."""
    if first == last and ")" not in words[last : last + _MOST_WORDS]:
        return ()
    is_whole = list(words[first : first + 1]) == ["("] and words[last - 1] == ")" and last - first > 2
    before, behind = words[max(0, first - _MOST_WORDS) : first], words[last : last + _MOST_WORDS]
    if is_whole:
        inner = words[first + 1 : last - 1]
    elif "(" in before and ")" in behind:
        opening = len(before) - 1 - list(before)[::-1].index("(")
        inner = [*before[opening + 1 :], *words[first:last], *behind[: list(behind).index(")")]]
    else:
        return () if first == last else None
    return _measured([*inner]) if len(inner) <= _MOST_WORDS else None


def _measured(inner: list[str]) -> _Unit | None:
    """One of a unit: its size and name; None for what is no unit, or a noun that is counted."""
    from scifacts.numerals import figures
    from scifacts.numerals.nouns import unit_name

    if any(word[0].isdigit() and set(word) != {"0"} for word in inner):  # "(10 km)" is a figure
        return None
    signs = [word for word in inner if word in _SIGNS]
    names = [word for word in inner if word not in _SIGNS]
    found = figures(f"{''.join(signs)}1 {' '.join(names)}".strip())
    if len(found) != 1 or found[0].kind is FigureKind.DATE:  # (August to December)
        return None
    value, unit = found[0].value, found[0].unit
    is_unit = unit in _COINS or unit_name(unit).family != "noun" if unit else value != 1
    return (value, unit) if is_unit else None
