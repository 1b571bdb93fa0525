"""A statement and a text in the same signs where several look alike: blanks, apostrophes, digits, accents."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from scifacts.model import Claim

__all__ = ["in_plain_signs", "in_plain_statement"]

_BLANKS = ("\u00a0", "\u202f", "\u2009")
_APOSTROPHES = ("\u2019", "\u02bc", "\uff07")
_HYPHENS = ("\u2010", "\u2011", "\u2013")
_WIDE = [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B), 0xFF05]  # digits, letters, %
_NARROW = {code: code - 0xFEE0 for code in _WIDE}
_WIDE_DIGITS = tuple(map(chr, (0xFF05, *range(0xFF10, 0xFF1A))))
_WIDE_POINT = lazy("(?<=[0-9])[\uff0c\uff0e](?=[0-9])")


def in_plain_signs(text: str) -> str:
    """The text, as long as it was, with a plain blank, apostrophe, hyphen, digit and letter for each like it.

    A blank between digits stays, as it may part thousands, and what may be a quotation mark stays.
    """
    if text.isascii():
        return text
    for blank in _BLANKS:
        text = _replaced(text, blank, " ", lambda before, behind: not (before.isdigit() and behind.isdigit()))
    for apostrophe in _APOSTROPHES:
        text = _replaced(text, apostrophe, "'", lambda before, behind: before.isalpha() and behind.isalpha())
    for hyphen in _HYPHENS:
        text = _replaced(text, hyphen, "-", lambda before, behind: before.isalpha() and behind.isalpha())
    text = text.replace("\u00b5", "\u03bc")  # the sign of micro, and the letter that it is
    if any(map(text.__contains__, _WIDE_DIGITS)):
        text = text.translate(_NARROW)
        text = _WIDE_POINT.sub(lambda match: chr(ord(match[0]) - 0xFEE0), text)
    return text


def in_plain_statement(claim: Claim) -> Claim:
    """The claim with its statement in plain signs, letters in one with their marks."""
    if claim.statement.isascii():
        return claim
    return replace(claim, statement=in_plain_signs(unicodedata.normalize("NFC", claim.statement)))


def _replaced(text: str, sign: str, plain: str, may: Callable[[str, str], bool]) -> str:
    """The text with another sign for each of one, where the characters before and behind it allow."""
    first, *others = text.split(sign)
    pieces = [first]
    for piece in others:
        pieces += (plain if may(pieces[-1][-1:], piece[:1]) else sign, piece)
    return "".join(pieces)
