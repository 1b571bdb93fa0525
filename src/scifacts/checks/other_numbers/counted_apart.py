"""Whether a statement counts what its passage counts in another number, or what is a share or a time there.

"112,000 votes" over "112,000 members and 98,000 votes"; "58 seats" over "58% of the votes"; "six cups" over
"daily for six weeks".
"""

from __future__ import annotations

from scifacts.checks.reading.wording import words_in
from scifacts.model import FigureKind
from scifacts.numerals.wordlists import word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import FigureMention

__all__ = ["are_counted_apart", "is_part_counted", "uncounted_counted"]

# Of what another noun counts these may count it too: 40 trucks and 300 other vehicles.
_WHOLE_LIST = """
vehicles buildings animals items products things goods cases units jobs posts positions places sites
properties homes houses flats firms companies businesses countries nations states areas incidents events
crimes offences projects deals works pieces times points days years months weeks hours minutes games
matches rooms beds ships vessels planes aircraft schools shops stores farms plants facilities deaths
members locations
"""
_WHOLES = word_set(_WHOLE_LIST)
_OF_SHARES = word_set("points point percent per pct pc percentage")
_OF_THEM = ("among them", "including", "of whom", "of them", "among whom")
_HUNDRED = ("100", "hundred")
_NEAR = 24  # characters behind a number in which it is told to be one of a hundred


def are_counted_apart(subject: ClaimSubject, ours: str, theirs: str) -> bool:
    """Whether the passages count what `ours` names in another number than the claim's, and it is no whole."""
    if ours in _WHOLES or theirs in words_in(subject.claim.statement):
        return False
    return any(True for _ in _counted(subject, ours))


def is_part_counted(subject: ClaimSubject, ours: str) -> bool:
    """Whether a passage counts what `ours` names as a part of the claim's number: 900 refugees among them."""
    for text, whole, part in _counted(subject, ours):
        between = text[whole.phrase.end : part.phrase.start].lower()
        if part.value < whole.value and any(map(between.__contains__, _OF_THEM)):
            return True
    return False


def _counted(subject: ClaimSubject, noun: str) -> Iterator[tuple[str, FigureMention, FigureMention]]:
    """The text, the claim's figure in it and one of another number with this noun, for each quote."""
    for reading in subject.figure_readings():
        whole = reading.mention
        if whole is None:
            continue
        for one in reading.reading.mentions:
            if one.value != whole.value and one.unit and words_in(one.unit)[-1:] == [noun]:
                yield subject.texts.text(reading.reading.quote.source_id), whole, one


def uncounted_counted(subject: ClaimSubject, mention: FigureMention) -> str | None:
    """The per cent or the time of all quotes that a statement tells as a number of things; else None.

    Or the number of things that it tells as a time: for four years, in four countries.
    """
    if mention.kind not in _TOLD_APART or mention.unit is None:
        return None
    found = [(one, one.mention) for one in subject.figure_readings() if one.mention is not None]
    kinds = {told.kind for _, told in found}
    if kinds == {FigureKind.PERCENT} and _is_told_as_share(subject.claim.statement, mention.span.end):
        return None
    if not found or kinds not in _TOLD_APART[mention.kind]:
        return None
    if any(told.unit is None for _, told in found):
        return None
    reading, told = found[0]
    phrase = told.phrase.of(subject.texts.text(reading.reading.quote.source_id))
    return phrase if set(words_in(mention.unit)).isdisjoint(words_in(phrase)) else None


_TOLD_APART = {
    FigureKind.COUNT: ({FigureKind.PERCENT}, {FigureKind.DURATION}),
    FigureKind.DURATION: ({FigureKind.COUNT},),
}


def _is_told_as_share(statement: str, end: int) -> bool:
    """Whether a statement says behind a number that it is one of a hundred, or gives per cent anywhere."""
    behind = statement[end : end + _NEAR]
    is_share = not _OF_SHARES.isdisjoint(words_in(behind)) or any(map(behind.__contains__, _HUNDRED))
    return is_share or "%" in statement
