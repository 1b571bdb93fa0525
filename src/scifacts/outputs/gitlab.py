"""Write GitLab's Code Quality report: the findings in the widget and the diff of a merge request.

The keys are those that GitLab reads (docs.gitlab.com/ci/testing/code_quality, "Code Quality report
format"). A finding that is waived is left out: GitLab would show it as one to mend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.encode import Json, encode
from scifacts.model import Severity
from scifacts.outputs.notices import fault_notices, notices
from scifacts.outputs.terminal import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scifacts.errors import Fault
    from scifacts.model import Report
    from scifacts.outputs.notices import Notice

__all__ = ["write", "write_faults"]

_WEIGHT = {Severity.ERROR: "major", Severity.WARNING: "minor"}
_UNUSABLE = "blocker"


def write(report: Report, look: Look = PLAIN) -> str:
    """Every finding that no waiver covers; an empty list where there is none."""
    told = (notice for notice in notices(report, look.folder) if notice.waived is None)
    return _list(_issue(notice, _WEIGHT[notice.severity]) for notice in told)


def write_faults(faults: Sequence[Fault], look: Look = PLAIN) -> str:
    """Every fault of an input that cannot be used."""
    return _list(_issue(notice, _UNUSABLE) for notice in fault_notices(faults, look.folder))


def _list(issues: Iterable[Json]) -> str:
    lines = ",\n".join(encode(issue) for issue in issues)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _issue(notice: Notice, severity: str) -> Json:
    at = f" (source: {notice.source})" if notice.source else ""
    return {
        "description": f"{notice.rule} {notice.name}: {notice.told}{at}",
        "check_name": f"scifacts/{notice.rule}",
        "fingerprint": notice.fingerprint,
        "severity": severity,
        "location": {"path": notice.place.path, "lines": {"begin": notice.place.line or 1}},
    }
