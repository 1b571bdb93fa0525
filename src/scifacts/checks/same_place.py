"""Whether a figure of a statement and one of a passage stand at the same place and count the same thing."""

from __future__ import annotations

import re

from scifacts.checks.tied_figures import has_other_base
from scifacts.model import FigureKind
from scifacts.numerals import Verdict, compare_units
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from scifacts.model import FigureMention

    # A figure read, and the text that it stands in.
    Placed: TypeAlias = tuple[FigureMention, str]

__all__ = ["TIMES", "is_alike", "is_of_one_time"]

TIMES = frozenset({FigureKind.YEAR, FigureKind.DATE})
_AMOUNTS = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION})
_SAME_UNIT = frozenset({Verdict.SAME, Verdict.NO_RATE})
_NEAR = 24  # characters beside a figure
_FAR = 40
_WORDS = lazy(r"[^\W\d_]+")
# Words by which a figure is the distance of two, or a part of one: 10 more than in 2020, 12 of which.
_WORDS_BEFORE = """
by from up down extra further another um von weitere weiteren dont otros otras autres
drop fall rise increase decrease decline gain difference gap surplus deficit margin swing cut change saving
jump growth rückgang plus minus anstieg zuwachs differenz baisse hausse recul écart aumento caída diferencia
"""
_WORDS_AFTER = """
more fewer less of extra further additional new increase rise decrease fall drop gain other others
mehr weniger davon neue neuen weitere weiteren plus moins autres dont más menos otros otras de
"""
_DERIVED_BEFORE = frozenset(_WORDS_BEFORE.split())
_DERIVED_BEHIND = frozenset(_WORDS_AFTER.split())
_DERIVED_HAN = "增减多少其"
# Words behind a number that name nothing counted.
_NO_NOUNS = """
about above after against among around before below between beyond during inside outside since there these
those through throughout under until which while within without where would could should their other others
further percent wurden waren haben hatten gegen unter zwischen sowie durch werden davon prozent contre pendant
depuis entre selon étaient avaient seront après avant contra durante desde según hasta sobre fueron estaban
"""
_OTHER_WORDS = frozenset(_NO_NOUNS.split())
# Words before an amount that do not tell what it is.
_GENERAL_WORDS = """
of to at for with a an the in on was is were are be been had has have about and or als von zu auf mit bei war
ist waren sind im der die das und de à a pour avec est était sont et un una le la les el los en con por y fue es
rose grew climbed jumped increased surged soared fell dropped declined decreased slid slumped plunged gained lost
stieg stiegen sank sanken fiel fielen wuchs wuchsen augmenté baissé subió bajó
"""
_GENERAL = frozenset(_GENERAL_WORDS.split())
_PART = lazy(
    r"[\s-](?:[^\W\d_]+\s)?((?:in|among|for|against|at|within|of)\s(?:the\s)?[^\W\d_]+)", re.IGNORECASE
)
_NOUN = lazy(r"[\s-]([^\W\d_]{5,})(?![\w-])")
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
    "close": "closed geschlossen fermé fermée cerrado cerrada",
    "last": "recently zuletzt", "join": "joined", "introduce": "introduced eingeführt", "release": "released", "invent": "invented erfunden",
}  # fmt: skip
_EVENTS = {word: event for event, words in _ONCE.items() for word in words.split()}
_HAN_ONCE = lazy(
    r"年?(?:\d+月)?(?:\d+日)?(?:正式|建成|全线)?"
    r"(通车|通車|开业|開業|开馆|開館|成立|建成|竣工|启用|啟用|出生|逝世|去世|创办|創辦|创立|創立|发射|發射|上市|开通|投产|落成)"
)
_DOER = lazy(
    r"([^\W\d_]{3,})(?<!\bit)(?<!\bthe)(?<!\band)(?<!\bbut)(?<!\bwas)(?<!\bhas)(?<!\bhad)(?<!\bwere)(?<!\bthey)(?<!\bthat)"
    r"(?<!\bwhich)(?<!\bwho)(?<!\bshe)(?<!ly)(?<!\bbeen)(?<!\bfirst)(?<!\bbeing)(?<!\bwhen)"
    r"(?:\s(?:that|which|who|was|were|had|has|been|first|finally|officially|newly|only|itself)){0,3}"
    r"\s[^\W\d_]+\s(?:in|on)\s\Z",
    re.IGNORECASE,
)
_WHEN = frozenset("in on since en el le am im seit vom".split())
_AUXILIARIES = frozenset("wurde wurden war waren ist jahr jahre in im am".split())
_PEAK = lazy(
    r"\b(highest|lowest|largest|biggest|smallest|best|worst|fastest|slowest|sharpest|steepest|strongest|weakest"
    r"|most|fewest)\b(?:\s[^\W\d_]+){0,3}\ssince\s\Z",
    re.IGNORECASE,
)
# What became of people, each with the words for it: "54 injured", "injured 54", "34人受伤".
_FATES = {
    "hurt": r"injured|wounded|hurt|injur(?:es|ing)|wound(?:s|ing)|verletzt[en]?|blessés|heridos|受伤|受傷",
    "dead": r"killed|dead|died|kill(?:s|ing)|getötet|tot|tote|ums\sleben|tués|morts|muertos|死亡|遇难|遇難|丧生",
    "missing": r"missing|vermisst|disparus|desaparecidos|失踪|失蹤",
    "held": r"arrested|detained|festgenommen|arrêtés|interpellés|detenidos|被捕",
}
_PEOPLE = (
    r"(?:\s(?:others|other|more|people|persons|men|women|children|civilians|soldiers|menschen|personen|personnes"
    r"|personas))?"
)
_BECAME = r"(?:\s(?:were|was|are|have\sbeen|had\sbeen|wurden|kamen|sind|ont\sété|fueron|resultaron|left))?"
_BEHIND = lazy(
    lambda: (
        rf"(?:{_PEOPLE}{_BECAME}\s|人)(?:{'|'.join(rf'(?P<{fate}>{words})' for fate, words in _FATES.items())})"
        r"(?![a-zäöüß])"
    ),
    re.IGNORECASE,
)
_AHEAD = lazy(
    lambda: rf"(?:\A|[^\w-])(?:{'|'.join(rf'(?P<{fate}>{words})' for fate, words in _FATES.items())})\s\Z",
    re.IGNORECASE,
)


