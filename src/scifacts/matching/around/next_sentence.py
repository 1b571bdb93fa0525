"""What the sentence behind that of a passage makes of it: |. That was a hoax. "
"| , he claimed. In fact it fell."""

from __future__ import annotations

from scifacts.matching.around.clauses import SENTENCE_END
from scifacts.matching.around.governing_words import (
    ALLEGING,
    BASE,
    BELIEVING,
    CLAIMING,
    DENYING,
    DISPUTING,
    DONE,
    DROPPED,
    EXPECTING,
    FALSEHOOD,
    HOAX,
    HOPING,
    LATER,
    MISTAKE,
    PAST,
    REFUTING,
    REJECTING,
    REPEALING,
    REVISING,
    SAYING,
    STAGED,
    STRIKING_DOWN,
    SUPPOSING,
    TAKING_BACK,
    TELLING,
    THIRD,
    UNTRUE,
    WANTING,
    WRITING,
    bare,
    either,
    forms_of,
)
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["NOT_ITSELF", "REPORT", "correction_words", "taken_back_next"]

_REACH = 110  # characters of a sentence behind a passage that are read
_GLANCED = 90  # of these, to see whether one of its words may take anything back
_REPORT_REACH = 90  # and to the end of its own: ", the chairman of the club told reporters in Leeds"
_CLOSING = "\"')]\u201d\u2019"
_CLOSING_SET = frozenset(_CLOSING)
_STOPS = ".!?"
_JOINING = ":;"  # behind these a sentence goes on
_NO_WORDS = _CLOSING + ". "
_PRONOUN = 5  # letters of the longest word that stands for what was said: "In fact there is"
_QUOTES = ('"', "\u201c", "'", "\u2018")
# What an event did, behind "that is what", vouches for it: that is what makes it the largest.
_CAUSING = "makes?|made|keeps?|kept|draws?|drew|brings?|brought|led|leads|drives?|drove|causes?|prompted"
# What was said, as a correction names it.
REPORT = r"figures?|numbers?|total|toll|claims?|reports?|statements?|story|count|estimates?|assertions?"
_SUBJECT = (
    rf"(?:{REPORT}|headlines?|sentences?|announcements?|messages?|passages?|allegations?|accusations?"
    r"|articles?|posts?)"
)

NOT_ITSELF = (
    # revised figures showed, revised up from 2.9%: the figure is the one that was put right
    r"(?!\s(?:upwards?\s|downwards?\s|up\s|down\s)?from\b|\s(?:\w+\s)?(?:figures|data|numbers|estimates|statistics"
    r"|accounts|plans|rules|filings|calculations)\b)"
)


def correction_words() -> tuple[str, str, str, str]:
    """What patterns of corrections are made of: an adverb, a form of "be", what was done, what it is."""
    adverb = rf"(?:(?:{either(LATER)}|now|then|recently)\s)?"
    be = (
        rf"(?:(?:was|were|is|are|(?:has|have)\s{adverb}been|had\sto\sbe|proved|turned\sout\sto\sbe)"
        rf"\s{adverb})"
    )
    taken = rf"(?:{either(REVISING, TAKING_BACK, REFUTING, forms=(PAST, DONE))})"
    false = (
        rf"(?:{either(UNTRUE)}|(?:an?\s)?(?:{either(FALSEHOOD)})|an?\s(?:{either(MISTAKE, forms=(BASE,))})"
        r"|nonsense|misleading|not\strue|not\sso(?!\s(?!(?:in|at|on|any|and|but|today|now)\b)\w)|not\scorrect|not\sthe\scase)(?!\s(?:to|for)\b)"
    )
    return adverb, be, taken, false


def _taken() -> str:
    """How a sentence begins that takes back the one before it."""
    return "|".join((_no_longer(), _denied(), _taken_back(), _never_so(), _published()))


