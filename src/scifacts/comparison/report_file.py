"""The claims of a JSON report that was written before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scifacts.comparison.changes import ClaimState
from scifacts.errors import Fault, InputError
from scifacts.files import Unreadable, decode, host_failure, printable, read_regular

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["read_report", "states_in_report"]

_LIMIT: Final = 512 * 1024 * 1024  # bytes; 100,000 claims take 70 million
_SCHEMA: Final = 1
_HELP: Final = "write one with: scifacts check --output-format json -o report.json"


def read_report(path: Path) -> tuple[ClaimState, ...]:
    """The claims of a report. It holds no statements and no figures. InputError where it is none."""
    name = printable(str(path))
    try:
        text = decode(read_regular(path, _LIMIT))
    except Unreadable as err:
        fault = Fault(str(err), name, err.line, err.column, help=err.help, rule="report")
        raise host_failure(err, name) or InputError([fault]) from err
    return states_in_report(text, name)


def states_in_report(text: str, name: str = "report") -> tuple[ClaimState, ...]:
    """The claims of the text of a report, `name` in a fault. InputError where it is none."""
    import json

    try:
        document: object = json.loads(text)
    except json.JSONDecodeError as err:
        raise InputError(
            [Fault(f"not JSON: {err.msg}", name, err.lineno, err.colno, help=_HELP, rule="report")]
        ) from err
    except (RecursionError, ValueError) as err:  # nested too deeply, or a number of a million digits
        raise InputError([Fault("not JSON that can be read", name, help=_HELP, rule="report")]) from err
    claims = _list(document, "claims")
    if not isinstance(document, dict) or document.get("schema") != _SCHEMA or claims is None:
        raise InputError([Fault("not a report of scifacts, schema 1", name, help=_HELP, rule="report")])
    try:
        return tuple(_state(claim) for claim in claims)
    except (KeyError, TypeError) as err:
        raise InputError(
            [Fault("a claim of the report lacks what it must have", name, help=_HELP, rule="report")]
        ) from err


def _state(claim: object) -> ClaimState:
    quotes = _list(claim, "quotes")
    if not isinstance(claim, dict) or quotes is None:
        raise TypeError
    return ClaimState(_text(claim["id"]), {"status": _text(claim["status"])}, tuple(map(_quote, quotes)))


def _quote(quote: object) -> str:
    if not isinstance(quote, dict):
        raise TypeError
    found = quote.get("found")
    words = " ".join(found.split()) if isinstance(found, str) else "not found"
    return f"{_text(quote['source'])}: {words} ({_text(quote['status'])})"


def _list(holder: object, key: str) -> list[object] | None:
    value = holder.get(key) if isinstance(holder, dict) else None
    return value if isinstance(value, list) else None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
