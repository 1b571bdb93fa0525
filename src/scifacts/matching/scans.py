"""Tell by a passage's own words whether it was scanned, and whether a name in it was misread there.

A name that differs by one letter is another name, Wang and Wong, unless the text shows that it was read by
a machine: words of the quote in small letters that stand in it as no words, spoilt by the shapes that
scanners confuse. A slip of the hand (a letter dropped, doubled, turned) shows nothing of the kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.vocabulary.alike import VOWELS, is_misshapen, is_short_of
from scifacts.matching.vocabulary.words import COMMON, FUNCTION_WORDS, PHRASES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scifacts.matching.align import Edit
    from scifacts.matching.tokens import Tokens

__all__ = ["EVIDENCE", "MARKS", "evidence", "is_noisy_name", "is_scanned_name", "slips"]

# What must speak for a scanner before a name may be misread: two words with a letter of like shape, which a
# hand may mistype once, or one that no hand writes: a digit or two letters for one, rn for m.
EVIDENCE = 2
_SURE = 2
# What must speak for a scanner before a name that stands nowhere else may be misread; less for a longer one.
_NOISE, _LONG_NAME = 3, 8
_DOUBLED = 8  # letters: Hofmann and Hoffmann are two names
_TWO_NAMES = frozenset({("l", "t"), ("t", "l"), ("e", "o"), ("o", "e")})
_MOST_PAIRS = 64  # words of one edit times words of the other
_SHORT_WORD = 4  # letters; of shorter words only those count that name nothing: tbe, ond
_LONG_WORD = 6  # letters; a shorter word with another vowel is a word as often: came, come
_PER_SHAPE = 4  # letters of a name for each shape that may be confused
_SHAPED = frozenset("145689")  # a 0 stands beside the o on a keyboard
MARKS = dict.fromkeys(map(ord, ".'"))
_ROMAN = frozenset("IVXLCDM")


def evidence(quote: Tokens, passage: Tokens, edits: Iterable[Edit], stands: Callable[[int], bool]) -> int:
    """What speaks for a scanner: words of a passage that are words of the quote, spoilt.

    `stands` tells of an index of the passage whether its word stands elsewhere in the text.
    """
    found = 0
    for edit in edits:
        here = quote.words[edit.first : edit.last]
        if len(here) * (edit.end - edit.start) > _MOST_PAIRS:
            continue
        if len(here) == 1 and _is_marked(here[0], passage.words[edit.start : edit.end]):
            found += 1
            continue
        for other in range(edit.start, edit.end):
            spoilt = max((_spoilt(word, passage.words[other]) for word in here), default=0)
            found += spoilt if spoilt and not stands(other) else 0
    return found


def _is_marked(word: str, pieces: list[str]) -> bool:
    """Whether a stray mark stands inside a word: nor.mal, nor'mal."""
    joined = "".join(pieces)
    return (
        len(word) >= _LONG_WORD
        and word.isalpha()
        and word.islower()
        and len(joined) == len(word) + 1
        and joined.translate(MARKS) == word
        and joined[-1].isalpha()
    )


def _spoilt(word: str, found: str) -> int:
    """How much an ordinary word that became no word, by shapes alone, speaks for a scanner: 0 to 2."""
    if word.lower() in COMMON:
        word, found = word.lower(), found.lower()
    if not (word.isalpha() and word.islower() and found[0].isalnum()) or found == word:
        return 0
    if len(word) < _SHORT_WORD and word not in FUNCTION_WORDS:
        return 0
    if len(word) == 2 and found.isalpha():  # "on" and "an"; but no word is "0n"
        return 0
    if found in COMMON or found in PHRASES or not any(map(str.isalpha, found)):
        return 0
    if len(word) < _LONG_WORD and word not in FUNCTION_WORDS and {*word} ^ {*found} <= VOWELS:
        return 0
    if not is_misshapen(word, found, max(1, len(word) // _SHORT_WORD)):
        return 0
    return _SURE if len(word) != len(found) or not _SHAPED.isdisjoint(found) else 1


def slips(quote: Tokens, passage: Tokens, edits: Iterable[Edit], stands: Callable[[int], bool]) -> int:
    """How many ordinary words of a passage are words of the quote that lost a letter, and no words so."""
    return sum(
        not stands(other)
        for edit in edits
        if (edit.last - edit.first) * (edit.end - edit.start) <= _MOST_PAIRS
        for other in range(edit.start, edit.end)
        if any(_lost(word, passage.words[other]) for word in quote.words[edit.first : edit.last])
    )


def _lost(word: str, found: str) -> bool:
    if not (len(word) > _SHORT_WORD and len(found) == len(word) - 1 and word.islower() and found.islower()):
        return False
    return is_short_of(word, found) and found not in COMMON and found not in PHRASES


def is_noisy_name(name: str, found: str, spoilt: int, lost: int) -> bool:
    """Whether a long name that stands nowhere else may be what is found in a passage full of misread words.

    One shape inside it was confused, or a letter doubled before a consonant, as in no name. Walter and
    Waller, Andersen and Anderson, Ericson and Ericsson stay two.
    """
    if not (spoilt and name.isalpha() and name.istitle() and found[0] == name[0] and found[-1] == name[-1]):
        return False
    one, two = name.lower(), found.lower()
    if len(two) == len(one) + 1 and len(one) >= _DOUBLED and _is_doubled(one, two):
        return True
    if len(one) < _LONG_WORD or not found.isalnum() or not is_misshapen(one, two, 1):
        return False
    odd = {*zip(one, two, strict=True)} if len(one) == len(two) else set()
    enough = _NOISE - (len(one) >= _LONG_NAME)
    return spoilt >= EVIDENCE and spoilt + lost >= enough and _TWO_NAMES.isdisjoint(odd)


def _is_doubled(word: str, found: str) -> bool:
    """Whether a consonant before another consonant is there twice: Guanngjun."""
    return any(
        found[index] == found[index - 1]
        and found[:index] + found[index + 1 :] == word
        and VOWELS.isdisjoint(found[index : index + 2])
        for index in range(2, len(found) - 1)
    )


def is_scanned_name(name: str, found: str) -> bool:
    """Whether a name of a scanned text may be what is found: the same but for one shape in four letters."""
    if len(name) < 2 or not name.isalpha() or {*name} <= _ROMAN:
        return False
    if found.lower() in COMMON or found.lower() in PHRASES or not found.isalnum():
        return False
    if len(name) == 2:
        return name.replace("I", "l") == found
    if sum(map(str.isdigit, found)) > 1 or found[1:].isdigit():
        return False
    return is_misshapen(name.lower(), found.lower(), max(1, len(name) // _PER_SHAPE))
