"""Who beat whom, the other way round: "as Hull beat Leeds" over "as Hull lost to Leeds".

Of two names, where each text tells of both once; in English, German, French, Spanish, Italian, Portuguese
and Dutch. Of the same verb in English the rule of roles tells who did it.
"""

from __future__ import annotations

from scifacts.checks.raising import Contrast
from scifacts.checks.reading.reservations import Reservation, has_reservation
from scifacts.nouns import NamedTuple
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

__all__ = ["beaten_by_the_other"]

_NAME = r"[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:of|de|and)\s)?[A-ZÀ-Þ][\w’'-]*){0,3}"
_WON = (
    r"(?:beat|beats|defeated?s?|edged|downed|overcame|outlasted|outscored|thrashed|hammered|routed"
    r"|crushed|stunned|eliminated|knocked\sout|won\s(?:\d+\s?[-–]\s?\d+\s)?(?:against|over|at))(?:\s\d+\s?[-–]\s?\d+)?"
)
_LOST = (
    r"(?:(?:lost|fell|lose|loses|went\sdown|succumbed|(?:was|were)\s(?:beaten|defeated))"
    r"(?:\s\d+\s?[-–]\s?\d+)?(?:\sat\shome)?\s(?:to|by|against|at))"
)
_SCORE = r"(?:\s\d+\s?[-–:]\s?\d+)?"
_WON_ABROAD = (
    rf"(?:(?:gewann|gewinnt|siegte|siegt){_SCORE}\s(?:gegen|bei|in)|schlug|schlägt|besiegte|bezwang"
    r"|(?:a\s)?(?:battu|vaincu|dominé|éliminé)|bat"
    rf"|(?:venció|ganó|derrotó|goleó|eliminó)(?:\spor)?{_SCORE}\s(?:al?|ante)"
    rf"|(?:ha\s)?battuto|batte|(?:ha\svinto|vince){_SCORE}\scontro|venceu|bateu|derrotou|goleou|versloeg|won{_SCORE}\svan){_SCORE}"
)
_LOST_ABROAD = (
    rf"(?:(?:verlor|verliert|unterlag){_SCORE}(?:\s(?:gegen|bei|in))?"
    rf"|s['’](?:est\s)?incline?é?e?{_SCORE}\s(?:face\sà|contre|devant|à)"
    rf"|a\sperdu{_SCORE}\s(?:face\sà|contre|devant|à)|(?:perdió|cayó){_SCORE}\s(?:ante|contra|frente\sa|con)"
    rf"|(?:ha\sperso|perde){_SCORE}\s(?:contro|con)|perdeu{_SCORE}\s(?:para|com|contra)|verloor{_SCORE}\svan)"
)
_GAME = lazy(
    rf"(?P<one>{_NAME}),?\s(?:(?P<won>{_WON}|{_WON_ABROAD})|(?P<lost>{_LOST}|{_LOST_ABROAD}))"
    rf"\s(?:(?:the|its|their|a)\s(?:[a-z’'-]+\s){{0,4}}[a-z’'-]+,\s|(?:the|den|die|der|dem|das|le|la|el|il|lo|o|de|het)\s|l['’])?"
    rf"(?P<two>{_NAME})"
)
_SIGNS_LIST = """
beat defeat edged downed overc outlast outscore thrash hammer routed crushed stunned eliminated knocked
won lost fell lose down succumbed _gewann_ _gewinnt_ _siegt _schlug_ _schlägt_ _besiegte_ _bezwang_
_verlor_ _verliert_ _unterlag_ _battu _bat_ _vaincu_ _dominé_ _éliminé_ _incliné s'inclin _perdu_
_venció_ _ganó_ _derrotó_ _goleó_ _eliminó_ _perdió_ _cayó_ _batte_ _vinto_ _vince_ _perso_ _perde_
_venceu_ _bateu_ _derrotou_ _goleou_ _perdeu_ _versloeg_ _verloor_
"""
_SIGNS = phrases(_SIGNS_LIST)
_TOLD_BY_ROLES = word_set(
    """beat beats defeat defeated defeats edged downed overcame outlasted outscored thrashed hammered routed
    crushed stunned eliminated knocked won lost fell lose loses went succumbed was were"""
)
_OPEN = frozenset({Reservation.CONDITIONAL, Reservation.POSSIBLE})
_NEAR = 32  # characters before a game, in which a condition stands


class _Game(NamedTuple):
    """A game: the last words of the winner's name and the loser's, the verb, and what tells it."""

    sides: tuple[str, str]
    verb: str
    written: str


def beaten_by_the_other(statement: str, sentence: str) -> Contrast | None:
    """What two texts tell of one game, where each has another winner; else None."""
    if not any(map(statement.__contains__, _SIGNS)) or not any(map(sentence.__contains__, _SIGNS)):
        return None
    said, found = _game(statement), _game(sentence)
    if said is None or found is None or said.sides != found.sides[::-1]:
        return None
    if said.verb == found.verb and said.verb in _TOLD_BY_ROLES:
        return None
    return Contrast(said.written, found.written)


def _game(text: str) -> _Game | None:
    """The one game that a text tells of as played; None where there is none, or several."""
    found = [*_GAME.finditer(text)]
    if len(found) != 1:
        return None
    if has_reservation(text[max(0, found[0].start() - _NEAR) : found[0].end()], _OPEN):
        return None
    one, two = (found[0][name].split()[-1].lower() for name in ("one", "two"))
    verb = found[0]["won"] or found[0]["lost"]
    sides = (one, two) if found[0]["won"] else (two, one)
    return _Game(sides, verb.split()[0], found[0].group())
