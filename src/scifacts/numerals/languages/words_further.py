"""Numbers in words of the north, of Slavic languages, Romanian and Turkish: "tjugofem", "двумя тысячами".

Each is read in a text of its language alone. One is an article or a pronoun, and is read before a power.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from scifacts.model import Comparator
from scifacts.numerals.languages.word_tables import has_table, tables_of
from scifacts.numerals.numbers import SCALE_NAMES, Numeral, scaled
from scifacts.numerals.pieces import letter_tree
from scifacts.numerals.wordlists import WORD, word_set
from scifacts.pattern_store import compiled
from scifacts.patterns import lazy

__all__ = ["further_words_at", "further_words_from"]

# The half that is added to a small number, and what is half of a power.
_AND_A_HALF = {
    "sv": lazy(r"\soch\sen\shalv(?!\w)"),
    "no": lazy(r"\sog\s(?:en|et|ett)\shalvt?(?!\w)"),
    "ru": lazy(r"\sс\sполовиной(?!\w)"),
    "uk": lazy(r"\s[зі]\sполовиною(?!\w)"),
    "other": lazy(r"\si\spół(?!\w)"),
    "cs": lazy(r"\sa\spůl(?!\w)"),
    "ro": lazy(r"\sși\sjumătate(?!\w)"),
    "tr": lazy(r"\sbuçuk(?!\w)"),
}
_HALVES = {"sv": ("halv",), "no": ("halv",), "other": ("pół",), "cs": ("půl",), "tr": ("yarım",)}
# What joins two words of one number: "to hundre og fem", "douăzeci și cinci", "dvadeset i pet"
_JOINTS = {
    "no": lazy(r"\sog\s([^\W\d_]+)"),
    "ro": lazy(r"\s(?:și|şi)\s([^\W\d_]+)"),
    "hr": lazy(r"\si\s([^\W\d_]+)"),
}
# "tre komma fem", "trzy przecinek pięć", "dvě celé pět"
_POINTS = {
    **dict.fromkeys(("sv", "no"), lazy(r"\skomma\s")),
    "uk": lazy(r"\sкома\s"),
    "other": lazy(r"\sprzecinek\s"),
    "cs": lazy(r"\scel(?:á|é|ých)\s"),
    "ro": lazy(r"\svirgulă\s"),
    "hr": lazy(r"\szarez\s"),
    "tr": lazy(r"\svirgül\s"),
}
_OF_POWER = lazy(r"\sde\s(?=mii\b|milioane\b|miliarde\b)")  # douăzeci de mii
_BETWEEN_BEFORE = lazy(r"\b(?:mellem|mellom|între|između)\s\Z", re.IGNORECASE)
_ONE_AND_A_HALF = word_set("полтора полторы полутора półtora półtorej півтора півтори")
_HALF_POWERS = {"полмиллиона": 500_000, "полмиллиарда": 500_000_000}
# "двадцать пятый", "yirmi beşinci": no number goes before an ordinal
_ORDINAL_NEXT = {
    "ru": lazy(
        r"\s(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|\w+надцат|двадцат|тридцат|сороков|\w+десят"
        r"|девяност|\w*сот|\w*тысячн)(?:ый|ой|ая|ое|ого|ому|ым|ом|ую|ые|ых|ий|ья|ье|ьего|ьему|ьей|ью)(?!\w)"
    ),
    "uk": lazy(
        r"\s(?:перш|друг|трет|четверт|п['’ʼ]ят|шост|сьом|восьм|дев['’ʼ]ят|десят|[\w'’ʼ]+надцят|двадцят|тридцят|сороков"
        r"|[\w'’ʼ]+десят|дев['’ʼ]яност|[\w'’ʼ]*сот|тисячн)(?:ий|ій|я|а|е|ого|ього|ому|ої|у|і|их|им)(?!\w)"
    ),
    "other": lazy(
        r"\s(?:pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|\w+nast|\w+dziest|\w+dziesiąt|\w*setn|tysięczn)"
        r"(?:y|a|e|i|ia|ie|ego|iego|ej|iej|ym|im|ą|ią|ych|ich)(?!\w)"
    ),
    "cs": lazy(
        r"\s(?:prvn|druh|třet|čtvrt|pát|šest|sedm|osm|devát|desát|\w*náct|\w+cát|\w+[sn]át)"
        r"(?:ý|á|é|ého|ému|ém|ým|ou|í|ího|ím)(?!\w)"
    ),
    "hr": lazy(
        r"\s(?:prv|drug|treć|četvrt|pet|šest|sedm|osm|devet|deset|\w+naest|\w+deset|st|tisuć|hiljadit)"
        r"(?:i|a|o|e|u|og|oga|oj|om|im|ih)(?!\w)"
    ),
    "ro": lazy(r"\s(?:(?:și|şi)\s)?(?:(?:al|a)\s\w+(?:lea|ea|ia|ua)|prim(?:ul|a))(?!\w)"),
    "tr": lazy(r"\s\w+[ıiuü]nc[ıiuü](?!\w)"),
}
# In Turkish these mean other things alone: under, ate, a face, on a hand; what is counted tells.
_ALSO_OTHER = word_set("altı yedi yüz on bin elli kırk")
_COUNTED = lazy(
    r"\s(?:kişi|yıl|ay|gün|hafta|saat|dakika|ülke|il|ilçe|kez|kat|çocuk|kadın|erkek|işçi|asker|polis|öğrenci|ton|metre"
    r"|kilometre|lira|dolar|avro|euro|bin(?!ler)|milyon(?!lar)|milyar(?!lar)|puan|maddelik|ev|okul|hastane|araç|ölü|yaralı)"
)
_UNDER_BEFORE = lazy(r"\b(?:yaş|su|yer|deniz|toprak|ayak|el|çatı|baskı|kontrol|gözetim|denetim)\s\Z")
_PERCENT_BEFORE = lazy(r"[Yy]üzde\s\Z")
_TURKISH_PARTS = {"üçte": 3, "dörtte": 4, "beşte": 5, "altıda": 6, "sekizde": 8, "onda": 10}
# "около миллиона", "ponad milion": the one that no word says
_BOUND_BEFORE = lazy(
    r"(?:около|более|больше|почти|свыше|менее|меньше|порядка|примерно|ponad|około|prawie|niemal|blisko|przeszło"
    r"|понад|майже|близько|більше|менше|přes|asi|téměř|zhruba|než)\s\Z",
    re.IGNORECASE,
)
_ONCE = word_set("тысяча тысячу миллион миллиард tysiąc milion miliard тисяча тисячу мільйон мільярд tisíc")
_SEVERAL_BEFORE = lazy(
    r"\b(?:flera|några|många|par|flere|noen|nogle|mange|birkaç|çok|kilka|kilku|несколько|нескольких)\s\Z",
    re.IGNORECASE,
)
_WITH_MORE = lazy(r"\sс\s(?:лишним|небольшим)(?!\w)")
_WHOLE = word_set("целая целых целой целую")  # одна целая пять десятых
_GAP = lazy(r"[ \u00a0]|\n(?!\s)")
_DASHES = ("-", "–")
_NORTH = ("sv", "no")
# The languages of a table that is asked for by its script or its common words, and the letters of each alone;
# the number words of a language without a table are not read: "sto" is a hundred in five of them.
_KIN = {
    "ru": {"uk": "іїєґ", "be": "ў", "sr": "ђјљњћџ", "mk": "ѓќѕ", "ru": "ыэё", "bg": "ъ"},
    "other": {
        "other": "łąężźńś",
        "cs": "ěřů",
        "ro": "ășțţş",
        "hr": "ćđ",
        "sk": "ľĺŕô",
        "hu": "őű",
        "fi": "äö",
        "lt": "ėįųū",
        "lv": "āēīļņķ",
        "vi": "ơưạế",
    },
}
_ARABIC = lazy("[\u0621-\u064a]{2}")
_OF_SEVERAL = ("č", "š", "ž")  # Slovene has no other
_INFLECTED = ("ru", "uk", "other", "cs", "ro", "hr")
_UKRAINIAN_WORD = lazy(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")  # п'ятсот
_NEW_OR_NINE = lazy(
    r"\s(?:sute|mii|milioane|miliarde|ani|luni|zile|ore|oameni|persoane|copii|țări|state|virgulă)\b"
)
_HALF = Decimal("0.5")
# Of "nihundredeognioghalvfemstusindnihundredeognioghalvfems"; without an end some are read in 2^n ways.
_MOST_DECIMALS = 12
_MOST_PARTS, _LONGEST = 13, 64  # parts behind the first, and letters
_TEN, _TWENTY, _HUNDRED, _THOUSAND, _MILLIONS = 10, 20, 100, 1000, 6


@cache
def _pattern(tongue: str) -> re.Pattern[str]:
    """A word that a number may begin with; in the north with all that is written in one with it."""
    tables = tables_of(tongue)
    if tongue in _NORTH:
        begins = [word for word, power in tables.powers.items() if power < _MILLIONS]
        more = letter_tree(sorted({*tables.numbers, *tables.powers, "og", "hundred"}))
        words = letter_tree(_with_capitals([*tables.numbers, *_HALVES[tongue], *begins]))
        return compiled(rf"(?<![\w-])(?:{words})(?:{more}){{0,{_MOST_PARTS}}}(?![\w-])")
    begins = [*tables.numbers, *tables.powers, *_HALVES.get(tongue, ())]
    begins += [*_ONE_AND_A_HALF, *_HALF_POWERS] if tongue != "tr" else [*_TURKISH_PARTS]
    return compiled(rf"(?<![\w-])(?:{letter_tree(_with_capitals(begins))})(?![\w-])")


def _with_capitals(words: list[str]) -> list[str]:
    words = [*words, *(word.replace("'", mark) for word in words if "'" in word for mark in "’ʼ")]
    return sorted({*words, *(word.capitalize() for word in words), "İki"})


@lru_cache(maxsize=4)
def _tongue(text: str, language: str) -> str:
    """The table of a text's language, "" where it has none; in the north Swedish alone says "och"."""
    if language == "sv":
        return "sv" if text.count(" och ") >= text.count(" og ") else "no"
    if language in ("east", "other") and _ARABIC.search(text):
        return "ar"
    if language == "east":
        return ""
    if language == "other" and text.count("о") > text.count("o"):  # in Cyrillic letters
        language = "ru"
    if (kin := _KIN.get(language)) is None:
        return language
    counts = {tongue: sum(map(text.count, letters)) for tongue, letters in kin.items()}
    best = max(counts, key=lambda tongue: counts[tongue])
    if counts[best] == 0 and language == "other" and any(map(text.count, _OF_SEVERAL)):
        return ""
    tongue = best if counts[best] > counts[language] else language
    return tongue if has_table(tongue) else ""