def is_alike(one: Placed, two: Placed) -> bool:
    """Whether two figures count one thing, or are two years behind the same words: opened in 2014."""
    ours, theirs = one[0], two[0]
    if ours.kind in TIMES and theirs.kind in TIMES:
        return ours.high is theirs.high is None and _is_of_one_event(one, two)
    if ours.kind is not theirs.kind or ours.kind not in _AMOUNTS or not is_of_one_time(ours, theirs):
        return False
    if ours.kind is FigureKind.COUNT:
        fates = _fate(*one), _fate(*two)
        if any(fates):
            return fates[0] == fates[1]
    if _is_derived(*one) or _is_derived(*two):
        return False
    if ours.kind is FigureKind.COUNT and (ours.unit is None or theirs.unit is None):
        return _is_same(_noun(*one), _noun(*two))
    if ours.unit is None or theirs.unit is None or compare_units(ours.unit, theirs.unit) not in _SAME_UNIT:
        return False
    if ours.kind is FigureKind.COUNT:
        return True
    before = _before(*one), _before(*two)
    if ours.kind is FigureKind.DURATION:
        return before[0][-1:] == before[1][-1:]
    is_behind_same = _are_behind_same(*before)
    if ours.kind is FigureKind.MONEY:
        return is_behind_same
    if _part(*one) != _part(*two) or any(has_other_base(mention, text) for mention, text in (one, two)):
        return False
    return is_behind_same or _is_same(_noun(*one), _noun(*two))


def is_of_one_time(ours: FigureMention, theirs: FigureMention) -> bool:
    """Whether two figures are not tied to two times, of which each may be true."""
    if ours.as_of is None or theirs.as_of is None:
        return True
    return ours.as_of.startswith(theirs.as_of) or theirs.as_of.startswith(ours.as_of)


def _are_behind_same(ours: list[str], theirs: list[str]) -> bool:
    """Whether the same word leads to two amounts, or the same two where one tells nothing: a profit of."""
    if ours[-1:] != theirs[-1:]:
        return False
    return not ours or ours[-1] not in _GENERAL or (len(ours) > 1 and ours == theirs)


def _part(mention: FigureMention, text: str) -> str | None:
    """The part of which a share is told: 95% effective in adults."""
    found = _PART.match(text, mention.span.end)
    return found[1].lower() if found else None


def _is_same(one: str | None, two: str | None) -> bool:
    return one is not None and one == two


def _is_of_one_event(one: Placed, two: Placed) -> bool:
    if _is_same(_since_peak(*one), _since_peak(*two)):
        return True
    subjects = {_doer(*one), _doer(*two)} - {None}
    return len(subjects) < 2 and _is_same(_event(*one), _event(*two))  # noqa: PLR2004 - one each


def _doer(mention: FigureMention, text: str) -> str | None:
    """The noun right before the verb that a time is tied to: "the museum that opened in"."""
    start = mention.phrase.start
    found = _DOER.search(text[max(0, start - _FAR) : start])
    return found[1].lower() if found else None


def _event(mention: FigureMention, text: str) -> str | None:
    """The event that a time is tied to by the verb right before it, or a participle right behind it."""
    if han := _HAN_ONCE.match(text, mention.span.end):
        return han[1]
    before = _before(mention, text)
    if len(before) > 1 and before[-1] in _WHEN and before[0] in _EVENTS:
        return _EVENTS[before[0]]
    if before and before[-1] not in _AUXILIARIES:
        return None
    behind = _WORDS.match(text, mention.span.end + 1)
    return _EVENTS.get(behind.group().lower()) if behind else None


def _since_peak(mention: FigureMention, text: str) -> str | None:
    start = mention.phrase.start
    found = _PEAK.search(text[max(0, start - _FAR) : start])
    return found[1].lower() if found else None


def _fate(mention: FigureMention, text: str) -> str | None:
    """What became of the people counted, by the word beside their number."""
    start, end = mention.phrase.start, mention.span.end
    found = _BEHIND.match(text, end) or _AHEAD.search(text[max(0, start - _NEAR) : start])
    return found.lastgroup if found else None


def _noun(mention: FigureMention, text: str) -> str | None:
    found = _NOUN.match(text, mention.span.end)
    word = found[1].lower() if found else None
    return None if word in _OTHER_WORDS else word


def _before(mention: FigureMention, text: str) -> list[str]:
    """The last two words before a figure, of its own clause."""
    start = mention.phrase.start
    words = _WORDS.findall(text, max(0, start - _NEAR), start)
    return [word.lower() for word in words[-2:]]


def _is_derived(mention: FigureMention, text: str) -> bool:
    start, end = mention.phrase.start, mention.span.end
    behind = _WORDS.findall(text[end : end + _NEAR].lower())[:2]
    if not (_DERIVED_BEFORE.isdisjoint(_before(mention, text)) and _DERIVED_BEHIND.isdisjoint(behind)):
        return True
    han = text[max(0, start - 3) : start] + text[end : end + 2]
    return any(map(han.__contains__, _DERIVED_HAN))
