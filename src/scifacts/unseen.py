"""Which characters cannot be seen, whether on a screen or in a file that people read."""

from __future__ import annotations

__all__ = ["UNSEEN"]

# Controls, lone surrogates, noncharacters, and everything with no glyph of its own: soft hyphen, joiners,
# zero-width and bidi controls, fillers, line separators, variation selectors, tags.
UNSEEN = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U0010fffe\U0010ffff"
)
