"""What a year or date is the time of: an event, "opened in 2014", or a peak, "the highest since 1981"."""

from __future__ import annotations

import re

from scifacts.numerals.wordlists import WORD, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.checks.reading.placed import Placed

__all__ = ["are_of_one_doer", "are_of_one_event", "event_of", "event_told"]

_FAR = 40  # characters before a figure, to the verb or the peak that it is the time of
_AROUND = 200  # characters to either side, to who is told of
# What happens once: forms of a verb with its like, and the time behind them, or before a German participle.
_ONCE = {
    "plan to open": "open opens opening",
    "open": "opened inaugurated eröffnet inauguré inaugurée inaugurado inaugurada inauguró ouvert"
            " ouverte abierto abierta abrió",
    "found": "founded established created formed gegründet fondé fondée créé créée fundado fundada creado"
             " creada fundó",
    "build": "built constructed erected gebaut erbaut errichtet construit construite construido construida",
    "complete": "completed finished fertiggestellt vollendet achevé achevée terminado terminada",
    "begin": "began begun started commenced begonnen commencé comenzó empezó",
    "bear": "born geboren né née nacido nacida nació",
    "die": "died gestorben starb mort morte murió",
    "sink": "sank sunk gesunken versenkt coulé hundido",
    "launch": "launched lancé lancée lanzado lanzada",
    "publish": "published veröffentlicht publié publiée publicado publicada",
    "sign": "signed unterzeichnet signé signée firmado firmada",
    "discover": "discovered entdeckt découvert découverte descubierto descubierta",
    "adopt": "adopted verabschiedet adopté adoptée adoptado adoptada",
    "abolish": "abolished abgeschafft aboli abolie abolido abolida",
    "demolish": "demolished abgerissen démoli démolie demolido demolida",
    "lay": "laid", "close": "closed shut geschlossen fermé fermée cerrado cerrada",
    "last": "recently zuletzt", "join": "joined", "introduce": "introduced eingeführt",
    "release": "released", "invent": "invented erfunden", "commission": "commissioned",
    "decommission": "decommissioned", "premiere": "premiered premièred", "ratify": "ratified",
    "dissolve": "dissolved", "consecrate": "consecrated", "incorporate": "incorporated",
    "canonise": "canonised canonized", "baptise": "baptised baptized", "crown": "crowned",
    "retire": "retired", "graduate": "graduated", "nationalise": "nationalised nationalized",
    "privatise": "privatised privatized", "electrify": "electrified",
}  # fmt: skip
_EVENTS = {word: event for event, words in _ONCE.items() for word in words.split()}
_HAN_ONCE = lazy(
    r"年?(?:\d+月)?(?:\d+日)?(?:正式|建成|全线)?"
    r"(通车|通車|开业|開業|开馆|開館|成立|建成|竣工|启用|啟用|出生|逝世|去世|创办|創辦|创立|創立|发射|發射|上市|开通|投产|落成)"
)
_FIRST_HAN = "\u4e00"
_DOER = lazy(
    r"([^\W\d_]{3,}),?(?:\s(?:that|which|who|was|were|had|has|been|first|finally|officially|newly|only|itself)){0,3}"
    r"\s[^\W\d_]+\s(?:in|on|en|el|im|am)\s\Z",
    re.IGNORECASE,
)
_NO_DOERS = word_set("""
the and but was has had were they that which who she been first being when
finally officially newly only itself long tall high wide deep old
été avait fut fue sido había
""")
_WILL_OPEN = lazy(
    r"\b(?:will|(?:is|are)\s(?:due|set|expected|scheduled|planned)\sto)\sopen\sin\s", re.IGNORECASE
)
_PRONOUN = lazy(r",\s(?:it|he|she|they)\s")
# A verb with more than "in" to its time; whose birth and death are once, wherever they were.
_APART = lazy(
    r"\b((?i:shut|laid))\sdown\s(?:in|on)\s\Z"
    r"|\b((?i:born|died))\s(?:in|at|near)\s[A-ZÀ-Þ][\w’'-]+(?:,?\s[A-ZÀ-Þ][\w’'-]+){0,2},?\s(?:in|on)\s\Z"
)
_APART_SIGNS = ("hut down", "aid down", "orn in", "orn at", "orn near", "ied in", "ied at", "ied near")
_ARTICLES = (" a ", " the ", " his ", " her ", " its ", " their ")
_ARTICLE_NEAR, _NOUN = 8, 3  # characters before the year; letters of a noun
_WHEN = frozenset(("in", "on", "since", "en", "el", "le", "am", "im", "seit", "vom"))
_AUXILIARIES = frozenset(("wurde", "wurden", "war", "waren", "ist", "jahr", "jahre", "in", "im", "am"))
_PEAK = lazy(
    r"\b(highest|lowest|largest|biggest|smallest|best|worst|fastest|slowest|sharpest|steepest|strongest|weakest"
    r"|most|fewest)\b(?:\s[^\W\d_]+){0,3}\ssince\s\Z",
    re.IGNORECASE,
)


