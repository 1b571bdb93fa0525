"""A first claims.yaml for the documents of a folder, with one claim that holds."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from scifacts.claims.splice_scalars import block_lines
from scifacts.claims.splice_values import claim_value, source_value
from scifacts.errors import UsageError
from scifacts.model import Claim, Project, Quote, SiteSettings, Source
from scifacts.nouns import dataclass
from scifacts.paths import listed_name, path_fault
from scifacts.report import make_report
from scifacts.sources import READERS, BlockKind, blocks
from scifacts.suggest.adding import NO_TEXT, new_source
from scifacts.suggest.naming import slug, unused_id
from scifacts.suggest.sentences import clause_span, sentence_span
from scifacts.suggest.statements import statement_of
from scifacts.suggest.stubs import suggested
from scifacts.verification import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.claims.splice_scalars import Value
    from scifacts.model import Report

__all__ = ["Beginning", "begin", "documents", "no_files", "unread"]

_SCHEMA: Final = "# yaml-language-server: $schema=./claims.schema.json"
_MOST: Final = 1_000  # documents; a folder with more is hardly meant as a whole
_DEEPEST: Final = 4  # folders below the project's
_SKIPPED: Final = frozenset(
    {"build", "dist", "node_modules", "venv", "site-packages", "__pycache__", "public"}
)
# Text files of every second project that are no articles.
_NO_ARTICLE: Final = (
    "requirements",
    "constraints",
    "license",
    "licence",
    "notice",
    "readme",
    "robots",
    "cmakelists",
    "changelog",
    "contributing",
    "code_of_conduct",
    "security",
    "authors",
)


@dataclass(frozen=True, slots=True)
class Beginning:
    """The text of claims.yaml, what it holds, and the files that are no source, with the reason."""

    text: str
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    skipped: tuple[str, ...]


def documents(folder: Path) -> list[Path]:
    """The articles of a folder, in order; hidden files and what other tools keep there are none."""
    return sorted(file for file in _walk(folder, 0) if _is_article(file.name))[:_MOST]


def unread(folder: Path) -> list[Path]:
    """The documents of a folder that would have to be saved as text first, in order."""
    return sorted(file for file in _walk(folder, 0) if file.suffix.lower() in NO_TEXT)[:_MOST]


def no_files(folder: Path) -> list[Path]:
    """What has the name of an article and is a link, a pipe or the like, in order: never opened."""
    return sorted(file for file in _walk(folder, 0, files=False) if _is_article(file.name))[:_MOST]


def _walk(folder: Path, depth: int, *, files: bool = True) -> Iterator[Path]:
    """The files of a folder, or what is neither one nor a folder."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < _DEEPEST and entry.name.casefold() not in _SKIPPED:
                yield from _walk(folder / entry.name, depth + 1, files=files)
        elif entry.is_file(follow_symlinks=False) is files:
            yield folder / entry.name


def _is_article(name: str) -> bool:
    is_text = PurePosixPath(name).suffix.lower() in READERS
    return is_text and not name.casefold().startswith(_NO_ARTICLE)


def begin(folder: Path, files: list[Path], title: str) -> Beginning:
    """A claims file that declares these documents, with a first claim taken from them."""
    empty = Project(str(folder), "claims.yaml", SiteSettings(title=title), (), ())
    sources: list[Source] = []
    skipped: list[str] = []
    for file in files:
        path = listed_name(file.relative_to(folder).as_posix())
        if fault := path_fault(path):
            skipped.append(f"{path}: {fault[0]}")
            continue
        try:
            source, _ = new_source(file, empty, {}, sources)
            sources.append(source)
        except UsageError as err:
            skipped.append(str(err))
    claims = _first_claims(replace(empty, sources=tuple(sources)))
    return Beginning(_written(title, sources, claims), tuple(sources), claims, tuple(skipped))


def _first_claims(project: Project) -> tuple[Claim, ...]:
    """One claim: of the first figure that counts something in an article's body, else of the first one.

    Where no document has a figure, it is of the first sentence.
    """
    reports: list[Report] = []
    for source in project.sources:
        report = make_report(replace(project, sources=(source,)))
        reports.append(report)
        if found := _with_figure(suggested(_in_prose(report), limit=1).claims):
            return found
    for report in reports:
        if found := _with_figure(suggested(report, limit=1).claims):
            return found
    for source in project.sources:
        for block in blocks(source.text):
            if block.kind is BlockKind.BODY:
                claim = _of_sentence(source, block.span.start)
                if claim and not verify([source], [claim])[0].findings:
                    return (claim,)
    return ()


def _with_figure(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.figure is not None)


def _in_prose(report: Report) -> Report:
    """The report with the figures alone that have a unit and stand in a paragraph."""
    (source,) = report.project.sources
    spans = [block.span for block in blocks(source.text) if block.kind is BlockKind.BODY]
    told = (
        figure
        for figure in report.coverage
        if figure.mention.unit
        and figure.mention.high is None
        and any(span.contains(figure.mention.span) for span in spans)
    )
    return replace(report, coverage=tuple(told))


def _of_sentence(source: Source, start: int) -> Claim | None:
    from scifacts.fixes.wording import plain_words
    from scifacts.model import Span

    sentence = sentence_span(source.text, Span(start, start + 1))
    clause = clause_span(source.text, sentence, Span(sentence.start, sentence.start + 1))
    words = plain_words(clause.of(source.text))
    if sum(map(str.isalnum, words)) < 2:
        return None
    statement = statement_of(source.text, sentence, clause)
    name = unused_id(slug(" ".join(words.split()[:5])) or f"{source.id[:40]}-claim", ())
    return Claim(name, statement, None, (Quote(source.id, words),))


def _written(title: str, sources: list[Source], claims: tuple[Claim, ...]) -> str:
    head: dict[str, Value] = {"version": "1", "site": {"title": title}}
    listed: dict[str, Value] = {source.id: source_value(source) for source in sources}
    lines = [_SCHEMA, *block_lines(head), "sources:" if listed else "sources: {}"]
    lines += [f"  {line}" for line in block_lines(listed)]
    if claims:
        lines += [
            "claims:",
            "  # The first one, to show the form; scifacts suggest writes one for each figure.",
        ]
        lines += block_lines({"claims": [claim_value(claim) for claim in claims]})[1:]
    else:
        lines.append("claims: []")
    return "\n".join(lines) + "\n"
