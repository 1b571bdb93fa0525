"""The language of a text, as far as numerals need it, and number words of other languages than English.

The words are read only in a text of their language: "elf", "once", "dix" and "mil" are English too.
"""

from __future__ import annotations

from functools import cache, lru_cache

from scifacts.numerals.wordlists import WORD, beyond_ascii, phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.numbers import Numeral

__all__ = [
    "IN_FURTHER_WORDS",
    "NUMBERS",
    "POINTED",
    "are_of_two_languages",
    "common_words",
    "language_of",
    "number_in",
    "words_of",
    "written_in",
]

_SAMPLE = 4000  # characters; enough for some forty function words of any language below
_COMMON = {
    "en": "the of and to in for with was is at by from on that as",
    "de": "der und das den ist auf mit für von sind im dem die am als mehr um ein eine nach bei sich nicht "
          "wir noch hatte dass wenn zu wird des es bis zum zur vom oder auch aus über wurde wurden "
          "haben sollen mindestens in was",
    "fr": "les des est dans du le et pour une sur sont la aux un par qui au ont en de à avec selon pas cette "
          "ses elle il",
    "es": "el los las del en y con por una que la más un se su lo al de es hay fue han "
          "sus está según pero muy",
    "it": "della il che di sono una dei nel la un si del è gli hanno ha nella dello dalla dal alla al con "
          "più stati state stato stata oltre circa almeno ogni tra i le lo nei delle degli sulla è anche in "
          "su",
    "nl": "het een van en op voor zijn de met is te aan bij naar uit wordt werd werden worden hebben heeft "
          "niet maar ook dan tot meer ruim bijna ongeveer onder zonder zat zaten er mogen mag kunnen "
          "moet moeten in was",
    "pt": "de do da das em um uma não os na ao com mais são para pelo pela que é foi foram dos nas nos no "
          "tem têm ou até mil à às entre menos já também anos ficou pelos pelas seu sua foram as por",
    "sv": "och att är av på från till inte som med det ett har blev efter än var ska enligt "
          "og ikke til af ble er blir etter mere end ifølge skal",
    "tr": "ve bir bu için ile olarak yüzde göre daha çok ise oldu olan kadar milyon milyar sonra yıl kişi",
    "other": "się nie jest oraz przez według dla że był było są zł roku osób jsou nebo podle který bylo "
             "tedy lidí tisíc korun pouze při letech "
             "și din pentru este sunt că mult în milioane fost ani yang dengan untuk dari pada itu juta "
             "orang tahun és hogy nem egy az több oli että ovat mutta eivät của và các được trong không "
             "người bio bila koji godine prema više nego za",
}  # fmt: skip
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_SPOKEN_IN: dict[str, list[str]] = {}  # common word -> its languages
for _language, _words in _WORDS.items():
    for _word in _words:
        _SPOKEN_IN.setdefault(_word, []).append(_language)


# In a few words without any of the above, these tell: "dreihundert Tonnen", "dos tercios".
_TELLING = {
    "de": "zwölf sechs_ _zehn_ _vier_ "
          "dutzend zwei drei fünf sieben hundert tausend zwanzig vierzig sechzig millionen milliarde prozent "
          "umsatz gewinn_ gewinn: verlust_ verlust: mitarbeiter einwohner bilanzsumme kosten_ kosten: "
          "_mio. _mrd tonnen_ arbeitslose schulden besucher menschen zuschauer beschäftigte wohnungen "
          "ß arbeitsplätze exemplare_ stellen_ _jeder_ _jede_ _jedem_ _jedes_ "
          "_und_ _oder_ _bis_ _zwischen_ _ist_ _sind_ _auf_ _nach_ _noch_ _nicht_ _sich_ _wird_ "
          "_wurde_ _wurden_ _zum_ _zur_ _vom_ mitglieder_",
    "fr": "d'un d’un moitié "
          "deux trois quatre quinze vingt trente quarante cinquante soixante milliard pour_cent virgule "
          "chiffre_d'affaires chiffre_d’affaires bénéfice _habitants salariés chômeurs personnes "
          "spectateurs visiteurs logements exemplaires _mois_ _mois. _été_ _morts_ blessés",
    "es": "cuatro cinco siete nueve trece quince veint treinta cuarenta cincuenta sesenta setenta ochenta "
          "noventa cientos cientas millones tercio por_ciento _ingresos beneficio _empleados "
          "_habitantes _ventas_ personas viviendas espectadores visitantes trabajadores empleos "
          "ejemplares ñ ¿",
    "it": "zione_ zioni_ milioni miliardi _persone_ abitanti _morti_ feriti mila_ _gli_ _anni_",
    "pt": "ção_ ções_ milhões bilhões _mortos _feridos _pessoas_ _mil_pessoas",
    "nl": "miljoen miljard huishoudens _mensen_ _doden_ inwoners _jaar_ _procent_ _euro_per_",
    "sv": "å ø _miljoner_ _miljarder_ _prosent_ _tusen_",
    "tr": "yüzde_ milyon_ milyar_ _kişi ı ğ",
    "other": "_tys. _proc. _osób _lidí_ _tisíc procentního punktu_procent _ljudi_ "
             "odstotk _posto_ prosentt miljoonaa_ _euroa_ henkilö százalék _la_sută _milioane "
             "_persen_ _juta_ ő ű",
}  # fmt: skip
_FEW = 200  # characters
# Every sixth word of English; "in" is German and Dutch too, and "to", which stands last, Polish.
_PLAIN = (b" the ", b" of ", b" and ", b" to ")
_PLAIN_SHARE = 12
_SMALL_AND_SPACED = bytes.maketrans(b"\n\t", b"  ").lower()
_CYRILLIC, _CYRILLIC_SHARE = "оаеи", 8  # every fourth letter of Russian is one of these


