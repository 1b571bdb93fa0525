"""Write GitHub's workflow commands, which annotate the lines of a pull request, and the job's summary.

GitHub keeps ten annotations of a type for a step, so the most serious ones are made annotations and the
rest are lines of the log. Every foreign text loses its controls first (`terminal.visible`) and is then
escaped as the runner decodes it (actions/toolkit, `packages/core/src/command.ts`), `%` before all else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import Severity
from scifacts.outputs.notices import fault_notices, notices
from scifacts.outputs.summary import counted, sentence, summarise
from scifacts.outputs.terminal import PLAIN, Look, finish, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scifacts.errors import Fault
    from scifacts.model import Report
    from scifacts.outputs.notices import Notice

__all__ = ["MOST", "SUMMARY_LIMIT", "fault_summary", "summary", "write", "write_faults"]

MOST = 10  # annotations of a type that GitHub keeps for a step
SUMMARY_LIMIT = 1_000_000  # bytes; GitHub refuses a step's summary over 1,048,576


def write(report: Report, look: Look = PLAIN) -> str:
    """An annotation for each finding that no waiver covers, as far as GitHub keeps them, then the rest."""
    return _commands([n for n in notices(report, look.folder) if n.waived is None])


def write_faults(faults: Sequence[Fault], look: Look = PLAIN) -> str:
    """An annotation for each fault of an input that cannot be used, then the rest."""
    return _commands(fault_notices(faults, look.folder))


def summary(report: Report, look: Look = PLAIN) -> str:
    """The job's summary: a sentence, and a table of what was found."""
    told = [notice for notice in notices(report, look.folder) if notice.waived is None]
    return _page(sentence(summarise(report)), told)


def fault_summary(faults: Sequence[Fault], look: Look = PLAIN) -> str:
    """The job's summary for an input that cannot be used."""
    return _page(
        f"The input cannot be used: {counted(len(faults), 'fault')}.", fault_notices(faults, look.folder)
    )


def _commands(told: Sequence[Notice]) -> str:
    errors = [notice for notice in told if notice.severity is Severity.ERROR]
    warnings = [notice for notice in told if notice.severity is Severity.WARNING]
    lines = [_command(notice) for notice in (*errors[:MOST], *warnings[:MOST])]
    rest = [*errors[MOST:], *warnings[MOST:]]
    text = "".join(f"{line}\n" for line in lines)
    return text + finish(_cut(errors, warnings, rest)) if rest else text


def _command(notice: Notice) -> str:
    at = {
        "file": notice.place.path,
        "line": notice.place.line,
        "col": notice.place.column if notice.place.line else None,
        "title": f"{notice.rule} {notice.name}",
    }
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in at.items() if value)
    return f"::{notice.severity} {properties}::{'%0A'.join(map(_data, _told(notice)))}"


def _told(notice: Notice) -> Iterator[str]:
    yield notice.told
    if notice.source:
        yield f"source: {notice.source}"
    if notice.help:
        yield f"help: {notice.help}"


def _data(text: str) -> str:
    """Escape a message: what the runner would take for a line's end, or in older ones for a command."""
    safe = visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return safe.replace("##[", "##\\[")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _cut(errors: Sequence[Notice], warnings: Sequence[Notice], rest: Sequence[Notice]) -> Iterator[str]:
    """Say what GitHub would have dropped, and list it as lines of the log."""
    groups = ((len(errors), "error"), (len(warnings), "warning"))
    more = " and ".join(counted(number - MOST, noun) for number, noun in groups if number > MOST)
    yield f"GitHub keeps {MOST} annotations of a type; not annotated: {more}."
    for notice in rest:
        yield f"{notice.place}: {notice.rule} [{notice.severity}] {notice.told}"


def _page(verdict: str, told: Sequence[Notice]) -> str:
    """Markdown: one raw HTML table, in which Markdown has no say; no line of it is blank."""
    head = f"### scifacts\n\n{_html(verdict)}\n"
    if not told:
        return head
    rows = ["<tr><th>Rule</th><th>Finding</th><th>Claims file</th><th>Source</th></tr>"]
    left, ordered = SUMMARY_LIMIT, sorted(told, key=lambda notice: notice.severity)
    for shown_, notice in enumerate(ordered):
        row = _row(notice)
        left -= len(row.encode(errors="replace")) + 1
        if left < 1000:  # bytes for what stands around the rows
            rows.append(f"<tr><td colspan=4>… and {len(told) - shown_:,} more findings</td></tr>")
            break
        rows.append(row)
    table = "\n".join(rows)
    return f"{head}\n<table>\n{table}\n</table>\n"


def _row(notice: Notice) -> str:
    help_ = f"<br><em>{_html(notice.help)}</em>" if notice.help else ""
    cells = (
        f"{_html(notice.rule)} {_html(notice.name)} ({notice.severity})",
        f"{_html(notice.told)}{help_}",
        f"<code>{_html(str(notice.place))}</code>",
        f"<code>{_html(str(notice.source))}</code>" if notice.source else "",
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _html(text: str) -> str:
    safe = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return safe.replace('"', "&quot;").replace("@", "&#64;").replace("[", "&#91;")
