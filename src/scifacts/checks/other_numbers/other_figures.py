"""SF207, for the statement's other figures: "116 agreements with 62 countries" over "with 52 countries"."""

from __future__ import annotations

from scifacts.checks.other_numbers.age_bounds import bounded_by_age, is_age
from scifacts.checks.other_numbers.complements import tells_complement
from scifacts.checks.other_numbers.reckoned import is_reckoned, is_rounded
from scifacts.checks.other_numbers.same_place import is_alike
from scifacts.checks.other_numbers.tied_figures import month_of, tie_of
from scifacts.checks.other_numbers.time_bounds import bounded_in_time
from scifacts.checks.raising import about_statement, shown
from scifacts.checks.reading.events import event_of, event_told
from scifacts.checks.reading.placed import Placed
from scifacts.checks.reading.wording import words_in
from scifacts.model import Comparator, Figure, FigureKind, Stance
from scifacts.numerals import Verdict, compare_units, disagreements, figures, is_one_time
from scifacts.numerals.measures import is_measure
from scifacts.numerals.vocabulary import MONTHS_WRITTEN
from scifacts.numerals.wordlists import DIGIT
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.raising import Contrast
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import FigureMention, Finding

__all__ = ["other_figures_differ"]

_PERCENT = ("percent", "percentage points")
_BOUND_REACH = 5  # words from a bound to its figure, adjectives between
_TONS = {"tons", "tonnes"}  # are said for one another
_MOST_PAIRS = 20_000  # of figures of the statement and the quotes: compared in two seconds
_ABOVE = frozenset({Comparator.MORE_THAN, Comparator.AT_LEAST})
_BELOW = frozenset({Comparator.LESS_THAN, Comparator.AT_MOST, Comparator.ALMOST})
_ONE_UNIT = frozenset({Verdict.SAME, Verdict.UNKNOWN})
# What a bound excludes, of a figure with the same number.
_STRICT = {
    Comparator.MORE_THAN: frozenset({Comparator.EXACTLY, *_BELOW}),
    Comparator.LESS_THAN: frozenset({Comparator.EXACTLY, *_ABOVE}),
}


