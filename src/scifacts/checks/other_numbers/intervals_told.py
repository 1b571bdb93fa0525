"""What papers put beside a figure, told otherwise: "95% CI 63 to 78" over "95% CI 63–87", "± 0.8", "± 0.08".

So are the level of an interval, a p-value, the share in brackets behind a number ("80 (8.1%)" over
"80 (7.8%)"), and how many times as many.
"""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.checks.raising import Contrast
from scifacts.nouns import NamedTuple
from scifacts.numerals.agree import significant_digits
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["interval_otherwise"]

_NUMBER = r"[-−+]?(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?"
_KINDS = (
    r"(?:CI|CrI|UI|PI|CL|(?:confidence|credible|credibility|uncertainty|prediction)"
    r"(?:\s(?:intervals?|levels?|limits?|ranges?|CI|\[CI\]|\(CI\)))*)(?:\s?[(\[](?:CI|CrI|UI)[)\]])?"
)
_LEVEL = lazy(rf"(?<![\d.])(?P<level>\d\d(?:\.\d)?)\s?(?:%|per\s?cent)\s{_KINDS}(?![^\W_])")
_BOUNDS = lazy(
    r"(?:\s(?:of|from|is|was|between|ranging\sfrom))?[\s,:;(\[=]{0,3}"
    rf"(?P<low>{_NUMBER})\s?%?\s?(?:–|—|-|to|,|;|and)\s?(?P<high>{_NUMBER})"
)
# "61.2% (56.0–65.8)", "HR 0.84, 0.70–1.01", "(1.12; 1.07–1.16)"
_BEHIND_FIGURE = lazy(
    rf"(?P<value>{_NUMBER})\s?%?\s?[(\[,;]\s?(?P<low>{_NUMBER})\s?(?:–|-|to)\s?(?P<high>{_NUMBER})\s?%?[)\]]?"
)
_SPREAD = lazy(
    rf"(?P<value>{_NUMBER})(?P<between>[^\d±.;]{{0,30}})(?:±|\+/[-−–]|plus\sor\sminus|give\sor\stake)\s?(?P<more>\d+(?:\.\d+)?)"
)
_CHANCE = lazy(r"(?<![^\W_])[Pp]\s?(?P<sign>[=<>≤≥])\s?(?P<value>0?\.\d+)")
_SHARE = lazy(
    r"(?P<value>(?<![\d.,/-])\d+(?:,\d{3})*)(?![\d.,]*\d)(?:\s[a-z-]+){0,4}"
    r"\s?[(\[](?P<aside>[a-z ]{0,20}[;,]\s)?"
    r"(?P<share>\d{1,2}(?:\.\d+)?)\s?(?:%|(?=[)\]]))(?!\s?%?\s(?:CI|CrI|UI|confidence|credible|uncertainty))"
    r"|(?P<counted>(?<![\d.,/-])\d+(?:,\d{3})*)\s[a-z]+;\s(?P<part>\d{1,2}(?:\.\d+)?)%"
)
_VALUE_BEFORE = lazy(rf"({_NUMBER})\s?%?[^\d.]{{0,30}}\Z")
_BEFORE = 60  # characters before an interval in which its figure stands


class _Interval(NamedTuple):
    """The ends of an interval, the figure before it where one stands right there, and its words."""

    low: Decimal
    high: Decimal
    value: Decimal | None
    written: str


def interval_otherwise(statement: str, passages: list[str]) -> Contrast | None:
    """What a statement puts beside a figure that its passages put otherwise; None where nothing differs."""
    asked = (rule for sign, rule in _RULES if sign.search(statement))  # few statements have any
    return next(filter(None, (rule(statement, passages) for rule in asked)), None)


def _level(statement: str, passages: list[str]) -> Contrast | None:
    """The level of an interval that no passage has: 99% CI over 95% CI."""
    found = {Decimal(one["level"]): one[0] for text in passages for one in _LEVEL.finditer(text)}
    said = next((one for one in _LEVEL.finditer(statement) if Decimal(one["level"]) not in found), None)
    return Contrast(said[0], next(iter(found.values()))) if said and found else None


