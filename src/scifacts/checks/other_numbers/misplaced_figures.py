"""SF207: the figure of another: "Italy won 12 medals" over "Spain won 12 medals and Italy 9".

The source's sentence has a second figure of its kind, which the statement does not give. Of the words that
tell the two apart there the statement has one of the other figure beside its own, and none of its own figure.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from scifacts.checks.contraries.each_or_all import ALL_WORDS
from scifacts.checks.contraries.in_order import IN_ORDER
from scifacts.checks.exchanged.exchanged_words import says_the_same
from scifacts.checks.exchanged.exclusive import are_of_two_degrees
from scifacts.checks.exchanged.named import statement_names_another
from scifacts.checks.exchanged.worded import WITH_FIGURES, words_otherwise
from scifacts.checks.other_numbers.age_bounds import is_ones_age
from scifacts.checks.other_numbers.same_place import TIMES
from scifacts.checks.raising import passage_says, shown
from scifacts.checks.reading.countries import country_of
from scifacts.checks.reading.placed import Placed
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.model import FigureKind, Span
from scifacts.nouns import NamedTuple
from scifacts.numerals import Verdict, compare_units
from scifacts.numerals.vocabulary import MONTHS
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import TypeAlias

    from scifacts.checks.other_numbers.shared_numbers import SharedNumber
    from scifacts.checks.reading.figure_words import FigureWord
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention, Finding

    _Slots: TypeAlias = dict[str, list[FigureWord]]

__all__ = ["COMPARING", "figure_misplaced"]

_TWO = 2
_MOST = 6  # figures of a sentence that are compared with one: more are a table
_ONE_UNIT = frozenset({Verdict.SAME, Verdict.NO_RATE, Verdict.UNKNOWN})
# A statement with one of these sets its figure beside another.
_COMPARING_LIST = """
than unlike compared versus whereas while against beat beats overtook ahead behind exceeded ratio difference
after before since until als gegenüber dagegen während nach vor bis que contre frente mientras tandis après
avant
"""
COMPARING = frozenset(_COMPARING_LIST.split())
_THAN = frozenset(["than", "als", "que"])
_AGAINST = lazy(r"\sagainst\s(?=[a-z]+\b[^\d]*\Z)")  # effective against infection: no comparison
_BASE_LIST = "average mean norm durchschnitt mittel moyenne promedio before earlier ago"
_BASE_WORDS = frozenset(_BASE_LIST.split())
_YEAR = 4  # digits
# "Higher than in March", "than the average of 1850-1900" name no second of which a figure is told.
_BASE = lazy(
    r"\b(?:than|als|que)\s(?:(?:in|im|en)\s)?(?:(?:the|a|der|die|das|dem|le|la|el)\s)?"
    r"(?:(?:year|month)s?\s(?:before|earlier|ago)|(?:[\w–-]+\s){0,2}(?:average|mean|norm|durchschnitt|mittel|moyenne|promedio)\b"
    r"|(?:[^\W\d_]{3,9}\s)?(?:de\s)?(?:19|20)\d\d\b)"
)
_NEXT = 200  # characters from a sentence to the figure of the one beside it
_AMOUNTS = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION})
_PEOPLE = frozenset(["people", "persons", "others", "menschen", "personen", "personnes", "personas"])
_SEX_LIST = "women men girls boys females males frauen männer mädchen jungen femmes hommes mujeres hombres"
_SEXES = frozenset(_SEX_LIST.split())
_ALL, _TIME, _LABEL = "all", "time", "label"
_POINTING_LIST = """
increase decrease rise fall drop decline change growth figure number rate share total amount sum proportion
"""
_POINTING = frozenset(_POINTING_LIST.split())
_PRONOUNS = frozenset(["it", "they", "he", "she"])
_PLANNING = frozenset(["plans", "wants", "expects", "aims", "hopes", "intends", "seeks", "forecasts"])
_NONE = frozenset[str]()
_TOLD_AS_NOUN = {
    "sold": frozenset(["sales", "sale"]),
    "spent": frozenset(["spending"]),
    "earned": frozenset(["earnings"]),
    "paid": frozenset(["pay", "payments", "payment"]),
}
_DOERS = frozenset(["company", "firm", "group"])
_SURE = frozenset({"name", "thing", _TIME})  # places in which words exclude each other, wherever they stand
_BEHIND_JOINT = ("behind in", "behind at", "behind on", "behind among")  # of two places one holds
# "The rest" behind a name, and a name alone between a mark and what it is given.
_RESTS = (" rest", " remainder", " reste", " Rest", " resto")
_REST = lazy(r"\b(?:the\s(?:rest|remainder)|le\sreste|(?:den|der)\sRest|el\sresto)\b")
_GIVEN = lazy(
    r"(?:[,;]|\b(?:and|und|et|y|while))\s(?:(?:the|der|die|das|la|le|les|el|los)\s)?(?:[a-zé]{4,}\s(?:of|de)\s)?"
    r"(?:(?:the|of|de)\s)*[A-ZÀ-Ý][\w’'-]+(?:\s(?:(?:of|the|de|la|for|and)\s){0,2}[A-ZÀ-Ý][\w’'-]+){0,4}\s\Z"
)
_CURRENCIES = frozenset({"euro", "euros"})  # no form of European
_DERIVED = frozenset(
    ["gap", "difference", "margin", "sum", "total", "abstand", "differenz", "écart", "diferencia"]
)
_OF_A_WHOLE = ("Of ", "Among ", "Von ", "Unter ", "Sur ", "Parmi ", "De ", "Entre ")
_OF_BASE = 12  # characters before a base: 38 | of the 40
_THEIR = frozenset(["the", "its", "their", "his", "her", "our", "these", "those", "all"])
_LONG = 4  # letters that two forms of one name share


def figure_misplaced(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose sentence has the words of the statement beside another figure."""
    statement = subject.claim.statement.lower()
    if " against " in statement:
        statement = _AGAINST.sub(" at ", statement)
    if any(map(statement.__contains__, IN_ORDER)) or _compares(statement):
        return
    for reading, shared in subject.numbers_shared():
        found = ((one, _misplaced(one, subject, reading)) for one in shared)
        one, told = next(((one, told) for one, told in found if told is not None), (None, None))
        if one is not None and told is not None and not _is_told(subject):
            message = _said(told.word, one.ours, told.rival)
            yield passage_says(subject, reading, message, one.theirs.mention.phrase)


