"""Which lines and sentences are headlines: all their words have capitals but the little ones."""

from __future__ import annotations

from scifacts.numerals.wordlists import word_set

__all__ = ["LITTLE_WORDS", "is_headline"]

# Titles leave these small.
LITTLE_WORDS = word_set("""
a an the of to in on at by for from with as and or but nor than per via vs v up out off over into onto upon
down amid under after before near since until around across against during within without toward towards
about above below between among through le la les de des du un une et en el los las y im und von der die das
par pour por con il lo e o do da na no
""")
_MARKS = "\"'“”‘’„«»()[]*_|>#•-–—.,:;!?"
_FEWEST = 2  # words with a capital that make a headline


def is_headline(line: str, fewest: int = _FEWEST) -> bool:
    """Whether all words but little ones have capitals: a glance, which mostly ends at the second word."""
    capitals, is_counted = 0, False
    for word in line.split():
        bare = word.strip(_MARKS)
        if bare[:1].isupper():
            capitals += 1
        elif bare[:1].isalpha() and not (is_counted or bare in LITTLE_WORDS or _has_capital(bare)):
            return False
        is_counted = bare[:1].isdigit()  # its unit may be small
    return capitals >= fewest


def _has_capital(word: str) -> bool:
    """Whether a word begins small and goes on with a capital: iPhone; of a script without them, no."""
    return word.isascii() and not word.islower()
