"""What a clause begins with that turns it, with its verb before its subject: "Rarely has |", "Nie zahlte |".

A passage that begins with the subject shows nothing of the "never" that stands at the head of its clause.
"""

from __future__ import annotations

from scifacts.matching.tokens import tokens
from scifacts.matching.vocabulary.words import AUXILIARIES
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.matching.around.edges import Cut

__all__ = ["SIGNS", "fronted", "heads_before"]

_REACH = 70  # characters back to the head of the clause
_PEEK = 12  # characters of a verb that the passage itself begins with
_ENDS = frozenset('.!?;:,—–("“”„«»\u2026')
_APART = str.maketrans(dict.fromkeys(_ENDS, " "))

# English: what never was, or hardly ever, with an auxiliary behind it.
_NEVER = word_set("never rarely seldom hardly scarcely barely nowhere nor neither")
_DEGREES = word_set("so very almost extremely quite too only")
_PREPOSITIONS = word_set("at in on under by to for from with during")
_OF_NONE = word_set("no neither few hardly none only")
_NOT = word_set("once since until till for in even ever again before at on a one every all")  # not only
_NO_DENIED = word_set("doubt wonder matter fewer less")  # "no doubt has" denies nothing
# "Only once did", "only if"; what was so "only in May" was so.
_ONCE = word_set("once twice rarely if when unless")
# In further languages with a verb behind it, or none.
_NEVER_LIST = """
nie niemals noch_nie nie_zuvor nie_mehr nie_wieder selten nur_selten höchst_selten kaum kaum_je kaum_jemals
nirgends nirgendwo zu_keiner_zeit zu_keinem_zeitpunkt in_keinem_jahr in_keinem_fall auf_keinen_fall
keineswegs keinesfalls nicht_ein_einziges_mal nicht_einmal
jamais presque_jamais rarement très_rarement à_aucun_moment en_aucun_cas nulle_part en_aucune_année
nunca casi_nunca jamás rara_vez raras_veces raramente en_ningún_momento en_ningún_caso en_ningún_año
tampoco pocas_veces
mai_prima mai_più quasi_mai raramente di_rado in_nessun_momento in_nessun_caso neanche nemmeno neppure
poche_volte
jamais quase_nunca em_nenhum_momento em_nenhum_caso em_nenhum_ano tampouco poucas_vezes
nooit nog_nooit bijna_nooit zelden nergens op_geen_enkel_moment in_geen_geval nauwelijks amper
aldrig aldrig_förr sällan ytterst_sällan ingenstans knappast inte_en_enda_gång
aldrig_før sjældent ingen_steder næppe aldri aldri_før sjelden ingensteder neppe
nigdy prawie_nigdy rzadko nigdzie w_żadnym_razie nikdy zřídka nikde zriedka nikada rijetko nikad retko
никогда почти_никогда редко нигде ни_разу ніколи рідко ніде никога рядко
niciodată rareori nicăieri soha ritkán sehol harvoin asla hiçbir_zaman nadiren ποτέ σπάνια πουθενά
"""
_ONCE_LIST = """
nur_einmal erst_einmal nur_zweimal solo_una_vez sólo_una_vez solo_una_volta só_uma_vez apenas_uma_vez
slechts_één_keer bara_en_gång kun_én_gang bare_én_gang tylko_raz jen_jednou лишь_однажды только_однажды
лишь_раз
"""
_ONLY = word_set(
    "only nur tylko jen iba samo только лише solo sólo soltanto seulement alleen bara kun bare csak"
)
_FRONTS = {
    **dict.fromkeys(phrases(_NEVER_LIST), ChangeKind.NEGATION),
    **dict.fromkeys(phrases(_ONCE_LIST), ChangeKind.COMPARATOR),
}
_JOINING = word_set("""
and but yet that because und aber denn dass mais et car pero porque che perché mas och men att maar dat omdat
ale że že но и а что але що
""")
# A word of each head, the rarest: what has none of them begins with none of the heads.
SIGNS = _NEVER | _OF_NONE | {"not", "little"} | {max(phrase.split(), key=len) for phrase in _FRONTS}


def fronted(text: str, start: int) -> Cut | None:
    """What the head of the clause of a passage denies or limits, with one verb at most behind it.

    A kind and the range of the words from the head of the clause on; None where they turn nothing.
    """
    near = text[max(0, start - _REACH) : start]
    if SIGNS.isdisjoint(near.lower().translate(_APART).split()):
        return None  # a glance: nearly every passage
    inside = tokens(text, start, start + _PEEK).keys[:1]
    for first, keys in heads_before(text, start):
        kind = _kind(keys, inside)
        if kind is not None:
            return kind, first, start
    return None


def heads_before(text: str, start: int) -> Iterator[tuple[int, list[str]]]:
    """Where the clause of a passage may begin, the nearest first, and its words up to the passage."""
    before = tokens(text, max(0, start - _REACH), start)
    for first in range(len(before) - 1, -1, -1):
        if before.words[first] in _ENDS:
            return
        is_head = first == 0 and start <= _REACH
        if is_head or (first and (before.words[first - 1] in _ENDS or before.keys[first - 1] in _JOINING)):
            yield before.starts[first], before.keys[first:]


def _kind(keys: list[str], inside: list[str]) -> ChangeKind | None:
    """What the words from the head of a clause to a passage make of it, which begins with `inside`."""
    if keys[-1] in _ONLY:
        return None
    verb = keys[-1].isalpha()
    kind = _FRONTS.get(" ".join(keys)) or (_FRONTS.get(" ".join(keys[:-1])) if verb else None)
    if kind is None and keys[-1] in AUXILIARIES:
        return _in_english(keys[:-1])
    if kind is None and not AUXILIARIES.isdisjoint(inside):
        return _in_english(keys)
    return kind


def _in_english(keys: list[str]) -> ChangeKind | None:
    """What the words between the head of a clause and its auxiliary make of it."""
    if keys[:1] and keys[0] in _DEGREES and _NEVER.issuperset(keys[1:2]):
        keys = keys[1:]
    first, second = [*keys[:2], "", ""][:2]
    if first in _NEVER or keys == ["little"] or (first in _PREPOSITIONS and second in _OF_NONE):
        return ChangeKind.NEGATION
    if first == "only" and second in _ONCE:
        return ChangeKind.COMPARATOR
    if first == "no" and second and second not in _NO_DENIED:
        return ChangeKind.NEGATION
    if (first == "not" and second in _NOT) or (first == "few" and second == "times"):
        return ChangeKind.NEGATION
    return None
