"""`scifacts serve`: look at the site while writing, on loopback, with a reload at each change."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.cli.arguments import add_path
from scifacts.cli.exit import CLEAN, UNUSABLE, status_of
from scifacts.cli.inputs import read_project, say_notes
from scifacts.cli.watching import Watch, announce, renewed
from scifacts.errors import ScifactsError
from scifacts.outputs import concise
from scifacts.outputs.summary import sentence, summarise
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    from scifacts.cli.console import Console
    from scifacts.preview import Pages

__all__ = ["NAME", "add_arguments", "run"]

NAME = "serve"

_EXAMPLES = """\
examples:
  scifacts serve
  scifacts serve articles/ --port 0
  scifacts serve -o public
"""
_DEFAULT_PORT = 8765


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts serve`."""
    parser.description = (
        "Build the site in memory and show it to browsers on this machine, until Ctrl-C. At each change of a "
        "file it is built again and the browser reloads; where that fails, the terminal says why and the old "
        "site stays."
    )
    parser.epilog = _EXAMPLES
    add_path(parser)
    parser.add_argument(
        "--port",
        type=_port,
        default=_DEFAULT_PORT,
        help=f"where to listen, on 127.0.0.1 (default: {_DEFAULT_PORT}); 0 takes any that is free",
    )
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, help="also publish the site to this folder each time"
    )


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted. Raises what keeps the first site from being built."""
    from scifacts.preview import Pages, Preview

    console: Console = options.console
    watch = Watch(options)
    with Preview(Pages({}), options.port) as preview:  # a port that is taken is told before the first check
        files = _built(options)
        if files is None:
            return UNUSABLE
        preview.pages = pages = Pages(files)
        preview.start()
        console.report(finish([console.out.ink(preview.address)], console.out))
        console.note("Serving; Ctrl-C ends it.")
        try:
            while changed := watch.wait():
                announce(changed, options.console)
                watch.look(options)
                options = _rebuild(pages, options)
        finally:
            preview.stop()
    return CLEAN


def _rebuild(pages: Pages, options: argparse.Namespace) -> argparse.Namespace:
    """Serve the site as it is now, if it can be built; the options, with the settings as they are now."""
    from scifacts.cli import say_failure

    try:
        options = renewed(options)
        files = _built(options)
    except ScifactsError as err:
        say_failure(err, options, options.console)
        files = None
    if files is None:
        options.console.note("The site was left as it was.")
    else:
        pages.exchange(files)
    return options


def _built(options: argparse.Namespace) -> dict[str, bytes] | None:
    """The files of the site; None, with the findings said, where a source cannot be read."""
    from scifacts.api import publish_report, report_on, site_files

    console: Console = options.console
    project = read_project(options.path)
    say_notes(project, console)
    report = report_on(project)
    console.say(concise.write(report, console.err))
    console.note(sentence(summarise(report)))
    if status_of(report) == UNUSABLE:
        return None
    if options.output is not None:
        publish_report(report, options.output)
    return site_files(report)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:6]) <= 65535):
        raise argparse.ArgumentTypeError(f"not a port from 0 to 65535: {text!r}")
    return int(text)
