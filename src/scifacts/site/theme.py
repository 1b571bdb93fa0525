"""Templates and static files: the project's own first, file by file, then those that come with scifacts."""

from __future__ import annotations

import hashlib
import traceback
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    nodes,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from scifacts.assets import templates
from scifacts.errors import Fault, InputError
from scifacts.nouns import dataclass
from scifacts.site.book import Assets
from scifacts.site.visible import dated, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from scifacts.model import SiteColors

__all__ = ["Asset", "Theme", "own_files", "shown"]

# What could hand text to a page unescaped. Data is escaped by the environment alone.
_REFUSED_FILTERS = ("safe", "xmlattr")
_HASHED = (".css", ".js")  # other files keep their names, so that a stylesheet can name them
_FOLDER = "templates/site"
_FIRST = "site.css"
_COLORS = "colors.css"
_HELP = "mend the template, or remove it to have the one that comes with scifacts; see docs/theming.md"


@dataclass(frozen=True, slots=True)
class Asset:
    """A static file; where its name holds a hash of its bytes, no cache shows an old one."""

    path: str
    content: bytes


def own_files(root: Path) -> tuple[Path, ...]:
    """The templates and static files that a project brings along."""
    return tuple(sorted(path for path in (root / _FOLDER).rglob("*") if path.is_file()))


class Theme:
    """The templates of a site. `own` is the project's folder of overrides, None where it has none."""

    __slots__ = ("_own", "_root", "_top")

    def __init__(self, root: Path | None = None) -> None:
        self._top = templates() / "site"
        own = root / _FOLDER if root is not None else None
        self._root = root
        self._own = own if own is not None and own.is_dir() and not own.samefile(self._top) else None
        if self._own is not None:
            self._refuse_strangers(self._own)

    def environment(self) -> Environment:
        """Everything is escaped, a name that is not there is an error, and no template is written by data."""
        if self._own is None:
            return _environment_of(self._top)
        package = FileSystemLoader(self._top)
        own = _Guarded(self._own, self._shown)
        # "original/…" lets an override extend the template that it replaces.
        environment = _configured(
            ImmutableSandboxedEnvironment,
            ChoiceLoader([own, package, PrefixLoader({"original": package})]),
        )
        for name in _REFUSED_FILTERS:
            del environment.filters[name]
        return environment

    def assets(self, colors: SiteColors) -> tuple[Assets, tuple[Asset, ...]]:
        """The static files, and which of them every page links to."""
        found = {name: _asset(name, place.read_bytes()) for name, place in self._static().items()}
        sheets = sorted((name for name in found if name.endswith(".css")), key=lambda name: name != _FIRST)
        if sheet := _color_sheet(colors):
            found[_COLORS] = _asset(_COLORS, sheet)
            sheets.insert(1, _COLORS)
        return Assets(
            stylesheets=tuple(found[name].path for name in sheets),
            head_script=found["head.js"].path,
            script=found["site.js"].path,
        ), tuple(found.values())

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell an error in the project's own templates with file and line."""
        try:
            yield
        except Exception as err:
            if self._own is None or (fault := self._fault(err)) is None:
                raise
            raise InputError([fault]) from err

    def _static(self) -> dict[str, Path]:
        """The static files by name: the package's in order, then what only the project has."""
        found = {path.name: path for path in sorted((self._top / "static").iterdir()) if path.is_file()}
        own = self._own / "static" if self._own else None
        if own is not None and own.is_dir():
            visible = (path for path in sorted(own.iterdir()) if path.is_file() and path.name[0] != ".")
            found |= {path.name: path for path in visible}
        return found

    def _refuse_strangers(self, own: Path) -> None:
        """A file that nothing would read is a mistake that would otherwise stay unseen.

        Hidden ones are passed over: file managers and editors leave them, such as `.DS_Store`.
        """
        faults = []
        for path in sorted(own.rglob("*")):
            inside = path.relative_to(own).as_posix()
            if not path.resolve().is_relative_to(own.resolve()):
                faults.append(self._told(path, "a link that leads elsewhere", "copy the file here"))
            elif any(part[0] == "." for part in inside.split("/")):
                continue
            elif path.is_dir() and inside != "static":
                faults.append(self._told(path, "a folder that nothing reads", "assets stand in static/"))
            elif path.is_file() and "/" not in inside and not self._is_known(path):
                hint = "; ".join(sorted(each.name for each in self._top.glob("*.html")))
                faults.append(self._told(path, "no page is made from this template", f"there are {hint}"))
        if faults:
            raise InputError(faults)

    def _is_known(self, path: Path) -> bool:
        """A template that replaces one, or a part (`_….html`) that others include."""
        return (self._top / path.name).is_file() or (path.name[0] == "_" and path.suffix == ".html")

    def _told(self, path: Path, message: str, help: str) -> Fault:  # noqa: A002 - the word of the message itself
        return Fault(message, self._shown(path), help=help)

    def _shown(self, path: Path) -> str:
        return path.relative_to(self._root).as_posix() if self._root else path.as_posix()

    def _fault(self, err: Exception) -> Fault | None:
        """What is wrong and in which line of an own template; None where no own template is involved."""
        assert self._own is not None  # noqa: S101 - asked before
        if isinstance(err, InputError):
            return None
        message = str(err.message if isinstance(err, TemplateError) and err.message else err)
        if isinstance(err, TemplateNotFound):
            message = f"there is no template {err.message!r}"
        if isinstance(err, TemplateSyntaxError) and err.filename:
            return self._placed(err.filename, err.lineno, message)
        frames = reversed(traceback.extract_tb(err.__traceback__))
        own = next((each for each in frames if each.filename.startswith(str(self._own))), None)
        return self._placed(own.filename, own.lineno, message) if own else None

    def _placed(self, filename: str, line: int | None, message: str) -> Fault | None:
        from pathlib import Path as Place

        place = Place(filename)
        if self._own is None or not place.is_relative_to(self._own):
            return None
        return Fault(message, self._shown(place), line=line, help=_HELP)


