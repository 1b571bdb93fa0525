"""What a sentence compares with what: "the old model is slower than the new one" -> old model, new one."""

from __future__ import annotations

from itertools import pairwise

from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import word_set

__all__ = ["Comparison", "are_turned_about", "comparison_in"]

_THAN = frozenset({"than", "als", "que", "behind"})
_PLAIN = word_set("""
the a an one ones of in on at by for to from with and or is are was were be been has have had it its his her
their that those this these do does did der die das den dem ein eine einen
le la les un une du des de ses son sa leur leurs el los las su sus una
""")
_COMPARING = frozenset({"more", "less", "fewer", "mehr", "weniger", "plus", "moins", "más", "menos"})
_PLACED = frozenset({"ahead", "behind"})
_BOUNDED = frozenset({"more", "less", "fewer", "mehr", "weniger"})
_BOUNDING = frozenset({"than", "als"})
_PARTS = word_set("""
half third quarter fifth tenth dozen hundred thousand million two three four five six seven eight nine ten
twelve twenty hälfte
""")
_BEFORE_PARTS = frozenset({"a", "an", "die", "der"})
_NEAR = 3  # words from what compares to "than"


class Comparison(NamedTuple):
    """The words before "than" or its like, in their first form, those behind it, and what compares them."""

    before: frozenset[str]
    behind: frozenset[str]
    word: str


def comparison_in(sentence: str) -> Comparison | None:
    """The one comparison of a sentence: slower, more fuel, ahead; None where it has none or several."""
    words = words_in(_without_bounds(sentence))
    ahead = {at for at, pair in enumerate(pairwise(words), 1) if pair == ("ahead", "of")}
    found = [at for at, word in enumerate(words) if word in _THAN or at in ahead]
    if len(found) != 1:
        return None
    at = found[0]
    near = [word for word in words[max(0, at - _NEAR) : at] if word in _COMPARING or word.endswith("er")]
    near += [word for word in words[max(0, at - 1) : at + 1] if word in _PLACED]
    if not near:
        return None
    before, behind = (
        frozenset(first_form(word) for word in side if word not in _PLAIN)
        for side in (words[:at], words[at + 1 :])
    )
    return Comparison(before, behind, near[-1])


def _without_bounds(sentence: str) -> str:
    """A sentence without "more than" before a number, which compares it with no second thing."""
    if not any(f" {word} " in sentence for word in _BOUNDING):
        return sentence
    words = sentence.split(" ")
    low = [word.lower() for word in words]
    kept: list[str] = []
    skipped = 0
    for at, word in enumerate(words):
        ahead = low[at + 2 : at + 4]
        if skipped:
            skipped -= 1
        elif low[at] in _BOUNDED and low[at + 1 : at + 2] and low[at + 1] in _BOUNDING and _is_amount(ahead):
            skipped = 1
        else:
            kept.append(word)
    return " ".join(kept)


def _is_amount(words: list[str]) -> bool:
    """Whether words in small letters begin with a number: $5, half of, a third, twelve."""
    number = next((word.strip(_AROUND) for word in words if word not in _BEFORE_PARTS), "")
    return number[:1].isdigit() or number in _PARTS


_AROUND = "$€£¥.,;:()\"'“”"


def are_turned_about(one: Comparison | None, two: Comparison | None) -> bool:
    """Whether either side of one comparison is the other side of another: old than new, new than old."""
    if one is None or two is None:
        return False
    return bool(
        (one.before & two.behind) - two.before - one.behind
        and (one.behind & two.before) - two.behind - one.before
    )
