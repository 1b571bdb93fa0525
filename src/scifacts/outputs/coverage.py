"""Count which figures of the sources are accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scifacts.model import CoverageState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from scifacts.model import CoveredFigure

__all__ = ["count_states", "percent", "reaches", "uncovered_message"]


def count_states(figures: Iterable[CoveredFigure]) -> dict[CoverageState, int]:
    """State -> how many figures are in it; every state is there."""
    states = dict.fromkeys(CoverageState, 0)
    for figure in figures:
        states[figure.state] += 1
    return states


def percent(states: Mapping[CoverageState, int]) -> Decimal:
    """How much of what must be accounted for is, 0 to 100, cut to two digits: 99.999 is not yet 100."""
    from decimal import ROUND_FLOOR, Decimal

    accounted, wanted = _parts(states)
    if accounted == wanted:
        return Decimal(100)
    return (Decimal(100 * accounted) / wanted).quantize(Decimal("0.01"), ROUND_FLOOR)


def reaches(states: Mapping[CoverageState, int], wanted_percent: Decimal) -> bool:
    """Whether at least so much is accounted for, compared without rounding."""
    accounted, wanted = _parts(states)
    return 100 * accounted >= wanted_percent * wanted


def uncovered_message(figure: CoveredFigure) -> str:
    """What SF501 says of a figure."""
    return f"nothing covers the figure “{figure.mention.text}” ({figure.mention.kind})"


def _parts(states: Mapping[CoverageState, int]) -> tuple[int, int]:
    accounted = states[CoverageState.CLAIMED] + states[CoverageState.IGNORED]
    return accounted, accounted + states[CoverageState.UNCOVERED]
