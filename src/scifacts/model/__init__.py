"""The nouns of scifacts: frozen, slotted values that every other room passes around.

Words follow the W3C Web Annotation model (`exact`, `prefix`, `suffix`) and schema.org where they have
one. A value here knows nothing of files, terminals or pages. Change one with `dataclasses.replace`.
"""

from __future__ import annotations

from scifacts.model.editorial import (
    HistoryEntry,
    IgnoredFigure,
    Retired,
    Review,
    SiteColors,
    SiteSettings,
    Verdict,
    Waiver,
)
from scifacts.model.kinds import (
    FIGURE_SCALES,
    MYRIADS,
    SCALES,
    ChangeKind,
    ClaimId,
    ClaimStatus,
    Comparator,
    CoverageState,
    EventKind,
    FigureKind,
    Method,
    QuoteStatus,
    Severity,
    SourceId,
    Stance,
)
from scifacts.model.nouns import (
    Change,
    Claim,
    Corroboration,
    CoveredFigure,
    Figure,
    FigureMention,
    Finding,
    Match,
    Passage,
    Project,
    Quote,
    Report,
    Result,
    Source,
)
from scifacts.model.places import (
    Position,
    Span,
)

__all__ = [
    "FIGURE_SCALES",
    "MYRIADS",
    "SCALES",
    "Change",
    "ChangeKind",
    "Claim",
    "ClaimId",
    "ClaimStatus",
    "Comparator",
    "Corroboration",
    "CoverageState",
    "CoveredFigure",
    "EventKind",
    "Figure",
    "FigureKind",
    "FigureMention",
    "Finding",
    "HistoryEntry",
    "IgnoredFigure",
    "Match",
    "Method",
    "Passage",
    "Position",
    "Project",
    "Quote",
    "QuoteStatus",
    "Report",
    "Result",
    "Retired",
    "Review",
    "Severity",
    "SiteColors",
    "SiteSettings",
    "Source",
    "SourceId",
    "Span",
    "Stance",
    "Verdict",
    "Waiver",
]
