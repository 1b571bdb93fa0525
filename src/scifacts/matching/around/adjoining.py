"""What adjoins a passage and belongs to its first word or its last: $ | 85, non- | violent, 5 | or more."""

from __future__ import annotations

from scifacts.matching.around.edges import NUMBERS
from scifacts.matching.around.plain import (
    DENYING,
    DENYING_ENDS,
    FIGURE_STARTS,
    NOT_EVEN_ONE,
    QUANTITIES,
    SUFFIX_STARTS,
)
from scifacts.matching.judging.denying import is_portuguese
from scifacts.matching.judging.facts import (
    ONE,
    begins_with_part,
    is_fraction,
    is_number_word,
    is_numeric,
    phrase_at,
)
from scifacts.matching.tokens import Tokens, next_word, tokens
from scifacts.matching.vocabulary.words import FUNCTION_WORDS, PHRASES, Strength
from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import COMPARATOR_SUFFIXES, SCALE_ABBREVIATIONS, SCALE_WORDS
from scifacts.numerals.wordlists import WORD, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["adjoining_before", "adjoining_behind"]

# How far is read before a passage, in characters: the longest comparator phrase has 24.
_REACH = 60
_PEEK = 40
# "docs about each function" and "over all years" compare nothing.
_WHOLES = frozenset({"all", "every", "each", "everyone", "everything"})
_PREPOSITIONS = frozenset({"about", "around", "over", "under", "above", "below", "near"})
_VERBS = frozenset({"have", "be", "do"})
_HAN_TWO = frozenset("两兩")  # that Unicode counts among the letters alone
_DOS = "dos"  # two in Spanish, and in Portuguese "of the": a number behind "solo" alone
_MARKS = ".,;:!?)'\""
_PERCENTS = ("percent", "percentage points")
_ARTICLES = frozenset({"the", "a", "an", "some", "its", "their", "of"})
# Comparators that right before a figure leave it as it is.
_NO_QUALIFIERS = word_set("exactly than at up also will would shall should must can could may all both if")
_PREFIXES = {
    **dict.fromkeys(("non", "anti", "un", "half", "semi", "quasi", "pseudo", "counter"), ChangeKind.NEGATION),
    **dict.fromkeys(("ex", "pre", "post", "mid"), ChangeKind.TIME),
    **dict.fromkeys(("vice", "pro", "co", "sub", "neo", "step", "grand", "great"), ChangeKind.NAME),
}


def adjoining_before(text: str, start: int, end: int) -> Cut | None:
    """What stands right before a passage and belongs to its first word: $ | 85, at least | 85, no | vote."""
    if _begins_plainly(text, start, end):
        return None
    inside = tokens(text, start, min(end, start + _PEEK))
    if not inside.words:
        return None
    near = tokens(text, next_word(text, max(0, start - _REACH), start), start)
    if not near.words:
        return None
    if near.keys[-1] == "no" and is_portuguese((*near.keys, *inside.keys)):
        return None  # no | botão
    prefix = _attached_prefix(near, inside, start)
    if prefix:
        return prefix
    first = inside.keys[0]
    if first == "-" and len(inside) > 1:
        first = inside.keys[1]
    if is_number_word(first) or first in _HAN_TWO or first == _DOS or _is_currency(inside.words[0]):
        return _before_figure(text, near, start)
    if first in ONE and len(inside) > 1 and is_fraction(inside.keys[1]):
        return _before_figure(text, near, start)
    if first in QUANTITIES:
        return None if near.keys[-1] in _PREPOSITIONS and first in _WHOLES else _qualifier(near)
    return _denial(near, first)


def _begins_plainly(text: str, start: int, end: int) -> bool:
    """Whether a passage begins with a word, not a figure, and nothing before it denies it."""
    first = text[start]
    if not first.isalpha() or first.isnumeric() or first in _HAN_TWO or text[start - 1] == "-":
        return False
    first = text[start : min(end, start + _PEEK)].split(" ", 1)[0].rstrip(",.;:!?)'\"").lower()
    if begins_with_part(text, start, end):
        return False
    if not first.replace("-", "").isalpha() or first.partition("-")[0] in FIGURE_STARTS:
        return False
    if is_number_word(first) or first == _DOS:
        return False
    before = text[max(0, start - _REACH) : start].rsplit(None, 1)
    last = before[-1].lower() if before else ""
    plain = "'" not in last and not last.endswith("cannot")
    return plain and last.lstrip('(["') not in DENYING_ENDS and last not in NOT_EVEN_ONE


