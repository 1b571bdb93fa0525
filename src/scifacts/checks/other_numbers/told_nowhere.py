"""SF207, for a number of the statement that no source of the claim has: "in 12 towns" over "40 people".

An editor may have reckoned it, or have it from elsewhere, so it is a warning. What is reckoned from the
passages quoted, rounded from a number of the sources, or a measure given in another unit, is left alone.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, product

from scifacts.checks.other_numbers.complements import tells_complement
from scifacts.checks.other_numbers.reckoned import is_fraction, is_reckoned, is_rounded
from scifacts.checks.raising import about_statement, shown
from scifacts.model import Comparator, Figure, FigureKind, QuoteStatus, Severity
from scifacts.numerals import Verdict, compare_units, disagreements, figures
from scifacts.numerals.measures import is_measure
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import FigureMention, Finding, SourceId

__all__ = ["figure_told_nowhere"]

_HELP = "Quote the passage that says it, or take it out of the statement."
_LOOKED_FOR = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT})
_LEAST = 10  # a smaller count may be that of the things named
_LONGEST = 200_000  # characters of the sources; of more text almost any number is some number's rounding
_MOST = 50  # figures of a statement; more are a table
_NUMBER = lazy(r"\d+(?:[.,]\d+)*")
_HUNDRED = Decimal(100)
_SIGNS = ("<", ">", "≤", "≥")
_CLOSE = Decimal("0.01")  # of what a rounded share comes to
_MOST_NEAR = 12  # of more figures, any number is reckoned from two
_POINTS = frozenset(["point", "points", "puntos"])  # by which one share is above another
_NEXT = {  # 251 or more is more than 250
    Comparator.AT_LEAST: (Comparator.MORE_THAN, 1),
    Comparator.AT_MOST: (Comparator.LESS_THAN, -1),
}


def figure_told_nowhere(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a warning for each number of the statement, beside `figure`, that no source of the claim has."""
    meant = subject.amount_stated()
    if subject.claim.figure is None or meant is None:
        return
    if any(one.match.status is QuoteStatus.UNREADABLE for one in subject.readings):
        return  # it may stand there
    statement, unit = subject.claim.statement, subject.claim.figure.unit
    stated = [
        one
        for one in subject.stated()
        if _is_looked_for(one, unit) and not one.span.overlaps(meant.span) and not _is_limit(one, statement)
    ]
    if not stated or len(stated) > _MOST:
        return
    ids = [*dict.fromkeys(one.quote.source_id for one in subject.readings)]
    if not ids or sum(len(subject.texts.text(id_)) for id_ in ids) > _LONGEST:
        return
    near = [mention for reading in subject.readings for mention in reading.mentions]
    untold = [one for one in stated if _is_untold(subject, one, ids, near)]
    if not untold or tells_complement(subject):
        return
    said = {number for words in _told_already(subject) for number in _NUMBER.findall(words)}
    for one in untold:
        phrase = shown(one.phrase.of(statement))
        if not said.issuperset(_NUMBER.findall(one.text)):
            message = f"the statement says “{phrase}”, which no source of the claim has"
            yield about_statement(subject, message, one.phrase, severity=Severity.WARNING, help=_HELP)


def _told_already(subject: ClaimSubject) -> Iterator[str]:
    """What the other rules tell of the claim, and the quotes that they tell to be missing."""
    yield from (finding.message for finding in _others(subject))
    for reading in subject.readings:
        if reading.match.status is QuoteStatus.MISSING:
            yield reading.quote.exact


def _others(subject: ClaimSubject) -> Iterator[Finding]:
    """What the other rules tell of the claim."""
    from scifacts.checks import CLAIM_RULES  # which has this rule

    for rule in CLAIM_RULES:
        if rule is not figure_told_nowhere:
            yield from subject.told_by(rule)


def _is_looked_for(mention: FigureMention, unit: str | None) -> bool:
    """Whether a figure is a number in digits, more than a few and no year; a time, if the claim is one."""
    is_time = mention.kind is FigureKind.DURATION and compare_units(unit, mention.unit) == Verdict.SAME
    if (mention.kind not in _LOOKED_FOR and not is_time) or not any(map(str.isdecimal, mention.text)):
        return False
    return abs(mention.value) >= _LEAST or mention.value != mention.value.to_integral_value()


def _is_limit(mention: FigureMention, statement: str) -> bool:
    """Whether a sign of comparison stands before a figure: p < 0.01."""
    return statement[: mention.span.start].rstrip()[-1:] in _SIGNS


