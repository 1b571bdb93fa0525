"""Paragraphs of a source, which a folded text no longer tells apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.matching.align import align
from scifacts.matching.places import BLANK_LINE

if TYPE_CHECKING:
    from scifacts.matching.align import Alignment
    from scifacts.matching.prepared import Prepared

__all__ = ["within_paragraph"]


def within_paragraph(alignment: Alignment, prepared: Prepared) -> Alignment:
    """The alignment without words of the paragraph before that stand where the quote's first words differ.

    Of "Housing ¶ About 1,150 homes", for "At least 1,150 homes", the heading is none of the passage.
    """
    passage, edits = alignment.passage, alignment.edits
    if not edits or edits[0].first:
        return alignment
    for index in range(min(edits[0].end, len(passage) - 1), 0, -1):
        before = prepared.folded.source_span(passage.starts[index - 1], passage.ends[index - 1]).end
        start = prepared.folded.source_span(passage.starts[index], passage.ends[index]).start
        if not prepared.text[start].islower() and BLANK_LINE.fullmatch(prepared.text, before, start):
            return align(alignment.quote, passage.cut(index, len(passage)))
    return alignment
