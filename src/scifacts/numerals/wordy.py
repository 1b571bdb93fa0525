"""Figures in words: cardinals, ordinals, halves and quarters, "threefold", words of other languages."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.model import SCALES, FigureKind
from scifacts.numerals.comparators import comparator_before
from scifacts.numerals.counted import counted, plain
from scifacts.numerals.dates import day_in_words
from scifacts.numerals.draft import Draft
from scifacts.numerals.idioms import is_no_number
from scifacts.numerals.languages.foreign import number_in
from scifacts.numerals.measures import is_measure
from scifacts.numerals.names import is_labelled, is_rank_after, rank_before, rank_number
from scifacts.numerals.numbers import Numeral
from scifacts.numerals.pairs import is_odds
from scifacts.numerals.spelled import read_point, read_words
from scifacts.numerals.units import unit_after
from scifacts.numerals.vocabulary import NUMBER_WORDS, SCALE_WORDS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

__all__ = ["ranked", "words_at"]

_TIME_UNIT_BEFORE = lazy(r"(?:\b(?:a|per|each|every|one|split|this|any)|\d)[\s-]\Z", re.IGNORECASE)
_NOUN_NEXT = lazy(
    r"[\s-](?!(?:and|or|in|on|at|to|of|for|later|ago|after|before|by|from|with|is|was|has|but|as|apart|or|if|than|when|while)\b)[a-z]",
    re.IGNORECASE,
)
_PARTS = word_set("third quarter fifth tenth fourth sixth seventh eighth ninth hundredth twentieth thousandth"
" millionth billionth trillionth")  # fmt: skip
_A_BEFORE = lazy(r"\b(?:a|one)[\s-]\Z", re.IGNORECASE)
_OF_NEXT = lazy(r"\s(?:of|the)\b|\s?[,.;)]|\s*(?:\Z|\n\s?\n)")
_WHOLES = {"dozen": 12} | {word: 10**power for word, power in SCALES.items()}
_HALF_OF_NUMBER = lazy(
    r"(?:[\s-]{1,2}|\sof\s)(?:a[\s-]{1,2})?(hundred|thousand|million|billion|trillion|dozen)(?![^\W_])",
    re.IGNORECASE,
)
_HALF_NEXT = lazy(
    r"\s(?:of|the|a|an|what|all|their|its|his|her|our|your|my|that|this|those|these|as)\b", re.IGNORECASE
)
_HALF_ENDS = lazy(r"[.,;:)!?]|\s(?:and|or|but|in|were|are|was|is|have|had|said|say)\b|\Z")
_PERIOD_BEFORE = lazy(
    r"(?:\b(?:first|second|latter|former|other|this|last|next|the|third|1st|2nd)|\ba)[\s-]\Z", re.IGNORECASE
)
_FOLDS = {"hundred": 100, "thousand": 1000, "million": 1_000_000}


def words_at(text: str, start: int, end: int, floor: int, language: str) -> Draft | None:
    """Read the number word from `start` to `end`, and what follows it; None where it counts nothing."""
    word = text[start:end].lower()
    if word in ("half", "quarter"):
        one = _ONE_AND.search(text, max(floor, start - 30), start)
        if one and (draft := _one_and_a_part(text, one, end, word, floor, language)):
            return draft
        half = _half(text, start, end, word, floor)
        return counted(text, half, None, floor, language) if half else None
    before = text[start - 1 : start] if start > floor else ""
    joined = before and before in "-'’_" and text[start - 2 : start - 1].isalnum()
    if joined and not (language == "fr" and text[start - 5 : start].lower() == "demi-"):
        return None
    if word.endswith("fold"):
        times = Decimal(NUMBER_WORDS.get(word[:-4]) or _FOLDS[word[:-4]])
        number = Numeral(start, end, times, "fold")  # "threefold to 12 million" is no range
        draft = counted(text, number, None, floor, language)
        draft.kind, draft.unit, draft.end, draft.tail = FigureKind.RATIO, "times", end, max(end, start)
        return draft
    number_or_none = _number_at(text, start, floor, language)
    if number_or_none is None:
        return None
    number = number_or_none
    if number.form == "ordinal":
        return _ordinal(text, number, word, floor, language)
    if number.form in ("year", "decade"):
        return plain(number, FigureKind.YEAR, str(number.value) if number.form == "year" else None)
    if number.form == "words":
        if is_no_number(text, number.start, number.end, floor) and not _is_chance(text, number):
            return None
        if named := _named(text, number, floor, language):
            return named
    if number.form == "fraction":
        _take_whole(text, number)
    return counted(text, number, None, floor, language)


def _number_at(text: str, start: int, floor: int, language: str) -> Numeral | None:
    number = read_point(text, start, floor) or number_in(language, text, start)
    if number or (language == "fr" and text[start : start + 3].lower() == "six"):
        return number  # "six centième" is no English six
    return read_words(text, start)


_IN_SO_MANY = lazy(r"\sin\s(?!\d{4}(?!\d))\d", re.IGNORECASE)
_OR_BEFORE = lazy(r"(?:[,–—]\s|\(|[\d%]\s)or\s(?:about|roughly|nearly|almost|some)?\s?\Z", re.IGNORECASE)
_IN_A_FEW = lazy(
    lambda: rf"\sin\s(?:every\s)?(?:{'|'.join(NUMBER_WORDS)}|\d{{1,3}})(?![^\W_])", re.IGNORECASE
)


_ONE_END_BEFORE = lazy(r"\b(?:between|from)\s\Z", re.IGNORECASE)  # "between one and two million"
_OTHER_END = lazy(lambda: rf"\s(?:and|to)\s(?:{'|'.join(NUMBER_WORDS)}|\d+)(?![^\W_])", re.IGNORECASE)


def _is_chance(text: str, number: Numeral) -> bool:
    """Whether "one" counts behind "or", "at" or "between": "or one in six", "between one and two million"."""
    if number.value != 1:
        return False
    if text.startswith((" and ", " to "), number.end) and _ONE_END_BEFORE.search(
        text, max(0, number.start - 8), number.start
    ):
        return _OTHER_END.match(text, number.end) is not None
    if text.startswith("-in-", number.end):
        return True  # "a one-in-five chance"
    if not text.startswith(" in ", number.end):
        return False
    if _OR_BEFORE.search(text, max(0, number.start - 24), number.start) and _IN_A_FEW.match(text, number.end):
        return True
    return _IN_SO_MANY.match(text, number.end) is not None and is_odds(text, number.start)


_OF_A_SCALE = lazy(
    r"\sof\s(?:an?|one)\s(hundred|thousand|lakh|million|crore|billion|trillion)(?![^\W_])", re.I
)


def _take_whole(text: str, number: Numeral) -> None:
    """Read "three quarters of a million" as one number."""
    if number.value < 1 and (whole := _OF_A_SCALE.match(text, number.end)):
        number.value = _without_empty_fraction(number.value * 10 ** SCALE_WORDS[whole[1].lower()])
        number.end, number.form = whole.end(), "words"


_PART_UNIT = lazy(
    r"[\s-](?:(?:percentage[\s-])?point|per\s?cent|mile|inch|cent|century|pound|ounce|acre|pint|hour|day|lit(?:re|er)"
    r"|(?:kilo|centi|milli)?met(?:re|er)|tonne|ton|gram|gallon|teaspoon|tablespoon|degree)(?!\w)"
)
_ONE_AND = lazy(r"\b(?:an?|one)(\s[a-z]+)\sand\sa\s\Z", re.IGNORECASE)


def _one_and_a_part(
    text: str, one: re.Match[str], end: int, word: str, floor: int, language: str
) -> Draft | None:
    """Read "a year and a half"; None where what one has of is no measure."""
    unit = unit_after(text, one.start(1), singular=True, scale=False)
    if unit is None or not (unit.kind is FigureKind.DURATION or is_measure(unit.name)):
        return None
    value = Decimal("1.5") if word == "half" else Decimal("1.25")
    draft = counted(text, Numeral(one.start(), end, value, "words"), None, floor, language)
    draft.unit, draft.kind = unit.name, unit.kind
    draft.end = draft.tail = end
    return draft


def _named(text: str, number: Numeral, floor: int, language: str) -> Draft | None:
    sign = rank_number(text, number.start, floor)
    if sign is not None or rank_before(text, number.start, floor):
        return plain(number, FigureKind.RANK)
    return plain(number, FigureKind.NAME) if is_labelled(text, number.start, floor, language) else None


def _ordinal(text: str, number: Numeral, word: str, floor: int, language: str) -> Draft | None:
    before = text[max(floor, number.start - 12) : number.start]
    if word == "second" and (_TIME_UNIT_BEFORE.search(before) and not _NOUN_NEXT.match(text, number.end)):
        return None
    if (
        word in _PARTS
        and (opening := _A_BEFORE.search(before))
        and _is_share(text, number.start - len(opening.group()), number.end, floor)
    ):
        number.value, number.form = Decimal(1) / number.value, "fraction"
        number.start -= len(opening.group())
        _take_whole(text, number)
        return counted(text, number, None, floor, language)
    if day := day_in_words(text, number.end, number.value):
        start = number.start
        return Draft(start, day.end, start, day.end, day.kind, day.value, time=day.time)
    return ranked(text, number, floor)


# "A third are ill" and, behind "nearly" or "by", "a third in 2020"; "a third said" may be the third man
_MANY_NEXT = lazy(r"\s(?:are|were|have|do|say|think|believe|live|want|agree|oppose|feel)(?!\w)")
_DID = (
    "said|had|did|will|would|could|can|cannot|lived|believed|thought|wanted|voted|worked|died|came|went|took|opposed"
    "|supported|agreed|refused|used|failed|felt"
)
_GOES_ON_NEXT = lazy(
    r"\s(?:in|on|at|from|since|to|over|between|compared|more|less|lower|higher|during|last|this|after|before|when|"
    r"while|because|through|as|than|by|with|without|for|if|among|under|within|until|against|despite|following|thanks|due|"
    rf"{_DID})(?!\w)"
)
_DID_NEXT = lazy(rf"\s(?:{_DID})(?!\w)")
_BY_BEFORE = lazy(r"\bby\s\Z", re.IGNORECASE)
# "Of those asked, | a third did not", "half stayed and | a third left"
_OF_WHOM_BEFORE = lazy(
    r"\b(?:of\s(?:those|them|these|all)|among\s(?:those|them|these)|half|quarters?|thirds)\b[^.!?;:\n]{0,60}\Z",
    re.IGNORECASE,
)
# "A fifth more than in 2014", "a quarter higher"; "a third more serious case" is the third one
_COMPARED_NEXT = lazy(
    r"\s(?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter|heavier"
    r"|lighter)(?=\sthan\b|[,.;:)]|\Z)",
    re.IGNORECASE,
)


def _is_share(text: str, start: int, end: int, floor: int) -> bool:
    """Whether "a third" or "a quarter" from `start` to `end` is a part of something."""
    if _OF_NEXT.match(text, end) or _MANY_NEXT.match(text, end):
        return True
    if not _GOES_ON_NEXT.match(text, end):
        return text[end : end + 1] == " " and _COMPARED_NEXT.match(text, end) is not None
    if _COMPARED_NEXT.match(text, end):
        return True
    return (
        _BY_BEFORE.search(text, max(floor, start - 4), start) is not None
        or comparator_before(text, start, floor) is not None
        or (
            _DID_NEXT.match(text, end) is not None
            and _OF_WHOM_BEFORE.search(text, max(0, start - 80), start) is not None
        )
    )


def ranked(text: str, number: Numeral, floor: int) -> Draft:
    """An ordinal, or a rank where the text says so: "ranking second", "second-largest"."""
    rank = rank_before(text, number.start, floor) or is_rank_after(text, number.end)
    return plain(number, FigureKind.RANK if rank else FigureKind.ORDINAL)


def _half(text: str, start: int, end: int, word: str, floor: int) -> Numeral | None:
    before = text[max(floor, start - 12) : start]
    opening = _A_BEFORE.search(before)
    opened = start - len(opening.group()) if opening else start
    share = Decimal("0.5") if word == "half" else Decimal("0.25")
    whole = _HALF_OF_NUMBER.match(text, end)
    if whole and (word == "half" or opening or not _PERIOD_BEFORE.search(before)):
        scale = whole[1].lower()
        value = _without_empty_fraction(
            (Decimal("0.5") if word == "half" else Decimal("0.25")) * _WHOLES[scale]
        )
        return Numeral(opened, whole.end(), value, "words", scale if scale in SCALES else None)
    share = Decimal("0.5") if word == "half" else Decimal("0.25")
    if opening and (_is_share(text, opened, end, floor) or _PART_UNIT.match(text, end)):
        return Numeral(opened, end, share, "fraction")
    if word == "quarter":
        return None
    by_half = before.lower().endswith("by ") and not text[end : end + 1].isalnum()
    period = _PERIOD_BEFORE.search(text[max(0, start - 12) : start])
    if not by_half and not _HALF_ENDS.match(text, end) and (period or not _HALF_NEXT.match(text, end)):
        return None
    if not by_half and _HALF_ENDS.match(text, end) and not comparator_before(text, start, floor):
        return None  # "the match was in its half." but "just under half."
    return Numeral(start, end, share, "fraction")


def _without_empty_fraction(value: Decimal) -> Decimal:
    """Half a million is 500000, not 500000.0."""
    whole = value.to_integral_value()
    return whole if whole == value else value