def _compares(statement: str) -> bool:
    """Whether a statement in lower case sets its figure beside another."""
    words = [word.strip(".,;:!?") for word in statement.split()]
    found = COMPARING.intersection(words)
    if not found or not found <= _THAN:
        return bool(found)
    behind = [two for one, two in pairwise(words) if one in _THAN]
    if any(word[:1].isdigit() and len(word) != _YEAR for word in behind):
        return True  # more than 160
    if _BASE_WORDS.isdisjoint(words) and not any(len(word) == _YEAR and word.isdigit() for word in words):
        return True  # nearly always: what follows "than" is no average and no time
    return not COMPARING.isdisjoint(_BASE.sub(" ", statement).split())


class _Told(NamedTuple):
    """The other figure of a sentence, and its word that the statement has beside ours."""

    word: str
    rival: Placed


def _said(word: str, ours: Placed, rival: Placed) -> str:
    own, other = (one.mention.phrase.of(one.text) for one in (ours, rival))
    return f"the statement has “{shown(word)}” with “{shown(own)}”, the source with “{shown(other)}”"


def _is_told(subject: ClaimSubject) -> bool:
    rules = (*WITH_FIGURES, words_otherwise, statement_names_another)
    return any(any(rule(subject)) for rule in rules)


def _misplaced(one: SharedNumber, subject: ClaimSubject, reading: FigureReading) -> _Told | None:
    if not _DERIVED.isdisjoint(one.theirs.words_before()):
        return None  # a gap of 12 points is of both
    if _is_base(one.ours):
        return None
    unit = one.theirs.mention.unit
    rivals = sorted(_rivals(one, subject, reading), key=lambda rival: rival.mention.unit != unit)
    if not 0 < len(rivals) <= _MOST:
        return None if rivals else _named_elsewhere(one, subject, reading, rivals)
    # few statements have one of two such figures
    from scifacts.checks.reading.figure_words import forms_in, is_part_of_another, words_apart, words_beside
    from scifacts.checks.reading.name_words import is_german, name_words

    if one.ours.text.startswith(_OF_A_WHOLE) and is_part_of_another(one.theirs):
        return None  # "of the arrests, 5 were for drugs" over "12 arrests, including 5 for drugs"
    sentence, whole = _sentence(one.theirs), one.theirs.all_parts().of(one.theirs.text)
    german = is_german(name_words(sentence))
    beside, anywhere = words_beside(one.ours), forms_in(one.ours.text) - _CURRENCIES
    own = words_beside(one.theirs)
    for rival in rivals:
        shared = own.keys() & words_beside(rival).keys()  # 14.3 metres long and 4.4 metres wide
        said = _slots({form: word for form, word in beside.items() if form not in shared}, german=german)
        ours, theirs = (_slots(words, german=german) for words in words_apart(one.theirs, rival))
        _drop_first(ours, sentence)
        word = _told_of_other(ours, theirs, said, anywhere) or _opposed(ours, theirs, said, anywhere)
        elsewhere = (text for text in subject.sentences_supported() if text != sentence)
        if word is None or _is_told_alike(word, ours[_ALL]):
            continue
        between = one.theirs.text[rival.mention.phrase.end : one.theirs.mention.phrase.start]
        points = not _PRONOUNS.isdisjoint(words_in(between)) and not word.joint and word.label is None
        if _is_of_both(word, ours[_ALL], theirs[_ALL], said[_ALL], whole, points=points):
            continue
        if not any(word.written in text for text in elsewhere):
            return _Told(word.written, rival)
    return _named_elsewhere(one, subject, reading, rivals)


