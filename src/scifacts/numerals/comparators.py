"""How a text qualifies a number: "over", "up to", "or more", "+" around it.

"As many as", "as much as" and "up to" bound from above; "just under" and its like are "almost", "barely",
"hardly" and "perhaps" about as much. What only weighs a number ("only", "just") is no comparator.
"""

from __future__ import annotations

import re

from scifacts.model import Comparator
from scifacts.numerals.course import is_taken_over, is_topic
from scifacts.numerals.languages.korean import korean_bound
from scifacts.numerals.vocabulary import COMPARATOR_PHRASES, COMPARATOR_SUFFIXES, NUMBER_WORDS
from scifacts.numerals.wordlists import heads, is_other_word, phrases, word_set
from scifacts.patterns import lazy

__all__ = ["comparator_after", "comparator_before", "comparator_behind", "skip_marks"]

_WINDOW = 36  # characters; the longest phrase with a filler, "somewhere around a further", has 27
_CJK_ALONE = frozenset(("超", "逾", "约", "約", "近"))  # the end of other words too: 反超, 节约, 附近


def _in_han() -> str:
    phrases = sorted(phrase for phrase in COMPARATOR_PHRASES if phrase[0] > "\u2e80")
    return (
        rf"(?:({'|'.join(phrase for phrase in phrases if phrase not in _CJK_ALONE)})"
        r"(?:[了有为為达達]|达到|達到)?|((?<![反赶英高商])(?<!(?<!其)中)超|逾|(?<![最附临邻靠])近"
        r"|(?<![签契公条合节预违邀制纽履失盟租续毁簽節預違])[约約])了?|(?<![大条合公契签])([约約])有)\Z"
    )


