"""Read the facts that a run of tokens carries, in a form in which equal facts compare equal.

"nine" and "9", "3.09 trillion" and "3,090 billion", "can't" and "cannot", "more than" and "over" come
out the same; what comes out different has changed.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from itertools import pairwise

from scifacts.matching.vocabulary.words import (
    BEGINNINGS,
    CONTRACTIONS,
    FUNCTION_WORDS,
    LONGEST,
    PHRASES,
    Fact,
    Strength,
)
from scifacts.model import ChangeKind
from scifacts.numerals.numbers import COMMA_DECIMAL
from scifacts.numerals.vocabulary import (
    NUMBER_WORDS,
    ORDINAL_WORDS,
    SCALE_ABBREVIATIONS,
    SCALE_WORDS,
    VULGAR_FRACTIONS,
)
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = [
    "ONE",
    "PARTS",
    "begins_with_part",
    "facts",
    "has_share",
    "is_fraction",
    "is_number_word",
    "is_numeric",
    "is_quantity",
    "is_year",
    "number_of",
    "phrase_at",
]

# A digit of a letter's shape inside a long word is that letter, misread: inf0rmation.
_LONG_WORD, _MISREAD = 6, lazy(r"[^\W\d_]{2,}[015][^\W\d_]{2,}")
_GROUPED = lazy(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?")
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th", "e", "ème"})
_FRACTION_SLASH = "\u2044"
_DENOMINATORS = frozenset({"2", "3", "4", "5", "6", "8", "10", "16"})
# Names of parts, as those of a number in words: two thirds.
PARTS = {
    name: part
    for part, names in {
        3: "third thirds",
        4: "quarter quarters",
        5: "fifth fifths",
        6: "sixth sixths",
        7: "seventh sevenths",
        8: "eighth eighths",
        9: "ninth ninths",
        10: "tenth tenths",
    }.items()
    for name in names.split()
}
# Words of quantity before which a comparator counts; "one" is a pronoun as often.
_QUANTITIES = frozenset({"all", "every", "each", "none", "no", "everyone", "everything", "dozen", "dozens"})
_WHOLES = frozenset({"a", "one", "-"})
# First words of phrases that compare at a figure alone: and more, as much as.
_COMPARING = frozenset({"and", "or", "as"})
_DECLINING = frozenset({"decline", "declines", "declined"})
_COUNTING = word_set("a an the half all twice double any some about around dozens us usd eur gbp")
_STOPS = frozenset(".,;:)")
_MONEY = ("$", "€", "£", "¥")
# Behind these 只 counts animals and the like, elsewhere it is "only".
_HAN_COUNTS = frozenset("一二两兩三四五六七八九十百千万几数多半每这那0123456789")
_CJK_SCALES = frozenset("十百千万萬亿億兆")


@cache
def _read_words() -> frozenset[str]:
    """Words that begin something that is read; any other word of letters is passed over."""
    tables = (PHRASES, LONGEST, NUMBER_WORDS, SCALE_WORDS, SCALE_ABBREVIATIONS, ORDINAL_WORDS, CONTRACTIONS)
    return frozenset({"minus"}.union(*tables, VULGAR_FRACTIONS))


def number_of(token: str) -> Decimal | None:
    """The value of a token of digits with its inner marks; None for anything else."""
    if token[:1] == "-" and len(token) > 1:
        value = number_of(token[1:])
        return None if value is None else -value
    if not token[:1].isdigit() or not token[:1].isascii():
        return None
    if token.isdigit():
        is_code = token[0] == "0" and len(token) > 1 and (len(token) > 2 or token[1] == "0")
        return None if is_code else Decimal(token)
    if _GROUPED.fullmatch(token):
        if token.count(".") > 1:
            return Decimal(token.replace(".", "").replace(",", "."))
        return Decimal(token.replace(",", ""))
    if COMMA_DECIMAL.fullmatch(token):
        return Decimal(token.replace(",", "."))
    return Decimal(token) if token.count(".") == 1 and "," not in token else None


def is_numeric(key: str) -> bool:
    """Whether a token in lower case is a number, a number word or a fraction sign."""
    return (
        key.lstrip("-")[:1].isnumeric()
        or key in NUMBER_WORDS
        or (key in SCALE_WORDS and key not in _CJK_SCALES)
    )


def is_year(key: str) -> bool:
    """Whether a token reads as a year by itself, from 1000 to 2199."""
    return len(key) == 4 and key.isdigit() and "1000" <= key < "2200"


def is_fraction(word: str) -> bool:
    """Whether a word in lower case, behind an article, is a part of a whole: a third, die Hälfte."""
    return word in PARTS or word in _HALVES


_HALVES = word_set("half hälfte drittel viertel moitié tiers quart mitad tercio tercera")


def begins_with_part(text: str, start: int, end: int) -> bool:
    """Whether a passage begins with a part of a whole: a third of, die Hälfte der."""
    words = text[start : min(end, start + _LONGEST_PART)].lower().split(" ", 2)
    return len(words) > 1 and words[0] in ONE and is_fraction(words[1].rstrip(",."))


_LONGEST_PART = 40  # characters of the article and the part
# Words before a part of a whole: a third, die Hälfte.
ONE = frozenset({"a", "an", "one", "die", "das", "ein", "la", "le", "un", "una", "el"})


def is_number_word(key: str) -> bool:
    """Whether a token in lower case is a number in any of the languages that the lexicon has."""
    fact = PHRASES.get(key)
    return is_numeric(key) or (fact is not None and fact.kind is ChangeKind.NUMBER)


def phrase_at(keys: Sequence[str], index: int) -> tuple[Fact, int] | None:
    """The longest known word or phrase that begins at an index, and how many tokens it takes."""
    key = keys[index]
    longest = LONGEST.get(key)
    if longest and index + 1 < len(keys) and f"{key} {keys[index + 1]}" in BEGINNINGS:
        for length in range(min(longest, len(keys) - index), 1, -1):
            fact = PHRASES.get(" ".join(keys[index : index + length]))
            if fact and not (
                (key in _COMPARING and _compares_nothing(keys, index, length))
                or (key in _DECLINING and _comes_to(keys, index + length))
            ):
                return fact, length
    fact = PHRASES.get(key)
    return (fact, 1) if fact else None


def _comes_to(keys: Sequence[str], index: int) -> bool:
    """Whether a figure, and no deed, stands behind "declined to": it fell so far, and nobody refused."""
    if index == len(keys):
        return False
    following = keys[index]
    if following[:1] in _MONEY or following in FUNCTION_WORDS or is_number_word(following):
        return True
    fact = PHRASES.get(following)
    return fact is not None and fact.kind is ChangeKind.COMPARATOR


def _compares_nothing(keys: Sequence[str], index: int, length: int) -> bool:
    """Whether a phrase that compares behind a figure, or before one, has none there."""
    following = keys[index + length] if index + length < len(keys) else ""
    if keys[index] == "as":  # as much as possible
        return following in _STOPS or (
            following.isalpha()
            and not (
                is_numeric(following) or following in PARTS or following in _COUNTING or following in PHRASES
            )
        )
    if (
        keys[index + length - 1] == "more"
        and index
        and not any(map(is_numeric, keys[max(0, index - 5) : index]))
    ):
        return True  # and more generally
    return (
        following in ("to", "than", "all") or following[:1] in _MONEY or is_numeric(following)
    )  # and (over 300)


def facts(keys: Sequence[str], before: str = "") -> list[Fact]:
    """The facts of tokens in lower case, in order; `before` is the token that stands before them."""
    if _read_words().isdisjoint(keys) and all(map(str.isalpha, keys)):
        return []
    expanded = [part for key in keys for part in CONTRACTIONS.get(key, (key,))]
    return _settle(list(_read(expanded, before)))


def _read(keys: list[str], before: str) -> Iterator[Fact]:
    index, known = 0, _read_words()
    while index < len(keys):
        behind = before if index == 0 else keys[index - 1]
        if (keys[index] not in known and keys[index].isalpha()) or (
            keys[index] == "只" and behind[-1:] in _HAN_COUNTS
        ):
            index += 1
            continue
        number = _number_at(keys, index, behind)
        if number and not _is_neutral(keys, index):
            yield number[0]
            index += number[1]
            continue
        phrase = phrase_at(keys, index)
        if phrase:
            if phrase[0].kind is not ChangeKind.WORDING:
                yield phrase[0]
            index += phrase[1]
            continue
        unknown = _unknown_with_digits(keys[index])
        if unknown:
            yield unknown
        index += 1


def _is_neutral(keys: list[str], index: int) -> bool:
    """Whether a number belongs to an idiom or to the name of an event: the Second World War."""
    phrase = phrase_at(keys, index)
    return phrase is not None and phrase[0].kind in (ChangeKind.WORDING, ChangeKind.NAME)


def _unknown_with_digits(key: str) -> Fact | None:
    """A word with digits in it ("q3", "g20", "covid19") names something by them."""
    if key.isalpha() or not any(map(str.isnumeric, key)) or (len(key) == 1 and key >= "一"):
        return None
    if len(key) > _LONG_WORD and _MISREAD.fullmatch(key):
        return None
    kind = ChangeKind.TIME if key[0] in "qh" and key[1:].isdigit() else ChangeKind.NUMBER
    return Fact(kind, key, Strength.CORE)


def _number_at(keys: list[str], index: int, before: str) -> tuple[Fact, int] | None:
    """A number with its scale, read as one value: digits, words, or both."""
    start = index
    negative = keys[index] == "minus" and index + 1 < len(keys) and not is_numeric(before)
    value, index = _plain_number(keys, index + negative)
    if negative and value is not None:
        value = -value
    if value is None:
        return None if negative else _scale_alone(keys, start, before)
    ordinal = _spelled_ordinal(keys, index, value)
    if ordinal:
        return ordinal[0], ordinal[1] - start
    index, scale = _scales(keys, index)
    following = keys[index] if index < len(keys) else ""
    if following in _ORDINAL_ENDINGS and scale == 0 and keys[start][0].isdigit():
        return Fact(ChangeKind.NUMBER, f"ordinal {value:f}", Strength.CORE), index + 1 - start
    if scale == 0 and index - start == 1 and _is_odd_comma(keys[start], value):
        return Fact(ChangeKind.NUMBER, keys[start], Strength.CORE), 1  # "203,0" is no other way to write 203
    return Fact(ChangeKind.NUMBER, _plain(value.scaleb(scale)), Strength.CORE), index - start


def _spelled_ordinal(keys: list[str], index: int, value: Decimal) -> tuple[Fact, int] | None:
    """ "twenty-first" behind its tens, and the index behind it."""
    index += keys[index : index + 1] == ["-"]
    ones = ORDINAL_WORDS.get(keys[index], 0) if index < len(keys) else 0
    if not (0 < ones < 10 and 20 <= value < 100 and value % 10 == 0):
        return None
    return Fact(ChangeKind.NUMBER, f"ordinal {value + ones:f}", Strength.CORE), index + 1


def _is_odd_comma(key: str, value: Decimal) -> bool:
    plain = key.lstrip("-")
    return (
        _GROUPED.fullmatch(plain) is None
        and COMMA_DECIMAL.fullmatch(plain) is not None
        and value == int(value)
    )


def _scales(keys: list[str], index: int) -> tuple[int, int]:
    """Scale words from an index on: where they end, and the power of ten."""
    power = 0
    while index < len(keys):
        skip = (
            1 if keys[index] == "-" and keys[index + 1 : index + 2] and keys[index + 1] in SCALE_WORDS else 0
        )
        word = keys[index + skip]
        if word in SCALE_WORDS:
            power += SCALE_WORDS[word]
        elif word in SCALE_ABBREVIATIONS and len(word) > 1 and not power:
            power += SCALE_ABBREVIATIONS[word]
        else:
            break
        index += skip + 1
    return index, power


_SUMS = "$€£¥₹₩"


def _scale_alone(keys: list[str], index: int, before: str) -> tuple[Fact, int] | None:
    key = keys[index]
    if key in SCALE_WORDS and key not in _CJK_SCALES:
        end, power = _scales(keys, index)
        return Fact(ChangeKind.SCALE, f"e{power}", Strength.CORE), end - index
    behind = before[:1].isdigit() or before == ")" or before[-1:] in _SUMS  # £m, US$bn
    if key in SCALE_ABBREVIATIONS and key not in PHRASES and behind and before:
        says = f"e{SCALE_ABBREVIATIONS[key]}" if len(key) > 1 or key in "kmb" else key
        return Fact(ChangeKind.SCALE, says, Strength.CORE), 1
    if key in ORDINAL_WORDS:
        return Fact(ChangeKind.NUMBER, f"ordinal {ORDINAL_WORDS[key]}", Strength.CORE), 1
    return None


def _plain_number(keys: list[str], index: int) -> tuple[Decimal | None, int]:
    """A number without its scale, and the index behind it."""
    key = keys[index]
    value = number_of(key)
    if value is not None:
        part = _fraction(keys, index)
        if part is not None:
            return part, index + 3
        return _with_groups(keys, index, value)
    if key in VULGAR_FRACTIONS:
        upper, lower = VULGAR_FRACTIONS[key]
        return Decimal(upper) / Decimal(lower), index + 1
    if key not in NUMBER_WORDS:
        return None, index
    value, index = _spelled(keys, index)
    return _with_part(keys, index, value)


def _with_part(keys: list[str], index: int, value: Decimal) -> tuple[Decimal, int]:
    """A number in words with what follows it: two thirds, two and a half, two dozen."""
    if keys[index : index + 3] == ["and", "a", "half"]:
        return value + Decimal("0.5"), index + 3
    if keys[index : index + 1] == ["dozen"]:
        return value * 12, index + 1
    hyphen = keys[index : index + 1] == ["-"]
    part = PARTS.get(keys[index + hyphen]) if index + hyphen < len(keys) else None
    if part is None or value >= part or (value > 1) is not keys[index + hyphen].endswith("s"):
        return value, index  # "three quarter-finals" are three
    return value / part, index + hyphen + 1


def _with_groups(keys: list[str], index: int, value: Decimal) -> tuple[Decimal, int]:
    """Digits, with groups set off by spaces ("3 090 000") and a fraction sign behind them ("1½")."""
    start, index = index, index + 1
    if keys[start].isdecimal() and len(keys[start]) <= 3 and value:
        while index < len(keys) and len(keys[index]) == 3 and keys[index].isdecimal():
            value, index = value * 1000 + Decimal(keys[index]), index + 1
    if index < len(keys) and keys[index] in VULGAR_FRACTIONS:
        upper, lower = VULGAR_FRACTIONS[keys[index]]
        value, index = value + Decimal(upper) / Decimal(lower), index + 1
    part = _fraction(keys, index)
    return (value, index) if part is None else (value + part, index + 3)


def _fraction(keys: list[str], index: int) -> Decimal | None:
    """The value of "1/2" and the like in three tokens; 9/11 is none.

    With a fraction slash the last digit before it is the upper half: 27½, taken apart, is 271⁄2.
    """
    if keys[index + 1 : index + 2] not in (["/"], [_FRACTION_SLASH]) or keys[index + 2 : index + 3] == []:
        return None
    upper, lower = keys[index], keys[index + 2]
    if keys[index + 1] == _FRACTION_SLASH and len(upper) > 1 and len(lower) == 1:
        digits = upper + lower
        if not (digits.isascii() and digits.isdigit() and "0" < upper[-1] < lower):
            return None
        return Decimal(upper[:-1]) + Decimal(upper[-1]) / Decimal(lower)
    if not (upper.isascii() and upper.isdigit() and lower in _DENOMINATORS and int(upper) < int(lower)):
        return None
    return Decimal(upper) / Decimal(lower)


def _spelled(keys: list[str], index: int) -> tuple[Decimal, int]:
    """A number in words below a scale word of a thousand: "twenty-five", "two hundred and six"."""
    total = NUMBER_WORDS[keys[index]]
    index += 1
    while index < len(keys):
        skip = 1 if keys[index] in ("-", "and") else 0
        word = keys[index + skip] if index + skip < len(keys) else ""
        if word == "hundred" and not skip and total < 100:
            total *= 100
        elif word in NUMBER_WORDS and _fits_behind(total, NUMBER_WORDS[word]):
            total += NUMBER_WORDS[word]
        else:
            break
        index += skip + 1
    return Decimal(total), index


def _fits_behind(total: int, value: int) -> bool:
    if total >= 100 and total % 100 == 0:
        return value > 0
    return total % 100 >= 20 and total % 10 == 0 and 0 < value < 10


def _plain(value: Decimal) -> str:
    text = f"{value.normalize():f}"
    return text[:40]


def _settle(found: list[Fact]) -> list[Fact]:
    """Put a currency behind the number that it stands before: "$5" and "5 dollars" say the same."""
    for index in range(len(found) - 1):
        first, second = found[index], found[index + 1]
        if first.kind is ChangeKind.UNIT and len(first.says) == 3 and second.kind is ChangeKind.NUMBER:
            found[index], found[index + 1] = second, first
    return found


def has_share(keys: list[str]) -> bool:
    """Whether keys begin "a fifth" or "one-quarter", of which "about" says as much as of a number."""
    return any(part in PARTS and whole in _WHOLES for whole, part in pairwise(keys))


def is_quantity(key: str) -> bool:
    if key in _QUANTITIES:
        return True
    fact = PHRASES.get(key)
    return (fact is not None and fact.kind is ChangeKind.NUMBER) or (key != "one" and is_numeric(key))
