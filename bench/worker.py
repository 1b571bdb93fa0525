"""One system, one tier, one process: `python -m bench.worker ADAPTER TIER SECONDS`.

Writes a JSON line for each quote. A process of its own keeps a system's memory apart, and can
be ended where one never comes back.
"""

from __future__ import annotations

import contextlib
import gc
import json
import pickle
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.adapters import ADAPTERS, Adapter, Found
from bench.planting import NO_SOURCE_NAMED

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.planting import Tier

__all__ = ["main"]


def main(arguments: list[str]) -> int:
    """Run one adapter over one pickled tier until it is done or its time is up."""
    name, tier_file, seconds = arguments
    adapter = ADAPTERS[name]
    tier: Tier = pickle.loads(Path(tier_file).read_bytes())
    adapter.find("warm up the library", adapter.prepare("We warm up the library before the clock runs."))
    deadline = time.perf_counter() + float(seconds)
    gc.collect()
    before = _peak(reset=True)
    if tier.name == NO_SOURCE_NAMED:
        _search_all(adapter, tier, deadline)
    else:
        _search_each(adapter, tier, deadline)
    _say(memory=_peak() - before)
    return 0


def _search_each(adapter: Adapter, tier: Tier, deadline: float) -> None:
    """Each quote in its own document; a document is prepared when its first quote comes."""
    state, current = None, -1
    for number, case in sorted(enumerate(tier.cases), key=lambda item: (item[1].document, item[0])):
        if time.perf_counter() > deadline:
            break
        if case.document != current:
            state, current = None, case.document
            gc.collect()
            text = tier.texts[current]
            state, took = _timed(lambda text=text: adapter.prepare(text))
            _say(prepared=len(text), took=took)
        found, took = _timed(lambda state=state, case=case: adapter.find(case.quote, state))
        _say(case=number, took=took, found=found)


def _search_all(adapter: Adapter, tier: Tier, deadline: float) -> None:
    """Each quote in all documents: by an index where the system has one, else document by document."""
    search: Callable[[str], tuple[Found | None, int]]
    search, took = _timed(lambda: _searcher(adapter, tier.texts))
    _say(prepared=tier.size, took=took)
    for number, case in enumerate(tier.cases):
        if time.perf_counter() > deadline:
            break
        (found, document), took = _timed(lambda case=case: search(case.quote))
        _say(case=number, took=took, found=found, document=document)


def _searcher(adapter: Adapter, texts: list[str]) -> Callable[[str], tuple[Found | None, int]]:
    states = [adapter.prepare(text) for text in texts]
    if adapter.index is not None:
        return adapter.index(states)

    def search(quote: str) -> tuple[Found | None, int]:
        best: tuple[Found | None, int] = (None, -1)
        for document, state in enumerate(states):
            found = adapter.find(quote, state)
            if found and found.accepted:
                return found, document
            if found and best[0] is None:
                best = found, document
        return best

    return search


def _timed(call: Callable[[], Any]) -> tuple[Any, float]:
    started = time.perf_counter()
    try:
        answer = call()
    except (ArithmeticError, LookupError, ValueError, TypeError, AttributeError, RuntimeError, OSError):
        answer = None  # a quote that a system chokes on is a quote that it does not find
    return answer, time.perf_counter() - started


def _peak(*, reset: bool = False) -> int:
    """The largest memory of this process so far, in bytes; with `reset`, from here on (Linux)."""
    if reset:
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("VmHWM:")[1].split()[0]) * 1024
    except (OSError, IndexError):
        scale = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale


def _say(**what: Any) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
