"""SF207: the statement has who did it to whom the other way round than the sentence of its figure."""

from __future__ import annotations

from scifacts.checks.exchanged_roles import exchanged_roles
from scifacts.checks.exchanged_sides import exchanged_sides
from scifacts.checks.raising import statement_says

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.exchanges import Exchange
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["roles_turned"]

_OWNED = ("'s ", "’s ", "s' ", "s’ ", " by ")  # whose deed it is, told as a noun


def roles_turned(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that tells a deed of the statement with its two sides exchanged."""
    for sentence, (reading, begin) in subject.sentences_supported().items():
        statement = subject.claim.statement
        found = _exchanged(statement, sentence) or exchanged_sides(statement, sentence)
        if found is not None:
            yield statement_says(subject, reading, found.contrast(), found.mark(begin))


def _exchanged(statement: str, sentence: str) -> Exchange | None:
    if found := exchanged_roles(statement, sentence):
        return found
    if not all(any(map(text.__contains__, _OWNED)) for text in (statement, sentence)):
        return None
    from scifacts.checks.owned_deeds import exchanged_owners  # few deeds are told as nouns

    return exchanged_owners(statement, sentence)
