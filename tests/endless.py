"""Guards against work that grows out of all proportion to its input; bench/ measures how fast things are."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["ends", "growth"]

_PLENTY = 90  # s of CPU; what is guarded takes a second or two, and minutes where it grows like a square


@contextmanager
def ends() -> Iterator[None]:
    """Fail where the work inside takes 90 s of CPU, which no slow machine makes of a second.

    The tests that call it bear `no_cover`: tracing every line would multiply the time.
    """
    begun = time.process_time()
    yield
    assert time.process_time() - begun < _PLENTY


def growth(work: Callable[[int], object], size: int) -> float:
    """How many times the CPU time of `work(size)` four times the size takes: 4, or 16 where it is a square.

    Below 9 is linear. The least of three is taken, and `size` is large enough for some milliseconds. The
    tests that call it bear `no_cover`.
    """
    work(size)  # patterns are compiled, modules imported
    return _least(work, 4 * size) / _least(work, size)


def _least(work: Callable[[int], object], size: int) -> float:
    times = []
    for _ in range(3):
        begun = time.process_time()
        work(size)
        times.append(time.process_time() - begun)
    return max(min(times), 0.001)  # s; the clock counts no less on some systems
