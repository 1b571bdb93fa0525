"""A change of two figures the other way round is a finding."""

from __future__ import annotations

import pytest

from making import a_claim, a_figure, a_quote, a_source, told_otherwise
from scifacts.verification import verify

# Statement, passage; both have 340 of the claim's figure.
TURNED = [
    ("Sales rose by 26.8% to 340.", "Sales were 340 after 464.5 (-26.8%)"),
    ("Sales of 340 were up 26.8%.", "Sales were 340 after 464.5 (-26.8%)"),
    ("Sales of 340 were 26.8% higher.", "Sales were 340 after 464.5 (-26.8%)"),
    ("The rate fell to 340 in May.", "The rate rose to 310 in April and 340 in May"),
    ("Inflation fell to 340.", "After inflation of 290, inflation rose to 310 in April and 340 in May"),
    ("Rents fell by £340.", "Rents, not adjusted for quality, rose by £340"),
    ("Lending fell by £340.", "It reported a £12 fall in lending, down to £340"),
    ("Fires rose by 340.", "According to the ministry, the figure is a decrease of 340 from 2019"),
    ("Depuis mai, le taux a chuté à 340.", "Depuis mai, le taux a chuté de 340"),
    ("Traffic in Wales fell by 340.", "It saw 12 growth, then came Wales with traffic (7 million, up 340)"),
    ("It was the year with the most fires, 340.", "It was the year with the least fires, 340"),
    ("The gap widened to 340 metres.", "It narrowed the gap to 340 metres"),
    (
        "Im Mai stieg der Absatz um 340.",
        "Der (nicht bereinigte) Absatz verringerte sich saison- und kalenderbereinigt um 340",
    ),
    ("The rate was cut by 340.", "The council cut fees, bringing the rate to 340"),
    ("In 340 it cuts the risk of falls to a fifth.", "In 340 it cuts the risk of falls or breaks by a fifth"),
    ("La tasa subió 340 puntos.", "El aumento del empleo propició una caída de la tasa de 340 puntos"),
    ("Le taux a baissé de 340 points.", "Le taux est remonté de 340 points, avec ou sans la Corse"),
    ("Der Absatz sank um 340.", "Der (nicht bereinigte) Absatz erhöhte sich gegenüber Mai um 340"),
    ("The estimate was lowered to 340.", "The estimate was 340 (from 310 previously)"),
    ("The rate went down to 340.", "The rate climbed to 340 in October from 310 in September"),
    ("The rate was cut to 340.", "The bank lifted the rate on its accounts to 340 following a rise in costs"),
    ("Die Brauerei senkte ihn auf 340.", "Die Brauerei steigerte ihn im Jahr auf 340"),
    ("WTI dropped by $340.", "WTI dropped by $2.41 to $340"),
    ("Its costs rose by $340.", "Its costs have risen from $310 million in 2019 to $340 in 2024"),
    ("Net spending fell to $340.", "Net spending was $340, up from $310"),
    ("Its revenue rose to $340.", "Its revenue was $340, compared with $410 a year earlier"),
    ("Le prix est tombé à 340 euros.", "Le prix est passé de 92 euros à 340 euros"),
    (
        "It had 92 fires this year, up from 340.",
        "It had 340 separate fires, up from 92 in the same period last year",
    ),
    ("It is to cut output by 340.", "The price fell by 3% after it agreed to raise output by 340"),
    ("La récolte va augmenter de 340.", "La récolte va diminuer de 340"),
    ("Of 340, a share fell from 9% to 14%.", "Of 340 asked, the share fell from 14% to 9%"),
    ("Of 340, a share is 14%, from 9%.", "Of 340 asked, the share rose from 14% to 9%"),
    ("Bei 340 stieg es von 21 % auf 26 %.", "Bei 340 sank es von 26 % auf 21 %"),
    ("Pour 340, il passe de 21 % à 26 %.", "Pour 340, il passe de 26 % à 21 %"),
    ("Of 340, a fare falls from $3 to $2.", "Of 340 fares, one will be $3, instead of $2"),
    ("Pour 340, il passe de 3 à 2 euros.", "Pour 340, il coûtera 3 euros, contre 2 euros"),
    ("在340人中从5.3%升至5.9%。", "在340人中从5.9%降至5.3%"),
    ("Unemployment rose to 340.", "Unemployment rose by 340"),
    ("Unemployment rose by 340.", "In May unemployment rose to 340"),
    ("Deaths rose to 340.", "The number of deaths rose from 340 to 394"),
    ("Die Zahl der Gäste stieg um 340.", "Die Zahl der Gäste stieg um 12 auf 340"),
    ("340 people died, up from 394.", "Deaths rose from 340 to 394"),
    ("Reports fell to 340 in 2025 from 316 in 2024.", "There were 340 reports in 2025, against 316 in 2024"),
    ("The fare was halved to $340.", "The fare was doubled to $340"),
    ("Output was 340 higher than in 2010.", "Output remained 340 below its level of 2010"),
    ("Der Umsatz ging um 340 zurück.", "Der Umsatz legte im Mai um 340 zu"),
    ("Der Umsatz stieg um 340.", "Der Umsatz nahm um 340 ab"),
    ("Die Preise sanken um 340.", "Die Preise zogen um 340 an"),
    ("Profits plunged by 340.", "Profits surged by an impressive 340 in May"),
    ("Deaths were 340 less than reported.", "Deaths were 340 higher than reported"),
    ("The town is shrinking by 340 a year.", "The town is growing by 340 a year"),
    ("Leeds is 340 points ahead of Hull.", "Hull is 340 points ahead of Leeds in the poll"),
    ("Women earn 340 more than men.", "Men earn 340 more than women in May"),
    ("Shares plunged to 340.", "Shares hit a record high of 340"),
    ("Net debt rose to $340.", "Net debt fell from $412 to $340"),
    ("Net debt fell to $340.", "Net debt rose in the year to March from $97 in 2021 to about $340"),
    ("Net debt fell to $340.", "Net debt, stable in 2020, rose 12% to $340, while its costs fell"),
    ("Die Einwohnerzahl sank auf 340.", "Die Einwohnerzahl wuchs im Mai von 280 auf rund 340"),
    ("Le nombre de cas a baissé à 340.", "Le nombre de cas a augmenté de 300 à 340"),
    ("La tasa bajó al 340 %.", "La tasa subió del 300 % al 340 %"),
    ("The state lost 340 of 412 cases.", "The state has brought 412 cases and won 340 of them"),
    ("The state won 340 cases.", "In May the state lost 340 of its 412 cases"),
    ("Le club a perdu 340 matchs.", "Le club a gagné 340 matchs"),
    ("The 340 bridges are open.", "Of the bridges in the county, 340 are still closed"),
    ("340 of the farms were insured.", "In May 340 farms remained uninsured"),
    ("340 Büros sind offen.", "In der Stadt sind 340 Büros geschlossen"),
    ("340 bureaux sont ouverts.", "Dans la ville, 340 bureaux sont encore fermés"),
    ("It made a profit of $340.", "It lost some $340 in May"),
    ("It lost $340 last year.", "Last year its profit was $340"),
    ("Le club a fait un bénéfice de 340 euros.", "Le club a perdu 340 euros"),
    (
        "The smallest fine was $340, for Corvane.",
        "The average fine was $12 and the largest $340, for Corvane",
    ),
    (
        "The court raised the fine against Brackwell to $340.",
        "It cut the fine against Brackwell from $412 to $340",
    ),
    ("The bank left its rate unchanged at 340.", "The bank raised its rate to 340 in May"),
    ("The bank cut its rate to 340.", "The bank kept its rate at 340 in May"),
]
THE_SAME = [
    ("The rate rose to 340 as costs fell.", "Costs fell 3%, and the rate climbed to 340"),
    ("Its revenue rose to $340.", "Its revenue was $340, against $410 at its rival"),
    ("The rate fell to 340 in May.", "The rate was 340, compared with 310 in Spain"),
    ("The price rose to $340.", "The price was $340 after 410 rises"),
    ("Net spending fell from $410 to $340 in June.", "Net spending was $340, up from $310"),
    ("Its price rose to ¥340.", "The dollar rose in May to 340 yen, up from 350"),
    ("Women made up 340, a rise of 8.", "The number of women rose by 8 to 340"),
    ("Of 340, a share fell from 14% to 9%.", "Of 340 asked, the share fell from 14% to 9%"),
    ("Of 340, a share fell to 9% from 14%.", "Of 340 asked, the share fell from 14% to 9%"),
    ("Of 340, it rose from 9% to 14%.", "Of 340, it fell from 14% to 9% and rose from 9% to 14% again"),
    ("Of 340, it is from 9% to 14%.", "Of 340, the shares are 14% and 9%"),
    ("Prices rose by 340 in June.", "Inflation rose to 340 in June"),
    ("Prices rose by 340.", "The growth of prices fell to 340"),
    ("Sales rose 340.", "Sales rose by 340 to 9,000"),
    ("Reports rose to 340 in 2025 from 316 in 2024.", "There were 340 reports in 2025, against 316 in 2024"),
    ("Net debt shrank to $340.", "Net debt fell from $412 to $340"),
    ("Sales fell to 340.", "While costs rose from 394 to 412, sales fell to 340"),
    ("Prices rose by 340.", "Inflation fell from 394 to 340"),
    ("Le nombre de cas est en hausse à 340.", "Le nombre de cas a augmenté de 300 à 340"),
    ("Labour lost 340 seats.", "Labour's rivals won 340 seats"),
    ("Labour lost 340 seats.", "Against Labour the Tories won 340 seats"),
    ("Kroger bought 340 trucks.", "Ford sold 340 trucks to Kroger"),
    ("The 340 bridges are not closed.", "Of the bridges in the county, 340 are open"),
    ("340 Büros sind offen.", "In der Stadt sind 340 Büros offen und 12 geschlossen"),
    ("It lost $340 last year.", "It made a loss of $340"),
    ("It made a profit of $340.", "It made a profit of $340, after it lost $12"),
    ("The club, which had 340 wins, made a profit.", "The club lost 340 games"),
    ("The largest fine was $340, for Corvane.", "The average fine was $12 and the largest $340, for Corvane"),
    ("Its rank rose to 340 from 394.", "Its rank is 340, after 394"),
    ("The yen rose to 340 from 394 to the dollar.", "The yen strengthened to 340 per dollar from 394"),
    ("Leeds slipped to 340 from 4 in the table.", "Leeds are 340 in the table, after 4"),
    ("Of 340, it fell to 394 thousand from 420.", "Of 340, it was 394 thousand, after 420"),
    ("Der Umsatz ging um 340 zurück.", "Der Umsatz nahm im Mai um 340 ab"),
    ("Leeds is 340 points behind Hull.", "Hull is 340 points ahead of Leeds in the poll"),
    ("Women earn 340 less than men.", "Men earn 340 more than women in May"),
    ("Shares fell from a record high of 340.", "Shares, which hit a record high of 340 in May, fell"),
    ("Fires have fallen to 340 since the drought.", "There were 340 fires this year, up from 310"),
    ("Fires fell to 340 from a peak of 900.", "There were 340 fires this year, up from 310"),
    ("The bank has kept its rate at 340.", "The bank raised its rate to 340 and has held it since"),
    ("The rate rose by 310 in April and by 340 in May.", "The rate rose 310 in April and 340 in May"),
    ("Depuis mai, le taux est tombé à 340.", "Depuis mai, le taux a chuté de 512 à 340"),
    ("The fall in lending was to £340.", "It reported a £12 fall in lending, down to £340"),
    ("Costs fell to 340.", "Sales rose to 310 in April and 340 of it went into costs"),
    ("Wages fell by 340.", "Prices rose by 310 in April, and 340 workers saw wages fall"),
    ("The rate was raised to 340.", "The council raised fees, bringing the rate to 340"),
    ("Of 340, it halved its growth to 9% from 18%.", "Of 340, it was corrected downwards from 18% to 9%"),
    ("Of 340, it halved its growth to 9%.", "Of 340, it fell from 18% to 9%"),
    ("Sales fell by 26.8% to 340.", "Sales were 340 after 464.5 (-26.8%)"),
    ("Sales of 340 were 26.8% lower.", "Sales were 340 after 464.5 (-26.8%)"),
    ("Sales of 340 brought a loss that rose 26.8%.", "Sales were 340 after 464.5 (-26.8%)"),
    ("Sales came to 340 as the share rose to 26.8%.", "Sales were 340 after 464.5 (-26.8%)"),
    ("Sales rose by 26.8% to 340.", "Sales were 340 after 268.1 (26.8%), costs 12 (-3%)"),
    ("The world lost 340 ships.", "340 ships of more than 100 tonnes were lost"),
]


def told(statement: str, passage: str) -> list[str]:
    claim = a_claim(statement, a_quote(passage), figure=a_figure("340"))
    (result,) = verify([a_source(f"{passage}.")], [claim])
    return told_otherwise(result)


@pytest.mark.parametrize(("statement", "passage"), TURNED)
def test_a_change_the_other_way_round_is_a_finding(statement: str, passage: str) -> None:
    assert len(told(statement, passage)) == 1


@pytest.mark.parametrize(("statement", "passage"), THE_SAME)
def test_the_same_change_in_another_order_is_none(statement: str, passage: str) -> None:
    assert told(statement, passage) == []
