"""SF207: a word of the statement excludes the one at its place: a profit of $3m, over revenue of $3m."""

from __future__ import annotations

from scifacts.checks.asserted import statement_asserts
from scifacts.checks.direction import statement_turned
from scifacts.checks.exchanged_words import exchanged_words
from scifacts.checks.other_figures import other_figures_differ
from scifacts.checks.quoted_sentences import quoted_sentences
from scifacts.checks.raising import about_claim, found_passage, shown
from scifacts.checks.turned_changes import change_turned
from scifacts.model import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["statement_words_otherwise"]

# What these tell with its figure is not told again.
_WITH_FIGURES = (statement_turned, statement_asserts, other_figures_differ, change_turned)


def statement_words_otherwise(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each word of the statement that the quoted sentences have the opposite of."""
    claim = subject.claim
    if claim.figure is None:
        return
    sentences = list(quoted_sentences(subject))
    told = set()
    for one in sentences:
        others = [other.span.of(other.text) for other in sentences if other is not one]
        for found in exchanged_words(claim.statement, one.span.of(one.text), others):
            if found.ours in told or any(any(rule(subject)) for rule in _WITH_FIGURES):
                continue
            told.add(found.ours)
            start = one.span.start + found.offset
            yield about_claim(
                subject,
                "SF207",
                f"the statement says “{shown(found.ours)}”, the source says “{shown(found.theirs)}”",
                index=one.quote,
                position=claim.statement_position,
                found=found_passage(one.text, one.passage, (Span(start, start + len(found.theirs)),)),
                source_offset=start,
                help="Make the statement say what the passage says.",
            )
