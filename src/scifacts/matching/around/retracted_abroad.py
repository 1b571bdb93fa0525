"""What takes a passage back behind it, or hopes it, in further languages: |. Non era vero, |, hoppas de.

It stands behind a comma, in brackets or in a sentence of its own. English has its own rules, as `tails` and
`next_sentence` tell; those of German, French and Spanish beside these stand in `tails_elsewhere`.
"""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import word_set
from scifacts.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from scifacts.matching.around.edges import Cut

__all__ = ["retracted_abroad"]

_REACH = 80  # characters behind a passage
_OPENINGS = frozenset(",.(;:-–—。，（、とd\"'”’»)")
_AROUND = " \"'”’»),.(;:-–—。，（、"
# The first word of what takes back.
_FIRSTS = word_set("""
non não no das dat det to это bu il ciò questo isso eso esto cela tuttavia ma mas pero maar men ale но ama
poi successivamente dopo depois posteriormente mais después luego más retirado retirada desmentido desmentida
rectificado rectificada retiré retirée démenti démentie rétracté rétractée später inzwischen nachträglich
later później następnie позже впоследствии потом senare senere ha hanno afirmou disse alegou beweerde zei
twierdził twierdziła ложно ошибочно påstod hävdade wat vilket spera sperano espera esperam esperan espère
espèrent hofft hoffen hoffte hoopt hopen hoopte ma mają надеется надеются hoppas håper håber iddia iddianın
diye stimmte das 이는 사실과
""")
_FALSE = lazy(
    r"(?:(?:ma|mas|pero)\s)?(?:ciò\s|questo\s|isso\s|eso\s|esto\s)?"
    r"(?:non\s(?:è|era)\sver[oa]|não\s(?:é|era)\sverdade|no\s(?:es|era)\s(?:cierto|verdad))\b"
    r"|das\s(?:stimmte?|traf|trifft|war|ist)\s(?:so\s|aber\s|jedoch\s)?(?:nicht(?:\s(?:zu|wahr|richtig))?|falsch|unwahr)(?=[.,;!)]|\Z)"
    r"|(?:maar\s)?(?:dat|wat)\s(?:\w+\s)?(?:is\s|was\s|bleek\s)?(?:niet\swaar|onwaar|onjuist|fout|gelogen)\b"
    r"|(?:men\s)?(?:det|vilket)\s(?:var|är|er|stämmer|stämde|stemmer|stemte)\s(?:inte|ikke|falskt|falsk|fel|usant)(?:\ssan[nt]t?|\srätt)?(?=[.,;!)]|\Z)"
    r"|(?:ale\s)?to\s(?:nie\s(?:jest|była?)\sprawdą?|nieprawda|fałsz|kłamstwo)\b"
    r"|(?:но\s)?это\s(?:неправда|не\sтак|ложь|неверно|не\sсоответствует)\b"
    r"|(?:ama\s)?bu\s(?:doğru\sdeğil|yanlış|yalan)|iddia\w*\s(?:yalan|asılsız)"
    r"|(?:poi|successivamente|dopo)\s(?:ritirat|smentit|corrett|ritrattat)[oaie]\b"
    r"|(?:depois|posteriormente|mais\starde)\s(?:retirad|desmentid|corrigid|rectificad|retificad)[oa]s?\b"
    r"|(?:después|luego|posteriormente|más\starde)\s(?:retirad|desmentid|corregid|rectificad)[oa]s?\b"
    r"|(?:retirad|desmentid|rectificad)[oa]s?\s(?:después|luego|posteriormente|más\starde|depois|mais\starde)\b"
    r"|(?:retiré|démenti|rétracté)e?s?\s(?:depuis|ensuite|plus\stard|par\sla\ssuite)\b"
    r"|(?:später|inzwischen|nachträglich)\s(?:zurückgezogen|zurückgenommen|widerrufen|dementiert|korrigiert)\b"
    r"|later\s(?:ingetrokken|herroepen|gecorrigeerd)\b"
    r"|(?:później|następnie)\s(?:wycofan|zdementowan|sprostowan|odwołan)\w+"
    r"|(?:позже|впоследствии|потом)\s(?:отозван|опровергнут|исправлен)\w*"
    r"|sen(?:are|ere)\s(?:återkall|dement|rätta|trukket|tilbagekaldt|rettet)\w*"
    r"|ha(?:nno)?\s(?:affermato|detto|sostenuto|scritto)\s(?:\w+\s){0,2}?(?:falsamente|erroneamente|a\storto)\b"
    r"|(?:afirmou|disse|alegou)\s(?:\w+\s){0,2}?(?:falsamente|erradamente|erroneamente)\b"
    r"|(?:beweerde|zei)\s(?:\w+\s){1,3}?(?:ten\sonrechte|valselijk|abusievelijk)\b"
    r"|twierdził\w*\s(?:\w+\s){0,2}?(?:fałszywie|błędnie|niesłusznie)\b|(?:ложно|ошибочно)\s(?:заяв|утвержд|сообщ)\w+"
    r"|(?:påstod|hävdade)\s(?:\w+\s){1,2}?(?:felaktigt|falskeligen|falskt)\b"
    r"|이는\s사실이\s아니|사실과\s다르"
)
_HOPED = lazy(
    r"(?:sper(?:a|ano)|esper(?:a|am|an)|espèr(?:e|ent)|hoff(?:t|en|te)|hoop(?:t|te)|hopen)\s"
    r"(?:(?:il|lo|la|i|gli|le|les|o|a|os|as|el|los|las|der|die|das|de|het|un|una|uno)\s|l['’])\w+(?=[.,;)]|\Z)"
    r"|(?:ma|mają)\snadzieję\s\w+(?=[.,;)]|\Z)|(?:надеется|надеются)\s\w+(?=[.,;)]|\Z)"
    r"|(?:hoppas|håper|håber)\s(?:\w{3,}(?:et|en|na|ne)|de|han|hon|hun|vi)(?=[.,;)]|\Z)"
    r"|diye\s(?:bir\s)?söylenti\b"
)
_HAN = lazy(
    r"[。，；（、,;(](?:但|而)?(?:(?:这|此|該|该)(?:一?(?:说法|消息))?(?:不是真的|并非事实|不属实|是假的|是谣言)|后(?:来)?被?(?:撤回|撤销|否认|更正|推翻)"
    r"|これは(?:誤り|間違い|嘘|デマ|事実ではな))|とされたが、?(?:誤り|間違い|嘘)"
)
# What is false then is something else: |. Non è vero che piove.
_OTHER = lazy(r",?\s(?:che|que|qu['’]|dass|dat|att|at|że|что)\b")


def retracted_abroad(text: str, end: int) -> Cut | None:
    """What the words right behind a passage take back or hope: a kind and their range; None where nothing."""
    opening = text[end : end + 1]
    if opening == " ":
        opening = text[end + 1 : end + 2]
    if opening not in _OPENINGS:
        return None  # a glance: most passages
    if text[end + 1 : end + 2] >= "\u3001" and (told := _HAN.match(text, end, end + _REACH)):
        return ChangeKind.NEGATION, end, told.end()
    behind = text[end : end + _REACH]
    bare = behind.lstrip(_AROUND)
    if bare.partition(" ")[0].lower() not in _FIRSTS:
        return None
    low, begin = bare.lower(), end + len(behind) - len(bare)
    if (found := _FALSE.match(low)) and not _OTHER.match(low, found.end()):
        return ChangeKind.NEGATION, end, begin + found.end()
    if opening != "." and (hoped := _HOPED.match(low)):
        return ChangeKind.COMPARATOR, end, begin + hoped.end()
    return None
