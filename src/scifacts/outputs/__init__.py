"""Formats of a report: one file each, registered here, imported when one is asked for."""

from __future__ import annotations

from importlib import import_module

from scifacts.nouns import dataclass
from scifacts.outputs.summary import sentence, summarise
from scifacts.outputs.terminal import PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scifacts.errors import Fault
    from scifacts.model import Report
    from scifacts.outputs.terminal import Look

__all__ = ["COVERAGE_FORMATS", "FORMATS", "Format", "sentence", "summarise"]


@dataclass(frozen=True, slots=True)
class Format:
    """A pure function from a report to text: `write` of a file of this room, loaded on its first call.

    `faults` is the function, as "file:name", that writes the faults of an unusable input in this format;
    a format without one is for people, who read them on standard error.
    """

    file: str
    faults: str = ""

    @property
    def is_for_programs(self) -> bool:
        """Whether it is written as UTF-8 wherever it goes, with paths from the repository's top."""
        return bool(self.faults)

    def __call__(self, report: Report, look: Look = PLAIN) -> str:
        write: Callable[[Report, Look], str] = _function(f"{self.file}:write")
        return write(report, look)

    def write_faults(self, faults: Sequence[Fault], look: Look = PLAIN) -> str:
        """The faults of an input that cannot be used, as a report that holds nothing else."""
        write: Callable[[Sequence[Fault], Look], str] = _function(self.faults)
        return write(faults, look)


def _function(name: str) -> Callable[..., str]:
    file, _, function = name.partition(":")
    found: Callable[..., str] = getattr(import_module(f"scifacts.outputs.{file}"), function)
    return found


# What `check --output-format` takes.
FORMATS: dict[str, Format] = {
    "full": Format("full"),
    "concise": Format("concise"),
    "json": Format("report_json", "faults:write_json"),
    "json-lines": Format("json_lines", "json_lines:write_faults"),
    "github": Format("github", "github:write_faults"),
    "gitlab": Format("gitlab", "gitlab:write_faults"),
    "junit": Format("junit", "junit:write_faults"),
    "sarif": Format("sarif", "sarif:write_faults"),
}

# What `coverage --output-format` takes.
COVERAGE_FORMATS: dict[str, Format] = {
    "full": Format("coverage_text"),
    "concise": Format("coverage_concise"),
    "json": Format("coverage_json", "faults:write_json"),
}
