"""What denies, doubts or conditions a passage from before it in further languages: "Forse |", "Podobno |".

A word of doubt counts right before the passage, a denial in the clause whose "that" the passage follows, a
condition at the head of the sentence whose comma it follows. What stands behind a "but" is told anew.
"""

from __future__ import annotations

from scifacts.matching.vocabulary.opposed_abroad import DOUBT_ABROAD
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

__all__ = [
    "DENIED",
    "DOUBTFUL",
    "IF",
    "IF_HEAD",
    "IF_HEADS",
    "denied_behind_abroad",
    "is_supposed_in_japanese",
    "reserved_abroad",
]

# "That", in Polish, Czech, Swedish, Danish, Dutch, Italian, Portuguese, Russian, Ukrainian, Croatian,
# Indonesian, Greek, Hungarian, Finnish, Romanian, Vietnamese, Hebrew, Persian, Hindi and Arabic.
_THAT = word_set(
    "że iż že att at dat che que что що да da bahwa ότι πως hogy että că là rằng ש که कि أن لأن بأن"
)
DOUBTFUL = frozenset(DOUBT_ABROAD.split())
IF = word_set("""
jeśli jeżeli gdyby pokud jestliže kdyby ak hvis indien qualora dacă если якщо ако ako ukoliko če
amennyiben jos εάν αν eğer jika kalau apabila nếu אם اگر अगर यदि إذا
""")
# "If" where the word has another sense as well: Italian and Portuguese, Dutch, Hungarian.
IF_HEADS = ("se", "als", "ha")
IF_HEAD = lazy(
    r"(?:se\s(?:il|lo|la|le|i|gli|l['\u2019]\w+|un[oa]?|non|os?|as?|uma?|não)|als\s(?:de|het|een|hij|ze|we)|ha\sa[z]?)\s"
)
# Before whatever follows, letters of another script as well: おそらく | 3本, もしかすると | m4.
_DOUBTS_SPACELESS = (
    *("おそらく", "恐らく", "たぶん", "多分", "もしかすると", "もしかしたら", "もし", "仮に"),
    *("만약 ", "만일 "),
)
# What Japanese and Korean conditions end in; "compared with" is none.
_IF_ENDS = lazy(
    r"(?:(?<!換算)(?<!比較)すれば|されれば|であれば|なれば|なら|場合には?|場合)、\Z|(?<!비교)(?<!감안)(?<!고려)(?<!제외)(?:하면|되면|으면),?\s\Z"
)
# "(The report) that | is denied" in Japanese.
_DENIED_BEHIND = lazy(
    r"(?:という?|との|とする|とした|などと(?:いう|する|の)|こと)[^、。]{0,8}を(?:全面的に|強く|明確に|改めて)?(?:否定|打ち消|否認)"
    r"|という(?:報道|情報|説|噂|うわさ|主張|話|指摘|見方|記事)は[^、。]{0,6}?(?:誤り|間違い|嘘|うそ|デマ|虚偽|事実(?:では|じゃ)な|事実無根)"
    r"|という(?:事実|証拠|記録|根拠|証言)は(?:ない|なかった|ありません|見つか)|こと(?:は|も)(?:ない|なかった|ありません)"
    r"|わけでは(?:ない|なかった|ありません)|とは(?:限らない|言えない|言い切れない|考えにくい)"
)
# What denies a word that a passage was cut in or behind, by the last letter of the passage.
_BEFORE_DENIAL = frozenset("でとじくに")
_DENIED_WITHIN = lazy(
    r"(?:は|も)?(?:な(?:い|かっ|く(?!な)|さ)|ありませ|あるまい)|ゃ(?:な[いかく]|ありませ)|(?:は|も)(?:言|い|思|考え|限|な)(?:え|わ|ら|られ)?(?:な[いかく]|ませ)"
)
# By whose word it is: うわさによると、|
_RUMOUR_ENDS = lazy(
    r"(?:うわさ|噂|デマ|未確認情報|小説|ドラマ|映画|草案|筋書き|シナリオ|架空の話)(?:によると|によれば|では)、\Z"
)
# What Japanese sentences end in that tell what is said, supposed or possible.
_SUPPOSED_BEHIND = lazy(
    r"(?:という(?:(?:噂|うわさ|説|話|見方|声)[がも]ある)?|と(?:いわれ|言われ|され|みられ|見られ|見込まれ|予想され|推定され|推測され|考えられ|伝えられ|疑われ)(?:る|ている|ており|ます|ています)"
    r"|らしい|よう(?:だ|です)|模様(?:だ|です)?|可能性(?:が|も)(?:ある|あり|高い)|かもしれ(?:ない|ません)|と(?:主張|推測|推定|予想)(?:した|する|している)"
    r"|(?:予定|見込み|方針|計画|見通し|つもり|意向)(?:だ|です|で|が|を|と)?)"
    r"(?=[。、！？」）)]|\s|\Z)"
)
_SUPPOSED_STARTS = frozenset("とらよ模可か予見方計つ意")
_JAPANESE_NEAR = 30  # characters
# "Whether", where the clause says that nobody knows; and what begins a condition as its only word.
_WHETHER = frozenset({"se", "of", "czy", "om", "ob"})
_OPENING_IF = frozenset((*IF_HEADS, "om"))
_RUMOURS = word_set(
    "voce voci boato boatos gerucht geruchten plotek pogłosek rykte rykten zufolge umarım umarız"
)
_LAST_WORDS = _THAT | DOUBTFUL | IF | _WHETHER | _OPENING_IF | _RUMOURS
_UNKNOWN = lazy(
    r"\b(?:non\s(?:è\schiaro|si\ssa)|não\s(?:é|está)\sclaro|não\sse\ssabe|onduidelijk|niet\sduidelijk|onbekend|nie\sjest\sjasne"
    r"|nie\swiadomo|oklart|osäkert|unklar|fraglich|ungewiss|offen)\b"
)
_BY_RUMOUR = lazy(
    r"(?:secondo|stando\sa(?:lle)?|segundo|volgens|według|enligt|ifølge)\s(?:\w+\s)?"
    r"(?:voc[ei]|boatos?|gerucht(?:en)?|plotek|pogłosek|rykten?)[,:]?\s\Z|gerüchten\szufolge[,:]?\s\Z|umar[ıi][mz]\s\Z"
)
DENIED = lazy(
    r"\b(?:nieprawd\w+|nie\sjest\sprawdą|nie\spotwierdz\w+|zaprzecz\w+|není\spravda|nie\sje\spravda|nepotvrdil\w*|popřel\w*"
    r"|poprel\w*|vyvrátil\w*|stämmer\sinte|inte\ssant|förneka\w*|dementera\w*|ikke\ssandt?|ikke\ssant|stemmer\sikke|benægte\w*"
    r"|afvis\w+|avvis\w+|niet\swaar|klopt\sniet|ontken\w+|non\sè\svero|negat[oaei]|nega|negano|negò|negou|negaram|negam|nessuno\screde|ninguém\sacredita|nikt\snie"
    r"|никто\sне|неверно|niemand\sgelooft|ingen\stror|fałsz\w*|non\srisulta|smentit\w+|smentisc\w+|è\sfalso"
    r"|não\sé\sverdade|é\sfalso|desment\w+|nu\s(?:este|e)\sadevărat|neagă|negat|dezmin\w+|неправда|не\sсоответствует"
    r"|опроверг\w*|отрица\w+|не\sвідповідає|спростув\w+|запереч\w+|не\sе\sвярно|отрич\w+|отреч\w+|nije\sistina|nije\sto[čć]no"
    r"|nije\stačno|demanti\w+|negira\w*|није\sистина|ni\sres|zanika\w*|nem\sigaz|cáfol\w*|tagad\w*|ei\sole\stotta"
    r"|ei\spidä\spaikkaansa|kiist\w+|kielsi|kieltää|δεν\sείναι\sαλήθεια|δεν\sισχύει|διαψεύδ\w+|διέψευσ\w+"
    r"|αρν\w+|tidak\sbenar|membantah|menyangkal|không\sđúng|bác\sbỏ|phủ\snhận|לא\sנכון|הכחיש\w*|درست\sنیست|تکذیب\sکرد\w*"
    r"|सच\sनहीं|झूठ|खंडन|لا\sصحة|غير\sصحيح|[وف]?(?:نفى|نفت))(?!\w)"
)
_DOUBTED = lazy(
    r"\b(?:dubit\w+|duvid\w+|betwijfel\w*|wątpi\w*|сомнева\w+|tvivl\w+|spera|sperano|espera|esperam|hoopt|hopen|hoopte"
    r"|nadzieję|надеется|надеются|hoppas|hoppades|może\sbyć|możliwe|spekul\w+|sägs|rykt\w+|gerucht\w*"
    r"|zou\skunnen|sembra|pare|voci|indiscrezion\w+|boato\w*|rumor\w*|zvonuri\w*|se\spare"
    r"|слух\w*|чутк\w+|слухов\w*|glasine|govori\sse|híresztel\w*|huhu\w*"
    r"|φήμ\w+|rumor|tin\sđồn|cho\slà|שמועות|شایعه\w*|अफवाह\w*|مزاعم)"
    r"(?!\w)"
)
_BUT = lazy(
    r"\b(?:ale|lecz|men|maar|ma|però|mas|но|але|ali|ampak|hanem|mutta|αλλά|ama|tapi|tetapi|nhưng|אבל|اما|लेकिन|لكن)\b"
)
_ENDS = (". ", "! ", "? ", "; ", "\n\n")
_COMMAS = (",", "\u060c")
_ENGLISH = ("the ", " of ")
_REACH = 160  # characters
_LONGEST = 24  # characters of a last word, with what stands around it


