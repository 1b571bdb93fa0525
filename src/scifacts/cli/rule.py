"""`scifacts rule`: what a rule means, a bad and a good example, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.checks.catalog import CATALOG
from scifacts.cli.arguments import add_format
from scifacts.cli.exit import CLEAN
from scifacts.errors import UsageError
from scifacts.outputs import rules

if TYPE_CHECKING:
    import argparse

    from scifacts.checks import RuleInfo
    from scifacts.outputs.terminal import Look

__all__ = ["NAME", "add_arguments", "run"]

NAME = "rule"

_EXAMPLES = """\
examples:
  scifacts rule                     list all rules
  scifacts rule SF202
  scifacts rule fact-changed sources-disagree
  scifacts rule --all --output-format json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `scifacts rule`."""
    parser.description = "Explain rules: what each means, a bad and a good example, and what to do."
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "rules", metavar="RULE", nargs="*", help="code or name of a rule, such as SF202 or fact-changed"
    )
    parser.add_argument("--all", action="store_true", help="explain every rule")
    add_format(parser, ("text", "json"))


def run(options: argparse.Namespace) -> int:
    """Write the rules asked for, or the list of all, and return the exit status."""
    from scifacts.cli.writing import deliver

    if options.all and options.rules:
        raise UsageError("--all and names of rules exclude each other", help="leave one out")
    chosen = [_rule(word) for word in options.rules]
    shown = chosen or list(CATALOG.values())

    def write(look: Look) -> str:
        if options.output_format == "json":
            return rules.write_json(shown)
        return rules.write_text(shown, look) if options.all or chosen else rules.write_list(shown, look)

    deliver(write, options, options.console)
    return CLEAN


def _rule(word: str) -> RuleInfo:
    by_name = {rule.name: rule for rule in CATALOG.values()}
    found = CATALOG.get(word.upper()) or by_name.get(word.lower())
    if found is not None:
        return found
    from scifacts.spelling import nearest

    # Of a code of five characters one may be wrong; a group that does not exist is like none.
    near = nearest(word.upper(), CATALOG, cutoff=0.8) or nearest(word.lower(), by_name)
    hint = f"did you mean {near}? " if near else ""
    raise UsageError(f"no rule {word!r}", help=f"{hint}scifacts rule lists all")
