"""Cut a text at every span boundary into flat runs: what crosses or nests becomes plain stretches."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from scifacts.model import Span
from scifacts.nouns import dataclass
from scifacts.site.visible import source_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

__all__ = ["Layer", "Run", "cut"]

_DEEPEST = 3  # the stylesheet has three depths of fill; more claims than that look like three


@dataclass(frozen=True, slots=True)
class Layer:
    """A span to mark, once per part of a quote. `anchor` is its id; `opens` and `closes` say which
    part carries the id and the number. `key` names the colours of its status, `former` are ids that
    the span had when its claim had another id: links to them still lead here.
    """

    span: Span
    claim_id: str
    anchor: str
    number: str
    key: str
    opens: bool = True
    closes: bool = True
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text under one set of claims; plain text has no `css`.

    `anchor` is the id of the element, `inner` are further ids that begin at the same place, and
    `numbers` those of the notes whose spans end here.
    """

    html: Markup
    css: str = ""
    claims: str = ""
    anchor: str = ""
    inner: tuple[str, ...] = ()
    numbers: str = ""


def cut(text: str, within: Span, layers: Sequence[Layer]) -> tuple[Run, ...]:
    """The runs of `text[within]`, in order; joined they are that text."""
    touching = sorted(
        (layer for layer in layers if layer.span.overlaps(within)),
        key=lambda layer: (layer.span.start, -layer.span.end, layer.anchor),
    )
    return tuple(_runs(text, within, touching))


def _runs(text: str, within: Span, layers: Sequence[Layer]) -> Iterator[Run]:
    edges = {within.start, within.end}
    for layer in layers:
        edges |= {max(layer.span.start, within.start), min(layer.span.end, within.end)}
    places = sorted(edges)
    active: list[Layer] = []
    following = 0
    for start, end in itertools.pairwise(places):
        active = [layer for layer in active if layer.span.end > start]
        while following < len(layers) and layers[following].span.start <= start:
            active.append(layers[following])
            following += 1
        yield _run(text, Span(start, end), active)


def _run(text: str, span: Span, active: Sequence[Layer]) -> Run:
    html = source_text(span.of(text))
    if not active:
        return Run(html)
    claims = tuple(dict.fromkeys(layer.claim_id for layer in active if layer.claim_id))
    opening = [layer for layer in active if layer.opens and layer.span.start == span.start]
    anchors = [layer.anchor for layer in opening] + [name for layer in opening for name in layer.former]
    numbers = [layer.number for layer in active if layer.closes and layer.span.end == span.end]
    keys = tuple(dict.fromkeys(f"is-{layer.key}" for layer in active))
    depth = (f"depth-{min(len(claims), _DEEPEST)}",) if claims else ()
    return Run(
        html=html,
        css=" ".join(depth + keys),
        claims=" ".join(claims),
        anchor=anchors[0] if anchors else "",
        inner=tuple(anchors[1:]),
        numbers=" ".join(numbers),
    )