_CJK = lazy(_in_han)
# "约占总装机的56%": the bound stands before the verb, and the whole between it and its share
_CJK_SHARE = lazy(r"(大约|(?<![签契公条合节预违邀])约|接近|超过|不足|不到|至少)占[^\W\d_]{1,20}的\Z")
_SIGNS = "<>~∼≈≅≥≤⩾⩽"
_SIGN_ENDS = _SIGNS + "="
_SYMBOL = lazy(rf"([<>]\s?=|[{_SIGNS}])\s?\Z")
_HYPHENATED = lazy(r"(?<![^\W_])(over|under)-\Z", re.IGNORECASE)
_ELIDED = lazy(r"(?<![^\W_])((?:plus|moins|près)\sd['’])\Z", re.IGNORECASE)  # "plus d'un tiers"
_TAG_END = lazy(r"</?[A-Za-z][^<>]*>\s?\Z")
_BLOCK_QUOTE = lazy(r"\n[ >]{0,6}> \Z")  # at the head of a line ">" marks a quotation in Markdown
_DENIED = {
    Comparator.MORE_THAN: Comparator.AT_MOST,
    Comparator.AT_LEAST: Comparator.LESS_THAN,
    Comparator.LESS_THAN: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.MORE_THAN,  # "must not take up to 11 mg": not what "no more than" says
}
# What one does to so many and no more; who "did not include more than 40" or help them left so many out.
_BOUNDED = (
    r"(?:allow|permit|tolerat|expect|anticipat|foresee|handl|manag|process|tak|accept|admit|carry|carri|hold|seat|fit"
    r"|accommodat|contain|need|requir|want|us|spend|charg|buy|produc|deliver|build|mak|earn|rais|scor|see|eat|drink|driv"
    r"|weigh|travel|work|keep|stor|transport|host|serv|employ|hir|attract|draw|offer|lend|borrow|invest|export|import"
    r"|generat|consum|emit|afford|support|provid|bear|stay|sleep|exist)(?:e[ds]?|ing|s)?"
    r"|made|held|sold|built|taken|seen|spent|kept|won|sent|sat|caught|grown|borne"
)
# A denial that bears on the bound behind it, over verbs alone: "did not rise by more than 5".
_DENIAL = lazy(
    r"(?<![^\W_])(?:(?:not|never|no\slonger|nor|without|(?:fail(?:s|ed|ing)?|unable)\sto"
    r"|(?:did|do|does|has|have|had|was|were|is|are|ca|could|must|should|would|wo|need)n['’]t|cannot"
    r"|nicht|nie|niemals|jamais|nunca|non|não|niet|inte|ikke|jam[aá]s|ni|no\s(?:es|son|era|eran|fue|fueron|sea|sean|será|serán)"
    r"|n(?:['’](?:est|était|étaient)|e\s(?:sont|soit|soient|sera|seront))\spas|n(?:e|o)\s(?:peu(?:t|vent)|doi(?:t|vent)|pourra|devra"
    r"|pueden?|deben?|podrán?|deberán?)(?:\spas)?)\s{1,3}"
    r"(?:(?:être|ser|è|é|sono|são|era|yet|ever|once|previously|have|has|had|be|been|being|is|was|were|get|gone?|come|amount(?:ed)?|cost|pay|paid|last(?:ed)?"
    r"|ris(?:e|en|ing)|rose|fall(?:en|ing)?|fell|drop(?:ped|ping)?|grow(?:n|ing)?|grew|clim?b(?:ed|ing)?|dip(?:ped|ping)?"
    r"|(?:in|de)creased?|declined?|sink|sunk|slip(?:ped)?|chang(?:e|ed)|var(?:y|ied)|by|to|expected|likely|able"
    rf"|{_BOUNDED})\s{{1,3}}){{0,4}})\Z",
    re.IGNORECASE,
)
# None did it by so much: "no wait was longer than 19 hours", "none of the 12 men earned more than 5 euros".
_NONE = lazy(
    r"(?<![^\W_])(?:none\sof\s(?:the|its|their|these|those)\s(?:[^\W_]+\s){1,2}|no\s(?!one\b|longer\b)[a-z]+\s)"
    r"(?:was|were|is|are|had|has|have|lasted|cost|took|earned|paid|got|made)\s(?:[a-z]+(?:ed|en)\s)?(?:by\s|for\s)?\Z",
    re.IGNORECASE,
)
_NONE_REACH = 64  # characters
_REACHING = frozenset(("reach", "reached", "reaching", "hit", "hitting", "attain", "attained"))
# Emphasis, an opening quotation mark or a tag may stand between the words and the number.
_MARKS = "*_\"“‘'«>"
_MARKS_BEFORE = lazy(r"(?:</?[a-z][^<>\n]{0,80}>|[*_\"“‘'«])+\Z", re.IGNORECASE)
_MARKS_REACH = 120  # characters: "</td><td class="number" align="right">" has 40
_MARKS_AFTER = lazy(r"(?:</[a-z]{1,8}>|[*_])+", re.IGNORECASE)
_RUN = lazy(r"(?:(?<![^\W\d_])[^\W\d_][^\W_]*(?:['’-][^\W_]+|\.(?=\s))*\s{1,3}){1,7}\Z")
_FILLERS = {
    "another": 1, "record": 2, "further": 2, "additional": 2, "combined": 2, "whopping": 2, "staggering": 2,
    "total": 2, "of": 3, "noch": 1, "encore": 1, "a": 1,
}  # fmt: skip
_FILLED = frozenset(
    ("another", "a further", "an additional", "a total of", "a combined", "a record", "a whopping",
     "a staggering", "noch", "encore", "a")
)  # fmt: skip
# What is told "over" its object, or extends over it.
_OVER = """
all win victory triumph majority lead hand hands handed handing
extend extends extended extending stretch stretches stretched stretching spread spreads sprawl sprawls
sprawled dispute disputes row talks battle argument quarrel negotiations lawsuit clash clashes
trial probe inquiry investigation scandal feud litigation quarrels
preside presides presided presiding ruled reigned watched watches watching flew flies flying voted voting
"""
_ABOUT_WHAT = """
verfügt verfügen verfügte verfügten erstreckt erstrecken erstreckte erstreckten sich bericht streit vertrag
kredit kredits darlehen scheck rechnung auftrag bürgschaft anleihe gutschein debatte verhandlungen abstimmung
"""
_NOT_QUALIFYING = {
    # "talks about 48 countries" names a topic; "all over the" and "left over" a place or a rest.
    "about": ("talk", "talks", "talked", "talking", "speak", "spoke", "information", "concerns", "worried",
              "learn", "learned", "know", "think", "thinking", "asked", "ask", "report", "question",
              "questions", "article"),
    "over": tuple(_OVER.split()),
    "über": tuple(_ABOUT_WHAT.split()),
    # "the rate went up to 5%", "inching back up to 4.8 per cent"
    "up to": ("go", "goes", "gone", "going", "went", "moved", "driven", "pushed",
              "back", "inched", "inching", "crept", "edged", "ticked", "ticking", "edging", "revised",
              "climbed", "jumped", "shot", "nudged", "bumped", "moves", "moving"),
    "short of": ("is", "are", "was", "were", "be", "been", "still"),  # what lacks 8,500 nurses
    "around": ("all", "get", "turn", "turned", "move", "moved"),
    "some": ("than",),
    # "a survey among 2,014 consumers"; "gone up to 4.3%" says where it went
    "unter": ("umfrage", "umfragen", "befragung", "erhebung", "studie", "untersuchung", "stichprobe"),
    "gut": ("so", "wie", "sehr", "nicht", "ganz", "fast"),
    **dict.fromkeys(
        ("as many as", "as much as", "as high as", "as long as"),
        ("twice", "thrice", "times", "half", "third", "quarter", "fifth", "double", "just", "nearly"),
    ),
    "near": ("very",),
    # "los menores de 5 años" are an age's name, as "the under-fives" are
    **dict.fromkeys(("mayores de", "menores de"), ("los", "las")),
    **dict.fromkeys(  # "el mayor de 3 hermanos"
        ("mayor de", "menor de"), ("el", "la", "hijo", "hija", "hermano", "hermana", "nieto", "nieta")
    ),
    **dict.fromkeys(("maggiore di", "minore di"), ("il", "la", "figlio", "figlia", "fratello", "sorella")),
    "below": ("see", "table"),
    "above": ("see", "table", "the"),
}  # fmt: skip
_ALL_CASES = {phrase: comparator for phrase, comparator in COMPARATOR_PHRASES.items() if phrase[0].isalpha()}
_LONGEST = max(phrase.count(" ") + 1 for phrase in _ALL_CASES)
_LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in _ALL_CASES) | frozenset(_FILLERS)
_NEEDS_END = frozenset(
    {"at least", "at most", "tops", "at the most", "at the least", "at the very most", "at the very least",
     "plus", "maximum", "max", "minimum",
     "and up", "and upwards", "au moins", "au plus", "au minimum", "au maximum", "al menos", "por lo menos"}
)  # fmt: skip
_NEXT_NUMBER = lazy(
    lambda: (
        rf"(?:[^\S\n]{{1,3}}|[^\S\n]?\n)(?:(?:[$€£¥]|[A-Z]{{2,3}}\s?)?\d|(?:an?|half|{'|'.join(NUMBER_WORDS)})(?!\w))"
    )
)
_END = lazy(r"\s*(?:[.,;:)\]]|\Z|\n\s?\n)")
# "300 people at most died", "3 per cent at most of them"; "at least in part" and "at least 20" go with what
# follows them, so that fewer words end a bound from below.
_VERB = r"(?:were|was|are|is|have|has|had|will|would|may|died|left|fled|took|got|made|lost|[a-z]{2,}ed)"
_END_AT_LEAST = lazy(rf"\s(?:who|{_VERB})(?!\w)")
_END_AT_MOST = lazy(
    rf"\s(?:who|that|which|in|on|at|for|from|by|with|to|per|an?|each|and|or|but|could|can|{_VERB})(?!\w)"
)
_END_ABROAD = lazy(
    r"\s(?:par|pour|por|para|et|y|ou|selon|según)(?!\w)"
)  # "20 euros au maximum pour les élèves"
_BOUND_ASIDE = lazy(r",\s(at\s(?:the\s)?(?:very\s)?(?:least|most))(?=[.,;:)]|\Z)", re.IGNORECASE)


