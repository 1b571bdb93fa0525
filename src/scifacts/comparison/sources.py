"""SF606 and SF609: sources that are gone, less open to a reader, or pinned anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.comparison.pairs import letters
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
        renewed = bool(then.pinned and now.pinned and then.pinned != now.pinned)
        if not (renewed or (then.sha256 and not _is_told_by_pin(now))) or not _text_changed(then, now):
            continue
        message = f"the text of `{now.id}` changed" + (", and its pin was renewed to fit" * renewed)
        yield finding("SF609", message, position=now.position, then=(then.pinned or then.path, then.position))


def _is_told_by_pin(source: Source) -> bool:
    """Whether SF301 or SF105 tells of a file that changed."""
    return bool(source.error or (source.pinned and source.sha256 and source.pinned != source.sha256))


def _lost(then: Source, now: Source) -> Iterator[str]:
    if then.pinned and not now.pinned:
        yield "is pinned no more, so a change of its file goes unnoticed"
    if then.display == "full" and now.display != "full":
        yield f"was shown in full and has display: {now.display}"
    if then.origin and not now.origin:
        yield f"no longer names its origin, {then.origin}, so it counts as independent"
    for key in ("origin", "publisher", "author", "published", "url"):
        before, after = getattr(then, key), getattr(now, key)
        if before and letters(before) != letters(after or "") and (after or key != "origin"):
            yield f"had {key}: {before} and has {after or 'none'}"


def _text_changed(then: Source, now: Source) -> bool:
    """Whether two states differ in more than line ends, which git may translate."""
    if then.error is not None or now.error is not None:
        return then.sha256 != now.sha256
    return "\n".join(then.text.splitlines()) != "\n".join(now.text.splitlines())
