"""A statement in another language than its quote: what is compared and what is left alone."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.model import Severity
from scifacts.verification import verify

# Statement, the figure (value, comparator, unit), the passage.
FAITHFUL = [
    (
        "It has ties with over 160 countries.",
        ("160", "more-than", "countries"),
        "已与160多个国家和地区建立合作关系",
    ),
    (
        "中国与160多个国家建立了合作关系。",
        ("160", "more-than", "个国家"),
        "China has ties with more than 160 countries",
    ),
    ("About 38,000 people attended.", ("38000", "about", "people"), "Rund 38.000 Zuschauer sahen das Spiel"),
    ("Fewer than 300 cases were reported.", ("300", "less-than", "cases"), "患者数は300人未満だった"),
    (
        "At most 50 passengers per carriage are allowed.",
        ("50", "at-most", "passengers"),
        "Er mogen maximaal 50 reizigers per rijtuig mee",
    ),
    ("The average age is 38.8 years.", ("38.8", "exactly", "years"), "全国人口平均年龄38.8岁"),
    (
        "About ten people were arrested.",
        ("10", "about", "people"),
        "Une dizaine de personnes ont été interpellées",
    ),
    ("Hundreds of people fled.", ("100", "more-than", "people"), "Hunderte Menschen flohen vor dem Feuer"),
    ("Thousands of people fled.", ("1000", "more-than", "people"), "数千人が避難した"),
    ("The court freed 14 of 20 men.", ("14", "exactly", "men"), "Il tribunale ha assolto 14 imputati su 20"),
    ("Every fifth pupil needs help.", ("20", "exactly", "%"), "Jeder fünfte Schüler braucht Hilfe"),
    ("Cologne has 1,500 buses.", ("1500", "exactly", "buses"), "In Köln fahren 1.500 Busse für die Stadt"),
    ("Rents rose by 27.3%.", ("27.3", "exactly", "%"), "Die Mieten stiegen um 27,3 % gegenüber dem Vorjahr"),
    ("Growth slowed to 3% in 2022.", ("3", "exactly", "%"), "2022年经济增速回落至3%"),
    ("Prices rose by 3%.", ("3", "exactly", "%"), "物价涨幅回落至3%"),
    ("In January 116 trains were cancelled.", ("116", "exactly", "trains"), "Im Januar fielen 116 Züge aus"),
    (
        "In May the Mars rover sent 116 images.",
        ("116", "exactly", "images"),
        "Im Mai sandte er 116 Bilder zur Erde",
    ),
    ("The Mars rover sent 116 images.", ("116", "exactly", "images"), "Im Mai sandte er 116 Bilder zur Erde"),
    ("116 trains may run.", ("116", "exactly", "trains"), "Im Januar fahren 116 Züge"),
    ("GDP grew by 0.6% in the first quarter.", ("0.6", "exactly", "%"), "一季度GDP增长0.6%"),
    ("Sales rose by 2% in the first half.", ("2", "exactly", "%"), "上半年销售额增长2%"),
    ("116 trains were cancelled in 2022.", ("116", "exactly", "trains"), "Es fielen 116 Züge aus"),
    ("The Ahr valley has 116 homes.", ("116", "exactly", "homes"), "Im Ahrtal stehen 116 Häuser"),
]
TURNED = [
    ("Exports grew by 1.4%.", ("1.4", "exactly", "%"), "Die Ausfuhren schrumpften um 1,4 Prozent"),
    ("Rents fell by 27.3%.", ("27.3", "exactly", "%"), "Die Mieten stiegen um 27,3 % gegenüber dem Vorjahr"),
    ("Rents fell by 27.3%.", ("27.3", "exactly", "%"), "Mieten stiegen zwischen 2015 und 2022 um 27,3 %"),
    ("失业率上升到3.5%。", ("3.5", "exactly", "%"), "The unemployment rate fell to 3.5 percent in July"),
    ("Deforestation rose by 22.3%.", ("22.3", "exactly", "%"), "O desmatamento caiu 22,3% em um ano"),
    ("Tourists decreased by 12%.", ("12", "exactly", "%"), "I turisti sono aumentati del 12 per cento"),
    ("Prices rose by 2.8%.", ("2.8", "exactly", "%"), "De huizenprijzen daalden met 2,8 procent"),
    (
        "The deficit fell to 3.3 trillion rubles.",
        ("3300000000000", "exactly", "RUB"),
        "Дефицит вырос до 3,3 трлн рублей",
    ),
    ("Output rose by 2.1%.", ("2.1", "exactly", "%"), "コメの生産量は前年比2.1%減だった"),
    ("In March 116 trains were cancelled.", ("116", "exactly", "trains"), "Im Januar fielen 116 Züge aus"),
    ("GDP grew by 0.6% in the second quarter.", ("0.6", "exactly", "%"), "一季度GDP增长0.6%"),
    ("Sales rose by 2% in the second half.", ("2", "exactly", "%"), "上半年销售额增长2%"),
    ("116 ha burned in July 2021.", ("116", "exactly", "ha"), "Le feu a brûlé 116 hectares en juillet 2022"),
    (
        "GDP grew by 0.6% in the second quarter.",
        ("0.6", "exactly", "%"),
        "Il Pil cresce dello 0,6% nel primo trimestre",
    ),
    (
        "116 cases were confirmed in November.",
        ("116", "exactly", "cases"),
        "В декабре выявлено 116 случаев гриппа",
    ),
]


def raised(statement: str, figure: tuple[str, str, str], passage: str) -> list[tuple[str, Severity]]:
    value, comparator, unit = figure
    claim = a_claim(statement, a_quote(passage), figure=a_figure(value, comparator, unit))
    (result,) = verify([a_source(f"{passage}。" if "だ" in passage else f"{passage}.")], [claim])
    return [(one.rule, one.severity) for one in result.findings]


@pytest.mark.parametrize(("statement", "figure", "passage"), FAITHFUL)
def test_a_faithful_translation_is_no_finding(
    statement: str, figure: tuple[str, str, str], passage: str
) -> None:
    assert raised(statement, figure, passage) == []


@pytest.mark.parametrize(("statement", "figure", "passage"), TURNED)
def test_another_way_or_time_is_found_in_another_language(
    statement: str, figure: tuple[str, str, str], passage: str
) -> None:
    assert raised(statement, figure, passage) == [("SF207", Severity.ERROR)]


def test_a_unit_of_one_language_is_compared_with_that_of_the_other() -> None:
    assert raised("It costs 116 pounds.", ("116", "exactly", "pounds"), "Il biglietto costa 116 euro") != []
    assert raised("It took 116 years.", ("116", "exactly", "years"), "Het heeft 116 maanden geduurd") != []
    assert raised("It took 116 days.", ("116", "exactly", "days"), "運転を116時間見合わせた") != []


def test_a_time_that_the_source_has_elsewhere_is_left_alone() -> None:
    text = "Zahlen für März. Gegenüber Januar fielen 116 Züge mehr aus."
    claim = a_claim(
        "In March 116 trains were cancelled.",
        a_quote("Gegenüber Januar fielen 116 Züge mehr aus"),
        figure=a_figure("116", unit="trains"),
    )
    (result,) = verify([a_source(text)], [claim])
    assert [one.rule for one in result.findings] == []