# "Deux ans plus tard", "3 cm plus grand": by so much, and no bound
_FRENCH_COMPARED = (
    r"(?:tard|tôt|loin|vite|près|longtemps|jeune|âgée?|vieux|vieille|riche|pauvre|grande?|petite?|haute?|basse?|bas"
    r"|rapide|lente?|élevée?|ch[eè]re?|longue?|lourde?|léger|légère|froide?|chaude?)s?(?!\w)"
)


def _suffixes() -> str:
    words = sorted((phrase for phrase in COMPARATOR_SUFFIXES if phrase[0].isascii() and phrase[0].isalpha()),
                   key=len, reverse=True)  # fmt: skip
    return (
        r"(?:[^\S\n]?|\n(?!\+))(\+(?!\s?[\d+/$€£¥(])|(?:或者?|及)?以上|或者?更多|(?:或|及)?以下|或更少|以[内內]|左右|上下|多(?!数)|[数几幾](?=[人名个個件台社回])|余|餘|未満|を下回|に満たな|足らず|より(?:大き|多|高|長|小さ|少な|低|短)|を超え|を上回|を突破|超(?=[のにがを、。）)]|え)|余り|あまり|強(?=[のにがをは、。）)だで]|\Z)|近[くい]|弱(?=[のにがをは、。）)だで]|\Z)|(?<=[%％割])(?:弱|強)|に迫る|程度|ほど|前後(?=[のにでと、。])|-odd(?![a-z])|-ish(?![a-z])|-something(?![a-z]))"
        rf"|[\s-](?:(plus)(?=\s+(?!{_FRENCH_COMPARED}|de\s+\d)[a-z])|(?!(?-i:TOPS))({'|'.join(words)})(?![\w]|\s(?:than|que|de|als)(?!\w)|\sd['’]))"
    )