def _attached_prefix(near: Tokens, inside: Tokens, start: int) -> Cut | None:
    """ "non-" and the like, set before the passage with a hyphen, which may be in it: The | A co|-founder."""
    if near.ends[-1] != start:
        return None
    at = len(near) - 1
    if inside.words[0] != "-":
        at -= 1
        if near.words[-1] != "-" or at < 0 or near.ends[at] != near.starts[-1]:
            return None
    kind = _PREFIXES.get(near.keys[at].rpartition("'")[2])
    return (kind, near.starts[at], start) if kind else None


def _before_figure(text: str, near: Tokens, start: int) -> Cut | None:
    last = len(near) - 1
    word, offset = near.words[last], near.starts[last]
    if word == "-" and near.ends[last] == start:
        named = last > 0 and near.ends[last - 1] == offset and near.words[last - 1][-1].isalpha()
        return ChangeKind.NUMBER, near.starts[last - 1] if named else offset, start  # COVID-|19
    if word == "_" and near.ends[last] == start:
        return ChangeKind.NUMBER, offset, start  # 160_|000
    if word == "+" and _is_bullet(near, start):
        return None
    if word in "+±" or near.keys[last] in ("minus", "negative", "plus"):
        return ChangeKind.NUMBER, offset, near.ends[last]
    if text[start] == "$" and text[start - 1].isalpha():
        return ChangeKind.UNIT, offset, start  # A | $85
    if _is_currency(word) or (last and word == "$" and _is_currency(near.words[last - 1])):
        return ChangeKind.UNIT, offset, near.ends[last]
    if (
        word in ("and", "or", "to")
        and is_numeric(near.keys[last - 1])
        and "between" in near.keys[max(0, last - 4) : last]
    ):
        return ChangeKind.NUMBER, near.starts[last - 1], near.ends[last]
    if near.keys[last] in SCALE_WORDS or (
        is_numeric(near.keys[last])
        and near.ends[last] >= start - 1
        and near.words[last][:1].isdigit()
        and text[start : start + 1].isalpha() is False
        and len(near.words[last]) <= 3
        and text[start : start + 3].isdigit()
        and not text[start + 3 : start + 4].isdigit()
    ):
        return ChangeKind.NUMBER, near.starts[last], near.ends[last]
    return _qualifier(near) or _denial(near, "")


def _is_bullet(near: Tokens, start: int) -> bool:
    """Whether a plus stands apart from its figure and adds it to none: an item of a list begins so."""
    return near.ends[-1] < start and not (len(near) > 1 and is_numeric(near.keys[-2]))


def _qualifier(near: Tokens) -> Cut | None:
    """A comparator that ends where the passage begins; an article may stand between."""
    stop = len(near)
    for skip in (0, 1):
        if skip and near.keys[-1] not in _ARTICLES:
            break
        for length in range(min(4, stop - skip), 0, -1):
            index = stop - skip - length
            phrase = phrase_at(near.keys[: stop - skip], index)
            if (
                phrase
                and phrase[1] == length
                and phrase[0].kind in (ChangeKind.COMPARATOR, ChangeKind.NEGATION)
            ):
                if phrase[0].says in _NO_QUALIFIERS or _is_other_word(near.keys, index):
                    continue
                return phrase[0].kind, near.starts[index], near.ends[index + length - 1]
    return None


def _is_other_word(keys: list[str], index: int) -> bool:
    """Whether a word is the end of another, or of an option of a command: 最近, --fail-under 100."""
    if index and not keys[index].isascii():
        from scifacts.matching.around.han_hedges import JOINED

        if keys[index - 1] in JOINED.get(keys[index], ()):
            return True
    return keys[max(0, index - 4) : index - 2] == ["-", "-"] and keys[index - 1] == "-"


def _denial(near: Tokens, first: str) -> Cut | None:
    """A negation right before the passage, where it denies the first word of it."""
    if (first in FUNCTION_WORDS and first not in _VERBS) or (first and not first[0].isalpha()):
        return None
    key = near.keys[-1]
    if key.endswith("n't") or key == "cannot":
        return ChangeKind.NEGATION, near.starts[-1], near.ends[-1]
    if key in NOT_EVEN_ONE:
        none = 1 + (near.keys[-2:-1] == ["a"])
        denied = near.keys[-none - 1 : -none] in (["no"], ["not"])
        return (ChangeKind.NEGATION, near.starts[-none - 1], near.ends[-1]) if denied else None
    for length in (2, 1):
        if len(near) >= length:
            phrase = phrase_at(near.keys, len(near) - length)
            if (
                phrase
                and phrase[1] == length
                and phrase[0].kind is ChangeKind.NEGATION
                and phrase[0].says in DENYING
                and not _is_other_word(near.keys, len(near) - length)
            ):
                return ChangeKind.NEGATION, near.starts[-length], near.ends[-1]
    return None


