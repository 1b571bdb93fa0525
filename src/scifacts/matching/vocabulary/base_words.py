"""Phrases that tell by what a figure is reckoned: real or nominal, on the month or on the year.

A line for each side of a dimension, its name first; a blank line parts two dimensions. "_" stands for a
space, "~" for the words by which a figure is compared with a time: "rose the previous month" tells when.
"""

from __future__ import annotations

from scifacts.numerals.vocabulary import MONTH_NAMES
from scifacts.text import BEYOND_ALPHABETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    Sides: TypeAlias = tuple[tuple[str, ...], ...]  # of a dimension, each with its phrases

__all__ = ["BOUND", "EXTREME", "MEAN", "SIDES", "TIES", "phrases_of", "side_of"]

# Of one dimension a figure has one side.
_MEASURED = """
year: year_on_year year_over_year ~a_year_earlier ~a_year_ago ~the_year_earlier on_the_year
    ~the_previous_year ~the_prior_year ~the_year_before yoy same_month_last_year same_month_of_last_year
    same_quarter_last_year same_quarter_of_last_year same_period_last_year in_the_year_to in_a_year
    gegenüber_dem_vorjahr
    zum_vorjahr als_im_vorjahr jahresvergleich vorjahresmonat vorjahresquartal vorjahreszeitraum sur_un_an
    l_année_précédente glissement_annuel un_an_plus_tôt un_an_auparavant interanual año_anterior
    ~a_year_before 同比 比上年 较上年 比去年 前年同月 前年同期 前年比
quarter: quarter_on_quarter quarter_over_quarter ~the_previous_quarter ~the_prior_quarter ~a_quarter_earlier
    ~a_quarter_ago on_the_quarter qoq vorquartal sur_un_trimestre trimestre_précédent trimestre_anterior
    intertrimestral
month: month_on_month month_over_month ~the_previous_month ~the_prior_month ~a_month_earlier ~a_month_ago
    ~the_month_before on_the_month in_a_month mom vormonat sur_un_mois mois_précédent mes_anterior
    intermensual ~a_month_before 环比 環比 比上月 前月比 前月に比べ
week: week_on_week ~the_previous_week ~the_prior_week ~a_week_earlier ~a_week_ago ~the_week_before
    on_the_week vorwoche semaine_précédente semana_anterior

real: in_real_terms at_constant_prices real_growth adjusted_for_inflation inflation_adjusted
    after_inflation real_wages real_wage_growth
    real_pay real_incomes real_gdp preisbereinigt inflationsbereinigt reallöhne reallohn en_termes_réels
    en_términos_reales 扣除价格 实际增长 实际下降 実質
nominal: 名义 名目 nominal nominally at_current_prices in_cash cash_funding cash_terms nominal_terms
    not_adjusted_for_inflation unadjusted_for_inflation
    before_inflation nominallöhne nominallohn en_termes_nominaux en_términos_nominales

adjusted: seasonally_adjusted after_seasonal_adjustment after_adjustment adjusted_for_seasonal
    saisonbereinigt saisonbereinigte
    données_corrigées_des_variations_saisonnières corrigées_des_variations_saisonnières données_cvs
    desestacionalizado desestacionalizada desestacionalizados 季节调整 季節調整値
unadjusted: not_seasonally_adjusted non_seasonally_adjusted seasonally_unadjusted before_seasonal_adjustment
    without_adjustment without_the_adjustment before_adjustment in_raw_figures unadjusted
    without_seasonal_adjustment not_adjusted_for_seasonal nicht_saisonbereinigt données_brutes
    datos_brutos 未经季节调整 未季节调整 原数値

provisional: provisional preliminary vorläufig vorläufige vorläufigen vorläufigem provisoire provisoires
    初步 速報値 概算値
final: final_result final_results final_figures final_figure final_count final_tally final_data endgültig
    endgültige endgültigen endgültigem définitif définitifs définitive définitives definitivo definitivos
    definitiva definitivas 最终 確定値 確報

core: core_inflation core_prices core_consumer_prices core_rate core_cpi core_index kerninflation kernrate
    inflation_sous_jacente inflación_subyacente
headline: headline_inflation headline_prices headline_consumer_prices headline_rate headline_cpi
    headline_index gesamtinflation inflation_globale inflación_general

same: like_for_like same_store organic organically auf_vergleichbarer_fläche à_périmètre_constant
    en_términos_comparables
all: total_sales total_revenue total_revenues overall_sales including_acquisitions including_new_stores
    gesamtumsatz

constant: constant_currencies constant_currency constant_exchange_rates currency_adjusted währungsbereinigt
    taux_de_change_constants tipos_de_cambio_constantes
actual: actual_exchange_rates current_exchange_rates reported_currency actual_currencies
    taux_de_change_courants tipos_de_cambio_corrientes

before-tax: before_tax before_taxes pre_tax pretax vor_steuern avant_impôts avant_impôt antes_de_impuestos
    税前
after-tax: after_tax after_taxes post_tax posttax nach_steuern après_impôts après_impôt después_de_impuestos
    税后

with-tax: including_vat with_vat inclusive_of_vat vat_included including_tax including_taxes
    inklusive_mehrwertsteuer mit_mehrwertsteuer einschließlich_mehrwertsteuer ttc tva_comprise
    iva_incluido con_iva 含税
without-tax: excluding_vat without_vat exclusive_of_vat before_vat plus_vat excluding_tax excluding_taxes
    ohne_mehrwertsteuer zuzüglich_mehrwertsteuer hors_taxes hors_taxe hors_tva sin_iva más_iva 不含税

before-fees: before_fees before_costs gross_return gross_returns
after-fees: after_fees after_costs net_of_fees net_return net_returns

net: net netto neto netos neta
gross: gross brutto bruto brutos bruta
operating: operating underlying

revenue: revenue revenues turnover
profit: operating_profit net_profit pretax_profit pre_tax_profit gross_profit annual_profit a_profit_of
    operating_profits net_profits operating_income net_income operating_earnings net_earnings
ebitda: ebitda earnings_before_interest adjusted_earnings
debt: net_debt total_debt gross_debt borrowings

average: average averaged averaging the_mean mean_age mean_time mean_wage mean_wait mean_price
median: median

value: in_value en_valeur by_value value_terms the_value_of the_total_value total_value the_amount_spent
volume: in_volume en_volume by_volume volume_terms the_volume_of volumes the_quantity by_quantity in_quantity
    the_number_of the_total_number

capacity: capacity nameplate
output: output produced generated turned_out

net-debt: net_debt
total-debt: total_debt gross_debt
"""

