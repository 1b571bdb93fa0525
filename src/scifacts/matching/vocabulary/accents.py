"""Words without their accents, for what is compared whether or not a text writes them."""

from __future__ import annotations

__all__ = ["STROKES", "decomposed", "without_accents"]

# Strokes and dots that are part of a letter, which a keyboard may lack.
STROKES = {"ı": "i", "đ": "d", "ł": "l"}
_STROKES = str.maketrans(STROKES | {"Đ": "D", "Ł": "L"})


def without_accents(word: str) -> str:
    """A word without its accents: Zürich -> Zurich."""
    from unicodedata import combining

    if word.isascii():
        return word
    plain = "".join(letter for letter in decomposed(word) if not combining(letter))
    return plain.translate(_STROKES)


def decomposed(word: str) -> str:
    """A word with its accents behind its letters (NFD)."""
    from unicodedata import normalize

    return normalize("NFD", word)
