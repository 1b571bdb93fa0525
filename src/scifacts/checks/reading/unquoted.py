"""The words of a statement that none of its passages has, for whoever reads it against them.

Rules tell what the passages contradict. What they do not say at all, "The charity fed 340 people" over
"referred", no rule can tell from another way to put it; a reader can, once the word is pointed out.
"""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from scifacts.checks.reading.countries import country_of
from scifacts.checks.reading.german_forms import is_german_form
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
from scifacts.numerals.measures import is_measure
from scifacts.numerals.nouns import stems_of
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy
from scifacts.sources import cell_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scifacts.checks.subject import SourceTexts
    from scifacts.model import FigureMention, Result, SourceId

__all__ = ["named_words", "unquoted_in", "unquoted_words"]

_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NAME = lazy(r"(?!The\s)[A-Z][^\W\d_]+(?:(?:\s(?:of|for|and|the|on|de|des|du|der))*\s[A-Z][^\W\d_]+)+")
_SHARED = 0.5  # of the words of a statement, which few words do not tell to be of the passage's language
_SPACELESS = lazy(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_BY_SIGN = (FigureKind.PERCENT, FigureKind.MONEY)
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
out off run runs ran running give gives gave given put puts
account accounts accounted see sees saw seen
""")
_BESIDE_CELLS = " \t|"
_LIGHT_GERMAN = word_set("hat hatten habe sind ist war waren worden werden liegt lag lagen beträgt betrug")
_UNTOLD = ("", "other")  # what a language is called that few words tell
_MEANT = word_set("between only")
# Besides articles, pronouns and prepositions: auxiliaries, verbs that say no more than "is" or "has", those
# of saying, and what stands for a number.
_EMPTY = (FUNCTION_WORDS | AUXILIARIES | _LIGHT) - _MEANT


def unquoted_words(result: Result, texts: SourceTexts) -> tuple[str, ...] | None:
    """The words of a claim's statement that no sentence of its quotes has, each once, in order.

    What stands above the sentences counts as well, the heads of a table's cell, headings and titles, and so
    does the speaker named. Of more than a dozen the first are given, and "…". None where words cannot tell:
    no quote was found, statement and passages are in different languages, or in a script without spaces.
    """
    claim = result.claim
    found = [
        (match.quote.source_id, match.parts or (match.span,))
        for match in result.matches
        if match.span is not None and match.status.is_found
    ]
    if not found or len(claim.statement) > _LONGEST:
        return None
    passage = "\n".join(chain.from_iterable(_sentences(*one, texts) for one in found))
    above = dict.fromkeys(chain.from_iterable(_above(*one, texts) for one in found))
    spans = unquoted_in(claim.statement, passage, "\n".join((*above, claim.attribution or "")))
    if spans is None:
        return None
    words = (*dict.fromkeys(span.of(claim.statement) for span in spans),)
    return words if len(words) <= _MOST else (*words[:_MOST], "…")


def named_words(words: Iterable[str]) -> str:
    """Words in a line of a message, as `unquoted_words` gives them."""
    return ", ".join(word if word == "…" else f"“{word}”" for word in words)


def unquoted_in(statement: str, passage: str, above: str = "") -> tuple[Span, ...] | None:
    """Where the words of a statement stand that a passage has in no form, in order; None where none can tell.

    `above` are words of headings, which may be in another language. Numbers, articles, auxiliaries and the
    like are no words here.
    """
    ours, theirs = written_in(statement), written_in(passage)
    if _SPACELESS.search(statement) or (ours != theirs and {ours, theirs}.isdisjoint(_UNTOLD)):
        return None
    language = theirs if ours in _UNTOLD else ours
    told = _Told(f"{passage}\n{above}", language, statement)
    known = [_span_of(mention) for mention in figures(statement)]
    known += (span for span, short in _named_in_full(statement) if told.has_capitals(short))
    words = [*_words(statement, language)]
    joined = {at for at, (one, two) in enumerate(pairwise(words)) if told.has_word(one[1] + two[1])}
    asked = [
        (span, not joined.isdisjoint((at, at - 1)) or told.has(word))
        for at, (span, word) in enumerate(words)
        if not any(span.overlaps(other) for other in known)
    ]
    if not {ours, theirs}.isdisjoint(_UNTOLD):  # it may be another language
        shared = sum(has for _, has in asked)
        if asked and (not shared or (theirs not in (*_UNTOLD, "en") and shared < len(asked) * _SHARED)):
            return None
    return tuple(span for span, has in asked if not has)


def _span_of(mention: FigureMention) -> Span:
    """A figure with its comparator, its sign or measure; what it counts is a word like others."""
    if mention.kind in _WITHOUT_PHRASE:
        return mention.span
    is_told_by_sign = mention.kind in _BY_SIGN or is_measure(mention.unit or "")
    return Span(mention.phrase.start, (mention.phrase if is_told_by_sign else mention.span).end)


def _named_in_full(text: str) -> Iterator[tuple[Span, str]]:
    """Names of several words, each with its initials: World Health Organization, WHO."""
    for found in _NAME.finditer(text):
        yield Span(*found.span()), "".join(letter for letter in found.group() if letter.isupper())


def _words(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The words of a text that mean something, each where it stands."""
    empty = _EMPTY | {word for word in common_words(language) if word not in PHRASES}  # not "nicht"
    empty |= _LIGHT_GERMAN if language == "de" else frozenset()
    for found in _WORD.finditer(text):
        word = found.group().replace("’", "'").removesuffix("'s").removesuffix("'")
        is_short = len(word) < _LEAST or word.lower() in empty
        if is_short and not (word.isupper() and len(word) >= _ACRONYM):  # WHO is not who
            continue
        yield Span(found.start(), found.start() + len(word)), word


class _Told:
    """The words of a passage, asked for one that a statement has."""

    def __init__(self, passage: str, language: str, statement: str) -> None:
        words = [found.group().replace("’", "'").removesuffix("'s") for found in _WORD.finditer(passage)]
        low = [word.lower() for word in words]
        self._both = {*low, *statement.lower().rstrip(".").split()} if language == "de" else None
        self._words = dict.fromkeys(low)  # in their order, so that the same is tried first each time
        self._forms = {*map("".join, pairwise(low)), *chain.from_iterable(map(_forms, self._words))}
        self._countries = {country_of(word) for word in words if word[0].isupper()} - {None}
        self._months = {MONTHS[word] for word in low if word in MONTHS}
        self._says = {PHRASES[word].says for word in self._words if word in PHRASES}
        letters = (word[0] if word[0].isupper() else "-" * (len(word) > _LEAST) for word in words)
        self._initials = "".join(letters)  # of Office for National Statistics: ONS
        self._capitals = {word for word in words if word.isupper() and len(word) >= _ACRONYM}

    def has(self, word: str) -> bool:
        """Whether the passage has a form of the word, the word within another, or a name of its initials."""
        low = word.lower()
        if not self._forms.isdisjoint(_forms(low)) or (word.isupper() and word in self._initials):
            return True
        if (low in PHRASES and PHRASES[low].says in self._says) or MONTHS.get(low) in self._months:
            return True
        if word[0].isupper() and country_of(word) in self._countries:
            return True
        if self._both is not None and any(is_german_form(low, other, self._both) for other in self._words):
            return True
        return any(_is_form(low, other) or _is_part(low, other) for other in self._words)

    def has_word(self, word: str) -> bool:
        """Whether the passage has these letters as a word of its own."""
        return word.lower() in self._words

    def has_capitals(self, word: str) -> bool:
        """Whether the passage has these capitals as a word of its own."""
        return word in self._capitals


def _forms(word: str) -> set[str]:
    verb = f"{word[:-4]}ie" if word.endswith("ying") else word  # lying, lies
    return {word, verb, first_form(word), first_form(verb), *stems_of(word)}


def _is_form(one: str, other: str) -> bool:
    """Whether two words in lower case are forms of one, or spellings of it: expected, expectations.

    A superlative is another word: the largest farm is not a large one.
    """
    if one.endswith("est") is not other.endswith("est"):
        return is_spelling_variant(one, other)
    if is_spelling_variant(one, other) or is_inflection(one, other) or is_synonym(one, other):
        return True
    shared, shorter = common_beginning(one, other), min(len(one), len(other))
    return shared >= _STEM and shorter - shared <= _ENDING


def _is_part(word: str, longer: str) -> bool:
    """Whether a word is part of a compound: Verkehr, Straßenverkehr; but not employment, unemployment."""
    at = longer.find(word) if len(word) >= _INSIDE else -1
    return at >= 0 and longer[:at] not in NEGATING_PREFIXES


def _sentences(source_id: SourceId, parts: Iterable[Span], texts: SourceTexts) -> Iterator[str]:
    """The sentences that the parts of a quote stand in, as their reader sees them."""
    seen = texts.seen(source_id)
    for part in parts:
        span = seen.span(part)
        yield sentence_around(seen.text, span.start, span.end).of(seen.text)


def _above(source_id: SourceId, parts: Sequence[Span], texts: SourceTexts) -> Iterator[str]:
    """What stands above the parts of a quote: heads of a table, the heading of its section, titles."""
    text = texts.text(source_id)
    yield texts.by_id[source_id].title
    yield from texts.headings_above(source_id, parts[0].start)
    for part in parts:
        last = part.start + len(part.of(text).rstrip(_BESIDE_CELLS))
        cell = cell_at(text, Span(last - 1, last)) if last > part.start else None
        if cell is not None:
            yield cell.heads.of(text)
            yield cell.row
