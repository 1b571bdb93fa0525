"""Numbers in words of other languages: "dreihundertfünf", "soixante-dix", "treinta y cuatro", "ventidue".

The scale is the long one: "billón", "billion" in French and "Billion" in German are 10^12.
"""

from __future__ import annotations

import re
from decimal import Decimal

from scifacts.numerals.languages.foreign import NUMBERS
from scifacts.numerals.languages.halves_abroad import HALF_OF, HALVES, half_measure, half_with_article
from scifacts.numerals.languages.in_one_word import (
    compound_value,
    german_half,
    german_value,
    half_start,
)
from scifacts.numerals.languages.tongue_words import TONGUES, Tongue, valued
from scifacts.numerals.numbers import SCALE_NAMES, Numeral, is_multiple, scaled, take_scale
from scifacts.numerals.pieces import GAP
from scifacts.numerals.wordlists import WORD, word_set
from scifacts.patterns import lazy

__all__ = ["COMPOUNDS", "read_foreign", "starters"]


_TENS = "zwanzig|drei(?:ß|ss)ig|vierzig|f(?:ü|ue)nfzig|sechzig|siebzig|achtzig|neunzig"
_SMALL_GERMAN = "|".join(sorted({*NUMBERS["de"], "ein"} - {"hundert"}, key=len, reverse=True))
# A German compound, in lower case: "dreihundertfünf", "zweiundzwanzig", "zweieinhalb".
_GERMAN = (
    rf"(?:(?:{_SMALL_GERMAN})(?:und(?:{_TENS})|hundert|tausend|einhalb)|hundert|tausend|anderthalb)[a-zäöüß]*"
)
_SMALL_ITALIAN, _SMALL_DUTCH = (
    "|".join(sorted(NUMBERS[language], key=len, reverse=True)) for language in ("it", "nl")
)
# A compound of each language that writes numbers in one word: "millecinquecento", "vijfduizend".
COMPOUNDS = {
    "de": _GERMAN,
    "it": rf"(?:(?:{_SMALL_ITALIAN})(?:cento|mila)|mille|cento)[a-zé]*",
    "nl": rf"(?:{_SMALL_DUTCH})?(?:honderd|duizend)[a-zëé]*",
}
# Articles and words of other meaning ("neuf" is also new) begin a number only with more behind them.
_NEVER_ALONE = word_set("un une uno una ein eins neuf um uma een één")


def starters(language: str) -> set[str]:
    """The words that a number may begin with, and those before which an article is the number one."""
    tongue = TONGUES.get(language)
    if tongue is None:
        return set()
    words = {
        *tongue.below_thousand,
        *tongue.hundred,
        tongue.thousand,
        "mil" if language == "fr" else tongue.thousand,
        *tongue.scales,
        *tongue.parts,
        *tongue.dozen,
    }
    words.add(HALF_OF[language][0])
    words.add(_PERCENT_OF[language][0])
    words.update(tongue.point & _POINT_SAID, HALVES[language])
    words.update(_PARTS_OF if language == "es" else _EACH if language == "de" else ())
    words.update(("anderhalf",) if language == "nl" else ())
    return words - {"un", "une", "uno", "una", "ein", "um", "uma", "een", "één"}


class _Sum:
    """A number word by word: `total` is closed by millions and more, `part` by thousands."""

    __slots__ = ("depth", "group", "limit", "part", "power", "said", "total")

    def __init__(self, depth: int = 0) -> None:
        self.depth = depth
        self.total, self.part, self.group, self.said = 0, 0, 0, ""
        self.limit, self.power = 99, 0  # the smallest scale so far; that of the last word

    def value(self) -> int:
        return self.total + self.part + self.group

    def add(self, value: int, *, joined: bool) -> bool:
        """Add a number below a million that has room: "dreihundert" + "fünf", "soixante" + "dix"."""
        self.power = 0
        if value >= 1000:
            if self.part or self.group:
                return False
            self.part, self.group = value // 1000 * 1000, value % 1000
            return True
        tens, ones = self.group % 100, self.group % 10
        if value == 20 and tens == 4:  # "quatre-vingt"
            self.group += 76
        elif (
            self.group == 0
            or (tens == 0 and value < 100 and not joined)
            or (
                ones == 0
                and (
                    (tens > 10 and 0 < value < 10)
                    or (tens in (60, 80) and 10 <= value < 20)
                    or (tens == 10 and 0 < value < 10 and (joined or value >= 7))  # "dix-sept", "diez y seis"
                )
            )
        ):
            self.group += value
        else:
            return False
        return True

    def hundred(self) -> bool:
        if self.group >= 20 or (self.power and self.group):
            return False  # "quatre-vingts cents" are a part of a dollar
        self.group, self.power = (self.group or 1) * 100, 0
        return True

    def thousand(self) -> bool:
        if self.part:
            return False
        self.part, self.group, self.power = (self.group or 1) * 1000, 0, 3
        return True

    def scale(self, power: int) -> bool:
        value = self.part + self.group
        thousands = power == self.limit and self.total % 10 ** (power + 3) == 0 and value < 1000
        if not value or (power >= self.limit and not thousands):
            return False  # "tres mil millones doscientos millones" is one number
        self.total += value * 10**power
        self.part = self.group = 0
        self.limit = self.power = power
        return True


