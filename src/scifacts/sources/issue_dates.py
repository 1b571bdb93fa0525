"""The day on which a document was published, of a line above its text that says it."""

from __future__ import annotations

import datetime
import re
from typing import Final

from scifacts.sources.furniture import is_furniture

__all__ = ["DATE", "is_of_issue", "iso_day"]

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero",
            "feb february februar février febrero",
            "mar march märz maerz mars marzo",
            "apr april avril abril",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juillet julio",
            "aug august août agosto",
            "sep sept september septembre septiembre",
            "oct october okt oktober octobre octubre",
            "nov november novembre noviembre",
            "dec december dez dezember décembre diciembre",
        ),
        1,
    )
    for name in names.split()
}
DATE: Final = re.compile(
    r"(?P<y1>\d{4})[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})(?!\d)"
    r"|(?<!\d)(?P<d5>\d{1,2})\. ?(?P<m5>\d{1,2})\. ?(?P<y5>\d{4})(?!\d)"  # between points the day is first
    r"|(?P<y2>\d{4})年(?P<m2>\d{1,2})月(?P<d2>\d{1,2})日"
    r"|(?P<n3>[^\W\d_]{3,9})\.? (?P<d3>\d{1,2})(?:st|nd|rd|th)?,? (?P<y3>\d{4})"
    r"|(?P<d4>\d{1,2})(?:st|nd|rd|th|er|\.)? (?:de )?(?P<n4>[^\W\d_]{3,10})\.?,? (?:de )?(?P<y4>\d{4})"
)
# What says of a date that the document was published then: "Published on 9 May 2025 by the desk".
_ISSUED: Final = re.compile(
    r"(?:last |first |zuletzt |dernière )?(?:published|posted|updated|revised|released|issued|modified"
    r"|version|veröffentlicht|erschienen|aktualisiert|stand|ausgabe|publiée?|mise? à jour|modifiée?"
    r"|publicad[oa]|actualizad[oa]|发布|发表|更新)(?: (?:online|on|at|am|vom|le|el))?[ :：]*",
    re.IGNORECASE,
)
# A label with a colon that may stand before it too: "Release date: 3 May 2025", "Erscheinungsdatum:".
_LABEL: Final = re.compile(r"(?P<label>[^:：]*[^\W\d_])\s*[:：]")
_OF_ISSUE: Final = re.compile(
    r"date|datum|data|fecha|日期|时间|(?:.*\W)?(?:(?:publi|release|issue|update|revis|print)\w*(?: date)?"
    r"|date (?:of (?:publication|issue|release)|issued)|(?:erscheinungs|veröffentlichungs)datum"
    r"|(?:date|fecha) de (?:publication|publicación|parution))",
    re.IGNORECASE,
)
# What happened on a date, by the label before it in an infobox: "Date 8 November 1983", "Construction began".
_HAPPENED: Final = re.compile(
    r"(?:(?:[^\W\d_]+ )*(?:date|dates|datum|fecha|data|born|died|birth|death|opened|opening|founded"
    r"|foundation|established|inaugurated|inauguration|launched|began|begun|started|ended|completed|completion"
    r"|commissioned|decommissioned|closed|closing|built|formed|dissolved|signed|adopted|effective|introduced"
    r"|incorporated|demolished|geboren|gestorben|eröffnet|eröffnung|gegründet|gründung|einweihung"
    r"|fertigstellung|naissance|décès|ouverture|fondation|nacimiento|fallecimiento|apertura|fundación"
    r"|inauguración))(?: on| am| le| el)?",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"(?:\bat |\bum |\bà )?\b\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?| Uhr)?(?: [A-Z]{2,4}\b)?", re.IGNORECASE
)
_MOST_WORDS: Final = 3  # beside the date: "LONDON, Tuesday, 4 May 2026"


def is_of_issue(line: str, date: re.Match[str], above: str) -> bool:
    """Whether a line with a date says when the document came out, and not when something happened.

    `above` is the line above: of an infobox copied from a page, it may be the label.
    """
    before, after = line[: date.start()].strip(), line[date.end() :]
    if _ISSUED.fullmatch(before):
        return True
    if label := _LABEL.match(before):
        if not _OF_ISSUE.fullmatch(label["label"].strip()) and not _ISSUED.fullmatch(label[0]):
            return False
    elif _HAPPENED.fullmatch(before or above):
        return False
    words = re.findall(r"[^\W\d_]+", before + " " + _CLOCK.sub(" ", after))
    return len(words) <= _MOST_WORDS or is_furniture(line)


def iso_day(match: re.Match[str]) -> str | None:
    """The day that a date names, as in 2025-05-09; None where there is no such month or day."""
    parts = {key[0]: value for key, value in match.groupdict().items() if value}
    month = _MONTHS.get(parts["n"].casefold()) if "n" in parts else int(parts["m"])
    try:
        return datetime.date(int(parts["y"]), month or 0, int(parts["d"])).isoformat()
    except ValueError:
        return None
