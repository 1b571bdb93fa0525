"""Find a quote among many sources: which of them have it, and where.

The folded texts are joined, with a line break between two: folding leaves none in a text, so that nothing
is ever found across. One search reads all of them at memory speed; the sources that it points to are then
asked themselves. Texts are joined by the width of their characters, as one emoji would make all four bytes
wide.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from scifacts.matching.laid import SURE, is_alike
from scifacts.matching.likeness import MIN_FUZZY, MOST_LOWERED
from scifacts.matching.locate import locate
from scifacts.matching.needle import needles, occurrences
from scifacts.matching.prepared import Prepared
from scifacts.matching.tokens import tokens
from scifacts.model import Match, Quote, QuoteStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scifacts.matching.seeds import Place

__all__ = ["Index"]

_BETWEEN = "\n"
# Sources asked for one quote: those with the passage, and some that look as if.
_MOST_ASKED = 8
_RANK = {
    QuoteStatus.MATCH: 0,
    QuoteStatus.REWORDED: 1,
    QuoteStatus.AMBIGUOUS: 2,
    QuoteStatus.CHANGED: 3,
}


class Index:
    """Many sources, searched at once."""

    def __init__(self, texts: Mapping[str, str | Prepared]) -> None:
        self._sources = {
            name: text if isinstance(text, Prepared) else Prepared(text) for name, text in texts.items()
        }
        self._order = {name: position for position, name in enumerate(self._sources)}
        by_width: dict[int, list[str]] = {}
        for name, source in self._sources.items():
            by_width.setdefault(_width(source.folded.text), []).append(name)
        self._shelves = [_Shelf(names, self._sources) for _, names in sorted(by_width.items())]

    def locate(self, quote: str | Quote, *, prefix: str = "", suffix: str = "") -> list[tuple[str, Match]]:
        """Every source that has the quote, by name, with its match there; the best first.

        Unchanged comes before reworded, ambiguous and changed, then the more alike, then the earlier of
        the mapping. Raises ValueError for a blank quote.
        """
        wanted = quote if isinstance(quote, Quote) else Quote("", quote, prefix=prefix, suffix=suffix)
        longest = max(needles(wanted), key=lambda needle: len(needle.text)).text
        found = self._asked(wanted, (name for shelf in self._shelves for name in shelf.stating(longest)))
        if not found and len(longest) >= MIN_FUZZY:
            found = self._asked(wanted, (name for shelf in self._shelves for name in shelf.like(longest)))
        found.sort(key=lambda item: (_RANK[item[1].status], -item[1].score, self._order[item[0]]))
        return found

    def _asked(self, wanted: Quote, names: Iterator[str]) -> list[tuple[str, Match]]:
        found = ((name, locate(wanted, self._sources[name])) for name in names)
        return [(name, match) for name, match in found if match.span is not None]


class _Shelf:
    """Sources with characters of one width, joined."""

    def __init__(self, names: list[str], sources: Mapping[str, Prepared]) -> None:
        self._names = names
        self._texts = [sources[name].folded.text for name in names]
        self._starts: list[int] = []
        offset = 0
        for text in self._texts:
            self._starts.append(offset)
            offset += len(text) + len(_BETWEEN)
        self._joined = _BETWEEN.join(self._texts) if len(self._texts) > 1 else self._texts[0]
        self._lowered: str | None = None

    def stating(self, wanted: str) -> Iterator[str]:
        """The sources that have the wanted text word for word."""
        seen = set()
        for start in occurrences(wanted, self._joined):
            number = self._number(start)
            if number not in seen:
                seen.add(number)
                yield self._names[number]

    def like(self, wanted: str) -> list[str]:
        """The sources with a passage like the wanted text; few, the likeliest first."""
        found = self._scores(wanted, self._joined)
        if not found and len(self._joined) <= MOST_LOWERED:
            if self._lowered is None:
                self._lowered = _BETWEEN.join(Prepared(text).lowered for text in self._texts)
            found = self._scores(wanted.lower(), self._lowered)
        ranked = sorted(found, key=lambda number: (-found[number], number))
        return [self._names[number] for number in ranked[:_MOST_ASKED]]

    def _number(self, offset: int) -> int:
        """The number of the source that has an offset of the joined text."""
        return bisect_right(self._starts, max(0, offset)) - 1

    def _scores(self, wanted: str, joined: str) -> dict[int, float]:
        """Number of the source -> how like its likest passage is."""
        from scifacts.matching.align import lay
        from scifacts.matching.seeds import places

        words = tokens(wanted)
        found: dict[int, float] = {}
        looked: set[Place] = set()
        for batch in places(wanted, joined):
            for _, place in batch:
                if place in looked:
                    continue
                looked.add(place)
                for number in range(self._number(place[0]), self._number(place[1]) + 1):
                    start = self._starts[number]
                    near = (max(0, place[0] - start), place[1] - start)
                    alignment = lay(words, len(wanted), self._texts[number], near)
                    if alignment and is_alike(alignment):
                        found[number] = max(found.get(number, 0.0), alignment.score)
            if found and max(found.values()) >= SURE:
                break
        return found


def _width(text: str) -> int:
    """Bytes that each character of a text takes in memory."""
    if text.isascii():
        return 1
    widest = max(text)
    return 1 if widest <= "\xff" else 2 if widest <= "\uffff" else 4
