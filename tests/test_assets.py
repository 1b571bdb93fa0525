"""Where the templates are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scifacts.assets import find_templates, templates
from scifacts.errors import HostError

if TYPE_CHECKING:
    from pathlib import Path


def _with_templates(place: Path) -> Path:
    (place / "site").mkdir(parents=True)
    (place / "site" / "base.html").touch()
    return place


def test_templates_of_this_installation_are_found() -> None:
    assert (templates() / "site" / "base.html").is_file()


def test_a_wheel_holds_them_beside_the_modules(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "scifacts"
    inside = _with_templates(package / "templates")
    _with_templates(tmp_path / "templates")  # somebody else's
    assert find_templates(package) == inside


def test_a_checkout_holds_them_at_its_top(tmp_path: Path) -> None:
    top = _with_templates(tmp_path / "templates")
    assert find_templates(tmp_path / "src" / "scifacts") == top


def test_a_directory_of_that_name_alone_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    with pytest.raises(HostError, match="templates of the site are missing") as caught:
        find_templates(tmp_path / "src" / "scifacts")
    assert "install scifacts again" in caught.value.help
