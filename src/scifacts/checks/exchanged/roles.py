"""SF207: the statement has who did it to whom the other way round than the sentence of its figure."""

from __future__ import annotations

from scifacts.checks.exchanged.exchanged_roles import exchanged_roles
from scifacts.checks.exchanged.exchanged_sides import exchanged_sides
from scifacts.checks.raising import statement_says

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.exchanged.exchanges import Exchange
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["roles_turned"]

# Endings of a deed told as a noun, with how another is joined to it.
_DEEDS = (" of ", "s to ", "n to ", "e to ", " on ", " over ", " against ", "s from ", " into ")
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
    if statement.rstrip(".") in sentence:
        return None
    if not all(any(map(text.__contains__, _OWNED)) for text in (statement, sentence)):
        return None
    if not (_may_tell_owner(statement, sentence) and _may_tell_owner(sentence, statement)):
        return None
    if not any(deed in statement and deed in sentence for deed in _DEEDS):
        return None
    from scifacts.checks.exchanged.owned_deeds import exchanged_owners  # few deeds are told as nouns

    return exchanged_owners(statement, sentence)


def _owners(text: str) -> set[str]:
    """The words of a text that "'s" stands behind."""
    words = text.replace("’", "'").split()
    return {word.partition("'")[0] for word in words if word.endswith(("'s", "s'"))}


def _may_tell_owner(text: str, other: str) -> bool:
    """Whether a text names as owner of a deed whom another names, but not as owner."""
    owners = _owners(text) - _owners(other)
    return any(map(other.__contains__, owners)) or (" of " in text and " by " in text)