def adjoining_behind(text: str, start: int, end: int) -> Cut | None:
    """What stands right behind a passage and belongs to the figure there: 85 | million, 5 | or more."""
    tail = text[max(start, end - _PEEK) : end]
    if _is_plain_end(tail, text[end : end + _PEEK]) or not _has_figure(tail):
        return None
    inside = tokens(text, max(start, text.rfind(" ", start, max(start, end - _PEEK)) + 1), end)
    near = tokens(text, end, min(len(text), end + _PEEK))
    if not inside.words or not near.words:
        return None
    suffix = _suffix(inside, near)
    if suffix or not is_numeric(inside.keys[-1]):
        return suffix or _points(inside, near)
    word, key = near.words[0], near.keys[0]
    attached = near.starts[0] == end
    if (
        word == "-"
        and attached
        and len(near) > 1
        and near.words[1][:1].isdigit()
        and near.starts[1] == end + 1
    ):
        return ChangeKind.NUMBER, end, near.ends[1]
    skip = 1 if word == "-" and attached and len(near) > 1 else 0
    word, key = near.words[skip], near.keys[skip]
    if (
        key in SCALE_WORDS
        or key in ("mil", "bi", "tri")
        or (attached and not skip and key in SCALE_ABBREVIATIONS)
    ):
        return ChangeKind.SCALE, end, near.ends[skip]
    unit = phrase_at(near.keys, skip)
    if unit and _is_currency(word) and _is_numeric_next(near, skip):
        return None  # 23 | £5m
    if (
        unit
        and unit[0].kind is ChangeKind.UNIT
        and (unit[0].strength is not Strength.WEAK or unit[0].says in _PERCENTS)
    ):
        return ChangeKind.UNIT, end if attached else near.starts[skip], near.ends[skip + unit[1] - 1]
    if attached and not skip and word[0].isalpha() and word.isascii():
        return ChangeKind.UNIT, end, near.ends[0]
    if attached and word[0].isnumeric():
        return ChangeKind.NUMBER, end, near.ends[0]
    return None


def _points(inside: Tokens, near: Tokens) -> Cut | None:
    """The points of "2 процентных | пункта", which are no percent, and of 2% | 포인트."""
    fact = PHRASES.get(f"{inside.keys[-1]} {near.keys[0]}")
    is_points = fact is not None and fact.says == _PERCENTS[1]
    return (ChangeKind.UNIT, near.starts[0], near.ends[0]) if is_points else None


def _is_numeric_next(near: Tokens, index: int) -> bool:
    """Whether a figure touches the word before it."""
    following = index + 1
    return (
        following < len(near)
        and near.starts[following] == near.ends[index]
        and is_numeric(near.keys[following])
    )


def _suffix(inside: Tokens, near: Tokens) -> Cut | None:
    """ "or more" and the like behind a figure, or behind the few words that it counts."""
    if not any(map(is_numeric, inside.keys[-4:])):
        return None
    for length in range(min(3, len(near)), 0, -1):
        if _joined(near.keys[:length]) in COMPARATOR_SUFFIXES and near.keys[0] != "at":
            if near.keys[0] in ("plus",) and len(near) > 1:
                continue
            if near.keys[0] == "+" and (
                (near.words[1:] and near.words[1][0].isdigit()) or inside.words[-1] == "."
            ):
                continue  # 12:11 +0100, and a new line's bullet
            return ChangeKind.COMPARATOR, near.starts[0], near.ends[length - 1]
    return None


def _joined(keys: list[str]) -> str:
    return ("" if keys and not keys[0].isascii() else " ").join(keys)


def _is_currency(word: str) -> bool:
    fact = PHRASES.get(word.lower())
    return (
        fact is not None
        and fact.kind is ChangeKind.UNIT
        and len(fact.says) == 3
        and (not word.isalpha() or word.isupper())
    )


def _is_plain_end(tail: str, following: str) -> bool:
    """Whether a passage ends in a word, not a figure, and nothing behind it limits a figure before that."""
    words = tail.rsplit(None, 1)
    last = words[-1].rstrip(_MARKS) if len(words) > 1 else ""  # a passage may end in what is left of a tag
    if not (last.isascii() and last.isalpha()) or last.lower() in NUMBERS:
        return False
    return not following.lstrip().lower().startswith(SUFFIX_STARTS)


def _has_figure(words: str) -> bool:
    """Whether digits, number words or letters of other scripts are among a few words."""
    if not words.isascii() or any(map(words.__contains__, "0123456789")):
        return True
    return not NUMBERS.isdisjoint(WORD.findall(words.lower()))