def _no_longer() -> str:
    """Of a rule, a price, a plan: it is in force no more."""
    which = r"(?:(?:the|this|that|these|those|both|such|all|its|their)\s)"
    told = (
        r"(?:information|timetables?|schedules?|prices?|fees?|hours|rules?|clauses?|provisions?|sections?"
        r"|paragraphs?|versions?|offers?"
        r"|bans?|laws?|plans?|decisions?|details?|entr(?:y|ies)|lines?|pages?|rates?|policy|advice|guidance"
        r"|results?|titles?|records?)"
    )
    void = (
        r"(?:out\sof\sdate|outdated|obsolete|void|invalid|expired|lapsed|valid\suntil|in\sforce\suntil"
        r"|struck\s(?:out|down|off)"
        r"|no\slonger\s\w+|thrown\sout|taken\sdown"
        rf"|{either(REPEALING, DROPPED, STRIKING_DOWN, TAKING_BACK, forms=(DONE,))}"
        rf"|suspended|superseded|replaced|{either(UNTRUE)}|disputed|misleading)"
    )
    return (
        rf"{which}{told}\s(?:(?:is|was|were|are|(?:has|have)\s(?:\w+\s)?been)\s(?:\w+\s)?{void}\b|(?:has"
        r"|have)?\s?(?:since\s)?(?:expired|lapsed)\b)"
    )


def _denied() -> str:
    """Somebody denied it, or only says, hopes or believes so."""
    wished = either(SAYING, BELIEVING, TELLING, CLAIMING, ALLEGING, HOPING, WANTING, EXPECTING, SUPPOSING)
    denies = either(DENYING, DISPUTING, REJECTING, REFUTING, forms=(THIRD, PAST, DONE))
    return (
        rf"(?:[\w'-]+\s){{1,6}}(?:{denies})\s(?:this|that|it|these|the\s{_SUBJECT})(?=[.,;:]|\s*\Z)"
        rf"|so\s(?:[\w'-]+\s){{1,4}}(?:{either(SAYING, BELIEVING, TELLING, forms=(BASE, THIRD, PAST))}"
        r"|has\sit|had\sit|goes|reads?)(?=[,.;:]|\s*\Z)"
        r"|(?:or\s)?at\sleast,?\s(?:that|this|so|according)\b(?!\s(?:much|many)\b)|that(?:'s|\sis|\swas)\s(?:at\sleast\s)?what\b"
        rf"(?!\s(?:{_CAUSING})\b)[^.;]{{0,40}}\b(?:{wished}|wants?|wanted)\b"
    )


def _taken_back() -> str:
    """It was found to be false later, or corrected."""
    adverb, be, taken, false = correction_words()
    return (
        # "That was a mistake" tells of the deed
        rf"(?:(?:that|this|it)\s{adverb}{be}(?!an?\s(?:{either(MISTAKE)}))"
        r"|(?:(?:the|this|that|these|those|both|all|its|their|his"
        rf"|her)\s)?{_SUBJECT}\s{adverb}{be})(?:{false}|{taken})\b{NOT_ITSELF}"
        rf"|(?:it|he|she|they|the\s\w+)\s{adverb}(?:corrected|retracted|withdrew|revised|amended)\s"
        rf"(?:it|this|that|(?:(?:the|this|that)\s)?{_SUBJECT})\b"
        rf"|(?:[\w'-]+\s){{1,5}}(?:(?:has|have|had)\s)?{adverb}(?:{taken}|took\sback|taken\sback)\s"
        rf"(?:this|that|the|these|his|her|its|their)\s{_SUBJECT}\b"
    )


