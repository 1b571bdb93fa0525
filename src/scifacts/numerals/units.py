"""What a number counts: money, percent, measures, time, or the noun phrase that follows it."""

from __future__ import annotations

import re

from scifacts.model import FigureKind
from scifacts.numerals.languages.chinese_units import chinese_unit
from scifacts.numerals.languages.foreign_units import NAMES_ABROAD
from scifacts.numerals.languages.japanese_units import japanese_unit
from scifacts.numerals.languages.money_abroad import MONEY_ABROAD, money_abroad
from scifacts.numerals.local_money import SUM, local_money_before
from scifacts.numerals.measures import (
    MEASURE_NOUNS,
    MEASURES,
    SIZES,
    Unit,
    inches_at,
    is_symbol,
    measure_at,
    time_of_symbol,
)
from scifacts.numerals.percents import PERCENT_STARTS, PERCENTS, percent_at
from scifacts.numerals.pieces import letter_tree
from scifacts.numerals.verbs import VERBS_AFTER_AND, VERBS_OF_ONE, has_object
from scifacts.numerals.vocabulary import CURRENCIES, NUMBER_WORDS
from scifacts.numerals.wordlists import (
    ARTICLES,
    DEMONSTRATIVES,
    POSSESSIVES,
    heads,
    is_other_word,
    next_mark,
    word_set,
)
from scifacts.patterns import lazy

__all__ = ["DURATION_NOUNS", "currency_before", "is_plural", "unit_after"]

DURATION_NOUNS = word_set(
    """second seconds minute minutes hour hours day days night nights week weeks fortnight fortnights month
    months quarter quarters year years decade decades century centuries millennium millennia year-old
    years-old year-olds month-old months-old month-olds week-old weeks-old week-olds day-old days-old
    año años mes meses semana semanas día días hora horas minuto minutos segundo segundos siglo siglos
    ans mois semaine semaines jour jours heure heures seconde secondes année années siècle siècles
    ano anos dia dias"""
)


# ISO 4217, but for codes that mean other things in capitals: ALL, AMD, BSD, CUP, LAK, MAD, PEN, SOS, TOP.
_ISO = """AFN AOA ARS AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BTN BWP BYN BZD CDF CLP COP CRC CVE CZK
    DJF DOP DZD ERN ETB FJD GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF IQD IRR ISK JMD JOD KES KGS KHR KMF
    KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MZN NAD NIO NPR OMR PAB PGK
    PYG QAR RON RSD RWF SBD SCR SDG SLE SRD SSP SYP SZL TJS TMT TND TTD TZS UGX UYU UZS VES VUV WST
    XAF XCD XOF XPF YER ZMW"""