def further_words_from(text: str, at: int, language: str) -> int:
    """Where the next word of a number stands; the end of the text where none does."""
    tongue = _tongue(text, language)
    if tongue == "ar":
        from scifacts.numerals.languages.arabic_words import arabic_words_from

        return arabic_words_from(text, at)
    found = _pattern(tongue).search(text, at) if tongue else None
    return found.start() if found else len(text)


def further_words_at(text: str, start: int, language: str, *, is_part: bool = False) -> Numeral | None:
    """The number in words that begins at `start`; None where it is none of the language.

    What is a part of a whole, "три десятых", has no whole of its own.
    """
    tongue = _tongue(text, language)
    if tongue == "ar":
        from scifacts.numerals.languages.arabic_words import arabic_words_at

        return arabic_words_at(text, start)
    first = _pattern(tongue).match(text, start) if tongue else None
    if first is None or text[first.end() : first.end() + 1] in _DASHES or _is_other(text, first, tongue):
        return None
    if tongue == "tr" and (part := _TURKISH_PARTS.get(first.group().lower())):
        return _part_of_turkish(text, first, part)
    number = _Reading(text, first, tongue, is_part=is_part).number()
    ordinal = _ORDINAL_NEXT.get(tongue)
    if number is None or (ordinal and number.form == "words" and ordinal.match(text, number.end)):
        return None
    return number


