"""A passive for an active in further languages: kocht, werd gekocht door; купила, была куплена."""

from __future__ import annotations

from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["is_foreign_voice"]

# The passive in French; who "est passé par" a place was not passed by it.
_PARTICIPLE = lazy(
    r"(?!(?:pass|all|entr|arriv|sort|part|ven|tomb|rest|mont)[ieué])\w+(?:é|i|u|is|it|ert|eint)e?s?"
)
_ETRE = frozenset({"est", "sont", "été", "était", "étaient", "fut", "furent", "être", "sera", "seront"})
# What a passive is made of, and what names who did it: German, Dutch, the north, Polish, Romanian.
_PASSIVES = (
    (word_set("wurde wurden wird werden"), word_set("von vom durch")),
    (word_set("werd werden wordt worden"), word_set("door")),
    (word_set("blev blir blivit blevet bliver ble blitt"), word_set("av af")),
    (word_set("został została zostało zostali zostały był była było były jest są"), word_set("przez")),
    (word_set("fost"), word_set("de")),
)
# Verbs that have a passive of their own: köptes av, αγοράστηκε από.
_BY_ENDING = (
    (lazy(r"\w{4,}s"), word_set("av af")),
    (lazy(r"\w{3,}(?:[θτκφχ]ηκ(?:ε|αν)|εται|ονται)"), word_set("από")),
)
# The case names who did it in Russian, Ukrainian, Czech and Slovak; in the plural nobody may: купили.
_BEEN = word_set("был была было были був була було були byl byla bylo byly bol bola bolo boli")
_SHORT = lazy(r"\w{3,}(?:[еёя]?н[аоыиі]?|т[аоыиі]?|[eaě]n[aoy]?)")
_ACTIVE = lazy(r"\w{3,}(?:л[ао]?|в|l[ao]?)")
_ROOT = 3  # letters that both forms of a verb share
_NEAR = 4  # words from what a passive is made of to who did it
_ACCENTS = str.maketrans("άέήίόύώ", "αεηιουω")


def is_foreign_voice(edit: Stretch) -> bool:
    """Whether a passive and who did it came or went: who beat whom is turned."""
    here, there = (edit.here, edit.first, edit.last), (edit.there, edit.start, edit.end)
    return _is_passive(*here, *there) or _is_passive(*there, *here)


def _is_passive(
    keys: Sequence[str], first: int, last: int, others: Sequence[str], start: int, end: int
) -> bool:
    """Whether keys[first:last] make a passive with who did it, and those in their place do not."""
    words, told = keys[first:last], others[start:end]
    if "par" in words and "par" not in told:
        index = first + words.index("par")
        verb = keys[index - 1] if index else ""
        if _PARTICIPLE.fullmatch(verb) and not _ETRE.isdisjoint(keys[max(0, index - _NEAR) : index - 1]):
            return True
    near, near_told = keys[max(0, first - _NEAR) : last], others[max(0, start - _NEAR) : end]
    for being, agents in _PASSIVES:
        is_named = not agents.isdisjoint(words) and agents.isdisjoint(told)
        if is_named and not being.isdisjoint(near) and being.isdisjoint(near_told):
            return True
    if not _BEEN.isdisjoint(words) and _BEEN.isdisjoint(told) and told:
        roots = {word[:_ROOT] for word in words if _SHORT.fullmatch(word)}
        return any(_ACTIVE.fullmatch(word) and word[:_ROOT] in roots for word in told)
    for ending, agents in _BY_ENDING:
        if agents.isdisjoint(words) or not agents.isdisjoint(told):
            continue
        roots = {word[:_ROOT].translate(_ACCENTS) for word in near if ending.fullmatch(word)}
        verbs = (word for word in near_told if not ending.fullmatch(word))
        if any(word[:_ROOT].translate(_ACCENTS) in roots for word in verbs):
            return True
    return False
