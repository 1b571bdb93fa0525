"""Scripts that complete the command line in bash, zsh and fish, made from the commands' own parsers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from scifacts.cli.arguments import command_parser, output_file
from scifacts.cli.commands import COMMANDS
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["SHELLS"]

# What a value that is asked for by this metavar, or by this option, is an id of.
_IDS: Final = {"CLAIM": "claims", "SOURCE": "sources", "--claim": "claims", "--source": "sources"}
_OF_THE_PROGRAM: Final = {"--help": "list the commands", "--version": "print the version"}


@dataclass(frozen=True, slots=True)
class _Option:
    """One option of a command, or with no flags one of its arguments.

    `ids` is "claims" or "sources" where its value is the id of one, which the script asks scifacts for.
    """

    flags: tuple[str, ...]
    about: str
    takes_value: bool
    repeats: bool
    choices: tuple[str, ...]
    is_file: bool
    ids: str | None


@dataclass(frozen=True, slots=True)
class _Command:
    """A command as a shell sees it."""

    name: str
    about: str
    options: tuple[_Option, ...]
    arguments: tuple[_Option, ...]


def _commands() -> list[_Command]:
    return [_command(name, about) for name, about in COMMANDS.items()]


def _command(name: str, about: str) -> _Command:
    read = [_option(action) for action in command_parser(name)._actions]
    options = tuple(option for option in read if option.flags)
    return _Command(name, about, options, tuple(option for option in read if not option.flags))


def _option(action: argparse.Action) -> _Option:
    flags = tuple(action.option_strings)
    ids = [_IDS[name] for name in (*flags, None if flags else action.metavar) if name in _IDS]
    choices = tuple(str(choice) for choice in action.choices or ())
    about = (action.help or "").split(" (")[0].replace("%%", "%")
    return _Option(
        flags,
        about.split(":")[0] if choices else about,
        action.nargs != 0,
        action.nargs == "*",
        _rules() if action.metavar == "RULE" else choices,
        action.type in (Path, output_file),
        ids[0] if ids else None,
    )


def _rules() -> tuple[str, ...]:
    """What `scifacts rule` takes: codes, then names."""
    from scifacts.checks.catalog import CATALOG

    return (*CATALOG, *(rule.name for rule in CATALOG.values()))


def _asked(ids: str) -> str:
    """The call, as all three shells read it, by which a script asks for ids."""
    return f"$(scifacts completion --ids {ids} 2>/dev/null)"


def _bash() -> Iterator[str]:
    """One function: a word list for each command, a list or files for each option that takes a value."""
    commands = _commands()
    yield "# bash completion of scifacts: source it, or save it in ~/.local/share/bash-completion/completions"
    yield "_scifacts() {"
    yield '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"'
    yield '  local command="" words=""'
    yield '  [ "$cur" = "=" ] && cur="" || { [ "$prev" = "=" ] && prev="${COMP_WORDS[COMP_CWORD-2]}"; }'
    yield '  [ "$COMP_CWORD" -gt 1 ] && command="${COMP_WORDS[1]}"'
    yield '  case "$command:$prev" in'
    for command in commands:
        for option in command.options:
            if option.takes_value:
                pattern = "|".join(f"{command.name}:{flag}" for flag in option.flags)
                yield f"    {pattern}) {_bash_values(option)}; return ;;"
    yield "  esac"
    yield '  case "$command:$cur" in'
    names = " ".join([*COMMANDS, *_OF_THE_PROGRAM])
    yield f'    :*) words="{names}" ;;'
    for command in commands:
        flags = " ".join(flag for option in command.options for flag in option.flags)
        yield f'    {command.name}:-*) words="{flags}" ;;'
        yield f'    {command.name}:*) words="{_bash_words(command)}" ;;'
    yield "  esac"
    yield '  COMPREPLY=($(compgen -W "$words" -- "$cur"))'
    files = "|".join(c.name for c in commands if any(argument.is_file for argument in c.arguments))
    yield f'  case "$cur:$command" in -*) ;; *:{files.replace("|", "|*:")})'
    yield '    compopt -o filenames; COMPREPLY+=($(compgen -f -- "$cur")) ;;'
    yield "  esac"
    yield "}"
    yield "complete -F _scifacts scifacts"


def _bash_words(command: _Command) -> str:
    """What may stand for an argument of a command, but files."""
    words = [choice for argument in command.arguments for choice in argument.choices]
    return " ".join([*words, *(_asked(argument.ids) for argument in command.arguments if argument.ids)])


def _bash_values(option: _Option) -> str:
    words = _asked(option.ids) if option.ids else " ".join(option.choices)
    if words:
        return f'COMPREPLY=($(compgen -W "{words}" -- "$cur"))'
    if option.is_file:
        return 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))'
    return "COMPREPLY=()"


def _zsh() -> Iterator[str]:
    """A list of the commands, and one `_arguments` call for each."""
    yield "#compdef scifacts"
    yield "# zsh completion of scifacts: save it as _scifacts in a folder of $fpath"
    yield "_scifacts_ids() {"
    yield '  local -a ids=(${(f)"$(scifacts completion --ids $1 2>/dev/null)"}) expl'
    yield '  _wanted "$1" expl "$1" compadd -a ids'
    yield "}"
    yield "_scifacts() {"
    yield "  local -a commands=("
    yield from (f"    {_single(f'{name}:{about}')}" for name, about in COMMANDS.items())
    yield "  )"
    options = " ".join(_single(f"{name}:{about}") for name, about in _OF_THE_PROGRAM.items())
    yield f"  local -a options=({options})"
    yield "  if (( CURRENT == 2 )); then"
    yield '    [[ "$PREFIX" == -* ]] && _describe -o option options || _describe command commands'
    yield "    return"
    yield "  fi"
    yield '  local command="$words[2]"'
    yield "  shift words; (( CURRENT-- ))"
    yield '  case "$command" in'
    for command in _commands():
        yield f"    {command.name})"
        yield "      _arguments \\"
        for option in command.options:
            for flag in option.flags:
                yield f"        {_single(_zsh_option(flag, option))} \\"
        for argument in command.arguments:
            place = "*" if argument.repeats else ""
            yield f"        {_single(f'{place}:{_zsh_kind(argument)}')} \\"
        yield "        && return ;;"
    yield "  esac"
    yield "}"
    yield '_scifacts "$@"'


def _zsh_option(flag: str, option: _Option) -> str:
    """An option that may be repeated; its value stands in the next word, or in the same one."""
    about = option.about.replace("[", "(").replace("]", ")").replace(":", "\\:")
    if not option.takes_value:
        return f"*{flag}[{about}]"
    return f"*{flag}{'=' if flag.startswith('--') else '+'}[{about}]:{_zsh_kind(option)}"


def _zsh_kind(option: _Option) -> str:
    if option.ids:
        return f"{option.ids}: _scifacts_ids {option.ids}"
    if option.choices:
        return f"value:({' '.join(option.choices)})"
    return "file:_files" if option.is_file else "value: "


def _fish() -> Iterator[str]:
    """A line for each command, and one for each of its options."""
    yield "# fish completion of scifacts: save it as ~/.config/fish/completions/scifacts.fish"
    yield 'function __scifacts_command; set -l words (commandline -opc); test "$words[2]" = "$argv[1]"; end'
    yield "function __scifacts_words; test (count (commandline -opc)) -eq $argv[1]; end"
    yield "complete -c scifacts -n '__scifacts_words 1' -f"
    for name, about in COMMANDS.items():
        yield f"complete -c scifacts -n '__scifacts_words 1' -a {name} -d {_single(about)}"
    for name, about in _OF_THE_PROGRAM.items():
        yield f"complete -c scifacts -n '__scifacts_words 1' -l {name[2:]} -d {_single(about)}"
    for command in _commands():
        when = f"-n '__scifacts_command {command.name}'"
        for option in command.options:
            flags = " ".join(f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in option.flags)
            yield f"complete -c scifacts {when} {flags}{_fish_values(option)} -d {_single(option.about)}"
        yield from _fish_arguments(command, when)


def _fish_arguments(command: _Command, when: str) -> Iterator[str]:
    """Lines for what stands for itself; files are what fish offers by itself."""
    takes_files = any(argument.is_file for argument in command.arguments)
    for argument in command.arguments:
        if words := _fish_words(argument):
            first = " -n '__scifacts_words 2'" if takes_files else ""  # a file comes after it
            yield f"complete -c scifacts {when}{first} -f -a {words}"
    if not takes_files:
        yield f"complete -c scifacts {when} -f"


def _fish_values(option: _Option) -> str:
    if words := _fish_words(option):
        return f" -x -a {words}"
    return "" if not option.takes_value else " -r -F" if option.is_file else " -x"


def _fish_words(option: _Option) -> str:
    """The words that an option or an argument may be; "" where they cannot be listed."""
    if option.ids:
        return _single(_asked(option.ids).removeprefix("$"))
    return _single(" ".join(option.choices)) if option.choices else ""


def _single(text: str) -> str:
    """A text in single quotes, as all three shells read it."""
    return "'" + text.replace("'", "'\\''") + "'"


# Shell -> what makes the lines of its script.
SHELLS: Final[dict[str, Callable[[], Iterable[str]]]] = {"bash": _bash, "zsh": _zsh, "fish": _fish}
