"""English verbs without their endings, so that two forms of one are told to be one."""

from __future__ import annotations

from functools import lru_cache

from scifacts.matching.verbs import INFINITIVES

__all__ = ["first_form"]

_ENDINGS = ("ies", "ied", "ing", "ed", "es", "s", "e")
_STEM = 3  # letters that a verb keeps


@lru_cache(maxsize=4096)
def first_form(word: str) -> str:
    """A verb without its ending, the same for all its forms: signed, signs -> sign; planned -> plan."""
    low = word.lower()
    low = INFINITIVES.get(low, low)
    ending = next((one for one in _ENDINGS if low.endswith(one) and len(low) - len(one) >= _STEM), "")
    stem = low.removesuffix(ending) + "y" * ending.startswith("i") * (ending != "ing")
    return stem[:-1] if len(stem) > _STEM and stem[-1] == stem[-2] else stem
