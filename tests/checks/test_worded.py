"""A word of the statement that excludes the one at its place in the quoted sentence is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts.checks.exchanged.exchanged_words import exchanged_words
from scifacts.verification import verify

# Statement, passage, the word of the statement, the word of the passage; the claim's figure is 340.
EXCHANGED = [
    ("The firm sold 340 cars.", "The firm built 340 cars", "sold", "built"),
    ("The army received 340 tanks.", "The army requested 340 tanks", "received", "requested"),
    ("Die Bahn lieferte 340 Züge.", "Die Bahn bestellte 340 Züge", "lieferte", "bestellte"),
    ("In the first half it lost $340.", "In the first quarter it lost $340", "half", "quarter"),
    ("Of the 340 it found lead in all.", "Of the 340 it found lead in none", "all", "none"),
    ("Output per hour rose 340.", "Output per worker rose 340", "hour", "worker"),
    ("It hurt 340 men.", "It hurt 340 children", "men", "children"),
    ("It invested $340 in coal.", "It withdrew $340 in coal", "invested", "withdrew"),
    ("Die Ausfuhren stiegen um 340.", "Die Einfuhren stiegen um 340", "Ausfuhren", "Einfuhren"),
    ("300 maisons, dont 340 détruites.", "300 maisons, dont 340 endommagées", "détruites", "endommagées"),
    ("El salario mínimo es de 340 euros.", "El salario medio es de 340 euros", "mínimo", "medio"),
    ("改革前需要340元。", "改革后需要340元", "改革前", "改革后"),
    ("二季度出口同比增长340。", "二季度出口环比增长340", "同比", "环比"),
    ("第二产业增长340。", "第三产业增长340", "第二产业", "第三产业"),
    ("桥高340米。", "桥长340米", "桥高3", "桥长3"),
    ("该市购买了340辆车。", "该市出售了340辆车", "购买", "出售"),
    ("Of them 340 are dissatisfied.", "In the survey 340 are satisfied", "dissatisfied", "satisfied"),
    ("In May 340 houses were sold.", "In all 340 houses remained unsold", "sold", "unsold"),
    (
        "Drilling resumed after the 340 tests.",
        "Drilling was suspended, it said, after the 340 tests",
        "resumed",
        "suspended",
    ),
    ("The deficit narrowed to $340.", "The deficit widened to $340 in May", "narrowed", "widened"),
    ("It halved the risk in 340.", "It doubled the risk in 340", "halved", "doubled"),
    ("The debt is 340 of exports.", "The debt is 340 of GDP", "exports", "GDP"),
    ("It cut $340 from the health budget.", "It cut $340 from the education budget", "health", "education"),
    ("It found 340 fewer cases.", "It found 340 more cases", "fewer", "more"),
    ("The 340 were followed after surgery.", "The 340 were followed before surgery", "after", "before"),
    ("It owns 340 of the bonds.", "It owns 340 of the shares", "bonds", "shares"),
    ("In the control group it was 340.", "In the treatment group it was 340", "control", "treatment"),
    ("It imports 340 of them.", "It produces 340 of them", "imports", "produces"),
    ("The 340 had a lower rate.", "In May the 340 had a greater rate", "lower", "greater"),
    ("340 sind unzufrieden damit.", "Von allen sind 340 zufrieden damit", "unzufrieden", "zufrieden"),
    ("It arrested 340 men and released two.", "It arrested 340 men and charged two", "released", "charged"),
    ("It has 340 confirmed cases.", "It has 340 suspected cases, 5 confirmed", "confirmed", "suspected"),
    ("Rain was 340% above average.", "Rain was 340% below average and heat above", "above", "below"),
    ("It made a profit of $340.", "The profit was $112 after a loss of $340", "profit", "loss"),
    ("The firm made a profit of $340.", "The firm reported revenue of $340", "profit", "revenue"),
    ("Revenue was $340.", "Net profit was $340, up from $210", "revenue", "net profit"),
    (
        "In the second round 340 men voted.",
        "In the first round 340 men voted, although abroad it was not more than 38",
        "second",
        "first",
    ),
    ("In the first half it sold 340 buses.", "In the second half it sold 340 buses", "first", "second"),
    ("In the first quarter it sold 340 buses.", "It sold 340 buses in the last quarter", "first", "last"),
    ("In the 14th round it sold 340.", "In the fifteenth round it sold 340", "14th", "fifteenth"),
    ("Of 340 men, he loses 20 titles.", "Of 340, he wins twenty titles", "loses", "wins"),
    ("340 of them will attend the speech.", "340 will boycott the speech", "attend", "boycott"),
    ("Of 340 men, he loses 7 titles.", "Of 340, he wins seven titles", "loses", "wins"),
    ("It is the largest of 340 lakes.", "It is the smallest of 340 lakes", "largest", "smallest"),
    ("The village lies 340 km north of Lima.", "The village lies 340 km south of Lima", "north", "south"),
    ("It tested 340 men.", "In Lima it tested 340 women in May", "men", "women"),
    ("The scheme saved $340.", "The scheme cost $340", "saved", "cost"),
    ("It borrowed $340.", "It lent $340 to the state", "borrowed", "lent"),
    ("It was 340 metres above the average.", "It was 340 metres below the average", "above", "below"),
    ("The median income is $340.", "The average income is $340", "median", "average"),
    ("Shares fell 340 before the vote.", "Shares fell 340 after the vote", "before", "after"),
    ("Labour lost 340 seats.", "Labour won 340 seats", "lost", "won"),
    ("Women earn $340 more than men.", "Women earn $340 less than men", "more", "less"),
    ("The city bought 340 buses.", "The city sold 340 buses", "bought", "sold"),
    ("The drug was ineffective in 340.", "The drug was effective in 340", "ineffective", "effective"),
    ("The airline cancelled 340 jets.", "The airline ordered 340 jets", "cancelled", "ordered"),
    ("Revenue was $340.", "The net result was $340", "Revenue", "result"),
    ("It taught 340 women.", "It taught 340 children", "women", "children"),
    ("Daily sales are 340 tons.", "Monthly sales are 340 tons", "Daily", "Monthly"),
    ("The plant will create 340 jobs.", "The plant will cut 340 jobs", "create", "cut"),
    ("The price of wheat rose $340.", "The price of maize rose $340", "wheat", "maize"),
    ("Urban incomes rose $340.", "Rural incomes rose $340", "Urban", "Rural"),
    ("In January, 340 people came.", "In February, 340 people came", "January", "February"),
    ("The largest mine has 340 men.", "The second-largest mine has 340 men", "largest", "second largest"),
    ("A fire north of Lima burned 340.", "A blaze burning south of Lima has burned 340", "north", "south"),
    ("Rural clinics lack 340 doctors.", "Urban clinics are short of 340 doctors", "Rural", "Urban"),
    ("The minister denied 340 cases.", "The minister confirmed 340 cases", "denied", "confirmed"),
    ("The minister confirmed she took 340.", "The minister denied having taken 340", "confirmed", "denied"),
    ("Der Nettogewinn stieg um 340 Euro.", "Der Bruttogewinn stieg um 340 Euro", "Netto", "Brutto"),
    ("El Betis perdió ante el Cádiz por 340.", "El Betis ganó al Cádiz por 340", "perdió", "ganó"),
    ("It sold 340 copies in its first year.", "It sold 340 copies in its first month", "year", "month"),
    ("It lost 340 km2 of its area in May.", "It lost 340 km2 of its volume in May", "area", "volume"),
    ("The way to Upper Tarn is 340 m.", "The way to Lower Tarn has 340 m", "Upper", "Lower"),
    ("公司净利润340元。", "公司公布，毛利润340元", "净利", "毛利"),
    ("公司全年销量340辆。", "公司公布，全年产量340辆", "销量", "产量"),
    ("北部340户停电。", "该省南部340户家庭停电", "北部", "南部"),
    ("该湖是全省最大的湖泊，面积340公顷。", "该湖面积340公顷，是全省第二大湖泊", "最大", "第二大"),
    ("委员会批准了340个方案。", "委员会否决了340个方案", "批准", "否决"),
    ("法院判处340人有罪。", "法院宣判340人无罪", "有罪", "无罪"),
    ("累计投资340元。", "今年投资340元", "累计", "今年"),
    ("销量同比增长340辆。", "销量环比增长340辆", "同比", "环比"),
    ("甲队以340分战胜乙队。", "乙队以340分战胜甲队", "甲队以340分战胜乙队", "乙队以340分战胜甲队"),
    ("中方向德方出售340架飞机。", "德方向中方出售340架飞机", "中方向德方出售", "德方向中方出售"),
]
FAITHFUL = [
    ("Output per head rose 340.", "Output per person rose 340"),
    ("Each household was paid $340.", "Each household received $340"),
    (
        "The first runway is 340 metres shorter.",
        "The second is 3,600 metres long, 340 metres longer than the first",
    ),
    ("印度购买了340架法国飞机。", "法国向印度出售了340架飞机"),
    ("None of the 340 on board survived.", "All 340 people on board died in the crash"),
    ("It cost 340 with subsidies.", "It would cost 90 without subsidies and costs 340 with them"),
    ("桥高340米。", "桥长120米，桥高340米"),
    ("委员会没有通过340个方案。", "委员会否决了340个方案"),
    ("今年投资340元。", "累计投资900元，今年投资340元"),
    ("德方从中方购买340架飞机。", "中方向德方出售340架飞机"),
    ("甲队以340分战胜乙队。", "昨晚甲队主场以340分战胜乙队"),
    ("政府恢复340项补贴。", "政府恢复了此前取消的340项补贴"),
    ("改革后需要340元。", "改革前需要120元，改革后需要340元"),
    ("Before the fair opened, 340 left.", "The fair opened after 340 had left"),
    ("The deficit fell to $340.", "The deficit narrowed to $340 in May"),
    (
        "After the Volga, the Danube is the longest river of the 340.",
        "The Danube is Europe's second-longest river of the 340 after the Volga",
    ),
    (
        "It is the second largest island of the country, with 340 farms.",
        "With 340 farms it is the country's largest island but one",
    ),
    ("Russia's sale of Alaska brought $340.", "The US purchase of Alaska from Russia cost $340"),
    (
        "The museum was opened again by Queen Beatrix for $340.",
        "The museum was reopened by Queen Beatrix for $340",
    ),
    ("Of 340 suspected cases 5 are confirmed.", "It has 340 suspected cases, of which 5 have been confirmed"),
    ("After a profit of $112 it made a loss of $340.", "The profit was $112 after a loss of $340 in 2024"),
    ("Of 340 jets, two have been delivered.", "Of the 340 jets that have been ordered, two have arrived"),
    ("In the 15th round it sold 340.", "In the fifteenth round it sold 340"),
    ("It has 340 children per school.", "It has 340 pupils per school"),
    ("Labour lost 340 seats.", "The Tories won 340 seats from Labour"),  # one deed, two sides
    ("The city bought 340 buses.", "The state sold 340 buses to the city"),
    ("The firm lost $340.", "The firm did not win $340"),
    ("The 340 workers lost their jobs.", "The 340 teachers lost their jobs"),  # a word for the whole kind
    ("Villagers raised $340 to save a pub.", "Villagers have collected $340 to prevent its closure"),
    ("It rose by $340 to $900.", "It rose by $340 from $560"),
    ("The company saves $340 a year.", "The company saves $340 annually"),
    ("Revenue was $340.", "Profit was $20 and revenue $340"),
    ("The deficit shrank by $340.", "The deficit improved by $340"),
    ("The former president owes $340.", "The former president must pay $340"),
    (
        "Les importations ont baissé de 340.",
        "Les exportations ont augmenté et les importations ont diminué de 340",
    ),
    (
        "Les ventes de voitures électriques ont progressé de 340 et celles de diesels reculé de 31.",
        "En mai, les diesels ont chuté de 31, tandis que les modèles électriques augmentaient de 340",
    ),
    ("该公司没有裁员340人。", "该公司招聘340人"),
    ("出口340吨，进口20吨。", "进口20吨，出口340吨"),
    ("The largest mine has 340 men.", "The largest mine has 340 men, the second-largest 90"),
    ("In the first quarter it sold 340 buses.", "It sold 340 buses last quarter"),
    ("The old car is $340 cheaper than the new one.", "The new car is $340 dearer than the old one"),
    ("Gas needs 340 tons less steel than coal.", "Coal needs 340 tons more steel than gas"),
    ("The bank has kept it at $340.", "The bank raised it to $340 in May and has held it there"),
    ("Public schools have 340 pools.", "State schools have 340 pools. Private schools have none"),
    ("The council refused a plan for 340 homes.", "The council turned down the proposal to build 340 homes"),
    ("In the first year it sold 340 copies.", "It sold 340 copies in its first 12 months"),
    ("The town has 340 people.", "The area has 340 people"),
    ("Upper Tarn is 340 m from the sea.", "Upper Tarn is 340 m from the sea, Lower Tarn 9 m"),
    ("North Korea fired 340 missiles.", "North Korea has fired 340 missiles, said South Korea"),
]


def told(statement: str, passage: str, *others: str) -> list[str]:
    """What SF207 says of a claim with this statement and passage; `others` are quotes of it too."""
    quotes = [a_quote(passage), *(a_quote(other, f"s{at}") for at, other in enumerate(others))]
    sources = [a_source(f"{passage}."), *(a_source(f"{other}.", f"s{at}") for at, other in enumerate(others))]
    (result,) = verify(sources, [a_claim(statement, *quotes, figure=a_figure("340"))])
    return [one.message for one in result.findings if one.rule == "SF207"]


@pytest.mark.parametrize(("statement", "passage", "ours", "theirs"), EXCHANGED)
def test_a_word_that_excludes_the_one_at_its_place_is_a_finding(
    statement: str, passage: str, ours: str, theirs: str
) -> None:
    (message,) = told(statement, passage)
    assert f"“{ours}" in message or f"{ours} " in message
    assert f"“{theirs}" in message or f"{theirs} " in message


@pytest.mark.parametrize(("statement", "passage"), FAITHFUL)
def test_the_other_side_of_a_deed_or_another_word_for_it_is_no_finding(statement: str, passage: str) -> None:
    assert told(statement, passage) == []


def test_a_word_that_another_quote_has_is_no_finding() -> None:
    assert told("Urban incomes rose $340.", "Rural incomes rose $340") != []
    assert told("Urban incomes rose $340.", "Rural incomes rose $340", "Urban incomes rose $340") == []


def test_a_sentence_quoted_twice_tells_once_what_is_exchanged() -> None:
    """ "Men" is no word of a sentence that has "women"."""
    assert len(told("It tested 340 men.", "It tested 340 women", "It tested 340 women")) == 1


def test_a_mark_at_the_beginning_does_not_put_the_last_word_before_the_first() -> None:
    (found,) = exchanged_words(", was bought for 340", "Was sold for 340")
    assert (found.ours, found.theirs, found.offset) == ("bought", "sold", 4)


def test_the_word_at_its_place_is_marked_not_its_like() -> None:
    sentence = "The second firm sold 340 buses in the second half"
    (found,) = exchanged_words("In the first half it sold 340 buses", sentence)
    assert sentence[found.offset :] == "second half"
