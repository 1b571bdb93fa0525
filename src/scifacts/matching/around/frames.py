"""What the sentence around a passage makes of it: on Sundays | it is free; it was long thought | it is so."""

from __future__ import annotations

import re

from scifacts.matching.around.clauses import SENTENCE_END
from scifacts.matching.around.governing_words import (
    ALLEGING,
    BELIEVING,
    HOPING,
    SAYING,
    SUPPOSING,
    UNSURE,
    WRITING,
    forms_of,
)
from scifacts.matching.beginnings import BULLETS
from scifacts.matching.vocabulary.words import SMALL_WORDS
from scifacts.model import ChangeKind
from scifacts.numerals.vocabulary import MONTH_NAMES
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["TRUTHS", "framed"]

_REACH = 240  # characters back to the beginning of the sentence
_LONGEST = 110  # characters of a place or time at the head of a sentence
_ENDS = (". ", "! ", "? ", "\n", ".\u201d", '."', ".'", ".)", "; ", ": ")
# First words of places and times; the German ones for every Sunday and the like end in s.
_LEADING = word_set("""
on in from between every each at during for among within across under inside outside around with until
till up by according before after once following upon as so to of only le la les el los de en entre an
am im von vom zwischen solo sólo solamente únicamente seulement uniquement nur dans à au aux chez parmi
bei unter für mit with usually generally typically normally often sometimes occasionally rarely seldom mostly
meist meistens manchmal üblicherweise normalerweise pour con para sur laut gemäß selon según wenn falls
sofern sollte sollten si s'il s'ils
""")
_LEAST = 8  # characters of a passage that is a clause (of letters; Chinese ones are shorter)
_LEAST_HAN = 5
_MOST = 200
_BEHIND = 120
_JOINING = ":;；"  # behind these the sentence goes on
_MORNING = ("a.m. ", "p.m. ")
_INSIDE = (". ", "! ", "? ")  # a passage with a sentence's end in it is not judged as one clause
_OPENING_MARKS = " \"'\u201c\u2018("
_TOLD = (",", "that", "if", "dass", "day", " now", " then", "spoke of", "had it")
_TELLING = forms_of(SAYING, WRITING, ALLEGING, BELIEVING, SUPPOSING, HOPING, UNSURE) | {
    *("held", "suspects", "imagines", "dreams", "spoke", "had", "before", "reads", "read"),
}
TRUTHS = ("fact", "reality", "truth", "actually", "Actually")
_NEAR_BEHIND = 30
_WITH_IT = ("; with it, ", "; with them, ", "; without it, ", "; without them, ")  # a sum was named before
# Behind these a German clause has no comma: Laut Prognose | wächst die Wirtschaft, im Roman | stirbt er.
_FIRST_OF_TOLD = (
    "laut ",
    "gemäß ",
    "im ",
    "in dem ",
    "in der ",
    "in seinem ",
    "in ihrem ",
    "in einem ",
    "in einer ",
)
_THAT_ELSEWHERE = ("que ", "qu'", "dass ")
# Of these a German clause that governs without "dass" has one.
_TOLD_IN_GERMAN = phrases("""
hieß hiess glaub dacht vermut mein angenomm behaupt hoff fürcht wünsch zweif träum kein denk sag rechn annehm
fälschlich irrtümlich unrecht wahrheitswidrig
""")
# First words of what German, French and Spanish sentences say of times and places.
_FIRST_ELSEWHERE = word_set("""
le les en de entre los el an am im von zwischen sonntags werktags montags dienstags donnerstags freitags
samstags dans à au aux chez parmi bei unter para sur
""")
_AT_TIMES_FIRST = frozenset({"on", "in", "from", "between", "every", "each", "at", "during"})
_ONLY_WORDS = (
    "solo ",
    "sólo ",
    "solamente",
    "únicamente",
    "seulement",
    "uniquement",
    "nur ",
    "only ",
    "only,",
)
_UNTIL_FIRST = frozenset({"until", "till", "up", "by", "according", "in", "before"})
_OWN = frozenset({"its", "their", "his", "her"})
_PLANS = (" 20", "plan", "schedule", "forecast", "projection")
_SEASONS = word_set("""
late early high dry wet cold mild hard winter winters summer summers spring autumn warm hot good bad some
certain most normal ideal january february march april may june july august september october november
december
""")
_FOUR = ("winter", "summer", "spring", "autumn")
_IF_STEMS = (
    *(
        "optional",
        "valid",
        "special",
        "additional",
        "extra",
        "far as",
        "knowledge",
        "those",
        "view",
        "opinion",
    ),
    *("eyes", "first sight", "first glance", "face of it"),
)
_CONTRASTS = (["but"], ["while"], ["whereas"], ["though"], ["although"], ["yet"])
_MONTH = rf"(?:{'|'.join(MONTH_NAMES)})"
_DAYS = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
# When alone it is so, again and again.
_AT_TIMES = lazy(
    rf"(?:on\s(?:{_DAYS}s|weekdays|working\sdays|weekends|school\sdays|market\sdays|(?:public|bank|school)\sholidays"
    rf"|the\s(?:first|second|third|fourth|last)\s{_DAYS}\s(?:of|in)\s(?:each|every|the)\s\w+"
    r"|(?:some|certain|alternate|hot|cold|clear|rainy|sunny|windy|busy)\s(?:days|evenings|nights|weekends))"
    r"|in\s(?:(?:the|late|early|high|dry|wet|cold|mild|hard)\s)?(?:winters?|summers?|spring|autumn)"
    r"|in\s(?:warm|dry|wet|cold|hot|mild|good|bad|some|certain|most|normal|ideal)\s(?:years|months|weather|conditions)"
    rf"|(?:in|from|between)\s{_MONTH}\s(?:and|or|to)\s{_MONTH}|(?:every|each)\s{_DAYS}"
    r"|at\s(?:night|weekends|the\sweekend|low\stide|high\stide|peak\stimes)"
    r"|during\s[^,;:\d]{2,40}?)"
    r"(?:\s(?:and|or|before|after|until|till|from)\s[^,;:]{1,20})?,?\s\Z",
    re.IGNORECASE,
)
# Where alone: seulement in one country.
_ONLY_THERE = lazy(
    r"(?:s[oó]lo|solamente|únicamente|seulement|uniquement|nur|only)\s(?:en|à|au|aux|dans|in|im|bei|für|pour|para|at|for)"
    r"\s[^,.;:]{1,60}[,:]?\s\Z"
    r"|(?:en|à|au|aux|dans|in|im|across|within)\s[^,.;:\d]{1,40}\s(?:seulement|uniquement|only|solamente),\s\Z",
    re.IGNORECASE,
)
_UNTIL = lazy(
    r"(?:(?:until|till|up\sto)\s(?!(?:now|today|this|the\spresent)\b)[^,;:]{2,40}"
    r"|by\s20\d\d(?:,\saccording\sto\s[^,;:]{1,30})?|according\sto\s[^,;:]{0,30}\b(?:plans?|schedule|forecasts?|projections?)"
    r"|in\s(?:its|their|his|her)\s(?:heyday|youth|prime|day|childhood|(?:early|first|final|last)\s\w+)"
    r"|before\s(?:(?:19|20)\d\d|the\s(?:\w+\s)?(?:war|fire|reform|crisis|pandemic|crash|merger|flood|revolution"
    r"|earthquake|renovation|closure|attack|invasion)[^,;:]{0,30})),\s\Z",
    re.IGNORECASE,
)
# Of whom, with what, or as far as known it is so.
_IF_AT_ALL = lazy(
    r"(?:with\s(?:(?:the|an?|its|their)\s)?(?:optional|valid|special|additional|extra)\s[^,;:]{1,40}"
    r"|(?:as|so)\sfar\sas\s(?![^,;:]*\b(?:goes|go|concerned)\b)[^,;:]{2,60}|to\s(?:the\sbest\sof\s)?(?:my|our|his|her|their)\sknowledge"
    r"|of\sthose\s(?:who|that|with|in|under|over|aged)\s[^,;:]{1,50}|in\s(?:his|her|my|their\sown|his\sown)\s(?:view|opinion|eyes)"
    r"|at\sfirst\s(?:sight|glance)|on\sthe\sface\sof\sit),\s\Z",
    re.IGNORECASE,
)
_FRAME = lazy(
    r"(?:in|at|on|for|among|within|during|across|under|from|inside|outside|around|with)\s"
    r"(?!(?:fact|addition|general|particular|total|short|all|response|return|contrast|example|instance|last|least"
    r"|reality|practice|the\s(?:end|meantime|other\shand|contrary|whole|event|same\stime))\b)[^;:]{1,70},?\s\Z",
    re.IGNORECASE,
)
_TIMED = lazy(
    rf"\b(?:\d{{4}}|\d0s|{_MONTH}|{_DAYS}s?|(?:winter|summer|spring|autumn|morning|evening|night|week|month|year"
    r"|decade|century|quarter|season|hour|minute|war|time|period)s?)\b|^(?:during|from)\b",
    re.IGNORECASE,
)
_AGAINST = r"(?:;|,\s(?:but|while|whereas|though|although|yet)|;\s(?:but|however),?)\s"
_ELSEWHERE = lazy(
    rf"[)\"\']?{_AGAINST}(?:not\s)?(?:nationwide|nationally|elsewhere|overall|worldwide|globally|on\sthe\swhole|otherwise"
    r"|in\stotal|in\sthe\s(?:whole|rest|entire|other|country\sas|group\sas)|in\s(?:other|all\sother)|the\srest\b"
    r"|(?:the\s)?\w+\sas\sa\swhole|across\sthe\s(?:country|group|world)|until\sthen|outside)\b",
    re.IGNORECASE,
)
_NOT_THERE = lazy(
    rf"[)\"\']?{_AGAINST}(?:in|at|on|among|for(?!\s(?:instance|example))|during|after|today|now|by|outside|with)\b[^.;]{{0,70}}"
    r"\b(?:no|not|never|none|only|closed|gone|nobody|without|hardly|neither|cannot|less|fewer|rarely|seldom|scarcely"
    rf"|lower|smaller|shorter|half|different)\b|[)\"\']?{_AGAINST}not\s(?:in|at|on|among|for|everywhere)\b",
    re.IGNORECASE,
)
_PRESENT = lazy(
    r"[^,;]{0,60}?\b(?:is|are|has|have|can|may|must|does|do|cannot)\b"
    r"|(?:the|an?|its|his|her|their|this|our)\s(?:[^\W\d]+[\s-]){0,2}?[^\W\d]*[^\W\ds]\s(?!(?:its|his|this|thus)\b)[^\W\d]+[^\W\ds]s\b",
    re.IGNORECASE,
)
_PAST = lazy(
    r"\b\w{3,}ed\s(?:the|an?|its|his|her|their|more|about|\d)|\b(?:was|were|had|did|been|ago)\b|\b(?:has|have)\s\w+(?:ed|en)\b",
    re.IGNORECASE,
)
_SOME = word_set("""
most some many certain several few a rare the den einige einigen manche manchen viele vielen bestimmte
bestimmten gewisse gewissen wenige wenigen mehreren la certains certaines beaucoup plusieurs quelques
algunos algunas muchos muchas ciertos ciertas varios varias usually generally typically normally often
sometimes occasionally rarely seldom mostly meist meistens manchmal üblicherweise normalerweise
""")
_SUBJECTS = frozenset(("you", "they", "he", "she", "it", "we", "i"))
_MOST_WORDS = 7  # on the first Sunday of each month