def _is_untold(
    subject: ClaimSubject, ours: FigureMention, ids: Iterable[SourceId], near: Sequence[FigureMention]
) -> bool:
    """Whether none of the sources has a statement's number; `near` are the figures of the passages quoted."""
    written = frozenset(_NUMBER.findall(ours.text))
    if any(written <= _numbers_of(subject, id_) for id_ in ids):
        return False  # in a name or in furniture too
    if is_reckoned(ours, near) or _is_share_of(ours, near) or _is_apart(ours, near):
        return False
    told = [one for id_ in ids for one in _figures_of(subject, id_)]
    if any(_is_told(ours, one) for one in told) or any(_agrees(ours, one) for one in near):
        return False
    return not _may_be_converted(ours, told)


def _figures_of(subject: ClaimSubject, source_id: SourceId) -> tuple[FigureMention, ...]:
    """The figures of a whole source, read once for all claims."""
    return subject.texts.once(
        ("figures", source_id), lambda: tuple(figures(subject.texts.seen(source_id).text))
    )


def _numbers_of(subject: ClaimSubject, source_id: SourceId) -> frozenset[str]:
    """The numbers that a whole source has in digits, as it writes them, read once for all claims."""
    return subject.texts.once(
        ("numbers", source_id), lambda: frozenset(_NUMBER.findall(subject.texts.text(source_id)))
    )


def _is_share_of(ours: FigureMention, near: Sequence[FigureMention]) -> bool:
    """Whether a figure is what a share of a passage's amount comes to, or a change by it: 12% of 340, 41."""
    shares = [
        1 + sign * one.value / _HUNDRED for one in near if one.kind is FigureKind.PERCENT for sign in (1, -1)
    ]
    shares += [one.value for one in near if is_fraction(one)]  # half of what it was
    amounts = [one.value for one in near if one.kind is ours.kind and one.kind is not FigureKind.PERCENT]
    for amount, share in product(amounts[:_MOST_NEAR], shares[:_MOST_NEAR]):
        before = amount / share if share else amount
        told = (amount * (share - 1), amount * share, before, before - amount)
        if any(abs(abs(one) - ours.value) <= abs(one) * _CLOSE for one in told):
            return True
    return False


def _is_apart(ours: FigureMention, near: Sequence[FigureMention]) -> bool:
    """Whether a figure is the sum or difference of two of its kind, or what is left of a share.

    Whatever they count: 714 men, of 1,116 patients and 402 women.

    Of shares it is told in points; where it says "about" it may be rounded.
    """
    kind = FigureKind.PERCENT if ours.unit in _POINTS else ours.kind
    values = [abs(one.value) for one in near if one.kind is kind][:_MOST_NEAR]
    if kind is FigureKind.PERCENT and any(ours.value == _HUNDRED - one for one in values):
        return True  # the others: 32.4% of the trains were late, 67.6% were not
    is_about = ours.comparator is not Comparator.EXACTLY
    for one, two in combinations(values, 2):
        told = (one + two, abs(one - two))
        if ours.value in told or (is_about and any(is_rounded(ours, value) for value in told if value)):
            return True
    return False


def _is_told(ours: FigureMention, one: FigureMention) -> bool:
    """Whether a figure of a source is the statement's, rounds to it, or is the share as a fraction."""
    values = [abs(value) for value in (one.value, one.high) if value is not None]  # -3.4%, 3.4% fewer
    if ours.kind is FigureKind.PERCENT and is_fraction(one):
        values.append(one.value * _HUNDRED)
    if one.kind is FigureKind.RATIO:  # eight out of ten
        values += [part.value for word in one.text.split()[-1:] for part in figures(word)]
    return any(is_rounded(ours, value) for value in values) or abs(ours.value) in values


def _agrees(ours: FigureMention, one: FigureMention) -> bool:
    """Whether a bound of the statement holds a figure of the passages: over 50, 52; 251 or more, over 250."""
    if ours.comparator is Comparator.EXACTLY or compare_units(ours.unit, one.unit) is Verdict.OTHER:
        return False
    if ours.comparator in _NEXT and one.comparator is _NEXT[ours.comparator][0]:
        return ours.value == one.value + _NEXT[ours.comparator][1]
    return not any(found.hard for found in disagreements(Figure(ours.value, ours.comparator, ours.unit), one))


def _may_be_converted(ours: FigureMention, told: Sequence[FigureMention]) -> bool:
    """Whether a measure or a sum of money may be a source's in another unit: 10 kilograms (22 pounds)."""
    if ours.kind is FigureKind.DURATION and any(
        compare_units(ours.unit, one.unit) == Verdict.SAME for one in told
    ):
        return False  # its source counts in weeks, too
    if ours.kind is FigureKind.MONEY:
        others = [one for one in told if one.kind is FigureKind.MONEY]
    elif is_measure(ours.unit or ""):
        others = [one for one in told if is_measure(one.unit or "")]
    else:
        return False
    return any(compare_units(ours.unit, one.unit) is Verdict.OTHER for one in others)
