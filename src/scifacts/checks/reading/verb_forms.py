"""Verbs without their endings, so that two forms of one are told to be one, and how their pasts end."""

from __future__ import annotations

from functools import lru_cache

from scifacts.checks.reading.wording import words_in
from scifacts.matching.vocabulary.verbs import INFINITIVES
from scifacts.numerals.wordlists import phrases

__all__ = [
    "PAST_ENDINGS",
    "TOLD_AS_NOUN",
    "first_form",
    "first_forms_in",
    "is_past",
    "romance_stem",
    "verb_stems",
]

_ENDINGS = ("ies", "ied", "ing", "ed", "es", "s", "e")
_ROMANCE_ENDINGS = phrases("""
aron ieron yeron ées ado ido ais ió yó és ée ar er ir re ó
é is it ie i u t
""")  # of these the first that fits is taken off
# Sold 500 phones, and sales of 340.
TOLD_AS_NOUN = {
    "sold": frozenset(["sales", "sale"]),
    "spent": frozenset(["spending"]),
    "earned": frozenset(["earnings"]),
    "paid": frozenset(["pay", "payments", "payment"]),
}
# Of English, French and Spanish.
PAST_ENDINGS = ("ed", "é", "ée", "és", "ées", "ado", "ido", "ó", "aron", "ieron")
_STEM = 3  # letters that a verb keeps


@lru_cache(maxsize=4096)
def first_form(word: str) -> str:
    """A verb without its ending, the same for all its forms: signed, signs -> sign; planned -> plan."""
    low = word.lower()
    low = INFINITIVES.get(low, low)
    ending = next((one for one in _ENDINGS if low.endswith(one) and len(low) - len(one) >= _STEM), "")
    stem = low.removesuffix(ending) + "y" * ending.startswith("i") * (ending != "ing")
    return stem[:-1] if len(stem) > _STEM and stem[-1] == stem[-2] else stem


def first_forms_in(text: str, but: frozenset[str] = frozenset(), least: int = 1) -> set[str]:
    """The words of a text, none of `but` and none of fewer letters than `least`, each in its first form."""
    return {first_form(word) for word in words_in(text) if word not in but and len(word) >= least}


def romance_stem(verb: str) -> str:
    """A verb without its ending: supprimer, supprimé -> supprim; construir, construyó -> constru."""
    low = verb.lower()
    ending = next((one for one in _ROMANCE_ENDINGS if low.endswith(one) and len(low) - len(one) >= _STEM), "")
    return low.removesuffix(ending)


def verb_stems(word: str) -> tuple[str, ...]:
    """What the forms of a verb have in common, if it is English, and if it is French or Spanish."""
    return first_form(word), romance_stem(word)


def is_past(word: str) -> bool:
    """Whether a word in lower case is an English past that its infinitive is not: signed, rose."""
    return INFINITIVES.get(word, word) != word or (word.endswith("ed") and len(word) > len("need"))
