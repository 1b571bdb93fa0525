"""SF301: a source file is not the one that its pin names."""

from __future__ import annotations

import re

from scifacts.checks.raising import about_project, shown
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Final

    from scifacts.checks.subject import ProjectSubject
    from scifacts.model import Finding, Source

__all__ = ["source_changed"]

# How newsrooms begin a notice that a text was wrong; it may leave the wrong words where they were.
_NOTICE: Final = lazy(
    r"^(?:[^\S\n]|[>*_#(\[])*(?:corrections?|corrected|clarification|retraction|withdrawn|errat(?:um|a)"
    r"|editor['’]?s['’]? note|korrektur|berichtigung|richtigstellung|rectificati(?:f|on)|correctif"
    r"|corrección|rectificación|fe de erratas)\b[^\r\n]*"
    r"|^[^\S\n]*(?:更正|勘误|致歉声明)[^\r\n]*",
    re.IGNORECASE | re.MULTILINE,
)
# Marks of Markdown around words; "5 * 3" has none.
_MARKS: Final = lazy(r"\*\*|__|(?<=\S)[*_](?!\w)|(?<!\w)[*_](?=\S)")


def source_changed(subject: ProjectSubject) -> Iterator[Finding]:
    """Yield a finding for each source whose SHA-256 differs from the one in claims.yaml."""
    for source in subject.checked_sources():
        if source.pinned is None or source.sha256 is None or source.pinned == source.sha256:
            continue
        yield about_project(
            "SF301",
            f"{source.path} is not the file that was pinned: its SHA-256 is now {source.sha256[:12]}…"
            f"{_noticed(source, subject)}",
            source_id=source.id,
            position=source.position,
        )


def _noticed(source: Source, subject: ProjectSubject) -> str:
    """Where a text corrects itself, in what words, and which claims have a figure of these; else nothing."""
    text = source.text
    notices = list(_NOTICE.finditer(text))
    said = [
        f"; line {text.count(_LINE_END, 0, notice.end()) + 1} says “{shown(_words(notice[0]))}”"
        for notice in notices[:_MOST]
    ]
    if not notices:
        return ""
    from scifacts.numerals import figures  # few sources correct themselves

    told = {one.value for notice in notices for one in figures(notice[0]) if not one.kind.is_exempt}
    claims = [
        f"`{claim.id}`"
        for claim in subject.project.claims
        if claim.figure is not None and claim.figure.quantity in told
        if any(quote.source_id == source.id for quote in claim.quotes)
    ]
    if claims:
        others = " and others" if len(claims) > _MOST else ""
        said.insert(0, f"; a correction in it has the figure of {', '.join(claims[:_MOST])}{others}")
    return "".join(said)


_LINE_END: Final = "\n"
_MOST: Final = 3  # notices, or claims, that are named


def _words(notice: str) -> str:
    return _MARKS.sub("", notice.strip().lstrip("*_#>[( "))
