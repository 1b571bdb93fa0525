"""Match a quote with a text: locate fuzzily, judge exactly."""

from scifacts.matching.locate import CUTOFF, locate
from scifacts.matching.prepared import Prepared

__all__ = ["CUTOFF", "Prepared", "locate"]
