"""The name of the money that a quote's last or first figure is of, where the passage has it elsewhere."""

from __future__ import annotations

from scifacts.numerals.vocabulary import CURRENCIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

__all__ = ["NAMES", "SIGNS", "with_currency"]

# The signs and the names of money; "pounds" may be a weight.
SIGNS = frozenset(name for name in CURRENCIES if not name[0].isalpha())
NAMES = frozenset({*(name for name in CURRENCIES if name.isalpha() and name.isascii()), "pound", "pounds"})


def with_currency(quote: Tokens, window: Tokens, first: int, last: int) -> tuple[int, int]:
    """The tokens of a passage with the sign before it or the word behind it that the quote says otherwise.

    "$5 million" is "5 million (dollars)" and "5 million dollars" is "($)5 million".
    """
    if first and window.words[first - 1] in SIGNS and not NAMES.isdisjoint(quote.keys):
        first -= NAMES.isdisjoint(window.keys[first:last])
    if last < len(window) and window.keys[last] in NAMES and not SIGNS.isdisjoint(quote.words):
        last += SIGNS.isdisjoint(window.words[first:last])
    return first, last
