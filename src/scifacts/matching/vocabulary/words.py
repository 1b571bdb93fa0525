"""What single words and short phrases say about a fact, and which words say nothing of it.

Each entry maps a word to the kind of fact that it carries and a name for what it says; words with the
same name say the same. Strength tells what an edit has to be to count: a CORE or STRONG word counts
however it changes, a WEAK one only where it is exchanged for another of its kind or stands at a figure.
CORE words count even inside a whole sentence that was put in between.
"""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum

from scifacts.matching.vocabulary import lexicon, lexicon_abroad, measure_words, opposed_abroad
from scifacts.model import ChangeKind, Comparator
from scifacts.nouns import NamedTuple
from scifacts.numerals.languages.months_abroad import MONTHS_ABROAD
from scifacts.numerals.vocabulary import (
    COMPARATOR_PHRASES,
    COMPARATOR_SUFFIXES,
    CURRENCIES,
    MONTHS,
    SCALE_WORDS,
    SHARES_ABROAD,
    UNIT_SYMBOLS,
)
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy
from scifacts.text import joins_words

__all__ = [
    "ABBREVIATED",
    "AUXILIARIES",
    "BEGINNINGS",
    "CJK_PARTICLES",
    "COMMON",
    "CONTRACTIONS",
    "DENIED_BY_A",
    "FUNCTION_WORDS",
    "LONGEST",
    "LONG_PREPOSITIONS",
    "MAX_PHRASE",
    "NEGATING_PREFIXES",
    "NEGATIONS",
    "PHRASES",
    "SMALL_WORDS",
    "Fact",
    "Strength",
    "adds_negation",
    "is_content_word",
]


class Strength(IntEnum):
    """How much of an edit it takes for a word to count."""

    WEAK = 1
    STRONG = 2
    CORE = 3


class Fact(NamedTuple):
    """What a word carries: its kind, what it says, how strictly it is guarded."""

    kind: ChangeKind
    says: str
    strength: Strength = Strength.STRONG


def _read(table: str, kind: ChangeKind, strength: Strength) -> dict[str, Fact]:
    """The words of a table of the lexicon, each with its fact."""
    found: dict[str, Fact] = {}
    for line in table.strip().replace("\n    ", " ").split("\n"):
        says, _, words = line.partition(": ")
        fact = Fact(kind, says.replace("_", " "), strength)
        for word in words.split():
            found[word.replace("_", " ") if "_" in word else word] = fact
    return found


def _each(kind: ChangeKind, strength: Strength, words: dict[str, str]) -> dict[str, Fact]:
    """Meaning -> characters, or phrases between spaces, of a script that sets no spaces between words."""
    return {
        " ".join(word): Fact(kind, says, strength)
        for says, group in words.items()
        for word in group.split(" ")
    }


_SPACELESS = "\u0e00"  # Thai, the first of the scripts that set no spaces between words


def _spaced(phrase: str) -> str:
    """A phrase as its tokens are joined: characters of a script without spaces stand one by one."""
    if phrase[0] < _SPACELESS or len(phrase) < 2:
        return phrase
    return " ".join(phrase) if all(map(joins_words, phrase)) else phrase


def _read_spaced(table: str, kind: ChangeKind, strength: Strength) -> dict[str, Fact]:
    """The same, with the characters of a script without spaces set apart, as they are cut."""
    return {_spaced(phrase): fact for phrase, fact in _read(table, kind, strength).items()}


_QUANTIFIER = _read(lexicon.QUANTIFIER, ChangeKind.COMPARATOR, Strength.STRONG)
# German for "almost", and an English word: it compares at a figure only.
_FAST = {"fast": Fact(ChangeKind.COMPARATOR, "almost", Strength.WEAK)}
_WEAK_COMPARATORS = frozenset(word.replace("_", " ") for word in measure_words.WEAK_COMPARATOR.split())
_NO_COMPARATORS = frozenset({"more or less", "=", "near", "north of", "south of"})


def _comparators() -> dict[str, Fact]:
    """Weak for everyday words, and for what follows a figure: "or less" elsewhere compares nothing."""
    weak, strong = (
        {comparator: Fact(ChangeKind.COMPARATOR, comparator.value, strength) for comparator in Comparator}
        for strength in (Strength.WEAK, Strength.STRONG)
    )
    found = {_spaced(phrase.lower()): weak[said] for phrase, said in COMPARATOR_SUFFIXES.items()}
    for phrase, said in COMPARATOR_PHRASES.items():
        facts = weak if phrase in _WEAK_COMPARATORS else strong
        found[_spaced(phrase.lower())] = facts[said]
    for phrase in _NO_COMPARATORS & found.keys():
        del found[phrase]
    found["minimum"] = strong[Comparator.AT_LEAST]  # that stands before what it bounds as well
    return found


