"""SF207: two figures in each other's place: "killed 340, injured 54" over "killed 54, injured 340".

A figure is told by the words right before it and the two behind it, in its part of the sentence. Two are
swapped where each has words beside it that the source has beside the other.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from scifacts.checks.contrary import statement_contrary
from scifacts.checks.raising import statement_says
from scifacts.checks.verb_forms import first_form
from scifacts.nouns import NamedTuple
from scifacts.patterns import lazy
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.placed import Placed
    from scifacts.checks.shared_numbers import SharedNumber
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["figures_swapped"]

_MOST = 12  # figures compared with each other: more are a table
_REACH = 80  # characters of the text read to either side of a figure
_BEHIND = 2  # telling words
_HAN_PAIRS = 3  # pairs of Chinese signs that stand for the one telling word before a figure
# What parts one figure's words from another's: a mark, another number, a word that joins two parts. A mark
# right beside the figure does not: men (52%), women: 48.
_PART = lazy(
    r"[.,;!?()](?=\s|\Z|\()|[()，。、；（）和而与]|\s[–—-]\s|\d+(?:[.,]\d+)*\s?%?"
    r"|\b(?:and|but|while|whereas|against|after|versus|compared|than|or|und|während|aber|sowie|oder|nach"
    r"|et|mais|tandis|contre|ou|après|y|pero|mientras|frente|tras)\b",
    re.IGNORECASE,
)
_YEAR = lazy(r"(?:1[5-9]|20)\d\d\Z")
_WORD = lazy(r"[\u4e00-\u9fff]{2,}|[^\W\d_]+(?:['’-][^\W\d_]+)*|(?:1[5-9]|20)\d\d")
_NEXT = lazy(r"\s?(?:de\s|of\s|der\s|des\s|d['’])?(?:the\s|les\s)?([^\W\d_]+)")
# Words that tell nothing of a figure, or only that it is one.
_PLAIN_WORDS = """
the a an of to in on at by for with from as is are was were has have had been be its their his her our
this that
these those who which it they there some about around nearly almost over just only also will would can more
other others people persons person percent cent per million billion trillion thousand hundred total each
reached reach stood totalled totaled amounted came hit numbered counted made said respondents those
der die das den dem des ein eine einen einem einer im in am zum zur von vom mit auf bei waren war sind ist
wurden wurde hat haben hatte menschen personen prozent rund etwa über davon
le la les l un une des du de d au aux en dans par pour est sont était étaient ont a été personnes pourcent
el los las una unos unas del al por con fue fueron son es han había personas ciento
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())
_IN_ORDER = (
    "respectively",
    "in that order",
    "beziehungsweise",
    "respectivement",
    "respectivamente",
    "latter",
)


class _Beside(NamedTuple):
    """The telling words of a figure's part of the sentence: before it, right behind it, and what it counts.

    Years among them tell a figure wherever they stand in the part.
    """

    before: list[str]
    behind: list[str]
    counted: str | None

    def words(self, other: _Beside) -> frozenset[str]:
        """The words that tell the figure from another: men earn $41, women $35."""
        count = _HAN_PAIRS if self.before and joins_words(self.before[-1][0]) else 1
        nearest = self.before[-2:] if len(other.before) == 1 else self.before[-count:]
        years = filter(str.isdigit, self.before)
        return frozenset((*nearest, *years, *self.behind))


def figures_swapped(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote whose sentence has two figures of the statement the other way round."""
    statement = subject.claim.statement
    if any(words in statement.lower() for words in _IN_ORDER):
        return
    for reading, shared in subject.numbers_shared():
        if not 1 < len(shared) <= _MOST:
            continue
        one = next((one for one, two in combinations(shared, 2) if _are_swapped(one, two)), None)
        if one is not None and not any(statement_contrary(subject)):
            yield statement_says(subject, reading, one.contrast(), one.theirs.mention.phrase)


def _are_swapped(one: SharedNumber, two: SharedNumber) -> bool:
    sentence = one.theirs.sentence()
    if sentence != two.theirs.sentence() or one.ours.sentence() != two.ours.sentence():
        return False
    if any(words in sentence.of(one.theirs.text).lower() for words in _IN_ORDER):
        return False
    ours, theirs = _apart(one.ours, two.ours), _apart(one.theirs, two.theirs)
    crossed = ours[0] & theirs[1] and ours[1] & theirs[0]
    kept = ours[0] & theirs[0] and ours[1] & theirs[1]
    return bool(crossed) and not kept


def _apart(one: Placed, two: Placed) -> tuple[frozenset[str], frozenset[str]]:
    """The words that stand beside one of two figures of a text and not beside the other.

    A noun that only the first is told to count is meant of both: 58 reactors here and 10 there.
    """
    first, second = _beside(one), _beside(two)
    words, others = first.words(second), second.words(first)
    shared = words & others
    if first.counted is None or second.counted is None:
        shared |= {first.counted or second.counted or ""}
    return words - shared, others - shared


def _beside(figure: Placed) -> _Beside:
    text, sentence = figure.text, figure.sentence()
    start, end = figure.mention.phrase.start, figure.mention.span.end
    before = text[max(sentence.start, start - _REACH) : start].rstrip(" (:$€£¥")
    cuts = [cut.end() for cut in _PART.finditer(before) if not _YEAR.match(cut.group())]
    behind = text[end : min(sentence.end, end + _REACH)]
    cut = next((one.start() for one in _PART.finditer(behind) if not _YEAR.match(one.group())), len(behind))
    following = _NEXT.match(behind[:cut])
    counts = following is not None and following[1].lower() not in _PLAIN
    return _Beside(
        _telling(before[cuts[-1] if cuts else 0 :]),
        _telling(behind[:cut])[:_BEHIND],
        first_form(following[1]) if following and counts else None,
    )


def _telling(text: str) -> list[str]:
    """The words of a text that tell something, in their first form; of Chinese each pair of signs."""
    told: list[str] = []
    for found in _WORD.finditer(text):
        word = found.group()
        if joins_words(word[0]):
            told += map("".join, pairwise(word))
        elif word.lower() not in _PLAIN:
            told.append(first_form(word))
    return told