def _named_elsewhere(
    one: SharedNumber, subject: ClaimSubject, reading: FigureReading, rivals: list[Placed]
) -> _Told | None:
    """The name or noun of the statement that another clause or sentence has, with a figure of its own."""
    meant = subject.figure_stated()
    if meant is None or one.ours.mention is not meant.mention:
        return None  # the clause of one that tells which are meant is none of its own: graded 4 or above
    names = {word.strip(".,;:'’s") for word in one.ours.text.split() if word[:1].isupper()}
    lacked = [name for name in names if name and name not in one.theirs.all_parts().of(one.theirs.text)]
    beside = [
        rival
        for rival in (_beside(one, subject, reading) if lacked else ())
        if any(map(rival.all_parts().of(rival.text).__contains__, lacked))
    ]
    if not (rivals or beside) or not _has_words_of_others(one):
        return None  # most statements have no word of another clause: name nothing for them
    from scifacts.checks.other_numbers.other_clause import named_in_other_clause, named_in_sentence_beside

    told = named_in_other_clause(one.ours, one.theirs, rivals) if rivals else None
    told = told or named_in_sentence_beside(one.ours, one.theirs, beside)
    return _Told(*told) if told else None


def _has_words_of_others(one: SharedNumber) -> bool:
    """Whether a statement has a word that its passage has near the figure, but not in the figure's clause."""
    text, sentence = one.theirs.text, one.theirs.all_parts()
    near = set(words_in(text[max(0, sentence.start - _NEXT) : sentence.end + _NEXT]))
    own = set(words_in(one.theirs.clause()))
    return any(len(word) > _TWO and word in near and word not in own for word in words_in(one.ours.text))


def _beside(one: SharedNumber, subject: ClaimSubject, reading: FigureReading) -> Iterator[Placed]:
    """The figures of one kind in the sentences right beside a figure's, none of which the statement gives."""
    own, text = one.theirs.all_parts(), one.theirs.text
    said = {figure.value for figure in subject.stated()}
    for mention in subject.seen_beside(reading):
        if own.contains(mention.span) or mention.value in said:
            continue
        between = text[min(own.end, mention.span.end) : max(own.start, mention.span.start)]
        is_near = len(between) <= _NEXT and "\n\n" not in between and "|" not in between
        if is_near and _are_of_one_kind(one.theirs.mention, mention):
            yield Placed(mention, text)


