"""A guard against work that grows out of all proportion to its input; bench/ measures how fast things are."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ends"]

_PLENTY = 90  # s of CPU; what is guarded takes a second or two, and minutes where it grows like a square


@contextmanager
def ends() -> Iterator[None]:
    """Fail where the work inside takes 90 s of CPU, which no slow machine makes of a second.

    The tests that call it bear `no_cover`: tracing every line would multiply the time.
    """
    begun = time.process_time()
    yield
    assert time.process_time() - begun < _PLENTY
