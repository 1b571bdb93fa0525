"""A word that went to the other side of a comparison: "12% in the drug group, against 16% on placebo".

Over "12% in the placebo group, against 16% of those who took the drug" each number is of the other group.
"""

from __future__ import annotations

from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.matching.align import Alignment

__all__ = ["crossed"]

_AGAINST = word_set(
    "compared against versus vs whereas gegenüber wohingegen verglichen contre tandis frente mientras"
)
_LEAST = 4  # letters of a word that tells what a number is of
_PLAIN = word_set(
    "with from that this those these them they were have been also than more less only over under about same"
    " among between during after before while which when where there their into year years"
)


def crossed(alignment: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """The stretch from such a word over the comparison, in quote and passage; the numbers stayed."""
    if not alignment.edits:
        return
    quote, passage = alignment.quote.keys, alignment.passage.keys
    here, there = _middle(quote), _middle(passage)
    if here is None or there is None:
        return
    ours, theirs = (quote[:here], quote[here:]), (passage[:there], passage[there:])
    if any(
        _numbers(one) != _numbers(two) or not _numbers(one) for one, two in zip(ours, theirs, strict=True)
    ):
        return
    for left, right in ((0, 1), (1, 0)):
        if _telling(ours[right]) <= _telling(theirs[right]):
            continue  # it took no other word's place: "in the region" is of both
        moved = (_telling(ours[left]) - _telling(ours[right])) & (
            _telling(theirs[right]) - _telling(theirs[left])
        )
        for word in sorted(moved, key=quote.index)[:1]:
            yield (*_stretch(quote, word, here), *_stretch(passage, word, there))


def _middle(keys: Sequence[str]) -> int | None:
    """Where the only comparison of a sentence stands; None without one or with several."""
    found = [at for at, key in enumerate(keys) if key in _AGAINST]
    return found[0] if len(found) == 1 else None


def _numbers(keys: Sequence[str]) -> list[str]:
    return [key for key in keys if key[0].isdigit()]


def _telling(keys: Sequence[str]) -> set[str]:
    return {key for key in keys if len(key) >= _LEAST and key.isalpha() and key not in _PLAIN}


def _stretch(keys: Sequence[str], word: str, middle: int) -> tuple[int, int]:
    """From a word to the comparison, and on to the number next to that on either side."""
    at = keys.index(word)
    first = max((index for index in range(middle) if keys[index][0].isdigit()), default=0)
    last = next((index for index in range(middle, len(keys)) if keys[index][0].isdigit()), len(keys) - 1)
    return min(at, first), max(at, last) + 1