def framed(text: str, start: int, end: int) -> Cut | None:
    """What the words from the beginning of the sentence to a passage make of it, and their range."""
    is_han = not text[start].isascii() and text[start] >= "\u3400"
    if not (_LEAST_HAN if is_han else _LEAST) <= end - start <= _MOST or not start:
        return None
    if not is_han and _is_within(text, start):
        return None
    begin = low = max(0, start - _REACH)
    for match in SENTENCE_END.finditer(text, low, start):
        if text[match.start()] not in _JOINING and not text.endswith(_MORNING, low, match.end()):
            begin = match.end()
    lead = text[begin:start].lstrip("\"'( \u201c")
    begin = start - len(lead)
    if not lead or (begin > low == 0 and not lead.strip()) or _has_end(text[start : end - 1]):
        return None
    if is_han:
        from scifacts.matching.around.frames_elsewhere import framed_in_han
        from scifacts.matching.around.hearsay_elsewhere import told_by_hearsay_in_han

        kind = framed_in_han(lead, text[start:end], text[end : end + _BEHIND]) or told_by_hearsay_in_han(lead)
    else:
        behind = text[end : end + _BEHIND]
        kind = (
            _told(lead, behind)
            or _hearsay(lead, text[start:end])
            or _at_place_or_time(lead, text[start:end], behind)
            or _of_some(lead)
            or _framed_elsewhere(lead, behind)
        )
    return (kind, begin, start) if kind else None