def _never_so() -> str:
    """It was a hoax, a plan or a story, or nobody believes it any more."""
    made_up = rf"(?:{either(HOAX, FALSEHOOD)}|jokes?|pranks?|fantasy|wishful\sthinking|propaganda|invention)"
    said = (
        r"(?:pitch|slogan|promise|boast|headline|theory|plan|idea|dream|hope|script|story|line|forecast"
        r"|timetable)"
    )
    return (
        rf"(?:that|this|such|so|it)(?:,\s[^,]{{1,30}},)?\s(?:is|was)\s(?:(?:only|just|all"
        r"|merely)\s)*(?:(?:the|an?|part\sof\san?)\s)?"
        rf"(?!no\s)(?:\w+\s){{0,1}}{made_up}\b"
        rf"|(?:that|this|such|so)(?:,\s[^,]{{1,30}},)?\s(?:is|was|ran|went|read)\s(?:the|an?|his|her|its"
        rf"|their)\s(?:\w+\s){{0,2}}?{said}"
        r"(?=[.,;:!]|\s(?:until|but|before|at\sleast|then|when)\b|\s*\Z)"
        r"|(?:it|this|that|all\sthis|these|they)\s(?:is|was|were)\s(?:(?:only|just|all|merely"
        r"|part\sof)\s)*(?:an?\s)?(?:\w+\s)?"
        rf"(?:{either(STAGED)})(?=[.,;:!]|\s(?:for|with|by|at|and|held|run|staged)\b|\s*\Z)"
        rf"|(?:that|this|so)(?:,\s[^,]{{1,30}},)?\s(?:is|was)\s(?:how|what|the\sway)\b[^.;]{{0,40}}\b(?:ought"
        r"|should|supposed|planned|promised"
        r"|claimed|thought|believed|hoped|told|film|movie|novel|story|book|play|legend)\b"
        r"|or\sso\s\w"
        rf"|(?:[\w'-]+\s){{0,3}}(?:long|once|initially"
        rf"|used\sto)\s(?:{either(BELIEVING, SAYING, forms=(BASE, PAST))}|assumed)\s(?:so|this|that|it)"
        r"(?=[.,;:]|\s*\Z)"
        rf"|(?:[\w'-]+\s){{1,5}}apologi[sz]ed\sfor\s(?:this|that|the|its|his|her"
        rf"|their)\s(?:\w+\s)?(?:{either(MISTAKE, FALSEHOOD)}|claims?|reports?"
        r"|story|invention)\b"
        r"|since\sthis\s(?:\w+\s)?was\s(?:written|published|recorded|filmed|printed)\b"
        r"|(?:this|that|it)\s(?:is|was)\sno\slonger\s(?:the\scase|so|true|valid|in\sforce|correct)\b"
    )


def _published() -> str:
    """What is printed before a correction."""
    return (
        r"(?:correction|corrections|clarification)(?:,\s[^:;.]{1,20}|\s\([^)]{1,20}\))\s?:\s"
        r"|(?:correction|corrections|erratum|corrigendum|rectificatif|correctif|corrección|rectificación"
        r"|korrektur|berichtigung"
        r"|mise\sà\sjour|actualización|aktualisierung)\s?:\s"
        r"|(?:update|updated|clarification|editor's\snote)\s?:\s(?:the|it|he|she|they|this|that"
        r"|an?)\s(?:[\w'-]+\s){0,3}?"
        r"(?:has|have|had|was|were|is|are|will)\b"
        r"|[^,;]{0,30}\bafter\sthis\s(?:article|story|report|piece|interview|column)\s(?:appeared|went\s"
        r"|was\s)"
    )


_TAKEN = lazy(_taken)
# A sentence that takes the one before it back begins with one of these, or has one of those in it.
_ANAPHORS = word_set("""
that that's this such so or at these those both all since correction corrections erratum corrigendum
rectificatif correctif corrección rectificación korrektur berichtigung mise actualización aktualisierung
update updated clarification editor's
""")
_TAKEN_WORDS = forms_of(
    *(REVISING, TAKING_BACK, REFUTING, UNTRUE, FALSEHOOD, MISTAKE, HOAX, STAGED, DENYING, DISPUTING),
    *(REJECTING, REPEALING, DROPPED, STRIKING_DOWN),
    """
    expired lapsed outdated obsolete void invalid valid struck thrown suspended superseded replaced disputed
    apologised apologized nonsense misleading longer long once initially article story report joke jokes prank
    propaganda invention wishful fantasy
    """,
) | {"game", "games", "theory", "april", "fool"}


_TAKEN_BY_ANAPHOR = _TAKEN_WORDS | forms_of(
    *(SAYING, BELIEVING, TELLING, CLAIMING, ALLEGING, HOPING, WANTING, EXPECTING, SUPPOSING),
    "want/wants/wanted",
    """
    date force down least what had has goes read reads tells tell told written published recorded filmed
    printed ought should supposed planned promised hoped film movie novel book play legend true case so
    pitch slogan promise boast headline thinking plan idea dream hope script line forecast timetable taken
    correction corrections erratum corrigendum rectificatif correctif corrección rectificación korrektur
    berichtigung mise actualización aktualisierung update updated clarification note since at
    """,
)


