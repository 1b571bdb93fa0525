"""SF207: a statement that is its sentence but for a word or two, judged as a quote of that sentence is.

Where all other words are the sentence's own and in its order, no doubt is left what a word stands in place
of: another thing counted, another name, "will" for "may", an "only" more or less. Other rules tell of
numbers, and none tells what another told.
"""

from __future__ import annotations

from scifacts.checks.exchanged.cut_out import statement_cut_out
from scifacts.checks.exchanged.judged_abroad import around, facts_of, statement_judged_abroad
from scifacts.checks.exchanged.nearly_quoted import OTHERS, statement_nearly_quoted
from scifacts.checks.other_numbers.complements import tells_complement
from scifacts.checks.raising import Contrast, statement_says
from scifacts.model import ChangeKind, Severity, Span
from scifacts.numerals.languages.foreign import written_in
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.exchanged.word_edits import Beside
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Change, Finding, Match

__all__ = ["statement_judged_as_quote"]

_MOST = 400  # characters of a statement that is laid beside its sentence
_LEAST = 7  # words that both share: of fewer one more is much
_OTHER = 2  # words of either that the other has not, or not in that place
_NAME = 3  # words of a name
_BESIDE = 300  # characters around a sentence that may hold the rest of a statement
_LEFT_OUT = (ChangeKind.COMPARATOR, ChangeKind.NEGATION)
_LONG = (ChangeKind.NAME, ChangeKind.UNIT)  # kinds told in several words
_SIDES = ({"for", "against"}, {"to", "from"})
_POSSIBLE = frozenset(["may", "could"])
_UNSURE = frozenset([*_POSSIBLE, "will", "would", "likely", "reportedly"])  # who adds these claims less
_EXCEPTING = word_set("outside excluding except without besides")  # outside London, excluding London
_PRONOUNS = word_set("he she it they we those these this that one ones latter former er sie il elle")
_SIGNS = ".,;:!?()[]\"'“”‘’"
_RULES = (*OTHERS, statement_nearly_quoted, statement_judged_abroad, statement_cut_out)


