"""A guard against work that grows out of all proportion to its input; bench/ measures how fast things are."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ends"]

_PLENTY = 30  # s of CPU; what is guarded takes up to a second, and minutes where it grows like a square


@contextmanager
def ends() -> Iterator[None]:
    """Fail where the work inside takes half a minute of CPU, which no slow machine makes of a second."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < _PLENTY
