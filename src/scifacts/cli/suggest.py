"""`scifacts suggest`: a claim for each figure that nothing accounts for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scifacts.cli.arguments import positive
from scifacts.cli.edits import add_project, show_diff, with_claims
from scifacts.cli.exit import CLEAN, FINDINGS, UNUSABLE
from scifacts.cli.inputs import read_project, require_source, say_notes, say_unreadable
from scifacts.outputs.summary import counted
from scifacts.outputs.terminal import finish

if TYPE_CHECKING:
    import argparse

    from scifacts.cli.console import Console
    from scifacts.model import Claim, Project, Quote
    from scifacts.suggest import Suggested, Unstated

__all__ = ["NAME", "add_arguments", "run"]

NAME = "suggest"

_EXAMPLES = """\
examples:
  scifacts suggest
  scifacts suggest annual-report --limit 5
  scifacts suggest --write
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts suggest`."""
    parser.description = (
        "For each figure of the sources that no claim covers, print a claim as it can stand in claims.yaml: "
        "statement, figure and quote read from the text. Where a claim states the same fact already, it gets "
        "the quote. Read every one before you publish it."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument("sources", metavar="SOURCE", nargs="*", help="ids of the sources (default: all)")
    add_project(parser)
    parser.add_argument("--write", action="store_true", help="add the claims and quotes to claims.yaml")
    parser.add_argument("--diff", action="store_true", help="show what --write would add")
    parser.add_argument("--limit", metavar="N", type=positive, help="suggest at most so many claims")


def run(options: argparse.Namespace) -> int:
    """Print or write the claims; 1 where a figure is left that none stands for, 2 without a source."""
    console: Console = options.console
    project = read_project(options.path)
    say_notes(project, console)
    require_source("source", options.sources, project)
    from scifacts.api import report_on
    from scifacts.suggest import suggested

    with console.working("reading figures"):
        found = suggested(report_on(project), options.sources, limit=options.limit)
    more = _quotes_added(found, project)
    if options.write or options.diff:
        if found.claims or found.grown:
            _write(project, found, options, console)
    else:
        _print(found.claims, more, console)
    _say_left(found, project, console)
    verb = "Wrote" if options.write and not options.diff else "Suggested"
    added = sum(map(len, more.values()))
    quotes = f" and {counted(added, 'quote')} for {counted(len(more), 'claim')} already there" if more else ""
    left = counted(len(found.left), "figure")
    console.note(f"{verb} {counted(len(found.claims), 'claim')}{quotes}; {left} left.")
    asked = [one for one in project.sources if not options.sources or one.id in options.sources]
    if say_unreadable(asked, console):
        return UNUSABLE
    return FINDINGS if found.left else CLEAN


def _quotes_added(found: Suggested, project: Project) -> dict[str, tuple[Quote, ...]]:
    """Id of a claim that is there -> the quotes to add to it."""
    old = {claim.id: len(claim.quotes) for claim in project.claims}
    return {claim.id: claim.quotes[old[claim.id] :] for claim in found.grown}


def _write(project: Project, found: Suggested, options: argparse.Namespace, console: Console) -> None:
    from scifacts.editing import manuscript_of, save, unified_diff

    manuscript = manuscript_of(project)
    file = with_claims(manuscript.file, found.grown)
    data = manuscript.rewritten(replace(file, claims=(*file.claims, *found.claims)))
    if options.diff:
        show_diff(unified_diff(manuscript, data), console)
    else:
        save(manuscript, data)


def _print(claims: tuple[Claim, ...], more: dict[str, tuple[Quote, ...]], console: Console) -> None:
    """Print claims to be pasted; quotes for those that are there as comments, which paste without harm."""
    from scifacts.claims.splice_scalars import block_lines
    from scifacts.claims.splice_values import claim_value, quote_value

    lines = block_lines({"claims": [claim_value(claim) for claim in claims]})[1:] if claims else []
    for name, quotes in more.items():
        block = block_lines({"quotes": [quote_value(quote) for quote in quotes]})[1:]
        lines += [f"  # for the quotes of {name}:", *(f"  #   {line}" for line in block)]
    console.report(finish((console.out.ink(line) for line in lines), console.out))


def _say_left(found: Suggested, project: Project, console: Console) -> None:
    """Name the figures for which no claim stands its check, and those whose claim has no figure, with why."""
    lines = [_told(one, "no figure in the claim of", project, console) for one in found.bare]
    lines += [_told(one, "no claim found for", project, console) for one in found.left]
    if found.left:
        lines.append("  = help: write a claim by hand, or list the words under `ignored`")
    console.say(finish(lines, console.err))


def _told(one: Unstated, what: str, project: Project, console: Console) -> str:
    from scifacts.lines import LineIndex

    ink = console.err.ink
    source = next(source for source in project.sources if source.id == one.figure.source_id)
    line, column = LineIndex(source.text).line_column(one.figure.mention.span.start)
    words = " ".join(one.figure.mention.text.split())
    why = f": {ink(one.reason)}" if one.reason else ""
    return f"{ink(source.path)}:{line}:{column}: {what} “{ink(words)}”{why}"
