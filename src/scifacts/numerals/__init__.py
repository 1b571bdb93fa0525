"""Figures in prose: reading every numeral of a text, and deciding whether two of them agree."""

from scifacts.numerals.agree import Disagreement, choose, disagreements
from scifacts.numerals.describe import describe
from scifacts.numerals.numbers import number_value
from scifacts.numerals.read import figures

__all__ = ["Disagreement", "choose", "describe", "disagreements", "figures", "number_value"]