# Symbols of one letter are other words too; at a number the change of one is seen as that of a word.
_NO_UNITS = word_set("pp m g l in s A V W J N K h t min bar cal mi AU")
_SYMBOL_UNITS = {
    symbol.lower(): Fact(ChangeKind.UNIT, name.lower(), Strength.WEAK)
    for symbol, name in UNIT_SYMBOLS.items()
    if symbol not in _NO_UNITS
}
_STRONG_UNITS = {
    **{symbol: Fact(ChangeKind.UNIT, UNIT_SYMBOLS[symbol]) for symbol in ("%", "‰", "°")},
    **dict.fromkeys(("percent", "per cent"), Fact(ChangeKind.UNIT, "percent")),
    **dict.fromkeys(("percentage points", "percentage point"), Fact(ChangeKind.UNIT, "percentage points")),
    "basis points": Fact(ChangeKind.UNIT, "basis points"),
}
# Names of currencies that are common words as well; codes count in capitals only.
_NO_CURRENCIES = frozenset({"won", "real", "try", "rand", "dong", "pound", "pounds"})
_CODES = {code: Fact(ChangeKind.UNIT, code) for code in dict.fromkeys(CURRENCIES.values())}
_CURRENCY = {
    **{
        _spaced(name): _CODES[code]
        for name, code in (*CURRENCIES.items(), ("RMB", "CNY"))
        if name not in _NO_CURRENCIES and name.upper() != code
    },
    **_CODES,
}
# Months that are other words, or misread ones, in small letters; the tokens keep their capitals.
_CAPITAL_MONTHS = ("May", "March", "August", "Jan", "Mar", "Sep", "Sept", "Oct", "Dec")
_MONTH = {
    **{
        name: Fact(ChangeKind.TIME, f"month{number}")
        for name, number in MONTHS.items()
        if name.capitalize() not in _CAPITAL_MONTHS
    },
    **{name: Fact(ChangeKind.TIME, f"month{MONTHS[name.lower()]}") for name in _CAPITAL_MONTHS},
    **{word: Fact(ChangeKind.TIME, f"month{number}") for word, number in MONTHS_ABROAD.items()},
}
_CHINESE = {
    **{sign: Fact(ChangeKind.SCALE, sign) for sign in "十百千万萬亿億兆"},
    **{sign: Fact(ChangeKind.NUMBER, str(number)) for number, sign in enumerate("零一二三四五六七八九")},
    **_each(ChangeKind.NUMBER, Strength.STRONG, {"2": "两", "0": "〇", "0.5x": "半"}),
    **_each(ChangeKind.UNIT, Strength.STRONG, {"times": "倍"}),
    **_each(
        ChangeKind.UNIT,
        Strength.WEAK,
        {
            "km": "公里 千米",
            "m": "米",
            "cm": "厘米",
            "mm": "毫米",
            "kg": "公斤 千克",
            "g": "克",
            "mg": "毫克",
            "tonnes": "吨",
            "mu": "亩",
            "hectares": "公顷",
            "m2": "平方米",
            "km2": "平方公里 平方千米",
            "m3": "立方米",
            "l": "升",
            "ml": "毫升",
            "kw": "千瓦",
            "kwh": "千瓦时",
            "nautical-miles": "海里",
            "hour": "小时",
            "minute": "分钟",
            "second": "秒",
            "day": "天 日",
            "week": "周 星期 週",
            "month": "月",
            "year": "年",
            "year-of-age": "岁",
        },
    ),
    **_each(
        ChangeKind.COMPARATOR,
        Strength.STRONG,
        {
            "every": "全部 所有 全体 すべて 全て あらゆる",
            "some": "部分 少数",
            "most": "大部分 大多数 绝大多数 多数",
        },
    ),
    **_each(ChangeKind.TIME, Strength.WEAK, {"to-come": "将", "past": "已 曾"}),
    **_each(ChangeKind.TIME, Strength.STRONG, {"until": "までに"}),
    **_each(ChangeKind.COMPARATOR, Strength.STRONG, {"may": "とみられる とみられ"}),
    **_each(ChangeKind.COMPARATOR, Strength.STRONG, {"more-than": "多", "less": "少", "about": "大约"}),
    **_each(ChangeKind.COMPARATOR, Strength.WEAK, {"past": "过", "all": "都"}),
    **_each(ChangeKind.COMPARATOR, Strength.STRONG, {"except": "を除く を除き を除いて"}),
    **_each(ChangeKind.DIRECTION, Strength.WEAK, {"place/above": "上", "place/below": "下"}),
    **_each(
        ChangeKind.DIRECTION,
        Strength.WEAK,
        {
            "trend/up": "増加 上昇 増え 増大 拡大 伸び"
            " 增长 增加 上升 上涨 提高 扩大 增强 回升 盈利 赢得 进口",
            "trend/down": "減少 低下 下落 減っ 縮小 下降 减少 下跌 下滑 降低 缩小 减弱 回落 亏损 输掉 出口",
        },
    ),
}
_OTHER_NEGATION = {
    **_each(ChangeKind.NEGATION, Strength.CORE, {sign: sign for sign in "不非勿莫否"}),
    **_each(ChangeKind.NEGATION, Strength.CORE, {"未": "没 沒 未", "无": "无 無"}),
    **_each(ChangeKind.NEGATION, Strength.CORE, {"not": "没有 なかっ ない ません なく"}),
    **{
        word: Fact(ChangeKind.NEGATION, word, Strength.CORE)
        for word in ("لا", "لم", "لن", "ليس", "غير", "بدون", "नहीं", "לא")
    },
}