def language_of(text: str, beside: str = "") -> str:
    """The likeliest language by the commonest words; English where nothing speaks against it.

    "sv" is any language of the north, "ru" any in Cyrillic letters, "east" any that sets a point before
    decimals in letters of its own, "other" any that is not told apart, such as Polish. A few words that tell
    nothing are of the language of the text that they stand beside. A name makes no sentence foreign.
    """
    language = _likeliest(text, beside)
    if language != "en" and language in _WORDS and len(text) < _FEW and _is_told_in_english(text, language):
        return "en"
    return language


def _is_told_in_english(text: str, language: str) -> bool:
    """Whether a few words that seem to be of a language are English with a name: El Niño killed 1,200."""
    words = [word.strip(".,;:!?()") for word in text.split()]
    shared = _SHARED.get(language, ())
    sure = sum(word in _SURELY_ENGLISH and word not in shared for word in words)
    if language != "sv":  # which has "virksomhed"
        sure += sum(map(_is_english_past, words))
    foreign = sum(word.lower() in _WORDS[language] or _has_foreign_letter(word) for word in words)
    return sure > 0 and foreign <= min(_IN_A_NAME, sure * 2)


def _has_foreign_letter(word: str) -> bool:
    """Whether a word in small letters has one that English has not: names have capitals."""
    return not word.isascii() and word.isalpha() and word.islower()


def _is_english_past(word: str) -> bool:
    """Whether a word ends as "killed" does, and not as Dutch "gebied"."""
    return word.endswith("ed") and len(word) >= _PAST and word.islower() and word[-3] not in "aeiou"


def _likeliest(text: str, beside: str) -> str:
    """The language of a text, whatever names stand in it."""
    head = text[:_SAMPLE]
    # In bytes, for nearly every text is told by them: `str.lower` takes ten times as long beyond ASCII.
    plain = b" %b " % head.encode("latin-1", "replace").translate(_SMALL_AND_SPACED)
    if not head.isascii() and (lettered := _by_letters(head, plain)):
        return lettered
    if len(text) > _FEW and _is_plain_english(plain):
        return "en"
    sample = f" {head.lower()} ".replace("\n", " ").replace("\t", " ")
    present = set(sample.split(" "))
    counts = dict.fromkeys(_WORDS, 0)
    for word in present:
        if languages := _SPOKEN_IN.get(word):
            # "no" is English as well, however often it stands there: no fewer than
            count = sample.count(f" {word} ") if word != "no" else 1
            for language in languages:
                counts[language] += count
    best = max(counts, key=lambda language: counts[language])
    if counts[best] > max(1, counts["en"]):
        rivals = [language for language in counts if counts[language] == counts[best]]
        if len(rivals) == 1:
            return best
        whole = _of_whole(beside[:_SAMPLE]) if beside else _told(sample)
        return whole if whole in rivals else best
    if counts[best] == 1 and not counts["en"] and len(text) < _FEW and _FOREIGN_LETTER.search(sample):
        alone = [language for language in counts if counts[language]]
        words = (text[:1].lower() + text[1:]).split()
        if len(alone) == 1 and not _WORDS[best].isdisjoint(words):  # and no name: São Paulo
            return best  # "Le procès a duré dix mois"
    if counts["en"] or not sample.strip():
        whole = _of_whole(beside[:_SAMPLE]) if beside else "en"
        return whole if counts.get(whole, 0) >= counts["en"] else "en"  # "In der Branche arbeiten 876.000"
    return _of_few(text, sample, beside)


