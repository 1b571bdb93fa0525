"""What is over, as a source has it: "the fee is 5 euros", "Until May, | it was".

A text that tells in the past what a quote has in the present says the same as a rule; not where the head of
its sentence tells that it is over.
"""

from __future__ import annotations

from scifacts.matching.around.edges import REPORTING
from scifacts.matching.around.governing_words import (
    DONE,
    DROPPED,
    REPEALING,
    STRIKING_DOWN,
    TAKING_BACK,
    forms_of,
)
from scifacts.matching.vocabulary.verbs import INFINITIVES, PASTS
from scifacts.numerals.wordlists import IS, phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.align import Alignment

__all__ = ["bygone"]

_REACH = 80  # characters back to the head of the sentence
_STOPS = (". ", "! ", "? ", "; ", ": ", "\n")
_OVER = phrases("""
until till up_until up_till before prior_to formerly previously originally in_the_past back_then in_former
in_earlier avant autrefois auparavant jusqu' jusqu’ hasta antes_de antes, anteriormente
""")
_PRESENT_AND_PAST = word_set("""
is/was are/were has/had have/had does/did do/did can/could est/était sont/étaient a/avait ont/avaient
coûte/coûtait compte/comptait es/era son/eran está/estaba están/estaban hay/había tiene/tenía
tienen/tenían cuesta/costaba
""")
_ENDED = forms_of(REPEALING, STRIKING_DOWN, TAKING_BACK, DROPPED, forms=(DONE,)) | {
    *("removed", "lifted", "ended", "waived", "suspended", "closed")
}
_THERE_IS = tuple(("there", verb) for verb in ("is", "are", "exists", "exist"))
_AUXILIARIES = IS | {"has", "have", "had", "been", "now", "since", "later"}
_BEHIND = 48  # characters behind a passage in which its verb stands


def bygone(alignment: Alignment, text: str) -> Iterator[tuple[int, int, int, int]]:
    """Verbs of a quote in the present that stand in the past, behind what tells that it is over."""
    if not alignment.passage.starts or not alignment.edits:
        return
    if tuple(alignment.quote.keys[:2]) in _THERE_IS and _is_ended(text, alignment.passage.ends[-1]):
        edit = alignment.edits[0]
        yield edit.first, edit.last, edit.start, edit.end
    start = alignment.passage.starts[0]
    if not text.endswith(", ", 0, start):
        return
    head = text[max(0, start - _REACH) : start].lower()
    head = head[max((head.rfind(stop) + len(stop) for stop in _STOPS if stop in head), default=0) :]
    if not head.lstrip(" \"'(*").startswith(_OVER):
        return
    if not REPORTING.isdisjoint(alignment.passage.keys):
        return  # Before the match, | he said it was
    for edit in alignment.edits:
        if edit.last - edit.first == 1 == edit.end - edit.start and _is_past_of(
            alignment.passage.keys[edit.start], alignment.quote.keys[edit.first]
        ):
            yield edit.first, edit.last, edit.start, edit.end


def _is_past_of(past: str, present: str) -> bool:
    """Whether a word is the past of a verb in the present: was and is, charged and charges."""
    if f"{present}/{past}" in _PRESENT_AND_PAST:
        return True
    verb = present.removesuffix("s")
    if past in PASTS:
        return INFINITIVES.get(past) in (verb, present, present.removesuffix("es"))
    return past in (f"{verb}d", f"{verb}ed", f"{present.removesuffix('es')}ed", f"{verb[:-2]}ied")


def _is_ended(text: str, end: int) -> bool:
    """Whether the verb right behind a passage tells that it is no more: | was abolished."""
    words = text[end : end + _BEHIND].lower().replace(".", " .").split()
    at = next((index for index, word in enumerate(words) if word not in _AUXILIARIES), 0)
    return at > 0 and words[at].rstrip(",;:") in _ENDED