_CODES = frozenset({code for code in CURRENCIES.values() if len(code) == 3} | word_set(_ISO))
_AMBIGUOUS = frozenset({"won", "real", "rand", "try", "php", "rs", "rs.", "dong", "sterling", "all", "mad"})
_NEVER_BEFORE = word_set("COP MOP GEL RON BOB SDG IRR BND")  # COP 26, SDG 3
_SMALL_CODES = ("usd", "eur", "gbp", "jpy", "inr")
_WORDS = sorted(
    (word for word in CURRENCIES if len(word) > 2 and word[0].isascii() and word[0].isalpha()
     and "$" not in word and (word.upper() not in _CODES or word in _SMALL_CODES) and word not in _AMBIGUOUS),
    key=len, reverse=True,
)  # fmt: skip
_SYMBOLS = sorted(
    (word for word in CURRENCIES if not word[-1].isalnum() and word[-1] != "." and not word[1:-1].isalpha()),
    key=len, reverse=True,
)  # fmt: skip
_BEFORE = lazy(
    lambda: (
        rf"(?<![A-Za-z])([A-Z]{{2,3}}\$|(?:HK|N[ZT]|C|AU|CA|(?-i:US))\s\$|\$(?:US|HK|NZ|A|C)"
        rf"|{'|'.join(map(re.escape, _SYMBOLS))})\s?\Z"
        r"|(?<![A-Za-z])([A-Z]{3}|R[sp]\.?|RM|DM|U\$[SD])\s?\Z|(人民[币幣]|港[币幣]|新?[台臺][币幣]|美金)\s?\Z"
    ),
    re.IGNORECASE,
)
_MONEY_AFTER = lazy(
    lambda: (
        rf"(?:[\s-]?|\sd['’])(?:(?:\b|(?<=\d))([A-Z]{{3}})(?!\w)"
        rf"|(?i:({letter_tree(_WORDS)}))(?![^\W_]|\s(?:estates?|princ\w+|prosecut\w+|courts?|jewels?|lands?)\b)"
        rf"|((?:US|A|AU|C|CA|HK|NZ|S|R|NT)\$|[€$£¥₹₽₩₺₴₪₦₫฿₱₾₡₭₸₮₲₼₵]|(?:Rs|руб|грн|лв)\.?(?!\w)|(?:zł|Kč)(?!\w)|DM(?!\w|\s(?:patients|subjects|participants|cases|individuals|groups?|mice|rats|controls?)(?!\w)))|(元人民币|人民币元|圆(?=[整正角分，。、；）]|[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖零]{{1,2}}[角分]|\Z)|美元|美金|欧元|歐元|英镑|英鎊|日元|日圆|港元|港币|港幣|人民幣|臺幣|台幣|韩元|新台币|台币|澳元|加元|瑞士法郎|卢布|卢比|泰铢|韓元|日圓|泰銖|盧布|盧比|块钱|块(?=零?[\d一二三四五六七八九][毛角分])|元|円|人民币|여?원))"
    )
)
_CENTS_BEHIND_SIGN = lazy(r"(?<=\d[€£$])\d\d(?![\w%]|[.,]\d)")  # 12€50
_PENCE = lazy(r"p(?![\w.])|p(?=\.(?:\s|\Z))")
_SCREENS = frozenset(("144", "240", "360", "480", "576", "720", "1080", "1440", "2160"))
_CENTS = lazy(r"[\s-](?:US\s|U\.S\.\s|euro\s)?([Cc]ents?|pence|penny|paise|ct(?=/))(?!\w)|\s?(¢)")
_COIN_NAMES = {"pence": "pence", "penny": "pence", "paise": "paise"}
_AMBIGUOUS_AFTER = lazy(r"\s(won|real(?!\s[a-z])|rand|dong|sterling)(?!\w)")  # "2 million real users"


def currency_before(text: str, start: int, floor: int) -> tuple[str, int] | None:
    """The currency that stands right before `start` ("US$", "RMB ", "KSh"), and where it begins."""
    return local_money_before(text, start, floor) or _coin_before(text, start, floor)


def _coin_before(text: str, start: int, floor: int) -> tuple[str, int] | None:
    last = text[start - 1 : start]
    if (text[start - 2 : start - 1] if last == " " else last) in _NEVER_COIN:
        return None  # nearly always: no letter in lower case but s and p ends a sign of money, and no digit
    low = max(floor, start - 6)
    if not (tail := text[low:start]):
        return None
    if tail[-1] == "R" and not tail[-2:-1].isalnum() and SUM.match(text, start):
        return "ZAR", start - 1
    last = tail[-1] if not tail[-1].isspace() else tail[-2:-1]
    if last in _NO_COIN:
        return None
    if last.islower() and last not in "sp":
        return None  # nearly always: a word in lower case is no currency sign
    if last.isdigit() or (
        last.isalpha() and last.isascii() and not tail.strip()[-2:].isupper() and last not in "sp"
    ):
        return None
    match = _BEFORE.search(tail)
    if match is None:
        return None
    word = match[1] or match[2] or match[3]
    if match[2] and not (word.isupper() or word.startswith(("Rs", "Rp"))):
        return None
    code = CURRENCIES.get(word.lower().replace(" ", "").lstrip("$") + "$" * word.startswith("$"))  # "$US5"
    if code is None and tail[-1].isspace() and word in _CODES and word not in _NEVER_BEFORE:
        code = word  # the rarer codes with a space: "KES 40", and "LAK500" is a name
    return (_yen_or_yuan(text, code), low + match.start()) if code else None


