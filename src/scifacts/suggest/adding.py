"""One source or one claim that an editor names: made ready to be written, or refused with the reason."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from scifacts.character_references import has_words
from scifacts.checks.raising import edit_told
from scifacts.errors import UsageError
from scifacts.files import Unreadable, host_failure, read_regular
from scifacts.fixes.taking import figure_of_mention
from scifacts.fixes.wording import source_words
from scifacts.lines import one_line
from scifacts.matching import Prepared, locate
from scifacts.model import ChangeKind, Claim, Figure, FigureKind, Quote, QuoteStatus, Severity, Source
from scifacts.numerals import choose, figures, with_compounds
from scifacts.paths import path_fault
from scifacts.sources import SOURCE_LIMIT, is_marked_up, take_source
from scifacts.sources.metadata import read_metadata
from scifacts.suggest.casing import with_capitals
from scifacts.suggest.naming import claim_name, slug, unused_id
from scifacts.suggest.sentences import clause_span, figures_of, sentence_span
from scifacts.suggest.statements import statement_of, told_span
from scifacts.text import fold
from scifacts.verification import mentions_in, verify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scifacts.model import FigureMention, Match, Project, Span

__all__ = ["NO_TEXT", "new_claim", "new_source", "read_figure"]

# What must be saved as text first; a page or a letter may also go by another name.
NO_TEXT = frozenset({".html", ".htm", ".xhtml", ".pdf", ".docx", ".doc", ".odt", ".rtf", ".epub"})
_HOME = "sources"  # the folder for copies, where the project has none yet
_MOST_WORDS = 8  # of a title in an id
_MOST_EDITS = 3  # told in a message


def new_source(
    file: Path, project: Project, given: Mapping[str, str | None], others: Iterable[Source] = ()
) -> tuple[Source, bytes | None]:
    """The source that a file is, and its bytes where it must be copied into the project.

    What `given` says (id, title, publisher, author, published, url, origin) goes before what the document
    says. Raises UsageError for a file that cannot be read or is a source already.
    """
    known = (*project.sources, *others)
    try:
        data = read_regular(file, SOURCE_LIMIT)
    except Unreadable as err:
        raise host_failure(err, str(file)) or UsageError(f"{file}: {err}", help=err.help) from err
    if data.startswith(b"%PDF-") or file.suffix.lower() == ".pdf":
        raise UsageError(
            f"{file} is a PDF, whose text is not read",
            help="take its text out with `pdftotext -layout`, read it over, and add that .txt file",
        )
    digest = hashlib.sha256(data).hexdigest()
    twin = next((source for source in known if source.sha256 == digest), None)
    if twin is not None:
        if _inside(file, project) in (None, twin.path):
            raise UsageError(f"{file} is a source already: {twin.id}", help=f"its path is {twin.path}")
        raise UsageError(f"{file} is byte for byte the source {twin.id}", help=f"its path is {twin.path}")
    inside = _inside(file, project)
    path = inside or _free_path(file, project, known)
    read = take_source(Source(id="new", path=path, title="new"), data)
    if read.error is not None:
        raise UsageError(f"{file}: {read.error}", help="save it as a text file")
    if not read.text.strip():
        raise UsageError(f"{file} is empty: nothing can be quoted from it", help="fill it first")
    if file.suffix.lower() in NO_TEXT or is_marked_up(read.text):
        raise _marked_up(file, read.text)
    source = _described(replace(read, pinned=digest), file, given, {source.id for source in known})
    return source, None if inside else data


def _marked_up(file: Path, text: str) -> UsageError:
    """What is said of a file whose words have marks of its format between them, which no quote has."""
    head = text[:_HEAD_OF_PAGE].lower()
    if "<html" not in head and "<!doctype html" not in head and file.suffix.lower() not in _PAGES:
        return UsageError(
            f"{file} holds marks of its format between the words, which no quote has",
            help="save it as plain text or Markdown (.txt, .md) and add that",
        )
    return UsageError(
        f"{file} is a web page, with tags between its words, which no quote has",
        help="save its text as .txt or .md and add that: copied from the browser, or made with "
        "`pandoc -t gfm --wrap=none`, which keeps tables",
    )


_HEAD_OF_PAGE: Final = 2_000  # characters
_PAGES: Final = (".html", ".htm", ".xhtml")


def _inside(file: Path, project: Project) -> str | None:
    """The path of a file that lies in the project's folder already."""
    root, real = Path(os.path.realpath(project.root)), Path(os.path.realpath(file))
    if not real.is_relative_to(root):
        return None
    path = real.relative_to(root).as_posix()
    return None if path_fault(path) else path


