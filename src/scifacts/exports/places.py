"""Where claims and sources stand on the site, and where the site stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.addresses import web_link

if TYPE_CHECKING:
    from scifacts.model import ClaimId, Report, SourceId

__all__ = ["base_url", "claim_path", "source_path"]


def base_url(report: Report) -> str:
    """The public address of the site with a slash at its end; "" where none is set or it is no address."""
    url = web_link(report.project.site.base_url)
    return url if not url or url.endswith("/") else url + "/"


def claim_path(claim_id: ClaimId) -> str:
    """The page of a claim, from the site's top."""
    return f"claims/{claim_id}.html"


def source_path(source_id: SourceId) -> str:
    """The page of a source, from the site's top."""
    return f"sources/{source_id}.html"