_NEXT = {
    language: lazy(rf"(?:-|{GAP})(?:({tongue.joint})(?:-|{GAP}))?([^\W\d_]+)", re.IGNORECASE)
    for language, tongue in TONGUES.items()
}
_HALF = {
    "de": r"halbe[mnrs]?", "fr": r"demi", "es": r"medi[oa]", "it": r"mezz[oa]", "pt": r"mei[oa]",
    "nl": r"hal(?:f|ve)",
}  # fmt: skip
_ARTICLES = {
    language: lazy(
        rf"(?<![^\W_])(?:{tongue.article}\s\Z|(?:{tongue.article}\s)?({_HALF[language]})[\s-]\Z)",
        re.IGNORECASE,
    )
    for language, tongue in TONGUES.items()
}
# The word of a per cent, and what stands before it: "(un) pour cent", "(uno) por ciento", "ein Prozent"
_PERCENT_OF = {
    "de": ("prozent", lazy(r"(?<![\w-])(eine?[ms]?)\s\Z", re.IGNORECASE)),
    "fr": ("cent", lazy(r"(?:(?<![\w-])(un)\s)?(?<![\w-])pour\s\Z", re.IGNORECASE)),
    "es": ("ciento", lazy(r"(?:(?<![\w-])(uno?)\s)?(?<![\w-])por\s\Z", re.IGNORECASE)),
    "it": ("cento", lazy(r"(?:(?<![\w-])(uno?)\s)?(?<![\w-])per\s\Z", re.IGNORECASE)),
    "pt": ("cento", lazy(r"(?:(?<![\w-])(um)\s)?(?<![\w-])por\s\Z", re.IGNORECASE)),
    "nl": ("procent", lazy(r"(?<![\w-])(een|één)\s\Z", re.IGNORECASE)),
}
# "la tercera parte", "dos terceras partes"
_PARTS_OF = valued("tercera 3 cuarta 4 quinta 5 sexta 6 séptima 7 octava 8 novena 9 décima 10")
_PART_ARTICLE = lazy(r"(?<![^\W_])(?:la|una)\s\Z", re.IGNORECASE)
_PARTES = lazy(rf"\s({'|'.join(_PARTS_OF)})s\spartes(?!\w)", re.IGNORECASE)
# "jeder vierte Deutsche", "jede zweite Schule"; "jeder zweite Tag" is how often
_EACH = word_set("jeder jede jedes jeden jedem")
_EVERY = valued(
    "zweite 2 dritte 3 vierte 4 fünfte 5 sechste 6 siebte 7 achte 8 neunte 9 zehnte 10 zwanzigste 20"
    " hundertste 100 tausendste 1000"
)
_EVERY_NEXT = lazy(
    rf"\s({'|'.join(_EVERY)})[rsnm]?(?![^\W_])(?!\s(?:Tag|Nacht|Nächte|Woche|Monat|Jahr|Stunde|Minute|Mal|Quartal))",
    re.IGNORECASE,
)
# In the singular: "deux troisièmes places" are two
_ORDINAL_NEXT = lazy(r"[\s-](?:et[\s-])?[^\W\d_]{2,12}ième(?![^\W_])")
_OF_TWENTIES = lazy(r"(?:-vingt|[ -]cent|[ -]mill)(?:-[^\W\d_]+)?ième(?![^\W_])")  # "quatre-vingtième"
_PORTUGUESE_ORDINAL = lazy(
    r"\s(?:primeir|segund|terceir|quart|quint|sext|sétim|oitav|non|décim|[^\W\d_]+ésim)[oa](?![^\W_])"
)
_HALF_AFTER = lazy(
    rf"{GAP}(?:et{GAP}demie?|y{GAP}medi[oa]|e{GAP}(?:mezz[oa]|mei[oa]))(?![^\W_])", re.IGNORECASE
)


