"""Figures in prose: reading every numeral of a text, and deciding whether two of them agree."""

from __future__ import annotations

from scifacts.numerals.agree import (
    Disagreement,
    choose,
    choose_amount,
    disagreements,
    in_one_form,
    is_time_only,
    rounds_to,
)
from scifacts.numerals.compounds import with_compounds
from scifacts.numerals.describe import describe
from scifacts.numerals.nouns import Verdict, compare_units, of_what
from scifacts.numerals.periods import is_one_time, may_be_one_time, period_told
from scifacts.numerals.read import figures, figures_published, figures_said
from scifacts.numerals.vague import vaguely_stated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.numerals.written import number_value

__all__ = [
    "Disagreement",
    "Verdict",
    "choose",
    "choose_amount",
    "compare_units",
    "describe",
    "disagreements",
    "figures",
    "figures_published",
    "figures_said",
    "in_one_form",
    "is_one_time",
    "is_time_only",
    "may_be_one_time",
    "number_value",
    "of_what",
    "period_told",
    "rounds_to",
    "vaguely_stated",
    "with_compounds",
]


def __getattr__(name: str) -> object:
    """Import what reads a numeral that stands alone when it is first asked for (PEP 562)."""
    if name == "number_value":
        from scifacts.numerals.written import number_value

        return number_value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
