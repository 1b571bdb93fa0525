"""Words that make another measure of one: (net) profit, (excess) deaths, kilowatt (hour).

They count where a figure states what they stand before, put in or lost inside a quote or left out at its
edge.
"""

from __future__ import annotations

from scifacts.matching.judging.facts import is_numeric, is_year
from scifacts.matching.vocabulary.words import (
    FUNCTION_WORDS,
    PHRASES,
    SMALL_WORDS,
    is_content_word,
)
from scifacts.model import ChangeKind
from scifacts.numerals.wordlists import ARTICLES, POSSESSIVES, phrases, word_set
from scifacts.patterns import lazy
from scifacts.text import joins_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from scifacts.matching.judging.counting import Stretch

__all__ = ["MEASURES", "NARROWING", "NARROWING_MEASURE", "STOPS", "narrowed_before", "narrows_measure"]

# Words that narrow or change what any figure measures, whatever they stand before.
NARROWING = word_set("""
net gross operating underlying adjusted unadjusted pretax retained distributable taxable diluted
statutory comparable organic consolidated standalone mean median modal average maximum minimum max min
peak lowest highest standardised standardized cumulative weighted unweighted provisional preliminary
nominal core youth female male adult child children's infant maternal neonatal elderly older younger
urban rural long-term short-term full-time part-time working-age foreign-born unvaccinated vaccinated
uninsured insured confirmed suspected probable non-fatal all-cause perioperative postoperative
in-hospital systolic diastolic fasting excess symptomatic asymptomatic progression-free disease-free
event-free five-year one-year ten-year 30-day in-store non-oil installed nameplate rated tensile
compressive shear sea-surface night-time daytime per-capita disposable hourly daily weekly monthly
quarterly annual yearly half-year postal first-round second-round like-for-like same-store pre-tax
after-tax post-tax inflation-adjusted age-adjusted age-standardised age-standardized energy-related
methane short-run single-person multi-person tier-one nominale reale children netto brutto real
bereinigte bereinigter bereinigten operative operativer operativen mittlere mittleren mittlerer realen
nominalen durchschnittliche durchschnittlichen maximalen disabled unemployed pregnant homeless foreign
undocumented low-income high-income disadvantaged blind deaf retired
""")
# Words that do so before a noun for what is measured.
NARROWING_MEASURE = word_set("""
retail wholesale industrial residential commercial agricultural manufacturing refined surface ambient
seasonal household personal basic starting food domestic foreign public private external sovereign
indoor outdoor junior senior suspended violent crude popular grounded land forest live continuous
complete partial permanent temporary recurring marginal effective headline primary secondary structural
cyclical severe mild fatal relative absolute resting thermal electrical ultimate yield inner outer
online offline house corporate car oil gas fuel energy producer consumer government bank export import
wheat steel power electricity water carbon crop traffic road war drug infection cancer maximum stock
share bond housing rent school health metropolitan regional local global international worldwide
residual main loading lethal punitive methane coal grain freight passenger tourist labour labor wage
business investment property crime poverty divorce tax interest mortgage deposit
""")
# Adjectives behind their noun, in French and Spanish.
_BEHIND_NOUN = word_set("""
jeunes nette brut brute neto neta bruto bruta máxima máximo mínima mínimo media medio moyenne moyen
maximale minimale maximal minimal mediana juvenil réel réelle réels réelles reales urbana urbano rurale
urbaine real trimestriel annuel mensuel net nets courant courante courants courantes opérationnel
opérationnelle organique ajusté ajustée ajustés ajustées récurrent récurrente publié publiée comparable
""")
_PHRASES = frozenset(("en ligne", "en línea", "des jeunes", "de los jóvenes", "au noir", "par habitant"))
# Attributes of German nouns, which have capitals: der bereinigte | Umsatz.
_GERMAN = ("operativ", "bereinigt", "mittler", "maximal", "durchschnittlich", "real", "nominal", "weltweit")
# Words that are the whole elsewhere, and name another measure before these.
_WHOLES = {
    "healthy": ("life",),
    "total": ("fertility", "cholesterol", "factor"),
    "overall": ("survival", "length"),
    "case": ("fatality", "death"),
}
# Nouns for what is measured: any word before one says of what or which it is, but for the judgements below.
MEASURES = word_set("""
profit profits income incomes revenue revenues sales earnings turnover loss losses debt debts deficit
surplus spending expenditure cost costs price prices wage wages salary salaries pay rate rates
unemployment employment inflation gdp gnp output production consumption demand supply exports imports
emissions temperature temperatures pressure mortality survival deaths cases infections births population
turnout capacity load strength efficiency depth height width length speed wind rainfall precipitation
growth investment assets reserves yields margin margins returns risk poverty inequality fertility
prevalence incidence tax taxes dose concentration voltage current density volume weight mass thickness
diameter radius area energy power yield record records fine fines penalty penalties sentence score
scores response time times distance range lifetime age duration budget budgets fund balance stake index
level levels vote votes majority lead ratio tariff tariffs fee fees rent rents premium premiums bonus
pension pensions aid loan loans grant grants bill toll casualties injuries accidents crimes arrests
orders deliveries bookings arrivals passengers traffic marriages divorces migration immigration
emigration admissions vaccinations warming cooling coverage literacy enrolment enrollment attendance
membership circulation cholesterol households workforce headcount capital leverage liquidity interest
dividend dividends concentrations rainfalls resistance stress strain torque thrust lift drag frequency
wavelength bandwidth latency throughput pace tempo effect benefit probability likelihood damages span
award awards share shares expectancy average averages
""")
# Such nouns of other languages; their adjectives stand before them in German, behind them in the others.
_FOREIGN_MEASURES = word_set("""
gewinn umsatz absatz löhne preise arbeitslosigkeit bevölkerung verschuldung schulden einnahmen ausgaben
kosten produktion verbrauch exporte importe temperatur bénéfice bénéfices revenu revenus dette déficit
chômage prix salaires ventes exportations importations consommation population température croissance
beneficio beneficios ingresos deuda déficit desempleo precios salarios ventas exportaciones
importaciones producción consumo población temperatura crecimiento tasa taux
""")
# Verbs as well, before a figure: the bridge | cost 4 million.
_VERBS = word_set("""
cost costs load loads wages lead leads yield yields score scores demand demands record records fine
fines index range ranges levels power powers returns bills rents grants awards drag stress strain
benefit span interest
""")
# What judges a measure, or says that it is the whole of it or one that is known.
_JUDGING = word_set("""
record strong weak robust solid healthy steep sharp rapid slow steady huge large small big massive
modest substantial significant considerable sizeable whole entire said same current overall total latest
own new recent surprising unexpected impressive extraordinary exceptional disappointing resulting
corresponding respective observed measured recorded reported official known company group firm country
state national such good bad better worse poor high low higher lower rising falling growing declining
soaring respectable dismal actual exact precise its their his her our this that these those usual normal
ordinary previous former historic historical old dramatic dramatically sustained continued continuing
renewed further enormous tremendous unprecedented mere gesamte gesamten neue neuen starke starker
starken hohe hoher hohen niedrige totale totales totaux élevé élevée fort forte global globale aussi
déjà encore donc ya también aún alta alto fuerte controversial famous well-known notable remarkable vast
tiny little late then
""")
_WHOLE = frozenset(("total", "overall", "reported", "statutory", "group"))
# Behind a substance or a unit these make another one of it.
_NEW_HEADS = word_set(
    "dioxide monoxide oxide equivalent hour hours kilometre kilometres kilometer kilometers"
) | {"mile", "miles", "day", "days", "year", "years"}
_HAN_NARROWING = phrases("""
净 毛 人均 青年 名义 实际 核心 平均 最高 最低 累计 城镇 农村 新增 年均 女性 男性 老年 农业 工业 营业
税前 税后 可支配 中位 夏季 冬季 零售 境外 疑似 婴儿 儿童 孕产妇
""")
_MOST_WORDS = 5  # put in, with their hyphens: like-for-like
_FAR, _NEAR = 14, 5  # tokens from a noun on to its figure, and back to it
_PEEK = 70
# A figure in the clause that a passage begins with, and no year.
_FIGURE = lazy(r"(?:[^.;:?!(]|\.\d)*?\s[$€£¥~+\u2212-]?(?![12]\d{3}(?![\d,.%]))\d")
STOPS = frozenset(".!?;。！？；")
_DETERMINERS = POSSESSIVES | {"the", "a", "this", "that", "'s", "of"}
_ARTICLES = ARTICLES | {"der", "die", "das", "le", "la", "el"}
_TEMPORAL = word_set("year month week quarter period day decade season half time")