def read_foreign(text: str, start: int, language: str, *, depth: int = 0) -> Numeral | None:
    """Read the number in words of `language` at `start`; None where it is none of that language.

    `depth` counts the commas before: "nove mil, novecentos" is one number.
    """
    tongue, match = TONGUES.get(language), WORD.match(text, start)
    if tongue is None or match is None:
        return None
    first, state = match.group().lower(), _Sum(depth)
    if first == HALF_OF[language][0]:
        return half_with_article(text, match, language)
    if first == _PERCENT_OF[language][0]:
        low = max(0, start - 20)
        if before := _PERCENT_OF[language][1].search(text[low:start]):
            return _one(low, before)
    if first in HALVES[language]:
        return half_measure(text, match, language)
    if first in _POINT_SAID:
        return _one_and_decimals(text, match, tongue, language)
    if language == "de" and first in _EACH:
        return _every(text, match)
    if language == "es" and first in _PARTS_OF:
        return _part_with_article(text, match)
    if first in tongue.scales or first in tongue.parts or first in tongue.dozen:
        return _behind_article(text, match, tongue, language)
    if first.endswith(("halb", "anderhalf", "viertelmillion")) and (half := german_half(first)):
        number = Numeral(half_start(text, start, first), match.end(), half, "words")
        take_scale(text, number, money=False)
        return number
    if not _take(state, first, tongue, joined=False):
        return None
    number = _rest(text, Numeral(start, match.end(), Decimal(0), "words"), state, tongue, language)
    alone = first in _NEVER_ALONE and number.end == match.end() and not _is_nine(text, match)
    return None if alone or _is_ordinal(text, number, language) else number


# "les neuf communes", "pendant neuf mois"; "un vélo neuf dans les bois" is new
_NINE_BEFORE = lazy(
    r"(?:\b(?:les|des|ces|ses|nos|leurs|de|à|en|pour|dans|sur|a|ont|après|depuis|pendant|environ|contre|et|avec|par)\s)\Z",
    re.IGNORECASE,
)
_NINE_NEXT = lazy(r"\s(?!(?:dans|les|des|mais|puis|sans|plus|sous|vers|chez)\b)[^\W\dA-Z_]{2,}s(?!\w)")


def _is_nine(text: str, match: re.Match[str]) -> bool:
    """Whether "neuf" counts what follows it."""
    if match.group().lower() != "neuf" or not _NINE_NEXT.match(text, match.end()):
        return False
    return _NINE_BEFORE.search(text, max(0, match.start() - 9), match.start()) is not None


_PART_NEXT = lazy(r"\s(?:van|van\shet|deel|miljoen|miljard)(?!\w)|[.,;]|\Z")


def _behind_article(text: str, match: re.Match[str], tongue: Tongue, language: str) -> Numeral | None:
    """Read "eine Million", "un tiers", "media docena", which an article counts."""
    start, state = match.start(), _Sum()
    article = _ARTICLES[language].search(text[max(0, start - 14) : start])
    if article is None:
        return None
    start, state.group = start - len(article.group()), 1
    if article[1]:
        return _half_of(start, match, tongue)
    if language == "nl" and match.group().lower() in tongue.parts and not _PART_NEXT.match(text, match.end()):
        return None  # "een derde kabinet"
    number = Numeral(start, start + len(article.group().rstrip()), Decimal(1), "words")
    return _rest(text, number, state, tongue, language)


def _is_ordinal(text: str, number: Numeral, language: str) -> bool:
    """Whether "vingt" goes on to "vingt et unième", or "mille deux cent" to "mille deux cent trentième"."""
    if language == "pt":
        return is_multiple(number.value, 3) and _PORTUGUESE_ORDINAL.match(text, number.end) is not None
    if language != "fr":
        return False
    if is_multiple(number.value, 1) and _ORDINAL_NEXT.match(text, number.end):
        return True
    return number.value > 1 and _OF_TWENTIES.match(text, number.end) is not None


def _one(low: int, before: re.Match[str]) -> Numeral | None:
    """The one of "ein Prozent", "un pour cent" and "uno por ciento"."""
    return Numeral(low + before.start(1), low + before.end(1), Decimal(1), "words") if before[1] else None


# "un virgule cinq": the one is an article elsewhere, so that the number is found by its point
_POINT_SAID = word_set("virgule coma virgola vírgula komma")
_ONE_SAID = lazy(r"(?<![\w-])(?:une?|un[oa]?|uma?|[eé][eé]n)\s\Z", re.IGNORECASE)


