"""`scifacts locate`: where a passage stands in the sources."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from scifacts.character_references import has_words
from scifacts.cli.arguments import add_format
from scifacts.cli.edits import add_project
from scifacts.cli.exit import CLEAN, FINDINGS, UNUSABLE
from scifacts.cli.inputs import inputs_of, read_project, require_source, say_notes, say_unreadable
from scifacts.cli.writing import deliver
from scifacts.errors import UsageError
from scifacts.files import Unreadable, decode
from scifacts.outputs.summary import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from scifacts.cli.console import Console
    from scifacts.model import Source
    from scifacts.outputs.located import Located

__all__ = ["NAME", "add_arguments", "run"]

NAME = "locate"

_LONGEST = 8 * 1024  # characters, as of a quote
_MOST_NEAR = 3  # passages shown where the text is nowhere
_MOST_ASKED = 200  # sources asked for them
_EXAMPLES = """\
examples:
  scifacts locate "a total of 1,240 seagoing ships"
  scifacts locate "handled 18 million tonnes" --source annual-report
  echo "two of the five cranes" | scifacts locate --output-format json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts locate`."""
    parser.description = (
        "Find where a passage stands: in all sources, the best first, with what differs. "
        "Exits with 1 where no source has it."
    )
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "text", metavar="TEXT", nargs="?", help="the passage; - or none reads what is piped in"
    )
    add_project(parser)
    parser.add_argument(
        "--source", metavar="ID", action="append", default=[], help="look in this source only; repeatable"
    )
    parser.add_argument("--prefix", default="", help="what stands before it, where it stands several times")
    parser.add_argument("--suffix", default="", help="what stands after it")
    add_format(parser, ("full", "json"))


def run(options: argparse.Namespace) -> int:
    """Look, write the places, and return 0 where there is one."""
    console: Console = options.console
    text = _text(options.text)
    project = read_project(options.path)
    say_notes(project, console)
    require_source("--source", options.source, project)
    asked = [source for source in project.sources if not options.source or source.id in options.source]
    sources = [source for source in asked if source.error is None]
    places = _places(text, sources, options.prefix, options.suffix)
    nearest = [] if places else _near(text, sources)
    from scifacts.outputs.located import write_full, write_json

    if options.output_format == "json":
        deliver(lambda _: write_json(text, places, nearest), options, console, inputs_of(project))
    else:
        deliver(lambda look: write_full(places or nearest, look), options, console, inputs_of(project))
    where = f"in {counted(len(places), 'source')}" if places else "in no source"
    console.note(f"Found {where} of {len(sources)}.")
    if say_unreadable(asked, console):
        return UNUSABLE
    return CLEAN if places else FINDINGS


def _standard_input() -> str:
    """What is given there, decoded as a source is: a locale may let any byte pass."""
    if sys.stdin is None:
        raise UsageError("standard input is closed", help="give the text as an argument")
    buffer = getattr(sys.stdin, "buffer", None)
    if buffer is None:
        return sys.stdin.read(_LONGEST + 2)
    most = 4 * _LONGEST + 8  # bytes: a character has at most four, and there may be a mark and a line end
    data = buffer.read(most + 1)
    if len(data) > most:
        raise _too_long()
    try:
        return decode(data)
    except Unreadable as err:
        raise UsageError(f"standard input is no text: {err}", help="give UTF-8") from err


def _too_long() -> UsageError:
    return UsageError(f"a passage of more than {_LONGEST:,} characters", help="give a sentence of it")


def _text(given: str | None) -> str:
    if given is None and sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("no passage given", help="give it as an argument, or pipe it in")
    text = (_standard_input() if given in (None, "-") else given).strip()
    if not has_words(text):
        raise UsageError("a passage without a letter or digit", help="give the words to look for")
    if len(text) > _LONGEST:
        raise _too_long()
    return text


def _places(text: str, sources: Sequence[Source], prefix: str, suffix: str) -> list[Located]:
    from scifacts.matching import Index
    from scifacts.outputs.located import Located

    by_id = {source.id: source for source in sources}
    if not by_id:
        return []
    index = Index({source.id: source.text for source in sources})
    return [Located(by_id[name], match) for name, match in index.locate(text, prefix=prefix, suffix=suffix)]


def _near(text: str, sources: Sequence[Source]) -> list[Located]:
    """The closest passages of sources that do not have the text."""
    from scifacts.matching import locate
    from scifacts.outputs.located import Located

    found = [Located(source, locate(text, source.text)) for source in sources[:_MOST_ASKED]]
    near = [one for one in found if one.match.nearest is not None]
    return sorted(near, key=lambda one: -one.match.score)[:_MOST_NEAR]
