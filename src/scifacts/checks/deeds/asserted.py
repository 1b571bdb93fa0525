"""SF207: the statement asserts what the passage denies or only plans, or denies what it asserts.

"It signed 116 agreements" over "it has not signed 116 agreements" or "it plans to sign 116 agreements". The
verb that is told of the figure is read, and both sentences must have it or its opposite.
"""

from __future__ import annotations

from scifacts.checks.deeds.could_as_did import could_as_did
from scifacts.checks.deeds.denied_abroad import denied_abroad
from scifacts.checks.deeds.denied_apart import denied_apart
from scifacts.checks.deeds.denied_clause import clause_denied
from scifacts.checks.deeds.english import led_otherwise
from scifacts.checks.deeds.foreseen import foreseen_as_fact
from scifacts.checks.deeds.foreseen_abroad import foreseen_abroad
from scifacts.checks.deeds.german import told_otherwise_in_german
from scifacts.checks.deeds.opposed_ends import opposed_ends
from scifacts.checks.deeds.opposed_verbs import aim_missed, opposed
from scifacts.checks.deeds.planned_behind import planned_behind
from scifacts.checks.deeds.refused import are_refused_alike, undone_as_done
from scifacts.checks.deeds.romance import planned_in_french_or_spanish
from scifacts.checks.deeds.seldom import done_seldom
from scifacts.checks.deeds.unproven import unproven_as_fact
from scifacts.checks.deeds.winners import beaten_by_the_other
from scifacts.checks.other_numbers.complements import tells_complement
from scifacts.checks.raising import statement_says
from scifacts.checks.reading.reservations import is_on_condition

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.raising import Contrast
    from scifacts.checks.reading.placed import Placed
    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["statement_asserts"]


def statement_asserts(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for each quote that denies or only plans what the statement says, or the other way."""
    for reading, theirs in subject.figures_supported():
        ours, span = subject.figure_stated(), reading.reading.match.span
        contrast = _contrast(ours, theirs, span.of(theirs.text) if span else "") if ours else None
        if contrast is not None and not tells_complement(subject):
            yield statement_says(subject, reading, contrast)


def _excepts(figure: Placed) -> bool:
    """Whether a sentence tells of all but somebody: all members but Spain agreed."""
    before, but, _ = figure.text[figure.sentence().start : figure.mention.phrase.start].partition(" but ")
    return bool(but) and not _ALL.isdisjoint(before.lower().split()[-_NEAR:])


_ALL = frozenset(["all", "every", "everyone", "everybody", "each", "nobody", "none", "no"])
_NEAR = 4  # words from "all" to "but"


def _contrast(ours: Placed, theirs: Placed, passage: str) -> Contrast | None:
    """Where a figure of the statement and the same of a passage tell otherwise of what was done."""
    if ours.sentence().of(ours.text).strip(" .") == theirs.sentence().of(theirs.text).strip(" ."):
        return None  # word for word
    if "would have " in theirs.text and is_on_condition(ours.text, theirs.clause_before()):
        return None
    if are_refused_alike(ours, theirs) or _excepts(ours) is not _excepts(theirs):
        return None
    return (
        led_otherwise(ours, theirs)
        or planned_behind(ours, theirs)
        or opposed(ours, theirs, passage)
        or aim_missed(ours, theirs)
        or told_otherwise_in_german(ours, theirs)
        or planned_in_french_or_spanish(ours, theirs)
        or clause_denied(ours, theirs)
        or denied_apart(ours.text, passage)
        or foreseen_as_fact(ours, theirs)
        or denied_abroad(ours, theirs)
        or foreseen_abroad(ours, theirs)
        or unproven_as_fact(ours, theirs)
        or could_as_did(ours, theirs)
        or undone_as_done(ours, theirs)
        or done_seldom(ours, theirs)
        or beaten_by_the_other(*(one.sentence().of(one.text) for one in (ours, theirs)))
        or opposed_ends(*(one.sentence().of(one.text) for one in (ours, theirs)))
    )
