"""SF207: a statement in words of its own that says otherwise: "the judge upheld the claim" over "threw out".

Where nothing stands at the same place in both texts, the words alone tell what is contrary. What another rule
tells of a claim is not told again.
"""

from __future__ import annotations

from scifacts.checks.contraries.compared_times import compared_otherwise, told_of_compared_time
from scifacts.checks.contraries.multiples_and_spans import multiple_turned, span_told_otherwise
from scifacts.checks.contraries.opposites_told import told_opposite
from scifacts.checks.contraries.parts_of_change import part_told_otherwise
from scifacts.checks.exchanged.cut_out import statement_cut_out
from scifacts.checks.exchanged.judged_abroad import statement_judged_abroad
from scifacts.checks.exchanged.judged_as_quote import statement_judged_as_quote
from scifacts.checks.exchanged.nearly_quoted import OTHERS, statement_nearly_quoted
from scifacts.checks.exchanged.other_doers import said_by_another, told_of_other_doer
from scifacts.checks.exchanged.seldom_said import said_seldom, told_as_compared
from scifacts.checks.exchanged.turned_voice import voice_turned
from scifacts.checks.other_numbers.complements import is_told
from scifacts.checks.other_numbers.told_under import told_of_another
from scifacts.checks.raising import statement_says

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.subject import ClaimSubject
    from scifacts.model import Finding

__all__ = ["statement_paraphrased"]

_READINGS = (
    told_opposite,
    told_of_other_doer,
    said_by_another,
    part_told_otherwise,
    multiple_turned,
    span_told_otherwise,
    voice_turned,
    told_of_compared_time,
    compared_otherwise,
    said_seldom,
)
_RULES = (
    *OTHERS,
    told_of_another,
    statement_nearly_quoted,
    statement_judged_abroad,
    statement_cut_out,
    statement_judged_as_quote,
)


def statement_paraphrased(subject: ClaimSubject) -> Iterator[Finding]:
    """Yield a finding for the first quote that tells the contrary of a statement in other words."""
    ours = subject.amount_stated()
    if ours is None or subject.is_figure_otherwise():
        return
    said = subject.figure_stated()
    is_dated = subject.claim.figure is not None and subject.claim.figure.as_of is not None
    readings = _READINGS if is_dated else (*_READINGS, told_as_compared)  # of what time it is, is told
    for reading, theirs in subject.figures_supported():
        contrast = next(filter(None, (one(said, theirs) for one in readings)), None) if said else None
        if contrast is None:
            continue
        if not is_told(subject, _RULES):
            yield statement_says(subject, reading, contrast)
        return
