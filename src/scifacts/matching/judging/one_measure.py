"""Measures that two forms of one unit write: 2m bpd and 2 million barrels per day, 2.5pc and 2.5%."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from scifacts.matching.judging.facts import number_of
from scifacts.numerals.vocabulary import MONTHS, NUMBER_WORDS
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.judging.counting import Stretch

__all__ = [
    "RANGED",
    "are_two_symbols",
    "basis_points",
    "days",
    "in_cents",
    "is_product",
    "measures",
    "points",
    "shares",
]

_SCALES = {"k": 3, "thousand": 3, "m": 6, "mn": 6, "mln": 6, "million": 6, "bn": 9, "bln": 9, "billion": 9}
# One name of a unit -> the ways to write it behind a number, and the power of ten that one adds.
_UNITS = {
    "percent": (("%|pc|pct|per\\s?cent", 0),),
    "barrels a day": (("bpd|b/d|bbl/d|barrels?\\s(?:a|per)\\sday", 0), ("mb/d|mmb/d|mbd", 6)),
    "cents": (("c|cents?|¢", 0),),
    "pounds": (("lbs?|pounds", 0),),
    "kilovolts": (("kV|kilovolts?", 0),),
    "terawatt-hours": (("TWh|terawatt[\\s-]hours?", 0),),
}
_WAYS = tuple((name, way, power) for name, ways in _UNITS.items() for way, power in ways)
_MEASURE = lazy(
    lambda: (
        r"(?<![\w.,])(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?P<scale>(?:thousand|million|billion|mln|bln|mn|bn|[km])(?=\s|mb))?\s?(?:"
        + "|".join(f"(?P<u{index}>{way})" for index, (_, way, _) in enumerate(_WAYS))
        + r")(?![\w/])"
    ),
    re.IGNORECASE,
)


def measures(text: str) -> Iterator[tuple[int, int, tuple[str, Decimal]]]:
    """Measures in a text with their range: the one name of the unit, and how many of it."""
    for match in _MEASURE.finditer(text):
        value = number_of(match["number"])
        if value is None:
            continue
        power = _SCALES[match["scale"].lower()] if match["scale"] else 0
        index = next(index for index in range(len(_WAYS)) if match[f"u{index}"])
        name, _, more = _WAYS[index]
        yield match.start(), match.end(), (name, value.scaleb(power + more).normalize())


_SHARES = {"half": 50, "one half": 50, "a half": 50, "a quarter": 25, "one quarter": 25, "three quarters": 75,
           "three-quarters": 75, "a fifth": 20, "one fifth": 20, "a tenth": 10, "one tenth": 10}  # fmt: skip
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SHARE = lazy(
    rf"(?<![\w.,-])(?P<name>(?<!and a )(?:{'|'.join(sorted(_SHARES, key=len, reverse=True))}))(?=\sof\b)"
    r"|(?<![\w.,-])(?P<number>\d+(?:\.\d+)?)\s?(?:%|pc|pct|per\s?cent)(?=\sof\b)"
    rf"|(?<![\w.,-])(?P<word>(?P<tens>{_TENS.replace(' ', '|')})(?:[\s-]+(?P<ones>one|two|three|four|five|six"
    r"|seven|eight|nine))?|ten)\s(?:pc|pct|per\s?cent)(?=\sof\b)",
    re.IGNORECASE,
)


def shares(text: str) -> Iterator[tuple[int, int, tuple[str, Decimal]]]:
    """Shares of something, in percent: half of, a quarter of, 50% of."""
    for match in _SHARE.finditer(text):
        name = match["name"]
        if match["word"]:
            said = [word.lower() for word in (match["tens"] or "ten", match["ones"]) if word]
            value = Decimal(sum(NUMBER_WORDS[word] for word in said))
        else:
            value = Decimal(_SHARES[name.lower()]) if name else Decimal(match["number"])
        yield match.start(), match.end(), ("share", value.normalize())


# Before a figure: the other number of a range or a product, which may be of another unit than it.
RANGED = lazy(r"\d\S*\s?(?:[^\W\d_]{1,3}\s)?(?:to|and|or|by|bis|x|×|-|–|und|à|et|y|a)\s?\Z")
_SMALL = {"$": r"(?:US\s)?cents?", "€": r"(?:euro\s?)?cents?", "£": r"pence|p"}
_CENTS = {
    sign: lazy(
        rf"(?<![\w.,$€£-])(?:{re.escape(sign)}\s?(?P<whole>\d{{1,3}})\.(?P<part>\d\d)(?!\d|[.,]\d|\s?(?:[kmb]n?|million"
        rf"|billion|trillion|thousand)\b)|(?P<cents>\d{{1,3}}(?:\.\d+)?)\s?(?:{names})(?!\w))"
    )
    for sign, names in _SMALL.items()
}


def in_cents(text: str, sign: str) -> Iterator[tuple[int, int, tuple[str, Decimal]]]:
    """Sums of one currency in its hundredths: $0.84, 84 cents."""
    for match in _CENTS[sign].finditer(text):
        if RANGED.search(text[: match.start()]):
            continue
        value = Decimal(match["cents"] or f"{match['whole']}{match['part']}")
        yield match.start(), match.end(), ("cents", value.normalize())


_POINTS = lazy(
    r"(?<![\w.,])(?P<number>\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]"
    r"(?:(?:percentage|percent|per\scent)[\s-]points?|points?(?:\sde\spourcentage)?|(?:Prozent-?)?Punkte?n?)\b",
    re.IGNORECASE,
)
# Of what is told in such words, points are those of a percentage; of an index or a match they are not.
_POLLED = lazy(
    r"\b(?:vot(?:e[sd]?|ers?|ing)|polls?|polling|turnout|swing|swung|margin\sof\serror|approval|leads?|undecided"
    r"|elections?|Stimmen|Wahl\w*|Umfrage\w*|voix|scrutin|sondage|participation|abstention|marge\sd'erreur)\b",
    re.IGNORECASE,
)
_NOT_POLLED = lazy(
    r"\b(?:index|indices|shares|stocks|basis|games?|match|scor\w+|league|Dow|Nasdaq|FTSE|DAX)\b"
)


def points(text: str) -> Iterator[tuple[int, int, tuple[str, Decimal]]]:
    """Points of a percentage where a vote is told of: a swing of 3 points, of 3 percentage points."""
    if not _POLLED.search(text) or _NOT_POLLED.search(text):
        return
    for match in _POINTS.finditer(text):
        number = match["number"].lower()
        value = Decimal(NUMBER_WORDS[number] if number in NUMBER_WORDS else number.replace(",", "."))
        yield match.start(), match.end(), ("points", value.normalize())


_BASIS_POINTS = lazy(
    r"(?<![\w.,])(?P<number>\d+(?:\.\d+)?)[\s-]?"
    r"(?:(?P<basis>basis\spoints?|bps?\b)|(?:percentage|percent|per\scent)[\s-]points?|ppt?s?\b)",
    re.IGNORECASE,
)


def basis_points(text: str) -> Iterator[tuple[int, int, tuple[str, Decimal]]]:
    """Points of a percentage in hundredths: 40 basis points, 0.4 percentage points."""
    for match in _BASIS_POINTS.finditer(text):
        value = Decimal(match["number"]) * (1 if match["basis"] else 100)
        yield match.start(), match.end(), ("basis points", value.normalize())


_DAY, _JOINT, _YEAR = r"(?P<{}>\d{{1,2}})", r"(?P<{}>\s?[-–]\s?|\sto\s|\sand\s)", r"(?:,?\s(?P<{}>\d{{4}}))?"
_DAYS = lazy(
    lambda: (
        rf"(?<![\w.,/]){_DAY.format('a')}{_JOINT.format('j')}{_DAY.format('b')}\s(?P<m>{'|'.join(MONTHS)})\b\.?{_YEAR.format('y')}"
        rf"|\b(?P<n>{'|'.join(MONTHS)})\b\.?\s{_DAY.format('c')}{_JOINT.format('k')}{_DAY.format('d')}\b{_YEAR.format('z')}"
    ),
    re.IGNORECASE,
)


def days(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Two days of one month in either order: 2 and 5 May 2025, May 2 and 5, 2025."""
    for match in _DAYS.finditer(text):
        month = MONTHS[(match["m"] or match["n"]).lower()]
        joint = "and" if "and" in (match["j"] or match["k"]) else "to"
        numbers = (match["a"] or match["c"], match["b"] or match["d"])
        yield match.start(), match.end(), (joint, *numbers, str(month), match["y"] or match["z"] or "")


