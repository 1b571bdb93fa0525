"""By what a figure is reckoned, told otherwise on two sides: "2% on the month", "2% on the year".

So real and nominal, before and after tax, seasonally adjusted and not, on average and at most, because of a
thing and despite it. Both texts must name exactly one side where the figure stands, between the numbers
beside it. An average may be of other years too: 1990-2020, 1850-1900.
"""

from __future__ import annotations

import re
from itertools import chain

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation
from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import Groups, spaced_words
from scifacts.matching.vocabulary.base_words import BOUND, EXTREME, MEAN, SIDES, TIES, phrases_of, side_of
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy
from scifacts.text import BEYOND_ALPHABETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scifacts.checks.reading.placed import Placed
    from scifacts.matching.vocabulary.base_words import Sides
    from scifacts.model import Span

__all__ = ["are_two_bases", "based_on_other", "is_of_another_number"]

# Behind "tax" another thing than a tax: after tax relief.
_OF_TAX = tuple(
    f" {word} "
    for word in ["relief", "cuts", "cut", "credits", "credit", "breaks", "rebates", "rises", "rise"]
)
_CLAUSE = word_set("was were is are had has have began ended came took expired will would could wurde war")
_PLAIN_WORDS = """
the a an of its their his her this that der die das dem den des ein einer eines le la les l un une du de d
el los las al
"""
_PLAIN = word_set(_PLAIN_WORDS)
_DENIED = frozenset({Reservation.DENIED, Reservation.CONDITIONAL})
_LEVELS = r"average|mean|level|levels|baseline|norm|normal|mittel|durchschnitt|niveau|moyenne|promedio|media"
_LEVEL_SIGNS = tuple(_LEVELS.split("|"))
_YEARS = r"(?P<years>(?:1[5-9]|20)\d\d\s?(?:[-–—/]|to|bis|à)\s?(?:1[5-9]|20)\d\d)"
_PERIOD = lazy(
    rf"{_YEARS}\)?\s(?:[^\W\d_]+\s)?(?:{_LEVELS})(?![^\W_])|\b(?:{_LEVELS})\s(?:(?:of|for|in|from|von|der|de|des|del)\s)?"
    rf"(?:(?:the|years|Jahre|años|années|los|les)\s){{0,2}}{_YEARS.replace('<years>', '<later>')}",
    re.IGNORECASE,
)
_BY = (
    r"(?:seasonally|calendar|inflation|price|preis|saison|kalender|inflations)?-?"
    r"(?:adjusted|bereinigt\w*|weighted|gewichtet\w*|audited|geprüft\w*)"
)
_ADJUSTED = lazy(
    rf"(?:\b(?:not|nicht)\s|\b(?:non-|un))(?:[a-z]+ly\s)?(?P<by>{_BY})(?![^\W_])|\b(?P<plain>{_BY})(?![^\W_])",
    re.IGNORECASE,
)
_ADJUSTED_SIGNS = ("adjusted", "bereinigt", "weighted", "gewichtet", "audited", "geprüft")
_CONTRAST = lazy(r"\b(?:while|whereas|but|although|though|and)\s", re.IGNORECASE)
_LEADING = word_set("at in on by after before without adjusted seasonally")  # with these a frame begins
_GOES_ON = lazy(r"[.,]?|%?\sto\s[^\w\s]?", re.IGNORECASE)  # between two digits; rose 12% to £384m
_ASIDE = lazy(r",\s(?:(?:which|who|whose|where)\s[^,;:]*|(?:both\s|all\s)?aged\s[^,;:]{1,40}),")
_ASIDE_SIGNS = (", wh", " aged ")
_JOINT = lazy(r"\s(?:on|with|and|or)\s")
_BASES = word_set("net gross before after average median mean adjusted unadjusted nominal real")
_NUMBER = lazy(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|hundreds|thousands)\b",
    re.IGNORECASE,
)
_MARK = lazy(r"[,;:()]\s|\s(?:while|whereas|but|although|though|compared|against)\s")
_TURN = lazy(r",\s(?:while|whereas|but)\s")  # from here on of another number, though none is given
_PAIR = 2  # signs of Chinese that name a thing
_STEM = 8  # letters of a word that its cases have in common: preisbereinigte, preisbereinigten
_MEANS, _EXTREMES, _BOUNDS = map(phrases_of, (MEAN, EXTREME, BOUND))
_TOLD = Groups(map(chain.from_iterable, (*SIDES, *TIES, (_MEANS, _EXTREMES, _BOUNDS))))
_TIES_AT, _MEANS_AT = len(SIDES), len(SIDES) + len(TIES)  # places in it


