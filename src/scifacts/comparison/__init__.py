"""What became weaker between two states of a project: two projects in, findings SF601 to SF611 out."""

from scifacts.comparison.weaker import weaker

__all__ = ["weaker"]
