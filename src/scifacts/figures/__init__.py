"""Figures in prose: reading every numeral of a text, and deciding whether two of them agree."""

from scifacts.figures.agree import Disagreement, choose, disagreements
from scifacts.figures.describe import describe
from scifacts.figures.numbers import number_value
from scifacts.figures.read import figures

__all__ = ["Disagreement", "choose", "describe", "disagreements", "figures", "number_value"]
