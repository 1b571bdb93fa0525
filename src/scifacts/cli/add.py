"""`scifacts add`: a source or a claim, read, tried and written into claims.yaml."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from scifacts.character_references import has_words
from scifacts.cli.edits import add_project, show_diff
from scifacts.cli.exit import CLEAN
from scifacts.cli.inputs import read_project, require_source, require_value
from scifacts.errors import UsageError
from scifacts.paths import local_name

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from scifacts.claims.scalars import Kind
    from scifacts.cli.console import Console
    from scifacts.model import Claim, Project, Source

__all__ = ["NAME", "add_arguments", "run"]

NAME = "add"

_EXAMPLES = """\
examples:
  scifacts add source ~/Downloads/report.txt
  scifacts add source report.txt --id annual-report --publisher "Port of Velsen"
  scifacts add claim --source annual-report \\
      --quote "almost a third of them for the new grain terminal"
  scifacts add claim --source annual-report --figure "less than 900 tonnes" \\
      --quote "less than 900 tonnes of diesel" --id tug-fuel --dry-run
"""
_OF_SOURCE = {
    "title": "its title",
    "publisher": "its publisher",
    "author": "its author",
    "published": "the date it was published",
    "url": "its web address",
    "origin": "the text or agency that it repeats",
}
_OF_CLAIM = ("source", "quote", "figure", "no_figure", "as_of", "statement", "prefix", "suffix")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts add`."""
    parser.description = (
        "Add a source: the file is copied into the project unless it lies there, pinned, and described by "
        "what it says of itself. Or add a claim: refused unless its quote stands in its source and states "
        "its figure."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument("what", metavar="WHAT", choices=("source", "claim"), help="source or claim")
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="of a source: the text file")
    add_project(parser)
    parser.add_argument("--id", help="its id (default: made from what it says)")
    for name, what in _OF_SOURCE.items():
        parser.add_argument(f"--{name}", help=f"of a source: {what}, where the document does not say it")
    parser.add_argument("--source", metavar="ID", help="of a claim: the source that is quoted")
    parser.add_argument("--quote", metavar="TEXT", help="of a claim: the passage")
    parser.add_argument(
        "--figure",
        metavar="TEXT",
        help='of a claim: in words, such as "over 160 countries" (default: the one of the quote)',
    )
    parser.add_argument(
        "--no-figure", action="store_true", help="of a claim: no figure, so that none is compared"
    )
    parser.add_argument("--as-of", metavar="TIME", help="of a claim: the time of its figure")
    parser.add_argument("--statement", metavar="TEXT", help="of a claim: default, the sentence of the quote")
    parser.add_argument("--prefix", metavar="TEXT", help="of a claim: what stands before the quote")
    parser.add_argument("--suffix", metavar="TEXT", help="of a claim: what stands after it")
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be written, and write nothing"
    )


# What claims.yaml demands of a value; of all others, that they are not blank.
_KINDS: dict[str, Kind] = {"id": "claim-id", "published": "published", "url": "url", "as_of": "as-of"}


def run(options: argparse.Namespace) -> int:
    """Make it, show it, write it."""
    for name in ("id", "as_of", "statement", *_OF_SOURCE):
        require_value(f"--{name.replace('_', '-')}", getattr(options, name), _KINDS.get(name, "text"))
    console: Console = options.console
    wrong = _OF_CLAIM if options.what == "source" else _OF_SOURCE
    given = next((name for name in wrong if getattr(options, name)), None)
    if given is not None:
        raise UsageError(
            f"--{given.replace('_', '-')} is nothing that a {options.what} takes",
            help="see: scifacts add --help",
        )
    project = read_project(options.path)
    if options.what == "source":
        _add_source(project, options, console)
    else:
        _add_claim(project, options, console)
    return CLEAN


