"""Write JUnit XML: a test case per claim, for the test view of GitLab, Jenkins, Azure and others.

An error of a claim is its failure; warnings and waived findings are in its output, because JUnit knows
no warnings. What is about no claim is a test case of its own. No time is given: nothing is timed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import Severity
from scifacts.outputs.notices import fault_notices, notices
from scifacts.outputs.terminal import PLAIN, Look, visible
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scifacts.errors import Fault
    from scifacts.model import Report
    from scifacts.outputs.notices import Notice

__all__ = ["write", "write_faults"]

_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
_SPECIAL = lazy("[&<>\"']")


def write(report: Report, look: Look = PLAIN) -> str:
    """A suite with a case for each claim, and one for each finding that is about no claim."""
    by_claim: dict[str, list[Notice]] = {result.claim.id: [] for result in report.results}
    others: list[Notice] = []
    for notice in notices(report, look.folder):
        by_claim.get(notice.claim or "", others).append(notice)
    where = f"{look.folder}/{report.project.path}" if look.folder else report.project.path
    cases = [_case(where, claim, of_claim) for claim, of_claim in by_claim.items()]
    cases += [_case(where, f"{notice.rule} {notice.name}", [notice]) for notice in others]
    failures = sum(any(map(_fails, group)) for group in (*by_claim.values(), *([n] for n in others)))
    return _suite(cases, failures=failures, errors=0)


def write_faults(faults: Sequence[Fault], look: Look = PLAIN) -> str:
    """A case in error for each fault of an input that cannot be used."""
    cases = [
        _element(
            "testcase",
            {"classname": notice.place.path, "name": f"{notice.rule} {notice.name} {notice.fingerprint[:8]}"},
            [_element("error", _head(notice), [_text(_told(notice))])],
        )
        for notice in fault_notices(faults, look.folder)
    ]
    return _suite(cases, failures=0, errors=len(cases))


def _fails(notice: Notice) -> bool:
    return notice.severity is Severity.ERROR and notice.waived is None


def _case(where: str, name: str, about: Sequence[Notice]) -> str:
    failing = [notice for notice in about if _fails(notice)]
    rest = [notice for notice in about if not _fails(notice)]
    inside = []
    if failing:
        more = f" (and {len(failing) - 1} more)" if len(failing) > 1 else ""
        text = "\n\n".join(map(_told, failing))
        inside.append(_element("failure", _head(failing[0], more), [_text(text)]))
    if rest:
        inside.append(_element("system-out", {}, [_text("\n\n".join(map(_told, rest)))]))
    return _element("testcase", {"classname": where, "name": name}, inside)


def _head(notice: Notice, more: str = "") -> dict[str, str]:
    return {"type": f"{notice.rule} {notice.name}", "message": notice.told + more}


def _told(notice: Notice) -> str:
    """All there is to say of a finding, in lines."""
    return "\n".join(visible(line) for line in _lines(notice))


def _lines(notice: Notice) -> Iterator[str]:
    yield f"{notice.place}: {notice.rule} [{notice.severity}] {notice.told}"
    if notice.expected:
        yield f"  expected: {notice.expected}"
    if notice.found:
        yield f"  found:    {notice.found}"
    if notice.source:
        yield f"  source:   {notice.source}"
    if notice.waived is not None:
        yield f"  waived:   {notice.waived}"
    if notice.help:
        yield f"  help:     {notice.help}"


def _suite(cases: Sequence[str], *, failures: int, errors: int) -> str:
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": str(errors)}
    suite = _element("testsuite", {"name": "scifacts", **counts, "skipped": "0"}, ["\n", *_by_line(cases)])
    whole = _element("testsuites", {"name": "scifacts", **counts}, ["\n", suite, "\n"])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{whole}\n'


def _by_line(cases: Iterable[str]) -> Iterator[str]:
    for case in cases:
        yield case
        yield "\n"


def _element(name: str, attributes: Mapping[str, str], inside: Sequence[str]) -> str:
    head = name + "".join(f' {key}="{_text(visible(value))}"' for key, value in attributes.items())
    return f"<{head}>{''.join(inside)}</{name}>" if inside else f"<{head}/>"


def _text(text: str) -> str:
    """Escaped for an element or an attribute, and for the log of a CI runner that prints the file."""
    escaped = _SPECIAL.sub(lambda match: _MARKUP[match.group()], text)
    return escaped.replace("##[", "##&#91;").replace("\n::", "\n&#58;:")
