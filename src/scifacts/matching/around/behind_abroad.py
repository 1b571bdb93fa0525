"""What stands right behind a passage in further languages and turns it: | al massimo, | als de staat instemt.

Bounds stand behind a figure, and so does what it is more or less than: "5% | in meno". A condition, a doubt
or a denial follows at once; that it is false may be told in a few words behind a comma or in brackets.
"""

from __future__ import annotations

from scifacts.matching.around.reserved_abroad import DENIED, DOUBTFUL, IF, IF_HEAD, IF_HEADS
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import phrases, word_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["TELLING", "behind_abroad"]

_REACH = 64  # characters behind a passage
_NEAR = 24  # characters of the end of a passage in which its figure stands
_ASIDE = 6  # words of an aside that says nothing but that it is false
_OPENING = ",(-–—:"
_ENDS = frozenset(".,;:!?)…—–")
_STOPS, _CLOSING = (".", "!", "?"), "\"'”’»)"  # of a sentence, behind which the next one begins
_MARKS = " .,;:!?)(\"'“”„«»…–—-"

# Behind a figure, more and less in Romance languages, where "than" or nothing follows: 5 % más los gastos.
_MORE = phrases("in_meno in_più di_meno di_più a_menos a_mais menos más de_menos de_más en_moins en_plus")
_THAN = word_set("que do che rispetto")
# Behind a figure: at most, at least, about; more and less in the others.
_BOUNDS = phrases("""
al_massimo al_più al_minimo almeno no_máximo no_mínimo pelo_menos au_maximum au_minimum hoogstens maximaal
minimaal minstens ongeveer minder meer som_mest som_högst som_minst minst högst maximalt mindre mer højst
høyst mindst maksimalt på_det_meste najwyżej maksymalnie co_najmniej mniej więcej maximálně nejvýše
minimálně nejméně méně více najviac najmenej menej viac najviše najmanje maksimalno manje više največ
najmanj manj več максимум минимум меньше больше мінімум менше більше по-малко повече най-много legfeljebb
legalább kevesebb több enintään vähintään vähemmän enemmän cel_mult cel_puțin mai_puțin mai_mult το_πολύ
τουλάχιστον λιγότερο περισσότερο paling_banyak paling_sedikit
""")
# Unless, provided that, and an "if" in a language whose word for it has other senses.
_CONDITIONS = phrases("""
tenzij mits chyba_że o_ile pod_warunkiem a_meno_che a_patto_che purché salvo_che a_menos_que desde_que
contanto_que exceto_se såvida förutsatt medmindre med_mindre forutsatt om_inte si_le si_la
si_les si_on si_un si_une si_el si_los si_las si_se sauf_si à_condition à_moins_que siempre_que salvo_si
salvo_que
exceto tranne eccetto за_исключением за_винятком z_wyjątkiem s_výjimkou s_výnimkou mit_ausnahme
à_l'exception con_excepción con_la_excepción a_excepción com_exceção à_exceção com_a_exceção ad_eccezione
con_l'eccezione utom med_undantag undtagen med_undtagelse med_unntak unntatt met_uitzondering uitgezonderd
кроме_случаев кроме_случая кроме_тех окрім_випадків
""")
_IF_ELIDED = ("si l'", "si l’", "s'il ", "s’il ")
_DOUBTS = DOUBTFUL | word_set("""
angeblich vermutlich vielleicht möglicherweise mutmaßlich quizás quizá supuestamente presuntamente peut-être
prétendument
""")
_NOT = word_set("niet nicht inte ej ikke ikkje")
_FALSE = word_set("""
falso falsa errato sbagliato inesatto incorreto errado mentira onjuist onwaar fout gelogen fel felaktigt osant
falskt forkert usandt usant feil nieprawda nieprawdą fałsz fałszem nepravda nepravdivé lež netočno neistina
laž неверно неправда ложь ошибочно невірно хибно невярно yanlış yalan hamis téves valótlan valhe väärin fals
neadevărat ψευδές ψέμα λάθος salah bohong falsch unwahr unrichtig faux inexact erroné falsches
""")
_BEING = word_set("ist war sei is was é era è est était es fue er jest je var är var są byl bylo było")
# Verbs of denial, each by what its forms begin with: |, ontkent de minister.
_DENIERS = phrases("""
zaprzecz popřel poprel vyvrátil förneka dementer benægte afvis avvis ontken smenti desment nega dezmin
опроверг отрица спростув запереч отрич отреч demanti negira zanika cáfol tagad kiist kielsi kieltää διαψεύδ
διέψευσ αρν membantah menyangkal bestreit widerspr dementier
""")
_LEADS = word_set("""
il ciò cosa o isso wat dat vilket det hvilket hvad co to což čo što что это що це което bu ami ez mikä tämä
ceea aceasta κάτι αυτό yang ini was das dies ce cela lo esto eso è é is är er jest je
""")
_BUT = word_set("aber maar men ma però mas pero mais ale но але али ali")  # denies something else
_DENYING = (" stimmt nicht", " trifft nicht zu")
_PHRASES: dict[str, list[str]] = {}  # by the first word
for _phrase in (*_BOUNDS, *_MORE, *_CONDITIONS):
    _PHRASES.setdefault(_phrase.split()[0], []).append(_phrase)
