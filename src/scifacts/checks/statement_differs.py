"""SF207: the claim's statement and its figure do not say the same."""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks.comparing import difference
from scifacts.checks.raising import about_claim
from scifacts.model import Passage
from scifacts.numerals import choose_amount, describe, disagreements, vaguely_stated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["statement_differs"]


def statement_differs(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding where the statement gives no figure, or another one than `figure`."""
    claim = subject.claim
    if claim.figure is None:
        return
    mention = choose_amount(claim.figure, subject.stated(), claim.statement) or vaguely_stated(
        claim.figure, claim.statement
    )
    if mention is None:
        yield _finding(
            subject,
            f"the statement does not give the figure {describe(claim.figure)}",
            Passage(claim.statement),
        )
        return
    passage = Passage(claim.statement, (mention.phrase,))
    for disagreement in disagreements(claim.figure, mention):
        if disagreement.hard:
            message = difference(
                claim.figure,
                mention,
                claim.statement,
                disagreement,
                ours="`figure`",
                theirs="the statement",
            )
            yield _finding(subject, message, passage)


def _finding(subject: ClaimSubject, message: str, passage: Passage) -> Finding:
    one_line = replace(passage, text=" ".join(passage.text.split("\n")))
    return about_claim(
        subject,
        "SF207",
        message,
        position=subject.claim.statement_position,
        found=one_line,
    )