def other_figures_differ(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each figure of the statement, beside `figure`, that the quotes state otherwise.

    A figure is compared where the passages count the same thing once, in the same place of the sentence,
    and where none of them agrees with it. What no quote speaks of is left alone.
    """
    told = [*_others_told(subject)]
    yield from told or _other_interval(subject)


def _others_told(subject: ClaimSubject) -> Iterator[Finding]:
    figure, statement = subject.claim.figure, subject.claim.statement
    if figure is None:
        return
    meant = subject.amount_stated()
    if meant is None:
        return
    passages = list(_passages(subject))
    found = [one.mention for one in passages]
    if len(subject.stated()) * len(found) > _MOST_PAIRS:
        return  # a table, not a statement
    yield from _other_month(subject, Placed(meant, statement), passages)
    stated = [Placed(one, statement) for one in subject.stated()]
    for ours in stated:
        mention = ours.mention
        if at := bounded_in_time(ours, passages) or bounded_by_age(ours, passages):
            message = f"the statement says “{shown(at.ours)}”, its quotes say “{shown(at.theirs)}”"
            yield about_statement(subject, message, mention.phrase)
            continue
        if mention.span.overlaps(meant.span) or _is_its_time(mention, figure, meant):
            continue
        if (
            other := _points(ours, passages)
            or _bounded_otherwise(ours, passages, stated)
            or _measured_otherwise(ours, passages)
            or _ended_otherwise(ours, passages, stated)
        ):
            yield _other(subject, ours, other)
            continue
        same_sort = [one for one in found if _is_of_sort(mention, one)]
        values = {value for one in same_sort for value in (one.value, one.high)}
        if mention.value in values or any(_agree(mention, one) for one in same_sort):
            if (theirs := _of_another_event(ours, passages)) is not None:
                yield _other(subject, ours, theirs)
            continue
        theirs = (
            _tied(ours, meant, passages, stated)
            or _counterpart(ours, passages, stated)
            or _mistyped(subject, ours, passages, stated)
        )
        if theirs is not None and not is_reckoned(mention, found) and not tells_complement(subject):
            yield _other(subject, ours, theirs)


def _mistyped(
    subject: ClaimSubject, ours: Placed, passages: list[Placed], stated: list[Placed]
) -> Placed | None:
    """The figure of the passages that a statement has but for a digit, where no source has its own."""
    from scifacts.checks.other_numbers.mistyped import mistyped  # few figures have no counterpart

    return mistyped(ours, passages, stated, _texts(subject))


def _texts(subject: ClaimSubject) -> Iterator[str]:
    """The texts of all sources that a claim quotes, with the day each was published."""
    ids = dict.fromkeys(one.quote.source_id for one in subject.readings)
    return (f"{subject.texts.by_id[id_].published or ''}\n{subject.texts.text(id_)}" for id_ in ids)


def _other(subject: ClaimSubject, ours: Placed, theirs: Placed) -> Finding:
    message = f"the statement says “{shown(ours.phrase())}”, its quotes say “{shown(theirs.phrase())}”"
    return about_statement(subject, message, ours.mention.phrase)


def _of_another_event(ours: Placed, passages: list[Placed]) -> Placed | None:
    """The time of the passages at which an event was that a statement tells at the time of another of them.

    "Commissioned in 1915" over "launched in 1915 and commissioned in 1917".
    """
    if not ours.mention.kind.is_time or (event := event_told(ours)) is None:
        return None
    at_ours = [one for one in passages if one.mention.kind.is_time and _agree(ours.mention, one.mention)]
    if any(event in (event_told(one), *map(event_of, _led_by(one))) for one in at_ours):
        return None
    found = [one for one in passages if is_alike(ours, one)]
    return found[0] if len(found) == 1 else None


def _led_by(time: Placed) -> list[str]:
    """The words that lead to a time in its clause, from the number before it on."""
    return words_in(DIGIT.split(time.clause_before())[-1])


def _points(ours: Placed, passages: list[Placed]) -> Placed | None:
    """The percentage points of the passages that a statement gives as percent, or the other way round."""
    if ours.mention.unit not in _PERCENT:
        return None
    same = [one for one in passages if one.mention.value == ours.mention.value]
    other = [one for one in same if one.mention.unit in _PERCENT and one.mention.unit != ours.mention.unit]
    return other[0] if other and len(other) == len(same) else None


def _bounded_otherwise(ours: Placed, passages: list[Placed], stated: list[Placed]) -> Placed | None:
    """The figure of the passages that a statement puts a bound to which excludes it: over 79%, 79%."""
    mention = ours.mention
    if mention.comparator not in _STRICT or mention.high is not None or ours.mention.kind.is_time:
        return None
    same = [one for one in passages if one.mention.value == mention.value]
    excluded = _STRICT[mention.comparator]
    if not same or any(
        one.mention.comparator not in excluded or one.mention.kind.is_time or is_age(one) for one in same
    ):  # "over 2001's", in 2001
        return None
    if any(_is_bounded_apart(ours, one) or _is_of_half(ours, one) for one in same):
        return None
    of_one_unit = all(compare_units(mention.unit, one.mention.unit) in _ONE_UNIT for one in same)
    said = {one.mention.value for one in stated}  # of which each tells another thing
    keeps = any(
        _keeps_to(mention, one.mention) and one.mention.unit == mention.unit and one.mention.value not in said
        for one in passages
    )
    return same[0] if of_one_unit and not keeps else None


def _is_bounded_apart(ours: Placed, theirs: Placed) -> bool:
    """Whether a statement's bound stands before a figure with words between: above the dangerous 7.6."""
    bound = words_in(DIGIT.split(ours.phrase())[0])
    return bound != [] and set(bound) <= set(words_in(theirs.clause_before())[-_BOUND_REACH:])


def _is_of_half(ours: Placed, theirs: Placed) -> bool:
    """Whether a bound tells what a median does: half earn less than that."""
    return "half " in ours.text.lower() and "median" in theirs.sentence().of(theirs.text).lower()


def _is_of_sort(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether two figures may be one: 14 people are not the 14 hours of another figure."""
    lengths = [one.kind is FigureKind.DURATION for one in (ours, theirs)]
    return lengths[0] is lengths[1] or None in (ours.unit, theirs.unit)


def _measured_otherwise(ours: Placed, passages: list[Placed]) -> Placed | None:
    """The figure of the passages that a statement gives in another unit: for 14 months, 25 to 40 metres.

    A length of time may be told of another thing with the same number, but not behind the same word.
    """
    mention = ours.mention
    is_length = mention.kind is FigureKind.DURATION
    if not is_length and (mention.unit is None or not _is_measured(mention.unit)):
        return None
    same = [one for one in passages if (one.mention.value, one.mention.high) == (mention.value, mention.high)]
    before = ours.words_before()[-1:]
    is_other = all(
        compare_units(mention.unit, one.mention.unit) is Verdict.OTHER
        and (
            one.mention.kind is FigureKind.DURATION and one.words_before()[-1:] == before != []
            if is_length
            else _is_measured(one.mention.unit or "") and {mention.unit, one.mention.unit} != _TONS
        )
        for one in same
    )
    return same[0] if same and is_other else None


def _is_measured(unit: str) -> bool:
    """Whether a unit is a measure, or one of a time or an amount: km, km/s, mg/kg."""
    return is_measure(unit) or is_measure(unit.partition("/")[0].partition(" per ")[0])


def _ended_otherwise(ours: Placed, passages: list[Placed], stated: list[Placed]) -> Placed | None:
    """The range of the passages of which a statement gives one end otherwise: 25 to 50 feet, 25 to 40."""
    low, high = ours.mention.value, ours.mention.high
    if high is None or ours.mention.kind not in (FigureKind.RANGE, FigureKind.DURATION):
        return None
    ranges = [
        one for one in passages if one.mention.kind is ours.mention.kind and one.mention.high is not None
    ]
    ends = [(one.mention.value, one.mention.high) for one in ranges]
    near = [one for one, end in zip(ranges, ends, strict=True) if (low == end[0]) is not (high == end[1])]
    if len(near) != 1 or (low, high) in ends:
        return None
    (theirs,) = near
    is_of_one = compare_units(ours.mention.unit, theirs.mention.unit) in _ONE_UNIT
    other = theirs.mention.high if low == theirs.mention.value else theirs.mention.value
    told = [one.mention for one in stated] + [one.mention for one in passages if one is not theirs]
    end = high if low == theirs.mention.value else low
    is_told = any(end in (one.value, one.high) for one in told if one is not ours.mention)
    is_told = is_told or any(other in (one.mention.value, one.mention.high) for one in stated)
    return theirs if is_of_one and not is_told else None


def _passages(subject: ClaimSubject) -> Iterator[Placed]:
    """The figures in the passages found that support the claim."""
    for reading in subject.readings:
        match, quote = reading.match, reading.quote
        if not match.status.stands or match.span is None or quote.stance is Stance.REFUTES:
            continue
        seen = subject.seen(quote.source_id)
        if quote.mention is None:
            yield from (Placed(seen.mention(mention), seen.text) for mention in reading.mentions)
        else:  # the reading has the figure named alone
            passage = seen.span(match.span).of(seen.text)
            yield from (Placed(mention, passage) for mention in figures(passage))


def _is_its_time(mention: FigureMention, figure: Figure, meant: FigureMention) -> bool:
    """Whether a year or date is the time of the claim's figure, which a rule of its own compares."""
    if not mention.kind.is_time or mention.as_of is None or figure.as_of is None:
        return False
    return mention.as_of in figure.as_of or mention.as_of == meant.as_of


def _agree(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether a passage has a statement's figure, of whatever unit, or what rounds to it."""
    if ours.kind.is_time and theirs.kind.is_time and ours.as_of and theirs.as_of:  # May 2014, 3 May 2014
        is_end = ours.value in (theirs.value, theirs.high)  # 2012, of 2012–2022
        return is_end or is_one_time(ours.as_of, theirs.as_of)
    same = ours.value == theirs.value and ours.high == theirs.high
    if same or ours.value in (theirs.value, theirs.high) or not _hard(ours, theirs):
        return True
    return ours.kind is theirs.kind and ours.high is theirs.high is None and is_rounded(ours, theirs.value)


def _hard(ours: FigureMention, theirs: FigureMention) -> bool:
    figure = Figure(ours.value, ours.comparator, ours.unit)
    return any(found.hard for found in disagreements(figure, theirs))


def _counterpart(ours: Placed, passages: list[Placed], stated: list[Placed]) -> Placed | None:
    """The one figure of the passages that stands where the statement has another; None if there is none."""
    found = [theirs for theirs in passages if is_alike(ours, theirs)]
    if len({(theirs.mention.value, theirs.mention.high) for theirs in found}) != 1:
        return None
    theirs = found[0]
    if _keeps_to(ours.mention, theirs.mention):
        return None
    rivals = (one for one in stated if one is not ours)
    if any(one.mention.value == theirs.mention.value or is_alike(one, theirs) for one in rivals):
        return None  # the statement gives it too
    return theirs


def _tied(ours: Placed, meant: FigureMention, passages: list[Placed], stated: list[Placed]) -> Placed | None:
    """The figure that hangs on the claim's in a passage as ours does in the statement; None if none does."""
    tie = tie_of(ours, meant)
    if tie is None or any(tie_of(one, meant) == tie for one in stated if one is not ours):
        return None
    same = [one for one in passages if one.mention.value == meant.value]
    found = [
        theirs
        for theirs in passages
        for one in same
        if one.text is theirs.text and tie_of(theirs, one.mention) == tie
    ]
    if tie == "against":  # 52–48
        found += [one for one in same if one.mention.high is not None]
    return found[0] if len(found) == 1 and not _keeps_to(ours.mention, found[0].mention) else None


def _keeps_to(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether a source's figure keeps to the bound that the statement gives: over fifty, 52."""
    if ours.comparator in _ABOVE:
        return theirs.value > ours.value
    return ours.comparator in _BELOW and (theirs.high or theirs.value) < ours.value


def _other_month(subject: ClaimSubject, meant: Placed, passages: list[Placed]) -> Iterator[Finding]:
    """Yield a finding where the claim's figure is one "in May", and the quotes have it "in July" alone."""
    said = month_of(meant)
    if said is None:
        return
    found = [one for one in passages if one.mention.value == meant.mention.value]
    if len(found) != 1:
        return
    month = month_of(found[0])
    if month is not None and month not in meant.text:
        ours, theirs = f"{shown(meant.phrase())} in {said}", f"{found[0].mention.text} in {month}"
        message = f"the statement says “{ours}”, its quotes say “{theirs}”"
        yield about_statement(subject, message, meant.mention.phrase)


def _other_interval(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding where the statement puts beside a figure what no passage puts there: 99% CI, ± 0.8."""
    if subject.claim.figure is None:
        return
    statement = subject.claim.statement
    has_share = "%" in statement or "per cent" in statement
    may_be = has_share or any(map(statement.__contains__, _BESIDE_A_FIGURE))
    is_dated = any(map(statement.__contains__, MONTHS_WRITTEN))
    passages = [*_sentences(subject)] if may_be or is_dated else []
    contrast = None
    if may_be and any(mark in text for text in passages for mark in _MARKS_BESIDE):
        from scifacts.checks.other_numbers.intervals_told import interval_otherwise  # few passages have one

        contrast = interval_otherwise(statement, passages)
    if contrast is None and is_dated and any(name in text for text in passages for name in MONTHS_WRITTEN):
        from scifacts.checks.other_numbers.days_told import day_otherwise  # few have a day or a span

        contrast = day_otherwise(statement, passages, [*_texts(subject)])
    contrast = contrast or _other_label(subject)
    if contrast is not None:
        message = f"the statement says “{shown(contrast.ours)}”, its quotes say “{shown(contrast.theirs)}”"
        yield about_statement(subject, message)


def _other_label(subject: ClaimSubject) -> Contrast | None:
    """A name with a number, or an age, that all sentences of the figure have otherwise: MMR2, MMR1."""
    statement = subject.claim.statement
    if not _LABELS.search(statement):
        return None
    found = [placed for _, placed in subject.figures_supported()]
    others = [placed.sentence().of(placed.text) for placed in found]
    if not any(map(_LABELS.search, others)):
        return None
    from scifacts.checks.other_numbers.labels_told import label_otherwise  # few sentences have one

    told = [
        label_otherwise(statement, placed, [text for text in others if text != own])
        for placed, own in zip(found, others, strict=True)
    ]
    if not told or not all(told) or told[0] is None:
        return None
    label = told[0].ours
    is_named = label[:1].isupper() and not any(
        label in subject.seen(one.quote.source_id).text for one in subject.readings
    )
    return None if is_named else told[0]  # a name that no source has, has a rule of its own


_LABELS = lazy(r"\b[A-Z]{1,4}-?\d|\d\s?m?[gµ]c?g?\b|\b[Aa]ge[ds]?\s(?:\w+\s){0,2}\d")
_BESIDE_A_FIGURE = ("(", "[", "±", "+/", "CI", "confidence", "credib", "give or take", "plus or minus", "p=",
                    "p<", "p =", "p <", "P=", "P<", "P =", "P <", "times ", "twice ", "double ")  # fmt: skip
_MARKS_BESIDE = (
    "(",
    "[",
    "±",
    "+/",
    "CI",
    "confidence",
    "credib",
    "p=",
    "p =",
    "P=",
    "P =",
    "p<",
    "times ",
    "twice ",
)


def _sentences(subject: ClaimSubject) -> Iterator[str]:
    """The passages found, and the sentences of the claim's figure."""
    for reading in subject.readings:
        match, quote = reading.match, reading.quote
        if match.status.stands and match.span is not None and quote.stance is not Stance.REFUTES:
            seen = subject.seen(quote.source_id)
            yield " ".join(seen.span(match.span).of(seen.text).split())
    for _, placed in subject.figures_supported():
        yield " ".join(placed.all_parts().of(placed.text).split())
