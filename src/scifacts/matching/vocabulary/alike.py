"""Decide whether two words are one word: spelling variants, inflections, misread letters, joined or split.

Only what is known to be harmless is named here. Misreadings are the confusions that scanners make of
shapes (rn/m, l/1, e/c); two names that differ by another letter are two names.
"""

from __future__ import annotations

from functools import lru_cache

from scifacts.matching.vocabulary import spellings
from scifacts.matching.vocabulary.accents import decomposed, without_accents
from scifacts.numerals.wordlists import word_set

__all__ = [
    "VOWELS",
    "common_beginning",
    "is_accent_of_sense",
    "is_another_name",
    "is_inflection",
    "is_many",
    "is_misprint",
    "is_misread",
    "is_misshapen",
    "is_one_letter_off",
    "is_short_of",
    "is_spelling_variant",
    "is_spoilt",
    "is_synonym",
    "is_unpronounceable",
    "letters",
]

# Shapes that scanners confuse, either way: the first of a group with each of the others.
_CONFUSED = (
    "e c o|o q c d|l i t j|i j r|h b n k|u n v|a o|t f i r|r n v|g q c|y v|p n|f e p|w vv|m rn nn"
    "|d cl|k lc|h li|n ri|u ii li|in m|ii u|fi h"
)
# Digits that stand for letters of their shape; such a reading costs nothing.
_DIGIT_SHAPES = "0 o c q d|1 l i t j|5 s|8 b|6 b g c|4 a|9 g q|2 z"


def _both_ways(groups: str) -> frozenset[tuple[str, str]]:
    return frozenset(
        pair
        for group in groups.split("|")
        for first in group.split()[:1]
        for other in group.split()[1:]
        for pair in ((first, other), (other, first))
    )


_PAIRS = _both_ways(_CONFUSED)
_DIGITS = _both_ways(_DIGIT_SHAPES)
# Those that are read for a letter inside an abbreviation in capitals; a 4 or a 2 there is one's own.
_CAPITAL_SHAPES = frozenset("0158")
# What of it makes no other name out of a name: at its beginning, and in one of five letters or fewer.
_NAME_INITIALS = _both_ways("t i|e f|c g|l i")
_SHORT_NAMES = _both_ways("e c|g q|y v|u n|b h")
# Walter and Waller, Milton and Mitton.
_NEVER_IN_NAMES = _both_ways("l t")
_LONGEST = 100  # letters; the longest compounds in use have 80, and of more any letters come to take too long
_LONG_NAME = 6
_SURNAME = 7  # letters; a longer name that lost its last letter is "Europea"
_NAME_ENDINGS = frozenset("eanrsty")  # Clark and Clarke, Robert and Roberts, Schmid and Schmidt
_LONG_WORD = 9  # letters from which on -al is no -ol: Experimental
_MUTE = ("cc", "cç", "ct", "pc", "pç", "pt")
_PORTUGUESE = ("o", "a", "e", "os", "as", "es", "ão", "ões", "ar", "er", "ir", "ou", "am")
_REFORMED = 6  # letters of a word before the reform of Portuguese
_COMPOUND, _PART = 12, 4  # letters of a word made of two, and of either of them
VOWELS = frozenset("aeiou")
_SOUNDS = frozenset("aeiouyáéíóúàèìòùâêîôûäëïöüãõåæøœ'")
_BEFORE_L = _SOUNDS | {"r", "l"}
# Two consonants that names begin with.
_ONSETS = word_set("""
bl br bh ch chr cl cr cz dh dj dr dw dz fj fl fr gh gl gn gr gw hj hr kh kl km kn kr kv kw lh ll ly
mb mc mn nd ng nh nk nt ph pf pl pr ps pt qw rh sc sh sj sk sl sm sn sp sq sr st sv sw sz th tr ts
tw tz vl vr wh wr xh zb zd zh zl zm zn zv zw
""")
# Letters that are written as two where a keyboard or a form lacks them.
_WRITTEN_OUT = str.maketrans({"æ": "ae", "œ": "oe", "ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe"})
# Marks of Vietnamese alone, whose tones make other words.
_TONES = frozenset("\u0309\u031b\u0323")
_UMLAUTS = ({"i", "ı"}, {"a", "ä"}, {"o", "ö"}, {"u", "ü"})
_LAST_ACCENTS = ({"e", "é"}, {"o", "ó"}, {"a", "á"}, {"i", "í"}, {"o", "ò"})
_STRAY = dict.fromkeys(map(ord, ".,' "))

