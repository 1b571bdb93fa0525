"""Words that deny in one place or language and not in another: ne before pas, and the Portuguese "in the"."""

from __future__ import annotations

from scifacts.matching.judging.facts import phrase_at
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["denying", "is_portuguese"]

_PAS = frozenset({"pas", "jamais", "rien", "aucun", "aucune"})
_NO = "no"
# Words of Portuguese that its neighbours lack, and words of those that it lacks.
_PORTUGUESE = word_set("não em uma um dos das aos ao às pelo pela pelos pelas também até é")
_ENDINGS = ("ção", "ções")
_OTHERS = word_set("""
el los las del y una con es en la le les des est il della che non è di
the of and is was has have had in with by to for it
""")


def denying(keys: Sequence[str], first: int, last: int, words: Callable[[], Iterable[str]]) -> list[str]:
    """The keys of an edit without what denies nothing there; `words` has those of the text around.

    The French "ne" denies nothing that the "pas" behind it does not, and "no" nothing in Portuguese;
    but "no máximo" bounds a number.
    """
    found = list(keys[first:last])
    if "ne" in found and not _PAS.isdisjoint(keys[last : last + 4]):
        found = [key for key in found if key != "ne"]
    if _NO in found and is_portuguese(words()):
        found = [key for at, key in enumerate(found) if key != _NO or _begins_phrase(found, at)]
    return found


def _begins_phrase(keys: Sequence[str], at: int) -> bool:
    """Whether a word is the first of a phrase that says a fact: no máximo, no ano passado."""
    told = phrase_at(keys, at)
    return told is not None and told[1] > 1


def is_portuguese(keys: Iterable[str]) -> bool:
    """Whether words in lower case are those of a Portuguese text."""
    said = {*keys}
    if not _OTHERS.isdisjoint(said):
        return False
    return not _PORTUGUESE.isdisjoint(said) or any(key.endswith(_ENDINGS) for key in said)
