"""`__all__` is what a module offers: every public definition is in it, and nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import scifacts

PACKAGE = Path(scifacts.__file__).parent
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__main__.py")


def _defined(tree: ast.Module) -> set[str]:
    """Public names that the module itself defines: functions, classes, constants, type names.

    Among them what it defines for the type checker alone; TYPE_CHECKING itself, which a module that `check`
    imports sets to False rather than import `typing`, is none.
    """
    names: set[str] = set()
    for node in (*tree.body, *_for_the_type_checker(tree)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign) and not _is_type_variable(node.value):
            names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return {name for name in names if not name.startswith("_") and name != "TYPE_CHECKING"}


def _for_the_type_checker(tree: ast.Module) -> list[ast.stmt]:
    return [
        node
        for block in tree.body
        if isinstance(block, ast.If) and isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING"
        for node in block.body
        if isinstance(node, ast.ClassDef)
    ]


def _is_type_variable(value: ast.expr) -> bool:
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Name)
        and value.func.id in ("ParamSpec", "TypeVar")
    )


def _offered(tree: ast.Module) -> list[str]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets
        ):
            return [str(name) for name in ast.literal_eval(node.value)]
    return []


def _imported(tree: ast.Module) -> set[str]:
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_all_is_what_is_public(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    offered = _offered(tree)
    assert len(offered) == len(set(offered))
    assert _defined(tree) - set(offered) == set(), "public, but not in __all__"
    assert set(offered) - _defined(tree) - _imported(tree) - {"__version__"} == set(), (
        "in __all__, but not there"
    )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_in_a_line_what_it_is_for(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    if lines:
        first = (ast.get_docstring(ast.parse("\n".join(lines))) or "").split("\n")[0]
        assert 0 < len(first) <= 110
        assert len(lines) <= 500, "look for the second room"
