"""What has only begun, told as what may come of it: "approved a tax of 15%" over "proposed a tax of 15%".

A table gives the words of a stage, those of the stage behind it, and further words by which a sentence tells
that it came so far. A sentence that has one of these at the figure is left alone, and so is a statement that
has a word of the earlier stage, or says itself that it tells no plain fact.
"""

from __future__ import annotations

from scifacts.checks.contraries.bases_told import is_of_another_number
from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import OUTCOME_OPEN, has_reservation
from scifacts.checks.reading.wording import words_in
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks.reading.placed import Placed

__all__ = ["stage_ahead"]

# Of a line: beginnings of words of a stage, past forms of the next, and beginnings by which it is told too.
_STAGE_LIST = """
propos recommend draft considering considered tabled suggest vote-on voting-on to-vote planned plan-for
    plans-for put-forward bill-would call-for calls-for called-for calling-for
    : approved passed adopted ratified enacted authorised authorized introduced imposed
    : approv passed passes passage adopt ratif enact authori introduc impos agree back clear endors accept
    sign okay confirm voted applied in-effect effective green-light go-ahead nod won carried law in-force
    waved took-effect bless assent
propos recommend plan-for plans-for calls-for called-for
    : raised increased reduced lowered built closed opened demolished scrapped
    : approv agree went-ahead took-effect effect in-force
offer bid-for bidding : hired recruited admitted enrolled acquired bought paid
    : hir recruit join took-on taken-on accept enrol admit start appoint acquir bought buy purchas takeover
    paid pays
invit : attended came participated joined : attend came part join turn show accept
apply applied applicant application : admitted accepted hired enrolled granted
    : admit accept hir enrol grant success approv award won got
arrest detain question suspect : charged convicted sentenced jailed indicted
    : charg convict sentenc jail guilty indict imprison court prosecut
charg indict accus trial : convicted jailed sentenced imprisoned : convict jail sentenc guilty imprison plead
order-for orders-for ordered on-order
    : delivered received sold built : deliver receiv arriv sold built suppl hand
threaten risk endanger : destroyed burned burnt damaged ruined lost engulfed
    : destroy burn damag ruin lost los gut raz hit engulf
damag : destroyed demolished razed gutted : destroy demolish raz gut ruin burn level
nominat shortlist : won awarded : won win award prize
regist : voted : vot turnout ballot poll cast
pledg promis : donated gave spent delivered paid contributed
    : donat gave giv spen deliver paid pay contribut transfer disburs hand invest
start-on started-on begun-on began-on under-construction broke-ground breaking-ground started-building
    began-building being-built
    : completed finished opened delivered : complet finish open deliver ready handed
sued seek-damages seeking-damages claim-for demanded demanding
    : won awarded received recovered : won win award receiv recover paid pay settl grant get got
investigat probing probe reviewing examining scrutin
    : cleared approved blocked fined banned : clear approv block fine fining bann bans allow waved nod
    ahead
set-aside earmark provisions reserved : paid spent : paid pay spen disburs
owe owed owes : repaid paid wrote : repa paid pay settl wrote writ forgiv
"""
_DENYING = ("without ", "no ", "not ", "never ")
_BESIDE = 240  # characters on either side of a sentence


class _Stage(NamedTuple):
    early: tuple[str, ...]
    ahead: frozenset[str]
    reached: tuple[str, ...]


def _stages() -> Iterator[_Stage]:
    for line in _STAGE_LIST.replace("\n    ", " ").strip().split("\n"):
        early, ahead, reached = (part.split() for part in line.split(":"))
        yield _Stage(tuple(early), frozenset(ahead), tuple(reached))


_STAGES = tuple(_stages())


def stage_ahead(ours: Placed, theirs: Placed) -> Contrast | None:
    """What a statement tells as done, and the stage before it that its passage tells of; else None."""
    said = words_in(ours.sentence().of(ours.text))
    for stage in _STAGES:
        if stage.ahead.isdisjoint(said) or _has(ours.text, stage.early):
            continue
        told = _told_early(theirs, stage)
        if told is None or has_reservation(ours.text, OUTCOME_OPEN):
            continue
        clause = ours.clause()
        if stage.ahead.isdisjoint(words_in(clause)):  # cleared the merger, worth £1bn
            clause = ours.text[ours.sentence().start : ours.mention.phrase.end]
        if not stage.ahead.isdisjoint(words_in(clause)):
            return Contrast(clause.strip(), told)
    return None


def _told_early(figure: Placed, stage: _Stage) -> str | None:
    """What a sentence tells of a stage at a figure; None where the text tells near it that it went farther.

    What is told of another number went so far without it: offers to 560, of whom 310 were hired.
    """
    span, text = figure.sentence(), figure.text
    sentence = span.of(text)
    if all(is_of_another_number(figure, span.start + at) for at in _places(sentence, stage.early)):
        return None
    reached = (at for at in _places(sentence, stage.reached) if not sentence[:at].lower().endswith(_DENYING))
    if any(not is_of_another_number(figure, span.start + at) for at in reached):
        return None
    beside = text[max(0, span.start - _BESIDE) : span.start], text[span.end : span.end + _BESIDE]
    return None if any(_has(one, stage.reached) for one in beside) else sentence.strip(" .")


def _places(text: str, beginnings: tuple[str, ...]) -> Iterator[int]:
    """Where words with one of the beginnings stand, or phrases, whose words a hyphen parts."""
    low = text.lower().replace("-", " ")
    beginnings = tuple(one for one in beginnings if one.replace("-", " ") in low)
    if not beginnings:
        return  # most texts
    words = [(one.start(), one.group()) for one in WORD.finditer(low)]
    for at, word in words:
        for beginning in beginnings:
            if "-" in beginning:
                if low.startswith(beginning.replace("-", " "), at):
                    yield at
            elif word.startswith(beginning):
                yield at


def _has(text: str, beginnings: tuple[str, ...]) -> bool:
    return any(True for _ in _places(text, beginnings))
