"""The time of a figure that only the statement names: "In 2023, 48 meetings were held", without `as_of`."""

from __future__ import annotations

from dataclasses import replace

from scifacts.numerals import choose, may_be_one_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from scifacts.model import Figure, FigureMention

__all__ = ["with_stated_time"]


def with_stated_time(
    figure: Figure, stated: Callable[[], list[FigureMention]], mention: FigureMention
) -> Figure:
    """The figure with the time that the statement ties it to, where `figure` names none.

    `stated` reads the figures of the statement; many claims need none of them.
    """
    if figure.as_of is not None or mention.as_of is None:
        return figure
    said = choose(figure, stated())
    if said is None or said.as_of is None or said.value != figure.quantity:
        return figure
    if ("/" in said.as_of) != ("/" in mention.as_of):
        return figure  # a total at the end of a span, or over it
    if any(one.as_of is not None and may_be_one_time(one.as_of, mention.as_of) for one in stated()):
        return figure  # the statement names the source's time as well
    return replace(figure, as_of=said.as_of)
