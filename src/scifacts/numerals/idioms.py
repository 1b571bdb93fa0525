"""Number words that count nothing: "one" as a pronoun, "net zero", "two-way"."""

from __future__ import annotations

import re

from scifacts.numerals.units import is_plural
from scifacts.patterns import lazy

__all__ = ["is_no_number"]

_IDIOM = lazy(
    r"-(?:way|sided|off|time|on|dimensional|tier|tiered|piece|stage|step|size|stop|handed|faceted|faced|bedroom|man|"
    r"tailed|pronged|party|thirds?|star|speed|child|china|by)(?![^\W_])", re.IGNORECASE,
)  # fmt: skip
_NET = lazy(r"\bnet[\s-]\Z", re.IGNORECASE)
_ONE_BEFORE = lazy(
    r"\b(?:no|any|every|each|some|this|that|which|the|another|a|an|such|last|next|good|big|new|other|"
    r"at|only the|same|right|wrong|number|or|as|of)[\s-]\Z",
    re.IGNORECASE,
)
# "A sentence of one year", "a fine or one month in prison"; "at one point" counts nothing
_BEFORE_AMOUNTS = ("or", "as", "of", "at")
_AMOUNT_NEXT = lazy(
    r"[\s-](?:full\s|calendar\s|whole\s)?(?:year|month|week|fortnight|hour|minute|decade|century|kilogram|kilomet(?:re|er)|mile"
    r"|met(?:re|er)|lit(?:re|er)|tonne|ton|acre|hectare|inch|foot|gallon|barrel|dollar|euro|pound|cent|penny|share"
    r"|gram|watt|kilowatt|megawatt|gigawatt)(?!\w)",
    re.IGNORECASE,
)
_SIGN_BEFORE = lazy(r"\b(?:minus|negative)\s\Z", re.IGNORECASE)
_ONE_PRONOUN = lazy(
    r"\s(?:of(?!\severy\s(?:\d|two|three|four|five|six|eight|ten|twelve|twenty|hundred))|another|thing|should|can|could|may|might|must|would|will|has|had|is|was|were|are|does|did|needs?|wants?|who|that|which|where|when|if|"
    r"and|or|but|to|for|from|with|by|on|at|as|than|after|before|day|way|hand|side|could|cannot|more|less|such|so|not|also|the|a|an|he|she|it|they|we|i)(?!\w)|['’]s",
    re.IGNORECASE,
)
_ONE_PAIR = lazy(r"(?:-?\s(?:to|or)\s|-to-|-or-)(?:two|three|four|five|six|ten|twelve|\d)\b", re.IGNORECASE)
# "At least one day", "within one day" count it; "one day they will" does not
_DAY_BEFORE = lazy(
    r"\b(?:least|most|than|under|over|exceeding|exactly|only|just|within|for|after|to|about|nearly)\s\Z",
    re.IGNORECASE,
)
# "The closure of one in four shops"; of "the story of one in 10 minutes" nothing is a part
_ONE_IN = lazy(
    r"\sin\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})"
    r"(?![\w,.-]*\d|\s(?:second|minute|hour|day|week|month|year|decade|of\sthese|place|cit|countr))(?!\w)",
    re.IGNORECASE,
)
_DAY = lazy(r"\s(?:working\s)?day(?!\w)")
_PERCENT_NEXT = lazy(r"\s(?:per\s?cent|pct|percentage\spoints?|basis\spoints?)(?!\w)")
_ONE_VERB = lazy(  # "one prohibits them": a plural never follows one
    r"\s([a-z]{4,})\s(?:the|an?|them|him|her|it|us|me|you|that|this|those|these|his|their|its|to|not|how|whether|what)\b"
)
_ONE_COUNTS = lazy(r"(?:[^\S\n]{1,3}|[^\S\n]?\n)(?:[^\W\d_]|in\s)|\s?%|-(?=[a-z])", re.IGNORECASE)

_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3})(?![\w.,-]*\d)"
_HARMED = r"(?:killed|injured|wounded|hurt|arrested|missing|rescued|dead|left|taken|treated)"
# "killed one and injured two", beside "killed one and fled"
_HARMED_BEFORE = lazy(r"\b(?:kill|injur|wound|hurt|arrest)(?:ed|ing|s|es)?\s\Z", re.IGNORECASE)
_AND_HARMED = lazy(
    rf",?\sand\s(?:[a-z]+ly\s)?(?:kill|injur|wound|hurt|arrest|leav|captur)(?:ed|ing|s|es)?\s(?:at\sleast\s|about\s)?{_FEW}"
)
# "One was killed and two injured"
_ONE_OF_SOME = lazy(
    rf"\s(?:was\s{_HARMED}|died),?\sand\s{_FEW}\s(?:others?\s)?(?:were\s)?(?:[a-z]+ly\s)?{_HARMED}(?!\w)"
)


def is_no_number(text: str, start: int, end: int, floor: int) -> bool:
    """Whether the number word from `start` to `end` is a pronoun or part of an idiom."""
    if _IDIOM.match(text, end):
        return True
    word = text[start:end].lower()
    if word == "zero":
        return text[end : end + 1] == "-" or bool(_NET.search(text[max(0, start - 5) : start]))
    if word != "one" or (len(text) < end + 4 and not (text[:start] + text[end:]).strip(" .?!\n")):
        return False
    if _SIGN_BEFORE.search(text[max(floor, start - 10) : start]):
        return False  # "minus one"
    if _ONE_PAIR.match(text, end):
        return False  # "one to two years"
    if _ONE_IN.match(text, end) and text[max(floor, start - 4) : start].lower() == " of ":
        return False
    if _PERCENT_NEXT.match(text, end) or _is_victim(text, start, end):
        return False  # "10 jobs or one per cent"
    if _DAY.match(text, end) and _DAY_BEFORE.search(text[max(floor, start - 10) : start]):
        return False
    if (before := _ONE_BEFORE.search(text[max(floor, start - 14) : start])) and not (
        before.group()[:-1].lower() in _BEFORE_AMOUNTS and _AMOUNT_NEXT.match(text, end)
    ):
        return True
    if (verb := _ONE_VERB.match(text, end)) and is_plural(verb[1].lower()):
        return True
    return not _ONE_COUNTS.match(text, end) or bool(_ONE_PRONOUN.match(text, end))


def _is_victim(text: str, start: int, end: int) -> bool:
    """Whether "one" counts beside another number of those who were hurt."""
    if _ONE_OF_SOME.match(text, end):
        return True
    return _AND_HARMED.match(text, end) is not None and (
        _HARMED_BEFORE.search(text, max(0, start - 10), start) is not None
    )
