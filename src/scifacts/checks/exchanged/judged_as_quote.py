"""SF207: a statement that has most words of its sentence, judged as a quote of that sentence is.

Where the words around one are the sentence's own and in its order, no doubt is left what it stands in place
of: another thing counted, another name, "will" for "may", an "only" more or less. Other rules tell of
numbers, and none tells what another told.
"""

from __future__ import annotations

from scifacts.checks.exchanged.cut_out import statement_cut_out
from scifacts.checks.exchanged.judged_abroad import around, facts_of, statement_judged_abroad
from scifacts.checks.exchanged.nearly_quoted import OTHERS, statement_nearly_quoted
from scifacts.checks.exchanged.word_edits import is_number
from scifacts.checks.other_numbers.complements import is_told
from scifacts.checks.raising import Contrast, statement_says
from scifacts.model import ChangeKind, Comparator, Severity, Span
from scifacts.numerals.languages.foreign import written_in
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.exchanged.word_edits import Beside, Stretch, TextWord
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import Change, Finding, Match

__all__ = ["statement_judged_as_quote"]

_MOST = 400  # characters of a statement that is laid beside its sentence
_LEAST = 7  # words that both share: of fewer one more is much
_SHORT = 4  # words that both share, where one stands in the place of one
_OTHER = 2  # words of either that the other has not, or not in that place
_NAME = 3  # words of a name
_NEXT = 40  # characters behind a word that may hold a number
_MOSTLY = 0.7  # of the words of a statement that differs at several places are its sentence's
_BESIDE = 300  # characters around a sentence that may hold the rest of a statement
_LEFT_OUT = (ChangeKind.COMPARATOR, ChangeKind.NEGATION)
_LONG = (ChangeKind.NAME, ChangeKind.UNIT)  # kinds told in several words
_SIDES = ({"for", "against"}, {"to", "from"}, {"and", "or"})
_POSSIBLE = frozenset(["may", "could"])
_UNSURE = frozenset([*_POSSIBLE, "will", "would", "likely", "reportedly"])  # who adds these claims less
_PAIR = {"both", "two"}
_PLACING = word_set("under over above below about around past near")  # also bounds of a figure
_OVER = word_set("over during across throughout for about")  # the winter; the spill
_EXCEPTING = word_set("outside excluding except without besides")  # outside London, excluding London
_ENDING = word_set("to until till")  # until the end of May, to the end of May
_PRONOUNS = word_set("he she it they we those these this that one ones latter former er sie il elle")
_SIGNS = ".,;:!?()[]\"'“”‘’"
_RULES = (*OTHERS, statement_nearly_quoted, statement_judged_abroad, statement_cut_out)


