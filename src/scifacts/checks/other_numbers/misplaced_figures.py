"""SF207: the figure of another: "Italy won 12 medals" over "Spain won 12 medals and Italy 9".

The source's sentence has a second figure of its kind, a rival, which the statement does not give. Of the
words that tell the two apart there the statement has one of the rival's beside its own, and none of its own.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from scifacts.checks.contraries.in_order import IN_ORDER
from scifacts.checks.exchanged.named import statement_names_another
from scifacts.checks.exchanged.worded import WITH_FIGURES, words_otherwise
from scifacts.checks.other_numbers.age_bounds import is_ones_age
from scifacts.checks.other_numbers.reckoned import ONE_UNIT
from scifacts.checks.raising import passage_says, shown
from scifacts.checks.reading.placed import Placed
from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind, Span
from scifacts.nouns import NamedTuple
from scifacts.numerals import compare_units
from scifacts.numerals.wordlists import POSSESSIVES, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.other_numbers.shared_numbers import SharedNumber
    from scifacts.checks.subject import ClaimSubject, FigureReading
    from scifacts.model import FigureMention, Finding

__all__ = ["COMPARING", "figure_misplaced"]

_TWO = 2
_MOST = 6  # figures of a sentence that are compared with one: more are a table
# A statement with one of these sets its figure beside another.
COMPARING = word_set("""
than unlike compared versus whereas while against beat beats overtook ahead behind exceeded ratio difference
after before since until als gegenüber dagegen während nach vor bis que contre frente mientras tandis après
avant
""")
_THAN = frozenset(["than", "als", "que"])
_AGAINST = lazy(r"\sagainst\s(?=[a-z]+\b[^\d]*\Z)")  # effective against infection: no comparison
_BOUNDS = ("more than ", "less than ", "fewer than ", "greater than ")
_MORE = frozenset(["more", "less", "fewer", "greater"])
_JOINING, _JOINED_NEAR = (" and", ",", " but", " while"), 8
_BASE_WORDS = word_set("average mean norm durchschnitt mittel moyenne promedio before earlier ago")
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
_SEXES = word_set(
    "women men girls boys females males frauen männer mädchen jungen femmes hommes mujeres hombres"
)
# "The rest" behind a name, and a name alone between a mark and what it is given.
_RESTS = (" rest", " remainder", " reste", " Rest", " resto")
_REST = lazy(r"\b(?:the\s(?:rest|remainder)|le\sreste|(?:den|der)\sRest|el\sresto)\b")
_GIVEN = lazy(
    r"(?:[,;]|\b(?:and|und|et|y|while))\s(?:(?:the|der|die|das|la|le|les|el|los)\s)?(?:[a-zé]{4,}\s(?:of|de)\s)?"
    r"(?:(?:the|of|de)\s)*[A-ZÀ-Ý][\w’'-]+(?:\s(?:(?:of|the|de|la|for|and)\s){0,2}[A-ZÀ-Ý][\w’'-]+){0,4}\s\Z"
)
_DERIVED = word_set("gap difference margin sum total abstand differenz écart diferencia")
_OF_A_WHOLE = ("Of ", "Among ", "Von ", "Unter ", "Sur ", "Parmi ", "De ", "Entre ")
_OF_BASE = 12  # characters before a base: 38 | of the 40
_THEIR = POSSESSIVES | {"the", "these", "those", "all"}
_LONG = 4  # letters of a word that may tell whom a figure is of


def figure_misplaced(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose sentence has the words of the statement beside another figure."""
    statement = subject.claim.statement.lower()
    if " against " in statement:
        statement = _AGAINST.sub(" at ", statement)
    if any(map(statement.__contains__, IN_ORDER)) or _compares(statement):
        return
    is_bound = any(map(statement.__contains__, _BOUNDS))
    for reading, shared in subject.numbers_shared():
        found = (
            (one, _misplaced(one, subject, reading))
            for one in shared
            if not is_bound or _is_joined(one.theirs)
        )
        one, told = next(((one, told) for one, told in found if told is not None), (None, None))
        if one is not None and told is not None and not _is_told(subject):
            message = _said(told.word, one.ours, told.rival)
            yield passage_says(subject, reading, message, one.theirs.mention.phrase)


def _is_joined(figure: Placed) -> bool:
    """Whether a figure is told as one of a row: killed 15,000 | and more than 35,000 wounded."""
    return figure.before(_JOINED_NEAR).rstrip().endswith(_JOINING)


def _compares(statement: str) -> bool:
    """Whether a statement in lower case sets its figure beside another."""
    words = _without_bounds([word.strip(".,;:!?") for word in statement.split()])
    found = COMPARING.intersection(words)
    if not found or not found <= _THAN:
        return bool(found)
    behind = [two for one, two in pairwise(words) if one in _THAN]
    if any(word[:1].isdigit() and len(word) != _YEAR for word in behind):
        return True  # more than 160
    if _BASE_WORDS.isdisjoint(words) and not any(len(word) == _YEAR and word.isdigit() for word in words):
        return True  # nearly always: what follows "than" is no average and no time
    return not COMPARING.isdisjoint(_BASE.sub(" ", statement).split())