def narrows_measure(edit: Stretch) -> ChangeKind | None:
    """What words do that came or went before a noun whose figure is told; None where they do nothing."""
    edit = _without_article(edit)
    is_cut = edit.is_exchange and not edit.first and edit.here[0] in _ARTICLES  # A (forest area), an area
    if (edit.first == edit.last) is (edit.start == edit.end) and not is_cut:
        return ChangeKind.UNIT if _takes_whole(edit) else None
    keys, first, last = (
        (edit.there, edit.start, edit.end)
        if is_cut or edit.first == edit.last
        else (edit.here, edit.first, edit.last)
    )
    words = keys[first:last]
    if len(words) > _MOST_WORDS or not any(map(str.isalpha, words)):
        return None
    if joins_words(words[0][0]):
        return ChangeKind.UNIT if "".join(words) in _HAN_NARROWING and _tells(keys, last) else None
    if _NEW_HEADS.issuperset(words) and first and _is_measured(keys, first):
        return ChangeKind.UNIT
    following = keys[last] if last < len(keys) else ""
    if not _tells(keys, last):
        return None
    if first and _follows_measure(keys[first - 1], words):
        return ChangeKind.UNIT
    if not _attributes(words):
        return None
    if following in _WHOLES.get(words[-1], ()):
        return ChangeKind.UNIT
    if _is_narrowing(words) and _is_noun(following):
        return ChangeKind.UNIT
    measured = _heads_measure(keys, last) and not (_JUDGING.issuperset(words) or words[-1].endswith("ly"))
    plain = words[-1] not in PHRASES and words[-1] not in _JUDGING
    if measured and (plain or words[-1] in NARROWING_MEASURE):
        return ChangeKind.UNIT
    return None