def are_of_one_event(one: Placed, two: Placed) -> bool:
    """Whether two times are those of one event, as far as the words beside them tell."""
    if (peak := _since_peak(one)) and peak == _since_peak(two):
        return True
    if (noun := _named_by_year(one)) and noun == _named_by_year(two):
        return f"{one.mention.text} {noun}" not in two.text
    return are_of_one_doer(one, two) and (event := event_told(one)) is not None and event == event_told(two)


def are_of_one_doer(one: Placed, two: Placed) -> bool:
    """Whether no other doer is named with the verb of one time than with that of the other."""
    ours, theirs = _doer(one), _doer(two)
    if ours and theirs:
        return ours == theirs
    doer, other = (ours, two) if ours else (theirs, one)
    if doer is None or doer in other.around(_AROUND).lower():
        return True
    return _PRONOUN.match(other.text, other.mention.span.end) is not None


def event_of(verb: str) -> str | None:
    """What happens once, as a form of its verb in lower case tells it: opened, inaugurated -> open."""
    return _EVENTS.get(verb)


def _doer(time: Placed) -> str | None:
    """The noun right before the verb that a time is tied to: "the museum that opened in"."""
    found = _DOER.search(time.before(_FAR))
    word = found[1].lower() if found else None
    return None if word in _NO_DOERS else word


def event_told(time: Placed) -> str | None:
    """The event that a time is tied to by the verb right before it, or a participle right behind it."""
    mention, text = time.mention, time.text
    is_han = text[mention.span.end : mention.span.end + 1] >= _FIRST_HAN
    if is_han and (han := _HAN_ONCE.match(text, mention.span.end)):
        return str(han[1])
    before = _led_to(time)
    if before[:1] == ["open"] and _WILL_OPEN.search(
        text, max(0, mention.span.start - _FAR), mention.span.start
    ):
        return "open"  # what was due to open may have been late
    if len(before) > 1 and before[-1] in _WHEN and before[0] in _EVENTS:
        return _EVENTS[before[0]]
    is_aside = text.endswith(", ", 0, mention.phrase.start)
    if before and before[-1] not in _AUXILIARIES and not is_aside:
        return None
    behind = WORD.match(text, mention.span.end + 1)
    return _EVENTS.get(behind.group().lower()) if behind else None


def _led_to(time: Placed) -> list[str]:
    """The last two words before a time, the first a verb without its "down" or place: born in Lucca in."""
    words = time.words_before()
    if len(words) < 2 or words[-1] not in _WHEN or words[0] in _EVENTS:
        return words
    near = time.before(_FAR)
    found = _APART.search(near) if any(map(near.__contains__, _APART_SIGNS)) else None
    return [(found[1] or found[2]).lower(), words[-1]] if found else words


def _named_by_year(time: Placed) -> str | None:
    """The one thing that is told by its year: "the 1980 fire" -> fire."""
    end = time.mention.span.end
    if not f" {time.before(_ARTICLE_NEAR).lower()}".endswith(_ARTICLES):
        return None
    behind = WORD.match(time.text, end + 1) if time.text[end : end + 1] == " " else None
    if behind is None or not behind.group().islower() or len(behind.group()) < _NOUN:
        return None
    return behind.group()


def _since_peak(time: Placed) -> str | None:
    """What has not been as high or low since a time: "the highest rate since" -> highest."""
    found = _PEAK.search(time.before(_FAR))
    return found[1].lower() if found else None