def _free_path(file: Path, project: Project, known: Sequence[Source]) -> str:
    """A path for the copy, beside most of the other sources, that nothing stands at."""
    folders = Counter(str(PurePosixPath(source.path).parent) for source in known)
    folder = folders.most_common(1)[0][0] if folders else _HOME
    suffix = file.suffix.lower() if file.suffix[1:].isalnum() and file.suffix.isascii() else ".txt"
    stem = slug(file.stem) or "source"
    taken = {source.path for source in known}
    number = 1
    while True:
        name = f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"
        path = name if folder == "." else f"{folder}/{name}"
        if path not in taken and not os.path.lexists(Path(project.root) / path):
            return path
        number += 1


def _described(source: Source, file: Path, given: Mapping[str, str | None], taken: set[str]) -> Source:
    said = read_metadata(source.text)
    publisher = given.get("publisher") or said.publisher
    published = given.get("published") or said.published
    title = given.get("title") or said.title
    name = given.get("id")
    if not name:
        words = (
            slug(publisher or "")
            if publisher and published
            else slug(" ".join((title or "").split()[:_MOST_WORDS]))
        )
        base = f"{words}-{published}" if words and publisher and published else words
        if not any(map(str.isalpha, base)):  # ASCII leaves "2025" of a Chinese title
            base = slug(file.stem)
        name = unused_id(base or "source", taken)
    if name in taken:
        raise UsageError(f"there is a source with the id {name!r} already", help="choose another --id")
    return replace(
        source,
        id=name,
        title=title or name,
        publisher=publisher,
        author=given.get("author") or said.author,
        published=published,
        url=given.get("url") or said.url,
        origin=given.get("origin"),
    )


def read_figure(words: str, beside: str) -> Figure:
    """The figure that a few words state: "over 160 countries". UsageError for none, several or a range.

    `beside` is the text of the source that they are of.
    """
    found = figures(words, beside=beside)
    mentions = [mention for mention in found if not mention.kind.is_exempt] or found
    mentions = with_compounds(mentions, None)  # "9 minutes 42 seconds"
    if len(mentions) != 1:
        what = "no figure" if not mentions else f"{len(mentions)} figures"
        raise UsageError(
            f"{what} in {words!r}", help='give one, such as "over 160 countries" or "3.09 trillion yuan"'
        )
    figure = figure_of_mention(mentions[0])
    if figure is not None and mentions[0].kind is FigureKind.YEAR:
        return replace(figure, as_of=None)  # "1793" may be flats
    if figure is None:
        ends = (mentions[0].value, mentions[0].high or mentions[0].value)
        low, high = (_end(replace(mentions[0], value=end)) for end in ends)
        help_ = f'leave --figure out, or give an end as a bound: "at least {low}" or "at most {high}"'
        raise UsageError(f"a range is no single figure: {words!r}", help=help_)
    return with_capitals(figure, words)


def _end(mention: FigureMention) -> str:
    """One end of a range in words that are read as it."""
    figure = figure_of_mention(replace(mention, high=None, text=""))
    if figure is None:
        raise AssertionError("one end of a range is no range")
    return " ".join(filter(None, (f"{figure.value:,f}", figure.scale, figure.unit)))


