"""Which words of another figure a statement has beside its own: "Italy" in "Italy won 12 medals".

Of the words that tell two figures of a sentence apart each has its place: a name, a thing, a time, a label,
what stands next to the figure or behind one joint. Only words of one place exclude each other.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scifacts.checks.contraries.each_or_all import ALL_WORDS
from scifacts.checks.exchanged.exchanged_words import says_the_same
from scifacts.checks.exchanged.exclusive import are_of_two_degrees
from scifacts.checks.other_numbers.other_clause import RELATING
from scifacts.checks.reading.asides import without_asides
from scifacts.checks.reading.countries import country_of
from scifacts.checks.reading.figure_words import are_of_one_word, forms_in, words_apart, words_beside
from scifacts.checks.reading.name_words import is_german, name_words
from scifacts.checks.reading.verb_forms import TOLD_AS_NOUN
from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.numerals.vocabulary import MONTHS
from scifacts.numerals.wordlists import IS, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import TypeAlias

    from scifacts.checks.other_numbers.shared_numbers import SharedNumber
    from scifacts.checks.reading.figure_words import FigureWord
    from scifacts.checks.reading.placed import Placed

    _Slots: TypeAlias = dict[str, list[FigureWord]]

__all__ = ["told_of_rival"]

_ALL, _TIME, _LABEL, _ARM = "all", "time", "label", "arm"
_POINTING = word_set("""
increase decrease rise fall drop decline change growth figure number rate share total amount sum proportion
""")
_PRONOUNS = frozenset(["it", "they", "he", "she"])
_PLANNING = frozenset(["plans", "wants", "expects", "aims", "hopes", "intends", "seeks", "forecasts"])
_NONE = frozenset[str]()
_LINKING = frozenset(["including", "against", "versus", "compared", "whom", "which"])
_DOERS = frozenset(["company", "firm", "group"])
_SURE = frozenset(
    {"name", "thing", _TIME, _ARM}
)  # places in which words exclude each other, wherever they stand
_TWO_WORDS = 2
_BEHIND_JOINT = ("behind in", "behind at", "behind on", "behind among")  # of two places one holds
_CURRENCIES = frozenset({"euro", "euros"})  # no form of European


def told_of_rival(
    one: SharedNumber, rivals: Sequence[Placed], elsewhere: Sequence[str]
) -> tuple[str, Placed] | None:
    """The first figure that the statement has a word of beside its own number, and that word as written.

    `elsewhere` are the sentences of the claim's other quotes: what one of them has is no other's word.
    """
    one, rivals = _without_asides(one, rivals)
    sentence = one.theirs.sentence().of(one.theirs.text)
    whole = one.theirs.all_parts().of(one.theirs.text)
    german = is_german(name_words(sentence))
    beside, anywhere = words_beside(one.ours), forms_in(one.ours.text) - _CURRENCIES
    own = words_beside(one.theirs)
    treated = _treatments(sentence)
    for rival in rivals:
        shared = own.keys() & words_beside(rival).keys()  # 14.3 metres long and 4.4 metres wide
        said = _slots({form: word for form, word in beside.items() if form not in shared}, german=german)
        ours, theirs = (_slots(words, german=german) for words in words_apart(one.theirs, rival))
        _drop_first(ours, sentence)
        _drop_leading(theirs, ours, sentence)
        for arms in (ours, theirs, said) if treated else ():
            _add_arms(arms, treated)
        word = (
            _told_of_other(ours, theirs, said, anywhere)
            or _opposed(ours, theirs, said, anywhere)
            or _told_alone(ours, theirs, said, anywhere)
            or _told_throughout(ours, theirs, said, anywhere)
        )
        if word is None or _is_told_alike(word, ours[_ALL]) or _shares_words(ours, anywhere):
            continue
        between = one.theirs.text[rival.mention.phrase.end : one.theirs.mention.phrase.start]
        if _is_verb(word) and _DID.match(one.theirs.text, one.theirs.mention.phrase.end):
            continue  # 248 died, and 174 did
        is_subject = word.is_before and word.written[:1].isupper()
        if _GOING_ON.search(between) or (is_subject and _ONE_SUBJECT.search(between)):
            continue
        points = not _PRONOUNS.isdisjoint(words_in(between)) and not word.joint and word.label is None
        if _is_of_both(word, ours[_ALL], theirs[_ALL], said[_ALL], whole, points=points):
            continue
        if not any(word.written in text for text in elsewhere):
            return word.written, rival
    return None


# "Solar rose 15% to make up 8%" tells both of one.
_GOING_ON = lazy(
    r"\A\s*to\s(?:an?\s[a-z-]+(?:\s[a-z]+)?\sof\s)?\Z"  # from a peak of 54% to a low of 28%
    r"|\bto\s(?:make\sup|account\sfor|represent|reach|total|stand\sat|give|take)\s[^,;:]{0,12}\Z"
)
# "Hull lost 11 but remains the largest with 59" tells both of Hull.
_ONE_SUBJECT = lazy(
    r"\A[^,;:]{0,24}\s(?:but|and)\s(?:(?:still|now|also|then)\s)?(?:remains?|remained|has|have|had|keeps?|kept|holds?|held)\s[^,;:]{0,40}\Z"
)
_DID = lazy(r"\s(?:did|do|does)\b")


def _without_asides(one: SharedNumber, rivals: Sequence[Placed]) -> tuple[SharedNumber, Sequence[Placed]]:
    """The figures in their sentence without what it tells aside before a verb."""
    text, span = one.theirs.text, one.theirs.all_parts()
    plain = text[: span.start] + without_asides(span.of(text)) + text[span.end :]
    figures = [one.theirs, *rivals]
    if (
        plain == text
        or not RELATING.isdisjoint(words_in(one.ours.text))
        or any(figure.mention.span.of(plain).isspace() for figure in figures)
    ):
        return one, rivals
    theirs, *others = (replace(figure, text=plain) for figure in figures)
    return one._replace(theirs=theirs), others


def _shares_words(ours: _Slots, anywhere: frozenset[str]) -> bool:
    """Whether a figure's part, of which the statement has a word, has no verb but that of the other.

    "The bank cut 1,900 jobs, including 700 in London."
    """
    first = {word.written.lower() for word in ours.get("next", ())}
    if first.isdisjoint(_LINKING):
        return False
    return any(word.written.lower() not in _LINKING and _has(word.form, anywhere) for word in ours[_ALL])


def _treatments(sentence: str) -> frozenset[str]:
    """What the groups of a trial got, as a sentence names them: placebo, of "in the placebo group"."""
    if not any(map(sentence.lower().__contains__, _TRIAL)):
        return _NONE
    return frozenset((one["group"] or one["taken"]).lower() for one in _TREATED.finditer(sentence))


def _add_arms(slots: _Slots, treated: frozenset[str]) -> None:
    """Give what a group got a place of its own: in the velsartin group, patients on velsartin."""
    if arms := [word for word in slots[_ALL] if word.written.lower() in treated]:
        slots[_ARM] = arms


_TRIAL = ("placebo", " group", " arm", " control", " cohort")
_TREATED = lazy(
    r"\b(?P<group>[^\W\d_]{4,})(?:\s\d[\d.,]*\s?[a-zµμ/]+)?\s(?:groups?|arms?|cohorts?|recipients)\b"
    r"|\b(?:taking|receiv(?:ed|ing)|given|got|on|with|to)\s(?:the\s)?(?P<taken>[^\W\d_]{4,})",
    re.IGNORECASE,
)


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
                if (
                    word.form not in settled
                    and _has(word.form, there)
                    and not _is_told_alike(word, ours[_ALL])
                ):
                    return word
    return None


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


def _told_alone(ours: _Slots, theirs: _Slots, said: _Slots, anywhere: frozenset[str]) -> FigureWord | None:
    """The state that a statement tells of ours alone, and its source of the other alone: were excluded."""
    if not ours[_ALL] or not said[_ALL] or any(_has(word.form, anywhere) for word in ours[_ALL]):
        return None
    there = frozenset(word.form for word in theirs[_ALL])
    if not all(_has(word.form, there) for word in said[_ALL]):
        return None
    told = [word for word in theirs[_ALL] if _has(word.form, anywhere)]
    return next((word for word in told if word.joint in IS), None)


def _told_throughout(
    ours: _Slots, theirs: _Slots, said: _Slots, anywhere: frozenset[str]
) -> FigureWord | None:
    """The first thing that a statement tells of ours, where all that it tells is of the other alone."""
    told = [word for word in said[_ALL] if not _is_told_alike(word, ours[_ALL])]
    there = frozenset(word.form for word in theirs[_ALL])
    if len(told) < _TWO_WORDS or any(_has(word.form, anywhere) for word in ours[_ALL]):
        return None
    if not any(word.is_before for word in ours[_ALL]):
        return None  # 94, or 340 after fees
    if not all(_has(word.form, there) for word in said[_ALL]):
        return None
    return next((word for word in told if not _is_verb(word)), None)


def _is_told_alike(word: FigureWord, ours: list[FigureWord]) -> bool:
    """Whether a figure's own words say what a word of another does: rose, grew; or that it is of all."""
    verbs = [one for one in ours if _is_verb(one) or one.written in _PLANNING] if _is_verb(word) else []
    if any(says_the_same(word.written.lower(), one.written.lower()) for one in verbs):
        return True
    if not TOLD_AS_NOUN.get(word.written.lower(), _NONE).isdisjoint(one.written.lower() for one in ours):
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


def _drop_leading(theirs: _Slots, ours: _Slots, sentence: str) -> None:
    """Leave out of a rival's words the country that a sentence begins with, where ours has no name."""
    if "name" in ours or not (first := sentence.split(None, 1)[0]) or not country_of(first):
        return
    for slot, words in [*theirs.items()]:
        theirs[slot] = [word for word in words if word.written != first]
        if not theirs[slot]:
            del theirs[slot]
    theirs.setdefault(_ALL, [])


def _tells_time(slots: _Slots, forms: frozenset[str]) -> bool:
    """Whether one of the words of a figure that date it is told: earlier, May, 2019."""
    times = (one for one in slots[_ALL] if one.is_firm and (one.written.islower() or _is_date(one)))
    return any(_has(one.form, forms) for one in times)


def _is_date(word: FigureWord) -> bool:
    return word.written.isdigit() or word.written.lower() in MONTHS


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
    if word.joint == "among":
        yield "joint of"  # among toddlers it was 42%, 42% of toddlers
    if _is_date(word):
        yield _TIME
    elif word.written[:1].isupper() and (not german or country_of(word.written)):
        yield "name"


def _has(form: str, forms: frozenset[str]) -> bool:
    return form in forms or any(are_of_one_word(form, one) for one in forms)
