"""Names of programs: max_size and min_size, fork() and exec(), iPhone and iPad, whatever their letters.

So are the parts of an address on the web or of one for mail: irc.gnome.org, irc.gimp.net.
"""

from __future__ import annotations

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.tokens import Tokens

__all__ = ["are_two_names", "exchanged"]


_ADDRESS = lazy(
    r"\w[\w.+-]*@(?:[\w-]+\.)+\w{2,}\W*|\w+://\S+|www\.\S+"
    r"|(?:[\w-]+\.)+(?:com|org|net|edu|gov|info|int|mil|io|eu|uk|de|fr|es|it|ch|at|nl|pl|ru|jp|cn|br)(?:[/:]\S*|\W*)"
)
_PROTOCOLS = frozenset({"http", "https"})
_PART = 4  # letters of a part of a name
_MOST = 30  # tokens of an address to either side of a word


def exchanged(one: tuple[Tokens, int, int], other: tuple[Tokens, int, int]) -> bool:
    """Whether a name was exchanged for another, or a part of it came or went."""
    pieces = [piece for piece in (one, other) if piece[1] < piece[2]]
    if len(pieces) == 1:
        return _puts_in_part(*pieces[0])
    if all(last - first == 1 for _, first, last in pieces):
        return all(_is_identifier(side, first) for side, first, _ in pieces)
    return all(_is_in_address(side, first) for side, first, _ in pieces)


def _is_identifier(side: Tokens, index: int) -> bool:
    """Whether a word is joined to another by "_", called with "()", or has a capital inside."""
    word = side.words[index]
    if not word.isalpha():
        return False
    if word[0].islower() and not word.islower():
        return True
    is_joined = any(_glued(side, index, step, "_") and _is_word(side, index + 2 * step) for step in (1, -1))
    if is_joined or _is_called(side, index):
        return True
    return word not in _PROTOCOLS and _is_in_address(side, index)


def are_two_names(one: tuple[Tokens, int], other: tuple[Tokens, int]) -> bool:
    """Whether two words name two things of a program: hanning(), hamming(); encodedSize, encodedBodySize."""
    if all(_is_called(side, index) for side, index in (one, other)):
        return True
    words = [side.words[index] for side, index in (one, other)]
    if abs(len(words[0]) - len(words[1])) < _PART:
        return False  # a slip
    return all(word[0].islower() and not word.islower() for word in words)


def _is_called(side: Tokens, index: int) -> bool:
    return _glued(side, index, 1, "(") and _glued(side, index + 1, 1, ")")


def _puts_in_part(side: Tokens, first: int, last: int) -> bool:
    """Whether tokens are parts of a name joined by "_" that the name is another without: max_(body_)size."""
    ends_joined = side.words[last - 1] == "_" and _glued(side, first, -1, "_")
    return (
        last - first > 1 and ends_joined and _is_word(side, last) and side.ends[last - 1] == side.starts[last]
    )


def _is_in_address(side: Tokens, index: int) -> bool:
    """Whether a word is a part of an address: what touches it, word for word, makes up one."""
    first = last = index
    while first > max(0, index - _MOST) and side.ends[first - 1] == side.starts[first]:
        first -= 1
    while last + 1 < min(len(side), index + _MOST) and side.ends[last] == side.starts[last + 1]:
        last += 1
    if first == last:
        return False
    return _ADDRESS.fullmatch("".join(side.words[first : last + 1]).strip("<>()[].,;:'\"")) is not None


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
