"""Short ways to make the nouns that tests need."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from scifacts.model import (
    Claim,
    Comparator,
    Figure,
    Position,
    Project,
    Quote,
    SiteSettings,
    Source,
    Stance,
)

if TYPE_CHECKING:
    from scifacts.model import IgnoredFigure, Report, Result, Waiver


def a_source(text: str, source_id: str = "s", **fields: str | None) -> Source:
    """A source of this text; `path` is the id with `.txt`, `title` its id in capitals."""
    return Source(id=source_id, path=f"{source_id}.txt", title=source_id.upper(), text=text, **fields)  # type: ignore[arg-type]  # the fields given are all texts


def a_figure(
    value: str,
    comparator: str = "exactly",
    unit: str | None = None,
    scale: str | None = None,
    as_of: str | None = None,
) -> Figure:
    """A figure as an editor writes it, standing at claims.yaml:3:5."""
    return Figure(Decimal(value), Comparator(comparator), unit, scale, as_of, Position("claims.yaml", 3, 5))


def a_quote(exact: str, source_id: str = "s", *, stance: str = "supports", **fields: object) -> Quote:
    """A quote standing at claims.yaml:7:9."""
    return Quote(
        source_id=source_id,
        exact=exact,
        stance=Stance(stance),
        position=Position("claims.yaml", 7, 9),
        **fields,  # type: ignore[arg-type]  # passed through from tests
    )


def a_claim(
    statement: str, *quotes: Quote, figure: Figure | None = None, claim_id: str = "c", notes: str = ""
) -> Claim:
    """A claim standing at claims.yaml:1:5, its statement in the next line."""
    return Claim(
        id=claim_id,
        statement=statement,
        figure=figure,
        quotes=quotes,
        notes=notes,
        position=Position("claims.yaml", 1, 5),
        statement_position=Position("claims.yaml", 2, 5),
    )


def a_project(
    sources: tuple[Source, ...],
    claims: tuple[Claim, ...],
    ignored: tuple[IgnoredFigure, ...] = (),
    waivers: tuple[Waiver, ...] = (),
) -> Project:
    """A project in the current folder."""
    return Project(".", "claims.yaml", SiteSettings(title="Test"), sources, claims, ignored, waivers)


def told_otherwise(result: Result) -> list[str]:
    """What SF207 says of a claim, but for the numbers of its statement that no source has."""
    said = [finding.message for finding in result.findings if finding.rule == "SF207"]
    return [message for message in said if not message.endswith("which no source of the claim has")]


def rules_of(report: Report) -> list[str]:
    """The codes of a report's findings, in order."""
    return [finding.rule for finding in report.findings]
