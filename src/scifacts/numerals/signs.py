"""Minus signs, and units that two figures share."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from scifacts.model import SCALES, Comparator, FigureKind
from scifacts.numerals.numbers import power_of, scaled
from scifacts.numerals.pieces import AND, BETWEEN
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.draft import Draft

__all__ = ["share_units", "sign_start"]


def share_units(text: str, drafts: list[Draft], language: str) -> None:
    """Give "5" in "from 5 to 10 percent" and "3" in "3 x 4 m" the unit of the figure after it.

    "5 mg to 10 mg" and "between 5 dollars and 10 dollars" become one range, "5 dollars and 20 cents" one sum.
    """
    _join_ranges(text, drafts)
    _join_halves(text, drafts)
    if language in ("fr", "es"):
        _add_halves(text, drafts)
    for first, second in pairwise(reversed(drafts)):
        _share_measure(text, second, first)
    for first, second in pairwise(drafts):
        if second.lead - first.end > _LONGEST_JOINT or first.end != first.tail or second.kind not in _COUNTS:
            continue
        opening = _OPENED.get(_plain(text[first.end : second.lead]))
        if opening is None:
            continue
        before = _plain(text[max(0, first.lead - _BEFORE) : first.lead]).lower()
        if f" {before}".endswith(opening):
            _share_unit(text, first, second, before)


def _plain(words: str) -> str:
    return words.replace("\u00a0", " ").replace("\n", " ")


def _share_unit(text: str, first: Draft, second: Draft, before: str) -> None:
    """Give a figure the unit and scale of the one it is told with: 4.8 in "from 4.8 to 5.3 million"."""
    is_bare = first.unit is None and first.kind is FigureKind.COUNT
    if is_bare and second.unit is not None:
        first.unit, first.kind, first.rate = second.unit, second.kind, first.rate or second.rate
    elif is_bare and second.rate is not None:  # from 2.9 to 0.4 per 100,000
        first.rate = first.rate or second.rate
    elif not is_bare and (first.unit != second.unit or first.kind is not FigureKind.MONEY):
        return
    if first.scale is not None or second.scale not in SCALES:
        return
    amount = scaled(second.value, -SCALES[second.scale])
    if _is_in_short(text[first.start : first.end], first, amount, before):
        first.value, first.scale = scaled(first.value, SCALES[second.scale]), second.scale


def _is_in_short(words: str, first: Draft, amount: Decimal, before: str) -> bool:
    """Whether a number leaves out the scale of the next: what fell to 8 million, a decimal; no cents."""
    is_decimal = first.value < _THOUSAND and _DECIMAL.search(words) is not None
    if first.kind is FigureKind.MONEY and not words[:1].isdigit():
        return is_decimal  # "from $5 to $10 million" may begin with five dollars
    is_decimal = is_decimal or _HUNDREDTHS.search(words) is not None
    return (
        is_decimal or first.value < amount or (first.value < _THOUSAND and _FALLS.search(before) is not None)
    )


# What stands between two figures of one unit, and before the first: from 5 to 10 per cent, 48 vs. 26%.
_OPENED: dict[str, str | tuple[str, ...]] = {
    " to ": "from ", " auf ": "von ", " à ": " de ", " aux ": " des ", " al ": (" del ", " dal "),
    " a ": (" de ", " da ", " dai ", " dalle ", " din "), " ai ": " dai ", " alle ": " dalle ",
    " para ": " de ",
    " naar ": " van ", " tot ": " van ", " till ": " från ", " til ": " fra ", " la ": " de la ",
    " do ": (" z ", " ze ", " od "), " na ": (" z ", " ze ", " s ", " od "),
    " до ": (" с ", " со ", " от ", " з ", " від "),
    " menjadi ": " dari ", " ke ": " dari ", " lên ": " từ ", " xuống ": " từ ",
    **dict.fromkeys((" σε ", " στα ", " στο ", " στις "), " από "), " إلى ": " من ",
    **dict.fromkeys((" vs. ", " vs ", " versus "), ""),
}  # fmt: skip
_LONGEST_JOINT = max(map(len, _OPENED))
_BEFORE = 32  # characters in which "declined sharply from" stands
_THOUSAND = 1000
_DECIMAL = lazy(r"\d[.,](?:\d|\d{4,})\Z")  # "$1.20" has cents, "1.200" thousands
_HUNDREDTHS = lazy(r"(?<!\d)\d{1,3}[.,]\d\d\Z")  # of what is no money: from 3.42 to 3.35 million tonnes
_FALLS = lazy(
    r"\b(?:fell|fall\w*|dropp?\w*|declin\w*|decreas\w*|down|slipp\w*|shr[aiu]nk\w*|cut|reduc\w*|slid|plung\w*|sank|fiel|gesunken"
    r"|recul\w*|baiss\w*|tomb\w*|baj\w*|cay\w*)\b[^.;]*\Z"
)
_TO = lazy(rf"\s(?:to|through)\s|\s?[-–—]\s?|\s(?P<and>{AND})")
_COUNTS = (FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION)
_FROM = lazy(r"\b(?:from|by)\s\Z", re.IGNORECASE)
_CHANGED = lazy(
    r"\b(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|jumped|slipped|increased|decreased|declined|up|down)\s\Z",
    re.IGNORECASE,
)
_SPAN = lazy(r"\b(?:rang\w*|var\w+|span\w*|anywhere|anything|extend\w*)\sfrom\s\Z", re.IGNORECASE)


def _join_ranges(text: str, drafts: list[Draft]) -> None:
    """Make one range of two figures that both say their unit: "5 mg to 10 mg"."""
    at = len(drafts) - 1
    while at > 0:
        first, second = drafts[at - 1], drafts[at]
        if _is_range(text, first, second):
            first.high, first.scale = second.value, second.scale
            first.kind = first.kind if first.kind is FigureKind.DURATION else FigureKind.RANGE
            first.end, first.tail = second.end, second.tail
            del drafts[at]
        at -= 1


_ET_DEMI = lazy(
    r"(\s[^\W\d_]{2,12})?\s(?:et\sdemie?|y\smedi[oa])(?![\w-]|\s(?:docena|mill[oó]n|hora|litro|kilo|tonelada|año))",
    re.IGNORECASE,
)


def _add_halves(text: str, drafts: list[Draft]) -> None:
    """Add the half to "deux ans et demi", "3 millones y medio" and "dos horas y media"."""
    for draft in drafts:
        half = _ET_DEMI.match(text, draft.tail) if draft.kind in _COUNTS and draft.high is None else None
        if half and not (draft.scale and (half[1] or draft.unit)):
            draft.value += scaled(Decimal("0.5"), power_of(draft.scale) if draft.scale else 0)
            draft.value = draft.value.to_integral_value() if draft.scale else draft.value
            draft.end = draft.tail = half.end()


# Small change -> what it is the hundredth part of.
_CENTS = {
    "cents": "USD EUR AUD CAD NZD SGD HKD ZAR", "pence": "GBP pounds pound", "cent": "EUR",
    "centimes": "EUR CHF", "centesimi": "EUR CHF USD", "cêntimos": "EUR", "paise": "INR",
    "céntimos": "EUR", "céntimo": "EUR",
    "centavos": "USD MXN BRL EUR pesos",
}  # fmt: skip
_BETWEEN_SUMS = frozenset((" ", " and ", " et ", " und ", " y ", " e ", " en "))


def _is_small_change(text: str, first: Draft, second: Draft) -> bool:
    """Whether two figures are one sum: "five dollars and twenty cents", "£2 20 pence"."""
    if (first.unit or "-") not in _CENTS[second.unit or ""].split() or first.high is not None:
        return False
    whole = first.value == first.value.to_integral_value() and first.scale is None and first.rate is None
    exact = second.comparator is Comparator.EXACTLY and 0 < second.value < 100 and second.high is None
    return (
        whole
        and exact
        and "US " not in text[second.end : second.tail]
        and text[first.tail : second.lead] in _BETWEEN_SUMS
        and not BETWEEN.search(text[max(0, first.lead - 9) : first.lead])
    )


def _join_halves(text: str, drafts: list[Draft]) -> None:
    """Add the half to "two years and a half", and the cents to "five dollars and twenty cents"."""
    for at in range(len(drafts) - 1, 0, -1):
        first, second = drafts[at - 1], drafts[at]
        if second.unit in _CENTS and _is_small_change(text, first, second):
            first.value += scaled(second.value, -2)
            first.unit = "GBP" if first.unit in ("pounds", "pound") else first.unit
            first.kind = FigureKind.MONEY
            first.end = second.tail if second.rate is None else second.end
            first.tail, first.rate = second.tail, second.rate
            del drafts[at]
            continue
        whole = first.kind in (FigureKind.COUNT, FigureKind.DURATION) and first.high is None
        part = second.kind is FigureKind.RATIO and second.high is None and second.unit is None
        if not (whole and part and first.unit and text[first.tail : second.lead] == " and "):
            continue
        if text[second.start : second.end].startswith("a ") and 0 < second.value < 1:
            first.value += second.value
            first.end = first.tail = second.end
            del drafts[at]


_LONGEST_AND = 9  # characters: " und den "


def _is_range(text: str, first: Draft, second: Draft) -> bool:
    if first.unit is None or first.unit != second.unit or first.kind is not second.kind:
        return False
    if first.kind not in _COUNTS or first.high is not None or second.high is not None:
        return False
    if first.value >= second.value or second.comparator is not Comparator.EXACTLY:
        return False
    if second.lead - first.tail > _LONGEST_AND or not (joint := _TO.fullmatch(text, first.tail, second.lead)):
        return False
    before = text[max(0, first.lead - 24) : first.lead]
    if joint["and"]:
        return bool(BETWEEN.search(before))
    return (not _FROM.search(before) and not _CHANGED.search(before)) or bool(_SPAN.search(before))


_CONTENTS = frozenset(("g", "kg", "mg", "ml", "cl", "litres", "l", "oz", "lb"))  # of each, and no side
_TIMES = lazy(r"\s?(?:[x×]|(±|\+/[-−]))\s?")


def _share_measure(text: str, first: Draft, second: Draft) -> None:
    bare = first.unit is None and first.kind is FigureKind.COUNT and first.end == first.tail
    if not bare or second.start - first.end > 5 or second.unit is None:
        return
    times = _TIMES.fullmatch(text, first.end, second.start)
    if times and not times[1] and second.unit in _CONTENTS:
        return  # "2 x 400g tins" are two
    if times and (times[1] or second.kind is FigureKind.COUNT):  # "4.5 ± 0.3%"
        first.unit, first.kind = second.unit, second.kind
        if times[1] and first.scale is None and second.scale:  # "2.6 ± 0.3 million years"
            first.scale, first.value = second.scale, scaled(first.value, power_of(second.scale))


_NEGATIVE = lazy(r"(?<![\w-])negative\s\Z", re.IGNORECASE)
_TESTED = lazy(r"\b(?:test(?:s|ed|ing)?|were|was|are|is|came\sback|remain(?:s|ed)?)\s\Z", re.IGNORECASE)

# "It was negative 37 degrees"; "he was negative 90% of the time", "tests were negative 95 per cent"
_LEVEL_NEXT = lazy(
    r"[\w.,-]{1,12}(?:\s(?!and\b|or\b)[a-z]{3,9}){0,2}\s?(?:°|degrees?\b|(?:%|per\s?cent\b)(?!\sof\b))",
    re.IGNORECASE,
)
_TEST_BEFORE = lazy(r"\b(?:test|swab|sample|result|patient|biops|case)", re.IGNORECASE)


def _negative_start(text: str, start: int, floor: int) -> int | None:
    """Where "negative" before a number begins; the patient who "tested negative 5 times" is none."""
    match = _NEGATIVE.search(text[max(floor, start - 10) : start])
    if match is None:
        return None
    at = start - len(match.group())
    if not _TESTED.search(text[max(floor, at - 10) : at]):
        return at
    is_level = _LEVEL_NEXT.match(text, start) and not _TEST_BEFORE.search(text, max(0, at - 40), at)
    return at if is_level else None


# What is "negative at £4.1m" is below zero, as growth "negative at 0.3%" is; labs may test "negative at 5%".
_NEGATIVE_AT = lazy(r"(?<![\w-])negative,?\sat\s\Z", re.IGNORECASE)
_OF_RATE = lazy(
    r"\b(?:growth|inflation|rates?|returns?|yields?|margins?|balance|change|flows?)\b[^.;:!?\d]{0,50}\Z",
    re.IGNORECASE,
)
_MONEY = frozenset("$€£¥")


def _negative_at(text: str, start: int, floor: int) -> int | None:
    """Where "negative at" before an amount of money or a rate begins."""
    match = _NEGATIVE_AT.search(text, max(floor, start - 14), start)
    if match is None:
        return None
    is_negative = text[start] in _MONEY or _OF_RATE.search(text, max(floor, start - 80), match.start())
    return match.start() if is_negative else None


_OPENERS = frozenset("([\"“‘'’:=,<>~≈/$€£¥")


def _chinese_minus(text: str, start: int) -> int | None:
    """Where 负 or 零下 before a number begins; 肩负3项任务 and 背负5亿债务 carry a burden."""
    if text[start - 1] == "下":
        return start - 2 if text[start - 2 : start - 1] == "零" else None
    return start - 1 if text[start - 2 : start - 1] not in "担肩背欠抱辜胜自擔勝" or start == 1 else None


# "moins 5 degrés", "menos 8 %"; "al menos 8" and "au moins 5" are bounds, "5 menos 2" a sum
_BELOW = lazy(
    r"(?<!\bal )(?<!\blo )(?<!\bau )(?<!\bdu )(?<!\ble )(?<!\bou )(?<!\bo )(?<!\d )(?<!\bno )(?<!\bpas )"
    r"\b(moins|menos|meno)\s\Z",
    re.IGNORECASE,
)
_DEGREES_NEXT = lazy(
    r"\S{1,12}(?:\s(?:y|et|coma|virgule)\s\S{1,12})?\s?(?:°|degr|gra[du]|%|pour\scent|por\sc(?:ien?|en)to|per\scento)"
)


# Behind one of these a minus is the lower end of a margin and no sign: "+/-3 points", "plus or minus 3"
_OR_ABOVE = lazy(
    r"(?:\+\s?/?\s?|\bplus(?:\s?[/-]\s?|\s(?:(?:or|oder|and|und)\s)?)|(?<![修校改矫订])正)\Z", re.IGNORECASE
)


# Before a blank, what ends a word that may make a number negative: minus, menos, moins, meno, negative (at).
_ENDS_BELOW = frozenset("sSoсСeEt负負")


def sign_start(text: str, start: int, floor: int) -> int | None:
    """Where a minus before `start` begins; a hyphen after a word or a digit is none, nor one of "+/-"."""
    at = _minus_start(text, start, floor)
    return None if at is None or _OR_ABOVE.search(text, max(0, at - 10), at) else at


def _minus_start(text: str, start: int, floor: int) -> int | None:
    mark = text[start - 1 : start]
    if mark == " " and text[start - 2 : start - 1] not in _ENDS_BELOW:
        return None  # nearly always
    if mark and mark in "-−–" and start > floor:
        before = text[start - 2 : start - 1]
        if before.isalpha() and before < "\u2e80":
            minus = text[max(floor, start - 6) : start].lower() == "minus-"  # "minus-5 yards"; "10 fb−1"
            return start - 6 if minus else None
        opens = mark == "−" or not before or before.isspace() or before > "\u2e80" or before in _OPENERS
        # "costs –£7.5 million" has a minus, "2021 –2023" a dash; "costs – £7.5 million" does not come here.
        dash = mark == "–" and text[start - 3 : start - 2].isdigit()
        dash = dash or (before > "\u2e80" and floor == start - 1)  # "5.6元-5.78元"
        return start - 1 if opens and not dash else None
    if mark == " " and text[start - 2 : start - 1] in ("负", "負") and text[start : start + 1].isdecimal():
        return _chinese_minus(text, start - 1)
    if mark and mark in "负負下":
        return _chinese_minus(text, start)
    if (
        mark == " "
        and text[start - 2 : start - 1] in ("s", "o")
        and (below := _BELOW.search(text, max(floor, start - 14), start))
    ):
        return below.start(1) if _DEGREES_NEXT.match(text, start) else None
    if (
        text[max(floor, start - 6) : start].lower().endswith(("minus ", "минус "))
        and not text[start - 7 : start - 6].isalnum()
    ):
        return start - 6
    if text[start - 4 : start] == " at ":
        return _negative_at(text, start, floor)
    return _negative_start(text, start, floor) if text[start - 3 : start - 1].lower() == "ve" else None