def _is_told_alike(word: FigureWord, ours: list[FigureWord]) -> bool:
    """Whether a figure's own words say what a word of another does: rose, grew; or that it is of all."""
    verbs = [one for one in ours if _is_verb(one) or one.written in _PLANNING] if _is_verb(word) else []
    if any(says_the_same(word.written.lower(), one.written.lower()) for one in verbs):
        return True
    if not _TOLD_AS_NOUN.get(word.written.lower(), _NONE).isdisjoint(one.written.lower() for one in ours):
        return True  # sold 500 phones, in China sales fell to 340
    if not verbs and _is_verb(word) and word.is_before and ours and all(one.is_before for one in ours):
        return True  # grew by 12 at constant prices, at current prices by 340
    if any(are_of_two_degrees(word.written.lower(), one.written.lower()) for one in ours):
        return True  # 1,200 km long, 80 km shorter than another, which is longer
    return bool(ours) and all(one.written.lower() in ALL_WORDS for one in ours)


def _is_of_both(
    word: FigureWord,
    ours: list[FigureWord],
    theirs: list[FigureWord],
    said: list[FigureWord],
    sentence: str,
    *,
    points: bool,
) -> bool:
    """Whether a figure's own words only point to what is told of another, so that its words are of both.

    "Stays rose by 3%; in raw figures the increase was 11%". A name is of its own figure alone, and so is what
    somebody else did: analysts had expected 40, but the company came in at 30. `points` tells that a pronoun
    between the figures may stand for the word: the glacier lost 34%, last year it lost 6%.
    """
    if word.written[:1].isupper() and not sentence.startswith(word.written):
        return False
    if points and not _is_verb(word) and not any(one.written[:1].isupper() for one in ours):
        return True
    own = {one.written.lower() for one in ours}
    if not own <= _POINTING | _DOERS:
        return False
    deeds = {one.form for one in theirs if _is_verb(one)}
    return own.isdisjoint(_DOERS) or deeds.isdisjoint(one.form for one in said)


def _drop_first(slots: _Slots, sentence: str) -> None:
    """Leave out of several names the word that a sentence begins with: powder went to Algeria (340)."""
    names = slots.get("name", ())
    if len(names) > 1:
        first = sentence.split(None, 1)[0]
        slots["name"] = [one for one in names if one.written != first or country_of(first)]


def _rivals(one: SharedNumber, subject: ClaimSubject, reading: FigureReading) -> Iterator[Placed]:
    """The other figures of one kind and unit in a figure's sentence, none of which the statement gives."""
    mention, text, sentence = one.theirs.mention, one.theirs.text, one.theirs.all_parts()
    if rest := _rest_of(one.theirs, sentence):
        yield rest
    mentions = _compared_with(subject, reading, sentence)
    if sum(other.kind not in TIMES and sentence.contains(other.span) for other in mentions) < _TWO:
        return
    from scifacts.checks.reading.figure_words import (  # few sentences have two
        are_change_and_level,
        are_parted,
    )
    from scifacts.checks.reading.labels import in_label

    said = {figure.value for figure in subject.stated()}
    for other in mentions:
        if other.span.overlaps(mention.span) or not sentence.contains(other.span):
            continue
        if other.span.start < mention.span.start and _begins_with_of(
            text[sentence.start : other.phrase.start]
        ):
            continue  # what is told of the whole holds for its part: of the 9,800 who fled, 6,100 went
        is_alike = _are_of_one_kind(mention, other) or _has_no_verb(mention, other, text)
        is_alike = is_alike and not _counts_apart(mention, other, text)
        is_of_one = is_alike and are_parted(mention, other, text)
        is_of_one = is_of_one and not are_change_and_level(mention, other, text)
        if other.kind is not mention.kind and in_label(text, sentence, other.span):
            continue  # 78% after dose 1 and 92% after dose 2
        is_of_one = is_of_one and is_ones_age(one.theirs) is is_ones_age(Placed(other, text))
        if is_of_one and other.value not in said and other.high not in said:
            yield Placed(other, text)


