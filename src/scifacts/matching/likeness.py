"""Passages like a quote that stands nowhere word for word, with every edit judged."""

from __future__ import annotations

from scifacts.matching.laid import CLOSE, CUTOFF, NEARLY, alignments, by_score, distinct, is_alike
from scifacts.matching.places import Found, edge_changes, fits, ranked
from scifacts.matching.prepared import Prepared, lowered
from scifacts.matching.tokens import tokens
from scifacts.model import Change, Method
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.align import Alignment
    from scifacts.matching.needle import Needle

__all__ = ["MIN_FUZZY", "MOST_LOWERED", "judged", "passages_like"]

# A shorter quote has to be more alike, up to a third more, unless a figure tells the passage: of 3,000
# absent ones of 25 to 60 characters, from texts on the same subject, twelve passed at 50.
_SHORT, _FIRST_SHORT, _RISE = 30, 60, 16.0
# From here on a passage with the quote's facts is accepted: of 4,700 drifted quotes none above this length
# fell below 57 in its right place, and sentences built alike ("was praised by", "was painted by") reach 53.
_ACCEPTED = 56.0
# Shorter quotes are found exact or folded only: a word or two resembles too much. A character of a script
# without spaces counts as three: six Chinese ones hold as much as three words.
MIN_FUZZY = 6
# Those of so few letters are one or two words, and may differ by a slip alone.
_FEW, _SLIP = 10, 75.0
_FEW_CHARACTERS = 12  # of a script without spaces, or one word or two of another
# Beyond this a text is not read again in lower case for a quote with other capitals.
MOST_LOWERED = 1_000_000
# A passage that is told by its numbers and names needs this likeness, or nearly that of the likest.
_TOLD, _AS_GOOD = 65.0, 10.0


def passages_like(needle: Needle, prepared: Prepared) -> list[Found]:
    """Passages like the needle, the most alike first."""
    if len(needle.text) < MIN_FUZZY and _weight(needle.text) < MIN_FUZZY:
        return []
    may_have = prepared.piece_test()
    text, low = prepared.folded.text, lowered(needle.text)
    if len(text) > MOST_LOWERED:
        laid = alignments(needle.text, text, may_have=may_have)
    else:
        both = (low, prepared.lowered)
        is_upper = needle.text.isupper()  # a headline in capitals may stand in capitals or not
        laid = alignments(low if is_upper else needle.text, text, both, may_have=may_have)
        if is_upper and laid and text[laid[0].start : laid[0].end].isupper():
            laid = alignments(needle.text, text, both, may_have=may_have)
    found = ranked([judged(needle, prepared, alignment) for alignment in distinct(laid)])
    if found and found[0].alike and found[0].touched:
        told = _told_by_facts(needle, prepared, laid, found[0].start)
        found = ranked([*found, *(judged(needle, prepared, alignment) for alignment in told)])
    return found


def _told_by_facts(
    needle: Needle, prepared: Prepared, laid: Sequence[Alignment], known: int
) -> list[Alignment]:
    """Further passages, by the quote's numbers and names, for one whose likest passage has other facts."""
    from scifacts.matching.align import lay
    from scifacts.matching.seeds import SLACK, fact_places

    wanted = tokens(needle.text) if needle.text.isupper() else laid[0].quote
    text = prepared.folded.text
    more = [
        lay(wanted, len(needle.text), text, place, reach)
        for place in fact_places(wanted, text, known)
        for reach in (CLOSE, SLACK)
    ]
    least = max(min(_TOLD, laid[0].score - _AS_GOOD), laid[0].score - NEARLY)
    kept = [alignment for alignment in more if alignment and is_alike(alignment) and alignment.score >= least]
    kept.sort(key=by_score)
    return distinct(kept, [*distinct(laid)])


def _weight(text: str) -> int:
    return len(text) + 2 * sum(map(joins_words, text))


def judged(needle: Needle, prepared: Prepared, alignment: Alignment, *, named: bool = False) -> Found:
    """The place of an alignment with its changes; `named` by its context it needs no likeness."""
    from scifacts.matching.judging.judge import judge
    from scifacts.matching.paragraphs import within_paragraph

    if not named and not is_alike(alignment):
        score = round(alignment.score, 2)
        return Found(alignment.start, alignment.end, score, Method.FUZZY, (), alike=False)
    alignment = within_paragraph(alignment, prepared)
    quote, passage = alignment.quote, alignment.passage
    changes = []
    for item in judge(alignment, prepared.folded.text):
        start, end = _stretch(passage.starts, passage.ends, item.start, item.end)
        first, last = _stretch(quote.starts, quote.ends, item.first, item.last)
        span, raw = prepared.folded.source_span(start, end), needle.span(first, last)
        expected = needle.raw[raw.start - needle.offset : raw.end - needle.offset]
        changes.append(Change(item.kind, expected, prepared.text[span.start : span.end], span, raw))
    start, end = alignment.start, alignment.end
    changes = [*edge_changes(needle, prepared, start, end), *changes]
    touched = any(change.kind.touches_fact for change in changes)
    return Found(
        start,
        end,
        round(alignment.score, 2),
        Method.FUZZY,
        tuple(changes),
        fits(needle, prepared, start, end),
        whole=alignment.is_whole,
        alike=named
        or (
            alignment.score >= _SLIP
            if _is_few(needle)
            else touched or _is_close(alignment, prepared.folded.text)
        ),
    )


def _is_few(needle: Needle) -> bool:
    return len(needle.text) < _FEW and _weight(needle.text) < _FEW


def _is_close(alignment: Alignment, text: str) -> bool:
    """Whether a passage with the quote's facts is alike enough to be accepted for it."""
    few = alignment.length < _FEW_CHARACTERS and alignment.score < _SLIP and not alignment.differs_in_numbers
    if few or (alignment.is_cut_short and not _is_time_elsewhere(alignment, text)):
        return False
    if alignment.score >= CUTOFF + _RISE:
        return True
    missing = _FIRST_SHORT - max(_SHORT, alignment.length)
    if alignment.has_figure:
        return alignment.holds
    rise = _RISE * missing / (_FIRST_SHORT - _SHORT)
    return alignment.holds and alignment.score >= max(_ACCEPTED, CUTOFF + rise)


def _is_time_elsewhere(alignment: Alignment, text: str) -> bool:
    from scifacts.matching.judging.moved import is_time_elsewhere

    return is_time_elsewhere(alignment, text)


def _stretch(starts: list[int], ends: list[int], first: int, last: int) -> tuple[int, int]:
    """Offsets of a run of tokens; of an empty run, the end of the token before it."""
    if first < last:
        return starts[first], ends[last - 1]
    offset = ends[first - 1] if first else starts[0]
    return offset, offset
