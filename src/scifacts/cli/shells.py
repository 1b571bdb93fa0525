"""Scripts that complete the command line in bash, zsh and fish, made from the commands' own parsers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from scifacts.cli.arguments import command_parser
from scifacts.cli.commands import COMMANDS
from scifacts.nouns import dataclass

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["SHELLS"]


@dataclass(frozen=True, slots=True)
class _Option:
    """One option of a command, or with no flags one of its arguments."""

    flags: tuple[str, ...]
    about: str
    takes_value: bool
    choices: tuple[str, ...]
    is_file: bool


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
    choices = tuple(str(choice) for choice in action.choices or ())
    return _Option(
        tuple(action.option_strings),
        (action.help or "").split(":")[0].split(" (")[0].replace("%%", "%"),
        action.nargs != 0,
        choices,
        action.type is Path,
    )


def _bash() -> Iterator[str]:
    """One function: a word list for each command, a list or files for each option that takes a value."""
    commands = _commands()
    yield "# bash completion of scifacts: source it, or save it in ~/.local/share/bash-completion/completions"
    yield "_scifacts() {"
    yield '  local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}"'
    yield '  local command="" word words=""'
    yield '  [ "$cur" = "=" ] && cur="" || { [ "$prev" = "=" ] && prev="${COMP_WORDS[COMP_CWORD-2]}"; }'
    yield '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do'
    yield '    case "$word" in -*) ;; *) command="$word"; break ;; esac'
    yield "  done"
    yield '  case "$command:$prev" in'
    for command in commands:
        for option in command.options:
            if option.takes_value:
                pattern = "|".join(f"{command.name}:{flag}" for flag in option.flags)
                yield f"    {pattern}) {_bash_values(option)}; return ;;"
    yield "  esac"
    yield '  case "$command" in'
    yield f'    "") words="{" ".join([*COMMANDS, "--help", "--version"])}" ;;'
    for command in commands:
        words = [flag for option in command.options for flag in option.flags]
        words += [choice for argument in command.arguments for choice in argument.choices]
        yield f'    {command.name}) words="{" ".join(words)}" ;;'
    yield "  esac"
    yield '  COMPREPLY=($(compgen -W "$words" -- "$cur"))'
    files = "|".join(c.name for c in commands if any(argument.is_file for argument in c.arguments))
    yield f'  case "$cur:$command" in -*) ;; *:{files.replace("|", "|*:")})'
    yield '    compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur")) ;;'
    yield "  esac"
    yield "}"
    yield "complete -F _scifacts scifacts"


def _bash_values(option: _Option) -> str:
    if option.choices:
        return f'COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$cur"))'
    if option.is_file:
        return 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur"))'
    return "COMPREPLY=()"


def _zsh() -> Iterator[str]:
    """A list of the commands, and one `_arguments` call for each."""
    yield "#compdef scifacts"
    yield "# zsh completion of scifacts: save it as _scifacts in a folder of $fpath"
    yield "_scifacts() {"
    yield "  local -a commands=("
    yield from (f"    {_single(f'{name}:{about}')}" for name, about in COMMANDS.items())
    yield "  )"
    yield "  if (( CURRENT == 2 )); then"
    yield "    _describe command commands"
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
                yield f"        {_single(f'*{flag}[{_zsh_text(option.about)}]{_zsh_values(option)}')} \\"
        for argument in command.arguments:
            yield f"        {_single(f'*:{_zsh_kind(argument)}')} \\"
        yield "        && return ;;"
    yield "  esac"
    yield "}"
    yield '_scifacts "$@"'


def _zsh_text(text: str) -> str:
    return text.replace("[", "(").replace("]", ")").replace(":", " ")


def _zsh_values(option: _Option) -> str:
    return f":{_zsh_kind(option)}" if option.takes_value else ""


def _zsh_kind(option: _Option) -> str:
    if option.choices:
        return f"value:({' '.join(option.choices)})"
    return "file:_files" if option.is_file else "value: "


def _fish() -> Iterator[str]:
    """A line for each command, and one for each of its options."""
    yield "# fish completion of scifacts: save it as ~/.config/fish/completions/scifacts.fish"
    yield "complete -c scifacts -n __fish_use_subcommand -f"
    for name, about in COMMANDS.items():
        yield f"complete -c scifacts -n __fish_use_subcommand -a {name} -d {_single(about)}"
    for command in _commands():
        when = f"-n '__fish_seen_subcommand_from {command.name}'"
        for option in command.options:
            flags = " ".join(f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in option.flags)
            yield f"complete -c scifacts {when} {flags}{_fish_values(option)} -d {_single(option.about)}"
        for argument in command.arguments:
            if argument.choices:
                yield f"complete -c scifacts {when} -f -a {_single(' '.join(argument.choices))}"


def _fish_values(option: _Option) -> str:
    if option.choices:
        return f" -x -a {_single(' '.join(option.choices))}"
    return "" if not option.takes_value else " -r -F" if option.is_file else " -x"


def _single(text: str) -> str:
    """A text in single quotes, as all three shells read it."""
    return "'" + text.replace("'", "'\\''") + "'"


# Shell -> what makes the lines of its script.
SHELLS: Final[dict[str, Callable[[], Iterable[str]]]] = {"bash": _bash, "zsh": _zsh, "fish": _fish}