# Of what is still to come: it was called off.
def _cancelled() -> str:
    dropped = either(DROPPED, REPEALING, STRIKING_DOWN, TAKING_BACK, forms=(PAST, DONE))
    return (
        rf"(?!.{{0,60}}\bhad\s)[^.;]{{0,60}}?\b(?:called\s(?:it|them|this|the\s\w+)\soff|(?:{dropped})\s(?:it"
        r"|this|that|the\splans?)\b(?!\sfor\s(?:an?|the)\b)"
        rf"|(?:it|this|that|the\splans?)\s(?:was|were|has\sbeen|have\sbeen)\s(?:\w+\s)?(?:{dropped}"
        r"|called\soff)\b)"
    )


_CANCELLED = lazy(_cancelled)
_CANCELLED_WORDS = forms_of(DROPPED, REPEALING, STRIKING_DOWN, TAKING_BACK, forms=(PAST, DONE)) | {"off"}
_TO_COME = (" will ", " to be ", " is to ", " are to ")


# Of what is no more than somebody's word.
def _contradicted() -> str:
    untrue = (
        rf"(?:{either(UNTRUE)}|{either(FALSEHOOD)}|misleading|nonsense|removed|deleted|taken\sdown|pulled"
        r"|made\sup|invented|fabricated"
        r"|fictitious)"
    )
    return (
        r"(?:but\s)?(?:in\s(?:fact|reality|truth|actual\sfact)|actually|the\struth\sis|tatsächlich"
        r"|in\swirklichkeit|en\sréalité"
        r"|en\srealidad)\b,?(?!.{0,40}\b(?:first|only|even|record|most|\w{3,}est)\b)\s(?:the\s|its\s|his\s"
        r"|her\s|der\s|die\s|das\s|le\s|la\s|el\s)?(?P<of>\w+)"
        r"|.*\b(?:no\ssuch|nothing\sof\sthe\s(?:sort|kind))\b"
        rf"|(?:.*\b)?{_SUBJECT}\s(?:was|were|is|are|has\sbeen)\s(?:\w+ly\s)?{untrue}\b"
        r"|it\s(?:later\s|soon\s|since\s|then\s)?(?:emerged|transpired|turned\sout|came\sout)\b"
        r"(?:(?:\sthat)?(?:\s(?:the|an?|its|his|her|their))?\s(?P<about>\w+))?"
        r"|.*\b(?:acquit(?:s|ted|tal)?|not\sguilty|cleared\s(?:him|her|them)(?!\s(?!of\b|in\b|on\b|and\b|after\b)\w)|(?:dismissed"
        r"|dropped)\sthe\s(?:case|charges?))\b"
    )


