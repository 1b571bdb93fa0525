"""Patterns compiled at first use: compiling all of them took a third of a short command's time."""

from __future__ import annotations

from scifacts.pattern_store import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from typing import Any

__all__ = ["lazy"]


class _Lazy:
    """Stands in for a pattern and turns into its bound methods one by one, as they are asked for."""

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        source = self._source if isinstance(self._source, str) else self._source()
        method: object = getattr(compiled(source, self._flags), name)
        setattr(self, name, method)  # the next call costs what a compiled pattern's does
        return method


def lazy(source: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first used; `source` may be a function that builds it."""
    pattern: Any = _Lazy(source, flags)
    found: re.Pattern[str] = pattern
    return found
