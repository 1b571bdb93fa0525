"""The manual: every command in it runs, every rule is in it, every link leads somewhere."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from making import a_claim, a_figure, a_quote, a_source
from playing import filled
from scifacts.checks import CATALOG
from scifacts.claims import read_claims
from scifacts.cli import main
from scifacts.cli.arguments import Parser, add_common, command_parser
from scifacts.cli.commands import COMMANDS
from scifacts.verification import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
# Pages whose files and commands are one story, told in an empty folder and not in the example project.
STORIES = [page for page in PAGES if '```text title="' in page.read_text(encoding="utf-8")]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[tuple[str, str]]:
    """The code blocks of a language: (page and number, text)."""
    return [
        (f"{page.name}-{number}", body)
        for page in PAGES
        for number, (tongue, body) in enumerate(BLOCK.findall(page.read_text(encoding="utf-8")))
        if tongue == language
    ]


def commands() -> list[tuple[str, list[str]]]:
    """The commands of each console block, which are run in order in one folder."""
    found = []
    stories = {page.name for page in STORIES}
    for name, body in blocks("console"):
        if name.rpartition("-")[0] in stories:
            continue
        lines = [line[2:].split("#")[0].strip() for line in body.splitlines()]
        found.append((name, [line for line in lines if line.startswith("scifacts")]))
    return [(name, lines) for name, lines in found if lines]


@pytest.mark.parametrize(("name", "lines"), commands())
def test_commands_run(name: str, lines: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "tests" / "projects" / "harbour", tmp_path / "harbour")
    monkeypatch.chdir(tmp_path / "harbour")
    for line in lines:
        assert main(shlex.split(line)[1:]) in (0, 1), line


@pytest.mark.parametrize("page", STORIES, ids=lambda page: page.name)
def test_a_story_goes_as_it_is_told(page: Path, tmp_path: Path) -> None:
    """Its files are written, its commands run in order, and what they print is what the page shows."""
    told = page.read_text(encoding="utf-8")
    actual = filled(told, tmp_path)
    (tmp_path / "actual.md").write_text(actual, encoding="utf-8")
    assert actual == told, f"take {tmp_path / 'actual.md'} if it is right"


def test_the_tutorial_is_a_story() -> None:
    assert [page.name for page in STORIES] == ["tutorial.md"]


def options_of(parser: Parser) -> list[tuple[str, ...]]:
    """The options of a parser, each with all its spellings but the opposites that argparse adds."""
    spelled = [
        tuple(one for one in action.option_strings if "--no-" not in one) for action in parser._actions
    ]
    return [names for names in spelled if names and "--help" not in names]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_described(name: str) -> None:
    """The section of a command names each of its options; those of every command stand at the top."""
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    top, *sections = re.split(r"^## ", page, flags=re.MULTILINE)
    section = next((one for one in sections if one.startswith(f"scifacts {name}\n")), "")
    assert section, f"docs/commands.md has no section on scifacts {name}"
    common = Parser(prog="scifacts")
    add_common(common)
    written = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", section))
    own = [names for names in options_of(command_parser(name)) if names not in options_of(common)]
    assert [names for names in own if not written.intersection(names)] == [], "the page leaves options out"
    assert all(re.search(rf"`{names[-1]}|`{names[0]}", top) for names in options_of(common))


def test_no_option_is_described_that_there_is_not() -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    there = {
        spelling
        for name in COMMANDS
        for action in command_parser(name)._actions
        for spelling in action.option_strings
    }
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", page)) - there - {"--help", "--version"} == set()


def test_every_page_is_in_the_navigation_and_in_the_readme() -> None:
    """A page that nothing leads to is not read."""
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[2]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    for page in (ROOT / "docs").glob("*.md"):
        assert f": {page.name}\n" in navigation
        assert page.name == "index.md" or f"(docs/{page.name})" in readme, page.name
        assert page.name == "index.md" or f"({page.name})" in index, page.name


@pytest.mark.parametrize(("name", "program"), blocks("python"))
def test_python_runs(name: str, program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "tests" / "projects" / "harbour", tmp_path / "harbour")
    monkeypatch.chdir(tmp_path / "harbour")
    exec(compile(program, name, "exec"), {})
    assert (tmp_path / "harbour" / "public" / "index.html").is_file()


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, text in blocks("yaml") if text.startswith("version:")]
)
def test_a_claims_file_is_valid(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(text, encoding="utf-8")
    read = read_claims(tmp_path / "claims.yaml", tmp_path)
    assert read.sources
    assert bool(read.claims) is not text.endswith("claims: []\n")


def test_the_example_of_the_readme_is_what_check_prints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = dict(BLOCK.findall(readme))
    (tmp_path / "claims.yaml").write_text(found["yaml"], encoding="utf-8")
    article = (
        "Port of Velsen: annual report 2025\n\nThe port handled more cargo than ever. "
        "In 2025, a total of {} seagoing ships called at the port.\n"
    )
    (tmp_path / "report.txt").write_text(article.format("1,240"), encoding="utf-8")
    assert main(["check", str(tmp_path), "--strict"]) == 0
    (tmp_path / "report.txt").write_text(article.format("1,420"), encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out == found["text"]


def test_every_rule_is_described_as_it_is() -> None:
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (SF\d{3}) (\S+)\n\n(.+)$", page, re.MULTILINE)
    assert headings == [(rule.code, rule.name, f"{rule.meaning} {rule.remedy}") for rule in CATALOG.values()]


def examples_of_statements() -> Iterator[tuple[str, str, bool]]:
    """Each example in the parts of SF207: the heading, its lines, and whether the rule speaks there."""
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    section = page.partition("## SF207 ")[2].partition("\n## ")[0]
    for part in section.split("\n### ")[1:]:
        heading, _, text = part.partition("\n")
        speaks, silent = text.split("|\n")[2].strip("| ").split(" | ")
        yield heading, speaks, True
        yield heading, silent, False


@pytest.mark.parametrize(("heading", "lines", "speaks"), [*examples_of_statements()])
def test_the_examples_of_statements_are_true(heading: str, lines: str, speaks: bool) -> None:
    told: dict[str, str] = dict(re.findall(r"`(statement|source|figure): (.+?)`(?:<br>|$)", lines))
    value, _, comparator = told.get("figure", "{value: 116}").strip("{}").partition(", comparator: ")
    figure = a_figure(value.removeprefix("value: "), comparator or "exactly")
    claim = a_claim(told["statement"], a_quote(told["source"]), figure=figure)
    (result,) = verify([a_source(f"{told['source']}.")], [claim])
    assert [one.rule for one in result.findings] == ["SF207"] * speaks, heading


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if not target.startswith("https://"):
            assert (page.parent / target).exists(), target