def _add_source(project: Project, options: argparse.Namespace, console: Console) -> None:
    if options.file is None:
        raise UsageError("name the file of the source", help="scifacts add source FILE")
    from scifacts.suggest import new_source

    given = {name: getattr(options, name) for name in ("id", *_OF_SOURCE)}
    source, copy = new_source(options.file, project, given)
    _write(project, console, source=source, copy=copy, dry_run=options.dry_run)
    where = f", a copy of {options.file}" if copy is not None else ""
    console.note(f"{'Would add' if options.dry_run else 'Added'} {source.id}: {source.path}{where}.")


def _add_claim(project: Project, options: argparse.Namespace, console: Console) -> None:
    if options.file is not None:
        raise UsageError(
            f"a claim takes no file: {str(options.file)!r}", help="name its source with --source, by id"
        )
    if not options.source or not options.quote:
        raise UsageError("a claim needs --source and --quote", help="see: scifacts add --help")
    if options.figure and options.no_figure:
        raise UsageError("--figure and --no-figure exclude each other", help="leave one out")
    require_source("--source", [options.source], project)
    from scifacts.model import Quote
    from scifacts.suggest import claim_of_its_figure, new_claim, read_figure

    text = next(source.text for source in project.sources if source.id == options.source)
    if options.as_of and not options.figure:
        raise UsageError("--as-of is the time of a figure", help="give the figure too, with --figure")
    said = options.figure
    read = dict.fromkeys(read_figure(said, beside) for beside in (text, "")) if said else [None]
    figures = [replace(one, as_of=options.as_of) if one and options.as_of else one for one in read]
    quote = Quote(options.source, options.quote.strip(), options.prefix or "", options.suffix or "")
    if not has_words(quote.exact):
        raise UsageError("a quote without a letter or digit", help="quote the words that state the fact")
    why = ""
    if options.figure or options.no_figure:
        make = partial(new_claim, project, [quote], statement=options.statement, claim_id=options.id)
        claim = _first_that_stands(partial(make, figure=figure) for figure in figures)
    else:
        claim, why = claim_of_its_figure(project, quote, options.statement, options.id)
    if not options.id:
        _refuse_what_is_there(project, claim)
    _write(project, console, claim=claim, dry_run=options.dry_run)
    without = f", without a figure, which is not compared then: {why}" if why else ""
    console.note(f"{'Would add' if options.dry_run else 'Added'} {claim.id}{without}.")


def _refuse_what_is_there(project: Project, claim: Claim) -> None:
    """UsageError where a claim has the statement, the figure and the quotes of a new one."""
    from scifacts.checks import fingerprint_of

    same = next((one.id for one in project.claims if fingerprint_of(one) == fingerprint_of(claim)), None)
    if same is not None:
        raise UsageError(f"the claim {same!r} says so already", help="give an --id to add it all the same")


def _first_that_stands(candidates: Iterable[Callable[[], Claim]]) -> Claim:
    """The first claim that can be made: "3,200" is read as in English and as in its source's language."""
    refused: UsageError | None = None
    for make in candidates:
        try:
            return make()
        except UsageError as error:
            refused = refused or error
    raise refused or AssertionError("there is a candidate")


def _write(
    project: Project,
    console: Console,
    *,
    source: Source | None = None,
    claim: Claim | None = None,
    copy: bytes | None = None,
    dry_run: bool,
) -> None:
    """Show the edit and make it; a copy that no claims file names is taken away again."""
    from scifacts.editing import manuscript_of, save, unified_diff
    from scifacts.publish import write_file

    manuscript = manuscript_of(project)
    file = manuscript.file
    sources = (*file.sources, replace(source, text="", sha256=None)) if source else file.sources
    claims = (*file.claims, claim) if claim else file.claims
    data = manuscript.rewritten(replace(file, sources=sources, claims=claims))
    show_diff(unified_diff(manuscript, data), console)
    if dry_run:
        return
    target = Path(project.root) / local_name(source.path) if source and copy is not None else None
    try:
        if target is not None and copy is not None:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_file(target, copy)
        save(manuscript, data)
    except BaseException:
        if target is not None:
            with suppress(OSError):
                target.unlink()
        raise
