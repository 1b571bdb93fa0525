"""Bring a finished report to where it was asked for: standard output, or a file in one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.outputs.terminal import PLAIN

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from scifacts.cli.console import Console
    from scifacts.outputs.terminal import Look

__all__ = ["deliver"]


def deliver(
    write: Callable[[Look], str], options: argparse.Namespace, console: Console, inputs: Iterable[Path] = ()
) -> None:
    """Write a report. A file is UTF-8 and has colours only when they were asked for by name."""
    if options.output is None:
        is_json = options.output_format == "json"
        console.report(write(console.out), encoding="utf-8" if is_json else console.out.encoding)
        return
    from scifacts.publish import write_file

    look = replace(PLAIN, colour=options.color == "always")
    write_file(options.output, write(look).encode(), inputs=inputs)
