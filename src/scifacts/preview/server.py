"""The preview's HTTP: loopback alone, GET and HEAD alone, and no host but this one."""

from __future__ import annotations

import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Final

from scifacts.errors import HostError
from scifacts.preview.pages import Answer

if TYPE_CHECKING:
    from scifacts.preview.pages import Pages

__all__ = ["HOST", "Preview"]

HOST: Final = "127.0.0.1"
_PATIENCE: Final = 10  # seconds that a browser may take for a request


class Preview(ThreadingHTTPServer):
    """A server of pages on a port of loopback; 0 takes a free one. HostError where it cannot be had."""

    daemon_threads = True
    # On Windows it would let another program take the port over.
    allow_reuse_address = os.name == "posix"
    request_queue_size = 128  # with the default of 5, 57 of 200 requests at one moment waited for over 20 s

    def __init__(self, pages: Pages, port: int) -> None:
        self.pages = pages
        try:
            super().__init__((HOST, port), _Handler)
        except OSError as err:
            raise HostError(
                f"cannot listen on {HOST}:{port}: {err.strerror or err}", help="choose another: --port 0"
            ) from err
        names = (HOST, "localhost")
        self.hosts = frozenset(f"{name}:{self.port}" for name in names)
        if self.port == 80:
            self.hosts |= frozenset(names)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self.server_address[1])

    @property
    def address(self) -> str:
        """Where the front page is."""
        return f"http://{HOST}:{self.port}/"

    def start(self) -> None:
        """Serve in the background, until the process ends or `stop`."""
        threading.Thread(target=self.serve_forever, args=(0.1,), daemon=True).start()

    def stop(self) -> None:
        """End it and free the port."""
        self.shutdown()
        self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over a browser that went away."""


class _Handler(BaseHTTPRequestHandler):
    server: Preview
    timeout = _PATIENCE
    server_version = "scifacts"
    sys_version = ""

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        # A foreign page can make its own name lead to loopback (DNS rebinding); its requests carry that name.
        hosts = self.headers.get_all("Host", [])
        if len(hosts) != 1 or hosts[0].lower() not in self.server.hosts:
            answer = Answer(403, "text/plain; charset=utf-8", b"This preview answers to 127.0.0.1 alone.\n")
        else:
            answer = self.server.pages.answer(self.path)
        self.send_response(answer.status)
        for name, value in (
            ("Content-Type", answer.kind),
            ("Content-Length", str(len(answer.body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "no-referrer"),
        ):
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the standard library
        """Say nothing: the terminal is for findings, and a request may hold anything."""
