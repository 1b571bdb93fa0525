"""Lines that blanks stretch to a width, or hold one blank too many: they say what the single ones say."""

from __future__ import annotations

from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["extra_blanks", "is_stretched"]

# Begins with its blanks, which are sought at C speed: what stands before them is looked at then.
_RUN = lazy(r"  (?:(?<=[^\s.!?:|#>*-]  ) *+|(?<=[.!?:]  ) ++)(?=[^\s|*])")
_GAPS = lazy(r"(?<=[^\s.!?:]) +(?=\S)")  # not behind a sentence, where two blanks are a custom
_FEWEST, _PROSE = 4, 0.6  # words, and the share of them that have a letter: no row of figures


def extra_blanks(text: str) -> Iterator[tuple[int, int]]:
    """The blanks beyond the first of each run within a stretched line; none of a table's or a number's."""
    ended = -1  # of the line looked at last
    gaps: list[int] = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        if start > ended:
            begun = text.rfind("\n", 0, start) + 1
            ended = text.find("\n", end)
            ended = len(text) if ended < 0 else ended
            gaps = _even_gaps(text[begun:ended])
        if gaps and not _may_part(text[start - 1], text[end], gaps):
            yield start + 1, end


def is_stretched(line: str) -> bool:
    """Whether a line is prose whose gaps differ by one blank at most, as where it was set to a width."""
    return bool(_even_gaps(line))


def _even_gaps(line: str) -> list[int]:
    """The lengths of the gaps of a stretched line; none of any other."""
    gaps = list(map(len, _GAPS.findall(line.strip())))
    if not gaps or max(gaps) - min(gaps) > 1:
        return []
    words = [word for word in line.split() if word.isalnum() or any(map(str.isalnum, word))]
    lettered = sum(word.isalpha() or any(map(str.isalpha, word)) for word in words)
    return gaps if len(words) >= _FEWEST and lettered >= _PROSE * len(words) else []


def _may_part(before: str, behind: str, gaps: list[int]) -> bool:
    """Whether a run of blanks may part columns: at digits, or a number and a capital where others are single.

    One run alone in its line is a slip, and where all gaps are wide none is a column's.
    """
    if not before.isdigit():
        return False
    return behind.isdigit() or (behind.isupper() and min(gaps) == 1 and gaps.count(1) < len(gaps) - 1)
