"""A source's text as its reader sees it, for what is compared with a statement: no marks, no broken lines."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache, partial

from scifacts.character_references import character_references
from scifacts.checks.reading.plain_signs import in_plain_signs
from scifacts.markup import marks, may_have_marks
from scifacts.matching.notes import notes_of
from scifacts.model import Span
from scifacts.numerals.scan import compositions, ligatures, notes_within
from scifacts.numerals.stretched import extra_blanks
from scifacts.numerals.wraps import unwrapped
from scifacts.patterns import lazy
from scifacts.shifts import EditedText, apart
from scifacts.text import invisible, line_hyphens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.model import FigureMention
    from scifacts.shifts import Shifts

__all__ = ["Seen"]


_ITEM = lazy(r"(?:\A|\n)[ \t]*(?P<mark>[-*+\u2022][ \t]+)(?=\w)")
# A sentence within brackets, of which these say nothing: "(The rest stayed open.)"
_ASIDE = lazy(
    r"(?:\A|(?<=[\n.!?]) ?)(?P<opening>\()(?=[^\W\d_])"
    r"(?:[^()]++|\([^()]*+\))*+(?<=[.!?])(?P<closing>\))(?!\w)"
)
_COMMON_MARKS = "\u0300\u0301\u0302\u0303\u0308\u030a\u030b\u030c\u0327\u0328"
# The commonest of what shows nothing: without them the pattern for all need not be compiled.
_HIDDEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


@lru_cache(maxsize=4)  # a source is read for one claim after the other
def _seen(source: str) -> tuple[str, Shifts | None]:
    """The text, and how it came from the source; None where they have the same offsets."""
    joined, broken = unwrapped(in_plain_signs(source), narrow=True)
    cut = [(start, end, "") for start, end in broken]
    cut += ((*match.span("mark"), "") for match in _ITEM.finditer(source))
    cut += line_hyphens(source.replace("\u2010", "-").replace("\u00ad", "-"))
    cut += ((start, end, "") for start, end in extra_blanks(source))
    if ".)" in source:
        cut += (
            (*match.span(name), "") for match in _ASIDE.finditer(source) for name in ("opening", "closing")
        )
    if any(map(source.__contains__, _HIDDEN)):
        cut += ((start, end, "") for start, end in invisible(source))
    if any(map(source.__contains__, _COMMON_MARKS)):
        cut += compositions(source)
    cut += ligatures(source)
    if ";" in source:
        cut += map(partial(_shown, source), character_references(source))
    cut += ((start, end, "") for start, end in (*notes_of(source), *notes_within(source)))
    if may_have_marks(source):
        cut += ((start, end, _between_cells(source, start, shown)) for start, end, shown in marks(source))
    if any(map(source.__contains__, _STRIKING)):
        from scifacts.matching.struck import left_out  # few texts strike anything out

        cut += ((span.start, span.end, "") for span in left_out(source))
    work = EditedText(joined)
    work.apply(apart(cut))
    return work.text, work.passes[0] if work.passes else None


def _between_cells(source: str, start: int, shown: str) -> str:
    """What takes a mark's place; a tab for one that begins a cell: 402 and 431 in two are no 402 431."""
    return "\t" if shown and source[start : start + 4].lower() in _CELLS else shown


_CELLS = ("<td>", "<td ", "<th>", "<th ")
_STRIKING = ("~~", "</s>", "</del", "</strike", "</S>", "</DEL", "</STRIKE")


def _shown(source: str, reference: tuple[int, int, str]) -> tuple[int, int, str]:
    """What a reference shows; a blank, unless it may part thousands."""
    start, end, shown = reference
    parts = source[start - 1 : start].isdigit() and source[end : end + 1].isdigit()
    return start, end, " " if shown.isspace() and not parts else shown


class Seen:
    """The text without what is not seen, and the ways from a span of the source to one of it and back."""

    __slots__ = ("_mentions", "_shifts", "_sources", "text")

    def __init__(self, source: str) -> None:
        self.text, self._shifts = _seen(source)
        # By what an object is, of the source and of this text; each keeps the other's objects alive.
        self._mentions: dict[int, FigureMention] = {}
        self._sources: dict[int, FigureMention] = {}

    def written(self, text: str) -> Seen:
        """The same with other letters: a text as long as this one."""
        other = Seen.__new__(Seen)
        other.text, other._shifts, other._mentions, other._sources = text, self._shifts, {}, {}
        return other

    def span(self, span: Span) -> Span:
        """The span of this text for one of the source."""
        shifts = self._shifts
        return Span(shifts.first(span.start), shifts.first(span.end)) if shifts else span

    def back(self, span: Span) -> Span:
        """The span of the source for one of this text; what was replaced is covered as a whole."""
        if self._shifts is None:
            return span
        start = self._shifts.start(span.start)
        return Span(start, max(start, self._shifts.end(span.end)))

    def mention(self, mention: FigureMention) -> FigureMention:
        """A figure of the source where this text has it: of one figure always the same object."""
        if self._shifts is None:
            return mention
        if id(mention) not in self._mentions:
            seen = replace(mention, span=self.span(mention.span), phrase=self.span(mention.phrase))
            self._mentions[id(mention)], self._sources[id(seen)] = seen, mention
        return self._mentions[id(mention)]

    def in_source(self, mention: FigureMention) -> FigureMention:
        """A figure of this text where the source has it: the one that `mention` was given, if it was."""
        if self._shifts is None or id(mention) in self._sources:
            return self._sources.get(id(mention), mention)
        return replace(mention, span=self.back(mention.span), phrase=self.back(mention.phrase))