_CONTRADICTED = lazy(_contradicted)
_CONTRADICTED_WORDS = forms_of(
    UNTRUE,
    FALSEHOOD,
    """
    fact reality truth actually tatsächlich wirklichkeit réalité realidad such sort kind misleading nonsense
    removed deleted emerged transpired turned came acquit acquits acquitted acquittal guilty cleared case
    charge charges down pulled made invented fabricated fictitious
    """,
)
# Whose findings stand against what somebody claims.
_EVIDENCE_WORDS = """
figures record records data test tests trial trials file files count counts inspectors auditors reporters
journalists investigators studies statistics documents footage observers checks measurements logs experiments
"""
_EVIDENCE = lazy(
    lambda: (
        rf".*\b(?:{either(_EVIDENCE_WORDS)})\b[^.]{{0,40}}\b(?:show(?:s|ed)?|found|find|suggest(?:s|ed)?"
        r"|reveal(?:s|ed)?|prove[sd]?)"
        r"\s(?:that\s)?(?:it|he|she|they|this|that|no|none|nothing|fewer|only|otherwise|the\s(?:opposite"
        r"|contrary|reverse))\b"
        rf"|.*,\s(?:\w+\s)?(?:{either(_EVIDENCE_WORDS)})\s(?:found|show(?:s|ed)?|reveal(?:s|ed)?)\s*\Z"
    )
)
_EVIDENCE_SET = forms_of(_EVIDENCE_WORDS)
_CLAIMING = forms_of(CLAIMING, ALLEGING, forms=(BASE, THIRD, PAST, DONE))
_REPORTING = forms_of(SAYING, WRITING, TELLING, CLAIMING, ALLEGING, forms=(THIRD, PAST, DONE))
_ELSEWHERE = lazy(
    r"(?:diese[rs]?|die|das|der)\s(?:regelung|aussage|angabe|zahl|meldung|behauptung|frist|preise?|fahrplan"
    r"|verbot|gesetz|absatz|satz)\s"
    r"(?:ist|war|sind|wurde|gilt)\s[^.;,]{0,30}\b(?:veraltet|überholt|falsch|ungültig|nicht\smehr|aufgehoben"
    r"|gestrichen|erfunden)\b"
    r"|(?:ce|cet|cette|ces)\s(?:\w+\s){1,3}(?:n'est\splus|ne\ssont\splus|(?:est|était|a\sété"
    r"|sont)\s(?:\w+\s)?"
    r"(?:faux|fausses?|erronée?s?|périmée?s?|obsolètes?|annulée?s?|retirée?s?|démentie?s?))\b"
    r"|(?:[\w'-]+\s){1,5}(?:est|sont)\s(?:\w+\s)?revenue?s?\ssur\s(?:cette|ces|ce|sa|son)\b"
    r"|(?:este|esta|ese|esa|estos|estas)\s(?:\w+\s){1,3}(?:ya\sno|(?:es|era|fue|ha\ssido|está"
    r"|quedó)\s(?:\w+\s)?"
    r"(?:fals[oa]|erróne[oa]|anulad[oa]|derogad[oa]|retirad[oa]|desmentid[oa]|obsolet[oa]|anticuad[oa]))\b"
    r"|es\swar\s(?:nur\s)?ein\s(?:aprilscherz|scherz|irrtum|fehler)\b"
    r"|diese[rs]?\s(?:regelung|aussage|angabe|zahl|meldung|behauptung)\s(?:galt|gilt\s(?:nicht|nur)"
    r"|ist\s(?:falsch|überholt|veraltet)"
    r"|war\s(?:falsch|erfunden|gelogen|eine\sente)|wurde\s(?:\w+\s){0,3}?(?:korrigiert|zurückgezogen"
    r"|widerrufen|berichtigt))\b"
    r"|es\shandelte?\ssich\s(?:dabei\s|nur\s|lediglich\s)*um\seine?n?\s(?:\w+\s)?"
    r"(?:übung|scherz|aprilscherz|falschmeldung|ente|irrtum|fälschung|simulation)\b"
    r"|(?:ese|esa|este|esta|eso|así)\sera\s(?:el|la|lo)\s[^.;]{0,30}\b(?:anterior|previst[oa]|antigu[oa]"
    r"|de\santes)\b"
    r"|(?:era|fue|es|se\strata(?:ba)?\sde)\s(?:solo\s|sólo\s)?una?\s(?:simulacro|bulo|broma|mentira"
    r"|montaje)\b"
    r"|(?:il\ss'agi(?:ssai)?t\sd'|c'(?:était|est)\s)une?\s(?:exercice|canular|erreur|plaisanterie|simulation"
    r"|intox|blague)\b"
    r"|c'(?:était|est)\s(?:du\smoins\s|en\stout\scas\s)?(?:la|le|l'|sa|son)\s?(?:\w+\s)?(?:promesse|thèse"
    r"|version|rumeur|slogan|projet)\b"
    r"|c'(?:est|était)\sfaux\b|das\s(?:ist|war)\s(?:falsch|gelogen|erfunden)\b|(?:eso\s)?es\s(?:falso"
    r"|mentira)\b"
)
_ELSEWHERE_WORDS = """
veraltet überholt ungültig mehr aufgehoben gestrichen aprilscherz scherz irrtum fehler plus faux fausse
fausses
erroné erronée périmé périmée obsolète annulé annulée retiré retirée démenti démentie revenu revenue revenus
falso falsa erróneo errónea anulado anulada derogado derogada retirado retirada desmentido desmentida
obsoleto obsoleta ya
diese dieser dieses handelte handelt era fue es trata trataba s'agissait s'agit c'était c'est falsch gelogen
erfunden
"""
_ELSEWHERE_FIRST = forms_of(_ELSEWHERE_WORDS)
_GLANCE = _TAKEN_WORDS | _CANCELLED_WORDS | _ELSEWHERE_FIRST


