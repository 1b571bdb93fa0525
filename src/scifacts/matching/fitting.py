"""How well the prefix and suffix of a selector fit around a passage."""

from __future__ import annotations

__all__ = ["fit"]

# Weights of the parts of a selector, as Hypothesis uses them (quote 50, prefix 20, suffix 20, position 2).
_PREFIX_WEIGHT = _SUFFIX_WEIGHT = 20.0


def fit(text: str, start: int, end: int, prefix: str, suffix: str) -> float:
    """How well prefix and suffix fit around a passage: 0 to 40, by the weights of Hypothesis."""
    score = 0.0
    if prefix:
        before = text[max(0, start - len(prefix) - 1) : start].strip()
        score += _PREFIX_WEIGHT * _likeness(prefix, before[-len(prefix) :])
    if suffix:
        after = text[end : end + len(suffix) + 1].strip()
        score += _SUFFIX_WEIGHT * _likeness(suffix, after[: len(suffix)])
    return score


def _likeness(wanted: str, found: str) -> float:
    if wanted == found:
        return 1.0
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(wanted, found)
