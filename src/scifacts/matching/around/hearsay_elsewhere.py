"""What nobody vouches for in German, French, Spanish and Chinese: im Roman heißt es: |, un bulo decía que "
"|"""

from __future__ import annotations

from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import phrases
from scifacts.patterns import lazy

__all__ = ["told_by_hearsay_elsewhere", "told_by_hearsay_in_han"]

_BEHIND = r"(?:[,:]\s(?:dass\s|wonach\s)?|\b(?:que|qu'|dass)\s?)[\"'«„\u201c]?\Z"
_ROMANCE = (
    r"(?:roman\w*|fernsehfilm\w*|spielfilm\w*|film(?:s|es)?|drehbuch|drehbuchs|theaterstück\w*|märchen\w*"
    r"|krimi\w*|satire|hörspiel\w*"
    r"|videospiel\w*|computerspiel\w*|comics?|sage|legende|téléfilm|feuilleton|conte|jeu\svidéo"
    r"|bande\sdessinée|videojuego|telenovela"
    r"|película|novela|cuento|tebeo)"
)
_RUMOURS = (
    r"(?:gerüchte?n?|poisson\sd'avril|falschmeldung\w*|zeitungsente|aprilscherz\w*|verschwörungs\w+|rumeurs?"
    r"|canular|intox|fausse\snouvelle|bulos?|rumore?s?"
    r"|noticia\sfalsa|inocentada|patraña)"
)
_TAKEN = (
    r"(?:rectific\w+|desment\w+|desminti\w+|retract\w+|démenti\w*|rectifi\w+|rétract\w+|widerruf\w*"
    r"|widerrief\w*|korrigier\w*"
    r"|dementier\w*|zurückg\w+|zurückz\w+)"
)
_TOLD = lazy(
    # if he passes the test, it can be said that |
    r"^(?:wenn|falls|sofern|sollten?|si|s'ils?)\s[^;:]{8,}?,\s[^;:,]{0,40}(?::|\b(?:que|qu'|dass))\s?\Z"
    r"|^(?:if|unless|had|were|should)\s[^;:]{8,}?,\s(?:it\s(?:can|could|may|might|will|would)\s(?:be\s\w+"
    r"|mean|follow)|the\s\w+\s(?:is|says|reads|applies))"
    r"(?:\sthat|:)\s\Z"
    rf"|\b{_ROMANCE}\b[^.;:]{{0,40}}\b(?:heißt|heisst|hieß|steht|erzählt|liest|lautet|raconte|dit|lit|cuenta"
    r"|dice|lee|narra)\b"
    rf"[^.;:,]{{0,20}}{_BEHIND}"
    r"|^(?:im|in\s(?:dem|der|einem|einer|seinem|ihrem|diesem"
    rf"|dieser))\s(?:\w+\s){{0,2}}{_ROMANCE}\s[^.;:,]{{0,20}}\Z"
    # a false page announced that |, a charge that was dismissed held that |
    r"|\b(?:faux|fausses?|parodi\w+|satiri\w+|mensong\w+|apocryphe|falsas?|falsos?|satíric\w+|desestim\w+"
    r"|archivad[oa]s?|desmentid\w+"
    r"|infundad\w+)\b[^.;:]{0,60}\bqu(?:e\s|')\Z"
    r"|\b(?:satire\w*|gefälschte\w*|erfundene\w*|falsche\w*|widerlegte\w*"
    r"|unbestätigte\w*)\b[^.;:]{0,60},\s(?:dass\s|wonach\s)?\Z"
    r"|^(?:dans|en|im|in)\s[^,;:]{0,30}\b(?:pièce\sde\sthéâtre|bande\sdessinée|obra\sde\steatro|theaterstück"
    r"|bühnenstück)\b[^,;:]{0,30},\s\Z"
    rf"|\b{_RUMOURS}\b[^.;:]{{0,70}}{_BEHIND}"
    r"|\b(?:versprechen|werbespruch|slogan|prognose|entwurf|schlagzeile|promesse|lema|titular"
    r"|gros\stitre)\b[^.;:]{0,60}:\s\Z"
    r"|^(?:laut|gemäß|selon|según)\s[^.;:,]{0,40}\b(?:prognosen?|prospekt\w*|werbung|entwurf|gerüchten?"
    r"|legende|prévisions?"
    r"|prospectus|brochure|publicité|rumeurs?|pronósticos?|previsiones|previsión|folleto|anuncio|rumores"
    r"|leyenda)\b"
    r"(?!\s(?:de\sla|de\sl')\s\w+\s\w)[^.;:,]{0,40}[,:]?\s\Z"
    r"|^(?:à\sen\scroire|de\screer\sa|a\screer\s|glaubt\sman|wenn\sman)\s[^.;:]{2,60}(?:,|glauben\sdarf,)\s\Z"
)
_DENIED = lazy(
    r"\b(?:falsch|widerlegt|unwahr|erfunden|haltlos)\b[^.;:]{0,60}\b(?:aussage|behauptung|meldung|these"
    r"|darstellung|annahme|vorstellung)"
    r"\w*,\s(?:dass\s|wonach\s)?\Z"
    r"|\b(?:nichts\sdran|kein\swort\swahr|aus\sder\sluft\sgegriffen)\b[^.;:]{0,50},\s(?:dass\s|wonach\s)?\Z"
    r"|\b(?:versehentlich|aus\sversehen)\b[^.;:]{0,60}[,:]\s(?:dass\s)?\Z"
    r"|\b(?:tach|calific|tild)\w+\sde\s(?:mentira|fals[oa]|bulo|patraña|invención)\b[^.;:]{0,30}\bque\s\Z"
    r"|\b(?:qualifi\w+|trait\w+)\sde\s(?:mensonge|rumeur|faux|fable)\b[^.;:]{0,30}\bqu(?:e\s|')\Z"
    rf"|,\s(?:y|pero|aunque|et|mais|und|aber)\s[^,;:]{{0,50}}\b{_TAKEN}\b[^,;:]{{0,30}},\s(?:que|qu'|dass"
    r"|wonach)\s?\Z"
    r"|\b(?:fälschlich(?:erweise)?|irrtümlich(?:erweise)?|zu\sunrecht|faussement|à\stort|erróneamente"
    r"|falsamente)\s?:\s\Z"
    r"|\bno\s(?:hallar|encontrar|haber|existir|constar)\b[^.;:,]{0,50}\bque\s\Z"
    r"|\b(?:no|n')\s?(?:es|era|est)\s(?:pas\s)?(?:cierto|verdad|verdadero|vrai|exact)\s(?:que\s|qu')\Z"
    r"|\A(?:falsch|unwahr|faux|falso|bulo|mentira|fake)\s?:\s\Z"
)
# Of these a clause that nobody vouches for has one.
_STEMS = phrases("""
roman film drehbuch theaterstück märchen krimi satire hörspiel spiel comic sage legende feuilleton conte vidéo
dessinée videojuego telenovela película novela cuento tebeo gerücht falsch zeitungsente aprilscherz
verschwörung rumeur canular intox fausse bulo rumor inocentada patraña versprechen werbe slogan prognose
entwurf schlagzeile promesse lema titular titre prospekt prévision prospectus brochure publicité pronóstico
previs folleto anuncio leyenda croire creer glaub widerlegt unwahr erfunden haltlos rectific desm retract
démenti rectifi rétract wider korrigier dementier zurück irrtümlich fälschlich unrecht tort erróne falsa
falso faux hallar
encontrar existir constar cierto verdad vrai exact
parodi satiri mensong apocryphe satíric desestim archiv infundad gefälscht
erfunden unbestätigt pièce
bande obra theaterst bühnenst mentira fake avril dran wort luft verse mensonge fable
""")
_CONDITIONS = (
    "wenn ",
    "falls ",
    "sofern ",
    "sollte",
    "si ",
    "s'il",
    "if ",
    "unless ",
    "had ",
    "were ",
    "should ",
)
_ENGLISH = (" the ", " of ", " and ")  # no stem is looked for behind these: most clauses are English
_HAN_TOLD = lazy(
    r"(?:谣言|传言|流言|传闻|小道消息|恶作剧)[^。；]{0,8}[，,:：]?(?:称|说|声称|宣称)?[，,:：]?[“\"]?\Z"
    r"|^(?:按照|根据|依照|在)[^，,。]{0,12}(?:演练|演习|脚本|剧本|预案|设想|草案|模拟)[^，,。]{0,6}[，,:：]\Z"
    r"|(?:影片|电影|电视剧|剧集|小说|剧中|片中|故事|漫画|游戏|传说|童话)[^。；]{0,20}[:：]\Z"
    r"|^(?:在)?(?:这|该|那|新)?[部篇个]?(?:影片|电影|电视剧|小说|漫画|游戏|传说|童话)(?:中|里)[，,]?\Z"
    r"|(?:曾|一度|涉嫌|被)?(?:指控|控告|诬告|诬陷|举报)[^，,。]{0,8}\Z|虚构[^。；]{0,10}[:：，,]\Z"
)
_HAN_DENIED = lazy(
    r"(?:虚假|失实|不实|伪造|讽刺|恶搞)[^。；]{0,12}(?:说|称|写道|声称|宣称|报道)[，,:：]?[“\"]?\Z|(?:所谓|谎称|误报|误传|捏造|编造)的?[，,:：]?[“\"]?\Z"
)


def told_by_hearsay_elsewhere(lowered: str) -> ChangeKind | None:
    """What the words of a sentence before a passage, in lower case, make of what nobody stands for."""
    if not lowered.startswith(_CONDITIONS):
        english = any(map(f" {lowered}".__contains__, _ENGLISH))
        if english or not any(map(lowered.__contains__, _STEMS)):
            return None
    if _DENIED.search(lowered):
        return ChangeKind.NEGATION
    return ChangeKind.COMPARATOR if _TOLD.search(lowered) else None


def told_by_hearsay_in_han(lead: str) -> ChangeKind | None:
    """What the Chinese words of a sentence before a passage make of what nobody stands for."""
    if _HAN_DENIED.search(lead):
        return ChangeKind.NEGATION
    return ChangeKind.COMPARATOR if _HAN_TOLD.search(lead) else None