def _is_other(text: str, first: re.Match[str], tongue: str) -> bool:
    """Whether a word has its other meaning: "18 yaş altı" is under 18, "o casă nouă" a new house."""
    if tongue == "ro" and first.group().lower() == "nouă":
        return _NEW_OR_NINE.match(text, first.end()) is None
    if tongue != "tr" or first.group().lower() not in _ALSO_OTHER:
        return False
    start = first.start()
    if _UNDER_BEFORE.search(text, max(0, start - 12), start):
        return True
    if _PERCENT_BEFORE.search(text, max(0, start - 6), start) or _COUNTED.match(text, first.end()):
        return False
    following, tables = WORD.match(text, first.end() + 1), tables_of(tongue)
    return following is None or not (
        following.group() in tables.numbers or following.group() in tables.powers
    )


def _part_of_turkish(text: str, first: re.Match[str], part: int) -> Numeral | None:
    """Read "üçte iki", of three two."""
    following = WORD.match(text, first.end() + 1)
    upper = tables_of("tr").numbers.get(following.group(), 0) if following else 0
    if following is None or not 0 < upper < part:
        return None
    return Numeral(first.start(), following.end(), Decimal(upper) / part, "fraction")


class _Reading:
    """A number read word by word: `total` is closed by thousands and more, `group` is below a thousand."""

    __slots__ = (
        *("comparator", "end", "first", "group", "is_half", "is_part", "limit"),
        *("power", "tables", "text", "tongue", "total"),
    )

    def __init__(self, text: str, first: re.Match[str], tongue: str, *, is_part: bool) -> None:
        self.text, self.first, self.tongue, self.tables = text, first, tongue, tables_of(tongue)
        self.total, self.group, self.end = Decimal(0), Decimal(0), first.end()
        self.limit, self.power = 99, 0  # the smallest power so far; that of the last word
        self.comparator: Comparator | None = None
        self.is_half, self.is_part = False, is_part

    def number(self) -> Numeral | None:
        """The number; None where its words are none."""
        word, start = self.first.group().lower().replace("i̇", "i"), self.first.start()
        if word in _HALF_POWERS:
            return Numeral(start, self.end, Decimal(_HALF_POWERS[word]), "words")
        if not self._begin(word):
            return None
        while (self.group or self.total) and (following := self._following()):  # nothing is added to zero
            said = following.group()
            if said in _WHOLE:
                return None if self.is_part else self._with_parts(following.end() + 1)
            if self._may_be_parted() and said in self.tables.parts:
                value = self.group / self.tables.parts[said]
                return Numeral(start, following.end(), value, "fraction") if value < 1 else None
            if not self._go_on(said):
                break
            self.end = following.end()
        value = self.total + self.group
        if (pointed := self._pointed()) is not None:
            value = pointed
        whole = value.to_integral_value()
        if pointed is None and value <= 1 and not (value == _HALF and self.power):
            return None
        if self.is_half and not self.total:
            return None
        scale = SCALE_NAMES.get(self.power) if self.power > 3 else None
        return Numeral(start, self.end, whole if whole == value else value, "words", scale, self.comparator)

    def _pointed(self) -> Decimal | None:
        """The number with the decimals that are said behind its point, one by one or as one number."""
        point = _POINTS[self.tongue].match(self.text, self.end) if self.tongue in _POINTS else None
        if point is None or self.power or self.is_half:
            return None
        digits, at, last = "", point.end(), 0
        word = _UKRAINIAN_WORD if self.tongue == "uk" else WORD
        while len(digits) < _MOST_DECIMALS and (following := word.match(self.text, at)):
            if digits and self.text[at - 1] != " ":
                break
            value = self._decimal(following.group())
            if value is None or (digits and value >= _TEN) or (last >= _TEN and not last % _TEN == 0 < value):
                break
            if last >= _TWENTY and last % _TEN == 0:
                digits = digits[:-1] + str(value)  # "dwadzieścia pięć"
            else:
                digits += str(value)
            last, self.end, at = (value if last < _TWENTY else 1), following.end(), following.end() + 1
        if not digits:
            return None
        value_with_parts = self.total + self.group + scaled(Decimal(digits), -len(digits))
        return self._with_power(value_with_parts, word.match(self.text, at))

    def _decimal(self, said: str) -> int | None:
        value = self.tables.numbers.get(said.replace("’", "'").replace("ʼ", "'"))
        if value is None and self.tongue in _NORTH:
            value = _compound(said, self.tongue)
        return value if value is not None and value < _HUNDRED else None

    def _with_power(self, value: Decimal, following: re.Match[str] | None) -> Decimal:
        power = self.tables.powers.get(following.group(), 0) if following else 0
        if following is None or power < 3:
            return value
        self.end, self.power = following.end(), power
        return scaled(value, power)

    def _begin(self, word: str) -> bool:
        if word in _ONE_AND_A_HALF:
            self.group = Decimal("1.5")
            return True
        if word in _HALVES.get(self.tongue, ()):
            self.group, self.is_half = _HALF, True
            return True
        if word in self.tables.powers and not self._is_one(word):
            return False
        return self._take(word)

    def _is_one(self, word: str) -> bool:
        """Whether the power that a number begins with is told of once: "около миллиона"."""
        text, start = self.text, self.first.start()
        if _SEVERAL_BEFORE.search(text, max(0, start - 10), start):
            return False
        if self.tongue not in _INFLECTED or _BOUND_BEFORE.search(text, max(0, start - 9), start):
            return True
        following = WORD.match(text, self.end + 1)
        return word in _ONCE and following is not None and following.group() in self.tables.numbers

    def _following(self) -> re.Match[str] | None:
        """The next word, behind the half or the little more that is added here."""
        text = self.text
        half = _AND_A_HALF.get(self.tongue) if not self.is_half and 0 < self.group < _HUNDRED else None
        if half and (found := half.match(text, self.end)):
            self.group, self.end = self.group + _HALF, found.end()
        if self.tongue == "ru" and (more := _WITH_MORE.match(text, self.end)):
            self.comparator, self.end = Comparator.MORE_THAN, more.end()
        self._take_joined()
        if self.tongue == "ro" and (of := _OF_POWER.match(text, self.end)):
            return WORD.match(text, of.end())
        word = _UKRAINIAN_WORD if self.tongue == "uk" else WORD
        following = word.match(text, self.end + 1) if _GAP.match(text, self.end) else None
        joined = following is not None and text[following.end() : following.end() + 1] in _DASHES
        return None if joined else following

    def _take_joined(self) -> None:
        """Take in what "og" or "și" adds: "to hundrede og fem", "douăzeci și cinci"."""
        joint = _JOINTS.get(self.tongue)
        joined = joint.match(self.text, self.end) if joint else None
        if joined is None:
            return
        value, tens = self._small(joined[1]), self.group % _HUNDRED
        if self.tongue == "no":
            fits = tens == 0 and (self.group or self.total) and 1 < value < _HUNDRED
            following = WORD.match(self.text, joined.end() + 1)
            power = self.tables.powers.get(following.group(), 0) if following else 0
            low = max(0, self.first.start() - 7)
            is_pair = (
                power == 2
                or power >= self.limit
                or _BETWEEN_BEFORE.search(self.text, low, self.first.start())
            )
            fits = fits and not is_pair
        else:
            fits = tens >= _TWENTY and tens % _TEN == 0 and 0 < value < _TEN
        if fits:
            self.group, self.end, self.power = self.group + value, joined.end(), 0

    def _small(self, word: str) -> int:
        return (
            self.tables.numbers.get(word)
            or (_compound(word, self.tongue) if self.tongue in _NORTH else 0)
            or 0
        )

    def _may_be_parted(self) -> bool:
        return not (self.power or self.total or self.is_half) and self.group < _HUNDRED

    def _with_parts(self, at: int) -> Numeral | None:
        """Read "пять целых три десятых" from its parts on."""
        part = further_words_at(self.text, at, "ru", is_part=True)
        if part is None or part.form != "fraction":
            return None
        value = self.total + self.group + part.value
        return Numeral(self.first.start(), part.end, value, "words")

    def _go_on(self, word: str) -> bool:
        if self.group == 1 and not self.total and word in _HALVES.get(self.tongue, ()):
            self.group, self.is_half = _HALF, True  # "en halv miljon"
            return True
        return (word in self.tables.powers or word.islower()) and self._take(word)

    def _take(self, word: str) -> bool:
        word = word.replace("’", "'").replace("ʼ", "'")
        if word in self.tables.powers:
            return self._multiply(self.tables.powers[word])
        value = self.tables.numbers.get(word)
        if value is None and self.tongue in _NORTH:
            value = _compound(word, self.tongue)
        if value is None:
            return False
        return self._set(value) if value >= _THOUSAND else self._add(value)

    def _set(self, value: int) -> bool:
        """Begin with thousands in one word, "femtiotusen", or go on with them behind millions."""
        if self.group or self.limit <= 3:
            return False
        self.total, self.group = self.total + value // _THOUSAND * _THOUSAND, Decimal(value % _THOUSAND)
        self.limit, self.power = 3, 0 if value % _THOUSAND else 3
        return True

    def _add(self, value: int) -> bool:
        """Add what has room: ones behind tens, tens behind hundreds; in Turkish ones behind ten."""
        below = self.group % _HUNDRED
        if self.group == 0:
            fits = True
        elif below == 0:
            fits = value < _HUNDRED
        else:
            tens = below >= _TWENTY or (self.tongue == "tr" and below == _TEN)
            fits = value < _TEN and below % _TEN == 0 and tens
        if fits and (value or not self.group):
            self.group, self.power = self.group + value, 0
            return True
        return False

    def _multiply(self, power: int) -> bool:
        if power == 2:
            if self.group >= _TEN:
                return False
            self.group, self.power = (self.group or Decimal(1)) * _HUNDRED, 0
            return True
        if power >= self.limit:
            return False
        self.total += scaled(self.group or Decimal(1), power)
        self.group, self.limit, self.power = Decimal(0), power, power
        return True


