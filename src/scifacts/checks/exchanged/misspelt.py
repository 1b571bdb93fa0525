"""Names of a statement that no source has, but for one letter: Revol, where the source says Revel.

A name that differs by one letter is another name. Left alone is what two spellings of one name differ by: a
doubled letter, an ending, and letters that stand for one sound (Sergei, Sergey; Mohamed, Muhamed).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from scifacts.checks.reading.name_words import is_doubtful, is_german, may_be_name, name_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.checks.reading.name_words import NameWord, NamingTexts

__all__ = ["Misspelt", "misspelt_names"]

_SHORTEST = 5  # letters of a name; of fewer, too many are alike
_ENDING = 1  # letters at the end, by which forms of a name differ
_MOST_READ = 1_000_000  # characters of a source in which a name is sought
# Letters that spellings of one name exchange.
_ONE_SOUND = frozenset(map(frozenset, ("iy", "ij", "jy", "ck", "kq", "sz", "uw", "vw", "fv", "ou")))


class Misspelt(NamedTuple):
    """A name as the statement has it, and the one that a text has, and where that begins."""

    ours: str
    theirs: str
    offset: int


def misspelt_names(statement: str, text: str, sources: NamingTexts) -> Iterator[Misspelt]:
    """Each name of a statement that is in no source, with one of a text that has one other letter."""
    words = name_words(statement)
    if is_german(words):
        return
    for word in words:
        if _is_sure(word, words) and not sources.have(word):
            found = _nearly_alike(word.text, text)
            if found is not None and found[0].lower() not in statement.lower():
                yield Misspelt(word.written, found[0], found.start())


def _is_sure(word: NameWord, words: Sequence[NameWord]) -> bool:
    """Whether a word is a name for sure, and long enough."""
    if len(word.text) < _SHORTEST or not word.text.isalpha() or not may_be_name(word, german=False):
        return False
    at = words.index(word)
    is_alone = word.run == word.text and is_doubtful(word, next(iter(words[at + 1 : at + 2]), None))
    return not is_alone and not word.text.isupper()


def _nearly_alike(name: str, text: str) -> re.Match[str] | None:
    """The first name of a text that differs from another by one letter; no word that it also writes small."""
    pattern = rf"\b{re.escape(name[0])}[^\W\d_]{{{len(name) - 2},{len(name)}}}\b"
    for found in re.finditer(pattern, text[:_MOST_READ]):
        there = name_words(found[0])[0]
        is_name = found[0][1:].islower() and may_be_name(there, german=False)
        if is_name and _differ_by_a_letter(name.lower(), there.text.lower()):
            return found if found[0].lower() not in text[:_MOST_READ] else None
    return None


def _differ_by_a_letter(one: str, other: str) -> bool:
    """Whether two words in lower case differ by one letter inside, or two neighbours changed places."""
    short, long = sorted((one, other), key=len)
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if not 0 < same < len(long) - _ENDING:
        return False
    if len(short) == len(long):
        if short[same + 1 :] == long[same + 1 :]:
            return frozenset((short[same], long[same])) not in _ONE_SOUND
        return short[same : same + 2] == long[same : same + 2][::-1] and short[same + 2 :] == long[same + 2 :]
    is_doubled = long[same] in (long[same - 1], long[same + 1])
    return short[same:] == long[same + 1 :] and not is_doubled and long[same] != "h"