# An idiom that carries none of the facts that its words carry alone.
_NEUTRAL = {
    phrase.replace("_", " "): Fact(ChangeKind.WORDING, "", Strength.WEAK)
    for phrase in lexicon.NEUTRAL.split()
}

# "a million" is 1 million, and "half a million" 500,000.
_ARTICLE = {
    f"{before} {scale}": Fact(
        ChangeKind.NUMBER, f"{times.scaleb(SCALE_WORDS[scale]).normalize():f}", Strength.CORE
    )
    for scale in ("hundred", "thousand", "million", "billion", "trillion")
    for before, times in (("a", Decimal(1)), ("half a", Decimal("0.5")))
}
_DOZEN = {
    "a dozen": Fact(ChangeKind.NUMBER, "12", Strength.CORE),
    "half a dozen": Fact(ChangeKind.NUMBER, "6", Strength.CORE),
}


def _foreign_ordinals() -> dict[str, Fact]:
    """Ordinals of other languages in all their forms: zweite, zweiten, einundzwanzigster, dixièmes."""
    found: dict[str, Fact] = {}
    ones = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
    for table, endings in (
        (measure_words.GERMAN_ORDINAL, ("", "n", "r", "s", "m")),
        (measure_words.ROMANCE_ORDINAL, ("", "s")),
    ):
        for line in table.split("\n"):
            number, _, words = line.partition(": ")
            for word in words.split():
                found.update(dict.fromkeys((word + ending for ending in endings), _ordinal(int(number))))
                if endings[1] == "n" and 20 <= int(number) < 100:
                    for one, before in enumerate(ones, 1):
                        fact = _ordinal(int(number) + one)
                        found.update(dict.fromkeys((f"{before}und{word}{end}" for end in endings), fact))
    del found["achten"]
    return found


def _ordinals_abroad() -> dict[str, Fact]:
    found = _read(lexicon_abroad.ORDINAL_ABROAD, ChangeKind.NUMBER, Strength.STRONG)
    return {word: _ordinal(int(fact.says)) for word, fact in found.items()}


def _ordinal(number: int) -> Fact:
    return Fact(ChangeKind.NUMBER, f"ordinal {number}")


# The abbreviation of "circa" is two tokens.
_CIRCA = {"c .": Fact(ChangeKind.COMPARATOR, "about", Strength.WEAK)}

