"""Words behind a passage that take it back, ask it, or measure it: was false, less than planned."""

from __future__ import annotations

from scifacts.matching.around.clauses import ONE_CLAUSE
from scifacts.matching.around.governing_words import (
    FALSEHOOD,
    MISTAKE,
    REFUTING,
    REVISING,
    TAKING_BACK,
    UNTRUE,
    forms_of,
    mentions,
)
from scifacts.matching.around.next_sentence import NOT_ITSELF, REPORT, correction_words, taken_back_next
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import phrases, word_set
from scifacts.patterns import lazy

__all__ = ["COMPARING", "taken_back"]

_PEEK = 90  # characters: "(the company later said that the figure had been corrected"
_HAN_FALSE = phrases(
    "并不属实 不属实 属于谣言 是谣言 纯属谣言 是假的 是虚假的 并非事实 不是事实 无望 未果 落空 泡汤"
)
# Nouns of which a passage tells what they are about: 投资50亿元(的计划).
_HAN_OF = ("的计划", "的目标", "的设想", "的建议", "的可能", "的传闻", "的传言", "的谣言", "的说法")
# What is published behind it, or when it was so: 。更正：, ——这是十年前的价格
_HAN_UPDATED = lazy(
    r"[。！”\"]*(?:更正|勘误|订正|辟谣)[:：]|[。！”\"]*(?:这|此|该|上述)(?:种|一|条|个|则|些)?(?:说法|消息|数字|数据|报道|规定|传言|信息|图片|视频|文章)"
    r"[^，。；]{0,8}(?:错误|不实|虚假|谣言|失实|过时|废止|撤回|更正|失效|有误)|[，,][^。；]{0,10}(?:虚假|不实|失实|谣言|辟谣)"
    r"|[。，,；]*[—–-]*[。，,]?(?:这|那|此)(?:只|仅|都)?(?:是|为)"
    r"(?:[^，。；]{0,8}(?:年|月)?(?:前|以前|之前|过去|原先|当时)的|(?:一[场次个条])?(?:演习|演练|玩笑|谣言|误报|恶作剧))"
)
_HAN_FROM = lazy(r"起(?=[，。；、,.;)）]|\Z)")  # 50元(起)
_HAN_ENDED = lazy(
    r"的(?:规定|政策|制度|条款|做法|优惠|措施)[^，。；]{0,10}(?:取消|废止|停止|废除|撤销|终止|失效)"
)
_CLOSING = "\"')]\u201d\u2019"
_STOPS = ".!?"
_MARKS = ",(;-\u2014\u2013"


def _behind_mark() -> str:
    adverb, be, taken, false = correction_words()
    return (
        rf"(?:an?\s(?:{REPORT})\s)?(?:(?:which|that)\s)?{adverb}{be}?{adverb}{taken}\b{NOT_ITSELF}"
        r"|correct(?:ed|ion):"
        r"|or\sso\s(?:it|he|she|they|we|(?:the|its|his|her|their)\s[\w\s]{1,30})\s(?:says?|said|claim(?:s|ed)?"
        r"|maintain(?:s|ed)?|insist(?:s|ed)?|thought|believed?s?)\b"
        r"|(?:später|nachträglich|inzwischen|seither|danach|dann)\s(?:[^\s;]+\s){0,5}?(?:korrigiert|revidiert|berichtigt)\b"
        r"|(?:(?:depuis|ensuite|plus\star[dt])\s)?(?:révisée?s?|corrigée?s?|rectifiée?)\s(?:depuis|ensuite|plus\star[dt]|à|en)\b"
        r"|(?:luego|después|posteriormente|más\starde)\s(?:revisad|corregid)[oa]s?\b"
        rf"|(?:but\s)?(?:(?:the|this|that)\s)?(?:(?:{REPORT})|it|this|that|which)\s{adverb}{be}(?:{taken}|{false})\b"
    )