# Given names that are surnames with an s: Roberts. Behind other names it makes a plural: Romans.
_OTHER_NAME = frozenset({"y", "e", "er", "en", "em", "ed", "ing", "x", "n"})
_GIVEN_NAMES = word_set("""
adam andrew daniel david edward evan hugh jacob john matthew michael neil owen peter philip phillip reynold
richard robert roger simon stephen steven walter will william
""")
# Of these one and many are two things: the State, the States.
_REALMS = frozenset({"state", "nation", "emirate", "island", "republic", "kingdom"})
_SPELLINGS = tuple(tuple(pair.split("/")) for pair in spellings.SPELLING.split())
_VARIANTS = frozenset(frozenset(pair.split("/")) for pair in spellings.VARIANT.split())
_SYNONYMS = tuple(frozenset(group.split("/")) for group in spellings.SYNONYM.split())
_ENDINGS = frozenset(("", *spellings.ENDING.split()))


def letters(text: str) -> str:
    """Letters and digits alone, in lower case: joined and split words come out the same."""
    return "".join(filter(str.isalnum, text)).casefold()


@lru_cache(maxsize=4096)
def is_spelling_variant(first: str, second: str) -> bool:
    """Whether two words in lower case are British and American, or old and new, spellings of one."""
    if frozenset((first, second)) in _VARIANTS:
        return True
    plain = [word.translate(_WRITTEN_OUT) for word in (first, second)]
    if plain[0] == plain[1] or without_accents(first) == without_accents(second):
        return True
    if _is_joined_by_s(*sorted((first, second), key=len)) or _is_reformed(first, second):
        return True
    return (
        first[:2] == second[:2]
        and any(  # what stands before the endings is two letters or more
            first.endswith(one) and second.endswith(other) and first[: -len(one)] == second[: -len(other)]
            for british, american in _SPELLINGS
            for one, other in ((british, american), (american, british))
            if len(first) - len(one) >= 2
        )
    )


def _is_reformed(first: str, second: str) -> bool:
    """Whether a Portuguese word has the mute consonant of its old spelling on one side: acções, ações."""
    short, long = sorted((first, second), key=len)
    if len(long) != len(short) + 1 or len(long) < _REFORMED:
        return False
    at = common_beginning(short, long)
    mute = long[at - 1 : at + 2]
    return (
        long[:at] + long[at + 1 :] == short
        and mute[:1] in ("a", "e", "o")
        and mute[1:] in _MUTE
        and short.endswith(_PORTUGUESE)
    )


def _is_joined_by_s(short: str, long: str) -> bool:
    """Whether an s joins the parts of a long German word on one side alone: Einkommen(s)steuer."""
    if len(short) < _COMPOUND or len(long) != len(short) + 1:
        return False
    at = next((index for index, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), -1)
    return _PART <= at <= len(short) - _PART and long[at] == "s" and long[at + 1 :] == short[at:]


def is_accent_of_sense(first: str, second: str) -> bool:
    """Whether two words in lower case differ by an umlaut, a tone, or the accent of their last vowel, alone.

    In a text that writes accents these are two words: wurde and würde, pagó and pago.
    """
    if first == second or len(first) != len(second) or without_accents(first) != without_accents(second):
        return False
    odd = [index for index, pair in enumerate(zip(first, second, strict=True)) if pair[0] != pair[1]]
    pairs = [{first[index], second[index]} for index in odd]
    if all(pair in _UMLAUTS for pair in pairs) or not _TONES.isdisjoint(decomposed(first + second)):
        return True
    return odd == [len(first) - 1] and pairs[0] in _LAST_ACCENTS


def is_another_name(one: str, two: str) -> bool:
    """Whether an ending makes another name of a name: German and Germany, Simon and Simone."""
    short, long = sorted((one.removesuffix("'s"), two.removesuffix("'s")), key=len)
    if long == f"{short}s":
        return short in _GIVEN_NAMES or short in _REALMS
    return long.startswith(short) and long[len(short) :] in _OTHER_NAME


def is_many(one: str, two: str) -> bool:
    """Whether of two names one is the other's plural: the German, the Germans."""
    return one + "s" == two or two + "s" == one