_FIRSTS = _PHRASES.keys() | {"s'il", "s’il", *IF_HEADS} | IF | _DOUBTS | _NOT | _FALSE | _LEADS


# A word of each that is none of many others: what has none of them stands behind nothing that it turns.
_RAREST = {max(phrase.split(), key=len) for phrase in (*_BOUNDS, *_MORE, *_CONDITIONS)}
TELLING = {"s'il", "s’il", "si", *IF_HEADS} | IF | _DOUBTS | _NOT | _FALSE | _RAREST


def behind_abroad(text: str, start: int, end: int) -> Cut | None:
    """What the words right behind a passage make of it: a kind and their range; None where nothing."""
    behind = text[end : end + _REACH]
    rest = behind.lstrip(" \"'”’»" + _OPENING)
    first = rest.split(None, 1)[:1]
    if not first or (first[0].strip(_MARKS).lower() not in _FIRSTS and not _is_denied(behind, rest)):
        return None  # a glance: nearly every passage
    begin = end + len(behind) - len(rest)
    opening = behind[: begin - end].strip(" \"'”’»")
    kind, length = _told(text[start:end].rstrip(_CLOSING), opening, rest)
    return (kind, end, begin + length) if kind else None


def _is_denied(behind: str, rest: str) -> bool:
    """Whether an aside begins with the verb of a denial."""
    return behind[:1] == "," and rest.lower().startswith(_DENIERS)


def _told(passage: str, opening: str, rest: str) -> tuple[ChangeKind | None, int]:
    """What words behind a passage make of it, and how many characters of them do."""
    low, word = rest.lower(), rest.split(None, 1)[0]
    bare = word.strip(_MARKS).lower()
    is_closed = opening == "(" and any(low.startswith(f"{phrase})") for phrase in _PHRASES.get(bare, ()))
    if opening in ("", ",", "(") and not passage.endswith(_STOPS):
        for phrase in _PHRASES.get(bare, ()):
            if low.startswith(phrase) and _ends(rest, len(phrase)):
                is_condition = phrase in _CONDITIONS
                is_bound = (not opening or is_closed) and _has_figure(passage)
                if is_condition or (is_bound and _stands(phrase, rest)):
                    return ChangeKind.COMPARATOR, len(phrase)
        if bare in IF or (bare in IF_HEADS and IF_HEAD.match(low)) or low.startswith(_IF_ELIDED):
            return ChangeKind.COMPARATOR, len(word)
        if _ends_clause(rest, len(word)) and (bare in _DOUBTS or (bare in _NOT and not opening)):
            return (ChangeKind.NEGATION if bare in _NOT else ChangeKind.COMPARATOR), len(word)
    if not opening or opening == ":":
        return None, 0
    aside = _aside(rest)
    return (ChangeKind.NEGATION, len(aside)) if _says_false(aside.lower()) else (None, 0)


def _says_false(aside: str) -> bool:
    """Whether a few words say that it is false, "il che è falso", or who denies it: ontkent de minister."""
    words = [one.strip(_MARKS) for one in aside.split()]
    if len(words) > _ASIDE or not _BUT.isdisjoint(words):
        return False
    if words[0] not in _LEADS | _FALSE:
        return aside.startswith(_DENIERS)
    at = next((index for index, word in enumerate(words) if word in _FALSE), None)
    if at is not None and not _NOT.isdisjoint(words[:at]):
        return False  # det är inte fel
    if at is not None:
        return _BEING.issuperset(words[at + 1 :])  # a car, "das falsch geparkt war"
    told = DENIED.search(aside)
    return any(map(f" {aside}".__contains__, _DENYING)) or (told is not None and " " in told.group())


def _stands(phrase: str, rest: str) -> bool:
    """Whether words for more and less are a comparison, where others may follow them."""
    following = rest[len(phrase) :].split(None, 1)[:1]
    return phrase not in _MORE or _ends_clause(rest, len(phrase)) or not _THAN.isdisjoint(following)


def _ends(text: str, at: int) -> bool:
    """Whether a word ends at an offset."""
    return not text[at : at + 1].isalnum() and text[at : at + 1] not in ("-", "'", "’")


def _ends_clause(text: str, at: int) -> bool:
    return text[at - 1] in _ENDS or text[at : at + 1] in ("", *_ENDS) or text[at + 1 : at + 2] in _ENDS


def _has_figure(passage: str) -> bool:
    return any(map(str.isdigit, passage[-_NEAR:]))


def _aside(rest: str) -> str:
    """The words up to the end of the sentence or of the brackets, or to the next comma."""
    end = min((at for at in map(rest.find, ".,;!?)") if at > 0), default=len(rest))
    return rest[:end]