def _of_few(text: str, sample: str, beside: str) -> str:
    """The language of a text without common words: by what else tells it, or that of the text beside."""
    told = _told(sample) if len(text) < _FEW else "en"
    if told == "en" and not text.isascii() and (lettered := _by_few_letters(text, sample)):
        return lettered
    if beside and (told == "en" or _is_told_by_a_name(text)):
        return _of_whole(beside[:_SAMPLE])
    return told


def _is_told_by_a_name(text: str) -> bool:
    """Whether a few words tell nothing without their names: "Lyngøy: Passengers 987,450"."""
    words = (word for word in text.split() if word[0].islower() or _OF_ONE_TONGUE.isdisjoint(word))
    return _told(f" {' '.join(words).lower()} ") == "en"


def _is_plain_english(plain: bytes) -> bool:
    """Whether four of the commonest words of English make a twelfth of a text; mostly the first ones do."""
    most, count = plain.count(b" "), 0
    for word in _PLAIN:
        count += plain.count(word)
        if count * _PLAIN_SHARE > most:
            return True
    return False


def _by_letters(text: str, plain: bytes) -> str:
    """The language that the commonest letters speak for, or those of words in small letters; else "".

    `plain` is the text in bytes: its plain letters are small, and all white space is a blank.
    """
    letters = beyond_ascii(text)
    small, size = letters.lower(), len(plain) + letters.count("İ")  # the one that becomes two
    if len(letters) * _CYRILLIC_SHARE > size and sum(map(small.count, _CYRILLIC)) * _CYRILLIC_SHARE > size:
        return "ru"
    if len(letters) * _EASTERN_SHARE > size and (
        sum(map(small.count, _EASTERN)) * _EASTERN_SHARE > size or _is_korean(small[:_SOME])
    ):
        return "east"
    if any("\u0100" <= letter < "\u0234" for letter in set(letters)):
        words = _FURTHER_WORD.findall(text)
        if sum(map(plain.count, _PLAIN[:-1])) * _PLAIN_SHARE > plain.count(b" "):
            return ""  # the rāgas and tālas of the tradition
        if len(words) > _FEW_WORDS and len(words) * _FURTHER_SHARE > plain.count(b" "):
            return "tr" if "ı" in small or "ğ" in small else "other"
    return ""


_FURTHER_SHARE = 12  # words among which one has such a letter, in Romanian and Polish every fourth


_SOME = 400  # letters, of which a Korean text has mostly Hangul
_HANGUL = lazy(r"[\uac00-\ud7a3]")


def _is_korean(letters: str) -> bool:
    return len(_HANGUL.findall(letters)) * 2 > len(letters)


def _by_few_letters(text: str, sample: str) -> str:
    """The language that letters which English has not speak for in a text without common words, else ""."""
    if _is_written_otherwise(sample) or _is_written_further(text):
        return "other"
    if len(text) < _FEW and _GERMAN_LETTERS.search(text):
        return "de"
    if len(text) < _FEW and _ELIDED.search(text) and _FOREIGN_WORD.search(text):
        return "fr"  # "L'agglomération compte 1,3 million d'habitants"
    return ""


