"""A report to a site: every page as bytes, in memory; opens no source, matches nothing again."""

from scifacts.site.rendering import render

__all__ = ["render"]