# The plainest denials; other tables have words that deny as well: refused, unlikely.
NEGATIONS = {
    **_read(lexicon_abroad.DENIAL_ABROAD, ChangeKind.NEGATION, Strength.CORE),
    **_read(lexicon.NEGATION, ChangeKind.NEGATION, Strength.CORE),
    **_OTHER_NEGATION,
}
# Later tables win where a word stands in several.
PHRASES: dict[str, Fact] = {
    **_SYMBOL_UNITS,
    **_read(SHARES_ABROAD, ChangeKind.UNIT, Strength.WEAK),
    **_read(lexicon_abroad.UNIT_ABROAD, ChangeKind.UNIT, Strength.WEAK),
    **_read(measure_words.UNIT, ChangeKind.UNIT, Strength.WEAK),
    **_read(opposed_abroad.CURRENCY_ABROAD, ChangeKind.UNIT, Strength.WEAK),
    **_read(opposed_abroad.OPPOSED_ABROAD, ChangeKind.DIRECTION, Strength.WEAK),
    **_read(lexicon_abroad.TREND_ABROAD, ChangeKind.DIRECTION, Strength.WEAK),
    **_read(opposed_abroad.SPAN_ABROAD, ChangeKind.TIME, Strength.WEAK),
    **_read(lexicon.DIRECTION, ChangeKind.DIRECTION, Strength.WEAK),
    **_read(measure_words.WEAK_TIME, ChangeKind.TIME, Strength.WEAK),
    **_read(measure_words.PREFIX, ChangeKind.TIME, Strength.WEAK),
    **_read(lexicon_abroad.QUANTIFIER_ABROAD, ChangeKind.COMPARATOR, Strength.STRONG),
    **_QUANTIFIER,
    **{word: _QUANTIFIER[word]._replace(strength=Strength.WEAK) for word in lexicon.WEAK_QUANTIFIER.split()},
    **_CHINESE,
    **_comparators(),
    **_FAST,
    **_read_spaced(measure_words.FOREIGN_COMPARATOR, ChangeKind.COMPARATOR, Strength.STRONG),
    **_read(lexicon.WEAK_MODAL, ChangeKind.COMPARATOR, Strength.WEAK),
    **_read(opposed_abroad.MODAL_OF_YOU, ChangeKind.COMPARATOR, Strength.WEAK),
    **_read_spaced(opposed_abroad.DOUBT_ABROAD, ChangeKind.COMPARATOR, Strength.STRONG),
    **_read(opposed_abroad.MODAL_ABROAD, ChangeKind.COMPARATOR, Strength.STRONG),
    **_read(lexicon.MODAL, ChangeKind.COMPARATOR, Strength.STRONG),
    **_read(lexicon.WEAK_DENIAL, ChangeKind.NEGATION, Strength.WEAK),
    **_read(lexicon.DENIAL, ChangeKind.NEGATION, Strength.STRONG),
    **_read(lexicon_abroad.NUMBER_ABROAD, ChangeKind.NUMBER, Strength.STRONG),
    **_read(opposed_abroad.MULTIPLE_ABROAD, ChangeKind.NUMBER, Strength.STRONG),
    **_read(measure_words.MULTIPLE, ChangeKind.NUMBER, Strength.STRONG),
    **_foreign_ordinals(),
    **_ordinals_abroad(),
    **_read(lexicon_abroad.TIME_ABROAD, ChangeKind.TIME, Strength.STRONG),
    **_read(measure_words.TIME, ChangeKind.TIME, Strength.STRONG),
    **_MONTH,
    **_CURRENCY,
    **_STRONG_UNITS,
    **NEGATIONS,
    **_read(lexicon.EVENT, ChangeKind.NAME, Strength.CORE),
    **_ARTICLE,
    **_DOZEN,
    **_CIRCA,
    **_NEUTRAL,
}
PHRASES |= {
    word: PHRASES[word]._replace(strength=Strength.WEAK) for word in lexicon_abroad.SENSES_ABROAD.split()
}
MAX_PHRASE = 5  # words; "less than or equal to" is the longest that is told apart by its parts


def _beginnings() -> tuple[dict[str, int], frozenset[str]]:
    """First word -> tokens of the longest phrase that begins with it; and the first two of each phrase."""
    longest: dict[str, int] = {}
    pairs: set[str] = set()
    for phrase in PHRASES:
        if " " not in phrase:
            continue
        first, _, rest = phrase.partition(" ")
        more = rest.count(" ")
        pairs.add(f"{first} {rest.partition(' ')[0]}" if more else phrase)
        if more + 2 > longest.get(first, 1):
            longest[first] = min(MAX_PHRASE, more + 2)
    return longest, frozenset(pairs)


# `LONGEST` has the words that begin more than themselves. Of a text's pairs of words few are `BEGINNINGS`.
_FOUND = _beginnings()
LONGEST = _FOUND[0]
BEGINNINGS = _FOUND[1]

