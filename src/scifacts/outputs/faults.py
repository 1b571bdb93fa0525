"""Write the faults of an input that cannot be used, for people and as a JSON report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.encode import Json, document
from scifacts.model import Passage, Severity, Span
from scifacts.outputs import concise, full
from scifacts.outputs.report_json import SCHEMA, TOOL, summary_json
from scifacts.outputs.summary import Summary
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, short

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.errors import Fault

__all__ = [
    "SHOWN",
    "fault_fingerprints",
    "fault_json",
    "fault_name",
    "write_concise",
    "write_full",
    "write_json",
]

SHOWN = 100  # faults; a file with more has one cause, and the count says so
_NAMES = {
    "SF002": "invalid-claims-file",
    "SF003": "duplicate-id",
    "SF004": "unknown-source",
    "SF105": "source-unreadable",
    "baseline": "invalid-baseline",
    "config": "invalid-settings",
    "report": "invalid-report",
}


def write_full(faults: Sequence[Fault], look: Look = PLAIN) -> str:
    """Each fault with its line and a caret, a blank line between two."""
    lines: list[str] = []
    for fault in faults[:SHOWN]:
        lines += [*([""] if lines else []), *_fault_lines(fault, look)]
    return finish([*lines, *_rest(faults)], look)


def write_concise(faults: Sequence[Fault], look: Look = PLAIN) -> str:
    """One line per fault."""
    lines = (_concise_line(fault, look) for fault in faults[:SHOWN])
    return finish([*lines, *_rest(faults)], look)


def write_json(faults: Sequence[Fault], look: Look = PLAIN) -> str:  # noqa: ARG001 - every format is called alike
    """A report with no claims, and every fault as an error."""
    summary = Summary(claims=0, quotes=0, sources=0, errors=len(faults), warnings=0, waived=0, statuses=())
    return document(
        {
            "schema": SCHEMA,
            "tool": TOOL,
            "summary": summary_json(summary),
            "claims": [],
            "findings": [
                fault_json(fault, name)
                for fault, name in zip(faults, fault_fingerprints(faults), strict=True)
            ],
        }
    )


def _rest(faults: Sequence[Fault]) -> list[str]:
    more = len(faults) - SHOWN
    return [f"… and {more:,} more of {len(faults):,} faults"] if more > 0 else []


def _place(fault: Fault) -> str:
    return ":".join(str(part) for part in (fault.path, fault.line, fault.column) if part is not None)


def _fault_lines(fault: Fault, look: Look) -> Iterator[str]:
    gutter = len(str(fault.line or 0))
    yield full.header(Severity.ERROR, fault.rule, fault_name(fault), fault.message, look)
    if fault.path:
        marks = (Span(*fault.caret),) if fault.caret else ()
        passage = Passage(fault.excerpt, marks) if fault.excerpt else None
        place = _place(fault)
        yield from full.block(place, fault.line, passage, look, gutter=gutter, about=_about(fault))
    if fault.help:
        yield f"{' ' * gutter} = {look.ink('help', Style.HELP)}: {look.ink(short(fault.help))}"


def _about(fault: Fault) -> str:
    """What a fault is about: "claims[1].figure.value, claim rd-spending"."""
    return ", ".join(part for part in (fault.where, fault.claim and f"claim {fault.claim}") if part)


def _concise_line(fault: Fault, look: Look) -> str:
    message = ": ".join(part for part in (fault.claim, fault.where, fault.message) if part)
    return concise.line(_place(fault) or "scifacts", fault.rule, Severity.ERROR, message, look)


def fault_json(fault: Fault, fingerprint: str) -> Json:
    """A fault with the keys of a finding."""
    return {
        "rule": fault.rule,
        "name": fault_name(fault),
        "severity": "error",
        "claim": fault.claim,
        "quote": None,
        "message": ": ".join(part for part in (fault.where, fault.message) if part),
        "path": fault.path,
        "line": fault.line,
        "column": fault.column,
        "source_path": None,
        "source_line": None,
        "source_column": None,
        "fingerprint": fingerprint,
    }


def fault_name(fault: Fault) -> str:
    """The name of the rule that a fault breaks."""
    return _NAMES.get(fault.rule, "")


def fault_fingerprints(faults: Sequence[Fault]) -> list[str]:
    """A name for each fault that outlives a move to another line; a number keeps equal ones apart."""
    import hashlib

    seen: dict[str, int] = {}
    found = []
    for fault in faults:
        key = "\0".join((fault.rule, fault.path or "", fault.where, fault.message))
        seen[key] = seen.get(key, 0) + 1
        key += f"\0{seen[key]}" * (seen[key] > 1)
        found.append(hashlib.sha256(key.encode("utf-8", "backslashreplace")).hexdigest()[:32])
    return found
