"""Links that open a document at the words quoted (URL text fragments)."""

from __future__ import annotations

import re
from urllib.parse import quote

__all__ = ["words_link"]

_LONGEST = 300  # measured: longer exact fragments stop working in Chromium; their ends do
_END_WORDS = 5
_PAUSE = re.compile("[，。；：、！？]")  # where a word ends in a script without blanks
_LEAST = 8  # characters of such a script that stand for the end of a passage


def words_link(url: str, words: str, *, before: str = "", after: str = "") -> str:
    """`url` with a text fragment of `words`; the url alone where there are none.

    `before` and `after` are the text around words that may stand in several places; what they hold of a
    word or of another line is left out. Words that cross a line are named by their ends: a fragment of one
    piece is looked for within one paragraph.
    """
    text = " ".join(words.split())
    if not text:
        return url
    joint = ":~:text=" if "#" in url else "#:~:text="
    first, last = _ends(words, text)
    parts = [_encoded(first), *([_encoded(last)] if last else [])]
    prefix, suffix = _last_words(before), _first_words(after)
    if prefix:
        parts.insert(0, f"{_encoded(prefix)}-")
    if suffix:
        parts.append(f"-{_encoded(suffix)}")
    return url + joint + ",".join(parts)


def _ends(words: str, text: str) -> tuple[str, str]:
    """The whole text and "", or its first and last words where it is long or crosses a line."""
    lines = [line for line in words.splitlines() if line.strip()]
    if len(text) <= _LONGEST and len(lines) == 1:
        return text, ""
    first = " ".join(lines[0].split()[:_END_WORDS])
    last = " ".join(lines[-1].split()[-_END_WORDS:])
    if len(lines) == 1 and len(first) + len(last) > len(text):  # no blanks: the two would overlap
        pauses = [match.start() for match in _PAUSE.finditer(text)]
        half = len(text) // 2
        first = text[: next((at for at in pauses if at >= _LEAST), half)][:half]
        last = text[next((at + 1 for at in reversed(pauses) if at < len(text) - _LEAST), half) :][-half:]
    return first[:_LONGEST], last[-_LONGEST:]


def _last_words(before: str) -> str:
    """The whole words at the end of a text, on its last line; "" where the words begin a line."""
    line = before.rpartition("\n")[2]
    cut = line if "\n" in before else line.partition(" ")[2]
    return " ".join(cut.split())


def _first_words(after: str) -> str:
    line = after.partition("\n")[0]
    cut = line if "\n" in after else line.rpartition(" ")[0]
    return " ".join(cut.split())


def _encoded(text: str) -> str:
    """Percent-encode text, also `-`, `,` and `&`, which mean something in a fragment."""
    return quote(text, safe="", errors="replace").replace("-", "%2D")
