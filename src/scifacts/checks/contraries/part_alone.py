"""The number of a part, told as that of the whole: "340 people were hurt".

Over "600 people were hurt, 340 of them seriously". The passage tells the part behind a larger number, by "of
them", "including" or words of manner or place alone; a statement that says of the part what is told of the
whole, and nothing of what sets the part apart, is told.
"""

from __future__ import annotations

import re

from scifacts.checks.raising import Contrast
from scifacts.model import FigureKind
from scifacts.numerals import figures
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["part_alone"]

_PARTING = (
    r"including|among\sthem|of\s(?:whom|which|them)|davon|darunter|dont|de\sl[oa]s\scuales|incluid[oa]s|entre\sell[oa]s"
    r"|di\scui|tra\scui|waarvan|onder\swie|w\stym|из\sних|varav|hvorav|heraf"
)
_BEFORE = lazy(rf"[,(–—]\s?(?:and\s)?(?P<sign>{_PARTING})?\s?\Z", re.IGNORECASE)
_BEHIND = lazy(
    r"\s(?P<sign>of\s(?:them|whom|which|these)|de\sell[oa]s|d['’]entre\s(?:eux|elles)|von\sihnen)\s(?P<rest>[^.;:!?,()]{3,80})",
    re.IGNORECASE,
)
_REST = lazy(r"(?P<rest>[^.;:!?,()]{3,80})")
# A manner or a place, and no verb behind it.
_ALONE = lazy(
    r"\s(?P<rest>(?:\w+ly|abroad|overseas|elsewhere|in|at|from|on|near|under|over|aged)\b(?!\s(?:all|total|least|most)\b)[^.;:!?,()]{0,40})(?=[.;,)]|\Z)"
)
_PARTS = phrases(
    "of_them of_whom of_which of_the of_its of_their among_ including_ davon_ darunter_ dont_ part_of"
)
_SMALL = word_set("also another more other further as so such some there total all in at on")
_PARTED = (FigureKind.COUNT, FigureKind.MONEY)
_BEFORE_SENTENCE = 300  # characters that name what a sentence is about


def part_alone(ours: Placed, theirs: Placed) -> Contrast | None:
    """A number told of what the passage tells of a larger number, of which it is a part; else None."""
    sentence, text, mention = theirs.sentence(), theirs.text, theirs.mention
    if ours.mention.kind is not mention.kind or mention.kind not in _PARTED:
        return None
    head = text[sentence.start : mention.phrase.start]
    before = _BEFORE.search(head) if head[-1:].isspace() or head[-1:] == "(" else None
    if before is None:
        return None  # most numbers
    found = _rest(text, mention.span.end, sentence.end, is_signed=bool(before["sign"]))
    clause = ours.clause()
    is_told_as_part = ours.text.startswith(" of ", ours.number_end())
    if found is None or is_told_as_part or any(map(f" {ours.text.lower()} ".__contains__, _PARTS)):
        return None
    whole = head[: before.start()]
    larger = [one for one in figures(whole) if one.kind is mention.kind and one.value > mention.value]
    if not larger or any(one.value == figure.value for one in larger for figure in figures(ours.text)):
        return None
    from scifacts.checks.reading.figure_words import are_of_one_word, forms_in  # few numbers are parts

    said, apart = forms_in(clause) - forms_in(" ".join((*_SMALL, ours.mention.text))), forms_in(found["rest"])
    known = forms_in(text[max(0, sentence.start - _BEFORE_SENTENCE) : sentence.start] + whole)
    if (
        not said <= known
        or said.isdisjoint(forms_in(whole))
        or apart <= known
        or any(are_of_one_word(one, two) for one in forms_in(ours.text) for two in apart - known)
    ):
        return None
    return Contrast(clause, text[sentence.start : found.end()])


def _rest(text: str, start: int, stop: int, *, is_signed: bool) -> re.Match[str] | None:
    """What a passage tells of a part, behind its number; None where it may be no part."""
    if is_signed:
        return _REST.match(text, start, stop)
    return _BEHIND.match(text, start, stop) or _ALONE.match(text, start, stop)