def common_beginning(first: str, second: str) -> int:
    """How many letters two words begin with alike."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(second)))


def is_inflection(first: str, second: str) -> bool:
    """Whether two words in lower case are forms of one stem of four letters or more."""
    stem = common_beginning(first, second)
    if stem < 4:
        return False
    return first[stem:] in _ENDINGS and second[stem:] in _ENDINGS


def is_synonym(first: str, second: str) -> bool:
    """Whether two plural nouns in lower case count the same things."""
    return any(first in group and second in group for group in _SYNONYMS)


@lru_cache(maxsize=4096)
def is_misread(expected: str, found: str, *, name: bool, known: bool = False) -> bool:
    """Whether one word is the other with few letters misread, doubled, dropped or split by a stray mark.

    A name is held to more: one misreading for every four letters, and none that makes another name
    of it (Wang is not Wong, Keller is not Heller, Andersen is not Anderson). A name that is `known`,
    which the text uses elsewhere though never the found one, may be misread inside by any like shape.
    """
    clean, plain = found.translate(_STRAY), expected.translate(_STRAY)
    if not clean or len(found) - len(clean) > 2 + expected.count("'"):
        return False
    if max(len(clean), len(plain)) > _LONGEST:
        return clean == plain
    has_digits = _has_digit(plain) or _has_digit(clean)
    if has_digits and not _are_stray_digits(plain, clean, name and not known):
        return False
    if len(letters(expected)) < 3 and not has_digits:
        return False
    if (
        name
        and expected[:1].isupper()
        and found[:1].islower()
        and expected[1:].casefold() == found[1:].casefold()
    ):
        return len(expected) >= 4
    budget = max(1, int(len(expected) / (4 if name else 2.5)))
    wanted, seen = plain.casefold(), clean.casefold()
    if known and len(seen) > 1 and is_unpronounceable(seen):
        budget += 1  # no other name: "Cblna" for China
    if known and len(wanted) == len(seen) and wanted[:1] == seen[:1] and wanted[-1:] == seen[-1:]:
        name = len(wanted) <= _LONG_NAME and {*wanted} ^ {*seen} <= VOWELS
    slips = not name or known or (len(seen) > 1 and is_unpronounceable(seen))
    return _misreadings(wanted, seen, budget, name, slips=slips)


def is_spoilt(one: str, two: str) -> bool:
    """Whether one letter of an abbreviation in capitals became one in small print; PCs is a plural."""
    odd = [index for index, pair in enumerate(zip(one, two, strict=True)) if pair[0] != pair[1]]
    spoilt = one.isupper() and len(one) > 2 and len(odd) == 1 and two[odd[0]].islower()
    return spoilt and not two.endswith("s")


def is_misprint(expected: str, found: str) -> bool:
    """Whether a name was misprinted once: what is found is no name, or differs by one shape inside it.

    Only for a name that a text uses again and again, and never the form found. An a for an o at the end
    makes another name of it: Maria and Mario.
    """
    one, two = expected.casefold(), found.casefold()
    if found.isupper() is not expected.isupper():
        return False
    if len(one) < 4:
        return len(one) == len(two) and _is_vowel_lost(one, two)
    if len(two) == len(one) - 1:
        return is_short_of(one, two) and (one[0] == two[0] or (found[0].islower() and one[1:] == two))
    if len(one) != len(two):
        return False
    odd = [index for index, pair in enumerate(zip(one, two, strict=True)) if pair[0] != pair[1]]
    if len(odd) != 1 or (one[odd[0]], two[odd[0]]) not in _PAIRS:
        return False
    index = odd[0]
    if index == 0:
        return (len(one) > 4 and (one[0], two[0]) in _NAME_INITIALS) or is_unpronounceable(two)
    inside = 0 < index < len(one) - 1
    return is_unpronounceable(two) or (inside and len(one) > 4 and {one[index], two[index]} == {"a", "o"})


def _is_vowel_lost(one: str, two: str) -> bool:
    """Whether the one vowel of a short name was misread as a consonant, so that none is left: Xi, Xl."""
    odd = [pair for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
    return len(odd) == 1 and odd[0] in _PAIRS and odd[0][0] in VOWELS and _SOUNDS.isdisjoint(two)


def is_unpronounceable(word: str) -> bool:
    """Whether a word begins or goes on with consonants as none does: fm, gnn, lll; not Ericsson, Wulff."""
    first, second = word[0], word[1]
    if first not in _SOUNDS and second not in _SOUNDS and first + second not in _ONSETS:
        return True
    if first == second and first not in _SOUNDS and word[2:3].isalpha() and word[2] not in _SOUNDS:
        return True  # llnux
    if any(
        word[index] == "l"
        and word[index - 1] not in _BEFORE_L
        and word[index + 1] not in _SOUNDS
        and word[index + 1] != "l"
        for index in range(2, len(word) - 1)
    ):
        return True
    return any(
        word[index] == word[index - 1]
        and (word[index] == word[index - 2] or (word[index - 2] not in _SOUNDS and word[index] not in "sf"))
        and word[index] not in _SOUNDS
        for index in range(2, len(word))
    )


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def _are_stray_digits(expected: str, found: str, name: bool) -> bool:
    """Whether digits of one word can be misread letters: few, among letters of a word in small ones."""
    if _has_digit(expected) and _has_digit(found):
        return False
    plain, word = (found, expected) if _has_digit(expected) else (expected, found)
    if word.strip("0123456789") == plain:
        return False  # no letters of their own: libncurses5
    digits = sum(map(str.isdigit, word))
    if plain.isupper() and (name or len(word) <= 3):
        shaped = digits == 1 and not word[-1].isdigit() and not _CAPITAL_SHAPES.isdisjoint(word)
        return shaped and len(word) >= (4 if name else 3)
    if name and len(plain) < 4:
        return False
    return plain.isalpha() and digits <= len(word) - digits


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether two words of six letters or more differ by one letter inside them."""
    if len(one) != len(other) or len(one) < 6 or one[0] != other[0] or one[-1] != other[-1]:
        return False
    return sum(first != second for first, second in zip(one, other, strict=True)) == 1


