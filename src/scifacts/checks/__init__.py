"""The rules: a subject in, findings out. They neither print nor decide an exit status.

Adding a rule is a file here, a row in `catalog`, an example in `examples` (docs/rules.md shows the same)
and a line in one of the two tables below.
"""

from __future__ import annotations

from scifacts.checks.attribution_far import attribution_far
from scifacts.checks.catalog import CATALOG, RuleInfo
from scifacts.checks.contraries.contrary import statement_contrary
from scifacts.checks.contraries.direction import statement_turned
from scifacts.checks.contraries.signs_told import sign_told_otherwise
from scifacts.checks.contraries.turned_changes import change_turned
from scifacts.checks.deeds.asserted import statement_asserts
from scifacts.checks.exchanged.cut_out import statement_cut_out
from scifacts.checks.exchanged.judged_abroad import statement_judged_abroad
from scifacts.checks.exchanged.judged_as_quote import statement_judged_as_quote
from scifacts.checks.exchanged.named import statement_names_another
from scifacts.checks.exchanged.nearly_quoted import statement_nearly_quoted
from scifacts.checks.exchanged.paraphrased import statement_paraphrased
from scifacts.checks.exchanged.roles import roles_turned
from scifacts.checks.exchanged.worded import statement_words_otherwise
from scifacts.checks.fact_changed import fact_changed
from scifacts.checks.figure_rules import (
    figure_not_in_quote,
    qualifier_dropped,
    time_differs,
    unit_or_scale_differs,
)
from scifacts.checks.ignored_missing import ignored_missing
from scifacts.checks.nothing_checked import nothing_checked
from scifacts.checks.other_numbers.misplaced_figures import figure_misplaced
from scifacts.checks.other_numbers.other_figures import other_figures_differ
from scifacts.checks.other_numbers.swapped_figures import figures_swapped
from scifacts.checks.other_numbers.times_translated import time_translated_otherwise
from scifacts.checks.other_numbers.told_cells import cell_told_otherwise
from scifacts.checks.other_numbers.told_nowhere import figure_told_nowhere
from scifacts.checks.other_numbers.told_under import told_of_another
from scifacts.checks.qualifiers import with_qualifiers_read
from scifacts.checks.quote_ambiguous import quote_ambiguous
from scifacts.checks.quote_elsewhere import quote_elsewhere
from scifacts.checks.quote_missing import quote_missing
from scifacts.checks.quote_reworded import quote_reworded
from scifacts.checks.reviews import claim_changed, claim_unreviewed, fingerprint_of
from scifacts.checks.source_changed import source_changed
from scifacts.checks.source_unreadable import source_unreadable, source_without_text
from scifacts.checks.sources_disagree import sources_disagree
from scifacts.checks.statement_differs import statement_differs
from scifacts.checks.subject import ClaimSubject, ProjectSubject, Reading, SourceTexts
from scifacts.checks.waivers import covers, has_expired, waiver_expired, waiver_unused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from scifacts.model import Finding

    ClaimRule: TypeAlias = Callable[[ClaimSubject], Iterator[Finding]]
    ProjectRule: TypeAlias = Callable[[ProjectSubject], Iterator[Finding]]

__all__ = [
    "CATALOG",
    "CLAIM_RULES",
    "PROJECT_RULES",
    "ClaimSubject",
    "ProjectSubject",
    "Reading",
    "RuleInfo",
    "SourceTexts",
    "claim_unreviewed",
    "covers",
    "fingerprint_of",
    "has_expired",
    "with_qualifiers_read",
]

CLAIM_RULES: tuple[ClaimRule, ...] = (
    quote_missing,
    quote_reworded,
    quote_ambiguous,
    quote_elsewhere,
    source_unreadable,
    figure_not_in_quote,
    fact_changed,
    sources_disagree,
    qualifier_dropped,
    unit_or_scale_differs,
    time_differs,
    statement_differs,
    other_figures_differ,
    time_translated_otherwise,
    statement_turned,
    statement_contrary,
    statement_asserts,
    change_turned,
    sign_told_otherwise,
    figures_swapped,
    figure_misplaced,
    cell_told_otherwise,
    told_of_another,
    roles_turned,
    statement_names_another,
    statement_words_otherwise,
    statement_nearly_quoted,
    statement_judged_abroad,
    statement_cut_out,
    statement_judged_as_quote,
    statement_paraphrased,
    figure_told_nowhere,
    attribution_far,
    claim_changed,
)

PROJECT_RULES: tuple[ProjectRule, ...] = (
    nothing_checked,
    source_without_text,
    ignored_missing,
    source_changed,
    claim_unreviewed,
    waiver_expired,
    waiver_unused,
)
