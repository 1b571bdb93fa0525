"""A real browser, the Nu checker and axe-core, where they are at hand; in CI they must be."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scifacts.cli.cache import is_ci

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the reports made by hand

FLAGS = ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Trace none of the waiting for a browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.no_cover)


def tool(variable: str, default: str = "") -> Path:
    """The file that an environment variable names; without it the test is skipped, and fails in CI."""
    place = os.environ.get(variable, default)
    if place and Path(place).is_file():
        return Path(place)
    reason = f"{variable} names no file: {place or 'not set'}"
    if is_ci(os.environ):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = tool("SCIFACTS_CHROMIUM", "/usr/bin/chromium")
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS  # Chromium refuses a sandbox to root
    with api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=flags)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def axe() -> str:
    return tool("SCIFACTS_AXE").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def vnu() -> Path:
    return tool("SCIFACTS_VNU")


def written(files: dict[str, bytes], out: Path) -> Path:
    """A site as files."""
    for path, content in files.items():
        place = out / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return out


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The sites of the hand-made reports, written out."""
    from chart_reports import crossing, extremes
    from scifacts import api
    from scifacts.site import render
    from site_reports import crowd, every_status, hostile, wide

    top = tmp_path_factory.mktemp("sites")
    made = {
        "every": every_status(),
        "hostile": hostile(),
        "crowd": crowd(),
        "wide": wide(),
        "extremes": extremes(),
        "crossing": crossing(),
    }
    data = {"data/report.json": b"{}"}
    sites = {
        name: written(render(report, data=data), top / "a sub-path" / name) for name, report in made.items()
    }
    example = api.check(Path(__file__).resolve().parents[2])
    return sites | {"example": written(render(example), top / "a sub-path" / "example")}
