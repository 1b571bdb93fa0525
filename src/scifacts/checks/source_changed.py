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
    from scifacts.model import Finding

__all__ = ["source_changed"]

# How newsrooms begin a notice that a text was wrong; it may leave the wrong words where they were.
_NOTICE: Final = lazy(
    r"^[\s>*_#(\[]*(?:corrections?|corrected|clarification|retraction|withdrawn|errat(?:um|a)"
    r"|editor['’]?s['’]? note|korrektur|berichtigung|richtigstellung|rectificati(?:f|on)|correctif"
    r"|corrección|rectificación|fe de erratas)\b[^\r\n]*"
    r"|^\s*(?:更正|勘误|致歉声明)[^\r\n]*",
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
            f"{_noticed(source.text)}",
            source_id=source.id,
            position=source.position,
        )


def _noticed(text: str) -> str:
    """Where a text corrects itself, and in what words; nothing for one that does not."""
    notice = _NOTICE.search(text)
    if notice is None:
        return ""
    line = text.count("\n", 0, notice.end()) + 1
    words = _MARKS.sub("", notice[0].strip().lstrip("*_#>[( "))
    return f"; line {line} says “{shown(words)}”"
