"""SF207: the statement names another than its quotes do: Japan has signed 116 agreements, over China has.

A name counts as another where no source of the claim has it, in any form that is known to mean the same, and
where a name of the sentence quoted, which the statement lacks, stands at its place: before the same verb,
behind the same preposition, or between the same words. What an editor adds to a statement is left alone.
"""

from __future__ import annotations

from scifacts.checks.quoted_sentences import quoted_sentences
from scifacts.checks.raising import about_claim, found_passage
from scifacts.model import Severity, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["statement_names_another"]


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
    for quote, text, sentence, passage in quoted_sentences(subject):
        for found in exchanged(claim.statement, sentence.of(text), texts):
            if found.ours in told:
                continue
            told.add(found.ours)
            start = sentence.start + found.offset
            yield about_claim(
                subject,
                "SF207",
                f"the statement names “{found.ours}”, which no source of the claim does: "
                + (
                    f"“{found.theirs}” stands there"
                    if found.is_at_its_place
                    else f"it names “{found.theirs}”"
                ),
                index=quote,
                position=claim.statement_position,
                found=found_passage(text, passage, (Span(start, start + len(found.theirs)),)),
                source_offset=start,
                severity=None if found.is_at_its_place else Severity.WARNING,
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
