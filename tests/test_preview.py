"""`scifacts serve`: what the preview answers, and to whom."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from scifacts.cli import main
from scifacts.preview import HOST, Pages, Preview
from test_cli import CLAIMS, make_project
from test_watching import act, project, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["project"]  # the fixture

PAGE = b"<html><head><meta content=\"default-src 'none'; script-src 'self'\"></head><body>x</body></html>"
FILES = {
    "index.html": PAGE,
    "404.html": b"<html><head></head>none</html>",
    "claims/a b.html": b"plain",
    "data/x.json": b"{}",
    "odd": b"\0",
}


@pytest.fixture
def preview() -> Iterator[Preview]:
    server = Preview(Pages(FILES), 0)
    server.start()
    yield server
    server.stop()


def ask(
    preview: Preview, target: str, *, method: str = "GET", host: str | None = None
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(HOST, preview.port, timeout=10)
    connection.putrequest(method, target, skip_host=True)
    if host != "":
        connection.putheader("Host", host or f"127.0.0.1:{preview.port}")
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


@pytest.mark.parametrize(
    ("target", "status", "kind"),
    [
        ("/", 200, "text/html; charset=utf-8"),
        ("/index.html?x=1", 200, "text/html; charset=utf-8"),
        ("/claims/a%20b.html", 200, "text/html; charset=utf-8"),
        ("/data/x.json", 200, "application/json"),
        ("/odd", 200, "application/octet-stream"),
        ("/~scifacts/reload.js", 200, "text/javascript; charset=utf-8"),
        ("/~scifacts/version", 200, "text/plain; charset=utf-8"),
        ("/claims/", 404, "text/html; charset=utf-8"),
        ("/claims", 404, "text/html; charset=utf-8"),
        ("/../../etc/passwd", 404, "text/html; charset=utf-8"),
        ("/%2e%2e/%2e%2e/etc/passwd", 404, "text/html; charset=utf-8"),
        ("/..%2f..%2fetc%2fpasswd", 404, "text/html; charset=utf-8"),
        ("/..\\..\\etc\\passwd", 404, "text/html; charset=utf-8"),
        ("//etc/passwd", 404, "text/html; charset=utf-8"),
        ("//127.0.0.1/index.html", 404, "text/html; charset=utf-8"),
        ("http://127.0.0.1/index.html", 404, "text/html; charset=utf-8"),
        ("/%00", 404, "text/html; charset=utf-8"),
        ("/%ff", 404, "text/html; charset=utf-8"),
        ("*", 404, "text/html; charset=utf-8"),
    ],
)
def test_what_is_answered(preview: Preview, target: str, status: int, kind: str) -> None:
    found, headers, _ = ask(preview, target)
    assert (found, headers["content-type"]) == (status, kind)
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"


def test_pages_reload_and_nothing_else_is_touched(preview: Preview) -> None:
    script = b'<script src="/~scifacts/reload.js" defer></script>'
    body = ask(preview, "/")[2]
    assert script + b"</head>" in body
    assert b"default-src 'none'; connect-src 'self'; script-src 'self'" in body
    assert body.replace(script, b"").replace(b" connect-src 'self';", b"") == PAGE
    assert ask(preview, "/data/x.json")[2] == b"{}"
    assert ask(preview, "/claims/a%20b.html")[2] == b"plain" + script
    assert ask(preview, "/gone")[2].startswith(b"<html><head>" + script)


def test_the_version_changes_with_the_site_alone(preview: Preview) -> None:
    versions = []
    for files in (FILES, FILES, {**FILES, "index.html": b"new"}):
        preview.pages.exchange(files)
        versions.append(ask(preview, "/~scifacts/version")[2])
    assert versions[0] == versions[1] != versions[2]
    begun_again = Pages({**FILES, "index.html": b"new"}).answer("/~scifacts/version").body
    assert begun_again == versions[2]  # so that a page which outlived its preview knows whether to reload
    assert Pages({"a": b"bc"}).answer("/~scifacts/version") != Pages({"ab": b"c"}).answer(
        "/~scifacts/version"
    )


def test_many_ask_at_one_moment(preview: Preview) -> None:
    """And some of them never come to an end."""
    idle = [socket.create_connection((HOST, preview.port), timeout=10) for _ in range(20)]
    for connection in idle:
        connection.sendall(b"GET / HT")
    with ThreadPoolExecutor(100) as pool:
        statuses = list(pool.map(lambda _: ask(preview, "/")[0], range(200)))
    assert statuses == [200] * 200
    for connection in idle:
        connection.close()


@pytest.mark.parametrize(
    "host", ["", "example.org", "127.0.0.1", "127.0.0.1:1", "localhost.example.org:{}", "a@127.0.0.1:{}"]
)
def test_other_hosts_are_refused(preview: Preview, host: str) -> None:
    status, headers, body = ask(preview, "/", host=host.format(preview.port))
    assert status == 403
    assert b"<html" not in body
    assert headers["cache-control"] == "no-store"


def test_localhost_is_this_host(preview: Preview) -> None:
    assert ask(preview, "/", host=f"LOCALHOST:{preview.port}")[0] == 200


def test_browsers_leave_port_80_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Preview, "port", 80)
    server = Preview(Pages(FILES), 0)  # whatever it has in truth
    server.server_close()
    assert server.hosts == {"127.0.0.1:80", "localhost:80", "127.0.0.1", "localhost"}


def test_no_other_program_may_take_the_port() -> None:
    assert Preview.allow_reuse_address is (os.name == "posix")


def test_methods(preview: Preview) -> None:
    status, headers, body = ask(preview, "/", method="HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) > len(PAGE)
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        assert ask(preview, "/", method=method)[0] == 501


def test_a_request_that_is_none_harms_nothing(preview: Preview) -> None:
    for data in (
        b"\xff\x00\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET " + b"a" * 70_000,
        b"",
    ):
        with socket.create_connection((HOST, preview.port), timeout=10) as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            connection.recv(10)
    assert ask(preview, "/")[0] == 200


def test_only_loopback_listens(preview: Preview) -> None:
    assert preview.server_address[0] == "127.0.0.1"


def test_a_port_that_is_taken(preview: Preview, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--port", str(preview.port)]) == 3
    said = capsys.readouterr().err
    assert "--port 0" in said
    assert "Checked" not in said  # it is told before the first check


@pytest.mark.parametrize("port", ["x", "-1", "65536", "8e3", "９", "99999999999999999999"])
def test_a_port_that_is_none(port: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", f"--port={port}"]) == 2
    assert "not a port" in capsys.readouterr().err


@pytest.mark.parametrize("claims", [CLAIMS.replace("seeds/news.txt", "seeds/gone.txt"), "claims: ["])
def test_what_cannot_be_built_is_not_served(
    claims: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_project(project, claims=claims)
    assert main(["serve", "--port", "0"]) == 2
    assert "http://" not in capsys.readouterr().out


def test_the_site_follows_and_survives(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = project / "claims.yaml"
    gone = CLAIMS.replace("seeds/news.txt", "seeds/gone.txt")
    steps = []
    for text in ("claims: [", gone, CLAIMS.replace("Sample", "Another")):
        steps += [write(claims, text), None]
    act(monkeypatch, steps)
    seen: list[Pages] = []
    monkeypatch.setattr("scifacts.preview.Pages.exchange", lambda self, files: seen.append(files))
    with pytest.raises(KeyboardInterrupt):
        main(["serve", "--port", "0", "-o", "public"])
    captured = capsys.readouterr()
    assert captured.out.startswith("http://127.0.0.1:")
    assert captured.err.count("The site was left as it was.") == 2
    assert len(seen) == 1
    published = (project / "public" / "index.html").read_text(encoding="utf-8")
    assert "<title>Another" in published
    assert "reload" not in published


def test_the_process_serves_and_ends(project: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "scifacts", "serve", "--port", "0"],
        cwd=project,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    port = int(process.stdout.readline().decode().rstrip().rstrip("/").rpartition(":")[2])
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    connection.request("GET", "/data/report.json")
    assert json.loads(connection.getresponse().read())["schema"] == 1
    connection.close()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert sorted(path.name for path in project.iterdir()) == ["claims.yaml", "seeds"]
