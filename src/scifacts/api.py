"""What `import scifacts` offers: the same functions that the command uses."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from scifacts.character_references import has_words
from scifacts.errors import Fault, InputError, UsageError
from scifacts.matching import locate as _locate
from scifacts.numerals import figures as _figures
from scifacts.paths import local_name
from scifacts.project import CLAIMS_FILE, load
from scifacts.report import make_report
from scifacts.verification import verify

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Collection

    from scifacts.model import ClaimId, FigureMention, Match, Project, Report, SourceId
    from scifacts.publish import Published

__all__ = [
    "DEFAULT_FILE",
    "DEFAULT_OUTPUT",
    "build",
    "check",
    "figures",
    "load",
    "locate",
    "publish_report",
    "report_on",
    "site_files",
    "verify",
    "write_single_file",
]

DEFAULT_OUTPUT = "build"
DEFAULT_FILE = "build.html"


def locate(quote: str, text: str, *, prefix: str = "", suffix: str = "") -> Match:
    """Find a quote in a text and judge every edit between the two.

    Raises UsageError for a quote without a letter or digit, and TypeError for what is no text.
    """
    for name, value in (("quote", quote), ("text", text), ("prefix", prefix), ("suffix", suffix)):
        _require_text(name, value)
    if not has_words(quote):
        raise UsageError(f"a quote without a letter or digit: {quote[:60]!r}", help="give words to look for")
    return _locate(quote, text, prefix=prefix, suffix=suffix)


def figures(text: str) -> list[FigureMention]:
    """Read every figure of a text, in order, with its span. Raises TypeError for what is no text."""
    _require_text("text", text)
    return _figures(text)


def _require_text(name: str, value: object) -> None:
    if not isinstance(value, str):
        hint = "; decode it first" if isinstance(value, bytes | bytearray) else ""
        raise TypeError(f"{name} must be a str, not {type(value).__name__}{hint}")


def check(path: str | os.PathLike[str] = CLAIMS_FILE) -> Report:
    """Verify a project: its claims file, or the folder that holds one.

    A missing quote, a changed fact or a source that cannot be read is no exception but a finding of the
    report. Raises InputError, with every fault, where the claims file cannot be used.
    """
    return report_on(load(path))


def build(
    path: str | os.PathLike[str] = CLAIMS_FILE,
    out: str | os.PathLike[str] | None = None,
    *,
    allow_vanished: bool = False,
) -> Report:
    """Verify a project and publish its site to `out` (default: `build` beside the claims file).

    Publishes although claims fail: the site shows it. Raises InputError where the claims file or a
    source cannot be read, or where a claim that the site has a page of is gone without a trace (unless
    `allow_vanished`); UsageError where `out` is no place for a site, and HostError where the disk
    refuses; in each case the old site stays as it was.
    """
    report = check(path)
    publish_report(report, Path(out) if out is not None else None, allow_vanished=allow_vanished)
    return report


def report_on(
    project: Project,
    *,
    claim_ids: Collection[ClaimId] = (),
    source_ids: Collection[SourceId] = (),
    with_coverage: bool = True,
    since: Project | None = None,
    require_review: bool = False,
    review_own_words: bool = False,
) -> Report:
    """Verify a loaded project, or the claims and sources chosen.

    `since` is the project as it was (`scifacts.revisions.project_at`): what became weaker is found too.
    `require_review` makes a claim that nobody has reviewed as it stands a finding; `review_own_words` only
    one whose statement has words that no sentence quoted has.
    Waivers expire by today's date, or by SOURCE_DATE_EPOCH; without waivers no result depends on the day.
    """
    return make_report(
        project,
        today=_expiry_day(project),
        claim_ids=claim_ids,
        source_ids=source_ids,
        with_coverage=with_coverage,
        since=since,
        require_review=require_review,
        review_own_words=review_own_words,
    )


def _expiry_day(project: Project) -> datetime.date | None:
    if not (project.waivers or os.environ.get("SOURCE_DATE_EPOCH")):
        return None
    from scifacts.clock import today

    return today()


def publish_report(report: Report, out: Path | None = None, *, allow_vanished: bool = False) -> Published:
    """Render a report's site and publish it to `out` (default: `build` in the project's folder).

    Raises InputError where a source could not be read or a published claim is gone; else as `build`.
    """
    from scifacts.publish import publish

    root, inputs = _inputs(report)
    target = out or root / DEFAULT_OUTPUT
    files = site_files(report)
    note = "" if allow_vanished else _kept_promises(report, target, files["data/claims.json"])
    published = publish(files, target, inputs=inputs)
    return replace(published, note="\n".join(part for part in (published.note, note) if part))


def site_files(report: Report) -> dict[str, bytes]:
    """Render a report's site in memory: path -> content. Raises InputError as `publish_report`."""
    from scifacts.exports import data_files
    from scifacts.exports.standing import publishable
    from scifacts.outputs import FORMATS
    from scifacts.site import render

    root, _ = _inputs(report)
    data = data_files(report) | {"data/report.json": FORMATS["json"](publishable(report)).encode()}
    return render(report, data=data, root=root)


def _kept_promises(report: Report, out: Path, now: bytes) -> str:
    """Compare the ids of a site with those of the site that stands in `out`; a note on sources that go.

    Raises InputError for claims that had a page and would have none.
    """
    from scifacts.exports.permalinks import LIMIT, lost_claims, lost_sources, promised
    from scifacts.files import Unreadable, read_regular
    from scifacts.publish import MANIFEST

    file = out / "data" / "claims.json"
    if not (os.path.isfile(out / MANIFEST) and os.path.lexists(file)):  # noqa: PTH113 - no error for a long name
        return ""  # no site of scifacts: whether it may be written to, `publish` says
    try:
        before = read_regular(file, LIMIT)
        if before == now:
            return ""
        former = promised(before)
    except (Unreadable, ValueError) as err:
        raise UsageError(
            f"cannot tell which claims the site has pages of: {file}: {err}",
            help="bring the file back or remove it; or build once with --allow-vanished",
        ) from err
    faults = lost_claims(report, former)
    if faults:
        raise InputError(faults)
    gone = ", ".join(lost_sources(report, former))
    return f"links to the pages of these sources lead nowhere now: {gone}" if gone else ""


def write_single_file(report: Report, out: Path | None = None) -> None:
    """Write a report's site as one HTML file (default: `build.html` in the project's folder).

    Raises as `publish_report` does.
    """
    from scifacts.publish import write_file
    from scifacts.site.single_file import single_file

    root, inputs = _inputs(report)
    write_file(out or root / DEFAULT_FILE, single_file(report, root=root), inputs=inputs)


def _inputs(report: Report) -> tuple[Path, list[Path]]:
    """The project's folder, and the files that a site must not be written over."""
    from scifacts.site.theme import own_files

    project = report.project
    unreadable = [source for source in project.sources if source.error is not None]
    if unreadable:
        raise InputError(Fault(source.error or "", source.path, rule="SF105") for source in unreadable)
    root = Path(project.root)
    return root, [
        root / project.path,
        *(root / local_name(source.path) for source in project.sources),
        *own_files(root),
    ]