def _without_bounds(words: list[str]) -> list[str]:
    """Words without what bounds a number and compares it with none: more than 160, not 12 more than 160."""
    kept = []
    for at, word in enumerate(words):
        before, more, behind = (words[at - 2 : at - 1], words[at - 1 : at], words[at + 1 : at + 2])
        if (
            word == "than"
            and not _MORE.isdisjoint(more)
            and any(one.lstrip("$€£¥")[:1].isdigit() for one in behind)
            and not any(one[:1].isdigit() for one in before)
        ):
            continue
        kept.append(word)
    return kept


class _Told(NamedTuple):
    """The other figure of a sentence, and its word that the statement has beside ours."""

    word: str
    rival: Placed


def _said(word: str, ours: Placed, rival: Placed) -> str:
    own, other = (one.mention.phrase.of(one.text) for one in (ours, rival))
    return f"the statement has “{shown(word)}” with “{shown(own)}”, the source with “{shown(other)}”"


def _is_told(subject: ClaimSubject) -> bool:
    rules = (*WITH_FIGURES, words_otherwise, statement_names_another)
    return any(map(subject.told_by, rules))


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
    from scifacts.checks.other_numbers.told_of_rivals import told_of_rival
    from scifacts.checks.reading.figure_words import is_part_of_another

    if one.ours.text.startswith(_OF_A_WHOLE) and is_part_of_another(one.theirs):
        return None  # "of the arrests, 5 were for drugs" over "12 arrests, including 5 for drugs"
    sentence = one.theirs.sentence().of(one.theirs.text)
    elsewhere = [text for text in subject.sentences_supported() if text != sentence]
    told = told_of_rival(one, rivals, elsewhere)
    return _Told(*told) if told else _named_elsewhere(one, subject, reading, rivals)


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


_APART = ("\n\n", "|", "\t")  # paragraphs, cells


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
        is_near = len(between) <= _NEXT and not any(map(between.__contains__, _APART))
        if is_near and _are_of_one_kind(one.theirs.mention, mention):
            yield Placed(mention, text)


def _rivals(one: SharedNumber, subject: ClaimSubject, reading: FigureReading) -> Iterator[Placed]:
    """The other figures of one kind and unit in a figure's sentence, none of which the statement gives."""
    mention, text, sentence = one.theirs.mention, one.theirs.text, one.theirs.all_parts()
    if rest := _rest_of(one.theirs, sentence):
        yield rest
    mentions = _compared_with(subject, reading, sentence)
    if sum(not other.kind.is_time and sentence.contains(other.span) for other in mentions) < _TWO:
        return
    from scifacts.checks.reading.labels import in_label  # few sentences have two

    said = {figure.value for figure in subject.stated()}
    for other in mentions:
        if other.span.overlaps(mention.span) or not sentence.contains(other.span):
            continue
        if other.span.start < mention.span.start and _begins_with_of(
            text[sentence.start : other.phrase.start]
        ):
            continue  # what is told of the whole holds for its part: of the 9,800 who fled, 6,100 went
        if "\t" in text[min(other.span.end, mention.span.end) : max(other.span.start, mention.span.start)]:
            continue  # another cell
        is_alike = _are_of_one_kind(mention, other) or _has_no_verb(mention, other, text)
        is_alike = is_alike and not _counts_apart(mention, other, text)
        if is_alike and other.kind is not mention.kind and _has_share(other.span, text):
            continue  # 71 (18.0%) and 340 (23.7%): the other is told by the figure of our kind
        is_of_one = is_alike and _are_told_apart(mention, other, text)
        if other.kind is not mention.kind and in_label(text, sentence, other.span):
            continue  # 78% after dose 1 and 92% after dose 2
        is_of_one = is_of_one and is_ones_age(one.theirs) is is_ones_age(Placed(other, text))
        if is_of_one and other.value not in said and other.high not in said:
            yield Placed(other, text)


def _has_share(number: Span, text: str) -> bool:
    """Whether a number has a share in brackets behind it, or is one."""
    if not any(map(text[max(0, number.start - 2) : number.end + _TO_SHARE].__contains__, "([")):
        return False
    from scifacts.checks.reading.figure_words import has_share  # few numbers have brackets

    return has_share(number, text)


_TO_SHARE = 16  # characters from a number to its share


def _are_told_apart(one: FigureMention, two: FigureMention, text: str) -> bool:
    """Whether each of two figures has its own part of a sentence, and neither is a change of the other."""
    from scifacts.checks.reading.figure_words import are_change_and_level, are_parted

    return are_parted(one, two, text) and not are_change_and_level(one, two, text)


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
    if are_people and any(each.value != each.value.to_integral_value() for each in (one, two)):
        return False  # 16,000 people in a 7.4 earthquake
    if {one.unit, two.unit} <= _SEXES:
        return True
    return are_people or compare_units(one.unit, two.unit) in ONE_UNIT
