"""Hold a quote's prefix and suffix against what stands around a passage, and find a passage by them."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from scifacts.matching.around.context import Outside
from scifacts.matching.tokens import Tokens, tokens, word_end, word_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.align import Alignment

__all__ = ["differing", "named"]

# A context that is less like what stands there is another context, not a changed one.
_LIKE = 60.0


def differing(text: str, start: int, end: int, prefix: str, suffix: str) -> Iterator[Outside]:
    """Facts of the prefix and the suffix that stand otherwise around a passage: "a fall of", "a rise of"."""
    if prefix:
        before = text[max(0, start - len(prefix) - 1) : start].strip()
        if not before.lower().endswith(prefix.lower()):
            begin = word_start(text, max(0, start - len(prefix) - 1))
            yield from _changed(prefix, text, begin, start, outer_first=True)
    if suffix:
        after = text[end : end + len(suffix) + 1].strip()
        if not after.lower().startswith(suffix.lower()):
            stop = word_end(text, min(len(text), end + len(suffix) + 1))
            yield from _changed(suffix, text, end, stop, outer_first=False)


def _changed(context: str, text: str, start: int, end: int, *, outer_first: bool) -> Iterator[Outside]:
    from scifacts.matching.align import align
    from scifacts.matching.judging.judge import judge

    wanted, found = tokens(context), tokens(text, start, end)
    if not wanted.words or not found.words:
        return
    alignment = align(wanted, found)
    if alignment.score < _LIKE:
        beside = (
            found.cut(max(0, len(found) - len(wanted)), len(found))
            if outer_first
            else found.cut(0, len(wanted))
        )
        if _are_of_one_build(wanted, beside):
            yield from _exchanged(wanted, beside, text)
        return
    for item in judge(alignment, text):
        outer = item.first == 0 if outer_first else item.last == len(wanted)
        if item.kind.touches_fact and item.start < item.end and not (outer and item.first == item.last):
            yield Outside(item.kind, found.starts[item.start], found.ends[item.end - 1])


def _are_of_one_build(wanted: Tokens, beside: Tokens) -> bool:
    """Whether the words beside a passage are those of its context, but for half: In Rome, In Paris."""
    if len(wanted) != len(beside):
        return False
    same = sum(one == two for one, two in zip(wanted.keys, beside.keys, strict=True))
    return 2 * same >= len(wanted) > 1


def _exchanged(wanted: Tokens, beside: Tokens, text: str) -> Iterator[Outside]:
    """Facts that stand otherwise where a context and what is there instead have the same build."""
    from scifacts.matching.align import Alignment, Edit
    from scifacts.matching.judging.judge import judge

    edits = tuple(
        Edit(index, index + 1, index, index + 1)
        for index, (one, two) in enumerate(zip(wanted.keys, beside.keys, strict=True))
        if one != two
    )
    for item in judge(Alignment(wanted, beside, edits, 0.0, 0.0), text):
        if item.kind.touches_fact and item.start < item.end:
            yield Outside(item.kind, beside.starts[item.start], beside.ends[item.end - 1])


def named(prefix: str, quote: str, suffix: str, text: str) -> Alignment | None:
    """The passage that stands in a folded text between a prefix and a suffix word for word; None elsewhere.

    A context of so many characters begins and ends where it may, inside a word as well.
    """
    found = _between("", prefix, quote, suffix, "", text)
    if found:
        return found
    head = "".join(takewhile(str.isalpha, prefix))
    tail = "".join(takewhile(str.isalpha, reversed(suffix)))[::-1]
    if not (head or tail):
        return None  # a number is not cut
    inner, outer = prefix[len(head) :].strip(), suffix[: len(suffix) - len(tail)].strip()
    return _between(head, inner, quote, outer, tail, text)


def _between(head: str, prefix: str, quote: str, suffix: str, tail: str, text: str) -> Alignment | None:
    """The passage between a context whose outermost words are the end of one and the beginning of another."""
    from scifacts.matching.laid import alignments, distinct

    whole = " ".join(filter(None, (prefix, quote, suffix)))
    before, behind = len(tokens(prefix)), len(tokens(suffix))
    for alignment in distinct(alignments(whole, text)):
        if not (_ends_in(head, text, alignment.start) and _begins_with(tail, text, alignment.end)):
            continue
        if middle := _middle(alignment, before, behind):
            return middle
    return None


def _ends_in(head: str, text: str, start: int) -> bool:
    return text[max(0, start - len(head) - 1) : start].rstrip().endswith(head)


def _begins_with(tail: str, text: str, end: int) -> bool:
    return text[end : end + len(tail) + 1].lstrip().startswith(tail)


def _middle(alignment: Alignment, before: int, behind: int) -> Alignment | None:
    """The middle of an alignment whose first and last tokens, so many of each, stand unchanged; else None."""
    from scifacts.matching.align import align

    size = len(alignment.quote)
    stop = size - behind
    if any(edit.first < before or edit.last > stop for edit in alignment.edits):
        return None
    if any(edit.first == edit.last in (0, size) for edit in alignment.edits):
        return None
    middle = alignment.passage.cut(before, len(alignment.passage) - behind)
    quote = alignment.quote.cut(before, stop)
    return align(_from_zero(quote), middle) if quote.words and middle.words else None


def _from_zero(cut: Tokens) -> Tokens:
    """The same tokens with offsets that begin at the first of them: those of a quote without its prefix."""
    shift = cut.starts[0]
    return Tokens(
        cut.words, cut.keys, [start - shift for start in cut.starts], [end - shift for end in cut.ends]
    )