def _one_and_decimals(text: str, match: re.Match[str], tongue: Tongue, language: str) -> Numeral | None:
    """Read "un virgule cinq" and "uno coma dos"."""
    one = _ONE_SAID.search(text, max(0, match.start() - 5), match.start())
    if one is None:
        return None
    number = Numeral(one.start(), match.start() - 1, Decimal(1), "words")
    _decimals(text, number, match.end(), tongue, language)
    return number if number.end > match.end() else None


def _part_with_article(text: str, match: re.Match[str]) -> Numeral | None:
    """Read "la tercera parte" and "una quinta parte"."""
    if not text.startswith(" parte", match.end()) or text[match.end() + 6 : match.end() + 7].isalpha():
        return None
    article = _PART_ARTICLE.search(text[max(0, match.start() - 5) : match.start()])
    if article is None:
        return None
    value = Decimal(1) / _PARTS_OF[match.group().lower()]
    return Numeral(match.start() - len(article.group()), match.end() + 6, value, "fraction")


def _every(text: str, match: re.Match[str]) -> Numeral | None:
    """Read "jeder vierte Deutsche" as a fourth."""
    following = _EVERY_NEXT.match(text, match.end())
    if following is None:
        return None
    return Numeral(match.start(), following.end(), Decimal(1) / _EVERY[following[1].lower()], "fraction")


def _half_of(start: int, match: re.Match[str], tongue: Tongue) -> Numeral | None:
    """Read "eine halbe Million", "un demi-million", "media docena"; half a third is nothing said."""
    word = match.group().lower()
    if word in tongue.dozen:
        return Numeral(start, match.end(), Decimal(6), "words")
    power = tongue.scales.get(word)
    if power is None:
        return None
    return Numeral(start, match.end(), Decimal(5 * 10 ** (power - 1)), "words", SCALE_NAMES.get(power))


# "murieron diez y cinco resultaron heridos": two numbers, each with its verb
_DEED_NEXT = lazy(r"\s[^\W\d_]+n(?!\w)")


def _rest(text: str, number: Numeral, state: _Sum, tongue: Tongue, language: str) -> Numeral:
    """Take in the words that follow, then a fraction, a half or decimals."""
    while following := _NEXT[language].match(text, number.end):
        word, joined = following[2].lower(), following[1] is not None
        if word in tongue.dozen and 0 < state.value() < 100 and not joined:
            state.group, number.end = state.group * 12, following.end()
            break
        if joined and (
            not _may_join(state, word, tongue, language)
            or (
                language == "es" and state.group % 100 in (10, 20) and _DEED_NEXT.match(text, following.end())
            )
        ):
            break
        if not _take(state, word, tongue, joined=joined and language != "pt"):  # "cento e vinte"
            break
        number.end = following.end()
    if language in ("it", "pt") and state.part + state.total and not state.group:
        _take_behind_comma(text, number, state, tongue, language)
    number.value = Decimal(state.value())
    number.scale = SCALE_NAMES.get(state.power) if state.power > 3 else None
    _finish(text, number, state, tongue, language)
    return number


_DEEPEST = 4  # "três bilhões, dois milhões, mil, cem"
_LISTED = lazy(r",?\s(?:e|ou?)\s([^\W\d_]+)")


def _take_behind_comma(text: str, number: Numeral, state: _Sum, tongue: Tongue, language: str) -> None:
    """Take in the hundreds behind "nove mil, " and the millions behind "tre miliardi, "."""
    if text[number.end : number.end + 2] != ", " or state.depth > _DEEPEST:
        return
    rest = read_foreign(text, number.end + 2, language, depth=state.depth + 1)
    limit = 10 ** (3 if state.part else state.limit)
    if rest is None or rest.form != "words" or rest.start != number.end + 2 or not 100 <= rest.value < limit:
        return
    if (listed := _LISTED.match(text, rest.end)) and listed[1].lower() in tongue.below_thousand:
        return  # three numbers
    state.group, number.end = int(rest.value), rest.end
    state.power = 0


