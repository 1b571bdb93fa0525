"""Layouts that say nothing: lines broken at a width, one word in a mark, capitals of a title."""

from __future__ import annotations

import re
import textwrap

__all__ = ["broken", "hyphenated", "marked", "slipped", "stretched", "titled"]

_LONG_WORD = re.compile(r"(?<![\w'’-])([A-Za-z]{4})([a-z]{4,})(?![\w'’-])")
_SMALL_WORD = re.compile(r"(?<![\w'’.,])[^\W\d_][^\W\d_]*")
_LITTLE_LIST = """
a an the of to in on at by for from with and or but than per up over der des de la el et
"""
_LITTLE = frozenset(_LITTLE_LIST.split())


def titled(text: str) -> str:
    """The text with a capital for each of its words but little ones."""

    def with_capital(word: re.Match[str]) -> str:
        return word[0] if word[0] in _LITTLE else word[0][0].upper() + word[0][1:]

    return _SMALL_WORD.sub(with_capital, text)


def broken(text: str, end: str, width: int) -> str:
    """The text in lines of a width, in characters, with `end` between them; no word is broken."""
    return end.join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def marked(text: str, form: str) -> str:
    """One word of the text in the form, such as `**{}**`; which, the text's length decides."""
    words = text.split(" ")
    at = len(text) % len(words)
    if words[at].isalpha():
        words[at] = form.format(words[at])
    return " ".join(words)


def hyphenated(text: str, hyphen: str) -> str:
    """A text with each of its long words broken at a line's end."""
    return _LONG_WORD.sub(rf"\1{hyphen}\n\2", text)


def slipped(text: str) -> str:
    """A text with one blank too many between two words; where, its length decides."""
    words = text.split(" ")
    words[len(text) % max(1, len(words) - 1)] += " "
    return " ".join(words)


def stretched(text: str, width: int) -> str:
    """The text in lines that blanks fill to a width, but for the last, as a typewriter's."""
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join([*(_filled(line, width) for line in lines[:-1]), *lines[-1:]])


def _filled(line: str, width: int) -> str:
    first, *words = line.split(" ")
    if not words:
        return line
    each, more = divmod(width - len(line), len(words))
    return first + "".join(" " * (1 + each + (at < more)) + word for at, word in enumerate(words))
