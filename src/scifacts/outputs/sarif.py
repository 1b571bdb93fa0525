"""Write SARIF 2.1.0, for GitHub code scanning and every viewer of that standard (OASIS, 2020).

Columns are declared, and counted, in code points. Places are relative to the top of the repository and
percent-encoded. A finding's fingerprint holds no line number; one that is waived is suppressed, with the
reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts._version import __version__
from scifacts.checks.catalog import CATALOG, RuleInfo
from scifacts.encode import Json, encode
from scifacts.outputs.notices import fault_notices, notices
from scifacts.outputs.terminal import PLAIN, Look, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.errors import Fault
    from scifacts.model import Report
    from scifacts.outputs.notices import Notice
    from scifacts.outputs.places import Place

__all__ = ["MOST", "write", "write_faults"]

MOST = 25_000  # results; GitHub refuses a file with more (docs.github.com, "SARIF support for code scanning")
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_TOP = "%SRCROOT%"
_NO_LINK = str.maketrans({"[": "(", "]": ")", "\\": "/"})
_INDEX = {code: index for index, code in enumerate(CATALOG)}


def write(report: Report, look: Look = PLAIN) -> str:
    """Every finding, errors first where there are more than a consumer takes."""
    return _log(notices(report, look.folder), is_usable=True)


def write_faults(faults: Sequence[Fault], look: Look = PLAIN) -> str:
    """Every fault of an input that cannot be used, in a run that did not succeed."""
    return _log(fault_notices(faults, look.folder), is_usable=False)


def _log(all_: Sequence[Notice], *, is_usable: bool) -> str:
    kept = all_
    if len(all_) > MOST:  # sorting is stable: the order of the claims file stays within a severity
        kept = sorted(all_, key=lambda notice: (notice.waived is not None, notice.severity))[:MOST]
    invocation: dict[str, Json] = {"executionSuccessful": is_usable}
    if len(kept) < len(all_):
        text = f"{len(all_) - len(kept):,} more findings of {len(all_):,} are left out."
        invocation["toolExecutionNotifications"] = [{"level": "warning", "message": {"text": text}}]
    results = ",\n".join(encode(_result(notice)) for notice in kept)
    head = encode(
        {
            "tool": {
                "driver": {
                    "name": "scifacts",
                    "version": __version__,
                    "semanticVersion": __version__,
                    "rules": [_rule(rule) for rule in CATALOG.values()],
                }
            },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {_TOP: {"description": {"text": "The top of the repository."}}},
            "invocations": [invocation],
        }
    )
    return (
        f'{{"$schema": {encode(_SCHEMA)}, "version": "2.1.0", "runs": [\n'
        f'{head.removesuffix("}")}, "results": [\n{results}\n]}}\n]}}\n'
    )


def _rule(rule: RuleInfo) -> Json:
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": rule.meaning},
        "help": {"text": f"{rule.meaning} {rule.remedy}", "markdown": f"{rule.meaning}\n\n{rule.remedy}\n"},
        "defaultConfiguration": {"level": str(rule.severity)},
        "properties": {"tags": ["scifacts"], "problem.severity": str(rule.severity)},
    }


def _result(notice: Notice) -> Json:
    result: dict[str, Json] = {
        "ruleId": notice.rule,
        "level": str(notice.severity),
        "message": {"text": ". ".join(visible(part).rstrip(".") for part in _parts(notice)) + "."},
        "locations": [{"physicalLocation": _physical(notice.place)}],
        "partialFingerprints": {
            "scifactsFinding/v1": notice.fingerprint,
            "primaryLocationLineHash": f"{notice.fingerprint}:1",  # the one that GitHub compares
        },
    }
    if notice.rule in _INDEX:
        result["ruleIndex"] = _INDEX[notice.rule]
    if notice.source:
        passage = f"the source: {visible(_unlinked(notice.found))}" if notice.found else "the source"
        result["relatedLocations"] = [
            {"id": 1, "physicalLocation": _physical(notice.source), "message": {"text": passage}}
        ]
    if notice.waived is not None:
        result["suppressions"] = [{"kind": "external", "justification": visible(notice.waived)}]
    return result


def _parts(notice: Notice) -> tuple[str, ...]:
    """The message, and a link to the source."""
    told = _unlinked(notice.told)
    place = f"Its source: [{notice.source.path.translate(_NO_LINK)}](1)" if notice.source else ""
    return tuple(part for part in (told, place) if part)


def _unlinked(text: str) -> str:
    """A text in which nothing makes a link (SARIF, 3.11.6)."""
    return text.replace("](", "] (")


def _physical(place: Place) -> Json:
    physical: dict[str, Json] = {"artifactLocation": {"uri": _uri(place.path), "uriBaseId": _TOP}}
    if place.line:
        region = {"startLine": place.line, **({"startColumn": place.column} if place.column else {})}
        physical["region"] = region
    return physical


def _uri(path: str) -> str:
    from urllib.parse import quote

    return quote(path, safe="/", errors="replace")