def _without_article(edit: Stretch) -> Stretch:
    """The edit without the article that changed with the word put in or lost behind it: an adjusted, a."""
    first, start = edit.first, edit.start
    begins = first < edit.last and start < edit.end
    if begins and {edit.here[first], edit.there[start]} == {"a", "an"}:
        return edit._replace(first=first + 1, start=start + 1)
    return edit


def _takes_whole(edit: Stretch) -> bool:
    """Whether a part of a measure became the whole of it: like-for-like sales, total sales."""
    here, there = edit.here[edit.first : edit.last], edit.there[edit.start : edit.end]
    for part, whole in ((here, there), (there, here)):
        if len(whole) == 1 and whole[0] in _WHOLE and "-" in part and "".join(part) in NARROWING:
            return _tells(edit.here, edit.last) and _tells(edit.there, edit.end)
    return False


def _follows_measure(noun: str, words: Sequence[str]) -> bool:
    """Whether words are an adjective behind a French or Spanish noun: dette (publique)."""
    if " ".join(words) in _PHRASES or words[0] in _BEHIND_NOUN:
        return _is_noun(noun)
    single = len(words) == 1 and words[0] not in _JUDGING and words[0] not in PHRASES
    return single and noun in _FOREIGN_MEASURES


def _heads_measure(keys: Sequence[str], index: int) -> bool:
    """Whether the nouns from an index on, two at most, end in a measure: (violent) crime rate."""
    for noun in (index, index + 1):
        following = keys[noun + 1] if noun + 1 < len(keys) else ""
        if noun >= len(keys):
            return False
        if keys[noun] in MEASURES or keys[noun] in _FOREIGN_MEASURES:
            return not (noun > index and keys[noun] in _VERBS and not following.isalpha())
        if not _is_noun(keys[noun]) or keys[noun] in _JUDGING:
            return False  # (very) high tariffs
    return False


