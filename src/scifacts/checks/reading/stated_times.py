"""The time of a figure that only the statement names: "In 2023, 48 meetings were held", without `as_of`."""

from __future__ import annotations

from dataclasses import replace

from scifacts.checks.reading.placed import Placed
from scifacts.numerals import choose, may_be_one_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from scifacts.model import Figure, FigureMention

__all__ = ["with_stated_time"]

_FEW = 2  # figures of a statement, its time among them


def with_stated_time(
    figure: Figure,
    stated: Callable[[], list[FigureMention]],
    mention: FigureMention,
    statement: str,
    text: str,
) -> Figure:
    """The figure with the time that the statement ties it to, where `figure` names none.

    `stated` reads the figures of the statement; many claims need none of them. `text` is what the mention
    stands in.
    """
    if figure.as_of is not None or mention.as_of is None:
        return figure
    said = choose(figure, stated())
    time = said.as_of or _time_at_end(stated(), statement) if said is not None else None
    if said is None or time is None or said.value != figure.quantity:
        return figure
    if ("/" in time) != ("/" in mention.as_of):
        return figure  # a total at the end of a span, or over it
    if any(one.as_of is not None and may_be_one_time(one.as_of, mention.as_of) for one in stated()):
        return figure  # the statement names the source's time as well
    if said.as_of is None and _is_foreign(statement, mention, text):
        return figure  # of which the rule of translated times tells
    return replace(figure, as_of=time)


def _is_foreign(statement: str, mention: FigureMention, text: str) -> bool:
    from scifacts.numerals.languages.foreign import are_of_two_languages  # few statements end with a time

    sentence = Placed(mention, text).sentence().of(text)
    return are_of_two_languages(statement, sentence, text)


def _time_at_end(stated: list[FigureMention], statement: str) -> str | None:
    """The one time that a statement names, where it ends with it: a 7.8 quake struck Nepal in 2015."""
    times = [one for one in stated if one.kind.is_time]
    if len(times) != 1 or len(stated) > _FEW or "/" in (times[0].as_of or "/"):
        return None
    before, behind = statement[: times[0].phrase.start], statement[times[0].phrase.end :]
    return times[0].as_of if before.endswith((" in ", " on ")) and not behind.strip(" .") else None