def is_short_of(word: str, found: str) -> bool:
    """Whether `found` is a short word with a letter dropped, doubled or exchanged, or two turned."""
    if len(found) == len(word):
        return (
            sorted(found) == sorted(word)
            or sum(first != second for first, second in zip(word, found, strict=True)) == 1
        )
    if len(found) == len(word) + 1:
        return any(
            found[index] == found[index - 1] and found[:index] + found[index + 1 :] == word
            for index in range(1, len(found))
        )
    return len(found) + 1 == len(word) and any(
        word[:index] + word[index + 1 :] == found for index in range(len(word))
    )


@lru_cache(maxsize=4096)
def is_misshapen(expected: str, found: str, budget: int) -> bool:
    """Whether one word in lower case is the other with at most `budget` shapes confused, and nothing else."""
    if abs(len(expected) - len(found)) > budget:
        return False
    stack = [(0, 0, budget)]
    while stack:
        i, j, left = stack.pop()
        if i == len(expected) and j == len(found):
            return True
        if expected[i : i + 1] == found[j : j + 1] != "":
            stack.append((i + 1, j + 1, left))
        if left:
            stack += (
                (i + len(one), j + len(other), left - 1)
                for one in {expected[i : i + 1], expected[i : i + 2]}
                for other in {found[j : j + 1], found[j : j + 2]}
                if (one, other) in _PAIRS or (one, other) in _DIGITS
            )
    return False


def _misreadings(expected: str, found: str, budget: int, name: bool, *, slips: bool) -> bool:
    """Follow both words letter by letter, spending the budget on what scanners do, and hands with `slips`."""
    stack = [(0, 0, budget)]
    seen: set[tuple[int, int, int]] = set()
    while stack:
        state = stack.pop()
        i, j, left = state
        if i == len(expected) and j == len(found):
            return True
        if state in seen:
            continue
        seen.add(state)
        if i < len(expected) and j < len(found):
            pair = (expected[i], found[j])
            if pair[0] == pair[1] or pair in _DIGITS:
                stack.append((i + 1, j + 1, left))
        if left:
            steps = _shapes(expected, found, i, j, name)
            if slips:
                steps += _slips(expected, found, i, j, name)
            stack += ((i + a, j + b, left - 1) for a, b in steps)
    return False


def _shapes(expected: str, found: str, i: int, j: int, name: bool) -> list[tuple[int, int]]:
    """What was read for a like shape here: how many letters of each word it takes."""
    return [
        (len(one), len(other))
        for one in {expected[i : i + 1], expected[i : i + 2]}
        for other in {found[j : j + 1], found[j : j + 2]}
        if (one, other) in _PAIRS and not (name and _makes_a_name(expected, i, one, other))
    ]


def _slips(expected: str, found: str, i: int, j: int, name: bool) -> list[tuple[int, int]]:
    """What a letter dropped, doubled or turned here takes of each word; in a name that makes another one."""
    steps = []
    at_end = i == len(expected)
    if 0 < j < len(found) and found[j] == found[j - 1] and not found[j].isdigit() and not (name and at_end):
        steps.append((0, 1))
    turned = expected[i : i + 2]
    if not name and turned.isalpha() and len(turned) == 2 and found[j : j + 2] == turned[::-1]:
        steps.append((2, 2))
    if (
        i < len(expected)
        and len(expected) >= (5 if name else 4)
        and not expected[i].isdigit()
        and not (name and _ends_surname(expected, i))
    ):
        steps.append((1, 0))
    return steps


def _ends_surname(name: str, index: int) -> bool:
    """Whether a letter that a name has at its end, doubled or not, makes another name of it."""
    if index >= len(name) - 2 and name[-2:] == name[-1] * 2:
        return True
    return index == len(name) - 1 and len(name) <= _SURNAME and name[index] in _NAME_ENDINGS


def _makes_a_name(expected: str, index: int, one: str, other: str) -> bool:
    """Whether this confusion at this place tells two names apart."""
    if len(one) != 1 or len(other) != 1:
        return index == 0  # Day and Clay
    pair, length = (one, other), len(expected)
    if {one, other} <= VOWELS:
        inside = length >= _LONG_WORD and index < length - 1 and {one, other} == {"a", "o"}
        return not inside
    if pair in _NEVER_IN_NAMES:
        return True
    if length < _LONG_NAME:
        return index == 0 or pair not in _SHORT_NAMES
    return index == 0 and pair not in _NAME_INITIALS
