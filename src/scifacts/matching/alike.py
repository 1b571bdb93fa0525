"""Decide whether two words are one word: spelling variants, inflections, misread letters, joined or split.

Only what is known to be harmless is named here. Misreadings are the confusions that scanners make of
shapes (rn/m, l/1, e/c); two names that differ by another letter are two names.
"""

from __future__ import annotations

from functools import lru_cache

from scifacts.matching import lexicon

__all__ = ["is_inflection", "is_misread", "is_spelling_variant", "is_synonym", "letters"]

# Shapes that scanners confuse, either way.
_CONFUSED = (
    "e c o|o 0 q c d|l 1 i t j|h b n k|u n v|a o|t f i r|r n v|s 5|g q 9|y v|p n|b 8|z 2|f e p|w vv|m rn nn"
    "|d cl|k lc|h li|a 4|g 6 c|n ri|u ii li|in m|ii u|fi h"
)
_PAIRS = frozenset(
    pair
    for group in _CONFUSED.split("|")
    for first in group.split()[:1]
    for other in group.split()[1:]
    for pair in ((first, other), (other, first))
)
_STRAY = dict.fromkeys(map(ord, ".,' "))

_SPELLINGS = tuple(tuple(pair.split("/")) for pair in lexicon.SPELLING.split())
_VARIANTS = frozenset(frozenset(pair.split("/")) for pair in lexicon.VARIANT.split())
_SYNONYMS = tuple(frozenset(group.split("/")) for group in lexicon.SYNONYM.split())
_ENDINGS = frozenset(("", *lexicon.ENDING.split()))


def letters(text: str) -> str:
    """Letters and digits alone, in lower case: joined and split words come out the same."""
    return "".join(filter(str.isalnum, text)).casefold()


def is_spelling_variant(first: str, second: str) -> bool:
    """Whether two words in lower case are British and American, or old and new, spellings of one."""
    if frozenset((first, second)) in _VARIANTS:
        return True
    plain = [word.replace("æ", "ae").replace("œ", "oe").replace("ß", "ss") for word in (first, second)]
    if plain[0] == plain[1] or _without_accents(first) == _without_accents(second):
        return True
    return any(
        first.endswith(one) and second.endswith(other) and first[: -len(one)] == second[: -len(other)]
        for british, american in _SPELLINGS
        for one, other in ((british, american), (american, british))
        if len(first) - len(one) >= 2
    )


def _without_accents(word: str) -> str:
    from unicodedata import combining, normalize

    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def is_inflection(first: str, second: str) -> bool:
    """Whether two words in lower case are forms of one stem of four letters or more."""
    stem = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        stem += 1
    if stem < 4:
        return False
    return first[stem:] in _ENDINGS and second[stem:] in _ENDINGS


def is_synonym(first: str, second: str) -> bool:
    """Whether two plural nouns in lower case count the same things."""
    return any(first in group and second in group for group in _SYNONYMS)


@lru_cache(maxsize=4096)
def is_misread(expected: str, found: str, *, name: bool) -> bool:
    """Whether `found` is `expected` with few letters misread, doubled, dropped or split by a stray mark.

    A name is held to more: one misreading for every four letters, and none that makes another name
    of a short one (Wang is not Wong, Maria is not Mario).
    """
    if len(letters(expected)) < 3 and not any(map(str.isdigit, found)):
        return False
    clean = found.translate(_STRAY)
    if not clean or len(found) - len(clean) > 2 + expected.count("'"):
        return False
    share = 4 if name else 1.5 if any(map(str.isdigit, clean)) else 2.5
    budget = max(1, int(len(expected) / share))
    if (
        name
        and expected[:1].isupper()
        and found[:1].islower()
        and expected[1:].casefold() == found[1:].casefold()
    ):
        return len(expected) >= 4
    return _misreadings(expected.translate(_STRAY).casefold(), clean.casefold(), budget, name)


def _misreadings(expected: str, found: str, budget: int, name: bool) -> bool:
    """Follow both words letter by letter, spending the budget on what scanners do."""
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
        if i < len(expected) and j < len(found) and expected[i] == found[j]:
            stack.append((i + 1, j + 1, left))
        if left:
            stack += ((i + a, j + b, left - 1) for a, b in _steps(expected, found, i, j, name))
    return False


def _steps(expected: str, found: str, i: int, j: int, name: bool) -> list[tuple[int, int]]:
    steps = [
        (len(one), len(other))
        for one in {expected[i : i + 1], expected[i : i + 2]}
        for other in {found[j : j + 1], found[j : j + 2]}
        if (one, other) in _PAIRS and not (name and _makes_a_name(expected, i, one, other))
    ]
    if 0 < j < len(found) and found[j] == found[j - 1]:
        steps.append((0, 1))
    if i < len(expected) and len(expected) >= (5 if name else 4):
        steps.append((1, 0))
    return steps


def _makes_a_name(expected: str, index: int, one: str, other: str) -> bool:
    """Whether a/o and the like at this place tell two names apart."""
    if {one, other} - {"a", "o", "e", "u", "i"}:
        return False
    return (
        index == len(expected) - 1
        or len(expected) < 5
        or (len(expected) <= 6 and expected[index:].startswith(("ang", "ong", "an", "on")))
    )