def reserved_abroad(text: str, start: int) -> tuple[ChangeKind, int, int] | None:
    """What words before a passage that begins at `start` make of it, and the range of the clause."""
    if text[start : start + 1] >= "\u3040":  # kana, characters and syllables
        near = max(0, start - _LONGEST)
        if found := _IF_ENDS.search(text, near, start) or _RUMOUR_ENDS.search(text, near, start):
            return ChangeKind.COMPARATOR, found.start(), start
    if text.endswith(_DOUBTS_SPACELESS, 0, start):
        doubt = next(one for one in _DOUBTS_SPACELESS if text.endswith(one, 0, start))
        return ChangeKind.COMPARATOR, start - len(doubt), start
    last = "".join(text[max(0, start - _LONGEST) : start].rsplit(maxsplit=1)[-1:])
    if not (last.endswith(_COMMAS) or _bare(last.lower()) in _LAST_WORDS):
        return None
    low = max(0, start - _REACH)
    ends = ((text.rfind(end, low, start), len(end)) for end in _ENDS)
    begin = max((at + size for at, size in ends if at >= 0), default=low)
    clause = text[begin:start].lower()
    words: list[str] = clause.split()
    if not words or any(map(clause.removesuffix("of ").__contains__, _ENGLISH)):
        return None
    kind: ChangeKind | None = None
    bare = _bare(words[-1])
    if _supposed(words, bare, clause):
        kind = ChangeKind.COMPARATOR
    elif bare in _THAT:
        if buts := [*_BUT.finditer(clause)]:
            clause, begin = clause[buts[-1].end() :], begin + buts[-1].end()
        kind = ChangeKind.NEGATION if DENIED.search(clause) else None
        kind = kind or (ChangeKind.COMPARATOR if _DOUBTED.search(clause) else None)
    return (kind, begin, start) if kind else None