_AFTER = lazy(_suffixes, re.IGNORECASE)
# Before a particle alone, which the pattern leaves to what follows
_WITH_PARTICLE = {"超": "超の", "強": "強の", "弱": "弱の"}
_AFTER_STARTS = frozenset(" -+\n\u00a0以左上多数几幾余餘或及未をによ足超あ強近弱程ほ前")


def comparator_before(text: str, start: int, floor: int) -> tuple[Comparator, int] | None:
    """The comparator that ends just before `start`, and where it begins; reads nothing before `floor`."""
    if start <= floor:
        return None
    last = text[start - 1]
    if last in "'’" and (elided := _ELIDED.search(text[max(floor, start - 8) : start])):
        phrase = " ".join(elided[1].lower().replace("’", "'").split())
        return COMPARATOR_PHRASES[phrase], start - len(elided.group())
    if last in _MARKS and (marks := _MARKS_BEFORE.search(text[max(floor, start - _MARKS_REACH) : start])):
        start -= len(marks.group())
        if start <= floor:
            return None
        last = text[start - 1]
    low = max(floor, start - _WINDOW)
    low = max(low, text.rfind("\n\n", low, start) + 2) if "\n\n" in text[low:start] else low
    if low >= start:
        return None
    if last in _SIGN_ENDS or (last == " " and text[start - 2] in _SIGN_ENDS and start - 2 >= floor):
        return _sign(text[low:start], low)
    if not last.isspace():
        if last == "多" and (text.endswith(_MOST_EVER, low, start) or _RECORD_NEXT.match(text, start)):
            return None
        return _attached(text[low:start], low)
    # The last word alone decides nearly always that there is none.
    token = text[low:start].rsplit(None, 1)[-1:]
    if token and token[0].isalpha() and last == " " and not text[start - 2].isspace():  # nearly always
        word, begin = token[0].lower(), start - 1 - len(token[0])
    else:
        word, begin = _last_word(text, start, low)
    if word in _LAST_WORDS and (found := _phrase(text[low:start], low)):
        return None if _bounds_nothing(text, word, found[1], start, floor) else _undenied(text, found, floor)
    return _unreached(text, begin, floor) if word in _REACHING else None


# The most there ever were bound nothing: 史上最多300人, 单季最多1230万人的纪录
_MOST_EVER = ("史上最多", "历史最多", "歷史最多", "历来最多", "歷來最多", "以来最多", "以來最多")
_RECORD_NEXT = lazy(r"[\d,.万萬亿億兆]+[^\s\d，。；、,;.]{0,4}(?:纪录|紀錄|記錄|记录)")


def _last_word(text: str, start: int, low: int) -> tuple[str, int]:
    """The word before an offset, in small letters, and where it begins."""
    end = start - 1
    while end > low and text[end - 1].isspace():
        end -= 1
    begin = end
    while begin > low and (text[begin - 1].isalpha() or text[begin - 1] in "'’."):
        begin -= 1
    return text[begin:end].lower().replace("’", "'").removeprefix("d'"), begin


def _sign(tail: str, low: int) -> tuple[Comparator, int] | None:
    """The bound that a sign tells; none at the head of a quotation or the end of a tag."""
    if tail.endswith("> ") and _BLOCK_QUOTE.search(tail):
        return None
    if tail.endswith(('">', "'>", "/>")) or _TAG_END.search(tail) or tail.rstrip().endswith("~~"):
        return None
    symbol = _SYMBOL.search(tail)
    return (COMPARATOR_PHRASES["".join(symbol[1].split())], low + symbol.start()) if symbol else None