_BEHIND_MARK = lazy(_behind_mark)
# What was said before the count: ", according to the exit poll", ", an exit poll suggested"
_POLLED = lazy(
    r"(?:according\sto\s)?(?:(?:an?|the|early)\s)?(?:\w+\s)?exit\spolls?"
    r"(?:\s(?:suggest|show|indicate|predict|project)(?:s|d|ed)?\b|(?=[.,;)]|\Z))"
)
# Of these a correction has at least one; most of what stands behind a passage has none.
_CORRECTING = forms_of(
    *(REVISING, TAKING_BACK, REFUTING, UNTRUE, FALSEHOOD, MISTAKE),
    "correction nonsense true case so exit",
    "korrigiert revidiert berichtigt révisé révisée révisés révisées corrigé corrigée corrigés corrigées",
    "rectifié rectifiée revisado revisada revisados revisadas corregido corregida corregidos corregidas",
)
COMPARING = word_set("""
less more fewer longer lower higher too short below above over before after hinzu weniger mehr de más
au al a como frühestens spätestens mindestens höchstens environ or oder ou o u past of and to for
""")
_MEASURED = lazy(
    r"hinzu\b|(?:weniger|mehr)(?!\s(?:und|oder)\b)\b|de\s(?:moins|menos)(?!\s(?:en|de|que)\b)\b|"
    r"más\sque\b|(?:more|longer|más)(?=[.,;:!?)]|\Z)|au\splus\s(?:tôt|tard)\b|como\smuy\s(?:tarde|pronto)\b|a\smás\stardar\b|"
    r"(?:frühestens|spätestens|mindestens|höchstens|environ|al\smenos|au\s(?:moins|plus)|como\s(?:mínimo|máximo))(?=[.,;:!?)]|\Z)|"
    r"over\s(?:the\s(?:past|last)\s)?[\w-]+\s(?:years|decades|quarters|months)\b"
    r"|(?:before|after)\s(?:tax(?:es|ation)?|interest|inflation|deductions|dividends)\b|"
    r"(?:less|more|fewer|lower|higher)\sthan\b|too\s(?:little|much|many|few)\b|short\sof\b|(?:below|above)\s(?:zero|freezing)\b"
    r"|(?:to|for)\s(?:each|every)\b"
    r"|(?:below|above|over)\s(?:the\s)?(?:base|prime|policy|inter-?bank|benchmark|central)[\s-](?:bank\s)?rate\b"
    r"|(?:below|above)\s(?:the|its|their|last)\s(?:quota|limit|threshold|minimum|maximum|price|level|figure|year|rate)"
    r"|(?:below|above)\s"
    r"(?:the\s|its\s|their\s)?(?:target|forecasts?|expectations?|estimates?|average|plan|budget|norm)\b"
)
_HOUR = lazy(r"past\s(?:midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)\b")
_BY_PERCENT = lazy(r"\bby\s(?:\w+\s)?[\d.,]+\s?(?:%|per\s?cent)\Z")  # cut by 5% | of national income
_OF_ITSELF = (" of its own", " of their own", " of course", " of late")
_GROWN = ("%", " cent", " percent", "fold")  # grew by 12% | over five years
_FAR = 8  # words from a figure to what compares it with another: 2.4 million cubic metres of water (less than
_NEAR = 2  # where a figure of its own follows: has 160 branches and employs (more than 200 people)
_FIGURE_WORDS = 4  # at the end of a passage, of which one must be a number
_TOGETHER = frozenset({"combined", "together", "alike"})  # 70,000 cars (and hybrids combined)
_OR = frozenset({"or", "oder", "ou", "o", "u"})
_OTHER_WORDS = 5  # from "or" on, of which a number says the same figure again
_NO_WIDENING = word_set("""
so more less fewer mehr weniger plus moins más menos online elsewhere nearby later otherwise rather better
anders besser plutôt mieux mejor
""")
# A passage that begins so asks by itself.
_ASKING = word_set("""
who whom whose what which when where why how is are was were am do does did has have had can could will would
should shall may might must isn't aren't wasn't don't doesn't didn't
""")


