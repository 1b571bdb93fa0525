"""How other languages bound a number, in every form that agrees with what is bounded."""

from __future__ import annotations

from itertools import product

from scifacts.model import Comparator

__all__ = ["BOUNDS_ABROAD", "BOUNDS_ABROAD_AFTER"]


def _each(*choices: str) -> list[str]:
    """Every phrase that takes one of each choice in turn; "_" stands for a space within one, "-" for none."""
    return [
        " ".join(word.replace("_", " ") for word in words if word != "-")
        for words in product(*(choice.split() for choice in choices))
    ]


_SPANISH_MORE = "mayor mayores superior superiores"
_SPANISH_LESS = "menor menores inferior inferiores"
_FRENCH_MORE = "supérieur supérieure supérieurs supérieures"
_FRENCH_LESS = "inférieur inférieure inférieurs inférieures"
_FRENCH_TALL = "grand grande grands grandes haut haute hauts hautes élevé élevée élevés élevées âgé âgée âgés"
_FRENCH_SMALL = "petit petite petits petites bas basse basses faible faibles"
_EQUAL = "égal égale égaux égales"
# The article behind a verb or a preposition; "superato 3 esami" passed them.
_ITALIAN = "i gli le il la l'"
_PORTUGUESE = "os as o a"
_EXCEEDED_ITALIAN = (
    "supera superano superava superavano superato superata superati superate superare superando superò"
)
_SURPASSED_PORTUGUESE = "supera superam superava superaram superado superar superando"
_EXCEEDED_PORTUGUESE = (
    "superou ultrapassa ultrapassam ultrapassava ultrapassou ultrapassaram ultrapassado ultrapassar"
    " ultrapassando excede excedem excedeu excederam"
)