# "crecieron un 22%, hasta 48.310", "subió hasta 300", "desde 20 hasta 100": where it came to, and no bound
_RISEN_BEFORE = lazy(
    r"(?:%|\bpor\sciento)\)?(?:\sen\s\w{3,12})?,?\s\Z|\bdesde\s(?:[^\W_][^\s;]*\s){1,3}\Z|(?<![^\W_])(?:sub|crec|aument|baj|ca[íy]|disminu|descend|redu[cj]|dispar|increment"
    r"|lleg|elev|retroced|sal[ie]|cresc|scend|sces|arriv|cal[ao])\w+\s\Z",
    re.IGNORECASE,
)
# "bajó en 236.100 personas, hasta 2.553.100": a comma behind by how much
_CHANGED_BY = lazy(
    r"(?<![^\W_])(?:sub|crec|aument|baj|ca[íye]|disminu|descend|desciend|redu[cj]|increment|retroced)\w*\s(?:[^\W\d_]+\s){0,4}"
    r"(?:en|un)\s(?:[^\W\d_]+\s)?[\d.,]*\w*(?:\s[^\W\d_]+){0,3},\s\Z",
    re.IGNORECASE,
)
_CHANGED_REACH = 100  # characters


_AS_LONG = "as long as"  # a bound of what lasts, and before anything else a condition
_LASTS = lazy(r"\S+\s(?:and\sa\shalf\s)?(?:second|minute|hour|day|night|week|month|year)s?(?!\w)")
# "41% more than five years ago", "three times more than 40": by so much, and no bound
_BY_SO_MUCH = lazy(r"(?:\d\s?%|\d\sper\s?cent|\stimes)\s(?:more|less|fewer)\sthan\s\Z", re.IGNORECASE)
_BESIDE = 12  # characters: "5 per cent "
_JOINED_NUMBER = lazy(r"\w+-|(?:zweit|dritt)")  # keine 18-Jährigen are none, keine 100 Leute fewer


def _bounds_nothing(text: str, word: str, lead: int, start: int, floor: int) -> bool:
    """Whether a bound's word at `lead` has another meaning before this number."""
    if word in ("hasta", "até") or text[lead : lead + 5].lower() == "fino ":
        return _is_reached(text, lead)
    if word in ("keine", "keinen"):
        return _JOINED_NUMBER.match(text, start) is not None
    if word == "über":
        return is_topic(text, lead, start, floor)
    if word == "as" and text[lead : lead + len(_AS_LONG)].lower() == _AS_LONG:
        return _LASTS.match(text, start) is None
    if word == "than":
        before = text[max(0, lead - _BESIDE) : start]
        is_measured = any(map(before.__contains__, ("% ", " cent ", " times ")))
        return is_measured and _BY_SO_MUCH.search(before) is not None
    return word == "over" and is_taken_over(text, lead, start)


def _is_reached(text: str, start: int) -> bool:
    """Whether "hasta" at `start` tells what a change came to."""
    if _RISEN_BEFORE.search(text, max(0, start - 36), start):
        return True
    is_apart = text[start - 2 : start] == ", "
    return is_apart and _CHANGED_BY.search(text, max(0, start - _CHANGED_REACH), start) is not None


def _undenied(text: str, found: tuple[Comparator, int], floor: int) -> tuple[Comparator, int]:
    """Turn a bound that is denied: "did not exceed 5" is at most 5, "never fell below 5" at least 5."""
    comparator, start = found
    turned = _DENIED.get(comparator)
    if turned is None or text[start : start + 5].lower() == "just ":  # "not just over 300 people"
        return found
    denial = _DENIAL.search(text[max(floor, start - _WINDOW) : start])
    before = text[max(0, start - _NONE_REACH) : start] if denial is None else ""
    if any(map(before.lower().__contains__, ("none of ", "no "))) and _NONE.search(before):
        return turned, start  # the number of whom none did it may stand between
    return (turned, start - len(denial.group())) if denial else found


def _unreached(text: str, start: int, floor: int) -> tuple[Comparator, int] | None:
    """ "Did not reach 5" is less than 5, as "failed to hit 5" is."""
    denial = _DENIAL.search(text[max(floor, start - _WINDOW) : start])
    return (Comparator.LESS_THAN, start - len(denial.group())) if denial else None


