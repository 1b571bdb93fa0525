"""Edits that say the same otherwise: 1,500 m and 1,500 metres, Apollo XI and Apollo 11."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.judging.bracketed import is_one_unit
from scifacts.matching.judging.conversions import converts
from scifacts.matching.judging.counting import RANGE_JOINTS
from scifacts.matching.judging.facts import facts, is_numeric
from scifacts.matching.judging.foreign_figures import ROMAN_NUMERALS
from scifacts.matching.judging.one_measure import is_product
from scifacts.matching.judging.rates import is_one_rate
from scifacts.matching.notes import MARKS, bears_note
from scifacts.matching.vocabulary.words import is_content_word
from scifacts.numerals.vocabulary import FRACTION_WORDS
from scifacts.numerals.wordlists import IS, word_set
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["is_restated"]

# Units whose symbol is another word, or a scale, elsewhere.
_WRITTEN_OUT = {
    "m": ("metres", "metre", "meters", "meter", "mètres", "mètre", "metros", "metro", "metri"),
    "g": ("grams", "gram", "grammes", "gramm", "gramos"),
    "l": ("litres", "litre", "liters", "liter", "litros"),
    "t": ("tonnes", "tonne"),
    "h": ("hours", "hour", "stunden", "stunde", "heures", "heure", "horas"),
    "s": ("seconds", "second"),
    **dict.fromkeys(("min", "mins"), ("minutes", "minute")),
    **dict.fromkeys(("hr", "hrs"), ("hours", "hour")),
    **dict.fromkeys(("sec", "secs"), ("seconds", "second")),
    **dict.fromkeys(("yr", "yrs"), ("years", "year")),
    **dict.fromkeys(("wk", "wks"), ("weeks", "week")),
    **dict.fromkeys(("ms", "msec", "msecs"), ("milliseconds", "millisecond")),
    "mos": ("months",),
    "in": ("inches", "inch"),
    "mi": ("miles", "mile"),
    "v": ("volts", "volt"),
    "w": ("watts", "watt"),
    "k": ("kelvin", "kelvins"),
}
# Numerals of one letter are words, initials and units as well.
_ROMAN = {numeral: number for number, numeral in enumerate(ROMAN_NUMERALS.split(), 1) if len(numeral) > 1}
# Words before a span of time that tell how long, where "a" is one and not "each".
_SPANNING = word_set("""
for in of back within after by than nearly almost about takes took lasted over under forward
""")
_SPANS = frozenset({"minute", "hour", "day", "week", "month", "year", "decade", "century", "quarter"})
_ONE = frozenset({"a", "an", "un", "una", "une", "ein", "eine", "einen", "einem", "einer"})
_FOREIGN_SPANS = word_set("""
minuto hora día semana mes año segundo minute heure jour semaine mois an seconde stunde tag
woche monat jahr sekunde
""")
_NUMBER_SIGNS = frozenset({"no.", "number", "#", "№", "nr"})
_AND_OVER = frozenset({"+", "and over", "or over", "and older", "or older", "and above", "or above", "plus"})
_BOTH_SIDES = frozenset({"±", "+/-", "plusorminus", "plusoderminus", "正负"})
_OF_ERROR = (
    {"margin", "error"},  # an error of 2 degrees has one side
    *({word} for word in ("d'erreur", "fehlertoleranz", "fehlermarge", "fehlerspanne")),
)
_MARGIN_NEAR = 5  # words before it: margin of error of, margin of error is
_ONE_WORD = ({"sólo", "solo"}, {"1er", "premier"}, {"1re", "première"})
_CAUSES = {"since", "because"}  # no clause that tells since when may follow "because"
_FILLING = frozenset({"fill", "fills", "filled", "filling"})
_STATES = frozenset({"is", "was", "are", "were", "stands", "stood", "stand"})
_STANDING = _STATES | {"at"}
_BEFORE_SEASON = frozenset({"last", "this", "next", "each", "every", "late", "early"})
_AGED = frozenset({"age", "aged", "ages"})
_BEFORE_ONE = frozenset("另这那前后上下某任哪同每")
_NO_ONES = (["一", "共"], ["进", "一", "步"], ["進", "一", "步"], ["统", "一"], ["一", "同"])
_NOT_ONE = frozenset("十百千万亿半点二两三四五六七八九几些年天日")  # 每一百人; 前一年 is not 前年
# 一个 is a number here: 一个月, 一个百分点, 只有一个, 第一个.
_COUNTED_ONE = frozenset("月小星礼季世百千半多都也没人分时点")
_ONLY_ONE = frozenset("只仅第每同另哪这那前后上下某任唯有还又再多少增加减差剩独之万千百十")
_IN_THE_YEAR = (["the", "year"], ["im", "jahr"], ["im", "jahre"], ["in", "het", "jaar"])


def is_restated(edit: Stretch) -> bool:
    """Whether an edit is known to say the same otherwise."""
    if edit.is_exchange and any(rule(edit) for rule in _RULES_OF_A_WORD):
        return True
    return any(rule(edit) for rule in _RULES)


def _says_year(edit: Stretch) -> bool:
    """Whether "the year" came or went before a year: by (the year) 2035."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    following = "".join(edit.here[edit.last : edit.last + 1])
    is_one_sided = edit.first == edit.last or edit.start == edit.end
    return is_one_sided and words in _IN_THE_YEAR and len(following) == 4 and following.isdigit()