def taken_back_next(text: str, start: int, end: int) -> Cut | None:
    """What the sentence behind that of a passage makes of it, and the range to its end; None if nothing."""
    at = end
    reported: list[str] = []
    if text[end - 1] not in _STOPS and (mark := text[end : end + 3].lstrip(_CLOSING)[:1]) != ".":
        report = _report_behind(text, end) if mark == "," or text[end - 1] == "," else None
        if not report:
            return None
        reported, at = report
    elif not _CLOSING_SET.isdisjoint(text[end - 1 : end + 2]):
        reported = _words_before(text, start)
    words = bare(text[at : at + _GLANCED].lower())
    told = reported or not _GLANCE.isdisjoint(words) or _takes(words)
    if not told:
        return None
    behind = text[at : at + _REACH]
    window = behind.lstrip(_NO_WORDS).lower()
    at += len(behind) - len(window)
    stop = SENTENCE_END.search(window)
    while stop and window[stop.start()] in _JOINING:
        stop = SENTENCE_END.search(window, stop.end())
    following = window[: stop.start() if stop else None].rstrip(_STOPS)
    found = _judged(following, bare(following), text[start:end], reported)
    return (ChangeKind.NEGATION, end, at + found) if found else None


def _takes(words: list[str]) -> bool:
    """Whether words begin with one that points back, and have one that may take back what it points to."""
    return bool(words) and words[0] in _ANAPHORS and not _TAKEN_BY_ANAPHOR.isdisjoint(words)


def _report_behind(text: str, at: int) -> tuple[list[str], int] | None:
    """The words of a report behind a comma, and where its sentence ends: |, the chairman said."""
    if _REPORTING.isdisjoint(bare(text[at : at + _REPORT_REACH].lower())):
        return None
    stop = SENTENCE_END.search(text, at, at + _REPORT_REACH)
    reported = bare(text[at : stop.start()].lower()) if stop else []
    return None if not stop or _REPORTING.isdisjoint(reported) else (reported, stop.end() - 1)


def _words_before(text: str, start: int) -> list[str]:
    """The words of the sentence before a passage in quotation marks, of which one may tell who says so."""
    if not text.startswith(_QUOTES, max(0, start - 1)) and not text.startswith(_QUOTES, start):
        return []
    before = text[max(0, start - _REPORT_REACH) : start]
    last = max(map(before.rfind, (". ", "! ", "? ")))
    return [*bare(before[last + 1 :].lower()), '"']


def _judged(following: str, words: list[str], passage: str, reported: list[str]) -> int:
    """How many characters of a sentence in lower case take a passage back; none if nothing does."""
    if (_takes(words) or not _TAKEN_WORDS.isdisjoint(words)) and (found := _TAKEN.match(following)):
        return found.end()
    if not _ELSEWHERE_FIRST.isdisjoint(words) and (found := _ELSEWHERE.match(following)):
        return found.end()
    to_come = not _CANCELLED_WORDS.isdisjoint(words) and any(map(passage.__contains__, _TO_COME))
    if to_come and (found := _CANCELLED.match(following)):
        return found.end()
    return _contradicting(following, words, passage, reported) if reported else 0


def _contradicting(following: str, words: list[str], passage: str, reported: list[str]) -> int:
    """How many characters of a sentence stand against what somebody says."""
    if not _CONTRADICTED_WORDS.isdisjoint(words) and (found := _CONTRADICTED.match(following)):
        of = found["of"] or found["about"]
        return found.end() if not of or len(of) <= _PRONOUN or of[:_PRONOUN] in passage.lower() else 0
    shown = not _CLAIMING.isdisjoint(reported) and not _EVIDENCE_SET.isdisjoint(words)
    found = _EVIDENCE.match(following) if shown else None
    return found.end() if found else 0