def statement_judged_as_quote(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for the first fact by which a statement differs from its sentence, all else alike."""
    statement = subject.claim.statement.strip().rstrip(".。।")
    if len(statement) > _MOST or any(reading.disagreements for reading in subject.figure_readings()):
        return
    for reading, found in subject.figures_supported():
        span = found.all_parts()
        if not _is_near(statement, span.of(found.text)):
            continue
        told = _told(statement, found.text, span)
        if told is None or tells_complement(subject) or any(map(subject.told_by, _RULES)):
            continue
        contrast, mark, severity = told
        mark_or_figure = mark if mark.start < mark.end else None
        yield statement_says(subject, reading, contrast, mark_or_figure, severity=severity)
        return


def _is_near(statement: str, sentence: str) -> bool:
    """Whether a sentence has all words of a statement but one or two: a glance."""
    said, there = _words(statement), set(_words(sentence))
    return len(said) >= _LEAST and len(said) - sum(map(there.__contains__, said)) <= _OTHER


def _words(text: str) -> list[str]:
    return [word.strip(_SIGNS) for word in text.lower().split()]


def _told(statement: str, text: str, span: Span) -> tuple[Contrast, Span, Severity | None] | None:
    """How statement and sentence differ, where in the text, and how bad that is, where it is a fact."""
    near = Span(max(0, span.start - _BESIDE), min(len(text), span.end + _BESIDE))
    if statement in near.of(text):
        return None
    from scifacts.checks.exchanged.swapped_places import swapped_places  # few statements are so near
    from scifacts.checks.exchanged.word_edits import laid_beside

    words = laid_beside(statement, text, span)
    if swapped := swapped_places(words.ours, words.theirs):
        ours, theirs = (Span(word.start, word.end) for word in swapped)
        return Contrast(around(statement, ours), around(text, theirs)), theirs, None
    if not _is_written_from(words):
        return None
    from scifacts.matching import locate

    change = _fact_changed(locate(statement, near.of(text)))
    if change is None:
        return None
    mark = Span(near.start + change.span.start, near.start + change.span.end)
    if not change.expected and _is_only_so_many(change.found, text[mark.end :]):
        return None
    may_be_synonym = change.kind is ChangeKind.UNIT or (
        change.kind is ChangeKind.NAME and written_in(statement, text) == "de"  # all its nouns have capitals
    )
    severity = Severity.WARNING if may_be_synonym else None
    return Contrast(around(statement, change.quote_span), around(text, mark)), mark, severity


def _is_written_from(words: Beside) -> bool:
    """Whether a statement is its sentence but for one place, and has another word there, or one of a fact."""
    least = max(_LEAST, len(words.ours) - _OTHER, words.reach - _OTHER)
    if words.shared < least or len(words.stretches) != 1:
        return False
    said, found = ([word.low for word in side] for side in words.stretches[0][:2])
    return bool(said and found) or any(facts_of(" ".join((*said, *found)), kind) for kind in _LEFT_OUT)


def _is_only_so_many(said: str, behind: str) -> bool:
    """Whether "only" stands before a figure: without it the figure is no other."""
    first = behind.split(None, 1)[:1]
    counts = any(map(str.isdigit, first[0])) or first[0].lower() in NUMBER_WORDS if first else False
    return counts and "only" in _says(_said(said), ChangeKind.COMPARATOR)


def _fact_changed(match: Match) -> Change | None:
    """The one change of a fact, where nothing else differs."""
    if match.span is None:
        return None
    places = {
        (change.quote_span, change.span): (_said(change.expected), _said(change.found))
        for change in match.changes
        if change.kind is not ChangeKind.TYPOGRAPHY and match.span.overlaps(change.span)
    }
    if len(places) != 1:
        return None
    sides = _without_same(*next(iter(places.values())))
    return next((change for change in match.changes if _tells(change, *sides)), None)


def _without_same(ours: list[str], theirs: list[str]) -> tuple[list[str], list[str]]:
    """The words of two sides from the first that differs on: every week, every day."""
    same = next((at for at, (one, two) in enumerate(zip(ours, theirs, strict=False)) if one != two), 0)
    return ours[same:], theirs[same:]


def _said(text: str) -> list[str]:
    return [word for word in _words(text) if word]


def _tells(change: Change, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a change is one of a fact, and not of how the same is told in a word."""
    kind = change.kind
    if not kind.touches_fact or kind is ChangeKind.NUMBER or max(len(ours), len(theirs)) > _NAME:
        return False
    if not theirs:
        return kind in _LEFT_OUT and _UNSURE.isdisjoint(_says(ours, kind))
    if not ours:
        return kind in _LEFT_OUT
    if len(ours) != len(theirs) or (len(ours) > 1 and kind not in _LONG):
        return False
    if kind is not ChangeKind.COMPARATOR and any(
        _is_small(one) is not _is_small(two) for one, two in zip(ours, theirs, strict=True)
    ):
        return False
    if kind is ChangeKind.DIRECTION:
        return _are_opposed(ours, theirs)
    if _EXCEPTING.issuperset((*ours, *theirs)):
        return False
    return not (_POSSIBLE.issuperset(_says(ours, kind)) and _POSSIBLE.issuperset(_says(theirs, kind)))


def _is_small(word: str) -> bool:
    """Whether a word stands for another, or joins others: those, the, in."""
    from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PREPOSITIONS

    return word in FUNCTION_WORDS or word in PREPOSITIONS or word in _PRONOUNS


def _says(words: Sequence[str], kind: ChangeKind) -> list[str]:
    return [fact.says for fact in facts_of(" ".join(words), kind)] or [""]


def _are_opposed(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether words of two ways stand in one another's place, and no synonym that no table has."""
    from scifacts.matching.vocabulary.opposites import are_opposite

    if any(map(are_opposite, ours, theirs)) or {*ours, *theirs} in _SIDES:
        return True
    one, two = (
        {says.partition("/")[0] for says in _says(words, ChangeKind.DIRECTION)} for words in (ours, theirs)
    )
    return not one.isdisjoint(two - {""})
