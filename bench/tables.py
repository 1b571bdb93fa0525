"""What was measured, written as the tables of docs/benchmarks.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.adapters import ADAPTERS
from bench.drift import HARMLESS, TAMPERING
from bench.planting import ABSENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench import figures, folding
    from bench.running import Outcome

__all__ = ["accuracy", "figures_table", "folding_table", "no_source_named", "ratios", "speed", "table"]

_HARMLESS, _TAMPERING = tuple(HARMLESS), tuple(TAMPERING)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown: the first column to the left, the others to the right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def accuracy(outcomes: dict[str, Outcome]) -> str:
    """Per system: harmless drift located and accepted, tampering accepted, absent accepted, IoU."""
    harmless = [
        [
            name,
            *(_percent(outcome.share(outcome.right, (kind,))) for kind in _HARMLESS),
            _number(outcome.overlap, 3),
        ]
        for name, outcome in _answered(outcomes)
    ]
    tampered = [
        [name, *(_percent(outcome.share(outcome.accepted, (kind,))) for kind in (*_TAMPERING, ABSENT))]
        for name, outcome in _answered(outcomes)
    ]
    return (
        "Harmless drift, located and accepted, %, and the mean overlap (IoU) of the span:\n\n"
        + table(["", *_HARMLESS, "IoU"], harmless)
        + "\n\nTampered and absent quotes accepted, % (0 is right):\n\n"
        + table(["", *_TAMPERING, ABSENT], tampered)
    )


def speed(outcomes: dict[str, dict[str, Outcome]]) -> str:
    """Per system and tier: milliseconds a quote, speed of preparing, memory beside the text."""
    tiers = list(outcomes)
    names = list(dict.fromkeys(name for tier in outcomes.values() for name in tier))
    rows = []
    for name in names:
        cells = [name]
        for tier in tiers:
            outcome = outcomes[tier].get(name)
            for group in ("exact", "drifted", ABSENT):
                cells.append(_number(outcome.median(group)) if outcome else "-")
        rows.append(cells)
    times = table(
        ["", *(f"{tier} {group}" for tier in tiers for group in ("exact", "drifted", ABSENT))], rows
    )
    rows = []
    for name in names:
        largest = outcomes[tiers[-1]].get(name)
        memory = None if largest is None or largest.memory is None else largest.memory / 1e6
        done = [tier for tier in tiers if name in outcomes[tier] and ADAPTERS[name].prepares]
        speeds = [_number(outcomes[tier][name].speed, 1) if tier in done else "-" for tier in tiers]
        rows.append([name, *speeds, _number(memory, 0)])
    return (
        "Milliseconds a quote, median:\n\n"
        + times
        + "\n\nPreparing a text, MB/s, and the peak of memory beside the text, MB:\n\n"
        + table(["", *(f"{tier} prepare" for tier in tiers), f"{tiers[-1]} memory"], rows)
    )


def ratios(outcomes: dict[str, dict[str, Outcome]]) -> str:
    """How many times as long as scifacts the others take for a quote, in the same run."""
    rows = []
    for name in ("rapidfuzz", "edlib", "fold + find"):
        cells = [name]
        for tier in outcomes.values():
            for group in ("exact", "drifted", ABSENT):
                ours = tier["scifacts"].median(group) if "scifacts" in tier else None
                theirs = tier[name].median(group) if name in tier else None
                cells.append(f"{theirs / ours:.2g}" if ours and theirs else "-")
        rows.append(cells)
    return table(
        ["", *(f"{tier} {group}" for tier in outcomes for group in ("exact", "drifted", ABSENT))], rows
    )


def no_source_named(outcomes: dict[str, Outcome]) -> str:
    """One row a system: time, right answers and false ones when no document is named."""
    rows = [
        [
            name,
            *(_number(outcome.median(group)) for group in ("exact", "drifted", ABSENT)),
            _percent(outcome.share(outcome.right, _HARMLESS)),
            _percent(outcome.share(outcome.accepted, _TAMPERING)),
            _percent(outcome.share(outcome.accepted, (ABSENT,))),
            _number(outcome.speed, 1),
            _number(None if outcome.memory is None else outcome.memory / 1e6, 0),
        ]
        for name, outcome in _answered(outcomes)
    ]
    head = [
        "",
        "exact, ms",
        "drifted, ms",
        "absent, ms",
        "harmless right, %",
        "tampered accepted, %",
        "absent accepted, %",
    ]
    return table([*head, "index, MB/s", "memory, MB"], rows)


def folding_table(scores: dict[str, dict[str, folding.Score]]) -> str:
    """Speed on each text, and how exactly offsets lead back."""
    texts = list(scores)
    names = list(next(iter(scores.values())))
    rows = []
    for name in names:
        exact = [scores[text][name].exact for text in texts]
        worst = min(share for share in exact if share is not None) if None not in exact else None
        rows.append(
            [name, *(_number(scores[text][name].speed, 1) for text in texts), _percent(worst and 100 * worst)]
        )
    return table(["", *(f"{text}, MB/s" for text in texts), "offsets exact, %"], rows)


def figures_table(scores: dict[str, dict[str, figures.Score]]) -> str:
    """Recall and precision on each set of hand-read texts, and the speed."""
    sets = list(next(iter(scores.values())))
    rows = []
    for name, by_set in scores.items():
        shares = [f"{by_set[key].recall:.2f} / {by_set[key].precision:.2f}" for key in sets]
        rows.append([name, *shares, _number(by_set[sets[0]].speed)])
    return table(["", *(f"{key}, recall / precision" for key in sets), "MB/s"], rows)


def _answered(outcomes: dict[str, Outcome]) -> list[tuple[str, Outcome]]:
    return [(name, outcome) for name, outcome in outcomes.items() if outcome.asked]


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1f}".removesuffix(".0")


def _number(number: float | None, places: int | None = None) -> str:
    if number is None:
        return "-"
    if places is not None:
        return f"{number:.{places}f}"
    return f"{number:.3f}" if number < 1 else f"{number:.1f}" if number < 100 else f"{number:.0f}"
