"""Whether a table of words may have two of them side by side, seen at a glance: few texts ask much."""

from __future__ import annotations

from itertools import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Glances"]

_LONG = 6  # letters; of a longer word three tell whether a table may have it, of others two
_MANY = 40  # glances at a table that take as long as to read it
_BEFORE = "\n /"  # what stands before a word of a table


class Glances:
    """Glances at a table, whose entries hold words that belong together, in any form of them.

    `entry` tells from where to where an entry reaches, from the sign before its first word, of one that has
    a word at an offset. A glance may see what is not there, and misses nothing: how many there were, after
    which all is said to be there, decides nothing.
    """

    __slots__ = ("_count", "_entry", "_table")

    def __init__(self, table: str, entry: Callable[[str, int], tuple[int, int]]) -> None:
        self._table = table
        self._entry = entry
        self._count = count()

    def may_have(self, one: str, other: str) -> bool:
        """Whether an entry may have both words."""
        if next(self._count) >= _MANY:
            return True
        table = self._table
        mine, theirs = (word[: 2 if len(word) < _LONG else 3] for word in (one, other))
        for before in _BEFORE:
            at = table.find(f"{before}{mine}")
            while at >= 0:
                first, last = self._entry(table, at)
                found = sum(table.count(f"{sign}{theirs}", first, last) for sign in _BEFORE)
                if found > (mine == theirs):
                    return True
                at = table.find(f"{before}{mine}", max(last, at + 1))
        return False