def _says_one(edit: Stretch) -> bool:
    """Whether 一 came or went behind a word that says it anyway: 另(一)个, 每(一)人."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    following = "".join(edit.here[edit.last : edit.last + 1])
    before = "".join(edit.here[edit.first - 1 : edit.first]) if edit.first else ""
    if [*words, following] == ["一", "共"] or words in _NO_ONES:
        return edit.first == edit.last or edit.start == edit.end
    if words == ["一", "个"]:  # 创建(一个)文件
        return following[:1].isalpha() and following not in _COUNTED_ONE and before not in _ONLY_ONE
    if words != ["一"] or before not in _BEFORE_ONE:
        return False
    return not (following in _NOT_ONE or is_numeric(following))


def _is_level(edit: Stretch) -> bool:
    """Whether a party or a rate is "on" or "at" a share: unchanged on 10%, at 10 per cent."""
    if {edit.here[edit.first], edit.there[edit.start]} != {"on", "at"}:
        return False
    number, unit, *behind = [*edit.here[edit.last : edit.last + 4], "", ""]
    return number[:1].isdigit() and unit in ("%", "percent", "per") and "of" not in behind


def _stands_at(edit: Stretch) -> bool:
    """Whether a figure is said to be, or to stand at, a number: it was 3.5%, it stood at 3.5%."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if not _STANDING.issuperset((*here, *there)) or "at" not in (*here, *there):
        return False
    ahead = {*edit.here[max(0, edit.first - 1) : edit.first], *here}
    if ahead.isdisjoint(_STATES) or not (here or there == ["at"]) or not (there or here == ["at"]):
        return False
    return edit.here[edit.last : edit.last + 1] != [] and is_numeric(edit.here[edit.last])


def _is_one_word(edit: Stretch) -> bool:
    """Whether a word says the same: sólo, solo; le 1er, le premier; fill in, fill out; since, because."""
    words = {edit.here[edit.first], edit.there[edit.start]}
    filled = words == {"in", "out"} and edit.first > 0 and edit.here[edit.first - 1] in _FILLING
    causal = words == _CAUSES and "of" not in (*edit.here[edit.last :][:1], *edit.there[edit.end :][:1])
    return filled or causal or words in _ONE_WORD


def _says_also(edit: Stretch) -> bool:
    """Whether "also" came or went behind "and"."""
    words = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    return words == ["also"] and edit.first > 0 and edit.here[edit.first - 1] == "and"


def _is_season(edit: Stretch) -> bool:
    """Whether the autumn is the fall: last fall, the fall of 1846."""
    if {edit.here[edit.first], edit.there[edit.start]} != {"autumn", "fall"}:
        return False
    before, behind = (
        edit.here[edit.first - 1] if edit.first else "",
        "".join(edit.here[edit.last : edit.last + 1]),
    )
    return before in _BEFORE_SEASON or (before in ("the", "in") and (behind == "of" or behind[:1].isdigit()))


def _is_age(edit: Stretch) -> bool:
    """Whether a least age is written otherwise: aged 18 and over, 18 or older, 18+."""
    said = [" ".join(edit.here[edit.first : edit.last]), " ".join(edit.there[edit.start : edit.end])]
    return _AND_OVER.issuperset(said) and all(
        index > 1 and keys[index - 1].isdigit() and keys[index - 2] in _AGED
        for keys, index in ((edit.here, edit.first), (edit.there, edit.start))
    )


