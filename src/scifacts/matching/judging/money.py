"""The name of the money that a quote's last or first figure is of, where the passage has it elsewhere."""

from __future__ import annotations

from scifacts.numerals.vocabulary import CURRENCIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

__all__ = ["NAMES", "SIGNS", "is_currency_ahead", "to_sum", "with_currency"]

# The signs and the names of money; "pounds" may be a weight.
SIGNS = frozenset(name for name in CURRENCIES if not name[0].isalpha())
NAMES = frozenset({*(name for name in CURRENCIES if name.isalpha() and name.isascii()), "pound", "pounds"})
_FAR_BACK, _FAR_ON = 10, 6  # tokens around the end of a passage that a sum is read in
_AT_END = 4  # tokens of a scale and a currency


def with_currency(quote: Tokens, window: Tokens, first: int, last: int) -> tuple[int, int]:
    """The tokens of a passage with the sign before it or the word behind it that the quote says otherwise.

    "$5 million" is "5 million (dollars)" and "5 million dollars" is "($)5 million".
    """
    if first and window.words[first - 1] in SIGNS and _names(quote.keys):
        first -= not _names(window.keys[first:last])
    if last < len(window) and window.keys[last].lower() in NAMES and not SIGNS.isdisjoint(quote.words):
        last += SIGNS.isdisjoint(window.words[first:last])
    return first, last


def is_currency_ahead(quote: Tokens, window: Tokens, first: int, last: int) -> bool:
    """Whether all that a quote has more than its passage is a currency that stands before its sum there."""
    rest = quote.keys[first:]
    if len(rest) > 1 or rest[0].lower() not in NAMES:
        return False
    before = window.words[max(0, last - _AT_END) : last]
    return any(word in SIGNS or (word.isupper() and word.lower() in NAMES) for word in before)


def _names(keys: list[str]) -> bool:
    """Whether money is named by a word or code; some codes are keys in capitals."""
    return not NAMES.isdisjoint(map(str.lower, keys))


def to_sum(quote: Tokens, window: Tokens, last: int) -> int:
    """Where the sum of money ends that ends the quote, written otherwise: EUR 4,6 Mrd., 4,6 Mrd. (EUR)."""
    if quote.keys[-_AT_END:] == window.keys[max(0, last - _AT_END) : last] or not last:
        return last
    near = quote.cut(max(0, len(quote) - _AT_END - 1), len(quote))
    if not _names(near.keys) and SIGNS.isdisjoint(near.words):
        return last
    from scifacts.model import FigureKind
    from scifacts.numerals import figures

    text = quote.cut(max(0, len(quote) - _FAR_BACK), len(quote)).spaced().rstrip(". ")
    first, stop = max(0, last - _FAR_BACK), min(len(window), last + _FAR_ON)
    theirs = window.cut(first, stop)
    said = [one for one in figures(text) if one.kind is FigureKind.MONEY and one.phrase.end == len(text)]
    for one in figures(theirs.spaced()) if said else ():
        end, here = one.phrase.end + theirs.starts[0], window.ends[last - 1]
        is_same = (one.value, one.high, one.unit) == (said[0].value, said[0].high, said[0].unit)
        if is_same and one.phrase.start + theirs.starts[0] < here < end:
            return next(at for at in range(first, stop) if window.ends[at] >= end) + 1
    return last
