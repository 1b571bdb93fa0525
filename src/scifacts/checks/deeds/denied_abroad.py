"""A statement that denies what its passage tells, or the other way, in any language whose denials are known.

"Rada przyjęła 5 planów" over "Rada nie przyjęła 5 planów". Nearly all words of the clause must be those
of the passage, and the denial must stand at one of them: another clause's says nothing of this one.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.numerals.wordlists import phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.checks.reading.placed import Placed

__all__ = ["denied_abroad"]

_ENGLISH = phrases("_the_ _and_ _of_ _with_ _from_ _that_ _were_ _has_ _by_ _not_ n't_")
_NEAR = 80  # characters around a figure
_STEM = 4  # letters by which forms of a word are told
_SHORTEST = 3  # letters of a word that counts
_SHARED = 0.8  # of the statement's words are the passage's
_LEAST = 2


def denied_abroad(ours: Placed, theirs: Placed) -> Contrast | None:
    """The clauses of a figure, of which one has a denial that the other has not, all else nearly alike."""
    if any(map(f" {ours.text} {theirs.around(_NEAR)} ".lower().__contains__, _ENGLISH)):
        return None  # nearly always, so that nothing else is asked
    said, found = ours.clause(), theirs.clause()
    from scifacts.matching.tokens import tokens  # few claims are in another language

    one, other = (tokens(text, 0, len(text)).keys for text in (said, found))
    turned = _is_turned(one, other) if len(one) <= len(other) else _is_turned(other, one)
    return Contrast(said, found) if turned else None


def _is_turned(told: Sequence[str], denied: Sequence[str]) -> bool:
    """Whether the longer of two clauses denies what the other tells."""
    if _denial(told) is not None or not _are_alike(told, denied):
        return False
    from scifacts.matching.vocabulary.words import adds_negation

    if any(adds_negation(one, two) for one, two in _unlike(told, denied)):
        return True
    at = _denial(denied)
    if at is None:
        return False
    heads = {key[:_STEM] for key in told}
    before, behind = (denied[index] if 0 <= index < len(denied) else "" for index in (at - 1, at + 1))
    at_figure = behind[:1].isdigit() or not behind[:1].isalpha()
    return behind[:_STEM] in heads if not at_figure else before[:_STEM] in heads


def _denial(keys: Sequence[str]) -> int | None:
    """The index of the first word that denies; "not only" and "not more than 5" do not deny."""
    from scifacts.matching.vocabulary.words import PHRASES, Strength
    from scifacts.model import ChangeKind

    for index, key in enumerate(keys):
        fact = PHRASES.get(key)
        if fact is None or fact.kind is not ChangeKind.NEGATION or fact.strength is not Strength.CORE:
            continue
        behind = PHRASES.get(keys[index + 1]) if index + 1 < len(keys) else None
        if behind is None or behind.kind is not ChangeKind.COMPARATOR:
            return index
    return None


def _words(keys: Sequence[str]) -> list[str]:
    from scifacts.matching.vocabulary.words import FUNCTION_WORDS

    return [key for key in keys if len(key) >= _SHORTEST and key[0].isalpha() and key not in FUNCTION_WORDS]


def _are_alike(told: Sequence[str], denied: Sequence[str]) -> bool:
    words, heads = _words(told), {key[:_STEM] for key in denied}
    inner = [key for other in denied if (key := other.removeprefix("ne")) != other]
    heads.update(key[:_STEM] for key in inner)
    shared = sum(word[:_STEM] in heads for word in words)
    return len(words) >= _LEAST and shared >= _SHARED * len(words)


def _unlike(told: Sequence[str], denied: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs of words that stand in one clause alone."""
    ours, theirs = (
        [key for key in _words(one) if key not in other] for one, other in ((told, denied), (denied, told))
    )
    return [(one, two) for one in ours for two in theirs]
