"""Where claims and sources stand on the site, and which addresses a link may lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scifacts.patterns import lazy

if TYPE_CHECKING:
    from scifacts.model import ClaimId, Report, SourceId

__all__ = ["base_url", "claim_path", "is_web_address", "source_path"]

# Characters that a URL cannot hold as they are would make a page invalid or split an attribute.
_WEB = lazy(r"""https?://[^\s<>"'\\^`{|}\[\]\x00-\x20\x7f-\x9f]+\Z""", re.ASCII)


def is_web_address(url: str) -> bool:
    """Whether a link may lead there: http or https, and nothing that a URL cannot hold."""
    return _WEB.match(url) is not None


def base_url(report: Report) -> str:
    """The public address of the site with a slash at its end; "" where none is set or it is no address."""
    url = report.project.site.base_url
    if url is None or not is_web_address(url):
        return ""
    return url if url.endswith("/") else url + "/"


def claim_path(claim_id: ClaimId) -> str:
    """The page of a claim, from the site's top."""
    return f"claims/{claim_id}.html"


def source_path(source_id: SourceId) -> str:
    """The page of a source, from the site's top."""
    return f"sources/{source_id}.html"
