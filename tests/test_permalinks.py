"""A claim that was published keeps its page: what happens to a build that would lose one."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from scifacts import api
from scifacts.cli import main
from scifacts.errors import InputError, UsageError
from scifacts.exports import permalinks
from scifacts.exports.permalinks import Promised, lost_claims, promised

if TYPE_CHECKING:
    from collections.abc import Callable

HARBOUR = Path(__file__).resolve().parent / "projects" / "harbour"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose site is built."""
    folder = Path(shutil.copytree(HARBOUR, tmp_path / "harbour"))
    api.build(folder)
    return folder


def edit(project: Path, *pairs: tuple[str, str], more: str = "") -> None:
    file = project / "claims.yaml"
    text = file.read_text(encoding="utf-8")
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after)
    file.write_text(text + more, encoding="utf-8")


def tree(project: Path) -> dict[str, bytes]:
    site = project / "build"
    return {str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*") if path.is_file()}


RENAMED = ("- id: ship-calls", "- id: seagoing-ship-calls")
ALIASED = ("- id: ship-calls", "- id: seagoing-ship-calls\n    aliases: [ship-calls]")
RETIRED = "  - {id: ship-calls, date: 2026-05-01, reason: withdrawn}\n"


def test_an_id_that_vanishes_leaves_the_old_site_and_says_what_to_do(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(project)
    edit(project, RENAMED)
    assert main(["build", str(project)]) == 2
    said = capsys.readouterr().err
    for part in (
        "'ship-calls' was published",
        "claims.yaml",
        "'seagoing-ship-calls' 'aliases: [ship-calls]'",
        "retired:",
        "--allow-vanished",
    ):
        assert part in said
    assert tree(project) == before


@pytest.mark.parametrize(
    ("pairs", "more"),
    [((ALIASED,), ""), ((RENAMED,), RETIRED)],
    ids=["alias", "retired"],
)
def test_an_alias_or_a_retired_entry_keeps_the_link(
    project: Path, pairs: tuple[tuple[str, str], ...], more: str
) -> None:
    edit(project, *pairs, more=more)
    assert main(["build", str(project)]) == 0
    assert (project / "build" / "claims" / "ship-calls.html").is_file()
    assert (project / "build" / "claims" / "seagoing-ship-calls.html").is_file()


def test_an_alias_is_a_promise_too(project: Path) -> None:
    edit(project, ALIASED)
    api.build(project)
    edit(project, ("    aliases: [ship-calls]\n", ""))
    with pytest.raises(InputError, match="'ship-calls'"):
        api.build(project)


def test_a_retired_entry_is_a_promise_too(project: Path) -> None:
    edit(project, RENAMED, more=RETIRED)
    api.build(project)
    edit(project, (RETIRED, ""))
    with pytest.raises(InputError, match="'ship-calls'"):
        api.build(project)


def test_a_link_may_die_on_purpose(project: Path) -> None:
    edit(project, RENAMED)
    assert main(["build", str(project), "--allow-vanished"]) == 0
    assert not (project / "build" / "claims" / "ship-calls.html").exists()
    assert main(["build", str(project)]) == 0  # forgotten from now on


def test_every_lost_id_is_named_at_once(project: Path) -> None:
    edit(project, RENAMED, ("- id: tug-diesel", "- id: burned"))
    with pytest.raises(InputError) as caught:
        api.build(project)
    assert [fault.message.split("'")[1] for fault in caught.value.faults] == ["ship-calls", "tug-diesel"]
    assert "the claim that it is now" in caught.value.faults[1].help


def test_a_source_that_goes_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(project, ("  gazette:\n", "  paper:\n"), ("source: gazette", "source: paper"))
    assert main(["build", str(project)]) == 0
    assert "these sources lead nowhere now: gazette" in capsys.readouterr().err


def test_another_folder_owes_nothing(project: Path, tmp_path: Path) -> None:
    edit(project, RENAMED)
    api.build(project, tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere" / "index.html").is_file()


def test_a_folder_that_is_not_scifacts_is_refused_as_before(tmp_path: Path, project: Path) -> None:
    foreign = tmp_path / "foreign" / "data"
    foreign.mkdir(parents=True)
    (foreign / "claims.json").write_text("{}")
    with pytest.raises(UsageError, match="not made by scifacts"):
        api.build(project, foreign.parent)


def test_a_site_of_an_earlier_version_has_no_such_file(project: Path) -> None:
    (project / "build" / "data" / "claims.json").unlink()
    edit(project, RENAMED)
    api.build(project)


# The former file may be anything


def _claims(*entries: object, **more: object) -> str:
    return json.dumps({"schema": 1, "claims": entries, "retired": [], "sources": [], **more})


BAD: dict[str, str | bytes] = {
    "empty": b"",
    "no JSON": b"{",
    "no UTF-8": b"\xff\xfe\x00",
    "a list": "[]",
    "null": "null",
    "no schema": "{}",
    "another schema": '{"schema": 2, "claims": []}',
    "true is not 1": '{"schema": true, "claims": [], "retired": [], "sources": []}',
    "no claims": '{"schema": 1}',
    "claims as text": _claims(claims="ship-calls"),
    "a claim as text": _claims("ship-calls"),
    "an id as number": _claims({"id": 7}),
    "an id as list": _claims({"id": ["ship-calls"]}),
    "an id that leads out": _claims({"id": "../../etc/passwd"}),
    "an id with a line end": _claims({"id": "ship-calls\n"}),
    "an id of markup": _claims({"id": "<script>"}),
    "a long id": _claims({"id": "a" * 81}),
    "aliases as text": _claims({"id": "ship-calls", "aliases": "port-calls"}),
    "an alias as number": _claims({"id": "ship-calls", "aliases": [1]}),
    "deep": "[" * 100_000 + "]" * 100_000,
    "deep inside": '{"schema": 1, "claims": ' + "[" * 100_000,
    "a number without end": '{"schema": ' + "9" * 10_000 + "}",
    "not a number": '{"schema": NaN}',
}


@pytest.mark.parametrize("name", BAD)
def test_a_former_file_that_is_none_is_not_believed(project: Path, name: str) -> None:
    given = BAD[name]
    data = given.encode() if isinstance(given, str) else given
    with pytest.raises(ValueError, match=r"^(it is|'claims')"):
        promised(data)
    (project / "build" / "data" / "claims.json").write_bytes(data)
    before = tree(project)
    with pytest.raises(UsageError, match="cannot tell which claims") as caught:
        api.build(project)
    assert "--allow-vanished" in caught.value.help
    assert tree(project) == before
    api.build(project, allow_vanished=True)
    api.build(project)


def _fifo(file: Path) -> None:
    os.mkfifo(file)


def _folder(file: Path) -> None:
    file.mkdir()


def _device(file: Path) -> None:
    file.symlink_to("/dev/zero")


def _dangling(file: Path) -> None:
    file.symlink_to("nowhere")


@pytest.mark.parametrize("make", [_fifo, _folder, _device, _dangling])
def test_a_former_file_that_is_no_file_is_refused(project: Path, make: Callable[[Path], None]) -> None:
    file = project / "build" / "data" / "claims.json"
    file.unlink()
    make(file)
    with pytest.raises(UsageError, match="cannot tell which claims"):
        api.build(project)


def test_a_huge_former_file_is_not_read(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(permalinks, "LIMIT", 1000)
    edit(project, ALIASED)
    with pytest.raises(UsageError, match="cannot tell which claims"):
        api.build(project)


def test_what_is_not_an_id_is_ignored(project: Path) -> None:
    """Ids alone are read: no other key of the former file can hurt."""
    file = project / "build" / "data" / "claims.json"
    former: dict[str, Any] = json.loads(file.read_bytes())
    former["claims"][0]["statement"] = {"deep": ["<script>"]}
    former["title"] = 7
    file.write_text(json.dumps(former))
    edit(project, ALIASED)
    api.build(project)


def test_a_site_with_other_ids_altogether_is_told_without_guessing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every former id against every new one would take hours."""
    monkeypatch.setattr(permalinks, "_MOST_GUESSES", 9)
    before = Promised(frozenset({"cargo-grown", "ship-call"}), frozenset())
    faults = lost_claims(api.check(HARBOUR), before)
    assert len(faults) == 2
    assert all("the claim that it is now" in fault.help for fault in faults)
    monkeypatch.setattr(permalinks, "_MOST_GUESSES", 100)
    assert "'cargo-growth'" in lost_claims(api.check(HARBOUR), before)[0].help