# Common letters of Arabic and Persian, Hebrew, Hindi, Bengali, Tamil, Thai and Korean, which all set a
# point before decimals; of a text of theirs every fourth to every tenth letter is one.
_EASTERN, _EASTERN_SHARE = "اليوהלाेर্ারி்าน이다의는에은을가로했고지", 12
POINTED = ("en", "east")
# Letters of which a few tell a language: kana, Hangul; then Chinese, then Cyrillic, Greek, Arabic.
_SCRIPTS = {
    "ja": lazy(r"[\u3040-\u30fa]"),
    "ko": lazy(r"[\uac00-\ud7a3]"),
    "zh": lazy(r"[\u4e00-\u9fff]"),
    "ru": lazy(r"[\u0400-\u04ff]"),
    "other": lazy(r"[\u0370-\u03ff\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f]"),
}
_WRITTEN = 8  # letters of a script, above which a text is Latin only where it has more of those
_NOT_SURE = ("sv", "tr", "east")  # which a shorter text may not tell
_FEW_WORDS = 2  # in small letters, of which two sentences of one language share one
_SAID = 8  # words, of which English has one of its common ones
_ENGLISH = _WORDS["en"] | word_set(
    "it he she they we has have had were are been this more than who its their about after into out"
)
# Words that no language above shares in small letters: not "has", "gave", "won", "will", "most", "first".
_SURELY_ENGLISH = word_set("""
the that they their there these those this its who which what when where were been would could should more
other others each every only about after before between during into through against near while since because
paid sold lost spent found told said went came took got grew drew built hurt people lives homes houses
workers nurses members voters seats towns cities deaths books months nights days hours children women pupils
students employees shares prices years year month two three five seven eight thousand hundred than votes
flats
""")
_SHARED = {"fr": {"votes"}, "nl": {"flats"}, "other": {"than"}}  # "than" is Vietnamese for coal
_PAST = 6  # letters of an English verb in -ed that is none of another language
_IN_A_NAME = 2  # common words of another language: Ursula von der Leyen


def are_of_two_languages(ours: str, theirs: str, beside: str = "") -> bool:
    """Whether two texts surely have different languages, the second in the company of `beside`."""
    said, found = written_in(ours), written_in(theirs, beside)
    if said and found:
        return said != found
    if found not in ("", "en"):
        return True
    words = [set(filter(str.islower, WORD.findall(text))) for text in (ours, theirs)]
    return min(map(len, words)) >= _FEW_WORDS and words[0].isdisjoint(words[1])


def written_in(text: str, beside: str = "") -> str:
    """The language of a text by its letters, then by its words; "" where it is not told."""
    if not text.isascii():
        latin = sum(character.isalpha() and character < "\u0250" for character in text)
        for language, letters in _SCRIPTS.items():
            count = len(letters.findall(text))
            if count * 4 > latin or (language == "zh" and count > _WRITTEN):
                return language
    language = language_of(text, beside)
    if language != "en":
        return "other" if language in _NOT_SURE else language
    words = f" {text.lower()} ".split()
    return "en" if not _ENGLISH.isdisjoint(words) else "other" if len(words) > _SAID else ""


@lru_cache(maxsize=64)
def _of_whole(sample: str) -> str:
    return language_of(sample)


_GERMAN_LETTERS = lazy(
    r"(?<![^\W\d_])[a-zäöü][a-zäöüß]*[äöüß]|(?<![^\W\d_])[äöü][a-zß]"
)  # "zählt"; names have capitals
_ELIDED = lazy(r"(?<![^\W_])(?:[LlDd]|[Qq]u)['’][a-zà-ÿ]")


def _is_written_further(text: str) -> bool:
    """Whether one of a few words in small letters has a letter that the great languages have not."""
    if len(text) >= _FEW or not any("\u0100" <= letter < "\u0234" for letter in set(text)):
        return False
    return _FURTHER_WORD.search(text) is not None


_FURTHER_WORD = lazy(r"(?<![^\W\d_])[a-zà-öø-ÿ]*[ā-ņō-ȳ][^\W\d_]*")  # "wzrosły"; names have capitals
_FOREIGN_LETTER = lazy("[à-öø-ÿ]")
_FOREIGN_WORD = lazy(r"(?<![^\W_])(?:[a-z][a-zà-öø-ÿ]*)?[à-öø-ÿ]")
_OF_ONE_TONGUE = frozenset("åøßñığőű")  # each tells a language in `_TELLING`
_LETTERS = lazy("[à-öø-ɏ\u0370-\u052f]")


def _is_written_otherwise(sample: str) -> bool:
    """Whether a fifth of the words, and three at least, have letters that English has not: "5,5 тонн"."""
    words = sample.split()
    others = sum(_LETTERS.search(word) is not None for word in words)
    return others >= 3 and others * 5 >= len(words)


@cache
def _telling() -> dict[str, tuple[str, ...]]:
    """What tells a language in a few words; "_" is a blank."""
    return {language: phrases(words) for language, words in _TELLING.items()}


