"""Known findings: a file that lists them, and a report in which they are held back.

A finding is known by its fingerprint and its message: when the source changes once more, the message
differs, and the finding is new.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.errors import Fault, InputError
from scifacts.files import Unreadable, decode, host_failure, printable, read_regular
from scifacts.model import Report, Result
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from scifacts.model import Finding

__all__ = [
    "KNOWN",
    "LIMIT",
    "SCHEMA",
    "KnownFinding",
    "held_back",
    "is_known",
    "known_findings",
    "parse_baseline",
    "read_baseline",
]

SCHEMA = 1
KNOWN = "known: in the baseline"  # why a finding is held back, in place of a waiver's reason
LIMIT = 64 * 1024 * 1024  # bytes; 100,000 findings take 30 million
# Nothing checked and an unreadable source are no findings to live with: they hide all others. What became
# weaker since a revision (SF6) is said once, of the change that made it so.
_NEVER = ("SF001", "SF105", "SF6")


@dataclass(frozen=True, slots=True)
class KnownFinding:
    """One line of the file. `claim` is None where it is about no claim."""

    fingerprint: str
    rule: str
    claim: str | None
    message: str


def known_findings(findings: Iterable[Finding]) -> tuple[KnownFinding, ...]:
    """What a file lists of these findings: all that count and that may be known, in an order of its own."""
    known = {
        KnownFinding(finding.fingerprint, finding.rule, finding.claim_id, finding.message)
        for finding in findings
        if not finding.rule.startswith(_NEVER) and finding.waived in (None, KNOWN)
    }
    return tuple(sorted(known, key=lambda one: (one.claim or "", one.rule, one.fingerprint)))


def held_back(report: Report, known: Iterable[KnownFinding]) -> Report:
    """The report with each known finding held back, its reason being `KNOWN`."""
    keys = {(one.fingerprint, one.message) for one in known}

    def marked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(
            replace(finding, waived=KNOWN) if _may_be_known(finding) and _key(finding) in keys else finding
            for finding in findings
        )

    results = tuple(
        Result(result.claim, result.matches, marked(result.findings)) for result in report.results
    )
    return replace(report, results=results, findings=marked(report.findings))


def is_known(finding: Finding) -> bool:
    """Whether a finding is held back by a baseline."""
    return finding.waived == KNOWN


def _may_be_known(finding: Finding) -> bool:
    return finding.waived is None and not finding.rule.startswith(_NEVER)


def _key(finding: Finding) -> tuple[str, str]:
    return finding.fingerprint, finding.message


def read_baseline(path: Path) -> tuple[KnownFinding, ...]:
    """The findings that a file lists. Raises InputError where it is none that scifacts wrote."""
    name = printable(str(path))
    try:
        data = read_regular(path, LIMIT)
    except Unreadable as err:
        help_ = "write one with --write-baseline" if "no such file" in str(err) else err.help
        raise host_failure(err, name) or _unusable(name, str(err), help_, err.line, err.column) from err
    return parse_baseline(data, name)


def parse_baseline(data: bytes, name: str) -> tuple[KnownFinding, ...]:
    """The findings that a file of this content lists. Raises InputError as `read_baseline`."""
    import json

    try:
        document: object = json.loads(decode(data))
    except Unreadable as err:
        raise _unusable(name, str(err), err.help, err.line, err.column) from err
    except json.JSONDecodeError as err:
        raise _unusable(name, f"not JSON: {err.msg}", _HELP, err.lineno, err.colno) from err
    except (RecursionError, ValueError) as err:
        raise _unusable(name, "not JSON that can be read", _HELP) from err
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise _unusable(name, f"not a baseline of schema {SCHEMA}", _HELP)
    listed = document.get("findings")
    if not isinstance(listed, list):
        raise _unusable(name, "it lists no findings", _HELP)
    return tuple(_known(name, index, entry) for index, entry in enumerate(listed))


_HELP = "write it anew with --write-baseline"


def _known(name: str, index: int, entry: object) -> KnownFinding:
    if isinstance(entry, dict):
        fingerprint, rule, claim, message = (
            entry.get(key) for key in ("fingerprint", "rule", "claim", "message")
        )
        if (
            isinstance(fingerprint, str)
            and isinstance(rule, str)
            and isinstance(message, str)
            and (claim is None or isinstance(claim, str))
        ):
            return KnownFinding(fingerprint, rule, claim, message)
    raise _unusable(name, f"findings[{index}] has no fingerprint, rule, claim and message", _HELP)


def _unusable(
    name: str, message: str, advice: str, line: int | None = None, column: int | None = None
) -> InputError:
    return InputError([Fault(message, name, line, column, help=advice, rule="baseline")])