def _is_base(figure: Placed) -> bool:
    """Whether a number is what another is a part of: 38 of the 40."""
    words = figure.before(_OF_BASE).lower().split()
    if words[-1:] and words[-1] in _THEIR:
        words.pop()
    return len(words) >= _TWO and words[-1] == "of" and words[-2][-1].isdigit()


def _begins_with_of(before: str) -> bool:
    """Whether a sentence begins with what is told of a whole number: of the 9,800."""
    words = words_in(before)
    return "of" in words and all(word == "of" or word in _THEIR for word in words)


def _compared_with(subject: ClaimSubject, reading: FigureReading, sentence: Span) -> Sequence[FigureMention]:
    """The figures of the passage, and those beside it if the statement has a word that it lacks."""
    seen = subject.seen(reading.reading.quote.source_id)
    found = reading.reading.match.span
    if found is None:
        return ()
    passage = seen.span(found)
    outside = seen.text[sentence.start : passage.start] + seen.text[passage.end : sentence.end]
    lacked = set(words_in(outside)) - set(words_in(passage.of(seen.text)))
    if any(len(word) >= _LONG and word in lacked for word in words_in(subject.claim.statement)):
        return subject.seen_beside(reading)
    return subject.seen_in(reading)


def _rest_of(figure: Placed, sentence: Span) -> Placed | None:
    """ "The rest" as a figure of whom the sentence gives it to: "the EU bears 60% and Cyprus the rest"."""
    text, end = figure.text, figure.mention.phrase.end
    found = (
        _REST.search(text, end, sentence.end)
        if any(map(text[end : sentence.end].__contains__, _RESTS))
        else None
    )
    if found is None or not _GIVEN.search(text[end : found.start()]):
        return None
    span = Span(found.start(), found.end())
    return Placed(replace(figure.mention, span=span, phrase=span, text=found.group()), text)


def _has_no_verb(one: FigureMention, two: FigureMention, text: str) -> bool:
    """Whether a figure of another kind behind a figure is told with its verb: "A paid 60%, B £75,000"."""
    if not {one.kind, two.kind} <= _AMOUNTS or two.phrase.start < one.phrase.end:
        return False
    between = text[one.phrase.end : two.phrase.start]
    words = between.split()
    if not words or not words[-1][0].isupper():
        return False  # few figures need the pattern
    return _GIVEN.search(between) is not None


def _counts_apart(one: FigureMention, two: FigureMention, text: str) -> bool:
    """Whether a number with a noun of its own stands beside one of another kind: 40 families, 300 euros."""
    bare = (figure for figure in (one, two) if figure.kind is FigureKind.COUNT and figure.unit is None)
    return one.kind is not two.kind and any(Placed(figure, text).noun_behind() for figure in bare)


def _are_of_one_kind(one: FigureMention, two: FigureMention) -> bool:
    """Whether two figures of a sentence may count the same: 50 days here, 36 there."""
    if one.kind is not two.kind:
        is_bare = any(bare.kind is FigureKind.COUNT and bare.unit is None for bare in (one, two))
        return is_bare and {one.kind, two.kind} <= _AMOUNTS
    are_people = not _PEOPLE.isdisjoint((one.unit, two.unit))
    if are_people and (one.value % 1 or two.value % 1):
        return False  # 16,000 people in a 7.4 earthquake
    if {one.unit, two.unit} <= _SEXES:
        return True
    return are_people or compare_units(one.unit, two.unit) in _ONE_UNIT


def _sentence(figure: Placed) -> str:
    return figure.sentence().of(figure.text)