def _told(sample: str) -> str:
    """The language that number words of a short text speak for, else English."""
    counts = {language: sum(map(sample.__contains__, words)) for language, words in _telling().items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else "en"


def _numbers(words: str) -> dict[str, int]:
    return {word: at for at, word in enumerate(words.split()) if word != "-"}


# From zero; "-" where the word is an article or has another meaning ("ein", "un", "neuf" is also new).
NUMBERS: dict[str, dict[str, int]] = {
    "de": _numbers("null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
                   "fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig")
          | {"zwo": 2, "fuenf": 5, "zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50, "dreißig": 30,
             "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
             "siebzig": 70, "achtzig": 80, "neunzig": 90},
    "fr": _numbers("zéro - deux trois quatre cinq six sept huit - dix onze douze treize quatorze quinze "
                   "seize") | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60},
    "es": _numbers("cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
                   "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés "
                   "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
          | {"dieciseis": 16, "veintiún": 21, "veintiuna": 21, "veintiun": 21, "veintidos": 22,
             "veintitres": 23, "veintiseis": 26, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
             "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90},
    "it": _numbers("zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
                   "quattordici quindici sedici diciassette diciotto diciannove venti")
          | {"trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
             "novanta": 90, "duecento": 200, "trecento": 300, "quattrocento": 400, "cinquecento": 500,
             "seicento": 600, "settecento": 700, "ottocento": 800, "novecento": 900, "duemila": 2000,
             "tremila": 3000, "quattromila": 4000, "cinquemila": 5000, "seimila": 6000, "diecimila": 10000,
             "ventimila": 20000, "centomila": 100000},
    "pt": _numbers("zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze "
                   "dezesseis dezessete dezoito dezenove vinte")
          | {"duas": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19, "trinta": 30,
             "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90,
             "duzentos": 200, "duzentas": 200, "trezentos": 300, "trezentas": 300, "quatrocentos": 400,
             "quatrocentas": 400, "quinhentos": 500, "quinhentas": 500, "seiscentos": 600, "seiscentas": 600,
             "setecentos": 700, "setecentas": 700, "oitocentos": 800, "oitocentas": 800, "novecentos": 900,
             "novecentas": 900},
    "nl": _numbers("nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
                   "zestien zeventien achttien negentien twintig")
          | {"dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
             "negentig": 90, "tweehonderd": 200, "driehonderd": 300, "vierhonderd": 400, "vijfhonderd": 500,
             "zeshonderd": 600},
}  # fmt: skip
# Italian and Dutch write tens and ones in one word: ventuno, trentadue; eenentwintig, tweeëndertig.
_TENS = {
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
}
_ONES = {
    "it": "uno due tre quattro cinque sei sette otto nove",
    "nl": "een twee drie vier vijf zes zeven acht negen",
}
NUMBERS["it"] |= {
    (ten[:-1] if one in ("uno", "otto") else ten) + one: NUMBERS["it"][ten] + value
    for ten in _TENS["it"].split()
    for value, one in enumerate(_ONES["it"].split(), 1)
}
NUMBERS["it"] |= {word + "tré": NUMBERS["it"][word] + 3 for word in _TENS["it"].split()}
NUMBERS["it"] |= {word[:-1] + "un": NUMBERS["it"][word] + 1 for word in _TENS["it"].split()}  # ventun euro
NUMBERS["nl"] |= {
    f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": NUMBERS["nl"][ten] + value
    for ten in _TENS["nl"].split()
    for value, one in enumerate(_ONES["nl"].split(), 1)
}


IN_FURTHER_WORDS = ("sv", "ru", "other", "tr", "east")  # of which number words are read as well


def number_in(language: str, text: str, start: int) -> Numeral | None:
    """Read the number in words of `language` at `start`; what reads it is loaded when a text needs it."""
    if language == "east" and text[start] < "\u0600":
        return None  # an English word
    if language in IN_FURTHER_WORDS:
        from scifacts.numerals.languages.words_further import further_words_at

        return further_words_at(text, start, language)
    if language not in NUMBERS:
        return None
    from scifacts.numerals.languages.tongues import read_foreign

    return read_foreign(text, start, language)


def common_words(language: str) -> frozenset[str]:
    """The words that tell a language, as every text in it has some; none of an unknown one."""
    return _WORDS.get(language, frozenset())


def words_of(language: str) -> tuple[set[str], str]:
    """The words that a number of `language` may begin with, and a pattern for its compounds."""
    if language not in NUMBERS:
        return set(), ""
    from scifacts.numerals.languages.tongues import COMPOUNDS, starters

    return starters(language), COMPOUNDS.get(language, "")
