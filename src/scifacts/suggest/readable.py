"""Words of a source as a statement has them: without marks of Markdown, tags and lone quotation marks."""

from __future__ import annotations

import re
from typing import Final

from scifacts.character_references import without_references
from scifacts.markup import RAISED_SIGNS
from scifacts.matching.struck import left_out
from scifacts.numerals.wordlists import word_set
from scifacts.shifts import EditedText
from scifacts.wikitext import emphasis, templates

__all__ = ["readable", "without_tags"]

_LEADING: Final = re.compile(r"(?:(?:>|[-*+•–]|#{1,6}|\[[ xX]\])\s+)+|>+\s*")
_IMAGE: Final = re.compile(r"!\[[^\[\]]*\]\([^()\s]*(?:\s+\"[^\"]*\")?\)\s*")
_LINK: Final = re.compile(
    r"\[([^\[\]]+)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)|(?<!\d\])\[[^\[\]]*\])"
)  # "[12][13]" are two notes
_NOTE: Final = re.compile(r"\[\^[^\[\]\s]{1,40}\]:?\s*")  # "[^1]", or "[^1]:" before the note itself
_NOTE_NUMBERS: Final = re.compile(
    r"(?<=\S)(?:\[(?:\d{1,3}|[a-z]|note\s\d{1,2}|citation\sneeded)\])+(?::\d{1,4})?(?=[\s.,;:!?。，；]|\Z)"
)  # "[12][citation needed]", "[7]:45"
_REF: Final = re.compile(r"<ref(?:\s[^<>]*)?(?:/>|(?<!/)>.*?(?:</ref\s?>|\Z))", re.IGNORECASE | re.DOTALL)
_RAISED: Final = re.compile(r"(?<=[.,;:!?)”’\"])<sup>[\d\s,–-]{1,12}</sup>(?=\s|\Z)")  # a note, and no power
_POWER: Final = re.compile(r"(?<=\d)<sup>([-−–+]?\d{1,3})</sup>", re.IGNORECASE)  # "10<sup>6</sup> people"
_WIKI: Final = re.compile(r"\[\[(?!\^?\d{1,3}\]\])(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\](?!\()")
_STRONG: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS: Final = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\w*])|(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)"
)
_CODE: Final = re.compile(r"`([^`]+)`")
_LONE: Final = re.compile(r"\*\*|(?<!\w)[*`](?=\w)|(?<=\w)[*`](?!\w)")
_TAG: Final = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,11}(?:\s[^<>]*)?(?:/?>|\Z)")
_INLINE: Final = word_set("b i u em strong a span sup sub small mark abbr")
_BARS: Final = re.compile(r"^\|\s*|\s*\|$")
_PAIRS: Final = (("«", "»"), ("「", "」"), ("『", "』"), ("(", ")"), ("（", "）"))
_OPENS: Final = re.compile(r"(?:^|[\s(\[—–-])\"(?=\S)")


def readable(words: str) -> str:
    """What words say: without marks of Markdown and tags, with quotation marks and brackets in pairs."""
    words = _WIKI.sub(r"\1", _RAISED.sub("", _REF.sub("", _without_struck(words))))
    if "{{" in words or "''" in words:
        seen = EditedText(words)
        seen.apply(templates(words))
        seen.apply(emphasis(seen.text))
        words = seen.text
    words = _POWER.sub(lambda found: found[1].translate(RAISED_SIGNS), words)
    words = " ".join(without_references(without_tags(words)).split())
    words = _IMAGE.sub("", _LEADING.sub("", words, count=1) if _LEADING.match(words) else words)
    words = _STRONG.sub(r"\2", _LINK.sub(r"\1", _NOTE.sub("", words)))
    words = _EMPHASIS.sub(lambda found: found[1] or found[2], words)
    words = _NOTE_NUMBERS.sub("", _LONE.sub("", _CODE.sub(r"\1", words)))
    return _paired(_row(words)).strip()


def _without_struck(words: str) -> str:
    for span in reversed([*left_out(words)] if "~~" in words or "</" in words else []):
        words = words[: span.start] + words[span.end :]
    return words


def without_tags(words: str) -> str:
    """Words without tags of HTML; one that begins a cell, a line or a block leaves a blank."""
    return _TAG.sub(_blank, words) if "<" in words else words


def _blank(tag: re.Match[str]) -> str:
    name = tag[0].strip("</>").split(maxsplit=1)[0].lower()
    return "" if name in _INLINE else " "


def _row(words: str) -> str:
    """A row of a table whose columns have no heads: the first cell, a colon, the others."""
    if "|" not in words:
        return words
    first, *cells = (cell.strip() for cell in _BARS.sub("", words).split("|"))
    others = [cell for cell in cells if cell]  # "| 2010 || 117,000", as wikis write rows
    return f"{first}: {', '.join(others)}" if others else first


def _paired(words: str) -> str:
    pairs = (*_PAIRS, ("„", "“") if "„" in words else ("“", "”"))
    for opening, closing in pairs:
        words = _closed(words, opening, closing, words.count(opening) - words.count(closing))
    if words.count('"') % 2:
        opens = [found.end() - 1 for found in _OPENS.finditer(words)]
        is_open = bool(opens) and opens[-1] == words.rindex('"')
        words = _closed(words, '"', '"', 1 if is_open else -1)
    return words


def _closed(words: str, opening: str, closing: str, more: int) -> str:
    """Words with a lone mark at their edge taken away, or a partner given to one inside."""
    if more > 0:
        return words[1:].lstrip() if words.startswith(opening) else words + closing
    if more < 0:
        if words.startswith(closing) and closing != opening:
            return words[1:].lstrip()
        return words[:-1].rstrip() if words.endswith(closing) else opening + words
    return words
