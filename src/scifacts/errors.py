"""Everything a user can cause to go wrong, as exceptions that carry where, what, and what to do.

One base class, few children. An expected failure never shows a traceback: `cli` turns these into
messages and an exit status. Nothing here imports another room of the house.
"""

from __future__ import annotations

from scifacts.nouns import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Fault", "HostError", "InputError", "ScifactsError", "UsageError"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with an input, and where.

    `path` is relative to the project, with forward slashes; `line` and `column` start at 1 and are None
    where the fault has no place in the file. `where` is a path of keys (`claims[7].figure.value`) or "",
    and `claim` the id of the claim that it lies in, where that claim has one.
    `excerpt` is the source line to show and `caret` the half-open range of it to underline.
    """

    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    where: str = ""
    help: str = ""
    rule: str = "SF002"
    excerpt: str = ""
    caret: tuple[int, int] | None = None
    claim: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        return ": ".join(part for part in (place, self.where, self.message) if part)


class ScifactsError(Exception):
    """Base of every failure that scifacts expects. `exit_status` is what the command returns for it."""

    exit_status = 2

    def __init__(self, message: str, *, help: str = "") -> None:  # noqa: A002 - the word of the message itself
        super().__init__(message)
        self.help = help


class UsageError(ScifactsError):
    """The command line or the configuration asks for something that cannot be."""


class InputError(ScifactsError):
    """An input is unusable. Holds every fault found in it, in the order of the file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class HostError(ScifactsError):
    """The machine failed, not the input: disk full, permission, a lock that is held, a lost worker."""

    exit_status = 3