def _is_twice(edit: Stretch) -> bool:
    """Whether "twice" is said in two words: two times."""
    said = sorted((" ".join(edit.here[edit.first : edit.last]), " ".join(edit.there[edit.start : edit.end])))
    return said in (["twice", "two times"], ["2 times", "twice"])


def _is_margin(edit: Stretch) -> bool:
    """Whether "plus or minus" came or went where a margin of error is told, which has two sides anyway."""
    said = sorted(("".join(edit.here[edit.first : edit.last]), "".join(edit.there[edit.start : edit.end])))
    near = {*edit.here[max(0, edit.first - _MARGIN_NEAR) : edit.first]}
    return said[0] == "" and said[1] in _BOTH_SIDES and any(words <= near for words in _OF_ERROR)


def _is_one_part(edit: Stretch) -> bool:
    """Whether "a" became "one" before a part or a span of time: a third, one third; an hour, one hour."""
    words = {edit.here[edit.first], edit.there[edit.start]}
    if not (words & {"one", "1"} and words & _ONE):
        return False
    following = "".join(edit.here[edit.last : edit.last + 1])
    before = "".join(edit.here[edit.first - 1 : edit.first])
    if not words & {"a", "an"}:
        return following in _FOREIGN_SPANS
    return following in FRACTION_WORDS or (before in _SPANNING and following in _SPANS)


def _doubles_unit(edit: Stretch) -> bool:
    """Whether the unit of a range came or went behind its first number: 30 (cm) to 60 cm."""
    if not edit.first or (edit.first < edit.last and edit.start < edit.end):
        return False
    unit = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    joint, number, *rest = [*edit.here[edit.last : edit.last + 2 + len(unit)], "", ""]
    return (
        joint in RANGE_JOINTS
        and number[:1].isdigit()
        and edit.here[edit.first - 1][:1].isdigit()
        and rest[: len(unit)] == unit
    )


def _is_occasion(edit: Stretch) -> bool:
    """Whether "at" became "in" before an article: at the 2011 census, in the 2011 census."""
    if {edit.here[edit.first], edit.there[edit.start]} != {"at", "in"}:
        return False
    return edit.here[edit.last : edit.last + 1] == edit.there[edit.end : edit.end + 1] == ["the"]


def _says_only(edit: Stretch) -> bool:
    """Whether "just" became "only" before a number: just three hours."""
    if {edit.here[edit.first], edit.there[edit.start]} != {"just", "only"}:
        return False
    following = edit.here[edit.last : edit.last + 1]
    return following == edit.there[edit.end : edit.end + 1] and any(map(is_numeric, following))


def _writes_unit_out(edit: Stretch) -> bool:
    """Whether a unit of one letter or two stands in full: 1,500 m, 1,500 metres."""
    if not (edit.first and edit.start):
        return False
    short, full = sorted((edit.here[edit.first], edit.there[edit.start]), key=len)
    at_figure = edit.here[edit.first - 1][:1].isdigit() and edit.there[edit.start - 1][:1].isdigit()
    return at_figure and full in _WRITTEN_OUT.get(short, ())


def _is_roman(edit: Stretch) -> bool:
    """Whether a number in Roman numerals became one in digits or words: Apollo XI, Apollo 11."""
    one, two = edit.here[edit.first], edit.there[edit.start]
    for roman, plain in ((one, two), (two, one)):
        if roman in _ROMAN:
            return [fact.says for fact in facts([plain])] == [str(_ROMAN[roman])]
    return False


def _is_number_sign(edit: Stretch) -> bool:
    """Whether "No." was written out before a number, or the other way round."""
    here, there = edit.here[edit.first : edit.last + 1], edit.there[edit.start : edit.end + 1]
    behind, after = _behind_sign(here), _behind_sign(there)
    if not (behind and after) or not (is_numeric(behind[0]) and is_numeric(after[0])):
        return False
    return [fact.says for fact in facts(behind[:1])] == [fact.says for fact in facts(after[:1])]


def _behind_sign(keys: Sequence[str]) -> Sequence[str]:
    """The keys behind the sign of a number that they begin with; none where they begin with no sign."""
    if not keys or (keys[0] not in _NUMBER_SIGNS and list(keys[:2]) != ["no", "."]):
        return ()
    behind = keys[1 + (keys[0] == "no") :]
    return behind if len(behind) <= _MOST_BEHIND else ()