def new_claim(
    project: Project,
    quotes: Sequence[Quote],
    *,
    figure: Figure | None,
    statement: str | None = None,
    claim_id: str | None = None,
) -> Claim:
    """A claim of quotes that stand in their sources and state the figure. UsageError if a rule fails."""
    sources = {source.id: source for source in project.sources}
    settled = [_settled(quote, sources[quote.source_id]) for quote in quotes]
    quote, match = settled[0]
    source = sources[quote.source_id]
    taken = {
        name for one in (project.claims, project.retired) for kept in one for name in (kept.id, *kept.aliases)
    }
    if claim_id in taken:
        raise UsageError(f"there is a claim with the id {claim_id!r} already", help="choose another --id")
    span = match.span
    if span is None:
        raise AssertionError("a quote that was found has a place")
    mentions = list(mentions_in(source.text, span, {}))
    mention = choose(figure, mentions) if figure else next(iter(mentions), None)
    around = mention.phrase if mention else span
    sentence = sentence_span(source.text, around)
    stated = statement or _stated(source.text, sentence, mention, around)
    name = claim_id or unused_id(_name(mention, source, sentence, stated), taken)
    claim = Claim(name, stated, figure, tuple(one for one, _ in settled))
    _refuse_what_fails(project, claim)
    return claim


def _stated(text: str, sentence: Span, mention: FigureMention | None, around: Span) -> str:
    told = told_span(text, sentence, mention, figures_of(text, sentence)) if mention else sentence
    return statement_of(text, told, clause_span(text, sentence, around))


def _name(mention: FigureMention | None, source: Source, sentence: Span, statement: str) -> str:
    if mention is not None:
        return claim_name(mention, source, sentence, figures_of(source.text, sentence))
    return slug(" ".join(statement.split()[:5])) or f"{source.id[:40]}-claim"


def _settled(quote: Quote, source: Source) -> tuple[Quote, Match]:
    """The quote in its source's typography, with its match. UsageError where it does not stand there."""
    if source.error is not None:
        raise UsageError(f"{source.path}: {source.error}", help="mend the source first")
    if not has_words(quote.exact):
        raise UsageError("a quote without a letter or digit", help="quote the words that state the fact")
    prepared = Prepared(source.text)
    match = locate(quote, prepared)
    if match.status is QuoteStatus.AMBIGUOUS:
        places = len(match.rivals) + 1
        raise UsageError(
            f"the quote stands in {places} places of {source.path}",
            help="quote more words, or add --prefix or --suffix",
        )
    if match.status is not QuoteStatus.MATCH:
        raise _not_said(quote, match, source)
    words = source_words(match, source.text)
    if words is not None and locate(replace(quote, exact=words), prepared).status is QuoteStatus.MATCH:
        quote = replace(quote, exact=words)
    return quote, match


def _not_said(quote: Quote, match: Match, source: Source) -> UsageError:
    """Why a source does not say a quote: another wording, or what stands right beside the same words."""
    exact, found = one_line(quote.exact), one_line(match.found)
    if not found:
        message = f"{source.path} does not say “{exact}”"
        return UsageError(message, help="copy the passage; scifacts locate finds it")
    beside = replace(quote, prefix="", suffix="")
    if beside != quote and locate(beside, source.text).status in (QuoteStatus.MATCH, QuoteStatus.AMBIGUOUS):
        sides = (("behind", quote.prefix), ("before", quote.suffix))
        where = " and ".join(f"{side} “{words}”" for side, words in sides if words)
        return UsageError(
            f"{source.path} says “{exact}”, but not right {where}",
            help="copy what stands beside it, marks and blanks as well, or leave it out",
        )
    edits = [edit_told(one) for one in match.changes if one.kind is not ChangeKind.TYPOGRAPHY]
    told = "; ".join(edits[:_MOST_EDITS])
    if fold(exact).text == fold(found).text and told:
        message = f"{source.path} says “{exact}”, but not that alone: {told}"
        return UsageError(message, help="quote that as well, or other words")
    message = f"{source.path} does not say “{exact}”; it says “{found}”"
    return UsageError(message, help=f"copy the passage: {told}" if told else "copy the passage")


def _refuse_what_fails(project: Project, claim: Claim) -> None:
    errors = [f for f in verify(project.sources, [claim])[0].findings if f.severity is Severity.ERROR]
    errors.sort(key=lambda finding: finding.rule == "SF207")  # the source counts for more than the words
    if errors:
        help_ = 'say it with --statement "…"' if errors[0].rule == "SF207" else errors[0].help
        raise UsageError(f"{errors[0].rule} {errors[0].name}: {errors[0].message}", help=help_)