_HEBREW_ABOUT = ("כ-", "כ־")  # joined to the number


def _attached(tail: str, low: int) -> tuple[Comparator, int] | None:
    if tail[-1] > "\u2e80":
        if chinese := _CJK.search(tail):
            phrase = chinese[1] or chinese[2] or chinese[3]
            return COMPARATOR_PHRASES[phrase], low + chinese.start()
        if share := _CJK_SHARE.search(tail):
            return COMPARATOR_PHRASES[share[1]], low + share.start()
    if tail[-2:] in _HEBREW_ABOUT and not tail[-3:-2].isalnum():
        return Comparator.ABOUT, low + len(tail) - 2
    if tail[-2:] == "c." and not tail[-3:-2].isalnum():
        return Comparator.ABOUT, low + len(tail) - 2
    if tail[-1] == "-" and (word := _HYPHENATED.search(tail)):
        return COMPARATOR_PHRASES[word[1].lower()], low + word.start()
    return None


def _phrase(tail: str, low: int) -> tuple[Comparator, int] | None:
    """Try the longest run of words before the number first, then without a filler such as "another"."""
    run = _RUN.search(tail)
    if run is None:
        return None
    words, places, at = [], [], run.start()
    for word in run.group().split():
        at = tail.index(word, at)
        plain = word.lower().replace("’", "'")
        words.append(plain.removeprefix("d'"))  # "d'environ 14 millions"
        places.append(low + at + len(plain) - len(words[-1]))
        at += len(word)
    if comparator := _longest(words):
        return comparator[0], places[comparator[1]]
    size = _FILLERS.get(words[-1], 0)
    if size and " ".join(words[-size:]) in _FILLED and (comparator := _longest(words[:-size])):
        return comparator[0], places[comparator[1]]
    return None


_DONE_BACK = word_set("buy buys buying bought pay pays paying paid give giving claim claw hand")


# Of whom these tell, they stand behind: an der Kundgebung beteiligten sich über 60.000.
_TAKING_PART = phrases("beteilig versammel befind befand einfand bewarb bewerb meldet drängt")


def _longest(words: list[str]) -> tuple[Comparator, int] | None:
    """The comparator that the last words make, and the index of its first word."""
    for first in range(max(0, len(words) - _LONGEST), len(words)):
        phrase = " ".join(words[first:])
        comparator = _ALL_CASES.get(phrase)
        if first and phrase in ("minimum of", "maximum of"):
            continue  # "the regulatory minimum of 11%" is a rule's exact number, "a minimum of 11%" is none
        if first > 1 and phrase == "up to" and _is_picking_up(words[first - 2 : first]):
            continue
        if comparator and not (first and words[first - 1] in _NOT_QUALIFYING.get(phrase, ())):
            return comparator, first
        if (
            comparator
            and words[first - 1] == "sich"
            and first > 1
            and words[first - 2].startswith(_TAKING_PART)
        ):
            return comparator, first  # "es beteiligten sich über 60.000"
        if comparator and words[first - 1] == "back" and first > 1 and words[first - 2] in _DONE_BACK:
            return comparator, first  # "buy back up to £300m of shares"
    return None


def _is_picking_up(words: list[str]) -> bool:
    """Whether two words before "up to" tell where something went: growth picked up to 2.6%."""
    return words[0] in _PICKED and words[1] in ("picked", "picks", "picking")


_PICKED = frozenset(["growth", "inflation", "economy", "pace", "rate", "spending", "output", "had", "has"])
_AGED = lazy(r"\bage[sd]?\s(?:of\s)?\d{1,3}\Z", re.IGNORECASE)


