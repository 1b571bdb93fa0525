"""Write what differs between two states of the claims: for people, and as JSON."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scifacts.comparison import ADDED, CHANGED, REMOVED
from scifacts.encode import document
from scifacts.outputs.report_json import TOOL
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, short

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.comparison import ClaimChange

__all__ = ["SCHEMA", "count_changes", "write", "write_json"]

SCHEMA = 1
_KINDS = (ADDED, CHANGED, REMOVED)
_STYLES = {ADDED: Style.HELP, CHANGED: Style.WARNING, REMOVED: Style.ERROR}


def write(changes: Sequence[ClaimChange], look: Look = PLAIN) -> str:
    """One block per claim; "" where nothing differs."""
    return finish((line for change in changes for line in _block(change, look)), look)


def _block(change: ClaimChange, look: Look) -> Iterator[str]:
    yield f"{look.ink(change.kind, _STYLES[change.kind])} {look.ink(change.id, Style.STRONG)}"
    for field, old, new in change.fields:
        if old is not None:
            yield f"  - {field}: {look.ink(short(old))}"
        if new is not None:
            yield f"  + {field}: {look.ink(short(new))}"


def write_json(changes: Sequence[ClaimChange], look: Look = PLAIN) -> str:  # noqa: ARG001 - called alike
    """The same for programs; `old` or `new` is null where there was or is nothing."""
    return document(
        {
            "schema": SCHEMA,
            "tool": TOOL,
            "summary": dict(count_changes(changes)),
            "claims": [
                {
                    "id": change.id,
                    "change": change.kind,
                    "fields": [{"field": field, "old": old, "new": new} for field, old, new in change.fields],
                }
                for change in changes
            ],
        }
    )


def count_changes(changes: Sequence[ClaimChange]) -> list[tuple[str, int]]:
    """How many claims were added, changed and removed."""
    numbers = Counter(change.kind for change in changes)
    return [(kind, numbers[kind]) for kind in _KINDS]
