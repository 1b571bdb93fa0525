"""Links that open a document at the words quoted (URL text fragments)."""

from __future__ import annotations

from urllib.parse import quote

__all__ = ["words_link"]

_LONGEST = 300  # measured: longer exact fragments stop working in Chromium; their ends do
_END_WORDS = 5


def words_link(url: str, words: str) -> str:
    """`url` with a text fragment of `words`; the url alone where there are none."""
    text = " ".join(words.split())
    if not text:
        return url
    joint = ":~:text=" if "#" in url else "#:~:text="
    if len(text) <= _LONGEST:
        return url + joint + _encoded(text)
    parts = text.split(" ")
    first, last = " ".join(parts[:_END_WORDS]), " ".join(parts[-_END_WORDS:])
    return f"{url}{joint}{_encoded(first[:_LONGEST])},{_encoded(last[-_LONGEST:])}"


def _encoded(text: str) -> str:
    """Percent-encode text, also `-`, `,` and `&`, which mean something in a fragment."""
    return quote(text, safe="", errors="replace").replace("-", "%2D")
