"""A project's own templates: file by file, escaped, and every mistake told with file and line."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
from pathlib import Path

import pytest

import scifacts.site.book as book_module
from scifacts import api
from scifacts.errors import InputError
from scifacts.model import SiteColors
from scifacts.site import (
    changes_page,
    claim_pages,
    conflicts_page,
    coverage_page,
    matrix_page,
    overviews,
    render,
    source_pages,
    theme,
)
from scifacts.site.theme import Theme
from site_reports import CANARY, every_status, harmless, hostile

DOCS = Path(__file__).resolve().parents[1] / "docs" / "theming.md"
TEMPLATES = Path(__file__).resolve().parents[1] / "templates" / "site"


def themed(root: Path, files: dict[str, str | bytes]) -> Path:
    """A project with templates of its own."""
    for name, text in files.items():
        place = root / "templates" / "site" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def test_a_template_replaces_one_and_leaves_the_others(tmp_path: Path) -> None:
    plain = render(every_status())
    own = render(every_status(), root=themed(tmp_path, {"404.html": "<p>{{ page.frame.title }}</p>"}))
    assert own["404.html"] == b"<p>There is no such page</p>"
    assert {path for path in own if own[path] != plain[path]} == {"404.html"}


def test_a_template_extends_the_one_that_it_replaces(tmp_path: Path) -> None:
    text = '{% extends "original/base.html" %}\n{% block colophon %}<footer>The desk</footer>{% endblock %}\n'
    site = render(every_status(), root=themed(tmp_path, {"base.html": text}))
    assert b"<footer>The desk</footer>" in site["claims/moon.html"]
    assert b'<main id="content"' in site["claims/moon.html"]


def test_static_files_replace_and_join(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "static/site.css": "p {}",
        "static/zz.css": "q {}",
        "static/logo.svg": "<svg/>",
    }
    site = render(every_status(), root=themed(tmp_path, files))
    assert site["assets/logo.svg"] == b"<svg/>"
    sheets = re.findall(r'stylesheet" href="(\S+)"', site["index.html"].decode())
    assert [site[sheet] for sheet in sheets if b"{}" in site[sheet]] == [b"p {}", b"q {}"]
    assert sheets[-1].startswith("assets/zz.")


def test_what_file_managers_and_editors_leave_is_passed_over(tmp_path: Path) -> None:
    names = (".DS_Store", ".vscode/settings.json", "static/.DS_Store", "static/.x/y")
    root = themed(tmp_path, dict.fromkeys(names, "x"))
    assert render(every_status(), root=root) == render(every_status())


def test_the_templates_of_scifacts_itself_are_no_overrides() -> None:
    assert render(every_status(), root=TEMPLATES.parents[1]) == render(every_status())


def test_a_template_is_compiled_once_until_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "templates" / "site"
    shutil.copytree(Path(__file__).parents[1] / "templates" / "site", site)
    monkeypatch.setattr(theme, "templates", lambda: tmp_path / "templates")
    once = Theme().environment().get_template("404.html")
    assert Theme().environment().get_template("404.html") is once
    page = site / "404.html"
    page.write_text(page.read_text(encoding="utf-8") + "<!-- another -->", encoding="utf-8")
    os.utime(page, (1, 1))
    assert Theme().environment().get_template("404.html") is not once


def test_data_is_escaped_in_an_own_template(tmp_path: Path) -> None:
    text = (
        "{{ page.title }}{% set again %}{{ page.title }}{% endset %}{{ again }}{{ page.title|upper|lower }}"
    )
    site = render(hostile(), root=themed(tmp_path, {"source.html": text}))
    assert CANARY.encode() not in site["sources/a.html"]
    assert b"<script" not in site["sources/a.html"].lower()


MISTAKES = [
    ("a name that is not there", "404.html", "one\n{{ page.nothing }}\n", 2, "has no attribute 'nothing'"),
    ("syntax", "404.html", "a\nb\n{% if %}\n", 3, "Expected an expression"),
    ("a tag that is not closed", "404.html", "a\n{% block content %}", 2, "Unexpected end of template"),
    ("an unknown tag", "404.html", "{% nonsense %}", 1, "unknown tag 'nonsense'"),
    ("an unknown filter", "404.html", "\n{{ 1|nonsense }}", 2, "No filter named 'nonsense'"),
    (
        "escaping turned off",
        "404.html",
        "a\n{% autoescape false %}x{% endautoescape %}",
        2,
        "may not turn escaping",
    ),
    ("the safe filter", "404.html", "{{ page.frame.title|safe }}", 1, "No filter named 'safe'"),
    ("the xmlattr filter", "404.html", "{{ {'a': 1}|xmlattr }}", 1, "No filter named 'xmlattr'"),
    ("Python's insides", "404.html", "\n{{ ''.__class__.__mro__ }}", 2, "access to attribute '__class__'"),
    ("a template that is not there", "404.html", '{% include "none.html" %}', 1, "no template 'none.html'"),
    ("a file of the machine", "404.html", '{% include "/etc/passwd" %}', 1, "no template '/etc/passwd'"),
    ("a way out", "404.html", '{% include "../../claims.yaml" %}', 1, "no template '../../claims.yaml'"),
    ("nothing shown", "404.html", "{{ {}.get(1) }}", 1, "a page shows no None"),
    ("a division by zero", "404.html", "\n\n{{ 1 // 0 }}", 3, "by zero"),
    ("not UTF-8", "404.html", b"\xff", None, "not UTF-8"),
    ("a mistyped name", "indx.html", "x", None, "no page is made from this template"),
    ("a folder", "claims/page.html", "x", None, "a folder that nothing reads"),
    ("in a part", "_parts.html", "{% macro bar(a) %}", 1, "Unexpected end of template"),
]


@pytest.mark.parametrize(
    ("name", "text", "line", "message"), [row[1:] for row in MISTAKES], ids=[r[0] for r in MISTAKES]
)
def test_a_mistake_is_told_with_its_place(
    tmp_path: Path, name: str, text: str | bytes, line: int | None, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        render(every_status(), root=themed(tmp_path, {name: text}))
    (fault,) = caught.value.faults
    assert message in fault.message
    assert (fault.path or "").startswith("templates/site/")
    assert fault.line == line
    assert fault.help


@pytest.mark.parametrize("name", ["x.css", ".x"])
def test_a_link_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    root = themed(tmp_path, {"404.html": "x"})
    (root / "templates" / "site" / "static").mkdir()
    (root / "templates" / "site" / "static" / name).symlink_to("/etc/passwd")
    with pytest.raises(InputError, match="a link that leads elsewhere"):
        Theme(root)


def test_a_mistake_leaves_the_old_site(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("There are 25 documents.")
    quotes = "[{source: a, exact: 25 documents}]"
    claims = f"sources: {{a: {{path: a.txt}}}}\nclaims:\n  - {{id: c, statement: S, quotes: {quotes}}}\n"
    (tmp_path / "claims.yaml").write_text("version: 1\n" + claims)
    api.build(tmp_path)
    before = (tmp_path / "build" / "index.html").read_bytes()
    themed(tmp_path, {"index.html": "{{ page.nothing }}"})
    with pytest.raises(InputError, match=r"templates/site/index\.html:1"):
        api.build(tmp_path)
    assert (tmp_path / "build" / "index.html").read_bytes() == before


def test_a_fault_of_scifacts_itself_is_not_blamed_on_a_project(tmp_path: Path) -> None:
    theme = Theme(themed(tmp_path, {"404.html": "x"}))
    with pytest.raises(ZeroDivisionError), theme.telling():
        raise ZeroDivisionError


def test_the_colours_of_the_claims_file() -> None:
    linked, static = Theme().assets(SiteColors("#083f83", "#8fbcff"))
    sheet = next(asset for asset in static if asset.path.startswith("assets/colors."))
    assert linked.stylesheets[1] == sheet.path
    text = sheet.content.decode()
    assert ":root { --link: #083f83; }" in text
    assert text.count("--link: #8fbcff") == 2
    assert len(Theme().assets(SiteColors("#083f83"))[0].stylesheets) == len(linked.stylesheets)
    assert len(Theme().assets(SiteColors())[0].stylesheets) == len(linked.stylesheets) - 1


# What docs/theming.md says there is

PAGES = {
    "index.html": overviews.IndexPage,
    "claim.html": claim_pages.ClaimPage,
    "source.html": source_pages.SourcePage,
    "matrix.html": matrix_page.MatrixPage,
    "conflicts.html": conflicts_page.ConflictsPage,
    "coverage.html": coverage_page.CoveragePage,
    "check.html": overviews.CheckPage,
    "method.html": overviews.MethodPage,
    "changes.html": changes_page.ChangesPage,
    "retired.html": changes_page.RetiredPage,
    "moved.html": changes_page.MovedPage,
    "404.html": overviews.PlainPage,
}


def documented(heading: str) -> list[str]:
    """The names in backquotes that stand first in the rows of the table under a heading."""
    section = DOCS.read_text(encoding="utf-8").split(f"\n### {heading}\n")[1].split("\n#")[0]
    return re.findall(r"^\| `([^`]+)`", section, re.MULTILINE)


@pytest.mark.parametrize("template", PAGES)
def test_the_data_of_every_template_is_documented(template: str) -> None:
    assert documented(f"`{template}`") == [field.name for field in dataclasses.fields(PAGES[template])]


@pytest.mark.parametrize("name", ["Frame", "Card", "Display", "Link", "FindingView"])
def test_the_nouns_that_pages_share_are_documented(name: str) -> None:
    assert documented(f"`{name}`") == [field.name for field in dataclasses.fields(getattr(book_module, name))]


def test_every_template_that_makes_a_page_is_in_the_table() -> None:
    made = {path.name for path in TEMPLATES.glob("*.html")} - {"base.html"}
    assert {name for name in made if not name.startswith("_")} == set(PAGES)


def test_every_block_is_documented() -> None:
    blocks = {
        block
        for path in TEMPLATES.glob("*.html")
        for block in re.findall(r"{% block (\w+)", path.read_text(encoding="utf-8"))
    }
    assert set(documented("Blocks")) == blocks


def test_the_twin_of_a_hostile_report_is_the_same_in_an_own_template(tmp_path: Path) -> None:
    root = themed(
        tmp_path, {"index.html": "{% for card in page.cards %}<b>{{ card.statement }}</b>{% endfor %}"}
    )
    count = [render(make(), root=root)["index.html"].count(b"<") for make in (harmless, hostile)]
    assert count[0] == count[1]
