"""A statement in the words of the sentence beside its own: "16% reported discrimination based on gender".

Over "18% reported discrimination based on gender. 16% said their heritage was the trigger". Of the words of
the statement its own sentence must have none that the other has not, and the other's figure be of one kind.
"""

from __future__ import annotations

from scifacts.checks.contraries.direction import ANY_TURN
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.figure_words import forms_in
from scifacts.checks.reading.name_words import may_be_name, name_words
from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind
from scifacts.numerals import Verdict, compare_units, figures
from scifacts.numerals.vocabulary import NUMBER_WORDS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["told_of_rival_sentence"]

_NEAR = 500  # characters to either side of a sentence in which its rivals stand
_END = lazy(r"(?<=[.!?;])[”\"’)]?\s+(?=[“\"(]?[A-Z0-9$€£])|\n\s*\n|[.!?][”\"](?=\s[A-Z])")
_KINDS = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.RATIO})
_BESIDE = frozenset({FigureKind.YEAR, FigureKind.DATE, FigureKind.DURATION, FigureKind.NAME})
_GENERAL = word_set("""
year years month months week weeks day days quarter half first second third fourth last past next this time
since because people respondents participants survey study report figure number share rate total say says said
reported have has had be been being do does did get got get made make according there they them it its their
want wants wanted think thinks believe believes should would could will about over more less most other
after before during than while among against without ago earlier cost costs pay pays paid
""")
_EXPECTED = word_set("estimate estimates forecast forecasts expectations consensus projection projections")
_EXPECTERS = "analyst analysts economist economists forecast forecasts estimate expected predicted projected"
_POINTING = word_set("it they he she this these those that such both its their his her")
_PRONOUNS = word_set("it they he she")
_LED = 16  # characters before a figure in which the way of its change stands
_CHANGED = 24  # and that of both texts: fell slightly to
_STEM = 4  # letters of a name: Scotland, Scottish
_MOST_OTHER = 1  # words of a statement that neither sentence has, and fewer than the other tells


def told_of_rival_sentence(ours: Placed, theirs: Placed, sorts: frozenset[str]) -> Contrast | None:
    """A figure that a statement tells of what a sentence nearby tells of another figure; else None.

    Words of `sorts` tell a measure from another of its name: core inflation.
    """
    if ours.mention.kind not in _KINDS:
        return None
    span, text = theirs.all_parts(), theirs.text
    sentence = span.of(text)
    said, own = _telling(ours, text), forms_in(sentence)
    extra = said - own
    if not _EXPECTED.isdisjoint(words_in(theirs.clause_before())):
        extra -= forms_in(_EXPECTERS)  # above the average estimate of 38
    if not extra or "|" in sentence or _counts_those_before(extra, ours, theirs):
        return None
    marks = _marks(ours.text)
    changes = _tells_change(ours) and _tells_change(theirs)
    is_sort = extra <= forms_in(" ".join(sorts))
    if _is_of_one_before(extra, theirs, text[max(0, span.start - _NEAR) : span.start]):
        return None
    for rival in _beside(text, span.start, span.end):
        forms = forms_in(rival)
        told, others = len(extra & forms), len(extra - forms)
        if others > _MOST_OTHER or told <= others or not ((said & own) <= forms or is_sort):
            continue
        is_of_another = told == 1 and _names_neither(ours.text, marks, sentence + rival)
        if changes and not is_sort and ANY_TURN.isdisjoint(words_in(rival)):
            continue  # the list shrank to 7m, of the number waiting, which fell
        if is_of_another or "|" in rival or any(mark in sentence and mark not in rival for mark in marks):
            continue
        if _is_explained(sentence, forms, own) or not _is_of_kind(ours, rival):
            continue
        return Contrast(ours.clause(), rival)
    return None


def _counts_those_before(extra: frozenset[str], ours: Placed, theirs: Placed) -> bool:
    """Whether a passage leaves out what it counts, and a statement adds that alone: there were 31."""
    is_bare = theirs.mention.kind is FigureKind.COUNT and theirs.mention.unit is None
    return is_bare and extra <= forms_in(ours.mention.unit or "")


def _marks(statement: str) -> list[str]:
    """What a statement names, and when: Scotland, Monday, 2031."""
    words = [word.strip(',.;:!?()”“"') for word in statement.split()]
    years = [word for word in words if len(word) == _STEM and word.isdigit()]
    return [*years, *(word[:_STEM] for word in words[1:] if word[:1].isupper())] + [
        word.text[:_STEM] for word in name_words(statement) if may_be_name(word, german=False)
    ]


def _tells_change(figure: Placed) -> bool:
    """Whether a word of change leads to a figure: shrank to."""
    return not ANY_TURN.isdisjoint(words_in(figure.before(_CHANGED)))


def _names_neither(statement: str, marks: Sequence[str], sentences: str) -> bool:
    """Whether a statement begins with a name that neither sentence has: its own calls it "the firm"."""
    first = statement[:_STEM]
    return first in marks and first.lower() not in sentences.lower()


def _telling(figure: Placed, passage: str) -> frozenset[str]:
    """The forms of a statement's words, but for names, general words and the way that leads to its figure.

    What the passage has in small letters is no name, though the statement begins with it.
    """
    statement = figure.text
    names = {
        word.written.lower()
        for word in name_words(statement)
        if (not word.is_first and word.written[:1].isupper())
        or (may_be_name(word, german=False) and not _is_noun(word.written, statement, passage))
    }
    led = ANY_TURN.intersection(words_in(figure.before(_LED)))
    plain = names | _GENERAL | led | NUMBER_WORDS.keys()
    words = (word for word in words_in(statement) if word not in plain)
    return forms_in(" ".join(words))


def _is_noun(word: str, statement: str, passage: str) -> bool:
    """Whether a passage has a word in small letters, or both that a statement begins with: business debt."""
    if f" {word.lower()} " in passage:
        return True
    first, second = [*statement.split(None, 2), "", ""][:2]
    return first == word and second.isalpha() and second.islower() and f"{first} {second}" in passage


def _beside(text: str, start: int, end: int) -> Iterator[str]:
    """The sentences of the same paragraph beside one, the nearest first."""
    before = text[max(0, start - _NEAR) : start].rpartition("\n\n")[2]
    behind = text[end : end + _NEAR].partition("\n\n")[0]
    for sentences in (_END.split(behind), reversed(_END.split(before))):
        yield from (" ".join(one.split()) for one in sentences if one.strip(' .”"'))


def _is_of_one_before(extra: frozenset[str], theirs: Placed, before: str) -> bool:
    """Whether a pronoun in the figure's clause may stand for what the sentences before name."""
    if _PRONOUNS.isdisjoint(words_in(theirs.clause())):
        return False
    return not extra.isdisjoint(forms_in(before.rpartition("\n\n")[2]))


def _is_explained(sentence: str, rival: frozenset[str], own: frozenset[str]) -> bool:
    """Whether a sentence only points to what the other tells, with a pronoun or nothing of its own."""
    return not _POINTING.isdisjoint(words_in(sentence)[:2]) or own <= rival


def _is_of_kind(ours: Placed, rival: str) -> bool:
    """Whether a sentence has a figure of the statement's kind, and none that the statement gives."""
    told = {one.value for one in figures(ours.text) if one.kind not in _BESIDE}
    found = [
        one
        for one in figures(rival)
        if one.kind is ours.mention.kind and compare_units(ours.mention.unit, one.unit) is not Verdict.OTHER
    ]
    return bool(found) and len(told) == 1 and told.isdisjoint(one.value for one in found)
