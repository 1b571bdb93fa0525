"""Quotes planted in documents that changed after they were quoted, with the truth about each.

The change is made to the document, never to the quote, so that where a passage stands and what became of
it are known exactly. Each tier is a size of document.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bench import corpus
from bench.drift import HARMLESS, TAMPERING, guarded
from bench.factbook import SENTENCES, fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.corpus import Document

__all__ = ["ABSENT", "KINDS", "NO_SOURCE_NAMED", "TIERS", "Case", "Tier", "plant"]

ABSENT = "absent"
NO_SOURCE_NAMED = "100 articles"
KINDS: tuple[str, ...] = (*HARMLESS, *TAMPERING, ABSENT)
_SHORTEST, _LONGEST = 40, 400  # characters of a quote
_PROBE = 24  # characters: a quote is alone in its text if none of three probes of it stands there twice
_GUARD = 6  # words beside a natural quote that must carry no fact: a "not" there would belong to the quote


@dataclass(frozen=True, slots=True)
class Case:
    """One quote. `start` and `end` are where its passage stands now in its document; -1 for an absent one."""

    kind: str
    quote: str
    document: int
    start: int
    end: int


@dataclass(slots=True)
class Tier:
    """The documents of one size, and the quotes planted in them."""

    name: str
    texts: list[str] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Characters of all documents."""
        return sum(map(len, self.texts))


@dataclass(frozen=True, slots=True)
class Shape:
    """How a tier is made: documents, characters of each, quotes of each kind (whole run, quick run)."""

    documents: int
    size: int
    whole: int
    quick: int


TIERS: dict[str, Shape] = {
    "10 KB": Shape(60, 10_000, 60, 12),
    "1 MB": Shape(1, 1_000_000, 15, 4),
    "10 MB": Shape(1, 10_000_000, 6, 0),
    NO_SOURCE_NAMED: Shape(100, 100_000, 6, 0),
}


def plant(name: str, library: list[Document], per_kind: int, seed: int) -> Tier:
    """Make the tier `name`, the same for the same seed, library and number of quotes of each kind."""
    rng = random.Random(f"{name} {seed}")
    shape = TIERS[name]
    tier = Tier(name)
    bases = _bases(library, shape, rng)
    wanted = [kind for kind in KINDS for _ in range(per_kind)]
    rng.shuffle(wanted)
    shares = [wanted[number :: len(bases)] for number in range(len(bases))]
    # Where no document is named, a quote must be alone in all of them, and an absent one absent from all.
    searched = "\n\n".join(bases).lower() if name == NO_SOURCE_NAMED else ""
    for number, base in enumerate(bases):
        strangers = [] if searched else [other for other in bases if other is not base]
        planter = _Planter(base, number, strangers or [library[-1].text], searched or base.lower(), rng)
        text, cases = planter.planted(shares[number])
        tier.texts.append(text)
        tier.cases += cases
    return tier