_IN_ONE = (("tusind", 1000), ("tusen", 1000), ("hundred", 100), ("hundre", 100), ("hundra", 100))


@lru_cache(maxsize=512)
def _compound(word: str, tongue: str) -> int | None:
    """The value of "tvåhundratjugofem", "femogtyve" and "hundretusen"; None where it is no number."""
    if len(word) > _LONGEST:
        return None
    numbers = tables_of(tongue).numbers
    for scale, factor in _IN_ONE:
        left, found, right = word.partition(scale)
        if not found:
            continue
        upper = _compound(left, tongue) if left else 1
        right = right.removeprefix("e").removeprefix("og") if tongue == "no" else right
        lower = _compound(right, tongue) if right else 0
        if upper is None or lower is None or upper >= _THOUSAND or lower >= factor:
            return None
        return upper * factor + lower
    if word in numbers:
        return numbers[word]
    ones, joined, tens = word.partition("og")
    if joined and 0 < numbers.get(ones, 0) < _TEN and numbers.get(tens, 0) >= _TWENTY:
        return numbers[ones] + numbers[tens]
    for ten, value in numbers.items():
        if value >= _TWENTY and word.startswith(ten) and 0 < numbers.get(word[len(ten) :], 0) < _TEN:
            return value + numbers[word[len(ten) :]]
    return None
