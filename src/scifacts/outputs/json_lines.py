"""Write one JSON object per line and finding, with the keys that `findings[]` has in a JSON report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.encode import encode
from scifacts.outputs.faults import fault_fingerprints, fault_json
from scifacts.outputs.places import source_paths
from scifacts.outputs.report_json import finding_json
from scifacts.outputs.terminal import PLAIN, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.errors import Fault
    from scifacts.model import Report

__all__ = ["write", "write_faults"]


def write(report: Report, look: Look = PLAIN) -> str:  # noqa: ARG001 - every format is called alike
    """Every finding, waived ones too; "" where there is none."""
    paths = source_paths(report)
    return "".join(encode(finding_json(report.project.path, f, paths)) + "\n" for f in report.findings)


def write_faults(faults: Sequence[Fault], look: Look = PLAIN) -> str:  # noqa: ARG001 - as above
    """Every fault of an input that cannot be used."""
    named = zip(faults, fault_fingerprints(faults), strict=True)
    return "".join(encode(fault_json(fault, fingerprint)) + "\n" for fault, fingerprint in named)