# What ends no sign of money; "" where nothing stands before the number.
_NO_COIN = frozenset({"", *"!%&'()*+,-/:;<=>?@[\\]^_`{|}~\"#–—−“”‘’•·…"}).difference(
    sign[-1] for sign in _SYMBOLS
)
_NEVER_COIN = _NO_COIN | frozenset("abcdefghijklmnoqrtuvwxyz0123456789")
_BLANKS = frozenset(" \u00a0")
_BEFORE_WORDS = frozenset(" -")
_NO_UNIT = frozenset('.,;:)]!?"”')
_CHINA = lazy(r"yuan|RMB|renminbi|人民币|CNY")


def _yen_or_yuan(text: str, code: str) -> str:
    """Read "¥" as yuan in a text that speaks of yuan, else as yen."""
    return "CNY" if code == "JPY" and _CHINA.search(text[:4000]) else code


def unit_after(text: str, end: int, *, singular: bool, scale: bool) -> Unit | None:
    """The unit that follows a number ending at `end`."""
    if end >= len(text):
        return None
    first = text[end]
    if first in _NO_UNIT:
        return inches_at(text, end) if first in '"”' else None
    if "\u3380" <= first < "\u3400":  # "2500㎡", "25㎞"
        return measure_at(text, end)
    if first > "\u2e80":
        return (
            percent_at(text, end)
            or _money(text, end, scale=scale)
            or japanese_unit(text, end)
            or chinese_unit(text, end)
        )
    if first in _BLANKS and text[end + 1 : end + 2] > "\u2e80":  # "58.3 亿 元", as between scripts
        unit = unit_after(text, end + 1, singular=singular, scale=scale)
        if unit is not None and unit.symbol_end == end + 1:
            unit.symbol_end = end
        return unit
    if scale and (of := _OF.match(text, end)):  # "3,5 millions de personnes", "2 milliards d'euros"
        unit = _money(text, end, scale=scale) or unit_after(
            text, of.end() - 1, singular=singular, scale=False
        )
        if unit is not None:
            unit.symbol_end = end
        return unit
    if first in _BEFORE_WORDS and is_other_word(text, end + 1, _UNITS):
        return _noun_phrase(text, end, singular=singular)
    mark = next_mark(text, end) if first.isspace() or first == "-" else first
    if mark == "-":
        mark = next_mark(text, end + 1)
    return (
        (mark in PERCENT_STARTS and percent_at(text, end))
        or _money(text, end, scale=scale)
        or measure_at(text, end)
        or _noun_phrase(text, end, singular=singular)
        or None
    )


# What the words of a unit begin with that no noun phrase is.
_COINS_BEHIND = heads("cents pence penny paise euro real rand dong sterling", *_WORDS)
_UNITS = MEASURES | PERCENTS | MONEY_ABROAD | _COINS_BEHIND | {"in "}