def _interval(statement: str, passages: list[str]) -> Contrast | None:
    """The interval that no passage has, or that one has at another figure."""
    found = [one for text in passages for one in _intervals(text)]
    if not found:
        return None
    for said in _labelled(statement):
        alike = [one for one in found if _are_one_interval(said, one)]
        own = [one for one in found if said.value is not None and one.value == said.value]
        if not alike and (own or len(found) == 1 or said.value is None):
            return Contrast(said.written, (own or found)[0].written)
        if alike and own and not any(one in own or one.value is None for one in alike):
            return Contrast(f"{said.value} ({said.written})", f"{own[0].value} ({own[0].written})")
        if not alike and not any(_is_turned(said, one) for one in found):
            return Contrast(said.written, found[0].written)
    return None


def _intervals(text: str) -> Iterator[_Interval]:
    """The intervals of a text with a level before them, or right behind a figure."""
    yield from _labelled(text)
    for one in _BEHIND_FIGURE.finditer(text):
        yield _Interval(_decimal(one["low"]), _decimal(one["high"]), _decimal(one["value"]), one[0])


def _labelled(text: str) -> Iterator[_Interval]:
    for level in _LEVEL.finditer(text):
        bounds = _BOUNDS.match(text, level.end())
        if bounds is None:
            continue
        before = _VALUE_BEFORE.search(text[max(0, level.start() - _BEFORE) : level.start()])
        value = _decimal(before[1]) if before else None
        written = text[level.start() : bounds.end()]
        yield _Interval(_decimal(bounds["low"]), _decimal(bounds["high"]), value, written)


def _are_one_interval(said: _Interval, found: _Interval) -> bool:
    return (_is_told(said.low, found.low) and _is_told(said.high, found.high)) or _is_turned(said, found)


def _is_turned(said: _Interval, found: _Interval) -> bool:
    """Whether a ratio's interval is told as that of its change: 0.63 to 0.87 as 13% to 37%, 1.06 as 6%."""
    ends = [_change(found.low), _change(found.high)]
    return {said.low, said.high} == {abs(end) for end in ends} or [said.low, said.high] == sorted(ends)


def _change(ratio: Decimal) -> Decimal:
    return (ratio - 1) * 100


def _is_told(said: Decimal, found: Decimal) -> bool:
    """Whether a number is told as it is or rounded, in whatever scale: 284 million, 0.284 billion."""
    if said == found or significant_digits(said) == significant_digits(found):
        return True
    places = said.as_tuple().exponent
    return isinstance(places, int) and round(found, max(0, -places)) == said


def _spread(statement: str, passages: list[str]) -> Contrast | None:
    """The uncertainty of a figure that the passages give otherwise: 0.94 ± 0.8 over 0.94 ± 0.08."""
    found = [one for text in passages for one in _SPREAD.finditer(text)]
    for said in _SPREAD.finditer(statement):
        own = [one for one in found if _decimal(one["value"]) == _decimal(said["value"])]
        if own and not any(_is_near(said["more"], one["more"]) for one in own):
            return Contrast(said[0], own[0][0])
    return None


def _is_near(said: str, found: str) -> bool:
    """Whether an uncertainty is told as it is or rounded."""
    one, two = Decimal(said), Decimal(found)
    places = one.as_tuple().exponent
    return one == two or (isinstance(places, int) and round(two, max(0, -places)) == one)


def _chance(statement: str, passages: list[str]) -> Contrast | None:
    """The p-value that no passage has, nor one that keeps to its bound: p=0.016 over p=0.061."""
    found = [one for text in passages for one in _CHANCE.finditer(text)]
    for said in _CHANCE.finditer(statement):
        if found and not any(_is_chance(said, one) for one in found):
            return Contrast(said[0], found[0][0])
    return None


def _is_chance(said: re.Match[str], found: re.Match[str]) -> bool:
    one, two = Decimal(said["value"]), Decimal(found["value"])
    if said["sign"] in "<≤":
        return two <= one and found["sign"] not in ">≥"
    if said["sign"] in ">≥":
        return two >= one and found["sign"] not in "<≤"
    return found["sign"] == "=" and _is_near(said["value"], found["value"])


