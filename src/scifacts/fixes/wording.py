"""A quote in the words of its source: what the passage says, as an editor would type it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from scifacts.character_references import without_references
from scifacts.markup import marks, may_have_marks, without_marks
from scifacts.matching.struck import left_out
from scifacts.model import ChangeKind
from scifacts.paths import JOINERS
from scifacts.wikitext import emphasis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.model import Match, Span
    from scifacts.shifts import Edit

__all__ = ["OMISSION", "plain_words", "shown", "source_words"]

OMISSION: Final = re.compile(r"\s*[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]\s*")
_BROKEN_WORD: Final = re.compile(r"[-\u00ad\u2010\u2011][^\S\r\n]*(?:\r\n|\n|\r)")
# "Berkham-", "sted" in the next line; not "two-", "and three-year"
_BROKEN_LINE: Final = re.compile(
    r"(?<=[^\W_])[-\u2010][^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?=[^\W_])(?!(?:and|or|to|und|oder|bis|et|ou|y|o)\b)"
)
# "Tues\u00ad", "day" in the next line: a hyphen that says nothing but that the word goes on
_SOFT_BREAK: Final = re.compile(
    r"(?<=[^\W\d_])\u00ad[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?=(?P<first>[^\W\d_]))"
)
_WIDE: Final = "[\u3000-\u30ff\u3400-\u9fff\uff00-\uff65]"  # letters and marks of scripts without blanks
# Where a line's end parts nothing: "1260582", "亿元" in the next line.
_HAN_BREAK: Final = re.compile(
    rf"(?:(?<={_WIDE})|(?<=\d)(?=\s*{_WIDE}))[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?={_WIDE}|\d)"
)
_PARAGRAPH: Final = re.compile(r"\n[^\S\n]*\r?\n")
_REACH: Final = 2000  # code points around a passage in which the marks that open or close in it are sought


def source_words(match: Match, text: str) -> str | None:
    """The quote as its source writes it, omissions kept; None where the passage cannot be told.

    Runs of blanks and line ends become one space, invisible characters go, and a word that the source
    breaks at the end of a line stays whole. What the source writes as "&amp;" is a "&", and "**48**" is 48,
    unless the quote has such references, or such marks, itself.
    """
    if match.span is None:
        return None
    parts = match.parts or (match.span,)
    gaps = [found[0] for found in OMISSION.finditer(match.quote.exact)]
    if len(gaps) != len(parts) - 1:
        return None
    is_bare = without_marks(match.quote.exact) == match.quote.exact
    words = [_part(match, part, text, is_bare=is_bare) for part in parts]
    if without_references(match.quote.exact) == match.quote.exact:
        words = [plain_words(without_references(one)) for one in words]
    return "".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True))


def _part(match: Match, part: Span, text: str, *, is_bare: bool) -> str:
    hidden = _hidden(part, text) if is_bare else ()
    return plain_words(_edited(part, text, (*_broken(match, part), *hidden)))


def _broken(match: Match, part: Span) -> Iterator[Edit]:
    """Words that the source breaks at the end of a line, as the quote has them."""
    for change in match.changes:
        if change.kind is not ChangeKind.TYPOGRAPHY or not part.contains(change.span):
            continue
        if change.expected and _BROKEN_WORD.search(change.found):
            yield change.span.start, change.span.end, change.expected


def shown(text: str, part: Span) -> str:
    """A stretch of a text without the marks that its reader does not see."""
    return _edited(part, text, _hidden(part, text))


def _edited(part: Span, text: str, edits: Iterable[Edit]) -> str:
    pieces: list[str] = []
    at = part.start
    for start, end, piece in sorted(edits):
        if at <= start and end <= part.end:
            pieces += (text[at:start], piece)
            at = end
    return "".join((*pieces, text[at : part.end]))


def _hidden(part: Span, text: str) -> Iterator[Edit]:
    """What a passage strikes out, and its marks that no reader sees, that open or close outside of it too."""
    words = part.of(text)
    if "~~" in words or "</" in words:
        yield from ((part.start + span.start, part.start + span.end, "") for span in left_out(words))
    yield from ((part.start + start, part.start + end, "") for start, end, _ in emphasis(words))
    if not may_have_marks(words):
        return
    before = [found.end() for found in _PARAGRAPH.finditer(text, max(0, part.start - _REACH), part.start)]
    behind = _PARAGRAPH.search(text, part.end, part.end + _REACH)
    first = before[-1] if before else max(0, part.start - _REACH)
    last = behind.start() if behind else part.end + _REACH
    for start, end, piece in marks(text[first:last]):
        if part.start <= start + first and end + first <= part.end:
            yield start + first, end + first, piece


def plain_words(text: str) -> str:
    """A stretch of a source on one line, without characters that cannot be seen.

    Of a word that is broken at the end of a line the hyphen stays: only a reader knows whether it is its own.
    """
    composed = unicodedata.normalize("NFC", text)
    if "\u00ad" in composed:
        composed = _SOFT_BREAK.sub(lambda match: "" if match["first"].islower() else match[0], composed)
    if not composed.isascii():
        composed = _HAN_BREAK.sub("", composed)
    seen = "".join(
        character
        for character in composed
        if character in JOINERS or character.isspace() or unicodedata.category(character) not in ("Cf", "Cc")
    )
    return " ".join(_BROKEN_LINE.sub("-", seen).split())
