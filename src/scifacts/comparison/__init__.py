"""Two states of a project compared: what became weaker (SF601 to SF611), and what differs at all."""

from scifacts.comparison.changes import ADDED, CHANGED, REMOVED, ClaimChange, ClaimState, changes, states_of
from scifacts.comparison.report_file import read_report, states_in_report
from scifacts.comparison.settings import longer_baseline, loosened_settings
from scifacts.comparison.weaker import weaker

__all__ = [
    "ADDED",
    "CHANGED",
    "REMOVED",
    "ClaimChange",
    "ClaimState",
    "changes",
    "longer_baseline",
    "loosened_settings",
    "read_report",
    "states_in_report",
    "states_of",
    "weaker",
]