# Words to which "a" joined says "without": a typical case, atypical cases.
DENIED_BY_A = word_set(
    "typical typically political politically moral morally symmetric symmetrical"
    " symmetry symptomatic sexual social theist theistic theism periodic"
    " synchronous synchronously cyclic vascular septic historical chromatic tonal"
)
NEGATING_PREFIXES = phrases("un in im il ir non dis mis anti de counter не без ne")
# What denies a verb inside of it: imzalan(ma)dı, gel(me)yecek; what stands for it where it is not denied:
# ol(maz), ol(ur); yap(amaz), yap(abilir). The vowels of an ending are those of the word.
_TURKISH_DENIAL = lazy(r"m[ae](?=d[ıiuü]|y[ae]c[ae][kğ]|m[ıi]ş|kt[ae])|m(?=[ıiuü]yor)")
_TURKISH_AORIST = lazy(r"(\w{2,}?)(?:([ae])?m[ae]z)(l[ae]r|d[ıi]|)")
_TURKISH_VOWELS = str.maketrans("ıüua", "iiie")

# Contractions that hide a negation or a modal, in full.
CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "cannot": ("can", "not"),
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    **{f"{verb}n't": (verb, "not") for verb in lexicon.AUXILIARY.split()},
    **{f"{who}'ll": (who, "will") for who in ("i", "you", "he", "she", "it", "we", "they", "who", "that")},
    **{f"{who}'ve": (who, "have") for who in ("i", "you", "we", "they")},
    **{f"{who}'re": (who, "are") for who in ("you", "we", "they")},
    **{f"{who}'s": (who, "is") for who in ("he", "she", "it", "that", "there")},
    **{f"{ahead}'{no}": (ahead, no) for ahead in ("d", "qu", "n") for no in ("aucun", "aucune")},
    "i'm": ("i", "am"),
    "let's": ("let", "us"),
}


AUXILIARIES = frozenset(lexicon.AUXILIARY.split()) | {"will", "shall", "can", "may"}
FUNCTION_WORDS = frozenset(lexicon.FUNCTION.split())

# Further words before which no adjective stands that belongs to what follows: possible | without loss.
LONG_PREPOSITIONS = word_set(
    "without within under against during since until among across outside"
    " inside towards toward via amid because unless despite"
)
SMALL_WORDS = FUNCTION_WORDS | LONG_PREPOSITIONS  # words that name and measure nothing

# Words that begin sentences without naming anything; a capital on them says nothing.
COMMON = FUNCTION_WORDS | frozenset(lexicon.STARTER.split())

# In capitals these are other things: us and US.
ABBREVIATED = frozenset(lexicon.ABBREVIATED.split())

CJK_PARTICLES = frozenset(
    "的了着地得在和与與及也之其该該这這那个個们吧呢啊吗嗎呀于於是將将已曾所则則即并並而且以为為"
    "のはがをにでともへやよねだ、。，！？；：「」"
)


def is_content_word(word: str) -> bool:
    """Whether a word means something by itself: letters alone, and no article, pronoun or preposition."""
    return word.isalpha() and word not in FUNCTION_WORDS


def _denies_in_turkish(plain: str, denied: str) -> bool:
    """Whether a Turkish verb is another one denied: olmadı and oldu, edilmez and edilir."""
    if len(plain) < len(denied) <= len(plain) + 2:
        positive = _TURKISH_DENIAL.sub("", denied)
        if positive != denied and positive.translate(_TURKISH_VOWELS) == plain.translate(_TURKISH_VOWELS):
            return True
    if "z" not in denied or not (found := _TURKISH_AORIST.fullmatch(denied)):
        return False
    stem, able, ending = found.groups()
    if able and plain == f"{stem}{able}bilir{ending}":
        return True
    stem += able or ""
    return plain.startswith(stem) and plain[len(stem) :].translate(_TURKISH_VOWELS) in _aorists(ending)


def _aorists(ending: str) -> tuple[str, ...]:
    return tuple(f"{vowel}r{ending}".translate(_TURKISH_VOWELS) for vowel in ("", "a", "i"))


def adds_negation(one: str, two: str) -> bool:
    """Whether one word is the other with a prefix or an ending that denies it."""
    short, long = sorted((one, two), key=len)
    if len(short) < 4 or all(
        word in PHRASES and PHRASES[word].kind is ChangeKind.NUMBER for word in (one, two)
    ):
        return False  # décima, undécima
    before = long[: -len(short)].rstrip("-") if long.endswith(short) else ""
    if before in NEGATING_PREFIXES or (before == "a" and short in DENIED_BY_A):
        return True
    if one[:2] == two[:2] and (_denies_in_turkish(short, long) or _denies_in_turkish(long, short)):
        return True
    stems = (short.removesuffix("ful"), short)
    return any(f"{stem}less" in (one, two) for stem in stems) and one != two
