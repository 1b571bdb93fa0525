"""SF207, for the statement's other figures: "116 agreements with 62 countries" over "with 52 countries"."""

from __future__ import annotations

from scifacts.checks.raising import about_claim, shown
from scifacts.checks.subject import JUDGED
from scifacts.model import Comparator, Figure, FigureKind, Passage, Stance
from scifacts.numerals import Verdict, choose_amount, compare_units, disagreements, figures
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import FigureMention, Finding

    # A figure read, and the text that it stands in.
    Placed: TypeAlias = tuple[FigureMention, str]

__all__ = ["other_figures_differ"]

_AMOUNTS = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION})
_ABOVE = frozenset({Comparator.MORE_THAN, Comparator.AT_LEAST})
_BELOW = frozenset({Comparator.LESS_THAN, Comparator.AT_MOST, Comparator.ALMOST})
_TIMES = frozenset({FigureKind.YEAR, FigureKind.DATE})
_SAME_UNIT = frozenset({Verdict.SAME, Verdict.NO_RATE})
_NEAR = 24  # characters beside a figure
_WORDS = lazy(r"[^\W\d_]+")
# Words by which a figure is the distance of two, or a part of one: 10 more than in 2020, 12 of which.
_WORDS_BEFORE = "by from up down extra further another um von weitere weiteren dont otros otras autres"
_WORDS_AFTER = """
more fewer less of extra further additional new increase rise decrease fall drop gain other others
mehr weniger davon neue neuen weitere weiteren plus moins autres dont más menos otros otras de
"""
_DERIVED_BEFORE = frozenset(_WORDS_BEFORE.split())
_DERIVED_BEHIND = frozenset(_WORDS_AFTER.split())
_DERIVED_HAN = "增减多少其"


def other_figures_differ(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each figure of the statement, beside `figure`, that the quotes state otherwise.

    A figure is compared where the passages count the same thing once, in the same place of the sentence,
    and where none of them agrees with it. What no quote speaks of is left alone.
    """
    figure, statement = subject.claim.figure, subject.claim.statement
    stated = subject.stated()
    if figure is None or len(stated) < 2:
        return
    meant = choose_amount(figure, stated, statement)
    if meant is None:
        return
    passages = list(_passages(subject))
    for mention in stated:
        if mention.span.overlaps(meant.span) or _is_its_time(mention, figure, meant):
            continue
        ours = (mention, statement)
        if any(_agree(mention, found) for found, _text in passages):
            continue
        counterpart = _counterpart(ours, [*passages], [(one, statement) for one in stated])
        if counterpart is not None:
            yield _finding(subject, mention, *counterpart)


def _passages(subject: ClaimSubject) -> Iterator[Placed]:
    """The figures in the passages found that support the claim."""
    for reading in subject.readings:
        match, quote = reading.match, reading.quote
        if match.status not in JUDGED or match.span is None or quote.stance is Stance.REFUTES:
            continue
        text = subject.texts.text(quote.source_id)
        if quote.mention is None:
            yield from ((mention, text) for mention in reading.mentions)
        else:  # the reading has the figure named alone
            passage = match.span.of(text)
            yield from ((mention, passage) for mention in figures(passage))


def _is_its_time(mention: FigureMention, figure: Figure, meant: FigureMention) -> bool:
    """Whether a year or date is the time of the claim's figure, which a rule of its own compares."""
    if mention.kind not in _TIMES or mention.as_of is None or figure.as_of is None:
        return False
    return mention.as_of in figure.as_of or mention.as_of == meant.as_of


def _agree(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether a passage has a statement's figure, of whatever unit."""
    if ours.kind in _TIMES and theirs.kind in _TIMES and ours.as_of and theirs.as_of:  # May 2014, 3 May 2014
        return ours.as_of.startswith(theirs.as_of) or theirs.as_of.startswith(ours.as_of)
    same = ours.value == theirs.value and ours.high == theirs.high
    return same or ours.value in (theirs.value, theirs.high) or not _hard(ours, theirs)


def _hard(ours: FigureMention, theirs: FigureMention) -> bool:
    figure = Figure(ours.value, ours.comparator, ours.unit)
    return any(found.hard for found in disagreements(figure, theirs))


def _counterpart(ours: Placed, passages: list[Placed], stated: list[Placed]) -> Placed | None:
    """The one figure of the passages that stands where the statement has another; None if there is none."""
    found = [theirs for theirs in passages if _is_alike(ours, theirs)]
    if len({(theirs.value, theirs.high) for theirs, _text in found}) != 1:
        return None
    rivals = (one for one in stated if one[0] is not ours[0])
    if any(_is_alike(one, found[0]) for one in rivals) or _is_within(ours[0], found[0][0]):
        return None
    return found[0]


def _is_within(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether a figure lies beyond the bound that the statement gives: over fifty, 52."""
    if ours.comparator in _ABOVE:
        return theirs.value > ours.value
    return ours.comparator in _BELOW and (theirs.high or theirs.value) < ours.value


def _is_alike(one: Placed, two: Placed) -> bool:
    """Whether two figures count one thing, or are two years behind the same words: opened in 2014."""
    ours, theirs = one[0], two[0]
    if ours.kind is not theirs.kind:
        return False
    before = _before(*one), _before(*two)
    if ours.kind in _TIMES:
        return len(before[0]) > 1 and before[0] == before[1] and ours.high is theirs.high is None
    if ours.kind not in _AMOUNTS or ours.unit is None or theirs.unit is None:
        return False
    if _is_derived(*one) or _is_derived(*two) or compare_units(ours.unit, theirs.unit) not in _SAME_UNIT:
        return False
    return ours.kind is FigureKind.COUNT or before[0][-1:] == before[1][-1:]


def _before(mention: FigureMention, text: str) -> list[str]:
    """The last two words before a figure, of its own clause."""
    start = mention.phrase.start
    words = _WORDS.findall(text, max(0, start - _NEAR), start)
    return [word.lower() for word in words[-2:]]


def _is_derived(mention: FigureMention, text: str) -> bool:
    start, end = mention.phrase.start, mention.span.end
    behind = _WORDS.findall(text[end : end + _NEAR].lower())[:2]
    if not (_DERIVED_BEFORE.isdisjoint(_before(mention, text)) and _DERIVED_BEHIND.isdisjoint(behind)):
        return True
    han = text[max(0, start - 3) : start] + text[end : end + 2]
    return any(map(han.__contains__, _DERIVED_HAN))


def _finding(subject: ClaimSubject, ours: FigureMention, theirs: FigureMention, text: str) -> Finding:
    statement = subject.claim.statement
    said, found = (shown(one.phrase.of(where)) for one, where in ((ours, statement), (theirs, text)))
    return about_claim(
        subject,
        "SF207",
        f"the statement says “{said}”, its quotes say “{found}”",
        position=subject.claim.statement_position,
        found=Passage(" ".join(statement.split("\n")), (ours.phrase,)),
    )