# "40'tan fazla", "40-nél több", "40 से अधिक"; "40'a kadar" is up to 40.
_ABROAD = lazy(
    r"['’](?:[td][ae]n\s(fazla|çok|az)|[yn]?[ıiuü]\s(aşkın)|[yn]?[ae]\s(yakın|kadar)|n?[ıiuü]n\s(üzerinde|üstünde|altında))(?!\w)"
    r"|\s(altında|üzerinde|üstünde)(?!\w)|-n[áé]l\s(több|kevesebb)(?!\w)|\sसे\s(अधिक|ज़्यादा|ज्यादा|कम)(?=\s)"
)
_ABROAD_STARTS = (
    *(mark + letter for mark in "'’" for letter in "tdynıiuüae"),
    " altında",
    " üzerinde",
    " üstünde",
    "-nál ",
    "-nél ",
    " से ",
)
_AT = frozenset("aA")
_BEHIND = heads("", *COMPARATOR_SUFFIXES, *(start.strip() for start in _ABROAD_STARTS)) | {"and "}
_ABROAD_BOUNDS = {
    **dict.fromkeys(
        ("fazla", "çok", "aşkın", "üzerinde", "üstünde", "több", "अधिक", "ज़्यादा", "ज्यादा"),
        Comparator.MORE_THAN,
    ),
    **dict.fromkeys(("az", "altında", "kevesebb", "कम"), Comparator.LESS_THAN),
    "yakın": Comparator.ALMOST,
    "kadar": Comparator.AT_MOST,
}


def comparator_after(text: str, end: int) -> tuple[Comparator, int] | None:
    """The comparator that begins right after `end`, and where it ends."""
    following = text[end : end + 1]
    if following == ",":
        aside = _BOUND_ASIDE.match(text, end) if text[end + 2 : end + 3] in _AT else None
        return (COMPARATOR_SUFFIXES[_plain(aside[1])], aside.end()) if aside else None
    if (following >= "가" or text[end + 1 : end + 2] >= "가") and (korean := korean_bound(text, end)):
        return korean
    if following == " " and is_other_word(text, end + 1, _BEHIND):
        return None
    if text.startswith(_ABROAD_STARTS, end) and (abroad := _ABROAD.match(text, end)):
        return _ABROAD_BOUNDS[abroad[abroad.lastindex or 0]], abroad.end()
    if following not in _AFTER_STARTS or (match := _AFTER.match(text, end)) is None:
        return None
    phrase = (match[1] or match[2] or match[3]).lower()
    phrase = _WITH_PARTICLE.get(phrase, phrase)
    if phrase in ("-odd", "-ish", "-something"):
        return (Comparator.MORE_THAN if phrase == "-something" else Comparator.ABOUT), match.end()
    if phrase == "+" and _AGED.search(text, max(0, end - 12), end):
        return Comparator.AT_LEAST, match.end()  # who is 18 is "aged 18+"
    if phrase in _NEEDS_END and not match[2] and not _ends_bound(text, match.end(), phrase):
        return None
    if phrase.startswith("and ") and _NEXT_NUMBER.match(text, match.end()):
        return None  # "12 tugs and over 96 ships": it bounds the number after it
    return COMPARATOR_SUFFIXES[phrase], match.end()


_REACH, _MOST_WORDS = 48, 4  # characters and words of what is counted: of the finest crude oil


def comparator_behind(text: str, end: int) -> tuple[Comparator, int] | None:
    """The comparator behind what a unit measures: "40 bags of cement or more"; and where it ends."""
    at = text.find(" or ", end + 4, end + _REACH) if text.startswith(" of ", end) else -1
    if at < 0:
        return None
    words = text[end + 4 : at].split()
    if len(words) > _MOST_WORDS or not all(word.replace("-", "").isalpha() for word in words):
        return None
    after = comparator_after(text, at)
    if after is None or not (_END.match(text, after[1]) or _END_AT_MOST.match(text, after[1])):
        return None  # "40 tonnes of rice or more money"
    return after


def _plain(phrase: str) -> str:
    return " ".join(phrase.lower().split())


def _ends_bound(text: str, end: int, phrase: str) -> bool:
    """Whether what follows "300 people at most" leaves the bound to the number before it."""
    if _END.match(text, end):
        return True
    if text.startswith(" of ", end) and phrase.endswith(("most", "least")):
        return not text[end - len(phrase) - 2 : end - len(phrase) - 1].isdecimal()  # "3 at most of them"
    if phrase.endswith("most"):
        return bool(_END_AT_MOST.match(text, end))
    at_end = _END_AT_LEAST if phrase.endswith("least") else _END_ABROAD if " " in phrase else None
    return at_end is not None and at_end.match(text, end) is not None


def skip_marks(text: str, end: int) -> int:
    """Where the text goes on after a closing tag or emphasis that stands right after a number."""
    if text[end : end + 1] in ("*", "_", "<") and (marks := _MARKS_AFTER.match(text, end)):
        return marks.end()
    return end