def _money(text: str, end: int, *, scale: bool) -> Unit | None:
    if next_mark(text, end + (text[end] == "-")) in "UeEcCpP¢" and (cents := _CENTS.match(text, end)):
        name = _COIN_NAMES.get(cents[1], "cents")
        return Unit(name, FigureKind.MONEY, cents.end() if cents[2] else end, cents.end())
    if (
        text[end] == "p"
        and (pence := _PENCE.match(text, end))
        and text[max(0, end - 4) : end].strip() not in _SCREENS
    ):
        return Unit("pence", FigureKind.MONEY, pence.end(), pence.end())
    if abroad := money_abroad(text, end):
        return Unit(abroad[0], FigureKind.MONEY, end, abroad[1])
    match = _MONEY_AFTER.match(text, end)
    if match is None:
        match = _AMBIGUOUS_AFTER.match(text, end) if scale else None
        return Unit(CURRENCIES[match[1]], FigureKind.MONEY, end, match.end()) if match else None
    word = next(group for group in match.groups() if group)
    if match[1] and word not in _CODES and word not in ("RMB", "YEN"):
        return None
    if match[3] and text[match.end() : match.end() + 1].isdigit():
        cents = _CENTS_BEHIND_SIGN.match(text, match.end()) if match.start(3) == end else None
        end = cents.end() if cents else end  # else the sign belongs to the next number: "5 $10 notes"
        return Unit(CURRENCIES[word.lower()], FigureKind.MONEY, end, end) if cents else None
    code = CURRENCIES.get(word.lower(), "KRW" if word.endswith("원") else "CNY" if word == "块" else word)
    attached = match.end() if match[3] else end
    return Unit(_yen_or_yuan(text, code) if match[3] else code, FigureKind.MONEY, attached, match.end())


_WORD = lazy(r"([ \u00a0\t\r\n-]{1,3}|(?<=\sd)['’])([^\W\d_][^\W_]*(?:['’&/.-][^\W\d_][^\W_]*)*['’]?)")
_CODE = frozenset("-–0123456789")
_CODE_NEXT = lazy(r"[-–]?\d")  # "one RAID-1 mirror"
_VALUE_NEXT = lazy(r"\s*=")
_STOPS = word_set(
    """of in on at by for from to with without within into onto over under about between among across
    through during before after since until till against per via as than that which who whom whose where
    when while if because although though so but nor yet or and is are was were be been being am has
    have had having do does did done will would shall should can could may might must this these those
    the a an its their his her our your my it they he she we you i them him us me there here not no
    never also only just even still already again ago each every both either neither all any such same
    said says say told added took take takes made make makes came come comes went go goes got get gets
    gave give gives saw see sees found find finds left leave held hold hold led lead leads won win lost
    lose rose rise fell fall grew grow became become began begin ran run set put cut paid pay sold sell
    built build sent send kept keep brought bring spent spend met meet knew know thought think felt feel
    shows show showed shown died died signed joined participated attended last next now then later
    earlier today yesterday tomorrow versus vs including include includes included plus minus times
    respectively annually worldwide globally overall alone together apart away up down out off above
    below compared according based because due too very much more most less least fewer further ahead
    nearly almost around roughly approximately once twice how what why whether up-to-date according
    reached received recorded reported increased decreased dropped jumped climbed slipped declined
    à et y und en e ou o oder bis desde hasta ist sind waren ein eine einen einem einer wird werden wurde
    wurden haben est sont ont durch ohne über zwischen nach bei seit gegen für zusammen que como donde
    dans des les und von pour sur avec menos moins apenas depuis aus als bis das
    los las más sin con para por entre desde stood stands stayed spoke closed ended opened
    em nos nas num numa pelo pela pelos pelas até à às después antes durante mientras
    gained accounted remain remained remains need needs needed want wants use uses used work works
    worked live lives lived help helps helped appear appears seem seems call calls called report reports
    agree agrees agreed vote voted compares means gives brings becomes equals exceeds
    wrote drove rode wore chose drank ate sang swam threw flew fled fought taught caught stole struck sank
    shrank lent dealt swept shook behind beyond alongside amid despite except throughout toward towards"""
)
_INVARIABLE = word_set(
    """people men women oxen police staff personnel aircraft spacecraft sheep fish deer cattle species
    series troops data media bacteria criteria phenomena alumni nuclei mice feet teeth geese offspring
    kilowatt-hours megawatts hectares percent crew folk children livestock hertz"""
)
_NOT_PLURAL = word_set(
    """overseas previous various serious always perhaps towards afterwards besides sometimes whereas
    business across access process progress success gas plus less mass class cross its this thus his
    hers ours theirs yours yes us was is has does as physics economics politics mathematics news
    analysis basis crisis consensus bonus campus census status virus focus canvas christmas texas paris
    james thomas jones wales mindestens höchstens wenigstens meistens bereits jeweils erstmals nochmals
    mehrmals damals ehemals"""
)
_DETERMINERS = ARTICLES | POSSESSIVES | DEMONSTRATIVES | word_set("your my some any each every")
_PARTICIPLES = word_set("built made found held led set elected born used reported signed cut sent bought")
_OF = lazy(r"\s(?:d[ei]\s|d['’])(?=[^\W\d_]|[$€£¥])")
_LONGEST_PHRASE = 9  # words; "international sci-tech cooperation documents" has four


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in _INVARIABLE or word.endswith(("people", "women", "craftsmen", "workmen")):
        return True
    return (
        len(word) > 3
        and word[-1] == "s"
        and word[-2] not in "su'"
        and word not in _NOT_PLURAL
        and word[-2:] != "is"
    )


