"""Put scifacts into the planted-quotes benchmark: pass this file to its --extra option.

A quote counts as accepted if its status is `match` or `reworded`; `changed` and `ambiguous` passages are
located and refused. The score handed over is the likeness, lifted above the threshold for what is
accepted and held under it for what is not.
"""

from __future__ import annotations

from peers_match import adapter  # type: ignore[import-not-found]

from scifacts.matching import Prepared, locate
from scifacts.model import QuoteStatus


def prepare(text: str) -> Prepared:
    """Fold a document once."""
    prepared = Prepared(text)
    _ = prepared.folded
    return prepared


@adapter("scifacts", thr=0.75, prepare=prepare, family="system", note="match or reworded are accepted")  # type: ignore[untyped-decorator]
def scifacts(quote: str, prepared: Prepared) -> tuple[int, int, float] | None:
    """Locate a quote and judge it."""
    match = locate(quote, prepared)
    if match.span is None:
        return None
    accepted = match.status in (QuoteStatus.MATCH, QuoteStatus.REWORDED)
    likeness = match.score / 100
    return match.span.start, match.span.end, 0.75 + likeness / 4 if accepted else 0.74 * likeness
