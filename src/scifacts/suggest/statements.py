"""A statement made of the sentence that states a figure: as much of it as the figure needs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from scifacts.fixes.wording import plain_words, shown
from scifacts.model import FigureKind, Span
from scifacts.numerals.languages.foreign import language_of
from scifacts.suggest.broken_off import is_begun, is_broken_off, is_set_off
from scifacts.suggest.finite import has_verb, is_verb_next
from scifacts.suggest.readable import readable
from scifacts.suggest.sentences import (
    MONTHS,
    balanced,
    bare_figure,
    clause_marks,
    ends_reference,
    without_end,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import FigureMention

__all__ = ["stated_span", "statement_of", "told_span"]

_DATELINE: Final = re.compile(
    r"^(?:[A-Z][^a-z()]*[^()]{0,40}\([A-Z][^)]{1,40}\)"
    rf"(?:,?\s(?:\d{{1,2}}\.?\s(?i:{MONTHS})|(?i:{MONTHS})\.?\s\d{{1,2}},?)(?:\s\d{{4}})?)?\s*(?:--|—|–|-)\s*"
    rf"|[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?, \d{{1,2}}\.? (?i:{MONTHS})\.? \d{{4}} ?(?:--|—|–) ?"
    r"|[A-ZÄÖÜ][^\W\d_]+(?:[ /][A-ZÄÖÜ][^\W\d_]+)? [–—-] (?=[A-ZÄÖÜÉÁ])"  # "Berlin – Die Ernte"
    r"|(?:[A-Z][^()]{0,40})?\([A-Z]{2,6}\)(?=[A-Z\"“])"  # "(CNN)A jury"
    rf"|\((?i:{MONTHS})\.? \d{{1,2}}, \d{{4}}[^()]{{0,24}}\) (?=[A-Z\"“]))",  # "(Jul 26, 2019) Regulators"
)
_CONNECTIVE: Final = re.compile(
    r"^(?:(?:however|additionally|in addition|moreover|furthermore|meanwhile|besides|also|therefore|thus"
    r"|consequently|nevertheless|by contrast|in contrast|at the same time|in fact|indeed|for example"
    r"|for instance|in particular|on the other hand|overall|finally|first|second|third|then|ferner"
    r"|allerdings),\s+|(?:and|but|und|aber)\s+"
    r"|(?:此外|同时|另外|其中|因此|然而)[，,]\s*)",
    re.IGNORECASE,
)
_PAUSES: Final = re.compile(r"^(?:[ ,;:]|[–—-](?![\d$€£¥.]))+")  # but no minus
_LONGEST: Final = 700  # of a sentence that is a statement; of a longer one its clause is

# What follows a clause that has said all it has to say: a few words and another figure ("and buy back up
# to | $500 million"), or words that always begin another clause.
_NEXT: Final = re.compile(
    r"[,;:，；：]?\s*(?:(?:and|und|sowie|while|während)\s+)?(?:[^\W\d_][\w’'-]*\s+){0,3}"
)
_OPENS: Final = re.compile(
    r"[;；]|,?\s*(?:while|whereas|which|whose|of (?:which|whom)|up|down|(?:almost |nearly |about )?twice"
    r"|wovon|von denen)\b",
    re.IGNORECASE,
)
# "Of 31 landing stages, | 12 have no step": what comes first is no sentence by itself.
_LEADS_IN: Final = re.compile(
    r"(?:of|in|among|with|after|before|for|from|by|at|on|under|out of|despite|during|since|between)\s",
    re.IGNORECASE,
)
# "La excavación, | que ocupa 5.600 metros, ha costado …": the verb of the sentence is still to come.
_RELATIVE: Final = re.compile(
    r",\s(?:que|quien(?:es)?|cuy[oa]s?|donde|qui|dont|où|der|die|das|dem|den|deren|dessen|welche[rnms]?|wo)\s"
)
# A part behind a semicolon, or behind "while", stands alone unless it points back.
_PART: Final = re.compile(r"[;；]\s*|,\s+(?:while|whereas)\s+(?!\w+ing\b)")
_POINTS_BACK: Final = re.compile(
    r"\b(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those|both|others?|one|"
    r"er|sie|es|ihre?[nmrs]?|seine?[nmrs]?|davon|darunter|deren|dessen|diese[rnms]?)\b|[其该它他她]",
    re.IGNORECASE,
)
_PAIRS: Final = (("(", ")"), ("[", "]"), ("«", "»"), ("「", "」"), ("（", "）"))
_ENDED: Final = re.compile(r"[.!?。！？][\"'”’“»」』)）]+$")  # a full stop stands inside the marks already
_LETTERS_OF_WORD: Final = 3  # of an alphabet, for one Chinese character
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


def told_span(text: str, sentence: Span, figure: FigureMention, others: Sequence[FigureMention]) -> Span:
    """What of a sentence states one figure of several: from its beginning to the end of the figure's clause.

    Where it cannot be told that the clause is complete, to the end of the next; a part that stands alone
    begins the statement.
    """
    whole = balanced(text, without_end(text, sentence))
    start = _part(text, whole, figure)
    marks = [mark.start() for mark in clause_marks(text, whole, others)]
    end = next((at for at in marks if _is_end(text, start, at, figure, marks, others)), whole.end)
    return Span(start, end)


def _is_end(
    text: str,
    start: int,
    mark: int,
    figure: FigureMention,
    marks: Sequence[int],
    others: Sequence[FigureMention],
) -> bool:
    """Whether what a sentence says of a figure ends at a mark behind it."""
    if mark < figure.phrase.end or not _is_closed(text[start:mark]) or text.endswith(_OPEN, start, mark):
        return False
    if _is_english(text) and (
        not _says_verb(text[start:mark])
        or is_begun(text[figure.phrase.end : mark], text[mark : mark + _FAR])
        or is_broken_off(text, Span(start, mark), figure)
    ):
        return False
    if _is_aside(text, mark, others) or _GOES_WITH.match(text, mark):
        return False
    if (their := _AND_THEIR.match(text, mark)) and any(one.phrase.start == their.end() for one in others):
        return False
    if any(one.phrase.end == mark and _is_governed(text, start, mark, one, others) for one in others):
        return False
    if mark == marks[0] and text[mark] == "," and _LEADS_IN.match(text, start):
        return False
    if len(marks) > 1 and mark == marks[1] and text[mark] == ",":
        if _RELATIVE.match(text, marks[0]):
            return False
        if _LEADS_IN.match(text, start) and is_set_off(text, marks[0]):
            return False  # "Since 2015, | when it had 14 routes, | it has added 90"
    if _OPENS.match(text, mark):
        return True
    following = min(
        (one.phrase.start for one in others if one.phrase.start >= mark and not _is_no_amount(one)),
        default=None,
    )
    if following is None or not _NEXT.fullmatch(text, mark, following):
        return False
    first = figure.phrase.start
    in_list = any(text[at] == "," and _NEXT.fullmatch(text, at, first) for at in marks if start <= at < first)
    return text[mark] == "," or not in_list  # "5 boats, 6 buses" of "5 boats, 6 buses and 7 trams"


_OPEN: Final = (" and", " or", " but", " und", " oder")  # "of 22 per cent and, | for the first time, of 25"


def _is_no_amount(figure: FigureMention) -> bool:
    """Whether a figure states nothing by itself: a time, or a place as in "and tax in the third quarter"."""
    return figure.kind.is_time or figure.kind is FigureKind.ORDINAL


# "a mother | and her five children" are both what was said of the first.
_AND_THEIR: Final = re.compile(r"\sand\s(?:his|her|its|their|our)\s(?=[a-z]+\s|\d)")


# "the phone | and internet of 13,000 households" are one thing, "his partner, | 38, was" another's age
# and behind a comma the verb may come whose subject is before: "India, who lead by 2, | were"
_GOES_WITH: Final = re.compile(r"\sand\s[^\W\d_]+\sof\s|,\s(?:is|are|was|were|has|have|had|will|would)\s")


# "were enrolled at the country's 47 universities | and 112 colleges": both are where they were.
_GOVERNS: Final = re.compile(
    r"\b(?:at|in|of|from|with|by|on|for|to|across|among|into|over|under|an|auf|aus|bei|mit|von|zu|für|aux?|de|des|dans"
    r"|avec|sur|par|en|con|por|para)\s+(?:(?:the|its|their|his|her|our|all|some|about|around|almost|nearly|more"
    r"|than|der|den|dem|die|ihren?|seinen?|rund|etwa|fast|los|las|sus?|unos|unas|casi|más|les|ses|leurs|environ"
    r"|[^\W\d_]+['’]s?)\s+)*\Z",
    re.IGNORECASE,
)
_FAR: Final = 8  # characters of ", whose "
_ANOTHER: Final = re.compile(r"(?:,|,?\s(?:and|und|sowie))\s")
_GOES_ON: Final = re.compile(r",|\s(?:and|und|sowie|et|y)\s")


def _is_governed(
    text: str, start: int, mark: int, figure: FigureMention, others: Sequence[FigureMention]
) -> bool:
    """Whether a mark behind a figure divides what a preposition governs: the things counted, and the next."""
    another = _ANOTHER.match(text, mark)
    is_bare = figure.unit is None and figure.kind is FigureKind.COUNT
    if another and is_bare and any(one.span.start == another.end() and one.unit is None for one in others):
        return True  # "guards aged 47 | and 49 were"
    if figure.kind is not FigureKind.COUNT or another is None:
        return False
    following = next((one for one in others if one.phrase.start == another.end()), None)
    if following is None or (text[mark] == "," and not _GOES_ON.match(text, following.phrase.end)):
        return False
    first = figure
    for one in reversed([one for one in others if one.phrase.end < figure.phrase.start]):
        before = _ANOTHER.match(text, one.phrase.end)
        if before is None or before.end() != first.phrase.start:
            break
        first = one
    return _GOVERNS.search(text, start, first.phrase.start) is not None


def _is_aside(text: str, mark: int, figures: Sequence[FigureMention]) -> bool:
    """Whether one of the figures stands between two commas, of which a mark is the first."""
    comma = _COMMA.match(text, mark)
    if comma is None:
        return False
    return any(
        comma.end(1) <= one.phrase.start == one.span.start <= comma.end()
        and text.startswith(",", one.phrase.end)
        for one in figures
    )


_COMMA: Final = re.compile(r"(\s*,)\s*")


@lru_cache(maxsize=512)  # of a long sentence the same beginnings are asked for at each figure
def _says_verb(words: str) -> bool:
    return has_verb(readable(words))


@lru_cache(maxsize=8)
def _is_english(text: str) -> bool:
    return language_of(text) == "en" and not _HAN.search(text)


def _part(text: str, whole: Span, figure: FigureMention) -> int:
    """Where the part of a sentence that holds a figure begins: at its start, if the part points back."""
    marks = [
        mark
        for mark in _PART.finditer(text, whole.start, figure.phrase.start)
        if _is_closed(text[whole.start : mark.start()]) and not ends_reference(text, mark)
    ]
    if not marks:
        return whole.start
    part = text[marks[-1].end() : whole.end]
    if _is_english(text) and not _has_own_verb(part):
        return whole.start  # "; staff shortages 9% and signal faults 23%"
    year = figure.as_of[:4] if figure.as_of else ""
    return whole.start if _POINTS_BACK.search(part) or year not in part else marks[-1].end()


def _has_own_verb(part: str) -> bool:
    return has_verb(readable(part)) or is_verb_next(f", {part.split(maxsplit=1)[-1]}", 0)


def _is_closed(words: str) -> bool:
    """Whether no bracket or quotation mark stands open at the end of words."""
    pairs = (*_PAIRS, ("„", "“") if "„" in words else ("“", "”"))
    return all(words.count(left) <= words.count(right) for left, right in pairs) and words.count('"') % 2 == 0


def stated_span(text: str, span: Span) -> Span:
    """What of a sentence a statement of it says: without its dateline and "However," before it."""
    start = span.start
    for lead in (_DATELINE, _CONNECTIVE):
        found = lead.match(text[start : span.end])
        start += found.end() if found else 0
    return Span(start, span.end)


def statement_of(text: str, span: Span, instead: Span | None = None) -> str:
    """A sentence that stands alone: no dateline, no "However," before it, with a full stop.

    Of one that is too long for a statement, what stands `instead`. Marks of Markdown are taken off. What it
    points back to with "it" or "the company" is left to the editor: only a reader knows that.
    """
    if instead is not None and len(span) > _LONGEST:
        span = instead
    span = balanced(text, without_end(text, span))
    bare = bare_figure(text, span)
    words = readable(plain_words(shown(text, Span(bare.end if bare else span.start, span.end))))
    if bare is not None:
        words = f"{plain_words(bare.of(text))}: {words}"
    words = _DATELINE.sub("", words)
    words = _CONNECTIVE.sub("", words)
    words = _PAUSES.sub("", words).rstrip(" ,;:–—-")
    return words[:1].title() + words[1:] + _ending(words, text[span.end : span.end + 1])


def _ending(words: str, following: str) -> str:
    """What a statement ends in: the mark of the source where it is a question, else a full stop."""
    if _ENDED.search(words) or words[-1:] in ".!?…。！？":
        return ""
    if following in ("?", "？"):
        return following
    return "。" if _is_han(words) else "."


def _is_han(words: str) -> bool:
    """Whether words are Chinese or Japanese, and not English around "18847.3亿元"."""
    han = len(_HAN.findall(words))
    return han > 0 and han * _LETTERS_OF_WORD >= sum(map(str.isascii, filter(str.isalpha, words)))
