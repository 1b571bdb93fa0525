"""Write findings as a compiler does: the places, both passages with carets, and what to do."""

from __future__ import annotations

from scifacts.model import Severity
from scifacts.outputs.places import Place, source_paths, source_place, subject
from scifacts.outputs.snippet import draw
from scifacts.outputs.summary import counted, told_together
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, remark, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Final

    from scifacts.model import Finding, Passage, Report

__all__ = ["block", "header", "write"]

_MOST_NAMED: Final = 5


def write(report: Report, look: Look = PLAIN) -> str:
    """Every finding that no waiver covers, a blank line between two; "" where there is none.

    A source that cannot be read is a finding for each claim that quotes it, and so is a passage that changed:
    the first is shown, the others are counted and named in it.
    """
    lines: list[str] = []
    paths = source_paths(report)
    for first, *others in told_together(report, also_changes=True):
        lines += [""] if lines else []
        lines += _finding_lines(report, first, paths, look, others)
    return finish(lines, look)


def _finding_lines(
    report: Report, finding: Finding, paths: Mapping[str, str], look: Look, others: Sequence[Finding]
) -> Iterator[str]:
    claims_at, source_at = finding.position, source_place(finding, paths)
    if finding.found and finding.found.place:  # what was found stands in another source
        at = finding.found.place
        source_at = Place(at.path, at.line, at.column)
    elsewhere = finding.expected.place if finding.expected else None
    numbers = [place.line for place in (claims_at, elsewhere, source_at) if place and place.line]
    gutter = max((len(str(number)) for number in numbers), default=1)
    yield header(finding.severity, finding.rule, finding.name, finding.message, look)
    yield from block(
        str(claims_at or report.project.path),
        claims_at.line if claims_at else None,
        None if elsewhere else finding.expected,
        look,
        gutter=gutter,
        about=subject(finding),
    )
    if elsewhere:
        yield from block(str(elsewhere), elsewhere.line, finding.expected, look, gutter=gutter)
    if source_at:
        line = source_at.line or None
        yield from block(str(source_at), line, finding.found, look, gutter=gutter)
    elif finding.found:
        yield from _passage_lines(finding.found, claims_at.line if claims_at else None, look, gutter)
    if finding.help:
        yield from remark("help", short(finding.help), look, gutter)
    if others:
        names = [other.claim_id or "" for other in others]
        listed = ", ".join(names[:_MOST_NAMED]) + (", …" if len(names) > _MOST_NAMED else "")
        said = f"the same of {counted(len(names), 'other claim')}: {listed}"
        yield from remark("note", said, look, gutter)


def header(severity: Severity, rule: str, name: str, message: str, look: Look) -> str:
    """The first line: "error[SF202] fact-changed: the source says 166, the quote 160"."""
    style = Style.ERROR if severity is Severity.ERROR else Style.WARNING
    label = f"{severity}[{rule}]" + (f" {name}" if name else "")
    return f"{look.ink(label, style)}: {look.ink(short(message), Style.STRONG)}"


def block(
    place: str, line: int | None, passage: Passage | None, look: Look, *, gutter: int, about: str = ""
) -> Iterator[str]:
    """An arrow to a place and, where there is a passage, the passage under it."""
    note = f" ({look.ink(about)})" if about else ""
    yield f"{' ' * gutter}{look.ink('-->', Style.PLACE)} {look.ink(place)}{note}"
    if passage:
        yield from _passage_lines(passage, line, look, gutter)


def _passage_lines(passage: Passage, line: int | None, look: Look, gutter: int) -> Iterator[str]:
    text, carets = draw(passage, look, look.width - gutter - 3)
    bar = look.ink("|", Style.PLACE)
    number = look.ink(f"{line or '':>{gutter}}", Style.PLACE)
    yield f"{' ' * gutter} {bar}"
    yield f"{number} {bar} {text}".rstrip()
    if carets:
        yield f"{' ' * gutter} {bar} {look.ink(carets, Style.ERROR)}"
