"""Every status in a glyph, a word and a sentence. A colour alone says nothing on these pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.model import ChangeKind, CoverageState, FigureKind, QuoteStatus, Severity, Stance
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.model import Finding, Result

__all__ = [
    "ACCEPTED",
    "CHANGE_WORDS",
    "CLAIM_MARKS",
    "COVERAGE_MARKS",
    "DISAGREE",
    "EXEMPT_REASONS",
    "FOUND_ONLY",
    "NOTICE",
    "NOT_CHECKED",
    "QUOTE_MARKS",
    "STANCE_WORDS",
    "VERIFIED",
    "Mark",
    "claim_mark",
    "counted",
    "ended",
    "finding_mark",
    "found_only",
    "is_conflict",
    "listed",
]


@dataclass(frozen=True, slots=True)
class Mark:
    """A status as the reader sees it. `key` names its colours in the stylesheet."""

    key: str
    glyph: str
    word: str
    meaning: str


VERIFIED = Mark(
    "match", "✓", "Verified", "Every quote stands in its source, and the figure is the one stated there."
)
NOT_CHECKED = Mark("unchecked", "○", "No quote", "No quote is given, so there was nothing to check.")
NOTICE = Mark("unchecked", "!", "Needs a look", "The quotes hold, but something around them wants an editor.")
ACCEPTED = Mark(
    "unchecked",
    "≠",
    "Fact changed, accepted",
    "The check found this, or another fault that is named. The editors accept it for now; the page of the"
    " claim says why.",
)
DISAGREE = Mark(
    "disagree", "⇄", "Sources disagree", "The sources do not say the same; each is shown in its own words."
)
FOUND_ONLY = Mark(
    "changed",
    "✗",
    "Found, not as claimed",
    "The words stand in the source, but the figure there is not what the claim states: another number, bound,"
    " unit or time. It does not count as support.",
)

QUOTE_MARKS: dict[QuoteStatus, Mark] = {
    QuoteStatus.MATCH: Mark("match", "✓", "Matches", "The quote stands in the source as it is quoted."),
    QuoteStatus.REWORDED: Mark(
        "reworded",
        "≈",
        "Wording changed",
        "Words differ from the quote, but no number, unit, bound, time, direction, name or negation.",
    ),
    QuoteStatus.CHANGED: Mark(
        "changed", "≠", "Fact changed", "The source states another fact than the quote."
    ),
    QuoteStatus.AMBIGUOUS: Mark(
        "missing",
        "?",
        "Several places",
        "The quote stands in several places, and it is not said which is meant.",
    ),
    QuoteStatus.MISSING: Mark("missing", "∅", "Not found", "The quote does not stand in its source."),
    QuoteStatus.UNREADABLE: Mark("unchecked", "○", "Not checked", "The source cannot be read."),
}

COVERAGE_MARKS: dict[CoverageState, Mark] = {
    CoverageState.CLAIMED: Mark("match", "✓", "Claimed", "A claim uses this figure."),
    CoverageState.IGNORED: Mark("unchecked", "–", "Ignored", "An editor says why this is no claim."),
    CoverageState.UNCOVERED: Mark("uncovered", "△", "Not covered", "No claim uses this figure yet."),
    CoverageState.EXEMPT: Mark("unchecked", "·", "Exempt", "A figure of this kind is no claim by itself."),
}

EXEMPT_REASONS: dict[FigureKind, str] = {
    FigureKind.DURATION: "a length of time",
    FigureKind.ORDINAL: "a place in an order",
    FigureKind.YEAR: "a year",
    FigureKind.DATE: "a date",
    FigureKind.NAME: "part of a name or of a unit",
    FigureKind.FURNITURE: "part of the page, not of the article",
}

CHANGE_WORDS: dict[ChangeKind, str] = {
    ChangeKind.NUMBER: "the number",
    ChangeKind.SCALE: "the scale",
    ChangeKind.UNIT: "the unit",
    ChangeKind.COMPARATOR: "the bound (“more than”, “almost”)",
    ChangeKind.TIME: "the time",
    ChangeKind.NEGATION: "a negation",
    ChangeKind.DIRECTION: "the direction",
    ChangeKind.NAME: "a name",
    ChangeKind.WORDING: "wording",
    ChangeKind.TYPOGRAPHY: "typography",
}

STANCE_WORDS: dict[Stance, str] = {
    Stance.SUPPORTS: "supports the claim",
    Stance.REFUTES: "contradicts the claim",
    Stance.CONTEXT: "gives context",
}

_CHANGED, _REWORDED = QUOTE_MARKS[QuoteStatus.CHANGED], QUOTE_MARKS[QuoteStatus.REWORDED]


def _fact(word: str, meaning: str) -> Mark:
    return Mark(_CHANGED.key, _CHANGED.glyph, word, meaning)


# The most serious first: the first of a claim's findings in this order names its status.
_RULE_MARKS: dict[str, Mark] = {
    "SF202": _CHANGED,
    "SF201": _fact(
        "Figure not in quote", "The figure of the claim is not in the passage that is quoted for it."
    ),
    "SF205": _fact("Unit or scale differs", "The source counts in another unit or scale than the claim."),
    "SF204": _fact(
        "Qualifier dropped", "The source qualifies the figure (“almost”, “over”); the claim does not."
    ),
    "SF206": _fact("Time differs", "The source ties the figure to another time than the claim."),
    "SF207": _fact(
        "Statement differs", "The statement says something other than the claim's figure or its quotes."
    ),
    "SF104": Mark(
        "missing", "∅", "Other source", "The quote stands in another source than the one it is tied to."
    ),
    "SF101": QUOTE_MARKS[QuoteStatus.MISSING],
    "SF103": QUOTE_MARKS[QuoteStatus.AMBIGUOUS],
    "SF105": QUOTE_MARKS[QuoteStatus.UNREADABLE],
    "SF203": DISAGREE,
    "SF102": QUOTE_MARKS[QuoteStatus.REWORDED],
}
# What a claim can be, the good news first; what only repeats the word of a quote is said there.
CLAIM_MARKS = (
    VERIFIED,
    *(mark for mark in _RULE_MARKS.values() if mark not in QUOTE_MARKS.values()),
    NOTICE,
    ACCEPTED,
    NOT_CHECKED,
)
_SERIOUSNESS = {rule: place for place, rule in enumerate(_RULE_MARKS)}


def finding_mark(finding: Finding) -> Mark:
    """The mark of the status that a finding leads to."""
    return _RULE_MARKS.get(finding.rule, NOTICE)


def found_only(findings: Sequence[Finding]) -> Mark:
    """The mark of a quote that was found and does not bear its claim out, by its gravest fault.

    One that the editors accept has no colour of an error; it supports the claim no more than that.
    """
    gravest = min(findings, key=lambda finding: (finding.waived is not None, _gravity(finding)))
    word = finding_mark(gravest).word
    mark = replace(FOUND_ONLY, word=f"Found; {word[:1].lower()}{word[1:]}")
    return mark if gravest.waived is None else _accepted(mark)


def claim_mark(result: Result) -> Mark:
    """The mark of a claim: that of its gravest finding which no waiver covers.

    Where waivers cover all of them, the gravest is still named: what the editors accept is not verified.
    """
    if not result.matches:
        return NOT_CHECKED
    open_findings = [finding for finding in result.findings if finding.waived is None]
    if open_findings:
        gravest = min(open_findings, key=_gravity)
        mark = finding_mark(gravest)
        is_doubt = gravest.severity is not Severity.ERROR and mark.key == _CHANGED.key
        return replace(mark, key=_REWORDED.key, glyph=_REWORDED.glyph) if is_doubt else mark
    mark = finding_mark(min(result.findings, key=_gravity)) if result.findings else NOTICE
    if mark == NOTICE:  # the quotes hold, and an editor has had the look that was wanted
        return VERIFIED
    return replace(_accepted(mark), meaning=f"{mark.meaning} The editors accept it for now, and say why.")


def _accepted(mark: Mark) -> Mark:
    """A mark without the colour of an error, which says that the editors accept what it names."""
    return replace(mark, key=ACCEPTED.key, word=f"{mark.word}, accepted")


def _gravity(finding: Finding) -> tuple[bool, bool, int]:
    """Errors first. Among warnings, sources that disagree come before two names of the thing counted."""
    return (
        finding.severity is not Severity.ERROR,
        finding.rule != "SF203" and finding.severity is not Severity.ERROR,
        _SERIOUSNESS.get(finding.rule, len(_SERIOUSNESS)),
    )


def is_conflict(result: Result) -> bool:
    """Whether the sources of a claim disagree: by finding, by a quote's own figure, or by stance."""
    return any(finding.rule == "SF203" for finding in result.findings) or any(
        quote.figure is not None or quote.stance is Stance.REFUTES for quote in result.claim.quotes
    )


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 claim", "25 claims"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """Words as a sentence lists them: "a", "a and b", "a, b and c"."""
    return " and ".join([*(", ".join(words[:-1]),)[: len(words) > 1], *words[-1:]])


def ended(sentence: str) -> str:
    """A sentence with its full stop, before a closing quotation mark if there is one."""
    if sentence.endswith("”") and sentence[-2:-1] not in ".!?":
        return f"{sentence[:-1]}.”"
    return sentence if sentence.endswith((".", ".”", "!”", "?”")) else f"{sentence}."