def _take(state: _Sum, word: str, tongue: Tongue, *, joined: bool) -> bool:
    if word in tongue.hundred:
        return state.hundred()
    if word == tongue.thousand or (word == "mil" and tongue.thousand == "mille"):
        return state.thousand()  # "l'an mil neuf cent vingt"
    if word in tongue.scales:
        return state.scale(tongue.scales[word])
    value = tongue.below_thousand.get(word)
    if value is None and tongue.joint == "und":
        value = german_value(word)
    elif value is None and tongue in (TONGUES["it"], TONGUES["nl"]):
        value = compound_value(word, "it" if tongue is TONGUES["it"] else "nl")
    foreign_sum = tongue.joint != "et" and not joined and value is not None and value >= 7
    if value is None or (foreign_sum and _adds_as_in_french(state.group % 100, value)):
        return False
    return state.add(value, joined=joined)


def _adds_as_in_french(tens: int, value: int) -> bool:
    """Whether only French makes one number of two words: "quatre-vingt", "soixante-dix", "dix-sept"."""
    return (value == 20 and tens == 4) or (tens in (60, 80) and 10 <= value < 20) or tens == 10


def _may_join(state: _Sum, word: str, tongue: Tongue, language: str) -> bool:
    """Whether "y", "et" or "und" may stand before the word: "treinta y dos", "vingt et un"."""
    value = tongue.below_thousand.get(word, 0)
    if language == "de":
        return bool(state.power) and not state.group and bool(value or german_value(word))
    tens = state.group % 100
    if language == "nl":
        return False
    if language == "it" and (state.power > 3 or (state.total and state.part)) and not state.group:
        return compound_value(word, language) is not None  # "due milioni e trecentomila"
    if language == "pt" and tens == 0 and (state.group or state.power):
        value = value or 100 * (word in tongue.hundred)
        return 0 < value < (100 if state.group else 1000)  # "cento e vinte", "mil e trezentos"
    if language == "fr":
        return tens >= 20 and tens % 10 == 0 and value in (1, 11)
    return tens >= 10 and tens % 10 == 0 and 0 < value < 10  # "veinte y tres" is an older spelling


def _finish(text: str, number: Numeral, state: _Sum, tongue: Tongue, language: str) -> None:
    following = _NEXT[language].match(text, number.end)
    if following is None:
        return
    word = following[2].lower()
    if language == "es" and (parts := _PARTES.match(text, number.end)) and 0 < number.value < 10:
        number.value, number.form = number.value / _PARTS_OF[parts[1].lower()], "fraction"
        number.end = parts.end()
    elif (
        word in tongue.parts
        and following[1] is None
        and not state.power
        and 0 < number.value < 100
        and (number.value == 1 or not word.endswith("ième"))  # "trente-cinquième" is no part
    ):
        number.value, number.form = number.value / tongue.parts[word], "fraction"
        number.end = following.end()
        _times_scale(text, number, tongue)
    elif word in tongue.point and following[1] is None:
        _decimals(text, number, following.end(), tongue, language)
    elif half := _HALF_AFTER.match(text, number.end):
        number.value += scaled(Decimal("0.5"), state.power)
        number.value = number.value.to_integral_value() if state.power else number.value
        number.end = half.end()


_OF_SCALE = lazy(r"\s(?:d[ei]\s|d['’])?([^\W\d_]+)")


def _times_scale(text: str, number: Numeral, tongue: Tongue) -> None:
    """Read on in "un quart de million", "een kwart miljoen" and "tres cuartos de millón"."""
    scale = _OF_SCALE.match(text, number.end)
    power = tongue.scales.get(scale[1].lower()) if scale else None
    if scale is None or power is None:
        return
    number.value, number.form = scaled(number.value, power), "words"
    number.end, number.scale = scale.end(), SCALE_NAMES.get(power)


def _decimals(text: str, number: Numeral, at: int, tongue: Tongue, language: str) -> None:
    """ "drei Komma eins vier", "doce coma cuarenta y cinco": digits one by one, or as one number."""
    digits, part = "", _Sum()
    while following := _NEXT[language].match(text, at):
        word, joined = following[2].lower(), following[1] is not None
        if word == tongue.thousand or word in tongue.scales:
            break
        if joined and not _may_join(part, word, tongue, language):
            break
        if part.said in ("", "0") or not _take(part, word, tongue, joined=joined):
            digits, part = digits + part.said, _Sum()
            if joined or not _take(part, word, tongue, joined=False):
                break
        part.said = str(part.value())
        at = following.end()
    digits += part.said
    if digits:
        number.value += scaled(Decimal(digits), -len(digits))
        number.end = at
        following = _NEXT[language].match(text, at)
        if following and following[1] is None and (power := tongue.scales.get(following[2].lower())):
            number.value, number.end = scaled(number.value, power), following.end()
            number.scale = SCALE_NAMES.get(power)