def _is_measured(keys: Sequence[str], index: int) -> bool:
    """Whether a substance, or what a figure counts or is told for, stands before an index."""
    if keys[index - 1] in ("carbon", "sulphur", "sulfur", "nitrogen", "chlorine", "silicon", "titanium"):
        return True
    before = keys[index - 2] if index > 1 else ""
    return keys[index - 1].isalpha() and (before == "per" or before[:1].isdigit())


def _attributes(words: Sequence[str]) -> bool:
    """Whether words may all be attributes of one noun: they are letters and hyphens, and no small words."""
    return all(word == "-" or is_content_word(word) for word in words) or _is_narrowing(words)


def _is_narrowing(words: Sequence[str]) -> bool:
    joined = "".join(words) if "-" in words else " ".join(words)
    return words[-1] in NARROWING or joined in NARROWING or words[0] in NARROWING


def _is_noun(key: str) -> bool:
    return is_content_word(key) and not is_numeric(key)


def _tells(keys: Sequence[str], index: int) -> bool:
    """Whether a figure stands in the sentence soon behind an index, or right before it."""
    for key in keys[index : index + _FAR]:
        if key in STOPS:
            break
        if _is_amount(key):
            return True
    return any(map(_is_amount, keys[max(0, index - _NEAR) : index]))


def _is_amount(key: str) -> bool:
    if is_year(key):
        return False
    return key.lstrip("-")[:1].isdigit() or (is_numeric(key) and key not in ("one", "second"))


def narrowed_before(text: str, start: int, end: int) -> tuple[ChangeKind, int, int] | None:
    """The word before a passage that makes another measure of what it begins with: net | profit was 40."""
    if not text[start - 1].isascii():
        word = next((one for one in _HAN_NARROWING if text.endswith(one, 0, start)), None)
        tells = any(map(str.isdigit, text[start : min(end, start + _PEEK)]))
        return (ChangeKind.UNIT, start - len(word), start) if word and tells else None
    first = text[start : min(end, start + _PEEK)].partition(" ")[0]
    if not first.isalpha() or first.lower() in SMALL_WORDS or text[start - 1] not in " -":
        return None
    before = text[max(0, start - _PEEK) : start].rstrip(" -").split(" ")
    word = before[-1].strip("\"'(")
    key = word.lower()
    if first.istitle() and not key.startswith(_GERMAN):
        return None  # Max | Weber
    at = start - len(word) - 1
    measured = first in MEASURES or text[start + len(first) + 1 : end].partition(" ")[0] in MEASURES
    narrowed = key in NARROWING or (measured and key in NARROWING_MEASURE)
    if not narrowed and not (first in MEASURES and _is_attribute(before, key)):
        return None
    if not _FIGURE.match(text, start, min(end, start + _PEEK)):
        return None
    return (ChangeKind.UNIT, at, start) if text[at : at + len(word)] == word else None


def _is_attribute(before: Sequence[str], key: str) -> bool:
    """Whether a word stands between a determiner and a noun: the (online) sales; not "in the year"."""
    if (
        len(before) < 3
        or not key.isalpha()
        or key.endswith("ing")
        or key in FUNCTION_WORDS | _JUDGING | _TEMPORAL
    ):
        return False
    determiner, earlier = before[-2].lower(), before[-3].lower()
    return determiner in _DETERMINERS and (earlier == "of" or earlier not in FUNCTION_WORDS)
