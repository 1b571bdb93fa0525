"""Match a quote with a text: locate fuzzily, judge exactly."""

from scifacts.matching.index import Index
from scifacts.matching.locate import CUTOFF, locate
from scifacts.matching.prepared import Prepared

__all__ = ["CUTOFF", "Index", "Prepared", "locate"]