def _is_within(text: str, start: int) -> bool:
    """Whether a glance tells that nothing frames a passage: it begins a sentence, or its lead is long."""
    near = text[max(0, start - _LONGEST) : start]
    if near[-1:] == " " and near[-2:-1] in ".!?" and near[-4:-2].isalpha():
        return True
    if (
        _may_tell(near)
        or near.endswith(_THAT_ELSEWHERE)
        or near.rstrip().endswith(":")
        or (":" in near and near.rsplit(None, 1)[-1] in BULLETS)
    ):
        return False
    at = max(map(near.rfind, _ENDS))
    if at < 0:
        return start > _LONGEST
    first = near[at + 2 :].lstrip("\"'( \u201c").partition(" ")[0].lower()
    return bool(first) and not first.endswith("s") and first not in _LEADING


def _has_end(passage: str) -> bool:
    """Whether a sentence ends within a passage and another begins, with a capital."""
    for mark in _INSIDE:
        at = passage.find(mark)
        if at >= 0 and not passage[at + 2 : at + 3].islower():
            return True
    return False


def _clause_of(lead: str, stop: int) -> str:
    """The words behind the last colon or semicolon that stands before an index."""
    at = max(lead.rfind(mark, 0, stop) for mark in ("; ", ": "))
    return lead[at + 2 :] if at >= 0 else lead


