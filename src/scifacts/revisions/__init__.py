"""A project as it was at a git revision, read from the repository without a checkout."""

from scifacts.revisions.reading import project_at
from scifacts.revisions.settings import Then, settings_then_and_now

__all__ = ["Then", "project_at", "settings_then_and_now"]
