"""Figures in prose: reading every numeral of a text, and deciding whether two of them agree."""

from scifacts.numerals.agree import Disagreement, choose, disagreements, rounds_to
from scifacts.numerals.describe import describe
from scifacts.numerals.nouns import Verdict, compare_units
from scifacts.numerals.read import figures, figures_published
from scifacts.numerals.vague import vaguely_stated
from scifacts.numerals.written import number_value

__all__ = [
    "Disagreement",
    "Verdict",
    "choose",
    "compare_units",
    "describe",
    "disagreements",
    "figures",
    "figures_published",
    "number_value",
    "rounds_to",
    "vaguely_stated",
]
