"""Write the coverage of figures for people: a table by source, then every figure left uncovered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.lines import LineIndex
from scifacts.model import CoverageState, Passage, Severity, Span
from scifacts.outputs import full
from scifacts.outputs.coverage import count_states, percent, uncovered_message
from scifacts.outputs.summary import checked_sources, counted
from scifacts.outputs.terminal import PLAIN, Look, Style, finish, short, width_of
from scifacts.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.model import CoveredFigure, Report, Source

__all__ = ["sentence_at", "total", "write"]

_COLUMNS = (CoverageState.CLAIMED, CoverageState.IGNORED, CoverageState.EXEMPT, CoverageState.UNCOVERED)
_SENTENCE_END = lazy(r"[.!?。！？][\"'”’)\]]*\s+")
_FAR = 400  # characters; sentences are shorter, and a source may be one line of ten million
_DRAWN = 1000  # figures shown in their sentence, in a second; no one reads more
_WIDEST = 36  # of the name of a source: with the four columns, a row has 80
_HELP = "claim it (`scifacts suggest` writes claims), or list it under `ignored` with a reason"


def write(report: Report, look: Look = PLAIN) -> str:
    """The uncovered figures, each in its sentence, with what to do once, then the table with its total."""
    lines: list[str] = []
    documents = {source.id: (source, LineIndex(source.text)) for source in report.project.sources}
    uncovered = [figure for figure in report.coverage if figure.state is CoverageState.UNCOVERED]
    for index, figure in enumerate(uncovered[:_DRAWN]):
        told = list(_uncovered(*documents[figure.source_id], figure, look))
        lines += [*(told[:-1] if index else told), ""]
    if len(uncovered) > _DRAWN:
        lines += [f"… and {len(uncovered) - _DRAWN:,} more uncovered; --output-format json lists all", ""]
    return finish([*lines, *_table(report, look)], look)


def total(report: Report) -> str:
    """One line: "Accounted for 40 of 43 figures in 5 sources (93.02 %): 3 uncovered.".

    Where a source could not be read, no share: what figures it holds, nobody knows.
    """
    states = count_states(report.coverage)
    left = states[CoverageState.UNCOVERED]
    wanted = states[CoverageState.CLAIMED] + states[CoverageState.IGNORED] + left
    sources = checked_sources(report)
    unread = sum(source.error is not None for source in sources)
    where = f"{len(sources) - unread} of {counted(len(sources), 'source')}, {unread} unreadable"
    if not unread:
        where = f"{counted(len(sources), 'source')} ({percent(states)} %)"
    return f"Accounted for {wanted - left} of {counted(wanted, 'figure')} in {where}: {left} uncovered."


def _uncovered(source: Source, lines: LineIndex, figure: CoveredFigure, look: Look) -> Iterator[str]:
    line, column = lines.line_column(figure.mention.span.start)
    stretch = sentence_at(source.text, lines.around(figure.mention.span.start), figure.mention.span)
    mark = Span(figure.mention.span.start - stretch.start, figure.mention.span.end - stretch.start)
    message = uncovered_message(figure)
    yield full.header(Severity.WARNING, "SF501", "figure-uncovered", message, look)
    yield from full.block(
        f"{source.path}:{line}:{column}",
        line,
        Passage(stretch.of(source.text), (mark,)),
        look,
        gutter=len(str(line)),
    )
    yield f"{' ' * len(str(line))} = {look.ink('help', Style.HELP)}: {_HELP}"


def sentence_at(text: str, line: Span, figure: Span) -> Span:
    """The sentence of a line that holds a figure, as far as it is near; a full stop and blanks end one."""
    start = max(line.start, figure.start - _FAR)
    end = max(min(line.end, figure.end + _FAR), figure.end)
    for match in _SENTENCE_END.finditer(text, start, end):
        if match.end() <= figure.start:
            start = match.end()
        elif match.start() >= figure.end:
            end = match.start() + len(match.group().rstrip())
            break
    return Span(start, end)


def _table(report: Report, look: Look) -> Iterator[str]:
    by_source: dict[str, list[CoveredFigure]] = {source.id: [] for source in checked_sources(report)}
    for figure in report.coverage:
        by_source.setdefault(figure.source_id, []).append(figure)
    unread = {source.id for source in report.project.sources if source.error is not None}
    rows = [
        (short(id_, _WIDEST), None if id_ in unread else count_states(figures))
        for id_, figures in by_source.items()
    ]
    rows.append(("total", count_states(report.coverage)))
    width = max(width_of(look.ink(name)) for name, _ in rows)
    width = max(width, len("source"))
    yield look.ink(_row("source", [str(state) for state in _COLUMNS], width), Style.STRONG).rstrip()
    for name, states in rows:
        style = Style.ERROR if states is None or states[CoverageState.UNCOVERED] else None
        cells = ["unreadable"] if states is None else [str(states[state]) for state in _COLUMNS]
        yield look.ink(_row(name, cells, width), style)


def _row(name: str, cells: Sequence[str], width: int) -> str:
    padding = " " * (width - width_of(name))
    return name + padding + "".join(f"  {cell:>9}" for cell in cells)
