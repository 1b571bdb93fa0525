"""SF606 and SF609: sources that are gone, less open to a reader, or pinned anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.raising import finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from scifacts.model import Finding, Project, Source, SourceId

__all__ = ["compare_sources"]


def compare_sources(old: Project, sources: Mapping[SourceId, Source]) -> Iterator[Finding]:
    """Yield what the sources lost. `sources` are those of now by the ids of then."""
    for then in old.sources:
        now = sources.get(then.id)
        if now is None:
            yield finding("SF606", f"the source `{then.id}` is gone", then=(then.path, then.position))
            continue
        for what in _lost(then, now):
            yield finding("SF606", f"the source `{now.id}` {what}", position=now.position)
        if then.pinned and now.pinned and then.pinned != now.pinned and _text_changed(then, now):
            message = f"the text of `{now.id}` changed, and its pin was renewed to fit"
            yield finding("SF609", message, position=now.position, then=(then.pinned, then.position))


def _lost(then: Source, now: Source) -> Iterator[str]:
    if then.pinned and not now.pinned:
        yield "is pinned no more, so a change of its file goes unnoticed"
    if then.display == "full" and now.display != "full":
        yield f"was shown in full and has display: {now.display}"
    if then.origin and not now.origin:
        yield f"no longer names its origin, {then.origin}, so it counts as independent"


def _text_changed(then: Source, now: Source) -> bool:
    """Whether two states differ in more than line ends, which git may translate."""
    if then.error is not None or now.error is not None:
        return then.sha256 != now.sha256
    return "\n".join(then.text.splitlines()) != "\n".join(now.text.splitlines())
