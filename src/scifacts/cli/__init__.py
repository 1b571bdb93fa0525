"""The command: arguments in, exit status out. The only room that prints."""

from __future__ import annotations

import sys

from scifacts.cli.arguments import parse
from scifacts.cli.commands import load_command
from scifacts.cli.console import Console, console_for
from scifacts.errors import InputError, ScifactsError
from scifacts.outputs.terminal import Style, finish, short
from scifacts.pattern_store import lending

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

__all__ = ["main", "say_failure"]


def main(argv: Sequence[str] | None = None, *, may_cache: bool = False) -> int:
    """Run a command line (default: that of the process) and return its exit status.

    Every expected failure becomes a message on standard error. Interrupts and unexpected exceptions
    are left to the caller.
    """
    options: argparse.Namespace | None = None
    console = console_for()
    try:
        with lending():  # argparse compiles its patterns as it is used
            options = parse(sys.argv[1:] if argv is None else argv)
        console = options.console = console_for(options.color, quiet=options.quiet, verbose=options.verbose)
        _say_settings(options, console)
        options.may_cache = may_cache
        return load_command(options.command).run(options)
    except SystemExit as done:  # argparse has shown --help or --version
        return done.code if isinstance(done.code, int) else 0
    except ScifactsError as err:
        return say_failure(err, options, console)


def say_failure(err: ScifactsError, options: argparse.Namespace | None, console: Console) -> int:
    """Say what went wrong, in the format asked for, and return its exit status."""
    if isinstance(err, InputError):
        return _say_faults(err, options, console)
    _say_error(err, console)
    return err.exit_status


def _say_settings(options: argparse.Namespace, console: Console) -> None:
    if console.verbose and options.settings is not None:
        console.detail(f"settings: {options.settings.path}")


def _say_faults(err: InputError, options: argparse.Namespace | None, console: Console) -> int:
    from scifacts.cli.writing import deliver_faults
    from scifacts.outputs import faults

    format_ = getattr(options, "output_format", "full")
    write = faults.write_concise if format_ == "concise" else faults.write_full
    console.say(write(err.faults, console.err))
    if options is not None:
        try:
            deliver_faults(err.faults, options, console)
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