_MOST_BEHIND = 2  # the number, and a word behind the edit
_WEEKDAYS = {
    short: day
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    for short in (day[:3], day[:4], day[:5])
    if short != day
}


_STATING = frozenset(
    ("was", "were", "is", "are", "stood at", "stands at", "stand at", "amounted to", "amounts to", "came to",
     "totalled", "totaled", "came in at", "reached a total of")
)  # fmt: skip


def _is_stated(edit: Stretch) -> bool:
    """Whether the words between a thing and its figure only tell how much it is: was, stood at, came to."""
    for more in (0, 1):
        first, start = max(0, edit.first - more), max(0, edit.start - more)
        said = " ".join(edit.here[first : edit.last]), " ".join(edit.there[start : edit.end])
        if _STATING.issuperset(said) and not IS.issuperset(said):
            return True
    return False


_EARLIER = frozenset(("previous", "prior", "preceding"))


def _is_earlier(edit: Stretch) -> bool:
    """Whether the time before was called so otherwise: the previous quarter, the prior quarter."""
    if not {edit.here[edit.first], edit.there[edit.start]} <= _EARLIER:
        return False
    following = (*edit.here[edit.last : edit.last + 1], *edit.there[edit.end : edit.end + 1])
    return len(following) == 2 and all(map(is_content_word, following))


_OUTLOOKS = frozenset(("forecast", "outlook", "guidance"))
_OWNED = frozenset(("its", "their", "the", "our", "a"))
_OWNED_NEAR = 4  # words before: its adjusted full-year forecast


def _is_outlook(edit: Stretch) -> bool:
    """Whether what a company expects is called otherwise: raised its forecast, its outlook to 5%."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    said = [[key for key in side if key not in ("to", "of", "for")] for side in (here, there)]
    if not all(len(side) == 1 and side[0] in _OUTLOOKS for side in said) or here[1:] != there[1:]:
        return False
    before = edit.here[max(0, edit.first - _OWNED_NEAR) : edit.first]
    after = edit.there[max(0, edit.start - _OWNED_NEAR) : edit.start]
    return not (_OWNED.isdisjoint(before) or _OWNED.isdisjoint(after))


_AGO = ({"ago", "earlier"}, {"ago", "before"})
_COMPARED = frozenset(("from", "than", "compared", "against", "versus", "vs"))
_COMPARED_NEAR = 12  # words before: compared with net debt of £38m a year ago


def _is_year_before(edit: Stretch) -> bool:
    """Whether what is compared with is "a year ago" or "a year earlier", in a sentence that names no year."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    if not (here and there) or {here[-1], there[-1]} not in _AGO or list(here[:-1]) != list(there[:-1]):
        return False
    before = edit.here[max(0, edit.first - _COMPARED_NEAR) : edit.first]
    if _COMPARED.isdisjoint(before) or edit.here[edit.last - 2 : edit.last - 1] != ["year"]:
        return False
    return not any(_YEAR.fullmatch(key) for key in (*edit.here, *edit.there))


_YEAR = lazy(r"(?:fy)?(?:1[5-9]|20)\d\d")


def _is_weekday(edit: Stretch) -> bool:
    """Whether the name of a weekday was cut short: Tues, Tuesday."""
    here = [key for key in edit.here[edit.first : edit.last] if key != "."]
    there = [key for key in edit.there[edit.start : edit.end] if key != "."]
    if len(here) != 1 or len(there) != 1:
        return False
    return _WEEKDAYS.get(here[0]) == there[0] or _WEEKDAYS.get(there[0]) == here[0]


_WORTH = frozenset(("worth", "valued", "value"))
_AROUND_WORTH = frozenset(("at", "of", "a", "with", "having", "to", "the", "in", *_WORTH))


