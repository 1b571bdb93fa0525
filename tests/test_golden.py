"""The site of the second example project, byte for byte.

Where it differs, the site as it is now is left in `tests/golden/harbour.actual`; look at the difference
(`diff -r tests/golden/harbour tests/golden/harbour.actual`) and take it over with `make accept`.
"""

from __future__ import annotations

import filecmp
import shutil
from pathlib import Path

import pytest

from scifacts import api

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden" / "harbour"
ACTUAL = HERE / "golden" / "harbour.actual"


def _files(folder: Path) -> list[str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    return sorted(path.relative_to(folder).as_posix() for path in paths)


def test_the_site_is_the_one_that_was_accepted(tmp_path: Path) -> None:
    project = shutil.copytree(HERE / "projects" / "harbour", tmp_path / "harbour")
    api.build(project, tmp_path / "site")
    names = _files(tmp_path / "site")
    _, differing, missing = filecmp.cmpfiles(tmp_path / "site", GOLDEN, names, shallow=False)
    gone = sorted(set(_files(GOLDEN)) - set(names))
    if differing or missing or gone:
        shutil.rmtree(ACTUAL, ignore_errors=True)
        shutil.copytree(tmp_path / "site", ACTUAL)
        pytest.fail(f"changed: {differing}; new: {missing}; gone: {gone}; see {ACTUAL.name}")