def _bases(library: list[Document], shape: Shape, rng: random.Random) -> list[str]:
    """The texts before anything is planted: stretches of the library, the rest filler."""
    # One document is held back for a tier of a single text: it lends the absent quotes.
    everything = "\n\n".join(document.text for document in library[:-1])
    size = shape.documents * shape.size
    if len(everything) < size:
        everything += "\n\n" + corpus.filler(library, size - len(everything) + shape.size, rng)
    starts = rng.sample(range(len(everything) // shape.size), shape.documents)
    return [_stretch(everything, start * shape.size, shape.size) for start in starts]


def _stretch(text: str, start: int, size: int) -> str:
    begin = start and text.find("\n\n", start) + 2
    return text[begin : begin + size] if begin - start < size else text[start : start + size]


class _Planter:
    """One document in the making: which passages are taken, and what became of them."""

    def __init__(
        self, base: str, number: int, strangers: list[str], searched: str, rng: random.Random
    ) -> None:
        self.base, self.number, self.strangers, self.rng = base, number, strangers, rng
        self.lower = searched
        self.places: dict[int, tuple[int, str, str, str]] = {}  # start -> (end, kind, quote, passage)
        self.cases: list[Case] = []
        self.facts = rng.sample(SENTENCES, len(SENTENCES))

    def planted(self, kinds: list[str]) -> tuple[str, list[Case]]:
        """The document with one quote of each of `kinds`, as far as it offers a place."""
        for kind in kinds:
            if kind == ABSENT:
                self._plant_absent()
            # Half of the quotes that may come from prose do; what only a factbook states comes from there.
            elif kind in ("scale", "unit", "order", "direction", "year") or self.rng.random() < 0.5:
                self._plant_fact(kind)
            else:
                self._plant_natural(kind)
        text = self._written()
        return text, self.cases

    def _plant_absent(self) -> None:
        for _ in range(200):
            if self.rng.random() < 0.3:
                quote = fact(self.rng.choice(SENTENCES), self.rng)
            else:
                stretch = _passage(self.rng.choice(self.strangers), self.rng)
                quote = stretch[2] if stretch else ""
            if quote and self._is_unknown(quote):
                self.cases.append(Case(ABSENT, quote, self.number, -1, -1))
                return

    def _plant_fact(self, kind: str) -> None:
        drift = (HARMLESS | TAMPERING)[kind]
        for _ in range(120):
            template = self.facts[0]
            self.facts.append(self.facts.pop(0))
            quote = fact(template, self.rng)
            passage = drift(quote, self.rng)
            place = self._gap()
            if passage is None or (passage == quote and kind != "exact") or place is None:
                continue
            self.places[place] = (place, kind, quote, passage)
            return

    def _gap(self) -> int | None:
        """A place at the end of a sentence, between passages that are taken."""
        for _ in range(40):
            place = self.base.find("\n\n", self.rng.randrange(len(self.base))) + 2
            if place > 1 and self._is_free(place, place):
                return place
        return None

    def _plant_natural(self, kind: str) -> None:
        drift = (HARMLESS | TAMPERING)[kind]
        for _ in range(400):
            stretch = _passage(self.base, self.rng)
            if stretch is None:
                continue
            start, end, quote = stretch
            passage = drift(quote, self.rng)
            if passage is None or (passage == quote and kind != "exact"):
                continue
            if self._is_free(start, end) and self._is_alone(quote):
                self.places[start] = (end, kind, quote, passage)
                return
        self._plant_fact(kind)

    def _is_free(self, start: int, end: int) -> bool:
        return all(
            end + 2 * _PROBE < other or there + 2 * _PROBE < start
            for other, (there, *_) in self.places.items()
        )

    def _is_alone(self, quote: str) -> bool:
        return all(self.lower.count(probe) == 1 for probe in _probes(quote))

    def _is_unknown(self, quote: str) -> bool:
        return not any(probe in self.lower for probe in _probes(quote))

    def _written(self) -> str:
        """Write the document, and note where each passage came to stand."""
        pieces: list[str] = []
        length = last = 0
        for start in sorted(self.places):
            end, kind, quote, passage = self.places[start]
            before = self.base[last:start]
            after = " " if start == end else ""
            self.cases.append(
                Case(kind, quote, self.number, length + len(before), length + len(before) + len(passage))
            )
            pieces += [before, passage, after]
            length += len(before) + len(passage) + len(after)
            last = end
        pieces.append(self.base[last:])
        return "".join(pieces)


def _probes(quote: str) -> Iterator[str]:
    lower = quote.lower()
    for place in (0, (len(lower) - _PROBE) // 2, len(lower) - _PROBE):
        yield lower[place : place + _PROBE]


def _passage(text: str, rng: random.Random) -> tuple[int, int, str] | None:
    """A stretch of words of `text` to quote, where it offers one at the place tried."""
    wanted = int(_SHORTEST * 10 ** rng.random())
    start = text.find(" ", rng.randrange(len(text))) + 1
    end = text.rfind(" ", start, start + wanted + 20)
    quote = text[start:end].rstrip(" ,;:")
    if not _SHORTEST <= len(quote) <= _LONGEST or "\n" in quote or not re.match(r"\w", quote):
        return None
    end = start + len(quote)
    beside = text[max(0, start - 60) : start].split()[-_GUARD:] + text[end : end + 60].split()[:_GUARD]
    if any(guarded(word.strip("\"'“”‘’.,;:!?()[]")) for word in beside):
        return None
    return start, end, quote