def _asset(name: str, content: bytes) -> Asset:
    stem, _, suffix = name.rpartition(".")
    if f".{suffix}" not in _HASHED:
        return Asset(f"assets/{name}", content)
    return Asset(f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:10]}.{suffix}", content)


def _color_sheet(colors: SiteColors) -> bytes:
    """The accents of claims.yaml, which its reader has checked; empty where none is set."""
    rules = [f":root {{ --link: {colors.accent}; }}"] if colors.accent else []
    if colors.accent_dark:
        dark = f"{{ --link: {colors.accent_dark}; }}"
        rules += [
            "@media screen and (prefers-color-scheme: dark) {",
            f'  :root:not([data-theme="light"]) {dark}',
            "}",
            f'@media screen {{ :root[data-theme="dark"] {dark} }}',
        ]
    return "".join(f"{rule}\n" for rule in rules).encode()


class _Guarded(FileSystemLoader):
    """Reads a project's own templates and refuses those that would turn escaping off."""

    def __init__(self, own: Path, shown: Callable[[Path], str]) -> None:
        super().__init__(own)
        self._place = own
        self._shown_as = shown

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        try:
            source, filename, is_current = super().get_source(environment, template)
        except UnicodeDecodeError as err:
            place = self._shown_as(self._place / template)
            raise InputError([Fault("this template is not UTF-8", place, help="save it as UTF-8")]) from err
        for node in environment.parse(source, template, filename).find_all(nodes.EvalContextModifier):
            raise TemplateSyntaxError("a template may not turn escaping off", node.lineno, template, filename)
        return source, filename, is_current


@cache
def _environment_of(top: Path) -> Environment:
    """The templates that come with scifacts, compiled once; one that changes on disk is read anew."""
    return _configured(Environment, FileSystemLoader(top), auto_reload=True)


def _configured(kind: type[Environment], loader: BaseLoader, *, auto_reload: bool = False) -> Environment:
    environment = kind(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=auto_reload,
    )
    environment.filters["dates"] = dated
    return environment


def shown(value: object) -> object:
    """Spell out hidden and control characters of any text that reaches a page."""
    if value is None:
        raise TypeError("a page shows no None: unknown text is left out or is ''")
    return plain(value) if type(value) is str else value