def _is_worth(edit: Stretch) -> bool:
    """Whether what something is worth was said otherwise: worth, valued at, with a value of."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    sides = ({*here}, {*there})
    return all(side <= _AROUND_WORTH and not side.isdisjoint(_WORTH) for side in sides)


_GAMES = ({"match", "game"}, {"matches", "games"})
_PLAYED = word_set("""
goal goals scored league season club striker team coach runs wickets minutes appearances points cup win wins
""")
_IN_PARTS = frozenset(("set", "sets", "tennis", "serve", "served", "video", "computer", "board"))


def _is_game(edit: Stretch) -> bool:
    """Whether a match was called a game, in a sport where they are one."""
    if {edit.here[edit.first], edit.there[edit.start]} not in _GAMES:
        return False
    words = {*edit.here, *edit.there}
    return not words.isdisjoint(_PLAYED) and words.isdisjoint(_IN_PARTS)


def _is_converted(edit: Stretch) -> bool:
    """Whether a measure came or went in brackets behind the same in another unit: 62 km (39 mi; 33 nmi)."""
    if edit.first == edit.last:
        return _converts(edit.there, edit.start, edit.end)
    return edit.start == edit.end and _converts(edit.here, edit.first, edit.last)


def _converts(words: Sequence[str], first: int, last: int) -> bool:
    """Whether words are such a measure with its brackets, or one of several that brackets hold."""
    if converts(words, first, last):
        return True
    before, said = [*words[max(0, first - _IN_BRACKETS) : first]], [*words[first:last]]
    if not {said[0], said[-1]} & {",", ";"} or "(" not in before:
        return False
    opening = len(before) - 1 - before[::-1].index("(")
    if ")" in (*before[opening:], *said):
        return False
    whole = [*before[: opening + 1], *(word for word in said if word not in (",", ";")), ")"]
    return converts(whole, opening, len(whole))


_IN_BRACKETS = 16  # tokens from a measure to the last of its conversions


def _is_full_hour(edit: Stretch) -> bool:
    """Whether the minutes of a full hour came or went: 2 am, 2:00 am."""
    if not (edit.first and edit.start) or (edit.first < edit.last and edit.start < edit.end):
        return False
    said = [*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]]
    after = "".join(edit.here[edit.last : edit.last + 1]).replace(".", "")
    return said == [":", "00"] and after in ("am", "pm") and edit.here[edit.first - 1].isdigit()


def _is_note(edit: Stretch) -> bool:
    """Whether marks of notes came or went: [12], [a], [note 3], [^1], war¹²."""
    if edit.is_exchange:
        return bears_note(edit.here[edit.first], edit.there[edit.start])
    if edit.first < edit.last and edit.start < edit.end:
        return False
    said = "".join((*edit.here[edit.first : edit.last], *edit.there[edit.start : edit.end]))
    return bool(said) and MARKS.fullmatch(said.lstrip(",;")) is not None  # May,[3] the mayor


_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


def _is_formula(edit: Stretch) -> bool:
    """Whether the digits of a formula were lowered or raised to the line: CO₂, CO2."""
    one, two = edit.here[edit.first], edit.there[edit.start]
    return one[0].isalpha() and one.translate(_SUBSCRIPTS) == two.translate(_SUBSCRIPTS)


def _is_foreign_figure(edit: Stretch) -> bool:
    """Whether a figure of a German, French or Spanish text is written otherwise."""
    if max(edit.last - edit.first, edit.end - edit.start) > _MOST_OF_FIGURE or edit.first == edit.last:
        return False
    from scifacts.matching.judging.foreign_figures import is_foreign_measure, is_grouped_otherwise, is_rank

    return is_rank(edit) or is_grouped_otherwise(edit) or is_foreign_measure(edit)


def _is_in_kana(edit: Stretch) -> bool:
    """Whether a Japanese word is written with a character on one side, and in kana on the other."""
    if not edit.first < edit.last or not _is_kana(
        (edit.here[edit.first], *edit.there[edit.start : edit.end])
    ):
        return False
    from scifacts.matching.judging.japanese_spellings import is_spelled_otherwise

    return is_spelled_otherwise(edit)


def _is_kana(keys: Sequence[str]) -> bool:
    return any("\u3041" <= key[0] <= "\u30ff" for key in keys)


_MOST_OF_FIGURE = 3
_RULES = (
    is_product,
    is_one_rate,
    _is_note,
    is_one_unit,
    _says_year,
    _stands_at,
    _says_also,
    _is_margin,
    _is_age,
    _is_twice,
    _says_one,
    _doubles_unit,
    _is_number_sign,
    _is_weekday,
    _is_year_before,
    _is_outlook,
    _is_foreign_figure,
    _is_in_kana,
    _is_stated,
    _is_worth,
    _is_converted,
    _is_full_hour,
)
# Of one word in the place of one.
_RULES_OF_A_WORD = (
    _is_formula,
    _is_one_part,
    _is_level,
    _is_season,
    _is_one_word,
    _is_occasion,
    _says_only,
    _writes_unit_out,
    _is_roman,
    _is_earlier,
    _is_game,
)
