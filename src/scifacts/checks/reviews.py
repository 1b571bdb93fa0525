"""SF302 and SF303: claims that changed after a person read them, and claims that nobody has read."""

from __future__ import annotations

import unicodedata

from scifacts.checks.raising import about_claim, about_project

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject, ProjectSubject
    from scifacts.model import Claim, Figure, Finding, Result, Review

__all__ = ["claim_changed", "claim_unreviewed", "fingerprint_of"]


def fingerprint_of(claim: Claim) -> str:
    """What a review vouches for: the first 16 hex digits of a SHA-256 over statement, figure and quotes.

    Hashed is JSON in ASCII, without blanks, of `[statement, figure, quotes]`. A figure is null or
    `[value, comparator, scale, unit, as_of]`; a quote is `[source, exact, prefix, suffix, stance, figure,
    mention]`; what is not given is null or "". Texts are in Unicode form NFC, each run of blanks one space:
    how the YAML is laid out is no part of it, nor are id, tags, notes, history and pins.
    """
    import hashlib
    import json

    quotes = [
        [
            quote.source_id,
            _plain(quote.exact),
            _plain(quote.prefix),
            _plain(quote.suffix),
            quote.stance.value,
            _figure(quote.figure),
            _plain(quote.mention or ""),
        ]
        for quote in claim.quotes
    ]
    content = [_plain(claim.statement), _figure(claim.figure), quotes]
    return hashlib.sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()[:16]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _figure(figure: Figure | None) -> list[str | None] | None:
    if figure is None:
        return None
    return [f"{figure.value:f}", figure.comparator.value, figure.scale, figure.unit, figure.as_of]


def claim_changed(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding where the claim is not the one that was reviewed."""
    review = subject.written.review
    if review is not None and review.fingerprint != fingerprint_of(subject.written):
        message = f"statement, figure or quotes changed after {_said(review)}"
        yield about_claim(subject, "SF302", message, position=review.position)


def claim_unreviewed(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding for each claim checked that nobody has reviewed as it stands, where that is asked.

    With `review_own_words` it is asked of those alone whose statement is not all in the words of its quotes.
    A report and its waivers ask for them too: they are looked for once.
    """
    if subject.require_review or subject.review_own_words:
        yield from subject.texts.once("unreviewed", lambda: tuple(_unreviewed(subject)))


def _unreviewed(subject: ProjectSubject) -> Iterator[Finding]:
    whole = {claim.id: claim for claim in subject.project.claims}
    for result in subject.results:
        claim = whole[result.claim.id]
        if claim.review is None:
            message = f"`{claim.id}` was never reviewed"
        elif claim.review.fingerprint != fingerprint_of(claim):
            message = f"`{claim.id}` changed after {_said(claim.review)}"
        else:
            continue
        why = "" if subject.require_review else _own_words(subject, claim, result)
        if why is not None:
            yield about_project("SF303", message + why, claim_id=claim.id, position=claim.position)


def _own_words(subject: ProjectSubject, claim: Claim, result: Result) -> str | None:
    """Which words of a statement no sentence quoted has, for a message; None where they have them all.

    None also where not all of its quotes were looked up, or none was found, which other rules tell.
    """
    is_found = any(match.status.is_found for match in result.matches)
    if not is_found or len(result.matches) < len(claim.quotes):
        return None
    from scifacts.checks.reading.unquoted import named_words, unquoted_words  # only if it is asked

    words = unquoted_words(result, subject.texts)
    if words is None:
        return ", and its words cannot be compared with its quotes: another language, or no spaces"
    return f", and no sentence quoted has {named_words(words)}" if words else None


def _said(review: Review) -> str:
    by = f" by {review.by}" if review.by else ""
    return f"the review{by}" + (f" of {review.date}" if review.date else "")
