"""Repairs of claims that need no decision: a project and its report in, values to write out.

A repair changes how a quote is written or where it points, never what a claim states.
"""

from scifacts.fixes.accepting import accepted
from scifacts.fixes.applying import fixed_file
from scifacts.fixes.planning import Fix, Left, Plan, plan_fixes
from scifacts.fixes.selector import chosen_context
from scifacts.fixes.wording import source_words

__all__ = ["Fix", "Left", "Plan", "accepted", "chosen_context", "fixed_file", "plan_fixes", "source_words"]
