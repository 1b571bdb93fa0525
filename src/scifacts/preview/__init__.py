"""A site in memory on loopback, for its editor's browser alone, with a reload when it changes."""

from scifacts.preview.pages import Pages
from scifacts.preview.server import HOST, Preview

__all__ = ["HOST", "Pages", "Preview"]