# What tells a mean, and of one thing no end of an order, and not each.
MEAN = """
on_average average averaged averages averaging median typical typically mean_age mean_time mean_wage
mean_value the_mean im_schnitt im_durchschnitt durchschnittlich durchschnittliche durchschnittlichen
im_mittel en_moyenne de_media en_promedio 平均
"""
# The ends of an order, or each, of the thing behind.
EXTREME = """
highest longest largest biggest most_expensive fastest shortest lowest smallest slowest oldest
youngest cheapest costliest heaviest tallest every each all_of_the höchste höchsten niedrigste
niedrigsten längste längsten jeder jede jedes chaque cada
"""
# Bounds, of whatever.
BOUND = """
at_most a_maximum_of up_to höchstens maximal au_maximum au_plus como_máximo 最高 最多 最长
"""

# What something was because of, after or before, or was not: of one thing it is one of these.
_TIED = """
because: because_of due_to owing_to thanks_to as_a_result_of on_account_of wegen aufgrund dank à_cause_de
    à_cause_du en_raison_de en_raison_du grâce_à grâce_au a_causa_de a_causa_del debido_a gracias_a 由于
    因为
despite: despite in_spite_of notwithstanding regardless_of trotz malgré en_dépit_de en_dépit_du a_pesar_de
    a_pesar_del pese_a 尽管

before: ahead_of prior_to before in_the_run_up_to vor avant antes_de antes_del 前
after: following after in_the_wake_of nach après después_de después_del tras 后 後
"""

_COMPARING = ("from", "on", "than", "over", "with", "to", "against", "versus")


def phrases_of(table: str) -> tuple[str, ...]:
    """The phrases of a line, each between spaces where its script has them."""
    return tuple(phrase for one in table.split() for phrase in map(_spaced, _phrases(one)))


def side_of(sides: Sides, text: str) -> tuple[int, str] | None:
    """The only side that a text names, and the phrase that does; of two phrases at one place the longer.

    `text` has its words in lower case, a space around each.
    """
    found: dict[int, str] = {}
    entries = ((phrase, at) for at, side in enumerate(sides) for phrase in side)
    for phrase, at in sorted(entries, key=_length, reverse=True):
        if phrase in text:
            found.setdefault(at, phrase.strip())
            text = text.replace(phrase, " | ")
    return next(iter(found.items())) if len(found) == 1 else None


def _length(entry: tuple[str, int]) -> int:
    return len(entry[0])


def _phrases(one: str) -> Iterator[str]:
    yield from (f"{word}_{one[1:]}" for word in _COMPARING) if one[0] == "~" else (one,)


def _spaced(phrase: str) -> str:
    return f" {phrase.replace('_', ' ')} " if phrase[0] < BEYOND_ALPHABETS else phrase


def _read(table: str) -> Sides:
    lines = table.strip().replace("\n    ", " ").split("\n")
    return tuple(phrases_of(line.partition(": ")[2]) for line in lines)


# "Higher than in May of last year", of each month.
_YEAR_ON_YEAR = " ".join(f"than_in_{month}{of}_last_year" for month in MONTH_NAMES for of in ("", "_of"))
SIDES = tuple(map(_read, _MEASURED.replace("year: ", f"year: {_YEAR_ON_YEAR} ", 1).split("\n\n")))
TIES = tuple(map(_read, _TIED.split("\n\n")))
