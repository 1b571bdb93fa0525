"""Run every installed system over every tier, and count what came of it."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import pickle
import statistics
import subprocess
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.adapters import ADAPTERS
from bench.drift import HARMLESS, TAMPERING
from bench.planting import ABSENT, NO_SOURCE_NAMED

if TYPE_CHECKING:
    from bench.planting import Case, Tier

__all__ = ["Outcome", "installed", "run"]

ROOT = Path(__file__).resolve().parents[1]
_LOCATED = 0.8  # IoU from which a passage counts as located
_MODULES = {"verbatim-core": "verbatim_core"}


@dataclass(slots=True)
class Outcome:
    """What one system did in one tier."""

    asked: Counter[str] = field(default_factory=Counter)
    located: Counter[str] = field(default_factory=Counter)
    accepted: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)  # located and accepted
    overlaps: list[float] = field(default_factory=list)
    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    prepared: int = 0
    preparing: float = 0.0
    memory: int | None = None
    mistakes: list[tuple[str, str, str]] = field(default_factory=list)

    def share(self, counter: Counter[str], kinds: tuple[str, ...]) -> float | None:
        """The percentage of the quotes of `kinds` that `counter` counted; None where none was asked."""
        asked = sum(self.asked[kind] for kind in kinds)
        return 100 * sum(counter[kind] for kind in kinds) / asked if asked else None

    @property
    def overlap(self) -> float | None:
        """Mean intersection over union of span found and span planted, harmless drift only."""
        return statistics.fmean(self.overlaps) if self.overlaps else None

    @property
    def speed(self) -> float | None:
        """Megabytes (of characters) prepared in a second."""
        return self.prepared / self.preparing / 1e6 if self.preparing else None

    def median(self, group: str) -> float | None:
        """Median milliseconds of a quote of `group`: exact, drifted or absent."""
        return 1e3 * statistics.median(self.times[group]) if self.times[group] else None


def installed(name: str) -> bool:
    """Whether what the adapter needs can be imported."""
    needs = ADAPTERS[name].needs
    return not needs or importlib.util.find_spec(_MODULES.get(needs, needs)) is not None


def run(name: str, tier: Tier, tier_file: Path, seconds: float) -> Outcome:
    """Run one system over one tier in a process of its own, `seconds` at most."""
    if not tier_file.exists():
        tier_file.write_bytes(pickle.dumps(tier))
    output = tier_file.with_suffix(".out")
    environment = os.environ | {"PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "bench.worker", name, str(tier_file), str(seconds)]
    # A call under way when the time is up may end, one that never ends may not.
    with output.open("w", encoding="utf-8") as file, contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(
            command,
            cwd=ROOT,
            stdout=file,
            stderr=subprocess.DEVNULL,
            env=environment,
            check=False,
            timeout=seconds + max(8, seconds / 2),
        )
    return _counted(tier, output.read_text(encoding="utf-8"))


def _counted(tier: Tier, lines: str) -> Outcome:
    outcome = Outcome()
    for line in lines.splitlines():
        said = json.loads(line)
        if "memory" in said:
            outcome.memory = said["memory"]
        elif "prepared" in said:
            outcome.prepared += said["prepared"]
            outcome.preparing += said["took"]
        else:
            _count(outcome, tier, tier.cases[said["case"]], said)
    return outcome


def _count(outcome: Outcome, tier: Tier, case: Case, said: dict[str, Any]) -> None:
    found = said["found"]
    here = tier.name != NO_SOURCE_NAMED or said.get("document") == case.document
    overlap = _overlap(found, case) if found and here else 0.0
    accepted = bool(found and found[2])
    outcome.asked[case.kind] += 1
    outcome.located[case.kind] += overlap >= _LOCATED
    outcome.accepted[case.kind] += accepted
    outcome.right[case.kind] += accepted and overlap >= _LOCATED
    outcome.times["drifted" if case.kind not in ("exact", ABSENT) else case.kind].append(said["took"])
    if case.kind in HARMLESS:
        outcome.overlaps.append(overlap)
    if accepted == (case.kind in TAMPERING or case.kind == ABSENT):
        passage = tier.texts[case.document][case.start : case.end] if case.start >= 0 else ""
        outcome.mistakes.append((case.kind, case.quote, passage))


def _overlap(found: list[int], case: Case) -> float:
    start, end = found[:2]
    common = min(end, case.end) - max(start, case.start)
    return max(0, common) / (max(end, case.end) - min(start, case.start))