def based_on_other(ours: Placed, theirs: Placed) -> Contrast | None:
    """What statement and passage say a figure is reckoned by, where they name two sides; else None."""
    years = _of_other_years(ours, theirs) or _adjusted_otherwise(ours, theirs)
    if years:
        return years
    said = _plain(ours.sentence().of(ours.text))
    told = _TOLD.found_in(said) if max(said) < BEYOND_ALPHABETS else range(_MEANS_AT + 1)
    found = ""  # few claims need it
    for sides in (SIDES[at] for at in told if at < _TIES_AT):
        if any(phrase in said for side in sides for phrase in side):
            found = found or _plain(theirs.sentence().of(theirs.text))
            if any(phrase in found for side in sides for phrase in side):
                one, two = (side_of(sides, _part(at)) or side_of(sides, _frame(at)) for at in (ours, theirs))
                if one and two and one[0] != two[0]:
                    return Contrast(f"{one[1]}: {ours.phrase()}", f"{two[1]}: {theirs.phrase()}")
    means = _mean_or_extreme(ours, theirs, said) if _MEANS_AT in told else None
    ties = [TIES[at - _TIES_AT] for at in told if _TIES_AT <= at < _MEANS_AT]
    return means or _tied_to_same(ours, theirs, said, ties)


def _plain(text: str) -> str:
    """The words of a text in lower case, one space around each; of Chinese the text."""
    plain = spaced_words(text)
    if " tax " in plain:
        for word in _OF_TAX:
            plain = plain.replace(f" tax{word}", f" |{word}")
    return plain


def is_of_another_number(figure: Placed, at: int) -> bool:
    """Whether a word that begins at `at` in a figure's sentence tells by what another number is reckoned."""
    return not any(start <= at < end for start, end in _stretches(figure))


def are_two_bases(one: str, two: str) -> bool:
    """Whether two words in lower case tell two sides by which a figure is reckoned: net, gross."""
    return one in _BASES and two in _BASES


def _part(figure: Placed) -> str:
    """What of a sentence tells of a figure alone: from the number before it to the one behind it.

    Of the words between two numbers those up to the first mark are of the first, the others of the second.
    """
    text = _without_asides(figure)
    return _plain(" ".join(text[start:end] for start, end in _stretches(figure)))


def _frame(figure: Placed) -> str:
    """What a figure's clause begins with for all its figures: at current prices, after 6% in May, it grew."""
    sentence = figure.sentence()
    before = figure.text[sentence.start : figure.mention.phrase.start]
    opening = _CONTRAST.split(before)[-1].split(",")[0].strip()
    return _plain(opening) if opening.split(" ")[0].lower() in _LEADING else ""


