"""SF207: the statement names another than its quotes do: Japan has signed 116 agreements, over China has.

A name counts as another where no source of the claim has it, in any form that is known to mean the same, and
where a name of the sentence quoted, which the statement lacks, stands at its place: before the same verb,
behind the same preposition, or between the same words. What an editor adds to a statement is left alone.
"""

from __future__ import annotations

from scifacts.checks.raising import about_claim, found_passage
from scifacts.checks.subject import JUDGED
from scifacts.model import Span, Stance
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["statement_names_another"]

_REACH = 400  # characters on either side of a passage, in which its sentence begins and ends
_STOP = lazy(r"(?<![.\s][A-Z])(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bSt)[.!?][\"'”’)\]]*\s|\n\s*\n|[。！？]")


def statement_names_another(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each name of the statement that is another in the sentence quoted."""
    claim = subject.claim
    if claim.figure is None:
        return
    texts = _texts(subject)
    if _all_are_there(claim.statement, texts):
        return
    from scifacts.checks.exchanged_names import exchanged  # most statements name what their sources name

    told = set()
    for index, reading in enumerate(subject.readings):
        match = reading.match
        if match.status not in JUDGED or match.span is None or reading.quote.stance is not Stance.SUPPORTS:
            continue
        text = subject.texts.text(reading.quote.source_id)
        sentence = _sentence(text, match.span)
        for found in exchanged(claim.statement, sentence.of(text), texts):
            if found.ours in told:
                continue
            told.add(found.ours)
            start = sentence.start + found.offset
            yield about_claim(
                subject,
                "SF207",
                f"the statement names “{found.ours}”, which no source of the claim does: “{found.theirs}” "
                "stands there",
                index=index,
                position=claim.statement_position,
                found=found_passage(text, match.span, (Span(start, start + len(found.theirs)),)),
                source_offset=start,
                help="Make the statement name what the source names.",
            )


def _texts(subject: ClaimSubject) -> list[str]:
    """The texts that the claim rests on, and what is noted of them."""
    sources = [
        subject.texts.by_id[id_] for id_ in dict.fromkeys(one.quote.source_id for one in subject.readings)
    ]
    return [
        part
        for one in sources
        for part in (one.text, one.title, one.publisher, one.author)
        if part is not None
    ]


def _all_are_there(statement: str, texts: list[str]) -> bool:
    """Whether the sources have each word of a statement that may be a name: a glance without a pattern."""
    for index, word in enumerate(statement.split()):
        bare = word.strip("\"'“”‘’()[],.;:!?").removesuffix("'s").removesuffix("’s")
        if not (bare[:1].isupper() or not bare.isascii()) or any(bare in text for text in texts):
            continue
        if index or not any(bare.lower() in text for text in texts):  # more than 40 ...
            return False
    return True


def _sentence(text: str, span: Span) -> Span:
    """The sentences that a passage stands in."""
    start = max(0, span.start - _REACH)
    for stop in _STOP.finditer(text, start, span.start):
        start = stop.end()
    end = _STOP.search(text, max(span.start, span.end - 1), span.end + _REACH)
    return Span(start, min(len(text), span.end + _REACH) if end is None else end.start())
