"""A project as it was at a git revision, read from the repository without a checkout."""

from scifacts.revisions.reading import project_at

__all__ = ["project_at"]