def _share(statement: str, passages: list[str]) -> Contrast | None:
    """The share in brackets that a passage has behind another number: 80 (8.1%) over 80 (7.8%), 84 (8.1%)."""
    found = _shares("\n".join(passages))
    for value, (share, written) in _shares(statement).items():
        if value in found and not _is_told(share, found[value][0]):
            return Contrast(written, found[value][1])
    return None


def _share_of_another(statement: str, passages: list[str]) -> Contrast | None:
    """The share that a passage has behind another number: "512, or 25.5%" over "512 (45.5%), 287 (25.5%)"."""
    found = _shares("\n".join(passages))
    for one in _SHARE_SAID.finditer(statement):
        value, share = _decimal(one["value"]), Decimal(one["share"])
        own = found.get(value)
        if own is None or _is_told(share, own[0]):
            continue
        if any(at != value and other[0] == share for at, other in found.items()):
            return Contrast(one[0], own[1])
    return None


# "512 cases, or 25.5%", "124 patients died, 11.3% of them"
_SHARE_SAID = lazy(
    r"(?<![\w.,/-])(?P<value>\d+(?:,\d{3})*)(?![\d.,]*\d|\s?%|[\w-])(?:(?!\b(?:and|but|while|of)\b)[^\d.;]){1,60}?"
    r"(?:\b(?P<or>or)|,|\()\s?(?P<share>\d+(?:\.\d+)?)\s?(?:%|per\s?cent)(?(or)|\sof\s(?:the|them|all|those)\b)"
)


def _shares(text: str) -> Mapping[Decimal, tuple[Decimal, str]]:
    """The share in brackets behind each number that has one share alone, and its words."""
    shares: dict[Decimal, tuple[Decimal, str]] = {}
    many: set[Decimal] = set()
    for one in _SHARE.finditer(text):
        value = _decimal(one["value"] or one["counted"])
        share = Decimal(one["share"] or one["part"])
        if shares.setdefault(value, (share, one[0]))[0] != share:
            many.add(value)
    return {value: told for value, told in shares.items() if value not in many}


def _multiple(statement: str, passages: list[str]) -> Contrast | None:
    """How many times as many, told once by statement and passages: five times over four times."""
    said, found = _multiples([statement]), _multiples(passages)
    if len(said) != 1 or len(found) != 1:
        return None
    ((ours, one),) = said.items()
    ((theirs, two),) = found.items()
    bound = (one["bound"] or "").lower()
    if ours == theirs or (bound in _LEAST and ours < theirs) or (bound in _NEARLY and abs(ours - theirs) < 1):
        return None
    return Contrast(one[0], two[0])


def _multiples(texts: list[str]) -> dict[Decimal, re.Match[str]]:
    return {_times(one): one for text in texts for one in _MULTIPLE.finditer(text)}


def _times(multiple: re.Match[str]) -> Decimal:
    word = (multiple["word"] or multiple["n"]).lower()
    return Decimal(_WORDS[word]) if word in _WORDS else Decimal(word)


_NUMBERS = "two three four five six seven eight nine ten"
_WORDS = {word: at for at, word in enumerate(_NUMBERS.split(), 2)} | {"twice": 2, "double": 2}
_MULTIPLE = lazy(
    r"(?:\b(?P<bound>more\sthan|over|at\sleast|almost|nearly|about|around|roughly|up\sto|less\sthan|some)\s)?"
    rf"\b(?:(?P<word>twice|double)|(?P<n>\d+(?:\.\d+)?|{_NUMBERS.replace(' ', '|')})[\s-]times)"
    r"\s(?=as\s|the\s|higher\b|larger\b|more\b|greater\b|faster\b|longer\b|better\b)",
    re.IGNORECASE,
)
_LEAST = ("more than", "over", "at least")
_NEARLY = ("almost", "nearly", "about", "around", "roughly", "some", "up to", "less than")


def _decimal(number: str) -> Decimal:
    return Decimal(number.replace(",", "").replace("−", "-"))


# What a statement must have for a rule to be asked.
_RULES = (
    (_LEVEL, _level),
    (_LEVEL, _interval),
    (_SPREAD, _spread),
    (_CHANCE, _chance),
    (_SHARE, _share),
    (_SHARE_SAID, _share_of_another),
    (_MULTIPLE, _multiple),
)
