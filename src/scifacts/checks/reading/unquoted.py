"""The words of a statement that none of its passages has, for whoever reads it against them.

Rules tell what the passages contradict. What they do not say at all, "The charity fed 340 people" over
"referred", no rule can tell from another way to put it; a reader can, once the word is pointed out.
"""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from scifacts.checks.reading.placed import sentence_around
from scifacts.checks.reading.verb_forms import first_form
from scifacts.matching.vocabulary.alike import (
    common_beginning,
    is_inflection,
    is_spelling_variant,
    is_synonym,
)
from scifacts.matching.vocabulary.words import AUXILIARIES, FUNCTION_WORDS, NEGATING_PREFIXES, PHRASES
from scifacts.model import FigureKind, Span
from scifacts.numerals import figures
from scifacts.numerals.languages.foreign import common_words, written_in
from scifacts.numerals.nouns import stems_of
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy
from scifacts.sources import cell_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.checks.subject import SourceTexts
    from scifacts.model import FigureMention, Match, Result

__all__ = ["named_words", "unquoted_in", "unquoted_words"]

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NAME = lazy(r"(?!The\s)[A-Z][^\W\d_]+(?:(?:\s(?:of|for|and|the|on|de|des|du|der))*\s[A-Z][^\W\d_]+)+")
_SPACELESS = lazy(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_WITHOUT_PHRASE = (FigureKind.DATE, FigureKind.YEAR, FigureKind.NAME)
_LONGEST = 5_000  # characters of a statement; a longer one is a document
_LEAST = 3  # letters of a word that means something by itself; in capitals fewer: EU
_STEM = 5  # letters that two forms of a word share; of longer endings (expected, expectation) more
_ENDING = 2
_MOST = 12  # words of a statement; one with more of its own is another text
_ACRONYM = 2
_INSIDE = 6  # letters of a word that is looked for inside a longer one
_LIGHT = word_set("""
according any both each's either else even ever every found how least less many more much nearly once one
ones other others own same still yet what whether why your almost around approximately roughly about
say says said tell tells told report reports reported reporting show shows showed shown
reach reaches reached amount amounts amounted
come comes came go goes went gone get gets got make makes made take takes took taken stand stands stood
run runs ran running give gives gave given put puts
account accounts accounted see sees saw seen
""")
_BESIDE_CELLS = " \t|"
_UNTOLD = ("", "other")  # what a language is called that few words tell
_MEANT = word_set("between only")
# Besides articles, pronouns and prepositions: auxiliaries, verbs that say no more than "is" or "has", those
# of saying, and what stands for a number.
_EMPTY = (FUNCTION_WORDS | AUXILIARIES | _LIGHT) - _MEANT


def unquoted_words(result: Result, texts: SourceTexts) -> tuple[str, ...] | None:
    """The words of a claim's statement that no sentence of its quotes has, each once, in order.

    The heads of a table's cell, the titles of the sources and the speaker named count as well. Of more than
    a dozen the first are given, and "…". None where words cannot tell: no quote was found, statement and
    passages are in different languages, or in a script that sets no spaces.
    """
    claim = result.claim
    passages = [*chain.from_iterable(_passages(match, texts) for match in result.matches)]
    if not passages or len(claim.statement) > _LONGEST:
        return None
    titles = {texts.by_id[match.quote.source_id].title for match in result.matches}
    spans = unquoted_in(claim.statement, "\n".join((*passages, *sorted(titles), claim.attribution or "")))
    if spans is None:
        return None
    words = (*dict.fromkeys(span.of(claim.statement) for span in spans),)
    return words if len(words) <= _MOST else (*words[:_MOST], "…")


def named_words(words: Iterable[str]) -> str:
    """Words in a line of a message, as `unquoted_words` gives them."""
    return ", ".join(word if word == "…" else f"“{word}”" for word in words)


def unquoted_in(statement: str, passage: str) -> tuple[Span, ...] | None:
    """Where the words of a statement stand that a passage has in no form, in order; None where none can tell.

    Numbers, articles, auxiliaries and the like are no words here.
    """
    ours, theirs = written_in(statement), written_in(passage)
    if _SPACELESS.search(statement) or _are_two_languages(ours, theirs):
        return None
    told = _Told(passage)
    known = [_span_of(mention) for mention in figures(statement)]
    known += (span for span, short in _named_in_full(statement) if told.has_capitals(short))
    words = [*_words(statement, ours)]
    joined = {at for at, (one, two) in enumerate(pairwise(words)) if told.has_word(one[1] + two[1])}
    asked = [
        (span, not joined.isdisjoint((at, at - 1)) or told.has(word))
        for at, (span, word) in enumerate(words)
        if not any(span.overlaps(other) for other in known)
    ]
    if asked and not {ours, theirs}.isdisjoint(_UNTOLD) and not any(has for _, has in asked):
        return None  # it may be another language
    return tuple(span for span, has in asked if not has)


def _are_two_languages(ours: str, theirs: str) -> bool:
    """Whether a statement is surely in another language than its passage; a few words may not tell theirs."""
    return ours != theirs and theirs not in _UNTOLD and (ours not in _UNTOLD or theirs != "en")


def _span_of(mention: FigureMention) -> Span:
    """A figure with its comparator, a share or a sum with its sign; what it counts is a word like others."""
    if mention.kind in _WITHOUT_PHRASE:
        return mention.span
    is_told_by_sign = mention.kind in (FigureKind.PERCENT, FigureKind.MONEY)
    return Span(mention.phrase.start, (mention.phrase if is_told_by_sign else mention.span).end)


def _named_in_full(text: str) -> Iterator[tuple[Span, str]]:
    """Names of several words, each with its initials: World Health Organization, WHO."""
    for found in _NAME.finditer(text):
        yield Span(*found.span()), "".join(letter for letter in found.group() if letter.isupper())


def _words(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The words of a text that mean something, each where it stands."""
    empty = _EMPTY | {word for word in common_words(language) if word not in PHRASES}  # not "nicht"
    for found in _WORD.finditer(text):
        word = found.group().replace("’", "'").removesuffix("'s").removesuffix("'")
        is_short = len(word) < _LEAST or word.lower() in empty
        if is_short and not (word.isupper() and len(word) >= _ACRONYM):  # WHO is not who
            continue
        yield Span(found.start(), found.start() + len(word)), word


class _Told:
    """The words of a passage, asked for one that a statement has."""

    def __init__(self, passage: str) -> None:
        words = [found.group().replace("’", "'").removesuffix("'s") for found in _WORD.finditer(passage)]
        low = [word.lower() for word in words]
        self._words = dict.fromkeys(low)  # in their order, so that the same is tried first each time
        self._forms = {*map("".join, pairwise(low)), *chain.from_iterable(map(_forms, self._words))}
        self._says = {PHRASES[word].says for word in self._words if word in PHRASES}
        letters = (word[0] if word[0].isupper() else "-" * (len(word) > _LEAST) for word in words)
        self._initials = "".join(letters)  # of Office for National Statistics: ONS
        self._capitals = {word for word in words if word.isupper() and len(word) >= _ACRONYM}

    def has(self, word: str) -> bool:
        """Whether the passage has a form of the word, the word within another, or a name of its initials."""
        low = word.lower()
        if not self._forms.isdisjoint(_forms(low)) or (word.isupper() and word in self._initials):
            return True
        if low in PHRASES and PHRASES[low].says in self._says:
            return True
        return any(_is_form(low, other) or _is_part(low, other) for other in self._words)

    def has_word(self, word: str) -> bool:
        """Whether the passage has these letters as a word of its own."""
        return word.lower() in self._words

    def has_capitals(self, word: str) -> bool:
        """Whether the passage has these capitals as a word of its own."""
        return word in self._capitals


def _forms(word: str) -> set[str]:
    return {word, first_form(word), *stems_of(word)}


def _is_form(one: str, other: str) -> bool:
    """Whether two words in lower case are forms of one, or spellings of it: expected, expectations."""
    if is_spelling_variant(one, other) or is_inflection(one, other) or is_synonym(one, other):
        return True
    shared, shorter = common_beginning(one, other), min(len(one), len(other))
    return shared >= _STEM and shorter - shared <= _ENDING


def _is_part(word: str, longer: str) -> bool:
    """Whether a word is part of a compound: Verkehr, Straßenverkehr; but not employment, unemployment."""
    at = longer.find(word) if len(word) >= _INSIDE else -1
    return at >= 0 and longer[:at] not in NEGATING_PREFIXES


def _passages(match: Match, texts: SourceTexts) -> Iterator[str]:
    """The sentences that a quote stands in, and of a row of a table the heads above it."""
    if match.span is None or not match.status.is_found:
        return
    text, seen = texts.text(match.quote.source_id), texts.seen(match.quote.source_id)
    for part in match.parts or (match.span,):
        span = seen.span(part)
        yield sentence_around(seen.text, span.start, span.end).of(seen.text)
        last = part.start + len(part.of(text).rstrip(_BESIDE_CELLS))
        cell = cell_at(text, Span(last - 1, last)) if last > part.start else None
        if cell is not None:
            yield cell.heads.of(text)
            yield cell.row