def _told(lead: str, behind: str) -> ChangeKind | None:
    """What a governing clause or the head of a list makes of what follows."""
    if ";" in lead and lead.endswith(_WITH_IT):
        return ChangeKind.COMPARATOR
    clause = _clause_of(lead, len(lead))
    tells = _may_tell(lead)
    if tells or ":" in lead or any(word in behind[:_NEAR_BEHIND] for word in TRUTHS):
        from scifacts.matching.around.governed import (
            told,  # many quotes begin a sentence, or stand in it anywhere
        )

        if kind := told(lead, clause if tells else "", behind):
            return kind
    lowered = clause.lower()
    if lowered.endswith(_THAT_ELSEWHERE) or (
        lowered.endswith(", ") and any(map(lowered.__contains__, _TOLD_IN_GERMAN))
    ):
        from scifacts.matching.around.governed_elsewhere import told_elsewhere

        return told_elsewhere(lowered)
    return None


def _hearsay(lead: str, passage: str) -> ChangeKind | None:
    """What a clause makes of what follows when nobody stands for it, or denies it around who says so."""
    lowered = lead.lower()
    ends = _may_tell(lead) or lead.rstrip().endswith(":")
    if ends or lowered.endswith(_THAT_ELSEWHERE) or lowered.startswith(_FIRST_OF_TOLD):
        from scifacts.matching.around.hearsay_elsewhere import told_by_hearsay_elsewhere

        if kind := told_by_hearsay_elsewhere(lowered):
            return kind
    if not ends:
        return None
    from scifacts.matching.around.hearsay import (  # many quotes begin a sentence
        told_by_hearsay,
        without_attribution,
    )

    plain = without_attribution(lead)
    if kind := told_by_hearsay(plain):
        return kind
    if plain is lead:
        return None
    from scifacts.matching.around.denials import denied_clause, denied_report

    whole, at = plain + passage, len(plain)
    that = plain.endswith("that ")
    denied = denied_clause(whole, at) if that else denied_report(whole, at, len(whole))
    return denied[0] if denied else None


