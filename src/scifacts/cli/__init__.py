"""The command: arguments in, exit status out. The only room that prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.cli.arguments import make_parser
from scifacts.cli.console import Console, console_for
from scifacts.errors import InputError, ScifactsError, UsageError
from scifacts.outputs.terminal import Style, finish, short

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line (default: that of the process) and return its exit status.

    Every expected failure becomes a message on standard error. Interrupts and unexpected exceptions
    are left to the caller.
    """
    options: argparse.Namespace | None = None
    console = console_for()
    try:
        options = make_parser().parse_args(argv)
        console = console_for(getattr(options, "color", "auto"), quiet=getattr(options, "quiet", False))
        return _run(options, console)
    except SystemExit as done:  # argparse has shown --help or --version
        return done.code if isinstance(done.code, int) else 0
    except InputError as err:
        return _say_faults(err, options, console)
    except ScifactsError as err:
        _say_error(err, console)
        return err.exit_status


def _run(options: argparse.Namespace, console: Console) -> int:
    if options.command is None:
        raise UsageError("no command given", help="one of check, coverage, build; see: scifacts --help")
    if options.command == "check":
        from scifacts.cli import check

        return check.run(options, console)
    if options.command == "coverage":
        from scifacts.cli import coverage

        return coverage.run(options, console)
    from scifacts.cli import build

    return build.run(options, console)


def _say_faults(err: InputError, options: argparse.Namespace | None, console: Console) -> int:
    from scifacts.cli.writing import deliver
    from scifacts.outputs import faults

    format_ = getattr(options, "output_format", "full")
    write = faults.write_concise if format_ == "concise" else faults.write_full
    console.say(write(err.faults, console.err))
    if options is not None and format_ == "json":
        try:
            deliver(lambda _: faults.write_json(err.faults), options, console)
        except ScifactsError as second:
            _say_error(second, console)
            return max(err.exit_status, second.exit_status)
    return err.exit_status


def _say_error(err: ScifactsError, console: Console) -> None:
    look = console.err
    lines = [f"{look.ink('error', Style.ERROR)}: {look.ink(short(str(err)))}"]
    if err.help:
        lines.append(f"  = {look.ink('help', Style.HELP)}: {look.ink(short(err.help))}")
    console.say(finish(lines, look))