def taken_back(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the words behind a passage make of it, and the range of them; None where they leave it."""
    following = text[end : end + _PEEK]
    mark = following[:1]
    if not mark.isascii() and (said := next(filter(following.startswith, _HAN_FALSE), None)):
        return ChangeKind.NEGATION, end, end + len(said)
    if not (mark.isascii() and text[end - 1].isascii()) and (updated := _HAN_UPDATED.match(text, end)):
        return ChangeKind.NEGATION, end, updated.end()
    if mark == "的" and (of := next(filter(following.startswith, _HAN_OF), None)):
        return ChangeKind.COMPARATOR, end, end + len(of)
    if mark == "的" and (ended := _HAN_ENDED.match(text, end)):
        return ChangeKind.TIME, end, ended.end()
    if mark == "起" and _HAN_FROM.match(text, end):
        return ChangeKind.COMPARATOR, end, end + 1
    if mark == " ":
        word = following[1:].split(None, 1)[:1]
        if word and word[0].rstrip(_STOPS + ",") in COMPARING:
            return _measured(text, start, end, following) or _widened(text, start, end, following)
    if "?" in following[:3] and following.lstrip(_CLOSING)[:1] == "?" and text[end - 1] not in _STOPS:
        return (
            None if _asks(text, start, end) else (ChangeKind.COMPARATOR, end, end + following.index("?") + 1)
        )
    if text[end - 1] not in _STOPS and (found := _corrected(following, end) or _otherwise(text, start, end)):
        return found
    return taken_back_next(text, start, end)


def _otherwise(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    if not any(map(str.isdigit, text[end : end + _PEEK])):
        return None
    from scifacts.matching.around.alternatives import (
        alternative_behind,  # few figures have another behind them
    )

    return alternative_behind(text, start, end)


def _corrected(following: str, end: int) -> tuple[ChangeKind, int, int] | None:
    """What the rest of a sentence, behind a comma, a dash or a bracket, makes of a passage."""
    rest = following.lstrip(_CLOSING).lstrip(" ")
    if rest[:1] not in _MARKS or not rest:
        return None
    rest = rest.lstrip(_MARKS + " ")
    low = rest.lower()
    if not mentions(low, _CORRECTING):
        return None
    kind, found = ChangeKind.NEGATION, _BEHIND_MARK.match(low)
    if not found:
        kind, found = ChangeKind.COMPARATOR, _POLLED.match(low)
    return (kind, end, end + len(following) - len(rest) + found.end()) if found else None


def _measured(text: str, start: int, end: int, following: str) -> tuple[ChangeKind, int, int] | None:
    """ "12 million euros | less than planned": the figure is how much less it was."""
    compared = following.startswith((" less than ", " more than ", " fewer than "))
    far = _NEAR if compared and _is_count(following) else _FAR if compared else _FIGURE_WORDS
    words = text[max(start, end - _PEEK) : end].split()[-far:]
    if not any(map(_is_number, words)):
        return None
    if following.startswith(" or "):
        return _alternative(text, end, following)
    if following.startswith(" and "):
        return _counts_both(words[-1], following, end)
    if following.startswith(" over ") and not text.endswith(_GROWN, start, end):
        return None
    if following.startswith(" past "):
        hour = _HOUR.match(following[1:])
        return (ChangeKind.TIME, end + 1, end + 1 + hour.end()) if hour and text[end - 1].isdigit() else None
    if following.startswith(" of "):
        if following.startswith(_OF_ITSELF):
            return None
        share = _BY_PERCENT.search(text, max(start, end - _PEEK), end)
        return (ChangeKind.UNIT, end + 1, end + len(" of")) if share else None
    found = _MEASURED.match(following[1:])
    return (ChangeKind.COMPARATOR, end + 1, end + 1 + found.end()) if found else None


def _is_count(following: str) -> bool:
    """Whether a comparator in front of a text compares a figure of its own: a number that is no year."""
    from scifacts.matching.judging.facts import is_year

    number = following.split(None, 3)[2:3]
    return bool(number) and _is_number(number[0]) and not is_year(number[0].strip(_STOPS + ",;:()"))


def _is_number(word: str) -> bool:
    from scifacts.matching.judging.facts import is_number_word

    return any(map(str.isdigit, word)) or is_number_word(word)


def _widened(text: str, start: int, end: int, following: str) -> tuple[ChangeKind, int, int] | None:
    """ "30 % of pupils wear glasses | or lenses": the figure is of more than the passage says."""
    words = following.split()[:_OTHER_WORDS]
    if (
        words[0] not in _OR
        or len(words) < 2
        or not words[1][0].isalpha()
        or words[1].rstrip(_STOPS + ",;:)").lower() in _NO_WIDENING
    ):
        return None
    if end - start > ONE_CLAUSE or not any(map(_counts, text[start:end].split())):
        return None
    if any(map(_is_number, words[1:])):
        return None  # 5 per cent, or about 300 people: said again
    return ChangeKind.COMPARATOR, end, end + following.index(words[1], len(words[0]) + 1) + len(words[1])


def _counts(word: str) -> bool:
    from scifacts.matching.judging.facts import is_year

    return any(map(str.isdigit, word)) and not is_year(word.strip(_STOPS + ",;:()"))


def _counts_both(last: str, following: str, end: int) -> tuple[ChangeKind, int, int] | None:
    """ "450 women | and men": the number is of both."""
    from scifacts.matching.vocabulary.kinds import are_different_kinds

    other = following.split(None, 3)[1:3]
    if other[1:] and other[1].rstrip(_STOPS + ",;:)") in _TOGETHER:
        return ChangeKind.NUMBER, end, end + following.index(other[1]) + len(other[1])
    if not other or not are_different_kinds(last.lower(), other[0].rstrip(_STOPS + ",;:)").lower()):
        return None
    return ChangeKind.NUMBER, end, end + len(" and ") + len(other[0])


def _alternative(text: str, end: int, following: str) -> tuple[ChangeKind, int, int] | None:
    """ "20 mg | or 30 mg": another amount of the same; "9 miles | or 14 km" says it again."""
    words = following.split()[:3]
    unit = text[max(0, end - _PEEK) : end].rsplit(None, 1)[-1]
    if len(words) < 3 or not words[1][:1].isdigit() or words[2].rstrip(_STOPS + ",;:)") != unit:
        return None
    return ChangeKind.NUMBER, end, end + following.index(words[2]) + len(unit)


def _asks(text: str, start: int, end: int) -> bool:
    """Whether the last sentence of a passage is seen to be a question: did 340 people die | ?"""
    last = max((text.rfind(stop, start, end - 1) for stop in (". ", "! ", "? ", ", ", ": ", '"')), default=-1)
    words = text[last + 1 if last >= 0 else start : end].strip(" \"'(").split(None, 1)
    return bool(words) and words[0].lower() in _ASKING
