"""Read the project that a command is about, and check what the command line says of it."""

from __future__ import annotations

import os
from pathlib import Path

from scifacts.errors import Fault, InputError, UsageError
from scifacts.outputs.terminal import Style, finish
from scifacts.paths import local_name
from scifacts.pattern_store import lending

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scifacts.claims.scalars import Kind
    from scifacts.cli.console import Console
    from scifacts.model import Project, Source

__all__ = [
    "claims_file",
    "inputs_of",
    "read_project",
    "require_known",
    "require_source",
    "require_value",
    "say_notes",
    "say_unreadable",
]

_TEXTS = (".txt", ".md")
_LEVELS = 4  # upwards in which a claims file is looked for, to name it
_HELP = "name a claims.yaml or the folder that holds one, or begin a project here: scifacts init"


def claims_file(path: Path) -> Path:
    """The claims file that a path on the command line means: itself, or the one in that folder."""
    return path / "claims.yaml" if os.path.isdir(path) else path  # noqa: PTH112 - no error for a name too long


def read_project(path: Path) -> Project:
    """The project of a claims file or of the folder that holds it. InputError with every fault."""
    file = claims_file(path)
    if not _is_there(file):
        raise InputError([Fault("no such file", path=str(file), help=_help(file))])
    with lending():  # PyYAML compiles its patterns as it is imported: half of the time that it takes
        import scifacts.claims.reader  # noqa: F401 - for `load`, which reads with it
        from scifacts.project import load

    try:
        return load(file)
    except InputError as err:
        if file.suffix in _TEXTS:
            message, more = "a source, it seems, and no claims file", "--source ID checks one source alone"
            raise InputError([Fault(message, path=str(file), help=f"{_help(file)}; {more}")]) from err
        raise


def _help(file: Path) -> str:
    """What to do without a claims file: where one is beside this file or in a folder above, the way to it."""
    folder = str(file.parent)
    beside = Path(folder, "claims.yaml")
    if file.name != beside.name and _is_there(beside):
        return f"name the one beside it: {beside.as_posix()}"
    # A Path would keep the folder and ".." behind it.
    levels = (os.path.normpath(os.path.join(folder, *[".."] * count)) for count in range(1, _LEVELS + 1))  # noqa: PTH118
    above = next((one for level in levels if _is_there(one := Path(level, beside.name))), None)
    return f"name the one above: {above.as_posix()}" if above else _HELP


def _is_there(file: Path) -> bool:
    """Whether there is such a name, or something that keeps it from being looked up; reading says what."""
    try:
        os.lstat(file)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):
        return True
    return True


def say_notes(project: Project, console: Console) -> None:
    """Warn of sources that were read although something about them may not work elsewhere."""
    look = console.err
    console.say(
        finish(
            (
                f"{look.ink(source.path)}: {look.ink('warning', Style.WARNING)}: {look.ink(source.note)}"
                for source in project.sources
                if source.note
            ),
            look,
        )
    )


def say_unreadable(sources: Iterable[Source], console: Console) -> bool:
    """Name each source that could not be read, on standard error; whether there is one."""
    ink = console.err.ink
    lines = [
        f"{ink(source.path)}: SF105 [error] {ink(source.id)}: {ink(source.error)}"
        for source in sources
        if source.error is not None
    ]
    console.say(finish(lines, console.err))
    return bool(lines)


def inputs_of(project: Project) -> list[Path]:
    """The files a project reads; no command may write to them."""
    root = Path(project.root)
    return [root / project.path, *(root / local_name(source.path) for source in project.sources)]


def require_value(option: str, text: str | None, kind: Kind = "text") -> None:
    """Raise UsageError for a value that claims.yaml would not take; None is none."""
    if text is None:
        return
    from scifacts.claims.values import CHECKS, Wrong, is_blank

    if is_blank(text):
        raise UsageError(f"{option}: blank", help="say it in words")
    try:
        if kind in CHECKS:
            CHECKS[kind](text)
    except Wrong as err:
        raise UsageError(f"{option}: {err.message}", help=err.advice) from err


_TOLD = 5  # ids in a message


def _listed(names: list[str]) -> str:
    """What ids there are, the first of many with how many more."""
    if not names:
        return ""
    more = f" and {len(names) - _TOLD:,} more" if len(names) > _TOLD else ""
    return f"there are: {', '.join(names[:_TOLD])}{more}"


def require_known(given_by: str, wanted: Iterable[str], known: Iterable[str]) -> None:
    """Raise UsageError, naming the nearest, for an id that the project does not have.

    `given_by` is the option, or for an argument that stands by itself what it names: "claim", "source".
    """
    names = list(known)
    for name in wanted:
        if name not in names:
            raise _unknown(given_by, name, names)


def require_source(given_by: str, wanted: Iterable[str], project: Project) -> None:
    """`require_known` for sources, which says of the path of one what its id is."""
    ids = {source.path: source.id for source in project.sources}
    for name in wanted:
        if name not in ids.values():
            raise _unknown(given_by, name, list(ids.values()), _id_of_path(name, ids))


def _id_of_path(name: str, ids: Mapping[str, str]) -> str | None:
    """The id of the source that a path means, as the project has it or from this folder; None of none."""
    path = Path(name).as_posix()
    return next(
        (one for there, one in ids.items() if there in (name, path) or there.endswith(f"/{path}")), None
    )


def _unknown(given_by: str, name: str, names: list[str], meant: str | None = None) -> UsageError:
    from scifacts.spelling import nearest

    near = meant or nearest(name, names)
    hint = f"did you mean {near}?" if near else _listed(names)
    option = f"{given_by}: " if given_by.startswith("-") else ""
    return UsageError(f"{option}no {given_by.lstrip('-')} has the id {name!r}", help=hint)
