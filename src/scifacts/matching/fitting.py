"""How well the prefix and suffix of a selector fit around a passage."""

from __future__ import annotations

from scifacts.text import fold

__all__ = ["decides", "fit", "weight"]

# Weights of the parts of a selector, as Hypothesis uses them (quote 50, prefix 20, suffix 20, position 2).
_PREFIX_WEIGHT = _SUFFIX_WEIGHT = 20.0
# A context names a place that has it by and large, and that it fits better than another by this share.
_LEAST, _BETTER = 0.65, 0.15
_NEAR = 2_000  # characters of a longer context that are compared: the nearest


def weight(prefix: str, suffix: str) -> float:
    """How well prefix and suffix fit where they stand word for word; blanks alone are no context."""
    says_prefix, says_suffix = (bool(context and fold(context).text.strip()) for context in (prefix, suffix))
    return _PREFIX_WEIGHT * says_prefix + _SUFFIX_WEIGHT * says_suffix


def decides(best: float, other: float, whole: float) -> bool:
    """Whether a context of the weight `whole` that fits two places so tells the first from the other."""
    return bool(whole) and best >= _LEAST * whole and best - other >= _BETTER * whole


def fit(text: str, start: int, end: int, prefix: str, suffix: str) -> float:
    """How well prefix and suffix fit around a passage: 0 to 40, by the weights of Hypothesis."""
    score = 0.0
    prefix, suffix = prefix[-_NEAR:], suffix[:_NEAR]
    if prefix:
        before = text[max(0, start - len(prefix) - 1) : start].strip()
        score += _PREFIX_WEIGHT * _likeness(prefix, before[-len(prefix) :])
    if suffix:
        after = text[end : end + len(suffix) + 1].strip()
        score += _SUFFIX_WEIGHT * _likeness(suffix, after[: len(suffix)])
    return score


def _likeness(wanted: str, found: str) -> float:
    wanted, found = wanted.lower(), found.lower()
    if wanted == found:
        return 1.0
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(wanted, found)
