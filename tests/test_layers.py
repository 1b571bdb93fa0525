"""The floors of the house: a module imports only from floors below its own."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import scifacts

PACKAGE = Path(scifacts.__file__).parent

# The map and the law: a room is a module or a package directly under scifacts.
FLOORS: tuple[tuple[str, ...], ...] = (
    (
        "_version",
        "nouns",
        "pattern_store",
        "patterns",
        "model",
        "errors",
        "unseen",
        "broken_numbers",
        "character_references",
        "markup",
        "shifts",
        "wikitext",
    ),
    (
        "addresses",
        "assets",
        "clock",
        "contrast",
        "encode",
        "files",
        "lines",
        "numerals",
        "paths",
        "spelling",
        "text",
    ),
    ("matching",),
    ("claims", "sources"),
    ("checks",),
    ("comparison", "project", "revisions", "verification"),
    ("coverage", "report"),
    ("exports",),
    ("baseline", "fixes", "site"),
    ("outputs", "preview", "publish", "suggest"),
    ("editing",),
    ("api", "cli"),
    ("__init__", "__main__"),
)
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
# Rooms of one floor that may look into a neighbour, and why.
NEIGHBOURS = {
    ("model", "errors"): "nothing below them",
    ("model", "nouns"): "every noun is made with it",
    ("patterns", "pattern_store"): "where compiled patterns come from",
    ("broken_numbers", "patterns"): "its patterns are compiled at first use",
    ("character_references", "patterns"): "its pattern is compiled at first use",
    ("character_references", "shifts"): "a text without its references is one that was edited",
    ("markup", "patterns"): "its patterns are compiled at first use",
    ("markup", "shifts"): "a text without its marks is one that was edited",
    ("markup", "wikitext"): "a wiki's templates are marks of a kind",
    ("wikitext", "patterns"): "its patterns are compiled at first use",
    ("shifts", "nouns"): "every noun is made with it",
    ("shifts", "patterns"): "its pattern is compiled at first use",
    ("errors", "nouns"): "every noun is made with it",
    ("report", "coverage"): "the report is where coverage goes",
    ("cli", "api"): "the command uses the library's own functions",
    ("__main__", "__init__"): "the version",
}


def _modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def _packages() -> list[Path]:
    return sorted(path.parent for path in PACKAGE.rglob("__init__.py"))


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imported_rooms(path: Path) -> set[str]:
    rooms = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: write imports in full"
            names = [node.module or ""]
            if node.module == "scifacts":
                names = [f"scifacts.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        rooms |= {name.split(".")[1] for name in names if name.startswith("scifacts.")}
    return rooms


def test_every_room_has_a_floor() -> None:
    assert {_room(path) for path in _modules()} == set(FLOOR_OF)


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down(path: Path) -> None:
    room = _room(path)
    upward = {
        other
        for other in _imported_rooms(path) - {room}
        if FLOOR_OF[other] >= FLOOR_OF[room] and (room, other) not in NEIGHBOURS
    }
    assert not upward, f"{room}, on floor {FLOOR_OF[room]}, imports from its own floor or above: {upward}"


def test_the_map_in_the_docs_names_every_package() -> None:
    text = (PACKAGE.parents[1] / "docs" / "architecture.md").read_text(encoding="utf-8")
    packages = {path.relative_to(PACKAGE).as_posix() for path in _packages()} - {"."}
    assert packages <= set(re.findall(r"`([a-z_]+(?:/[a-z_]+)*)/?`", text))


@pytest.mark.parametrize("package", _packages(), ids=lambda path: path.name)
def test_a_package_can_be_looked_over(package: Path) -> None:
    assert len(list(package.glob("*.py"))) <= 50