# What stands before the number.
BOUNDS_ABROAD: dict[str, Comparator] = {
    phrase: comparator
    for comparator, phrases in (
        (
            Comparator.MORE_THAN,
            [
                *_each("größer grösser höher länger älter schwerer", "als"),
                *_each("oberhalb", "von"),
                *_each("au-dessus au_dessus au-delà au_delà", "de du des"),
                *_each("plus", _FRENCH_TALL, "que"),
                *_each("dépasse dépassent dépassait dépassé dépassée dépassant dépassera", "les la le"),
                *_each("excède excèdent excédait excédé", "les la le -"),
                *_each("mayor mayores", "que de a al"),
                *_each("superior superiores", "a al"),
                *_each(_FRENCH_MORE, "à au aux"),
                *_each("más", "alto alta altos altas grande grandes", "que"),
                *_each("por", "encima", "de del de_los de_las"),
                *_each("más_de_los más_de_las"),
                *_each("dépasse franchit franchi dépassé", "la", "barre", "de des"),
                *_each("più poco_più", "di del dei della delle"),
                *_each("oltre", f"{_ITALIAN} -"),
                *_each("sopra", _ITALIAN),
                *_each("superiore superiori", "a ai alle agli al all'"),
                *_each("più", "degli dell'"),
                *_each("più", "grande grandi alto alta alti alte", "di del dei"),
                *_each("al_di_sopra", "di del dei degli della delle dell'"),
                *_each("maggiore_di maggiore_del"),
                *_each(_EXCEEDED_ITALIAN, _ITALIAN),
                *_each("mais_da mais_de mais_do_que mais_que mais_dos mais_das pouco_mais_de"),
                *_each("acima", "de dos das"),
                *_each("superior superiores", "aos à às"),
                *_each(_EXCEEDED_PORTUGUESE, f"{_PORTUGUESE} -"),
                *_each(_SURPASSED_PORTUGUESE, _PORTUGUESE),
                *_each("meer_dan ruim iets_meer_dan boven_de een_dikke"),
                *_each("groter hoger langer ouder zwaarder", "dan"),
                *_each("overschreed overschreden overschrijdt overschrijden oversteeg overstijgt", "de -"),
                *_each("более_чем больше_чем свыше_чем", "на до в с -"),
                *_each("выше чуть_более чуть_больше превысил превысила превысило превысили превышает"),
            ],
        ),
        (
            Comparator.LESS_THAN,
            [
                *_each("kleiner niedriger geringer kürzer jünger leichter", "als"),
                *_each("unterhalb", "von"),
                *_each("au-dessous au_dessous en-dessous en_dessous en_deçà", "de du des"),
                *_each("plus", _FRENCH_SMALL, "que"),
                *_each("menor menores", "que de a al"),
                *_each("inferior inferiores", "a al"),
                *_each(_FRENCH_LESS, "à au aux"),
                *_each("más", "bajo baja bajos bajas pequeño pequeña pequeños pequeñas", "que"),
                *_each("por", "debajo", "de del de_los de_las"),
                *_each("menos baja bajó bajan bajaron", "de", "los las"),  # "baja de los 5 millones"
                *_each("sous", "la_barre le_seuil", "de des"),
                *_each("unter", "die der", "marke schwelle", "von"),
                *_each("meno", "di del dei della delle"),
                *_each("inferiore inferiori", "a ai alle agli al all'"),
                *_each("sotto", _ITALIAN),
                *_each("meno", "degli dell'"),
                *_each("menos_da menos_do_que menos_que menos_dos menos_das"),
                *_each("abaixo", "de dos das"),
                *_each("inferior inferiores", "aos à às"),
                *_each("minder_dan onder_de iets_minder_dan"),
                *_each("kleiner lager korter jonger lichter", "dan"),
                *_each("più", "piccolo piccola piccoli piccole basso bassa bassi basse", "di del dei"),
                *_each("al_di_sotto", "di del dei degli della delle dell'"),
                *_each("minore_di minore_del"),
                *_each("менее_чем меньше_чем", "на до в с -"),
                *_each("меньше ниже чуть_менее чуть_меньше"),
                *_each("keine keinen nicht_einmal nicht_mal même_pas pas_même ni_siquiera"),
            ],
        ),
        (
            Comparator.AT_LEAST,
            [
                *_each("größer grösser", "gleich oder_gleich"),
                "zumindest",
                *_each("almeno non_meno_di come_minimo un_minimo_di"),
                *_each("maggiore_o_uguale superiore_o_uguale maggiori_o_uguali", "a al"),
                *_each("groter_dan_of_gelijk_aan hoger_dan_of_gelijk_aan"),
                *_each("pelo_menos ao_menos no_mínimo não_menos_de"),
                *_each("minimaal minstens ten_minste tenminste niet_minder_dan op_zijn_minst"),
                *_each("не_менее_чем не_меньше_чем минимум", "на до в с -"),
                *_each("не_меньше как_минимум по_меньшей_мере не_ниже минимум"),
                "minimal",
                *_each(_FRENCH_MORE, "ou", _EQUAL, "à au aux"),
                *_each(_EQUAL, "ou", _FRENCH_MORE, "à au aux"),
                *_each("non", _FRENCH_LESS, "à au aux"),
                *_each("au_minimum un_minimum_de"),
                *_each(_SPANISH_MORE, "o", "igual iguales", "a al que"),
                *_each("igual iguales", "o", _SPANISH_MORE, "a al que"),
                *_each("no", _SPANISH_LESS, "a al que"),
                *_each("no_menos_de no_menos_del como_mínimo un_mínimo_de mínimo_de cuando_menos"),
            ],
        ),
        (
            Comparator.AT_MOST,
            [
                *_each("kleiner", "gleich oder_gleich"),
                *_each(_FRENCH_LESS, "ou", _EQUAL, "à au aux"),
                *_each(_EQUAL, "ou", _FRENCH_LESS, "à au aux"),
                *_each("non", _FRENCH_MORE, "à au aux"),
                *_each("au_maximum un_maximum_de tout_au_plus"),
                *_each("al_massimo al_più non_più_di un_massimo_di"),
                *_each("minore_o_uguale inferiore_o_uguale minori_o_uguali", "a al"),
                *_each("kleiner_dan_of_gelijk_aan lager_dan_of_gelijk_aan"),
                *_each("fino", "a ai agli alle al all'"),
                *_each("non_oltre", f"{_ITALIAN} -"),
                *_each("até no_máximo não_mais_de um_máximo_de"),
                *_each("maximaal hoogstens hooguit ten_hoogste niet_meer_dan maximum"),
                *_each("не_более_чем не_больше_чем максимум", "на до в с -"),
                *_each("не_больше максимум не_превышает не_превысил не_выше не_свыше"),
                *_each(_SPANISH_LESS, "o", "igual iguales", "a al que"),
                *_each("igual iguales", "o", _SPANISH_LESS, "a al que"),
                *_each("no", _SPANISH_MORE, "a al que"),
                *_each("como_máximo un_máximo_de máximo_de como_mucho a_lo_sumo"),
            ],
        ),
        (
            Comparator.ABOUT,
            [
                "aux alentours de",
                *_each("circa più_o_meno all'incirca approssimativamente pressappoco grossomodo"),
                *_each("intorno attorno", "a ai alle agli al"),
                *_each("nell'ordine dell'ordine sull'ordine", "di dei degli"),
                *_each("em_torno_de em_torno_dos por_volta_de por_volta_dos"),
                *_each("à_volta_de à_volta_dos na_ordem_de na_ordem_dos da_ordem_de da_ordem_dos"),
                *_each("ronda rondam rondou rondava", "os as"),
                *_each("ongeveer zo'n rond_de pakweg om_en_nabij om_en_nabij_de in_de_orde_van"),
                *_each("ronda rondan rondaba rondaban rondó rondaron rondará", "los las"),  # "la ronda 3"
                "del orden de",
                *_each("avoisine avoisinent avoisinait avoisinaient avoisinera avoisinant", "les -"),
                *_each("schätzungsweise größenordnung_von"),
                *_each("примерно приблизительно около", "на до в с"),
                *_each("примерно приблизительно порядка ориентировочно"),
                "de l'ordre de",
                "approximativement",
                "à peine",
                "kaum",
                "apenas",
                "peut-être",
                "vielleicht",
                "möglicherweise",
                "vermutlich",
                "quizá",
                "quizás",
                "tal vez",
                "posiblemente",
            ],
        ),
        (
            Comparator.ALMOST,
            [
                *_each("quasi poco_meno_di vicino_a vicino_ai"),
                *_each("sfiora sfiorano sfiorava sfiorato sfiorata sfiorati sfiorando", _ITALIAN),
                *_each("roza rozan rozó rozaba", "los las -"),
                *_each("frôle frôlent frôlait frise frisent frisait", "les"),
                *_each("annähernd nicht_ganz"),
                "een kleine",
                *_each("quase perto_de pouco_menos_de"),
                *_each("почти чуть_не", "на до в с"),
                *_each("bijna krap net_geen net_iets_minder_dan"),
            ],
        ),
    )
    for phrase in phrases
}

# What stands after it: "300 Plätze oder mehr".
BOUNDS_ABROAD_AFTER: dict[str, Comparator] = {
    **dict.fromkeys(("oder mehr", "oder darüber", "ou plus", "o más", "como mínimo", "au moins", "au minimum",
                     "al menos", "por lo menos", "o più", "ou mais", "of meer", "или более", "и более",
                     "или больше", "и больше"), Comparator.AT_LEAST),
    **dict.fromkeys(("oder weniger", "oder darunter", "ou moins", "o menos", "como máximo", "como mucho",
                     "au plus", "au maximum", "tout au plus", "a lo sumo", "o meno", "ou menos", "of minder",
                     "или менее", "и менее"), Comparator.AT_MOST),
}  # fmt: skip