def _noun_phrase(text: str, end: int, *, singular: bool) -> Unit | None:
    words = _words(text, end)
    if words and words[0][0] == "de":  # "uma dúzia de pessoas"; "17 de janeiro de mil" counts nothing
        words = words[1:] if len(words) > 1 and is_plural(words[1][0]) else []
    if not words:
        return None
    hyphenated = text[end] == "-"
    unit = _hyphenated(text, end, words) if hyphenated else _measured(words, end, hyphenated=False)
    if unit is not None:
        return unit
    head = _head(text, words)
    stop = (
        _whole_phrase(words, hyphenated=hyphenated, singular=singular)
        if head is None
        else _joined(text, words, head)
    )
    if stop is None:
        return None
    start, last = words[0][1], words[stop][2]
    name = words[stop][0]
    if stop or last - start != len(name):  # not one word as it stands
        name = " ".join(text[start:last].lower().replace("’", "'").rstrip("'").split())
        name = NAMES_ABROAD.get(name, name) if " " in name else name  # "mètres cubes"
    if words[stop][0] in DURATION_NOUNS or (hyphenated and words[0][0] in DURATION_NOUNS):
        return Unit(
            _plural_time(words[stop][0] if words[stop][0] in DURATION_NOUNS else words[0][0]),
            FigureKind.DURATION,
            end,
            last,
        )
    kind = FigureKind.MONEY if words[stop][0] in _COINS else FigureKind.COUNT
    return Unit(name, kind, end, last)


def _hyphenated(text: str, end: int, words: list[tuple[str, int, int, bool]]) -> Unit | None:
    """What a hyphen joins to a number: the 88-metre-high dam, 5-kg bags, a 5-min walk."""
    word, start, stop, _ = words[0]
    if sized := _SIZED.match(word):
        if sized[1] in MEASURE_NOUNS:
            return Unit(sized[1], FigureKind.COUNT, end, start + sized.end(1))  # "the 88-metre-high dam"
        if sized[1] in DURATION_NOUNS:  # "a 30-minute-long film"
            return Unit(_plural_time(sized[1]), FigureKind.DURATION, end, start + sized.end(1))
    if measured := _measured(words, end, hyphenated=True):
        return measured
    symbol = text[start:stop]
    if len(words) > 1 and (symbol.isupper() or is_symbol(symbol)):
        return Unit(symbol, FigureKind.COUNT, end, stop)  # "14,000-TEU ships": how large, not how many
    if time := time_of_symbol(symbol):
        return Unit(time, FigureKind.DURATION, end, stop)  # "a 5-min walk"
    if word.startswith(_YEARLY):
        return Unit("years", FigureKind.DURATION, end, stop)  # "eine 83-jährige Frau"
    return None


