"""Years, spans of years and decades, and years that say their era."""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.model import FigureKind
from scifacts.numerals.dates import FOUR_DIGITS, When
from scifacts.patterns import lazy

__all__ = ["era_at", "year_at"]

_YEARS = lazy(r"([12]\d{3})(?:\s?([-–—/])\s?((?:[12]\d)?\d\d)|[-–/](\d))(?![\d/-]|[.,]\d|%)")
_DECADE = lazy(r"([12]\d{2}0|\d0)['’]?s(?!\w)")
_ERA_REACH = 28  # characters: "1332 until 1323 avant J.-C" has 26
_ERA = lazy(  # "1332–1323 BC": years run backwards there
    r"(?:(\d{1,4})(?:\s?[-–—]\s?|\s(?:to|until|bis)\s)(?=\d{1,4}\s?(?:B|v\.|av)))?(\d{1,5}|\d{1,3},\d{3})"
    r"\s?(?:BCE?|AD|CE|B\.C\.(?:E\.)?|A\.D\.|[vn]\.\s?Chr|(?:av(?:ant|\.)|apr(?:ès|\.))\s?J\.?-C)(?!\w)"
)
_CHINESE_ERA = lazy(r"(?<=公元前)\d{1,4}(?=年)|(?<=公元)\d{1,4}(?=年)|\d{1,2}(?=世[纪紀])")
_AD_YEAR = lazy(r"\d{1,4}(?![\d.,]*\d)")
_NEVER_A_YEAR_AFTER = lazy(
    r"[.,]\d|\s?[%‰°]|[^\W\d_]|\s(?:[kcmµ]?m|[km]?g|ft|mi|lb|ha|[kMG]?W|hPa|[kMG]?Hz|rpm|mph)(?:[²³23]|(?![\w'’]))"
    r"|\s(?:per\s?cent|percent|times|million|billion|trillion|thousand|degrees)\b|\s[x×]\s\d"
)
# "1990 yen"; "in 2015 US$", "constant 2010 USD" and "2022 EUR 5 million" begin with a year
_COINS = (
    " yen", " yuan", " won", " baht", " rand", " ringgit", " rupiah", " tenge", " zł", " Kč", " kr", " руб",
    " грн", " лв", " USD", " EUR", " GBP", " CHF", " SEK", " NOK", " DKK", " PLN", " CZK", " HUF", " CNY",
    " RMB", " JPY", " KRW", " INR", " CAD", " AUD", " NZD", " HKD", " SGD", " TRY", " BRL", " MXN", " ZAR",
    " RUB", " AED", " SAR", " THB",
)  # fmt: skip
_COIN_NEXT = lazy(r"[ \u00a0](?:kron[oe]r|[^\W\d_]{2,7})(?!\w|\.\w|[ \u00a0]?\d)")
_PRICES = r"[Ii]n|[Cc]onstant|[Rr]eal|[Cc]urrent"
_PRICES_IN = lazy(rf"\b(?:{_PRICES})\s\Z|\(\Z")
_PRICES_OF = lazy(rf"\b(?:{_PRICES}|[Aa]t|[Tt]o|[Oo]f)\s\Z|\(\Z")  # of a code: "to 2100 yen" is a sum
# "The 1997 baht crisis", "since 2001 rand debt": a year, but not "from 1990 yen to"; "and 1998 won the cup"
_YEAR_OF = lazy(
    r"(?:\b(?:the|since|after|before|during|until|by|from|to|at|of|late|early|mid|its|their)|['’]s)\s\Z",
    re.IGNORECASE,
)
_WON = lazy(r"\s(?:the|an?|his|her|its|their|by|in|at|gold|silver|bronze|with|back|both|all|only)\b")
_WORD_NEXT = lazy(r"\s[a-z]")
_COIN_GOES_ON = lazy(
    r"\s(?:to|and|or|per|an?|each|for|in|on|at|as|of|from|than|after|before|since|until|when|while|with|over|more|less"
    r"|last|this|every|is|was|are|were|has|had|by|but|if|compared|against|under|below|above|higher|lower|because)\b"
)
_SIDE_BEFORE = lazy(r"\d\s[x×]\s\Z")  # 2560 x 1600
_QUANTITY_CUE = lazy(
    r"\b(?:(?:total|sum|number|population|crowd|average|maximum|minimum|capacity|length|height|depth|distance|record)\s"
    r"(?:of|to|is|was)|reached|hit|killed|injured|sold|employed|employs|employing|exceeded|scored|cost|costs|another)\s\Z"
)
# "above the average of 2019"; "an average of 2019" is a number
_OF_A_YEAR = lazy(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:average|maximum|minimum|record)\sof\s\Z")
_EARLY_CUE = lazy(  # what makes a year of a number below 1500
    r"(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Cc]irca|year|AD|CE)\s|\bc\.\s?"
    r"|\d{4}\s(?:and|to)\s)\Z"
)
_ABOUT_YEAR = lazy(r"\b(?:[Uu]m|[Vv]ers)\s\Z")  # um 1180 gegründet; "um 1180 Euro" is an amount
_CAPITAL_NEXT = lazy(r"\s[^\W\d_a-zäöüéèàçâêî]")
_STRONG_CUE = lazy(
    r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill|fiscal|FY|year|early|late|mid|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|['’]s)\s\Z"
)


def era_at(text: str, start: int) -> When | None:
    """Read a year that says its era: 44 BC, 476 AD, 15 v. Chr., 公元前221年; and a century: 18世纪."""
    near = text[start : start + _ERA_REACH]
    match = _ERA.match(text, start) if "C" in near or "A" in near else None  # nearly always neither
    if match is None:
        if near.isascii():
            return None
        found = _CHINESE_ERA.match(text, start)
        kind = FigureKind.YEAR if found and text[found.end()] == "年" else FigureKind.ORDINAL
        return When(found.end(), kind, Decimal(found.group()), None) if found else None
    last = Decimal(match[2].replace(",", ""))
    first = Decimal(match[1] or last)
    if first < last:
        return None
    return When(match.end(), FigureKind.YEAR, first, None, last if match[1] else None)


def year_at(text: str, start: int, floor: int, *, plural_next: bool) -> When | None:
    """Read a year, a span of years or a decade at `start`; "2023 people" is none."""
    if match := _DECADE.match(text, start):
        return When(match.end(), FigureKind.YEAR, Decimal(match[1]), None)
    if match := _YEARS.match(text, start):
        return _year_span(match)
    if text[max(floor, start - 3) : start] == "AD " and (match := _AD_YEAR.match(text, start)):
        return When(match.end(), FigureKind.YEAR, Decimal(match.group()), None)
    match = FOUR_DIGITS.match(text, start)
    if match is None or _NEVER_A_YEAR_AFTER.match(text, match.end()):
        return None
    before = text[max(floor, start - 12) : start]
    if plural_next and not _STRONG_CUE.search(before):
        return None
    if text[start - 2 : start - 1] in ("x", "×") and _SIDE_BEFORE.search(text, max(0, start - 4), start):
        return None
    if text.startswith(_COINS, match.end()) and _is_sum(text, match.end(), before):
        return None
    near = text[max(floor, start - 24) : start]
    if _QUANTITY_CUE.search(near) and (plural_next or not _OF_A_YEAR.search(near)):
        return None
    year = int(match.group())
    if 1500 <= year <= 2100 or _EARLY_CUE.search(text[max(0, start - 12) : start]):
        return When(match.end(), FigureKind.YEAR, Decimal(year), str(year))
    if _ABOUT_YEAR.search(before) and not _CAPITAL_NEXT.match(text, match.end()):
        return When(match.end(), FigureKind.YEAR, Decimal(year), str(year))
    return None


def _is_sum(text: str, end: int, before: str) -> bool:
    """Whether the money named behind four digits is theirs, and no year's."""
    coin = _COIN_NEXT.match(text, end)
    if coin is None or coin.group() not in (*_COINS, " kronor", " kroner"):
        return False
    prices = _PRICES_OF if coin.group().isupper() else _PRICES_IN
    if prices.search(before) or (coin.group() == " won" and _WON.match(text, coin.end())):
        return False
    is_noun_next = _WORD_NEXT.match(text, coin.end()) and not _COIN_GOES_ON.match(text, coin.end())
    return not (is_noun_next and _YEAR_OF.search(before))


def _year_span(match: re.Match[str]) -> When | None:
    first, tail = int(match[1]), match[3] or match[4]
    power = 10 ** len(tail)
    last = first // power * power + int(tail)  # "1935-6", "1998-99", "2011-2021"
    if not (first < last and (last - first <= 200)) or not 1000 <= first <= 2200:
        return None
    return When(match.end(), FigureKind.YEAR, Decimal(first), f"{first}/{last}", Decimal(last))
