"""Whether the "m" behind digits is a million or metres: "10.4m TEU", "a 10.4m yacht".

What stands right behind it decides, then a word of lengths in its sentence, then the other figures near.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from scifacts.patterns import lazy

__all__ = ["counts_things", "is_million"]

_GAPS = r"(?:[^\S\n]|\n(?!\s))+"  # over a line's end, not over a blank line
# What has a length, and words of lengths: behind the number, with one word between at most, they decide.
_LENGTHS = (
    r"(?:high(?:er)?|longe?r?|wider?|deep(?:er)?|tall(?:er)?|thick|broad|apart|away|lengths?|heights?|depths?|width|altitude"
    r"|elevation|stretch(?:es)?|race|races|sprints?|hurdles|freestyle|backstroke|breaststroke|butterfly|medley|relay"
    r"|dash|steeplechase|finals?|heats?|pools?|walls?|towers?|waves?|swell|surge|tides?|yachts?|boats?|trees?"
    r"|fences?|poles?|masts?|cables?|pipes?|ceilings?|statues?|cliffs?|ladders?|blades?|antennas?|trenches"
    r"|drifts?|embankments?|dykes?|dikes?|dams?|buildings?|bridges?|tunnels?|cranes?|quays?|berths?)"
)
_LENGTH_NEXT = lazy(rf"(?:{_GAPS}|-)(?:(?!of\b|in\b|and\b)[A-Za-z]+{_GAPS})?{_LENGTHS}(?![^\W_])")
_LENGTH_NEAR = lazy(
    r"(?<![^\W_])(?:lengths?|heights?|depths?|width|altitude|elevation|sprints?|hurdles|(?:long|high|triple)\sjump(?:er)?"
    r"|freestyle|breaststroke|walls?(?!\sst)|towers?|waves?|swell|tides?|yachts?|trees?|statues?|cliffs?|river"
    r"|(?:water|sea|lake|snow|ground\s?water)\slevels?|flood(?:s|ed|ing)?|floodwaters?|waters|groundwater|snow|snowfall|shaft"
    r"|drilled|borehole|javelin|shot\sput|vault|cleared|metres?|meters?|inch(?:es)?|measur(?:es|ed|ing)\s(?:\w+\s)?(?=\d)"
    r"|draught|hull|tsunami|glacier|seabed|crater|sinkhole|shark|snake|whale|crocodile|giraffe|dinosaur"
    r"|distances?|tallest|deepest|widest|longest|quay|dyke|dike|water|planes?|aircraft|kites?|balloons?|rockets?|drones?"
    r"|helicopters?|climbers?|divers?|skiers?|avalanche)(?![^\W_])|\b(?:jumped|leapt|threw|swam|dived|plunged)\s(?=\d)"
    r"|\d\s?(?:cm|km|mm|ft)(?!\w)|\d\sm\b|(?<=\d)m\s(?:long|wide|deep|high|tall|thick)\b",
    re.IGNORECASE,
)
# Units of what is counted in millions, and other abbreviations: "98m dwt", "5m GPUs", not "a 5m USB cable".
_UNIT_NEXT = lazy(
    r"\s?(?:dwt|DWT|TEUs?|teu|CGT|cgt|GRT|boe|bbl|bpd|boe/d|b/d|toe|oz|lbs?|ha|sq\.?\s(?:m|ft|km|mi)|cu\.?\s(?:m|ft)|sqm|sqft|m[²³23]"
    r"|[kMG]Wh?|kg|tpa|mt|tonnes?|tons?|litres?|gallons?|acres?|barrels?|doses?)(?![^\W_])"
    r"|\s[A-Z]{2,}s?(?![^\W_])(?!-?\s?(?!(?:in|at|by|for|from|on|to|of|and|or|but|last|this|were|was|is|are|a|per|through|during|over|between)\b)[a-z])"
)
_THINGS_NEXT = lazy(
    rf"{_GAPS}(?!(?:in|at|on|over|within|after|before|during|from|to|by|above|below|between)\s)"
    rf"(?:[a-z]+(?:-[a-z]*)?{_GAPS}){{0,2}}?(?:[A-Za-z]{{3,}}s|people|men|women|children|barrels)(?![\w])"
    r"|\sof\s(?:them|whom)(?!\w)|\s(?:are|were|have|had|voted|live|lived|use|used|own|owned|died|fled|speak|visited|signed|joined|lost|left)(?!\w)"
    r"|\s?(?:USD|EUR|GBP|CNY|RMB|JPY|INR|CHF|AUD|CAD|SEK|NOK|DKK|yuan|euro|yen|won|pounds?|dollars?"
    r"|kron(?:or|ur|er|a|e)|lira|zloty|baht|rand|ringgit|dong)(?!\w)|\s?[€£¥]"
)
# Behind one of these, or where the clause ends, nothing is named: "3.2m recorded", "to 3.2m in May".
_OPEN_NEXT = lazy(
    rf"{_GAPS}(?:[a-z]+ed|in|on|at|by|to|from|for|of|and|or|but|a|an|the|per|last|this|that|who|which|it|as|after|before"
    r"|since|during|over|between|across|worldwide|globally|nationwide|annually|is|was|will|would|went|came|took|fled|more|fewer"
    r"|less|year|when|while|with|against|compared|so|then|up|down|now)(?![^\W_])"
    r"|\s*(?:[.,;:!?)\]”’\"|–—]|\Z|\n)|\s*-\s"
)
# "1.1m in Germany": a part of a million, of whoever lives there, where nothing near has a length.
_IN_PLACE = lazy(rf"{_GAPS}(?:in|across|from){_GAPS}(?:the{_GAPS})?[A-Z][^\W\d_]+")
# "America 1.9m, Britain 0.4m and Germany 12m": names in a row; of heights one would say so, or 1.92m
_NAMED = lazy(r"(?<![^\W_])[A-Z][^\W\d_]+\s\d{1,3}(?:\.\d)?m(?![^\W_])")
_HOURS_BEFORE = lazy(r"\d\s?(?:h|hrs?)\s?\Z")  # "24h 37m"
_COUNTING_BEFORE = lazy(
    r"\b(?:displaced|affected|killed|sold|drew|drawn|attract(?:s|ed)?|carried|handled|employ(?:s|ed)|visitors|people|passengers"
    r"|len[dt]s?|loans?|sen[dt]s?|g[ai]ves?|given|pa(?:id|ys?)|donat(?:ed?|es)|pledged?|owe[sd]?|spen[dt]s?|borrow(?:s|ed)?|earn(?:s|ed)?|invest(?:s|ed)?)"
    r"(?:\s[A-Z][^\W\d_]+)?(?:\s(?:to|of|about|over|nearly|almost|around|some|a|an|record|more|than|by)){0,3}\s\Z"
)
_CHANGED = lazy(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|grew|grown|grow|climb(?:ed|s)?|drop(?:ped|s)?|jumped|slipped|(?:in|de)creas(?:ed?|es)"
    r"|declined?|totall?(?:ed|ing)|total|number(?:ed|s)?|reach(?:ed|es)?|stood|hit|up|down|count(?:ed)?|recorded)\b",
    re.IGNORECASE,
)
_COUNTED = lazy(
    r"\b(?:sold|drew|drawn|attract\w*|attend\w*|visit\w*|handled|carried|passengers?|people|users|customers|subscribers|members"
    r"|jobs|votes|voters|population|crowds?|audience|revenues?|profits?|loss(?:es)?|turnover|costs?|budget|sales|imports|exports|tonnes|tons|tonnage|containers|TEU|deliveries|downloads|viewers|workers"
    r"|employees|students|patients|households|homes|tickets|arrivals|departures|journeys|trips|turnout|unemployment)\b",
    re.IGNORECASE,
)
_MILLIONS_NEAR = lazy(
    r"[$€£¥₹]\s?\d[\d.,]*\s?(?:m|bn)(?![^\W_])|\d\s?(?:[mb]n)(?![^\W_])|\d\s(?:million|billion|trillion)(?![^\W_])"
    rf"|\d(?:M|m(?={_GAPS}(?:people|passengers|visitors|users|tonnes|tons|jobs|barrels|customers|workers|TEU)))(?![^\W_])",
)
_SENTENCE_BREAK = lazy(r"[.!?]\s+(?=[\"“(]?[A-Z\d])|\n\s*\n")
_BLANK_LINE = lazy(r"\n\s*\n")
_NEAR, _WIDE = 160, 1_000  # characters
_BLOCK = 2_000  # characters whose words are sought at once, for every "m" in them


def is_million(text: str, start: int, end: int) -> bool:
    """Whether the "m" that ends at `end`, of a number that begins at `start`, is a million."""
    if _LENGTH_NEXT.match(text, end) or _HOURS_BEFORE.search(text, max(0, start - 8), start):
        return False
    end += text.startswith("+", end)  # "100m+ users"
    if _UNIT_NEXT.match(text, end) or counts_things(text, start, end):
        return True
    if text[end : end + 1] == "-" or not _OPEN_NEXT.match(text, end):
        return False  # "a 10.4m yacht"
    low, high = _around(_SENTENCE_BREAK, _NEAR, text, start, end)
    if _COUNTING_BEFORE.search(text, max(low, start - _LEAD), start):
        return True
    lengths, millions, things, changes = _words_around(text, start // _BLOCK)
    if _has(lengths, low, high):
        return False
    if _has(millions, low, high) or _has(things, low, high):
        return True
    if "." in text[start:end] and _IN_PLACE.match(text, end):
        return True
    if text[start - 2 : start - 1].isalpha() and len(_NAMED.findall(text, low, high)) > 1:
        return True
    wide = _around(_BLANK_LINE, _WIDE, text, start, end)
    in_millions = _has(millions, *wide)
    if in_millions != _has(lengths, *wide):
        return in_millions
    return _has(changes, low, high)


_LEAD = 60  # characters of the words that lead to a number


def counts_things(text: str, start: int, end: int) -> bool:  # noqa: ARG001 - as `is_million` is called
    """Whether things, people or money stand behind the letter of a scale that ends at `end`."""
    return _THINGS_NEXT.match(text, end) is not None


@lru_cache(maxsize=4)
def _words_around(text: str, block: int) -> tuple[list[int], ...]:
    """Where words begin around a block: of lengths, of millions, of what is counted, of a change."""
    low, high = max(0, block * _BLOCK - _WIDE), (block + 1) * _BLOCK + _WIDE
    return tuple(
        [found.start() for found in words.finditer(text, low, high)]
        for words in (_LENGTH_NEAR, _MILLIONS_NEAR, _COUNTED, _CHANGED)
    )


def _has(places: list[int], low: int, high: int) -> bool:
    at = bisect_left(places, low)
    return at < len(places) and places[at] < high


def _around(breaks: re.Pattern[str], reach: int, text: str, start: int, end: int) -> tuple[int, int]:
    """What stands around a number up to a break on either side, or as far as is near."""
    low = max(0, start - reach)
    for found in breaks.finditer(text, low, start):
        low = found.end()
    after = breaks.search(text, end, end + reach)
    return low, after.start() if after else min(len(text), end + reach)
