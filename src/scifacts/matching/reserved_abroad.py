"""What denies, doubts or conditions a passage from before it in further languages: "Forse |", "Podobno |".

A word of doubt counts right before the passage, a denial in the clause whose "that" the passage follows, a
condition at the head of the sentence whose comma it follows. What stands behind a "but" is told anew.
"""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.patterns import lazy

__all__ = ["reserved_abroad"]

# "That", in Polish, Czech, Swedish, Danish, Dutch, Italian, Portuguese, Russian, Ukrainian, Croatian,
# Indonesian, Greek, Hungarian, Finnish, Romanian, Vietnamese, Hebrew, Persian, Hindi and Arabic.
_THAT_WORDS = "że iż že att at dat che que что що да da bahwa ότι πως hogy että că là rằng ש که कि أن لأن بأن"
_DOUBTFUL_WORDS = """
podobno rzekomo prawdopodobnie údajně údajne prý možná možno pravděpodobně kanske möjligen påstås troligen
angiveligt angivelig muligvis måske kanskje visstnok trolig verluidt vermoedelijk misschien wellicht
mogelijk forse presumibilmente presuntamente supostamente alegadamente talvez possivelmente provavelmente
posibil probabil возможно предположительно якобы вероятно можливо ймовірно нібито вероятно навярно navodno
možda vjerojatno verovatno наводно можда domnevno morda állítólag talán valószínűleg ehkä mahdollisesti
kenties luultavasti tiettävästi ίσως πιθανόν πιθανώς φέρεται φέρονται belki muhtemelen diduga konon
mungkin barangkali kemungkinan אולי ייתכן לכאורה احتمالا احتمالاً شاید گویا कथित शायद संभवतः ربما
"""
_IF_WORDS = """
jeśli jeżeli gdyby pokud jestliže kdyby ak hvis indien qualora dacă если якщо ако ako ukoliko če
amennyiben jos εάν αν eğer jika kalau apabila nếu אם اگر अगर यदि إذا
"""
_THAT = frozenset(_THAT_WORDS.split())
_DOUBTFUL = frozenset(_DOUBTFUL_WORDS.split())
_IF = frozenset(_IF_WORDS.split())
_LAST_WORDS = _THAT | _DOUBTFUL
_DENIED = lazy(
    r"\b(?:nieprawd\w+|nie\sjest\sprawdą|nie\spotwierdz\w+|zaprzecz\w+|není\spravda|nie\sje\spravda|nepotvrdil\w*|popřel\w*"
    r"|poprel\w*|vyvrátil\w*|stämmer\sinte|inte\ssant|förneka\w*|dementera\w*|ikke\ssandt?|ikke\ssant|stemmer\sikke|benægte\w*"
    r"|afvis\w+|avvis\w+|niet\swaar|klopt\sniet|ontken\w+|non\sè\svero|non\srisulta|smentit\w+|smentisc\w+|è\sfalso"
    r"|não\sé\sverdade|é\sfalso|desment\w+|nu\s(?:este|e)\sadevărat|neagă|negat|dezmin\w+|неправда|не\sсоответствует"
    r"|опроверг\w*|отрица\w+|не\sвідповідає|спростув\w+|запереч\w+|не\sе\sвярно|отрич\w+|отреч\w+|nije\sistina|nije\sto[čć]no"
    r"|nije\stačno|demanti\w+|negira\w*|није\sистина|ni\sres|zanika\w*|nem\sigaz|cáfol\w*|tagad\w*|ei\sole\stotta"
    r"|ei\spidä\spaikkaansa|kiist\w+|kielsi|kieltää|δεν\sείναι\sαλήθεια|δεν\sισχύει|διαψεύδ\w+|διέψευσ\w+"
    r"|αρν\w+|tidak\sbenar|membantah|menyangkal|không\sđúng|bác\sbỏ|phủ\snhận|לא\sנכון|הכחיש\w*|درست\sنیست|تکذیب\sکرد\w*"
    r"|सच\sनहीं|झूठ|खंडन|لا\sصحة|غير\sصحيح|نفى|نفت)(?!\w)"
)
_DOUBTED = lazy(
    r"\b(?:może\sbyć|możliwe|spekul\w+|sägs|rykt\w+|gerucht\w*"
    r"|zou\skunnen|sembra|pare|voci|indiscrezion\w+|boato\w*|rumor\w*|zvonuri\w*|se\spare"
    r"|слух\w*|чутк\w+|слухов\w*|glasine|govori\sse|híresztel\w*|huhu\w*"
    r"|φήμ\w+|rumor|tin\sđồn|cho\slà|שמועות|شایعه\w*|अफवाह\w*|مزاعم)"
    r"(?!\w)"
)
_BUT = lazy(
    r"\b(?:ale|lecz|men|maar|ma|però|mas|но|але|ali|ampak|hanem|mutta|αλλά|ama|tapi|tetapi|nhưng|אבל|اما|लेकिन|لكن)\b"
)
_ENDS = (". ", "! ", "? ", "; ", "\n\n")
_ENGLISH = (" the ", " of ", "the ")
_REACH = 160  # characters
_LONGEST = 24  # characters of a last word, with what stands around it


def reserved_abroad(text: str, start: int) -> tuple[ChangeKind, int, int] | None:
    """What words before a passage that begins at `start` make of it, and the range of the clause."""
    last = "".join(text[max(0, start - _LONGEST) : start].rsplit(maxsplit=1)[-1:])
    if not (last.endswith(",") or _bare(last.lower()) in _LAST_WORDS):
        return None
    low = max(0, start - _REACH)
    ends = ((text.rfind(end, low, start), len(end)) for end in _ENDS)
    begin = max((at + size for at, size in ends if at >= 0), default=low)
    clause = text[begin:start].lower()
    words: list[str] = clause.split()
    if not words or any(map(clause.__contains__, _ENGLISH)):
        return None
    kind: ChangeKind | None = None
    if _bare(words[-1]) in _DOUBTFUL or (words[-1].endswith(",") and words[0] in _IF):
        kind = ChangeKind.COMPARATOR
    elif _bare(words[-1]) in _THAT:
        if buts := [*_BUT.finditer(clause)]:
            clause, begin = clause[buts[-1].end() :], begin + buts[-1].end()
        kind = ChangeKind.NEGATION if _DENIED.search(clause) else None
        kind = kind or (ChangeKind.COMPARATOR if _DOUBTED.search(clause) else None)
    return (kind, begin, start) if kind else None


def _bare(word: str) -> str:
    return word.strip(",:\"'\u201c\u201e«-(")