def statement_judged_as_quote(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for the first fact by which a statement differs from its sentence, all else alike."""
    statement = subject.statement_unended()
    if len(statement) > _MOST or subject.is_figure_otherwise():
        return
    for reading, found in subject.figures_supported():
        span = found.all_parts()
        if not _is_near(statement, span.of(found.text)):
            continue
        told = _told(statement, found.text, span)
        if told is None or is_told(subject, _RULES):
            continue
        contrast, mark, severity = told
        if _is_bound_alike(subject, reading, mark):
            continue
        mark_or_figure = mark if mark.start < mark.end else None
        yield statement_says(subject, reading, contrast, mark_or_figure, severity=severity)
        return


def _is_bound_alike(subject: ClaimSubject, reading: FigureReading, mark: Span) -> bool:
    """Whether what differs is the bound of the figure, told before it or behind: at least 40, 40 or more."""
    said, mention = subject.figure_stated(), reading.mention
    if said is None or mention is None or mention.comparator is Comparator.EXACTLY:
        return False
    return mention.comparator is said.mention.comparator and mention.phrase.overlaps(mark)


def _is_near(statement: str, sentence: str) -> bool:
    """Whether a sentence has most words of a statement: a glance."""
    said, there = _words(statement), set(_words(sentence))
    return len(said) >= _SHORT and sum(map(there.__contains__, said)) >= _MOSTLY * len(said)


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
        return _exchanged(statement, text, span, words)
    from scifacts.matching import locate

    change = _fact_changed(locate(statement, near.of(text)))
    is_short = words.shared < _LEAST
    if change is None or (is_short and not _counts_another(change, statement, span.of(text))):
        return None
    mark = Span(near.start + change.span.start, near.start + change.span.end)
    if not change.expected and (
        _is_only_so_many(change.found, text, mark.end) or _is_further(change.found, text, mark)
    ):
        return None
    if _joins_alike(change) and not _counts(text, mark.end):
        return None
    may_be_synonym = change.kind is ChangeKind.UNIT or (
        change.kind is ChangeKind.NAME and written_in(statement, text) == "de"  # all its nouns have capitals
    )
    severity = Severity.WARNING if may_be_synonym else None
    return Contrast(around(statement, change.quote_span), around(text, mark)), mark, severity


def _counts_another(change: Change, statement: str, sentence: str) -> bool:
    """Whether another noun stands right behind a number, and none of both is of any kind: teachers, pupils.

    Participants may be members, and of goals and times the verb tells what is counted.
    """
    before = statement[: change.quote_span.start].split()[-1:]
    if change.kind is not ChangeKind.UNIT or not any(is_number(word.lower()) for word in before):
        return False
    from scifacts.checks.exchanged.exchanged_words import GROUPS
    from scifacts.checks.other_numbers.counted_as import may_count_one

    pair = change.expected.lower(), change.found.lower()
    return GROUPS.isdisjoint(pair) and not may_count_one(*pair, statement, sentence)


def _exchanged(
    statement: str, text: str, span: Span, words: Beside
) -> tuple[Contrast, Span, Severity | None] | None:
    """The same of a statement that differs at several places: each is put into the sentence by itself."""
    if words.shared < max(_LEAST, _MOSTLY * len(words.ours)):
        return None
    from scifacts.checks.exchanged.exclusive import are_two_amounts
    from scifacts.checks.exchanged.turned_words import with_words
    from scifacts.matching import locate

    told = []
    for one in words.stretches:
        pair = [side[0].low for side in (one.said, one.found) if side]
        if any(facts_of(low, ChangeKind.NEGATION) for low in pair) and are_two_amounts(pair[0], pair[-1]):
            return None  # none of them was hurt, all were unhurt
        is_moved = _is_moved(one, words)
        if is_moved and one.said and one.found:
            return None  # the old car is cheaper, the new one dearer
        is_cut = one.said[:1] == words.ours[:1] and one.place  # its sentence has more before it
        if is_cut or is_moved or not _may_tell(one, words):
            continue
        change = _fact_changed(locate(with_words(one, words, statement, text, span), span.of(text)))
        if change is not None and not (
            not one.said and _is_only_so_many(change.found, text, span.start + change.span.end)
        ):
            told.append(one)
    if len(told) != 1 or not told[0].is_sure:
        return None
    there = told[0].found[0] if told[0].found else words.theirs[told[0].place]
    same = (word for word in words.ours if word.low == words.theirs[told[0].place].low)
    here = told[0].said[0] if told[0].said else next(same, words.ours[0])
    ours, theirs = (Span(word.start, word.end) for word in (here, there))
    return Contrast(around(statement, ours), around(text, theirs)), theirs, None


def _is_moved(one: Stretch, words: Beside) -> bool:
    """Whether a word stands elsewhere in the other text: in May 340 in Hull, in Hull 340 in May."""
    said, found = ({word.low for word in side} for side in (words.ours, words.theirs))
    sides = (one.said, found), (one.found, said)
    return any(word.low in other and not _is_small(word.low) for side, other in sides for word in side)


def _may_tell(one: Stretch, words: Beside) -> bool:
    """Whether a place may tell another fact: it has as many words on both sides, or one of a fact on one."""
    if any(is_number(word.low) for word in (*one.said, *one.found)):
        return False
    from scifacts.matching.vocabulary.words import PHRASES, Strength

    if one.said and one.found:
        if len(one.said) != len(one.found) or len(one.said) > _NAME:
            return False
        pair = {one.said[-1].low, one.found[-1].low}
        small = sum(map(_is_small, pair))
        return not small or pair in _SIDES or not PHRASES.keys().isdisjoint(pair)
    more, side = (one.said, words.ours) if one.said else (one.found, words.theirs)
    told = " ".join(word.low for word in more)
    fact = PHRASES.get(told)
    if fact is None or fact.kind not in _LEFT_OUT:
        return False
    behind = next((word.low for word in side if word.start > more[-1].start), "")
    if is_number(behind):
        return True
    return fact.strength >= Strength.STRONG and told not in _PLACING  # under review


def _is_written_from(words: Beside) -> bool:
    """Whether a statement is its sentence but for one place, and has another word there, or one of a fact."""
    if len(words.stretches) != 1:
        return False
    one = words.stretches[0]
    is_sole = len(one.said) == len(one.found) == 1 and _stands_behind_number(one.said[0], words.ours)
    least = max(_SHORT if is_sole else _LEAST, len(words.ours) - _OTHER, words.reach - _OTHER)
    if words.shared < least:
        return False
    return bool(one.said and one.found) or _may_tell(one, words)


def _stands_behind_number(word: TextWord, words: Sequence[TextWord]) -> bool:
    before = [one for one in words if one.start < word.start][-1:]
    return any(is_number(one.low) for one in before)


def _is_only_so_many(said: str, text: str, end: int) -> bool:
    """Whether "only" stands before a figure: without it the figure is no other."""
    return _counts(text, end) and "only" in _says(_said(said), ChangeKind.COMPARATOR)


def _is_further(said: str, text: str, mark: Span) -> bool:
    """Whether "more" behind a number says that it comes on top of another: damaged 21 more."""
    before = text[: mark.start].split()[-1:]
    is_behind = any(is_number(word.lower()) for word in before)
    return is_behind and _said(said) == ["more"] and not text[mark.end :].lstrip().startswith("than")


def _joins_alike(change: Change) -> bool:
    """Whether a word that bounds figures stands for one that joins: over the winter, during the winter."""
    return _OVER.issuperset((change.expected.lower(), change.found.lower()))


def _counts(text: str, at: int) -> bool:
    """Whether the word behind a place in a text is a number."""
    first = text[at : at + _NEXT].split(None, 1)[:1]
    return any(is_number(word.lower()) for word in first)


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


def _count_alike(kind: ChangeKind, one: str, two: str) -> bool:
    """Whether two words count one: 45 million people, of inhabitants; both, of the two."""
    if kind is not ChangeKind.UNIT:
        return {one, two} == _PAIR
    from scifacts.checks.exchanged.exchanged_words import may_be_one

    return may_be_one(one, two)


def _tells(change: Change, ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a change is one of a fact, and not of how the same is told in a word."""
    kind = change.kind
    if _is_part_of_year(ours, theirs):
        return False
    if not kind.touches_fact or kind is ChangeKind.NUMBER or max(len(ours), len(theirs)) > _NAME:
        return False
    if not theirs:
        return kind in _LEFT_OUT and _UNSURE.isdisjoint(_says(ours, kind))
    if not ours:
        return kind in _LEFT_OUT
    if len(ours) != len(theirs) or (len(ours) > 1 and kind not in _LONG):
        return False
    if len(ours) == 1 and _count_alike(kind, ours[0], theirs[0]):
        return False
    if kind is not ChangeKind.COMPARATOR and any(
        _is_small(one) is not _is_small(two) for one, two in zip(ours, theirs, strict=True)
    ):
        return False
    if kind is ChangeKind.DIRECTION:
        return _are_opposed(ours, theirs)
    if any(words.issuperset((*ours, *theirs)) for words in (_EXCEPTING, _ENDING)):
        return False
    if kind is ChangeKind.NAME and _is_title(ours[0]) is not _is_title(theirs[0]):
        return False  # Mr Smith, John Smith
    said, found = _says(ours, kind), _says(theirs, kind)
    if (said, found) == ({"would"}, {"will"}):
        return False  # as it said
    return not (_POSSIBLE.issuperset(said) and _POSSIBLE.issuperset(found))


# Words for the beginning, the middle and the end of a year, by the months that they may mean
_PARTS_OF_YEAR = {
    **dict.fromkeys(
        word_set("anfang early beginning start début principios inizio início começo begin"), range(1, 5)
    ),
    **dict.fromkeys(word_set("mitte mid middle mi mediados metà meados medio halverwege"), range(5, 9)),
    **dict.fromkeys(word_set("ende late end fin finales fine fim final eind einde"), range(9, 13)),
}


def _is_part_of_year(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether one side names the part of the year in which the month of the other is: Ende, Dezember."""
    from scifacts.numerals.languages.months_abroad import MONTHS_ABROAD
    from scifacts.numerals.vocabulary import MONTHS

    for one, other in ((ours, theirs), (theirs, ours)):
        parts = next((_PARTS_OF_YEAR[word] for word in one if word in _PARTS_OF_YEAR), None)
        months = {MONTHS.get(word) or MONTHS_ABROAD.get(word) for word in other} - {None}
        if parts is not None and months and months <= set(parts):
            return True
    return False


def _is_title(word: str) -> bool:
    from scifacts.matching.judging.pairing import BEFORE_SURNAMES

    return word in BEFORE_SURNAMES


def _is_small(word: str) -> bool:
    """Whether a word stands for another, or joins others: those, the, in."""
    from scifacts.matching.vocabulary.words import SMALL_WORDS

    return word in SMALL_WORDS or word in _PRONOUNS


def _says(words: Sequence[str], kind: ChangeKind) -> set[str]:
    """What words say of one kind; an empty word where they say nothing of it."""
    return {fact.says for fact in facts_of(" ".join(words), kind)} or {""}


def _are_opposed(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether words of two ways stand in one another's place, and no synonym that no table has."""
    from scifacts.matching.vocabulary.opposites import are_opposite

    if any(map(are_opposite, ours, theirs)) or {*ours, *theirs} in _SIDES:
        return True
    one, two = (
        {says.partition("/")[0] for says in _says(words, ChangeKind.DIRECTION)} for words in (ours, theirs)
    )
    return not one.isdisjoint(two - {""})
