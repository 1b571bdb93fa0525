"""Show what was changed as a reader sees it: a numeral whole, a changed phrase without its neighbours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.matching.judging.facts import facts
from scifacts.model import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.judge import Judged
    from scifacts.matching.tokens import Tokens

__all__ = ["as_shown"]

_NUMERIC = (ChangeKind.NUMBER, ChangeKind.TIME)
_JOINTS = frozenset(":-/.,")
_LONGEST = 9  # tokens of one numeral: 2:04:37 has five


def as_shown(found: Sequence[Judged], quote: Tokens, passage: Tokens) -> list[Judged]:
    """Edits in order, each as wide as a reader needs it; parts of one numeral become one edit."""
    shown: list[Judged] = []
    for item in found:
        wide = _trimmed(_widened(item, quote, passage), quote, passage)
        if shown and _is_same_numeral(shown[-1], wide):
            last = shown[-1]
            shown[-1] = replace(
                last,
                first=min(last.first, wide.first),
                last=max(last.last, wide.last),
                start=min(last.start, wide.start),
                end=max(last.end, wide.end),
            )
        else:
            shown.append(wide)
    return shown


def _is_same_numeral(one: Judged, two: Judged) -> bool:
    return one.kind is two.kind and one.kind in _NUMERIC and two.first < one.last and two.start < one.end


def _widened(item: Judged, quote: Tokens, passage: Tokens) -> Judged:
    """An edit of a part of a numeral, taken to the whole numeral on both sides: 2:04:37, 27½."""
    if item.kind not in _NUMERIC or max(item.last - item.first, item.end - item.start) > _LONGEST:
        return item
    here, there = _numeral(quote, item.first, item.last), _numeral(passage, item.start, item.end)
    back = max(item.first - here[0], item.start - there[0])
    on = max(here[1] - item.last, there[1] - item.end)
    if not _stand_alike(item, quote, passage, back, on):
        back = on = 0
    first, last = _numeral(quote, min(here[0], item.first - back), max(here[1], item.last + on))
    start, end = _numeral(passage, min(there[0], item.start - back), max(there[1], item.end + on))
    return (
        item if first == last or start == end else replace(item, first=first, last=last, start=start, end=end)
    )


def _stand_alike(item: Judged, quote: Tokens, passage: Tokens, back: int, on: int) -> bool:
    """Whether so many tokens before and behind an edit are the same on both sides."""
    if min(item.first, item.start) < back or item.last + on > len(quote) or item.end + on > len(passage):
        return False
    return (
        quote.keys[item.first - back : item.first] == passage.keys[item.start - back : item.start]
        and quote.keys[item.last : item.last + on] == passage.keys[item.end : item.end + on]
    )


def _numeral(side: Tokens, first: int, last: int) -> tuple[int, int]:
    """[first:last] with the digits and marks that are attached to its ends."""
    least, most = max(0, first - _LONGEST), min(len(side), last + _LONGEST)
    while first > least and (first == len(side) or _joined(side, first)):
        first -= 1
    while last < most and last > 0 and _joined(side, last):
        last += 1
    return first, last


def _joined(side: Tokens, index: int) -> bool:
    """Whether the token at an index goes on with the numeral before it, without a space."""
    if not 0 < index < len(side) or side.starts[index] != side.ends[index - 1]:
        return False
    before, here = side.words[index - 1], side.words[index]
    following = side.words[index + 1] if index + 1 < len(side) else ""
    if here in _JOINTS:
        return before[-1:].isnumeric() and following[:1].isnumeric() and _joined_digits(side, index + 1)
    if before in _JOINTS:
        return here[:1].isnumeric() and index > 1 and side.words[index - 2][-1:].isnumeric()
    return here[:1].isnumeric() and before[-1:].isnumeric()


def _joined_digits(side: Tokens, index: int) -> bool:
    return side.starts[index] == side.ends[index - 1]


def _trimmed(item: Judged, quote: Tokens, passage: Tokens) -> Judged:
    """An edit of a fact at the beginning of a passage, without the words before the fact."""
    if item.first or not item.kind.touches_fact or item.kind is ChangeKind.NAME or item.start == item.end:
        return item
    here = facts(quote.keys[: item.last])
    if not here or any(fact.kind is not item.kind for fact in here):
        return item
    start = item.start
    while (
        start < item.end
        and not facts(passage.keys[start : start + 1])
        and _none_begins(passage, start, item.end)
    ):
        start += 1
    return replace(item, start=start)


def _none_begins(passage: Tokens, start: int, end: int) -> bool:
    """Whether what is left says the same without its first word."""
    return facts(passage.keys[start:end]) == facts(passage.keys[start + 1 : end])