def _stretches(figure: Placed) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the words of a figure alone stand, before it and behind it."""
    sentence, phrase, text = figure.sentence(), figure.mention.phrase, _without_asides(figure)
    start, end = sentence.start, sentence.end
    at = phrase.start
    for number in reversed([*_NUMBER.finditer(text, sentence.start, phrase.start)]):
        if _GOES_ON.fullmatch(text, number.end(), at) is None:
            start = number.end()
            break
        at = number.start()
    if start > sentence.start:
        start = _first_end(text, start, phrase.start) or start
    if following := _NUMBER.search(text, phrase.end, sentence.end):
        end = _first_end(text, phrase.end, following.start()) or following.start()
    elif turn := _TURN.search(text, phrase.end, end):
        end = turn.start()
    return (start, phrase.start), (phrase.end, end)


def _without_asides(figure: Placed) -> str:
    """The text of a figure with blanks for what its sentence tells aside: which in 2010 was 17.8 months."""
    sentence, text = figure.sentence(), figure.text
    for aside in (
        _ASIDE.finditer(text, sentence.start, sentence.end) if _may_tell_aside(text, sentence) else ()
    ):
        if not aside.start() <= figure.mention.span.start < aside.end():
            text = text[: aside.start()] + " " * len(aside.group()) + text[aside.end() :]
    return text


def _may_tell_aside(text: str, sentence: Span) -> bool:
    return any(text.find(sign, sentence.start, sentence.end) >= 0 for sign in _ASIDE_SIGNS)


def _first_end(text: str, start: int, end: int) -> int | None:
    """Where the words of the first of two numbers end, by a mark or what joins the second: on revenue of."""
    if mark := _MARK.search(text, start, end):
        return mark.start()
    joints = [joint.start() for joint in _JOINT.finditer(text, start, end)]
    return joints[-1] if joints else None


def _of_other_years(ours: Placed, theirs: Placed) -> Contrast | None:
    """The one base that each text names, where these are of other years; else None."""
    said = _period(ours.text)
    found = _period(theirs.sentence().of(theirs.text)) if said else None
    return Contrast(said[1], found[1]) if said and found and said[0] != found[0] else None


def _period(text: str) -> tuple[tuple[str, ...], str] | None:
    """The years of the one base that a text names, and how it does; None where it names none or several."""
    low = text.lower()
    found = [*_PERIOD.finditer(text)] if any(map(low.__contains__, _LEVEL_SIGNS)) else []
    if len(found) != 1:
        return None
    years = found[0]["years"] or found[0]["later"]
    return (years[:4], years[-4:]), found[0].group()


def _adjusted_otherwise(ours: Placed, theirs: Placed) -> Contrast | None:
    """The words by which one text has adjusted what the other has not; else None."""
    if not any(map(ours.text.lower().__contains__, _ADJUSTED_SIGNS)):
        return None
    found = _adjusted(_part(theirs))
    for word, (is_denied, written) in _adjusted(ours.text).items():
        if word in found and found[word][0] is not is_denied:
            return Contrast(written, found[word][1])
    return None


def _adjusted(text: str) -> dict[str, tuple[bool, str]]:
    """The words for an adjustment in a text, by their beginning -> whether it is denied, and as written."""
    told: dict[str, tuple[bool, str]] = {}
    for found in _ADJUSTED.finditer(text):
        word = (found["by"] or found["plain"]).lower()[:_STEM]
        denied = found["by"] is not None
        if word in told and told[word][0] is not denied:
            return {}  # tells of both
        told[word] = (denied, found.group())
    return told


def _mean_or_extreme(ours: Placed, theirs: Placed, said: str) -> Contrast | None:
    """A mean on one side, and on the other an end of the order or each, of what the first names too."""
    is_mean = any(phrase in said for phrase in _MEANS)
    if not is_mean and not any(phrase in said for phrase in (*_EXTREMES, *_BOUNDS)):
        return None
    one, two = (ours, theirs) if is_mean else (theirs, ours)
    mean, end = _part(one), _part(two)
    word = next((phrase for phrase in _MEANS if phrase in mean), None)
    if word is None or any(phrase in end for phrase in _MEANS):
        return None
    if any(phrase in mean for phrase in (*_EXTREMES, *_BOUNDS)):
        return None
    other = next(_ends_of_same(end, mean), None) or next((bound for bound in _BOUNDS if bound in end), None)
    if other is None:
        return None
    told = f"{word.strip()}: {one.phrase()}", f"{other.strip()}: {two.phrase()}"
    return Contrast(*told) if is_mean else Contrast(*told[::-1])


def _ends_of_same(text: str, other: str) -> Iterator[str]:
    """The ends of orders that a text names of a thing, or with a verb, that the other has too."""
    forms = {first_form(word) for word in other.split()}
    for phrase in _EXTREMES:
        words = text.partition(phrase)[2].split()
        if words and len(words[0]) > _PAIR and first_form(words[0]) in forms:
            yield f"{phrase.strip()} {words[0]}"


def _tied_to_same(ours: Placed, theirs: Placed, said: str, ties: Iterable[Sides]) -> Contrast | None:
    """A thing because of which something was on one side, and despite it on the other; before, after it."""
    for sides in ties:
        if not any(phrase in said for side in sides for phrase in side):
            continue
        sentence = theirs.sentence().of(theirs.text)
        if has_reservation(ours.text, _DENIED) or has_reservation(sentence, _DENIED):
            return None
        has_others = any(map(str.isdigit, sentence.replace(theirs.phrase(), "")))
        one, two = _tie(sides, said), _tie(sides, _part(theirs) if has_others else _plain(sentence))
        if one and two and one[0] != two[0] and one[2] == two[2]:
            return Contrast(one[1], two[1])
    return None


def _tie(sides: Sides, text: str) -> tuple[int, str, str] | None:
    """The only side that a text names, with the thing right behind it, or before it in Chinese."""
    found = [(at, phrase) for at, side in enumerate(sides) for phrase in side if phrase in text]
    if len(found) != 1 or text.count(found[0][1]) != 1:
        return None
    at, phrase = found[0]
    before, _, behind = text.partition(phrase)
    if phrase[0] >= BEYOND_ALPHABETS:
        thing = before[-_PAIR:] if len(phrase) == 1 else behind[:_PAIR]
        written = thing + phrase if len(phrase) == 1 else phrase + thing
        return (at, written, thing) if len(thing.strip()) == _PAIR else None
    thing, following = [*(word for word in behind.split() if word not in _PLAIN), "", ""][:2]
    if not thing or following in _CLAUSE:
        return None  # before the ban was lifted
    return at, f"{phrase.strip()} {thing}", first_form(thing)
