"""SF207: the claim's statement and its figure do not say the same."""

from __future__ import annotations

import re
from dataclasses import replace

from scifacts.checks.comparing import difference
from scifacts.checks.exchanged.exchanged_words import GROUPS, may_be_one
from scifacts.checks.exchanged.worded import words_otherwise
from scifacts.checks.other_numbers.swapped_figures import figures_swapped
from scifacts.checks.raising import about_statement, passage_says, shown
from scifacts.checks.reading.placed import Placed
from scifacts.checks.rounded import is_told_in_round_numbers
from scifacts.model import ChangeKind, Comparator, FigureKind, Severity
from scifacts.numerals import (
    Verdict,
    compare_units,
    describe,
    disagreements,
    vaguely_stated,
)
from scifacts.numerals.nouns import are_two_measures, unit_name
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Figure, FigureMention, Finding

__all__ = ["statement_differs"]


def statement_differs(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding where the statement gives no figure, or another one than `figure`."""
    claim = subject.claim
    if claim.figure is None:
        return
    mention = subject.amount_stated() or vaguely_stated(claim.figure, claim.statement)
    if mention is None:
        yield about_statement(subject, f"the statement does not give the figure {describe(claim.figure)}")
        return
    if _names_loss(claim.figure, mention, claim.statement) or _tells_fall(subject, claim.figure, mention):
        mention = replace(mention, value=-mention.value)
    if _says_more(claim.figure, mention) and _tells_peak(subject, mention):
        return
    if _says_more(claim.figure, mention):
        said = f"the statement says “{shown(mention.phrase.of(claim.statement))}”"
        said += " without that bound" if mention.comparator is Comparator.EXACTLY else ""
        yield about_statement(subject, f"`figure` says {describe(claim.figure)}, {said}", mention.phrase)
        return
    if is_told_in_round_numbers(claim.figure, mention):
        return
    differing = disagreements(claim.figure, mention)
    is_other_number = any(one.kind is ChangeKind.NUMBER and one.hard for one in differing)
    for disagreement in differing:
        if disagreement.kind is ChangeKind.COMPARATOR and (is_other_number or _tells_least(subject, mention)):
            continue
        if disagreement.hard or _counts_another(subject, mention):
            message = difference(
                claim.figure,
                mention,
                claim.statement,
                disagreement,
                ours="`figure`",
                theirs="the statement",
            )
            severity = (
                None if disagreement.hard or _kills(claim.figure.unit, mention.unit) else Severity.WARNING
            )
            yield about_statement(subject, message, mention.phrase, severity=severity)
    if claim.figure.unit is None:
        yield from _in_other_unit(subject, mention)
        yield from _counted_otherwise(subject, mention)


def _counted_otherwise(subject: ClaimSubject, mention: FigureMention) -> Iterator[Finding]:
    """A statement that counts another thing than its quotes, where `figure` does not say what it counts."""
    from scifacts.checks.other_numbers.counted_apart import uncounted_counted  # most figures have a unit

    if (told := uncounted_counted(subject, mention)) is not None:
        said = shown(mention.phrase.of(subject.claim.statement))
        message = f"the statement says “{said}”, its quotes “{shown(told)}”"
        yield about_statement(subject, message, mention.phrase)
        return
    theirs = _other_kind(subject, mention)
    if theirs is not None and not any(map(subject.told_by, (words_otherwise, figures_swapped))):
        message = f"the statement counts “{mention.unit}”, its quotes count “{theirs}”"
        severity = None if _kills(theirs, mention.unit) else Severity.WARNING
        yield about_statement(subject, message, mention.phrase, severity=severity)


_DEATHS = frozenset(["deaths", "fatalities"])
_ILLNESSES = word_set(
    "cases infections illnesses injuries hospitalisations hospitalizations admissions births"
)


def _kills(one: str | None, two: str | None) -> bool:
    """Whether of two things counted one is deaths and the other what people may survive."""
    nouns = {_noun(one or ""), _noun(two or "")}
    return not _DEATHS.isdisjoint(nouns) and not _ILLNESSES.isdisjoint(nouns)


def _in_other_unit(subject: ClaimSubject, mention: FigureMention) -> Iterator[Finding]:
    """A statement in another measure or money than a passage, where `figure` has none: 340 m, 340 ft."""
    for reading in subject.figure_readings():
        found = reading.mention
        if found is None or reading.disagreements:
            continue
        if not (are_two_measures(mention.unit, found.unit) or _is_share_of_counted(mention, found)):
            continue
        text = subject.texts.text(reading.reading.quote.source_id)
        said = mention.phrase.of(subject.claim.statement), found.phrase.of(text)
        yield passage_says(
            subject,
            reading,
            f"the statement says “{shown(said[0])}”, the source says “{shown(said[1])}”",
            found.phrase,
        )


def _is_share_of_counted(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether a statement gives as per cent what a passage measures otherwise: 4.9% for 4.9 sigma."""
    is_share = ours.kind is FigureKind.PERCENT and theirs.kind is FigureKind.COUNT
    return is_share and unit_name(theirs.unit or "points").family == "measure"


def _other_kind(subject: ClaimSubject, mention: FigureMention) -> str | None:
    """What the quotes count where the statement counts another kind of thing: cars, not trucks."""
    from scifacts.checks.other_numbers.counted_apart import are_counted_apart, is_part_counted
    from scifacts.matching.vocabulary.kinds import are_different_kinds  # most claims name what they count

    units = {one.mention.unit for one in subject.figure_readings() if one.mention is not None}
    if mention.unit is None or None in units or len(units) != 1:
        return None
    (theirs,) = units
    ours, head = _noun(mention.unit), _noun(theirs or "")
    if {ours, head} == _AGES or (head == "people" and is_part_counted(subject, ours)):
        return theirs
    is_group = not GROUPS.isdisjoint((ours, head))
    if may_be_one(ours, head) or (is_group and head == "people"):
        return None
    if compare_units(mention.unit, theirs) is not Verdict.OTHER_NOUN:
        return None
    is_other = _kills(ours, head) or (not is_group and are_different_kinds(ours, head))
    is_other = is_other or are_counted_apart(subject, ours, head) or _are_told_apart(subject, ours, head)
    return theirs if is_other else None


def _are_told_apart(subject: ClaimSubject, ours: str, theirs: str) -> bool:
    """Whether each passage sets the statement's noun apart from its figure: in solidarity with students."""
    if theirs in _words(subject.claim.statement):
        return False
    for reading, figure in subject.figures_supported():
        span = reading.reading.match.span
        if span is None or ours not in _words(span.of(subject.texts.text(reading.reading.quote.source_id))):
            return False
        if ours in _words(figure.clause()):
            return False
        apart = re.compile(_APART.format(re.escape(ours)), re.IGNORECASE)
        if apart.search(figure.all_parts().of(figure.text)) is None:
            return False
    return True


# Elsewhere another noun may name the same ones: the girls had protested when the school expelled 12 pupils.
_APART = (
    r"\b(?:(?:solidarity|sympathy|together|along|contact|clash\w*)\swith|besides|alongside|unlike|than|instead\sof|support\w*|support\s(?:for|of)"
    r"|in\saddition\sto|on\sbehalf\sof|against|not|without|behind|rather\sthan)\s(?:the\s|its\s|their\s|his\s|her\s)?(?:[a-z]+\s)?{}\b"
)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


_AGES = {"adults", "children"}


def _noun(unit: str) -> str:
    """The noun of a unit in lower case, "" where it has none: pupils, of "new pupils per teacher"."""
    return " ".join(unit.lower().partition(" per ")[0].split()[-1:])


_WORD = lazy(r"[^\W\d_]{3,}")


def _counts_another(subject: ClaimSubject, mention: FigureMention) -> bool:
    """Whether the statement counts something else than `figure` and every passage: trucks, not cars.

    A statement in another language than its quotes is left alone: they share no word.
    """
    unit, counted = mention.unit or "", subject.claim.figure.unit if subject.claim.figure else None
    if not unit.isascii():
        return False
    readings = [reading for reading in subject.figure_readings() if reading.mention is not None]
    if any(one.kind is ChangeKind.UNIT for reading in readings for one in reading.disagreements):
        return False  # SF205 speaks of it
    said = set(_words(subject.claim.statement)) - set(unit.lower().split())
    passages = [
        reading.reading.match.span.of(subject.texts.text(reading.reading.quote.source_id))
        for reading in readings
        if reading.reading.match.span is not None
    ]
    if all(said.isdisjoint(_words(passage)) for passage in passages):
        return False
    from scifacts.checks.other_numbers.counted_as import may_count_one  # few statements name another thing

    nouns = (_noun(unit), _noun(counted or ""))
    return not may_count_one(*nouns, subject.claim.statement, " ".join(passages))


_SAYS_MORE = {
    Comparator.AT_LEAST: (Comparator.EXACTLY,),
    Comparator.AT_MOST: (Comparator.EXACTLY, Comparator.ALMOST),
    Comparator.LESS_THAN: (Comparator.ALMOST,),
    Comparator.ABOUT: (Comparator.EXACTLY,),
}


def _says_more(figure: Figure, mention: FigureMention) -> bool:
    """Whether the statement gives as exact or near what the figure bounds: 180 for at least 180."""
    return (
        mention.comparator in _SAYS_MORE.get(figure.comparator, ())
        and mention.high is None
        and mention.value == figure.quantity
    )


def _tells_peak(subject: ClaimSubject, mention: FigureMention) -> bool:
    """Whether a statement tells as the highest value what all quotes say that values came up to."""
    from scifacts.checks.reading.peaks import is_peak_told  # few statements drop a bound

    found = [
        (subject.texts.text(one.reading.quote.source_id), one.mention)
        for one in subject.figure_readings()
        if one.mention is not None
    ]
    told = (is_peak_told(subject.claim.statement, mention, *one) for one in found)
    return bool(found) and all(told)


_TERM = lazy(r"\b(?:(?P<least>minimum)|maximum)\s(?:[a-z]+\s){1,2}of\s\Z", re.IGNORECASE)


def _tells_least(subject: ClaimSubject, mention: FigureMention) -> bool:
    """Whether a bound is what all quotes name so: at least 22 years, a minimum term of 22 years."""
    found = [
        _TERM.search(Placed(one.mention, subject.texts.text(one.reading.quote.source_id)).before(_NEAR))
        for one in subject.figure_readings()
        if one.mention is not None
    ]
    bounds = (Comparator.AT_LEAST if one and one["least"] else Comparator.AT_MOST for one in found)
    return bool(found) and all(found) and all(bound is mention.comparator for bound in bounds)


_LOSS = lazy(
    r"\b(?:loss|losses|deficit|shortfall|negative|minus|outflows?|negativ\w*|négatif|négative|verlust\w*|fehlbetrag|perte|pertes|déficit|pérdidas?)\b|亏损",
    re.IGNORECASE,
)
# Who "lost £1.2m"; one who "lost 3 games and made £1.2m" did not.
_LOST = lazy(
    r"\b(?:lost|loses?|losing|verlor(?:en)?|verliert|perdu|perd|perdió|pierde)"
    r"\s(?:(?:about|some|around|nearly|almost|over|more\sthan|rund|etwa|fast|près\sde|casi|unos)\s){0,2}\Z",
    re.IGNORECASE,
)
# "30.2 per cent cheaper", "30,2 Prozent weniger" say -30.2%
_LESS = lazy(
    r"\s(?:less|fewer|lower|cheaper|down|weniger|niedriger|billiger|günstiger|menos|moins|de\smoins)(?![^\W_])",
    re.IGNORECASE,
)
_NEAR = 40  # characters from the word on to its figure


_TO_BEFORE = lazy(r"\b(?:to|at|auf|à|a|al)\s\Z|[至到]\Z", re.IGNORECASE)


def _tells_fall(subject: ClaimSubject, figure: Figure, mention: FigureMention) -> bool:
    """Whether a change below zero is told as a fall by so much: -9.1%, "fell by 9.1%".

    Only of per cent, which a change is told in: who "fell by 9 degrees" need not be at -9 °C.
    """
    if not (figure.quantity < 0 < mention.value and mention.value == -figure.quantity):
        return False
    if mention.kind is not FigureKind.PERCENT:
        return False
    from scifacts.checks.contraries.direction import turn_of  # few figures are below zero

    statement = subject.claim.statement
    if _TO_BEFORE.search(statement, max(0, mention.phrase.start - 6), mention.phrase.start):
        return False  # where it came to
    turn = turn_of(Placed(mention, statement), subject.stated())
    return turn is not None and turn.way < 0


def _names_loss(figure: Figure, mention: FigureMention, statement: str) -> bool:
    """Whether a figure below zero is told as a loss or in brackets: £(1.2)m, a loss of £1.2m, (1.2)."""
    if not (figure.quantity < 0 < mention.value and mention.value == -figure.quantity):
        return False
    start, end = mention.span.start, mention.span.end
    if statement[start - 1 : start] == "(" and statement[end : end + 1] == ")":
        return True
    if _LESS.match(statement, mention.phrase.end):
        return True
    low = max(0, mention.phrase.start - _NEAR)
    return any(words.search(statement, low, mention.phrase.start) is not None for words in (_LOSS, _LOST))
