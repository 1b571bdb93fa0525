"""Open pages and watch for what must not happen on them."""

from __future__ import annotations

import http.server
import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

__all__ = ["address", "every_page", "is_local", "opened", "served", "size", "tab_to"]


@contextmanager
def opened(browser: Browser, **options: object) -> Iterator[Page]:
    """A page that records what must not happen: console messages, errors, requests to elsewhere."""
    context = browser.new_context(**options)  # type: ignore[arg-type]  # as playwright names them
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: faults.append(f"error: {error}"))
    page.on("request", lambda request: faults.append(request.url) if not is_local(request.url) else None)
    yield page
    context.close()
    assert faults == []


def is_local(url: str) -> bool:
    return url.startswith(("file://", "data:", "http://127.0.0.1"))


def size(width: int) -> dict[str, dict[str, int]]:
    return {"viewport": {"width": width, "height": 900}}


def address(site: Path, path: str) -> str:
    return (site / path).as_uri()


def every_page(site: Path) -> list[str]:
    return sorted(place.relative_to(site).as_posix() for place in site.rglob("*.html"))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address under which a folder is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def tab_to(page: Page, words: str, most: int = 120) -> None:
    """Press Tab until what holds `words` has the focus, and see that the focus shows."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if words in (page.evaluate("document.activeElement.textContent") or ""):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
            return
    raise AssertionError(f"Tab never comes to {words!r}")