def _may_tell(lead: str) -> bool:
    """Whether a lead ends in a comma, "that", or a word for saying or thinking: it may tell what follows."""
    told = lead.rstrip(_OPENING_MARKS).lower()
    return told.endswith(_TOLD) or told.rpartition(" ")[2] in _TELLING


def _at_place_or_time(lead: str, passage: str, behind: str) -> ChangeKind | None:
    """What a place or a time at the head of the clause makes of what follows it."""
    lead = _clause_of(lead, len(lead) - 2)
    words = lead.lower().split(None, 2)[:2]
    if not words:
        return None
    first, second = words[0], words[-1].rstrip(",")
    recurs = first in _AT_TIMES_FIRST and (
        first != "in"
        or second in _SEASONS
        or (lead[3:7].lower() == "the " and any(map(lead.lower().__contains__, _FOUR)))
    )
    at_times = recurs and _AT_TIMES.match(lead)
    if not (lead.rstrip().endswith((",", ":")) or _is_phrase(lead) or at_times):
        return None
    if any(word in lead.lower() for word in _ONLY_WORDS) and _ONLY_THERE.match(lead):
        return ChangeKind.COMPARATOR
    bounds = first in _UNTIL_FIRST and (first != "in" or second in _OWN)
    bounds = bounds and (first not in ("by", "according") or any(word in lead for word in _PLANS))
    bounded = bounds and _UNTIL.match(lead)
    if (at_times or bounded) and _is_present(passage):
        return ChangeKind.TIME
    if any(stem in lead for stem in _IF_STEMS) and _IF_AT_ALL.match(lead):
        return ChangeKind.COMPARATOR
    if not _is_contrasted(behind) or not _FRAME.match(lead):
        return None
    timed = _TIMED.search(lead) is not None
    if (_ELSEWHERE.match(behind) or _NOT_THERE.match(behind)) and (not timed or _is_present(passage)):
        return ChangeKind.TIME if timed else ChangeKind.COMPARATOR
    return None


def _of_some(lead: str) -> ChangeKind | None:
    """What most or some alone make of the clause behind them without a comma: in most cases | it is so."""
    words = lead.lower().split(None, 2)
    if lead.rstrip()[-1] in ",:;" or _SOME.isdisjoint((words[0], *words[1:2])) or not _is_phrase(lead):
        return None
    if len(words) > 1 and lead.rsplit(maxsplit=1)[-1].lower() in _SOME:
        return None  # in a few | banks
    from scifacts.matching.around.openings import opened_by  # few quotes stand behind these

    return opened_by(lead.strip())


def _framed_elsewhere(lead: str, behind: str) -> ChangeKind | None:
    if lead.lower().split(None, 1)[0].rstrip(",:") not in _FIRST_ELSEWHERE:
        return None
    from scifacts.matching.around.frames_elsewhere import framed_elsewhere

    return framed_elsewhere(lead, behind)


def _is_contrasted(behind: str) -> bool:
    """Whether what follows a passage may set something against it."""
    rest = behind.lstrip(")\"'")
    return rest[:1] == ";" or (rest[:1] == "," and rest[1:].split(None, 1)[:1] in _CONTRASTS)


def _is_phrase(lead: str) -> bool:
    """Whether a few words without a comma are a place or a time as a whole, with no subject or verb begun."""
    words = lead.lower().split()
    if len(words) > _MOST_WORDS or not _SUBJECTS.isdisjoint(words):
        return False
    return words[-1] not in SMALL_WORDS


def _is_present(passage: str) -> bool:
    """Whether a clause tells what is so, not what was or happened."""
    return _PRESENT.match(passage) is not None and not _PAST.search(passage)
