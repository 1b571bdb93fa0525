"""A word that became another beside a mark or an aside of one side alone: minutes, and hours (see below)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scifacts.matching.align import Alignment, Edit

__all__ = ["set_off"]

_MARKS = frozenset({",", ";"})
_MOST = 12  # tokens of a side


def set_off(edits: Iterable[Edit], alignment: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """The places of edits in both sides, what stands around an exchanged word apart from it."""
    for edit in edits:
        first, last, start, end = edit.first, edit.last, edit.start, edit.end
        around = None
        if first < last and start < end and last - first != end - start:
            around = _around_words(alignment.quote.keys[first:last], alignment.passage.keys[start:end])
        if not around:
            yield first, last, start, end
            continue
        begin, stop, begun, stopped = (
            first + around[0],
            last - around[1],
            start + around[2],
            end - around[3],
        )
        yield begin, stop, begun, stopped
        yield first, begin, start, begun
        yield stop, last, stopped, end


def _around_words(here: Sequence[str], there: Sequence[str]) -> tuple[int, int, int, int] | None:
    """How many tokens stand before and behind the one word of each side; None where there are more words."""
    if max(len(here), len(there)) > _MOST:
        return None
    (lead, tail), (front, back) = _around(here), _around(there)
    if not len(here) - lead - tail == 1 == len(there) - front - back:
        return None
    return (lead, tail, front, back) if here[lead].isalpha() and there[front].isalpha() else None


def _around(keys: Sequence[str]) -> tuple[int, int]:
    """How many tokens at the two ends are marks, or an aside in brackets."""
    if len(keys) == 1:
        return 0, 0
    lead, tail = int(keys[0] in _MARKS), int(keys[-1] in _MARKS)
    if keys[-1 - tail] == ")" and "(" in keys[1:]:
        tail = len(keys) - keys.index("(", 1)
    elif keys[lead] == "(" and ")" in keys[lead:-1]:
        lead = keys.index(")", lead) + 1
    return lead, tail