def _measured(words: list[tuple[str, int, int, bool]], end: int, *, hyphenated: bool) -> Unit | None:
    """A measure by its name, or a length of time of another language."""
    if (size := _measure_words(words, hyphenated=hyphenated)) is not None:
        name = " ".join(word for word, *_ in words[:size])
        power = _POWERS_BEHIND.get(words[size][0]) if len(words) > size else None  # "300 metres squared"
        last = words[size if power else size - 1][2]
        return Unit(f"{power} {name}" if power else name, FigureKind.COUNT, end, last)
    first = words[0][0]
    if first in _NTH and len(words) > 1 and words[1][0] in DURATION_NOUNS:  # "les six premiers mois"
        return Unit(_plural_time(words[1][0]), FigureKind.DURATION, end, words[1][2])
    if first in DURATION_NOUNS and first in NAMES_ABROAD:  # "cinco años atendidos"
        return Unit(first, FigureKind.DURATION, end, words[0][2])
    return None


_NTH = word_set(
    """premiers premières derniers dernières prochains prochaines primeros primeras últimos últimas próximos
    próximas primeiros primeiras"""
)
# Money that several countries call so: "francs" and "Kuwaiti dinars" keep their words.
_COINS = word_set(
    """franc francs peso pesos dinar dinars rial rials kronor kronur kroner krona krone lira liras lire forint
    forints markka markkas guilder guilders escudo escudos peseta pesetas drachma drachmas koruna korunas
    centavo centavos céntimo céntimos cêntimo cêntimos centime centimes centesimo centesimi rappen öre øre
    pfennig florins penique peniques francos florín florines fiorini pesetas
    taka birr shillings cedi cedis kwacha tenge bolivar bolivars bolivares colones bitcoin bitcoins"""
)


_POWERS_BEHIND = {"squared": "square", "cubed": "cubic"}


def _measure_words(words: list[tuple[str, int, int, bool]], *, hyphenated: bool) -> int | None:
    """How many words a measure has: "a 5 metre shark", "6 square miles"; "two foot soldiers" are none."""
    if words[0][0] == "light" and len(words) > 1 and words[1][0] in ("year", "years"):
        return 2
    size = 2 if words[0][0] in SIZES and len(words) > 1 else 1
    word = words[size - 1][0]
    if word not in MEASURE_NOUNS:
        return None
    if word in _ALSO_OTHER and not hyphenated and len(words) > size and is_plural(words[size][0]):
        return None
    joined = len(words) > size + 1 and words[size][0] == "and"
    return None if joined and is_plural(words[size + 1][0]) else size


_YEARLY = ("jährig", "jaehrig")
_SIZED = lazy(r"(\w+)-(?:high|long|wide|deep|tall|thick|strong|hoch|lang)\Z")


_ALSO_OTHER = word_set("foot bit yard pound stone bar knot degree quart cup")


def _plural_time(word: str) -> str:
    word = word.removesuffix("s").removesuffix("-old") if "-old" in word else word
    irregular = {"century": "centuries", "millennium": "millennia"}
    return word if word.endswith(("s", "a")) else irregular.get(word, word + "s")


def _words(text: str, end: int) -> list[tuple[str, int, int, bool]]:
    """Words after `end` up to punctuation: (lower case, start, end, whether a stop word)."""
    found: list[tuple[str, int, int, bool]] = []
    at = end
    while len(found) < _LONGEST_PHRASE and (match := _WORD.match(text, at)):
        gap, said = match.groups()
        if gap != " " and _ends_phrase(text, match, is_first=not found):
            break
        word, at = said.lower(), match.end()
        if word in _STOPS and word != "and" and not (word == "times" and not found):
            newly = found and found[-1][0].endswith("ly") and word in _PARTICIPLES  # "newly built schools"
            if not newly:
                break
        if word in NUMBER_WORDS or (text[at : at + 1] in _CODE and _CODE_NEXT.match(text, at)):
            break
        if word.isalpha():
            found.append((word, match.start(2), at, False))
            continue
        if all(part in NUMBER_WORDS for part in word.split("-")):
            break
        word = word.replace("’", "'")
        found.append((word.removesuffix("'s").rstrip("'"), match.start(2), at, "'" in said))
        if said[-1] in "'’":
            break
    if found and found[0][0] == "and":
        return []  # "puts the number at 178 and denies that …"
    while found and found[-1][0] == "and":
        found.pop()
    return found


