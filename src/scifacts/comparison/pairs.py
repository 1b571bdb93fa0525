"""Which claim, source and quote of now is which of then."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scifacts.matching import Prepared, locate
from scifacts.nouns import dataclass
from scifacts.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scifacts.model import Claim, ClaimId, Project, Quote, Source, SourceId

__all__ = ["QuotePair", "claims_now", "letters", "pair_quotes", "sources_now", "states"]


@dataclass(frozen=True, slots=True)
class QuotePair:
    """A quote of then and what became of it: `new` is None where it is gone, `index` its place now."""

    old: Quote
    new: Quote | None = None
    index: int | None = None


def claims_now(project: Project) -> dict[ClaimId, Claim]:
    """Every id that leads to a claim, its own and its aliases."""
    by_alias = {alias: claim for claim in project.claims for alias in claim.aliases}
    return by_alias | {claim.id: claim for claim in project.claims}


def sources_now(old: Project, new: Project) -> dict[SourceId, Source]:
    """Source id of then -> source of now: the same id, else the same file under another id."""
    by_id = {source.id: source for source in new.sources}
    by_path = {source.path: source for source in new.sources}
    by_content = {source.sha256: source for source in new.sources if source.sha256}
    found: dict[SourceId, Source] = {}
    for source in old.sources:
        now = by_id.get(source.id) or by_path.get(source.path) or by_content.get(source.sha256 or "")
        if now is not None:
            found[source.id] = now
    return found


# What is no part of a word and no part of a figure. 3.09 is not 30.9, -5 is not 5, and 5% is not 5.
_PASSED_OVER: Final = re.compile(
    r"(?<=\d),(?=\d{3}(?!\d))|(?!(?<=\d)[.,:/-]\d|(?<!\w)[-+]\d|[%‰°<>=≈~±€$£¥])[\W_]"
)


def letters(text: str) -> str:
    """Letters, digits and the signs of figures, folded: what stays of a text whatever its punctuation."""
    return _PASSED_OVER.sub("", fold(text).text.casefold())


def states(longer: str, shorter: str) -> bool:
    """Whether a text says all that another says, in its words or in others that mean the same."""
    return bool(shorter.strip()) and locate(shorter, Prepared(longer)).status.is_found


def pair_quotes(old: Claim, new: Claim, sources: Mapping[SourceId, Source]) -> list[QuotePair]:
    """What became of each quote of a claim: the same words first, then the likest of the same source."""
    free = dict(enumerate(new.quotes))
    pairs: dict[int, QuotePair] = {}
    for pick in (_unchanged, _same, _containing, _contained):
        for at, quote in enumerate(old.quotes):
            now = sources.get(quote.source_id)
            if at in pairs or now is None:
                continue
            index = pick(quote, now.id, free)
            if index is not None:
                pairs[at] = QuotePair(quote, free.pop(index), index)
    return [pairs.get(at, QuotePair(quote)) for at, quote in enumerate(old.quotes)]


def _unchanged(old: Quote, source_id: SourceId, free: Mapping[int, Quote]) -> int | None:
    """The same words in the same context; before others take it that have lost theirs."""
    return next((at for at in _of(source_id, free) if _place(free[at]) == _place(old)), None)


def _place(quote: Quote) -> tuple[str, str, str]:
    return quote.exact, quote.prefix, quote.suffix


def _same(old: Quote, source_id: SourceId, free: Mapping[int, Quote]) -> int | None:
    places = [at for at in _of(source_id, free) if letters(free[at].exact) == letters(old.exact)]
    return _best(places, old, free)


def _containing(old: Quote, source_id: SourceId, free: Mapping[int, Quote]) -> int | None:
    return _best([at for at in _of(source_id, free) if states(free[at].exact, old.exact)], old, free)


def _contained(old: Quote, source_id: SourceId, free: Mapping[int, Quote]) -> int | None:
    places = [at for at in _of(source_id, free) if states(old.exact, free[at].exact)]
    return max(places, key=lambda at: len(free[at].exact), default=None)


def _of(source_id: SourceId, free: Mapping[int, Quote]) -> list[int]:
    return [at for at, quote in free.items() if quote.source_id == source_id]


def _best(places: Sequence[int], old: Quote, free: Mapping[int, Quote]) -> int | None:
    """Of several the one with the same context, else the first."""
    same = [at for at in places if (free[at].prefix, free[at].suffix) == (old.prefix, old.suffix)]
    return next(iter((*same, *places)), None)