def _supposed(words: list[str], bare: str, clause: str) -> bool:
    """Whether a clause before a passage, whose last word is `bare`, doubts it or leaves it open."""
    if bare in DOUBTFUL or bare in IF or (len(words) == 1 and bare in _OPENING_IF):
        return True
    if words[-1].endswith(_COMMAS) and (
        words[0] in IF or (words[0] in IF_HEADS and IF_HEAD.match(clause) is not None)
    ):
        return True
    unknown = bare in _WHETHER and _UNKNOWN.search(clause)
    return bool(unknown or (bare in _RUMOURS and _BY_RUMOUR.search(clause)))


def denied_behind_abroad(text: str, end: int) -> tuple[ChangeKind, int, int] | None:
    """What denies a Japanese passage from behind it, or reports it: | という報道を否定した, | とみられる."""
    following = text[end : end + 1]
    if following in _SUPPOSED_STARTS and (told := _SUPPOSED_BEHIND.match(text, end, end + _JAPANESE_NEAR)):
        return ChangeKind.COMPARATOR, end, told.end()
    if text[end - 1 : end] in _BEFORE_DENIAL and (
        cut := _DENIED_WITHIN.match(text, end, end + _JAPANESE_NEAR)
    ):
        return ChangeKind.NEGATION, end, cut.end()  # 首都で|はない
    if following not in ("\u3068", "\u3053", "\u306a", "\u308f"):
        return None
    found = _DENIED_BEHIND.match(text, end, end + _JAPANESE_NEAR)
    return (ChangeKind.NEGATION, end, found.end()) if found else None


def is_supposed_in_japanese(words: str) -> bool:
    """Whether words put in before the end of a Japanese sentence tell that it is only said or supposed."""
    return words[:1] in _SUPPOSED_STARTS and _SUPPOSED_BEHIND.fullmatch(words) is not None


def _bare(word: str) -> str:
    return word.strip(",:\"'\u201c\u201e«-(")