def _told_of_other(ours: _Slots, theirs: _Slots, said: _Slots, anywhere: frozenset[str]) -> FigureWord | None:
    """The word of the other figure that the statement has beside ours, and none of our own in its place."""
    shared = ours.keys() & theirs.keys()
    sure = {slot for slot in shared if slot in _SURE or slot.startswith((_LABEL, *_BEHIND_JOINT))}
    # Whose own time a statement tells has its words elsewhere: "the deficit of a year earlier".
    loose = (
        set() if _tells_time(ours, anywhere) and not _tells_time(theirs, anywhere) else shared - sure - {_ALL}
    )
    settled = {word.form for slot in sure if _any_of(ours[slot], anywhere) for word in theirs[slot]}
    for slots in (sorted(sure), sorted(loose)):
        told_of_own = (slot for slot in slots if slot != _TIME and _any_of(ours[slot], anywhere))
        if any(not _any_of(theirs[slot], anywhere) for slot in told_of_own):
            return None
        for slot in slots:
            if _any_of(ours[slot], anywhere):
                continue
            there = frozenset(one.form for one in said.get(slot, ()))
            for word in theirs[slot]:
                if _is_date(word) and not any(map(_is_date, ours[slot])):
                    continue  # 9.4% in 2023, or 8.1% after fees
                if word.form not in settled and _has(word.form, there):
                    return word
    return None


def _tells_time(slots: _Slots, forms: frozenset[str]) -> bool:
    """Whether one of the words of a figure that date it is told: earlier, May, 2019."""
    times = (one for one in slots[_ALL] if one.is_firm and (one.written.islower() or _is_date(one)))
    return any(_has(one.form, forms) for one in times)


def _is_date(word: FigureWord) -> bool:
    return word.written.isdigit() or word.written.lower() in MONTHS


def _opposed(ours: _Slots, theirs: _Slots, said: _Slots, anywhere: frozenset[str]) -> FigureWord | None:
    """The word of the other figure that the statement has, over its opposite beside ours: led, trailed.

    It is a verb, or the first word of its part in both: the right lost, the left.
    """
    there, first = (frozenset(one.form for one in said.get(slot, ())) for slot in (_ALL, "first"))
    found = [word for word in theirs[_ALL] if word.form in there and _is_verb(word)]
    found += [word for word in theirs.get("first", ()) if word.form in first]
    lost = [word.written.lower() for word in ours[_ALL] if not _has(word.form, anywhere)]
    if not found or not lost:
        return None
    from scifacts.matching.vocabulary.opposites import are_opposite  # few statements come so far

    return next(
        (word for word in found if any(are_opposite(word.written.lower(), one) for one in lost)), None
    )


def _is_verb(word: FigureWord) -> bool:
    return word.written.lower() in INFINITIVES or word.written.endswith("ed")


def _any_of(words: list[FigureWord], forms: frozenset[str]) -> bool:
    return any(_has(word.form, forms) for word in words)


def _slots(words: Mapping[str, FigureWord], *, german: bool) -> _Slots:
    """The words of a figure by the places in which they are an alternative to one of another figure."""
    found: _Slots = {_ALL: list(words.values())}
    for side in (True, False):
        plain = (word for word in words.values() if word.is_before is side and word.label is None)
        of_side = sorted(plain, key=lambda word: word.rank)
        if of_side:
            found["next" if side else f"behind {of_side[0].joint}"] = of_side[:1]
        if of_side and side:
            found["first"] = of_side[-1:]
    for word in words.values():
        for slot in _own_slots(word, german=german):
            found.setdefault(slot, []).append(word)
    return found


def _own_slots(word: FigureWord, *, german: bool) -> Iterator[str]:
    if word.label is not None:
        yield f"{_LABEL} {word.label}"
        return
    if word.is_sure and word.written:
        yield "thing"
    if word.joint:
        yield f"joint {word.joint}"
    if _is_date(word):
        yield _TIME
    elif word.written[:1].isupper() and (not german or country_of(word.written)):
        yield "name"


def _has(form: str, forms: frozenset[str]) -> bool:
    return form in forms or any(_is_one(form, one) for one in forms)


def _is_one(one: str, two: str) -> bool:
    """Whether two forms are of one word: Köln, Kölner."""
    short, long = sorted((one, two), key=len)
    return one == two or (len(short) >= _LONG and long.startswith(short))
