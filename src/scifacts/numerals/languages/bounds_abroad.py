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
                *_each("mayor mayores", "que de a al"),
                *_each("superior superiores", "a al"),
                *_each(_FRENCH_MORE, "à au aux"),
                *_each("más", "alto alta altos altas grande grandes", "que"),
                *_each("por", "encima", "de del de_los de_las"),
                *_each("más_de_los más_de_las"),
                *_each("dépasse franchit franchi dépassé", "la", "barre", "de des"),
                *_each("più poco_più", "di del dei della delle"),
                *_each("oltre superiore_a superiori_a sopra_i sopra_le"),
                *_each("mais_da mais_de mais_do_que mais_que pouco_mais_de acima_de acima_dos superou"),
                *_each("meer_dan ruim iets_meer_dan boven_de"),
                *_each("более_чем больше_чем свыше_чем", "на до в с"),
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
                *_each("inferiore_a inferiori_a sotto_i sotto_le"),
                *_each("menos_da menos_do_que menos_que abaixo_de abaixo_dos inferior_a"),
                *_each("minder_dan onder_de iets_minder_dan"),
                *_each("менее_чем меньше_чем", "на до в с"),
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
                *_each("fino_a al_massimo non_più_di un_massimo_di"),
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
                *_each("circa intorno_a intorno_ai più_o_meno all'incirca"),
                *_each("em_torno_de por_volta_de"),
                *_each("ongeveer zo'n rond_de pakweg"),
                *_each("примерно приблизительно около", "на до в с"),
                *_each("примерно приблизительно порядка ориентировочно"),
                "de l'ordre de",
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
                *_each("quasi poco_meno_di vicino_a"),
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
