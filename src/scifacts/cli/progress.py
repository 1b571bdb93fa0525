"""Say on a terminal what takes longer than a second; nothing anywhere else."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["progress"]

_PATIENCE = 1.0  # seconds without a word
_BEAT = 0.5  # seconds from one line to the next
_CLEAR = "\r\x1b[K"


@contextmanager
def progress(what: str) -> Iterator[None]:
    """Show `what` and the seconds on standard error while the work lasts, and take it away after."""
    done = threading.Event()

    def tell() -> None:
        started = time.monotonic()
        wait = _PATIENCE
        while not done.wait(wait):
            wait = _BEAT
            _write(f"{_CLEAR}{what} … {time.monotonic() - started:.0f} s")
        if wait == _BEAT:
            _write(_CLEAR)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()


def _write(text: str) -> None:
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):  # the terminal has gone; the work goes on
        pass
