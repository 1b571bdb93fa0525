"""What a sentence compares with what: "the old model is slower than the new one" -> old model, new one."""

from __future__ import annotations

import re
from itertools import pairwise

from scifacts.checks.reading.verb_forms import first_form
from scifacts.checks.reading.wording import words_in
from scifacts.nouns import NamedTuple
from scifacts.patterns import lazy

__all__ = ["Comparison", "are_turned_about", "comparison_in"]

_THAN = frozenset({"than", "als", "que", "behind"})
_PLAIN_WORDS = """
the a an one ones of in on at by for to from with and or is are was were be been has have had it its his her
their that those this these do does did der die das den dem ein eine einen
le la les un une du des de ses son sa leur leurs el los las su sus una
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())
_COMPARING = frozenset({"more", "less", "fewer", "mehr", "weniger", "plus", "moins", "más", "menos"})
_PLACED = frozenset({"ahead", "behind"})
# "more than half of our sales" compares with no second thing
_BOUND = lazy(
    r"(?<!\w)(?:more|less|fewer|mehr|weniger)\s(?:than|als)\s"
    r"(?=[^\w\s]?\d|(?:an?\s)?(?:half|third|quarter|fifth|tenth|dozen|hundred|thousand|million)\b"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b|(?:die|der)\sHälfte\b)",
    re.IGNORECASE,
)
_NEAR = 3  # words from what compares to "than"


class Comparison(NamedTuple):
    """The words before "than" or its like, in their first form, those behind it, and what compares them."""

    before: frozenset[str]
    behind: frozenset[str]
    word: str


def comparison_in(sentence: str) -> Comparison | None:
    """The one comparison of a sentence: slower, more fuel, ahead; None where it has none or several."""
    words = words_in(_BOUND.sub(" ", sentence))
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


def are_turned_about(one: Comparison | None, two: Comparison | None) -> bool:
    """Whether either side of one comparison is the other side of another: old than new, new than old."""
    if one is None or two is None:
        return False
    return bool(
        (one.before & two.behind) - two.before - one.behind
        and (one.behind & two.before) - two.behind - one.before
    )