# Symbols of units in small letters; those that differ in capitals alone are told apart elsewhere.
_PREFIXES = ("p", "n", "μ", "m", "c", "d", "k", "g")
_BASES = "m g s hz n pa j w v ω t wb mol k l ev bq gy sv pc bar"
_WORDS = word_set("am pm as at in no do us ma ms my dt gs")  # in English, German and French


@lru_cache(maxsize=1)
def _symbols() -> dict[str, str]:
    """Names of units behind a number, in lower case -> one name of each."""
    from scifacts.matching.vocabulary.unit_names import SYMBOL_OF  # few edits come so far

    found = {prefix + base: prefix + base for prefix in ("", *_PREFIXES) for base in _BASES.split()}
    found |= {name.lower(): symbol.lower() for name, symbol in SYMBOL_OF.items()}
    return {name: symbol for name, symbol in found.items() if name not in _WORDS}


def are_two_symbols(edit: Stretch) -> bool:
    """Whether a unit behind a number was exchanged for another: 28 nT and 28 µT, 5 h and 5 min."""
    if not (edit.is_exchange and edit.first and edit.start):
        return False
    before = edit.here[edit.first - 1], edit.there[edit.start - 1]
    if not all(key[:1].isdigit() for key in before):
        return False
    one, two = _symbols().get(edit.here[edit.first]), _symbols().get(edit.there[edit.start])
    return one is not None and two is not None and one != two


def is_product(edit: Stretch) -> bool:
    """Whether the sign between two sides is a letter or not: 3x4 tiles, 3×4 tiles."""
    one, two = "".join(edit.here[edit.first : edit.last]), "".join(edit.there[edit.start : edit.end])
    is_side = one[:1] in ("x", "×") and one[1:].isdecimal() and one[1:] == two[1:]
    return is_side and two[0] in ("x", "×") and edit.first > 0 and edit.here[edit.first - 1].isdecimal()