def _ends_phrase(text: str, match: re.Match[str], *, is_first: bool) -> bool:
    """Whether what stands before a word parts it from the number: a line's end, a dash, a hyphen."""
    gap = match[1]
    if "\n" in gap and (match[2][0].isupper() or _VALUE_NEXT.match(text, match.end())):
        return True  # the next row of a table, or a heading; the next line of "name = value"
    if " -" in gap:
        return True  # "one ship - HMS Ocean -": a dash
    return gap[0] in "-\n\r" and ((gap[0] == "-" and not is_first) or "\n" in gap[1:])


def _head(text: str, words: list[tuple[str, int, int, bool]]) -> int | None:
    """The index of the plural noun that ends the phrase; "sports clubs" ends at the second."""
    for at, (word, _, _, _) in enumerate(words):
        if word == "and":
            return None if at > 2 else _head_after_and(words, at)
        if is_plural(word.split("/")[0]) or word == "times" or word in _COINS:
            last = at
            while (
                last + 1 < len(words)
                and is_plural(words[last + 1][0])
                and words[last + 1][0] not in VERBS_OF_ONE
            ):
                last += 1
            return last - (last > at and has_object(text, words[last - 1][0], words[last][2]))
    return None


def _head_after_and(words: list[tuple[str, int, int, bool]], at: int) -> int | None:
    """ "science and technology projects": two singular words joined before one plural head."""
    for later in range(at + 1, min(at + 4, len(words))):
        if is_plural(words[later][0]):
            return later
    return None


_STRIVING = word_set("aims hopes wants seeks intends plans expects tries needs wishes promises threatens")


def _joined(text: str, words: list[tuple[str, int, int, bool]], head: int) -> int:
    """Where the phrase ends once "and regions" is taken in; a verb after "and" is not."""
    at = head + 1
    if at >= len(words) or words[at][0] != "and" or at + 1 >= len(words):
        return head
    if words[head][0] in _COINS or words[head][0] in MEASURE_NOUNS:
        return head  # "320 tonnes and oysters to 110"
    first = words[at + 1][0]
    if first in VERBS_AFTER_AND or first.endswith("ed") or first in ("other", "more", "several", "many"):
        return head
    if first in _STRIVING and text.startswith(" to ", words[at + 1][2]):
        return head  # "costs 4.5 million crowns and aims to"
    for later in range(at + 1, min(at + 6, len(words))):
        word, _, end, _ = words[later]
        if word == "and":
            return head
        if is_plural(word):
            return head if later == at + 1 and _OBJECT_NEXT.match(text, end) else later
    return head


_OBJECT_NEXT = lazy(
    rf"\s+(?:\d|[$€£¥]|(?:them|him|themselves|itself|himself|herself|about|around|roughly|some|over|more|nearly|almost|approximately|at|up)\b|(?:{'|'.join(sorted(_DETERMINERS))})\b)"
)


def _whole_phrase(words: list[tuple[str, int, int, bool]], *, hyphenated: bool, singular: bool) -> int | None:
    """The end of a phrase without a plural: after one, after a hyphen, or a length of time."""
    if hyphenated:
        return 0
    if words[0][0] in DURATION_NOUNS:
        return 0
    first = [word for word, *_ in words]
    size = first.index("and") if "and" in first else len(first)
    if singular and 0 < size <= 3 and not any(word.endswith(("ed", "ly")) for word in first[:size]):
        return size - 1
    return None
