"""Names of programs: max_size and min_size, fork() and exec(), iPhone and iPad, whatever their letters."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

__all__ = ["is_identifier"]


def is_identifier(side: Tokens, index: int) -> bool:
    """Whether a word is joined to another by "_", called with "()", or has a capital inside."""
    word = side.words[index]
    if not word.isalpha():
        return False
    if word[0].islower() and not word.islower():
        return True
    is_joined = any(_glued(side, index, step, "_") and _is_word(side, index + 2 * step) for step in (1, -1))
    return is_joined or (_glued(side, index, 1, "(") and _glued(side, index + 1, 1, ")"))


def _glued(side: Tokens, index: int, step: int, sign: str) -> bool:
    """Whether a sign stands right beside a token."""
    beside = index + step
    if not 0 <= beside < len(side) or side.words[beside] != sign:
        return False
    left, right = sorted((index, beside))
    return side.ends[left] == side.starts[right]


def _is_word(side: Tokens, index: int) -> bool:
    """Whether there is such a token, a word; _marked_ ones are joined to no other."""
    return 0 <= index < len(side) and side.words[index].isalnum()
