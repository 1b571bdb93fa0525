"""Each rule on one claim: (text, claim, the rules that speak)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from making import a_claim, a_figure, a_quote, a_source
from scifacts import verification
from scifacts.checks.raising import about_statement
from scifacts.model import ClaimStatus, Figure, QuoteStatus, Severity
from scifacts.verification import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scifacts.checks import ClaimSubject
    from scifacts.model import Finding


@dataclass
class Case:
    title: str
    text: str
    quote: str
    statement: str
    figure: Figure | None = None
    rules: list[str] = field(default_factory=list)
    status: str = "match"
    mention: str | None = None


ONE_SIXTY = "China has relations with more than 160 countries and regions."
MINUS = a_figure("-5", unit="percent")
PERCENT, ABOUT, MOST = (a_figure("5", bound, "percent") for bound in ("exactly", "about", "at-most"))
GERMAN = "Die Ernte in der Region fällt besser aus als im Jahr davor, sagt der Verband. "
ACCOUNTS = "| £m | 2024 | 2025 |\n| --- | --- | --- |\n| Loss before tax | (31.2) | (18.4) |\n"
LOSS = a_figure("-18.4", unit="GBP", scale="million")
CASES = [
    Case(
        "a loss in a table whose corner names the unit",
        ACCOUNTS,
        "| Loss before tax | (31.2) | (18.4) |",
        "The club lost £18.4m before tax in 2025.",
        LOSS,
    ),
    Case(
        "a gain over a loss in a table",
        ACCOUNTS,
        "| Loss before tax | (31.2) | (18.4) |",
        "The club lost 3 games and made £18.4m before tax in 2025.",
        LOSS,
        ["SF207"],
    ),
    Case(
        "a figure beside one that is struck out",
        "For the building ~~24~~ 27 million francs are set aside.",
        "For the building 27 million francs are set aside",
        "The building is to cost 27 million francs.",
        a_figure("27", unit="CHF", scale="million"),
    ),
    Case(
        "the figure that is struck out beside another",
        "For the building ~~24~~ 27 million francs are set aside.",
        "For the building 27 million francs are set aside",
        "The building is to cost 24 million francs.",
        a_figure("24", unit="CHF", scale="million"),
        ["SF201"],
    ),
    Case("a quote as it stands", "It rained.", "It rained.", "It rained."),
    Case(
        "a notice at the foot that corrects something else",
        "Income was £47.2m, up from £36.9m.\n\n*Correction, 28 November: we misspelled the ground.*\n",
        "Income was £47.2m, up from £36.9m",
        "Income grew to £47.2m.",
        a_figure("47.2", unit="GBP", scale="million"),
    ),
    Case(
        "a notice at the foot that corrects the passage",
        "Income was £47.2m, up from £36.9m.\n\nCorrection: income was £36.1m before, not £36.9m.\n",
        "Income was £47.2m, up from £36.9m",
        "Income grew to £47.2m.",
        a_figure("47.2", unit="GBP", scale="million"),
        ["SF202"],
        "changed",
    ),
    Case(
        "a share of a number, told the other way round",
        "It is a region with 412,000 inhabitants, of whom 61% live in France, 27% in Spain.",
        "412,000 inhabitants, of whom 61% live in France",
        "61% of the 412,000 people of the region live in France.",
        a_figure("61", unit="percent"),
    ),
    Case(
        "more than half compares no two things",
        "Cloud revenue grew 31% year over year and now makes up more than half of our sales.",
        "Cloud revenue grew 31% year over year and now makes up more than half of our sales",
        "Cloud sales were up 31% and account for more than half of revenue.",
        a_figure("31", unit="percent"),
    ),
    Case(
        "a time at another number of the sentence, and the statement's before it",
        "Second quarter. Revenue was $1.87 billion, compared with $1.79 billion in the first quarter.",
        "Revenue was $1.87 billion",
        "Revenue was $1.87 billion in the second quarter.",
        a_figure("1.87", unit="USD", scale="billion"),
    ),
    Case(
        "a time at another number, and that of the statement nowhere",
        "Results of the group. Revenue was $1.87 billion, compared with $1.79 billion in the first quarter.",
        "Revenue was $1.87 billion",
        "Revenue was $1.87 billion in the second quarter.",
        a_figure("1.87", unit="USD", scale="billion"),
        ["SF207"],
    ),
    Case(
        "a time at another number, and that of the statement within another word",
        "Of secondary use. Revenue was $1.87 billion, compared with $1.79 billion in the first quarter.",
        "Revenue was $1.87 billion",
        "Revenue was $1.87 billion in the second quarter.",
        a_figure("1.87", unit="USD", scale="billion"),
        ["SF207"],
    ),
    Case(
        "another time at the number itself",
        "In December 9 were there. In all, 9,480 had been waiting for a year in January.",
        "9,480 had been waiting for a year in January",
        "9,480 had been waiting for a year in December.",
        a_figure("9480"),
        ["SF207"],
    ),
    Case(
        "money in cents",
        "Net income was $214 million, or $0.83 per diluted share.",
        "Net income was $214 million, or $0.83 per diluted share",
        "It earned 83 cents per diluted share.",
        a_figure("0.83", unit="USD per share"),
    ),
    Case(
        "other money in cents",
        "Net income was $214 million, or $0.83 per diluted share.",
        "Net income was $214 million, or $0.83 per diluted share",
        "It earned 88 cents per diluted share.",
        a_figure("0.83", unit="USD per share"),
        ["SF207"],
    ),
    Case(
        "a cash flow below zero",
        "| £m | 2024 | 2025 |\n| --- | --- | --- |\n| Cash flow | (31.2) | (18.4) |\n",
        "| Cash flow | (31.2) | (18.4) |",
        "In 2025 there was a negative cash flow of £18.4m.",
        LOSS,
    ),
    Case(
        "rows of a table with tags left out, one with a stop",
        "<table>\n<tr><th>Item</th><th>2025</th></tr>\n<tr><td>Cash</td><td>n.m.</td></tr>\n"
        "<tr><td>Net debt</td><td>-16.0</td></tr>\n<tr><td>Earnings</td><td>5.36</td></tr>\n</table>\n",
        "<tr><th>Item</th><th>2025</th></tr> […] <tr><td>Earnings</td><td>5.36</td></tr>",
        "Earnings were 5.36 in 2025.",
        a_figure("5.36"),
    ),
    Case(
        "a sentence left out between two rows that no table joins",
        "Growth was strong. It fell elsewhere, where it was only 3 per cent. Here 5 per cent.",
        "Growth was […] 5 per cent",
        "Growth was 5 per cent.",
        a_figure("5", unit="percent"),
        ["SF202"],
        "changed",
    ),
    Case("a line break and a curly quote", "It’s\nraining hard.", "It's raining hard", "It rains."),
    Case(
        "a figure as it stands", ONE_SIXTY, "more than 160 countries", ONE_SIXTY, a_figure("160", "more-than")
    ),
    Case(
        "nearly as many, in round numbers",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "Almost 48,000 knives were handed in.",
        a_figure("47795", unit="knives"),
    ),
    Case(
        "a change a year whose rate is told a sentence before",
        "The average annual change dropped to 8.5 per cent. It was well below the 11.8 per cent of the peak.",
        "well below the 11.8 per cent",
        "At their peak, rents rose by 11.8% a year.",
        a_figure("11.8", unit="percent"),
    ),
    Case(
        "about so many, of the same number",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "The number of knives handed in is estimated at 47,795.",
        a_figure("47795", unit="knives"),
    ),
    Case(
        "more than so many, in round numbers",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "More than 47,000 knives were handed in.",
        a_figure("47795", unit="knives"),
    ),
    Case(
        "more than so many, and only just",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "More than 47,790 knives were handed in.",
        a_figure("47795", unit="knives"),
    ),
    Case(
        "more than a bound below the figure's",
        "More than 4.2 million knives were handed in.",
        "More than 4.2 million knives were handed in",
        "Over 4 million knives were handed in.",
        a_figure("4200000", "more-than", unit="knives"),
    ),
    Case(
        "fewer than the next number",
        "Nine knives were handed in.",
        "Nine knives were handed in",
        "Fewer than 10 knives were handed in.",
        a_figure("9", unit="knives"),
    ),
    Case(
        "less than one more of a measure, which has no next number",
        "The snow was less than 1.2 m deep in April.",
        "less than 1.2 m deep",
        "The snow was less than 2.2 m deep.",
        a_figure("1.2", "less-than", unit="m"),
        ["SF207"],
    ),
    Case(
        "fewer than a number that is not reached",
        "More than 196 knives were handed in.",
        "More than 196 knives were handed in",
        "Fewer than 200 knives were handed in.",
        a_figure("196", "more-than", unit="knives"),
        ["SF207"],
    ),
    Case(
        "about as many",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "Some 48,000 knives were handed in.",
        a_figure("47795", unit="knives"),
    ),
    Case(
        "more than the number",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "More than 48,000 knives were handed in.",
        a_figure("47795", unit="knives"),
        ["SF207"],
    ),
    Case(
        "far more than so many",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "More than 42,000 knives were handed in.",
        a_figure("47795", unit="knives"),
        ["SF207"],
    ),
    Case(
        "more than a bound within a tenth",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "More than 45,000 knives were handed in.",
        a_figure("47795", unit="knives"),
    ),
    Case(
        "a bound within a tenth of another bound",
        "More than 47,795 knives were handed in.",
        "More than 47,795 knives were handed in",
        "More than 45,000 knives were handed in.",
        a_figure("47795", "more-than", unit="knives"),
        ["SF207"],
    ),
    Case(
        "under the next year of age",
        "A knife was handed in by a boy aged 16 years.",
        "a boy aged 16 years",
        "A boy below 17 years handed in a knife.",
        a_figure("16", unit="years"),
    ),
    Case(
        "nearly fewer",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "Almost 47,000 knives were handed in.",
        a_figure("47795", unit="knives"),
        ["SF207"],
    ),
    Case(
        "another number without a word that says so",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "48,000 knives were handed in.",
        a_figure("47795", unit="knives"),
        ["SF207"],
    ),
    Case(
        "nearly a fraction",
        "In all, 64% of voters said yes.",
        "64% of voters said yes",
        "Nearly two-thirds of voters said yes.",
        a_figure("64", unit="percent"),
    ),
    Case(
        "more than a fraction",
        "In all, 64% of voters said yes.",
        "64% of voters said yes",
        "More than six in ten voters said yes.",
        a_figure("64", unit="percent"),
    ),
    Case(
        "nearly another fraction",
        "In all, 64% of voters said yes.",
        "64% of voters said yes",
        "Nearly three quarters of voters said yes.",
        a_figure("64", unit="percent"),
        ["SF207"],
    ),
    Case(
        "less than it",
        "In all, 64% of voters said yes.",
        "64% of voters said yes",
        "Fewer than half of voters said yes.",
        a_figure("64", unit="percent"),
        ["SF207"],
    ),
    Case(
        "round numbers in the figure",
        "A total of 47,795 knives were handed in.",
        "47,795 knives were handed in",
        "Almost 48,000 knives were handed in.",
        a_figure("48000", "almost", "knives"),
        ["SF201"],
    ),
    Case(
        "another figure turned around",
        "The agency brought 583 actions in 2024, down 26% from the year before.",
        "The agency brought 583 actions in 2024, down 26% from the year before",
        "The agency brought 583 actions, up 26%.",
        a_figure("583", unit="actions"),
        ["SF207"],
    ),
    Case(
        "another figure as it was",
        "The agency brought 583 actions in 2024, down 26% from the year before.",
        "The agency brought 583 actions in 2024, down 26% from the year before",
        "The agency brought 583 actions, 26% fewer than in 2023.",
        a_figure("583", unit="actions"),
    ),
    Case(
        "fewer told as more",
        "The number of women in custody fell by 41 to 3,405.",
        "The number of women in custody fell by 41 to 3,405",
        "There were 3,405 women in custody, 41 more than a year earlier.",
        a_figure("3405"),
        ["SF207"],
    ),
    Case(
        "fewer told as fewer",
        "The number of women in custody fell by 41 to 3,405.",
        "The number of women in custody fell by 41 to 3,405",
        "There were 3,405 women in custody, 41 fewer than a year earlier.",
        a_figure("3405"),
    ),
    Case(
        "the ends of a change exchanged",
        "In Leeds the count tumbled 35 percent, from 410 to 269.",
        "In Leeds the count tumbled 35 percent, from 410 to 269",
        "The count in Leeds fell from 269 to 410.",
        a_figure("269"),
        ["SF207"],
    ),
    Case(
        "from where a change came for where it went",
        "In Leeds the count tumbled 35 percent, from 410 to 269.",
        "In Leeds the count tumbled 35 percent, from 410 to 269",
        "The count in Leeds fell 35% to 410.",
        a_figure("410"),
        ["SF207"],
    ),
    Case(
        "where a change went",
        "In Leeds the count tumbled 35 percent, from 410 to 269.",
        "In Leeds the count tumbled 35 percent, from 410 to 269",
        "The count in Leeds fell 35% to 269.",
        a_figure("269"),
    ),
    Case(
        "where a change came from",
        "In Leeds the count tumbled 35 percent, from 410 to 269.",
        "In Leeds the count tumbled 35 percent, from 410 to 269",
        "In Leeds the count was 269, down from 410.",
        a_figure("269"),
    ),
    Case(
        "down from for up from",
        "Police solved 61.4% of cases, up from 57.8%.",
        "Police solved 61.4% of cases, up from 57.8%",
        "Police solved 61.4% of cases, down from 57.8%.",
        a_figure("61.4", unit="percent"),
        ["SF207"],
    ),
    Case(
        "the other end of an order",
        "Kent had the lowest rate, at 33 per 100,000.",
        "Kent had the lowest rate, at 33 per 100,000",
        "Kent has the highest rate, 33 per 100,000.",
        a_figure("33", unit="per 100,000"),
        ["SF207"],
    ),
    Case(
        "the same end of an order",
        "Kent had the lowest rate, at 33 per 100,000.",
        "Kent had the lowest rate, at 33 per 100,000",
        "The rate was lowest in Kent, at 33 per 100,000.",
        a_figure("33", unit="per 100,000"),
    ),
    Case(
        "the end of another order",
        "Kent had the lowest rate, at 33 per 100,000.",
        "Kent had the lowest rate, at 33 per 100,000",
        "Kent, the county with the highest rents, had a rate of 33 per 100,000.",
        a_figure("33", unit="per 100,000"),
    ),
    Case(
        "another rate than the source's, none in the figure",
        "Kent had the lowest rate, at 33 per 100,000.",
        "Kent had the lowest rate, at 33 per 100,000",
        "Kent had the lowest rate, 33 per million.",
        a_figure("33"),
        ["SF205"],
    ),
    Case(
        "what became of people",
        "The meteor injured 1,491 people.",
        "The meteor injured 1,491 people",
        "The meteor killed 1,491 people.",
        a_figure("1491", unit="people"),
        ["SF207"],
    ),
    Case(
        "a pronoun for what is named",
        "It has risen 55% this year.",
        "It has risen 55% this year",
        "Gold has fallen 55% this year.",
        a_figure("55", unit="percent"),
        ["SF207"],
    ),
    Case(
        "the unit of a column's head",
        "| Telescope | Cost ($bn) | 2024 | 2025 |\n|---|--:|--:|--:|\n| Roman | 4.3 | 12 | 17 |\n",
        "| Telescope | Cost ($bn) | 2024 | 2025 | […] | Roman | 4.3 | 12 | 17 |",
        "Roman costs $4.3bn.",
        a_figure("4.3", unit="USD", scale="billion"),
    ),
    Case(
        "the unit of the corner",
        "| Cargo (million tonnes) | 2024 | Change |\n|---|--:|--:|\n| Dry bulk | 33.8 | -9.1% |\n",
        "| Cargo (million tonnes) | 2024 | Change | […] | Dry bulk | 33.8 | -9.1% |",
        "Dry bulk came to 33.8 million tonnes.",
        a_figure("33.8", unit="tonnes", scale="million"),
    ),
    Case(
        "another scale than the corner's",
        "| Cargo (million tonnes) | 2024 | Change |\n|---|--:|--:|\n| Dry bulk | 33.8 | -9.1% |\n",
        "| Cargo (million tonnes) | 2024 | Change | […] | Dry bulk | 33.8 | -9.1% |",
        "Dry bulk came to 33.8 billion tonnes.",
        a_figure("33.8", unit="tonnes", scale="billion"),
        ["SF205"],
    ),
    Case(
        "another scale than the head's",
        "| Telescope | Cost ($bn) | 2024 | 2025 |\n|---|--:|--:|--:|\n| Roman | 4.3 | 12 | 17 |\n",
        "| Telescope | Cost ($bn) | 2024 | 2025 | […] | Roman | 4.3 | 12 | 17 |",
        "Roman costs $4.3m.",
        a_figure("4.3", unit="USD", scale="million"),
        ["SF205"],
    ),
    Case(
        "another currency than the head's",
        "| Telescope | Cost ($bn) | 2024 | 2025 |\n|---|--:|--:|--:|\n| Roman | 4.3 | 12 | 17 |\n",
        "| Telescope | Cost ($bn) | 2024 | 2025 | […] | Roman | 4.3 | 12 | 17 |",
        "Roman costs €4.3bn.",
        a_figure("4.3", unit="EUR", scale="billion"),
        ["SF205"],
    ),
    Case(
        "the unit in the corner of a table",
        "| Cargo (million tonnes) | H1 2025 | change |\n|---|--:|--:|\n| Dry bulk | 33.8 | −9.1% |\n",
        "| Dry bulk | 33.8 | −9.1% |",
        "Dry bulk came to 33.8 million tonnes.",
        a_figure("33.8", unit="tonnes", scale="million"),
    ),
    Case(
        "another scale than the corner's",
        "| Cargo (million tonnes) | H1 2025 | change |\n|---|--:|--:|\n| Dry bulk | 33.8 | −9.1% |\n",
        "| Dry bulk | 33.8 | −9.1% |",
        "Dry bulk came to 33.8 billion tonnes.",
        a_figure("33.8", unit="tonnes", scale="billion"),
        ["SF205"],
    ),
    Case(
        "the unit in the head of a row",
        "| Cargo | H1 2025 |\n|---|--:|\n| Dry bulk (million tonnes) | 33.8 |\n",
        "| Dry bulk (million tonnes) | 33.8 |",
        "Dry bulk came to 33.8 million tonnes.",
        a_figure("33.8", unit="tonnes", scale="million"),
    ),
    Case(
        "a cell of its own unit below the corner's",
        "| Cargo (million tonnes) | H1 2025 | change |\n|---|--:|--:|\n| Dry bulk | 33.8 | −9.1% |\n",
        "| Dry bulk | 33.8 | −9.1% |",
        "Dry bulk changed by -9.1 million tonnes.",
        a_figure("-9.1", unit="tonnes", scale="million"),
        ["SF205"],
    ),
    Case(
        "a fall of a cell below zero",
        "| Cargo (million tonnes) | H1 2025 | change |\n|---|--:|--:|\n| Dry bulk | 33.8 | −9.1% |\n",
        "| Dry bulk | 33.8 | −9.1% |",
        "Dry bulk fell by 9.1%.",
        a_figure("-9.1", unit="percent"),
    ),
    Case(
        "a rise of a cell below zero",
        "| Cargo (million tonnes) | H1 2025 | change |\n|---|--:|--:|\n| Dry bulk | 33.8 | −9.1% |\n",
        "| Dry bulk | 33.8 | −9.1% |",
        "Dry bulk rose by 9.1%.",
        a_figure("-9.1", unit="percent"),
        ["SF207"],
    ),
    Case(
        "a fall by so many degrees, over so many below zero",
        "Temperatures were -9.1 °C at noon.",
        "Temperatures were -9.1 °C at noon",
        "Temperatures fell by 9.1 °C at noon.",
        a_figure("-9.1", unit="°C"),
        ["SF207"],
    ),
    Case(
        "a fall to a number below zero, told without its sign",
        "| Month | Growth |\n|---|--:|\n| May | −9.1% |\n",
        "| May | −9.1% |",
        "Growth in May fell to 9.1%.",
        a_figure("-9.1", unit="percent"),
        ["SF207"],
    ),
    Case(
        "almost, under a claim of less",
        "Almost 6% of the boats sank.",
        "Almost 6% of the boats sank",
        "Less than 6% of the boats sank.",
        a_figure("6", "less-than", "percent"),
    ),
    Case(
        "a statement of almost, over less",
        "Less than 6% of the boats sank.",
        "Less than 6% of the boats sank",
        "Almost 6% of the boats sank.",
        a_figure("6", "less-than", "percent"),
        ["SF207"],
    ),
    Case(
        "less, under a claim of almost",
        "Less than 6% of the boats sank.",
        "Less than 6% of the boats sank",
        "Almost 6% of the boats sank.",
        a_figure("6", "almost", "percent"),
        ["SF204"],
    ),
    Case(
        "the year of a column's head",
        "| Telescope | Cost ($bn) | 2024 | 2025 |\n|---|--:|--:|--:|\n| Roman | 4.3 | 12 | 17 |\n",
        "| Telescope | Cost ($bn) | 2024 | 2025 | […] | Roman | 4.3 | 12 | 17 |",
        "Roman had 17 in 2025.",
        a_figure("17", as_of="2025"),
    ),
    Case(
        "the year of another column",
        "| Telescope | Cost ($bn) | 2024 | 2025 |\n|---|--:|--:|--:|\n| Roman | 4.3 | 12 | 17 |\n",
        "| Telescope | Cost ($bn) | 2024 | 2025 | […] | Roman | 4.3 | 12 | 17 |",
        "Roman had 17 in 2024.",
        a_figure("17", as_of="2024"),
        ["SF206"],
    ),
    Case(
        "a German statement with an English word in it",
        GERMAN + "Etwa 876.000 Menschen arbeiten in der Branche.",
        "Etwa 876.000 Menschen arbeiten in der Branche",
        "In der Landwirtschaft arbeiten rund 876.000 Menschen.",
        a_figure("876000", "about", "Menschen"),
    ),
    Case(
        "German round numbers",
        GERMAN + "Zum Stichtag gab es in Bayern noch 22.310 Höfe.",
        "in Bayern noch 22.310 Höfe",
        "In Bayern gibt es noch gut 22.000 Milchbauern.",
        a_figure("22310"),
    ),
    Case(
        "a German noun in another case",
        GERMAN + "Eine Umfrage unter 2.014 Verbrauchern liegt vor.",
        "Umfrage unter 2.014 Verbrauchern",
        "Befragt wurden 2.014 Verbraucher.",
        a_figure("2014", unit="Verbraucher"),
    ),
    Case(
        "a German rate told by its adverb",
        GERMAN + "Ein Haushalt gibt 412 Euro im Monat aus.",
        "gibt 412 Euro im Monat aus",
        "Haushalte geben monatlich 412 Euro aus.",
        a_figure("412", unit="EUR"),
    ),
    Case(
        "less told without a minus",
        GERMAN + "Günstiger wurde Zucker (minus 30,2 Prozent).",
        "Zucker (minus 30,2 Prozent)",
        "Zucker kostete 30,2 Prozent weniger.",
        a_figure("-30.2", unit="percent"),
    ),
    Case(
        "more told of what is below",
        GERMAN + "Günstiger wurde Zucker (minus 30,2 Prozent).",
        "Zucker (minus 30,2 Prozent)",
        "Zucker kostete 30,2 Prozent mehr.",
        a_figure("-30.2", unit="percent"),
        ["SF207"],
    ),
    Case(
        "another figure turned around in Spanish",
        "En la última semana ingresaron 2.870 personas, un 38% más que en la anterior.",
        "ingresaron 2.870 personas, un 38% más que en la anterior",
        "Ingresaron 2.870 personas, un 38% menos.",
        a_figure("2870", unit="personas"),
        ["SF207"],
    ),
    Case(
        "a tax on the many that is put to them",
        "The law puts a tax of 5% on the 300 firms.",
        "The law puts a tax of 5% on the 300 firms",
        "A tax of 5% applies to 300 firms.",
        a_figure("300", unit="firms"),
    ),
    Case(
        "a change and what it came to, told by a total in Spanish",
        "Con un aumento del 5% se llega a un total de 300 casos en la región.",
        "Con un aumento del 5% se llega a un total de 300 casos en la región",
        "Los casos de la región aumentaron un 5% a 300.",
        a_figure("300"),
    ),
    Case(
        "a change told from both ends",
        "Turnout was 62%, up from 58%.",
        "Turnout was 62%, up from 58%",
        "Turnout rose from 58% to 62%.",
        a_figure("62", unit="percent"),
    ),
    Case(
        "a change told from the end before",
        "There were 518 cases, a fall of 6% on the 552 a year before.",
        "There were 518 cases, a fall of 6% on the 552 a year before",
        "Cases fell 6% from 552 to 518.",
        a_figure("518", unit="cases"),
    ),
    Case(
        "people of two fates",
        "The crash killed 3 people and injured 12.",
        "The crash killed 3 people and injured 12",
        "The crash injured 12 and killed three people.",
        a_figure("12"),
    ),
    Case(
        "people who were injured first",
        "In all 12 people injured in the blast have since died.",
        "In all 12 people injured in the blast have since died",
        "The blast killed 12 people.",
        a_figure("12", unit="people"),
    ),
    Case(
        "a rate that the statement names too",
        "It burns 40 tonnes a month.",
        "40 tonnes a month",
        "It burns 40 tonnes every month.",
        a_figure("40", unit="tonnes"),
    ),
    Case(
        "a rate that the statement names before the figure",
        "It burns 40 tonnes a year.",
        "40 tonnes a year",
        "Its annual use is 40 tonnes.",
        a_figure("40", unit="tonnes"),
    ),
    Case(
        "another rate in the statement, none in the figure",
        "It burns 40 tonnes a month.",
        "40 tonnes a month",
        "It burns 40 tonnes a year.",
        a_figure("40", unit="tonnes"),
        ["SF205"],
    ),
    Case(
        "another rate in the figure",
        "It burns 40 tonnes a month.",
        "40 tonnes a month",
        "It burns 40 tonnes a year.",
        a_figure("40", unit="tonnes a year"),
        ["SF205"],
    ),
    Case(
        "a rate that nothing in the claim names",
        "It burns 40 tonnes a month.",
        "40 tonnes a month",
        "It burns 40 tonnes.",
        a_figure("40", unit="tonnes"),
        ["SF205"],
    ),
    Case(
        "a rate that the statement alone names",
        "It burnt 40 tonnes.",
        "40 tonnes",
        "It burns 40 tonnes a month.",
        a_figure("40", unit="tonnes"),
        ["SF205"],
    ),
    Case(
        "a rate that the passage does not name",
        "It burnt 40 tonnes.",
        "40 tonnes",
        "It burns 40 tonnes a month.",
        a_figure("40", unit="tonnes a month"),
        ["SF205"],
    ),
    Case(
        "a rate that the passage names before the figure",
        "Monthly use is 40 tonnes.",
        "Monthly use is 40 tonnes",
        "It burns 40 tonnes a month.",
        a_figure("40", unit="tonnes a month"),
    ),
    Case(
        "a rate before the figure that the quote leaves out",
        "Monthly use is 40 tonnes.",
        "use is 40 tonnes",
        "It burns 40 tonnes.",
        a_figure("40", unit="tonnes"),
        ["SF202"],
        QuoteStatus.CHANGED,
    ),
    *(
        Case(f"{statement} | {text}", text, text.rstrip("."), statement, figure, rules)
        for statement, text, figure, rules in (
            ("Imports rose by 5% in 2023.", "Imports fell by 5% in 2023.", PERCENT, ["SF207"]),
            ("The surplus was 5%.", "It ended with a deficit of 5%.", PERCENT, ["SF207"]),
            ("Exports were 5% of it.", "A 5% import share was too much, it said.", PERCENT, ["SF207"]),
            ("The surplus was 5%.", "It had a surplus of 5% after a deficit.", PERCENT, []),
            ("The births were 5%.", "Deaths were few, and 5% were born there.", PERCENT, []),
            ("No surplus, the 5% were lost.", "It had a deficit of 5%.", PERCENT, []),
            ("Imports of steel rose about 5%.", "It saw imports of coal fall by about 5%.", ABOUT, ["SF207"]),
            ("Imports were down 5%.", "Imports were up 5% at the end.", PERCENT, ["SF207"]),
            ("Imports saw a 5% drop.", "Imports saw a rise of 5%.", PERCENT, ["SF207"]),
            ("Imports were 5% lower.", "Imports were 5% higher.", PERCENT, ["SF207"]),
            ("GDP fell by 5%.", "The GDP grew 5% there.", PERCENT, ["SF207"]),
            ("Die Importe sanken um 5%.", "Die Importe stiegen um 5% an.", PERCENT, ["SF207"]),
            ("出口下降5%。", "该国出口增长5%", PERCENT, ["SF207"]),
            ("Imports fell by 5%.", "Imports rose in the third quarter by 5%.", PERCENT, ["SF207"]),
            ("Imports fell in May by 5%.", "Imports of steel rose last year to 5%.", PERCENT, ["SF207"]),
            ("Imports fell by 5%.", "Imports rose after a strike by 5%.", PERCENT, []),
            ("Imports fell by 5%.", "Imports saw a 5% third-quarter rise.", PERCENT, ["SF207"]),
            ("Die Importe sanken um 5%.", "Die Importe stiegen im Quartal um 5%.", PERCENT, ["SF207"]),
            ("Imports fell by 5%.", "Imports rose and the tax was set by vote to 5%.", PERCENT, []),
            ("Imports fell by 5%.", "Imports rose in 12 of 20 towns by 5%.", PERCENT, []),
            ("Imports fell by 5%.", "Imports rose more than exports by 5%.", PERCENT, []),
            ("Imports rose by 5%.", "Imports increased in the third quarter by 5%.", PERCENT, []),
            ("Imports rose by 5%.", "Imports increased by 5%.", PERCENT, []),
            ("Imports rose by 5%.", "Imports fell by 3% and then rose by 5%.", PERCENT, []),
            ("Exports fell by 5%.", "Imports rose by 5%, exports fell by 5%.", PERCENT, []),
            ("Imports did not rise by 5%.", "Imports fell by 5%.", PERCENT, []),
            ("Imports rose by 5%.", "Imports did not fall by 5%.", PERCENT, []),
            ("Imports rose by up to 5%.", "Imports fell by 5%.", MOST, ["SF207"]),
            ("Imports make up 5% of it.", "Imports fell by 5%.", PERCENT, []),
            ("Profit rose by 5%.", "Imports fell by 5%.", PERCENT, []),
            ("Imports rose by 5%.", "Imports are 5% of a sum that fell.", PERCENT, ["SF207"]),
            ("The fall in imports was 5%.", "Imports fell by 5%.", PERCENT, []),
            ("Imports rose to 5%.", "Imports fell to 5%.", PERCENT, ["SF207"]),
            ("The tax was raised by 5%.", "That tax was cut by 5%.", PERCENT, ["SF207"]),
            ("Taxes were raised by 5%.", "Taxes were cut by 5%.", PERCENT, ["SF207"]),
            ("Shares closed up 5%.", "Shares closed down 5%.", PERCENT, ["SF207"]),
            ("Growth fell to 5%.", "Growth was 5%, down from 7%.", PERCENT, []),
            ("Imports fell 5%.", "Imports rose 5% while exports fell 3%.", PERCENT, ["SF207"]),
            ("Imports rose 5%.", "Imports rose 5% while exports fell 3%.", PERCENT, []),
            ("Imports were up 5% to 9.", "Imports were 9, down 5%, and exports up 3%.", PERCENT, ["SF207"]),
            ("Imports were 5%.", "Imports were about 5%.", ABOUT, ["SF207"]),
            ("Imports were around 5%.", "Imports were about 5%.", ABOUT, []),
            ("Imports were 5%.", "Imports were up to 5%.", MOST, ["SF207"]),
            ("It made a loss of 5%.", "It made a loss of (5)%.", MINUS, []),
            (
                "It made a profit of 5%.",
                "It made a profit of (5)%.",
                MINUS,
                ["SF207"],
            ),
            ("Emissions are to fall 5% in all.", "Emissions are to fall 5% by then.", PERCENT, []),
            ("Emissions fell 5% in all.", "Emissions are to fall 5% by then.", PERCENT, ["SF207"]),
        )
    ),
    Case(
        "a multiple told by a verb",
        "Demand has tripled in a year.",
        "Demand has tripled in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
    ),
    Case(
        "a multiple below a heading that nothing ends",
        "Bank to Open Office\n\nDemand has tripled in a year.",
        "Demand has tripled in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
    ),
    Case(
        "the highest of values that go up to it",
        "Waits of up to 19 hours were recorded, and gusts of as much as 30 knots.",
        "Waits of up to 19 hours were recorded",
        "The longest wait was 19 hours.",
        a_figure("19"),
    ),
    Case(
        "the highest of values that are bounded by it, of a figure with that bound",
        "Fines can be as high as 900 euros.",
        "Fines can be as high as 900 euros",
        "The maximum fine is 900 euros.",
        a_figure("900", "at-most"),
    ),
    Case(
        "a value as those that go up to it",
        "Waits of up to 19 hours were recorded, and gusts of as much as 30 knots.",
        "Waits of up to 19 hours were recorded",
        "Waits of 19 hours were recorded.",
        a_figure("19"),
        ["SF204"],
    ),
    Case(
        "the highest of values none of which was more",
        "No wait was longer than it, with no more than 19 hours.",
        "no more than 19 hours",
        "The longest wait was 19 hours.",
        a_figure("19"),
        ["SF204"],
    ),
    Case(
        "an exact value of a figure with a bound",
        "Fines can be as high as 900 euros.",
        "Fines can be as high as 900 euros",
        "The fine is 900 euros.",
        a_figure("900", "at-most"),
        ["SF207"],
    ),
    Case(
        "a rate that the statement drops, of a figure without unit",
        "Courts disposed of 312 cases per judge in May.",
        "Courts disposed of 312 cases per judge in May",
        "Courts disposed of 312 cases in May.",
        a_figure("312"),
        ["SF205"],
    ),
    Case(
        "a rate of many that the statement drops",
        "The country jails 531 people per 100,000 inhabitants.",
        "The country jails 531 people per 100,000 inhabitants",
        "The country jails 531 people.",
        a_figure("531"),
        ["SF205"],
    ),
    Case(
        "the price of one, told of the goods",
        "Crude rose to $85 a barrel in May.",
        "Crude rose to $85 a barrel in May",
        "Crude rose to $85 in May.",
        a_figure("85"),
    ),
    Case(
        "what each cost, told of all",
        "Spending came to $85 per pupil in May.",
        "Spending came to $85 per pupil in May",
        "Spending came to $85 in May.",
        a_figure("85"),
        ["SF205"],
    ),
    Case(
        "a rate before the figure, which the statement drops",
        "Spending per pupil came to $85 in May.",
        "Spending per pupil came to $85 in May",
        "Spending came to $85 in May.",
        a_figure("85"),
        ["SF205"],
    ),
    Case(
        "a rate before a change",
        "Income per head rose by 5% in May.",
        "Income per head rose by 5% in May",
        "Income rose by 5% in May.",
        a_figure("5"),
        ["SF205"],
    ),
    Case(
        "a rate before the figure, told behind it",
        "Spending per pupil came to $85 in May.",
        "Spending per pupil came to $85 in May",
        "In May, $85 was spent on each pupil.",
        a_figure("85"),
    ),
    Case(
        "a rate before the figure, told in another word",
        "Spending per head came to $85 in May.",
        "Spending per head came to $85 in May",
        "In May, $85 was spent a person.",
        a_figure("85"),
    ),
    Case(
        "a rate of another clause",
        "Of spending per pupil they know nothing, but fees came to $85 in May.",
        "Of spending per pupil they know nothing, but fees came to $85 in May",
        "Fees came to $85 in May.",
        a_figure("85"),
    ),
    Case(
        "an annual rate told as what was",
        "Sales ran at an annual rate of 4.38 million homes in May.",
        "Sales ran at an annual rate of 4.38 million homes in May",
        "In May, 4.38 million homes were sold.",
        a_figure("4.38", scale="million"),
        ["SF205"],
    ),
    Case(
        "an annual rate told as such",
        "Sales ran at an annual rate of 4.38 million homes in May.",
        "Sales ran at an annual rate of 4.38 million homes in May",
        "Homes sold at a rate of 4.38 million in May.",
        a_figure("4.38", scale="million"),
    ),
    Case(
        "a fall told as a noun of what fell",
        "The deal means a fall in real pay of 2.3% next year.",
        "The deal means a fall in real pay of 2.3% next year",
        "Real pay rose by 2.3%.",
        a_figure("2.3"),
        ["SF207"],
    ),
    Case(
        "a fall told as a noun, as a fall",
        "The deal means a fall in real pay of 2.3%.",
        "The deal means a fall in real pay of 2.3%",
        "Real pay fell by 2.3%.",
        a_figure("2.3"),
    ),
    Case(
        "a noun of what happened in places",
        "There was a rise in crime in towns of 5,000 people, and a fall elsewhere.",
        "There was a rise in crime in towns of 5,000 people, and a fall elsewhere",
        "Crime fell outside towns of 5,000 people.",
        a_figure("5000"),
    ),
    Case(
        "the highest of values, told with whom it is for",
        "Penalties of up to 4% may be imposed on firms that ignore it.",
        "Penalties of up to 4% may be imposed",
        "The maximum penalty for firms that ignore it is 4%.",
        a_figure("4"),
    ),
    Case(
        "a rate told in other words",
        "Courts disposed of 312 cases per judge in May.",
        "Courts disposed of 312 cases per judge in May",
        "Each judge disposed of 312 cases in May.",
        a_figure("312"),
    ),
    Case(
        "a rate told as an adverb",
        "The plant makes 312 cells a day.",
        "The plant makes 312 cells a day",
        "Daily, the plant makes 312 cells.",
        a_figure("312"),
    ),
    Case(
        "what is done a year, told of a year",
        "The plant makes 312 cells a year.",
        "The plant makes 312 cells a year",
        "In 2023, the plant made 312 cells.",
        a_figure("312"),
    ),
    Case(
        "what is done a year, told of the last",
        "The plant makes 312 cells a year.",
        "The plant makes 312 cells a year",
        "The plant made 312 cells last year.",
        a_figure("312"),
    ),
    Case(
        "a multiple told by a verb, of more",
        "Demand has more than tripled in a year.",
        "Demand has more than tripled in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF204"],
    ),
    Case(
        "a multiple told by another verb",
        "Demand has doubled in a year.",
        "Demand has doubled in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF201"],
    ),
    Case(
        "a multiple that is denied",
        "Demand has not tripled in a year.",
        "Demand has not tripled in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF201"],
    ),
    Case(
        "a multiple that may be",
        "Demand might have tripled in a year.",
        "Demand might have tripled in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF201"],
    ),
    Case(
        "a multiple in German",
        "Die Nachfrage hat sich verdreifacht.",
        "Die Nachfrage hat sich verdreifacht.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
    ),
    Case(
        "the count of a share",
        "Eleven out of sixteen regions have cases.",
        "Eleven out of sixteen regions have cases.",
        "Cases are known in 11 regions.",
        a_figure("11", unit="regions"),
    ),
    Case(
        "the count of a share, of other things",
        "Eleven out of sixteen regions have cases.",
        "Eleven out of sixteen regions have cases.",
        "Cases are known in 11 towns.",
        a_figure("11", unit="towns"),
        ["SF205"],
    ),
    Case(
        "the whole of a share is not its count",
        "Eleven out of sixteen regions have cases.",
        "Eleven out of sixteen regions have cases.",
        "Cases are known in 16 regions.",
        a_figure("16", unit="regions"),
        ["SF201"],
    ),
    Case(
        "a share is itself as well",
        "Nine out of ten regions have cases.",
        "Nine out of ten regions have cases.",
        "Cases are known in nine in ten regions.",
        a_figure("0.9"),
    ),
    Case(
        "a multiple to come",
        "Demand will triple in a year.",
        "Demand will triple in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF201"],
    ),
    Case(
        "a multiple told instead",
        "Demand rose instead of tripling.",
        "Demand rose instead of tripling.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF201"],
    ),
    Case(
        "a multiple that is far off",
        "Demand has far from tripled.",
        "Demand has far from tripled.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF201"],
    ),
    Case(
        "a multiple or more",
        "Demand tripled or more.",
        "Demand tripled or more.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
        ["SF204"],
    ),
    Case(
        "a multiple behind a tag",
        "Demand has<br>tripled in a year.",
        "Demand has<br>tripled in a year.",
        "Demand is three times as high as a year ago.",
        a_figure("3", unit="times"),
    ),
    Case(
        "a rate is no count",
        "Eight out of ten people agree.",
        "Eight out of ten people agree.",
        "There are 8 people who agree.",
        a_figure("8", unit="people"),
        ["SF201"],
    ),
    Case(
        "an order of size is more than it",
        "Tens of thousands of people came.",
        "Tens of thousands of people came",
        "Tens of thousands of people came.",
        a_figure("10000", "more-than", "people"),
    ),
    Case(
        "an order of size, and the claim has another",
        "Tens of thousands of people came.",
        "Tens of thousands of people came",
        "Thousands of people came.",
        a_figure("1000", "more-than", "people"),
        ["SF201"],
    ),
    Case(
        "an order of size that the quote cuts",
        "Tens of thousands of people came.",
        "thousands of people came",
        "Thousands of people came.",
        a_figure("1000", "more-than", "people"),
        ["SF202"],
        "changed",
    ),
    Case(
        "an order of size, and the claim is exact",
        "Thousands of people came.",
        "Thousands of people came",
        "1,000 people came.",
        a_figure("1000", unit="people"),
        ["SF201"],
    ),
    Case(
        "over is more than",
        "relations with over 160 countries and regions",
        "over 160 countries and regions",
        ONE_SIXTY,
        a_figure("160", "more-than", "countries and regions"),
    ),
    Case(
        "a comparator just outside the quoted words counts",
        "They come from almost 200 organisations.",
        "200 organisations",
        "There were 200 organisations.",
        a_figure("200"),
        ["SF204"],
        "changed",
    ),
    Case(
        "a comparator just outside the quoted words, and the claim has it",
        "They come from almost 200 organisations.",
        "200 organisations",
        "There were almost 200 organisations.",
        a_figure("200", "almost"),
    ),
    Case(
        "a comparator in what a quote leaves out, and the claim has it",
        "They come in the end from almost 200 organisations.",
        "They come […] 200 organisations",
        "There were almost 200 organisations.",
        a_figure("200", "almost"),
    ),
    Case(
        "a comparator in what a quote leaves out",
        "They come in the end from almost 200 organisations.",
        "They come […] 200 organisations",
        "There were 200 organisations.",
        a_figure("200"),
        ["SF204"],
        "changed",
    ),
    Case(
        "a comparator just outside drifted words, and the claim has it",
        "They come from almost 200 international organisations in the end.",
        "200 international organisations by the end",
        "There were almost 200 organisations.",
        a_figure("200", "almost"),
        ["SF102"],
        "reworded",
    ),
    Case(
        "another comparator just outside the quoted words, and another number",
        "They come from almost 300 organisations.",
        "200 organisations",
        "There were 200 organisations.",
        a_figure("200"),
        ["SF202"],
        "changed",
    ),
    Case(
        "a comparator just outside the quoted words of a claim without a figure",
        "They come from almost 200 organisations.",
        "200 organisations",
        "There were organisations.",
        rules=["SF202"],
        status="changed",
    ),
    Case(
        "the source no longer has the comparator that the quote begins with",
        "They come from afar. 200 organisations sent one.",
        "About 200 organisations sent one",
        "About 200 organisations sent one.",
        a_figure("200", "about"),
        ["SF202"],
        "changed",
    ),
    Case(
        "the claim drops the source's qualifier",
        "They come from almost 200 organisations.",
        "come from almost 200 organisations",
        "There were 200 organisations.",
        a_figure("200"),
        ["SF204"],
    ),
    Case(
        "the claim qualifies what the source does not",
        "They come from 200 organisations.",
        "come from 200 organisations",
        "There were over 200 organisations.",
        a_figure("200", "more-than"),
        ["SF204"],
    ),
    Case(
        "a year is no count",
        "In 2022, exports rose sharply.",
        "In 2022, exports rose sharply",
        "2,022 ships came.",
        a_figure("2022", unit="ships"),
        ["SF201"],
    ),
    Case(
        "a number of a name is no count",
        "The G20 members met in Rome.",
        "The G20 members met in Rome",
        "There are 20 members.",
        a_figure("20", unit="members"),
        ["SF201"],
    ),
    Case(
        "a place in an order is no share",
        "China ranked second in the world.",
        "China ranked second in the world",
        "It is 2 percent.",
        a_figure("2", unit="percent"),
        ["SF201"],
    ),
    Case(
        "180 claimed over a quote of 160",
        ONE_SIXTY,
        "more than 160 countries and regions",
        "China has relations with more than 180 countries and regions.",
        a_figure("180", "more-than"),
        ["SF201"],
    ),
    Case(
        "a quote without any figure",
        "Scientists took part in the programme.",
        "Scientists took part in the programme",
        "40 scientists took part.",
        a_figure("40"),
        ["SF201"],
    ),
    Case(
        "another scale",
        "Spending reached 3.09 billion yuan in 2022.",
        "Spending reached 3.09 billion yuan in 2022",
        "Spending reached 3.09 trillion yuan in 2022.",
        a_figure("3.09", unit="CNY", scale="trillion", as_of="2022"),
        ["SF205"],
    ),
    Case(
        "one quantity in two scales",
        "Spending reached 3,090 billion yuan in 2022.",
        "Spending reached 3,090 billion yuan in 2022",
        "Spending reached 3.09 trillion yuan in 2022.",
        a_figure("3.09", unit="CNY", scale="trillion", as_of="2022"),
    ),
    Case(
        "another currency",
        "Spending reached 3.09 trillion dollars.",
        "Spending reached 3.09 trillion dollars",
        "Spending reached 3.09 trillion yuan.",
        a_figure("3.09", unit="CNY", scale="trillion"),
        ["SF205"],
    ),
    Case(
        "another year, outside the quoted words",
        "In 2021, China signed 25 documents.",
        "China signed 25 documents",
        "In 2022, China signed 25 documents.",
        a_figure("25", unit="documents", as_of="2022"),
        ["SF206"],
    ),
    Case(
        "another year, behind a rate",
        "There were 12 deaths per 100,000 people in 2021.",
        "There were 12 deaths per 100,000 people",
        "In 2022, there were 12 deaths per 100,000 people.",
        a_figure("12", unit="deaths per 100,000 people", as_of="2022"),
        ["SF206"],
    ),
    Case(
        "the statement gives another number",
        ONE_SIXTY,
        "more than 160 countries and regions",
        "China has relations with more than 166 countries and regions.",
        a_figure("160", "more-than"),
        ["SF207"],
    ),
    Case(
        "the statement gives no number",
        ONE_SIXTY,
        "more than 160 countries and regions",
        "China has relations with many countries.",
        a_figure("160", "more-than"),
        ["SF207"],
    ),
    Case(
        "a changed number",
        "It signed 118 agreements.",
        "It signed 116 agreements",
        "x",
        rules=["SF202"],
        status="changed",
    ),
    Case(
        "a changed number speaks once, not twice",
        "China signed 118 agreements with others.",
        "China signed 116 agreements with others",
        "China signed 116 agreements.",
        a_figure("116", unit="agreements"),
        ["SF202"],
        "changed",
    ),
    Case(
        "a lost not",
        "The drug was effective in trials.",
        "The drug was not effective in trials",
        "x",
        rules=["SF202"],
        status="changed",
    ),
    Case(
        "other words, same fact",
        "The ministry said that China will further strengthen its opening-up in science.",
        "The ministry stated that China will further strengthen its opening-up in science",
        "x",
        rules=["SF102"],
        status="reworded",
    ),
    Case(
        "twice in the source",
        "It rained. Later, it rained. It rained.",
        "It rained.",
        "x",
        rules=["SF103"],
        status="ambiguous",
    ),
    Case(
        "nowhere",
        "It rained.",
        "Nothing of the kind was ever said by anyone",
        "x",
        rules=["SF101"],
        status="missing",
    ),
    Case("an empty source", "", "It rained.", "x", rules=["SF101"], status="missing"),
    Case(
        "a mention decides between two figures",
        "It rose from 1 trillion yuan in 2012 to 3.09 trillion yuan in 2022.",
        "rose from 1 trillion yuan in 2012 to 3.09 trillion yuan in 2022",
        "It was 1 trillion yuan.",
        a_figure("1", unit="CNY", scale="trillion"),
        ["SF201"],
        mention="3.09 trillion yuan",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_rules_that_speak(case: Case) -> None:
    claim = a_claim(case.statement, a_quote(case.quote, mention=case.mention), figure=case.figure)
    (result,) = verify([a_source(case.text)], [claim])
    assert result.matches[0].status == case.status
    assert [finding.rule for finding in result.findings] == case.rules


@pytest.mark.parametrize(
    ("statement", "unit", "text", "severity"),
    [
        ("It burns 40 tonnes.", "tonnes", "It burns 40 tonnes a month.", Severity.WARNING),
        ("It burns 40 tonnes a month.", "tonnes", "It burnt 40 tonnes.", Severity.WARNING),
        ("It burns 40 tonnes a year.", "tonnes", "It burns 40 tonnes a month.", Severity.ERROR),
        ("There were 40 deaths.", "deaths", "There were 40 deaths per 100,000 people.", Severity.ERROR),
        ("Of 100,000 people 40 died.", "deaths", "There were 40 deaths per 100,000 people.", None),
    ],
)
def test_a_rate_that_one_side_leaves_out_is_a_warning(
    statement: str, unit: str, text: str, severity: Severity | None
) -> None:
    claim = a_claim(statement, a_quote(text.rstrip(".")), figure=a_figure("40", unit=unit))
    (result,) = verify([a_source(text)], [claim])
    found = [finding.severity for finding in result.findings if finding.rule == "SF205"]
    assert found == ([severity] if severity else [])


def test_a_finding_names_both_places_and_shows_both_passages() -> None:
    claim = a_claim("x", a_quote("It signed 116 agreements"))
    (result,) = verify([a_source("First line.\nIt signed 118 agreements.")], [claim])
    (finding,) = result.findings
    assert str(finding.position) == "claims.yaml:7:9"
    assert str(finding.source_position) == "s.txt:2:11"
    assert finding.expected is not None
    assert finding.found is not None
    assert [mark.of(finding.expected.text) for mark in finding.expected.marks] == ["116"]
    assert [mark.of(finding.found.text) for mark in finding.found.marks] == ["118"]
    assert "116" in finding.message
    assert "118" in finding.message
    assert finding.help


def test_a_quote_that_another_source_has() -> None:
    sources = [a_source("It rained.", "a"), a_source("The sun shone all day long.", "b")]
    (result,) = verify(sources, [a_claim("x", a_quote("The sun shone all day long", "a"))])
    (finding,) = result.findings
    assert finding.rule == "SF104"
    assert "b.txt:1:1" in finding.message
    assert finding.found is not None
    assert str(finding.found.place) == "b.txt:1:1"
    assert "source: b" in finding.help


def test_an_unreadable_source_speaks_once_for_each_claim() -> None:
    source = a_source("", error="looks binary")
    (result,) = verify([source], [a_claim("x", a_quote("one thing"), a_quote("another thing"))])
    assert [match.status for match in result.matches] == [QuoteStatus.UNREADABLE] * 2
    assert [finding.rule for finding in result.findings] == ["SF105"]
    assert "looks binary" in result.findings[0].message


class TestSourcesDisagree:
    SOURCES = (
        a_source("In 2022, China signed or renewed 25 cooperation documents.", "a"),
        a_source("In 2022, we signed and renewed 25 cooperation agreements.", "b"),
    )
    STATEMENT = "In 2022, China signed or renewed 25 cooperation documents."
    FIGURE = a_figure("25", unit="cooperation documents", as_of="2022")

    def test_another_figure_of_a_source_is_shown_as_a_warning(self) -> None:
        other = a_figure("25", unit="cooperation agreements", as_of="2022")
        claim = a_claim(
            self.STATEMENT,
            a_quote("signed or renewed 25 cooperation documents", "a"),
            a_quote("signed and renewed 25 cooperation agreements", "b", figure=other),
            figure=self.FIGURE,
        )
        (result,) = verify(self.SOURCES, [claim])
        (finding,) = result.findings
        assert (finding.rule, finding.severity) == ("SF203", Severity.WARNING)
        assert finding.expected is not None
        assert finding.found is not None
        assert "25 cooperation documents" in finding.expected.text
        assert "25 cooperation agreements" in finding.found.text
        assert result.status is ClaimStatus.WARNING

    def test_without_a_figure_of_its_own_the_other_noun_is_a_warning(self) -> None:
        claim = a_claim(
            self.STATEMENT, a_quote("signed and renewed 25 cooperation agreements", "b"), figure=self.FIGURE
        )
        (result,) = verify(self.SOURCES, [claim])
        assert [(finding.rule, finding.severity) for finding in result.findings] == [
            ("SF205", Severity.WARNING)
        ]

    def test_a_source_that_refutes(self) -> None:
        claim = a_claim(
            self.STATEMENT,
            a_quote("signed or renewed 25 cooperation documents", "a"),
            a_quote("signed and renewed 25 cooperation agreements", "b", stance="refutes"),
            figure=self.FIGURE,
        )
        (result,) = verify(self.SOURCES, [claim])
        assert [finding.rule for finding in result.findings] == ["SF203"]
        assert "speaks against" in result.findings[0].message

    def test_the_figure_of_a_quote_is_judged_too(self) -> None:
        other = a_figure("26", unit="cooperation agreements", as_of="2022")
        claim = a_claim(
            self.STATEMENT,
            a_quote("signed or renewed 25 cooperation documents", "a"),
            a_quote("signed and renewed 25 cooperation agreements", "b", figure=other),
            figure=self.FIGURE,
        )
        (result,) = verify(self.SOURCES, [claim])
        assert [finding.rule for finding in result.findings] == ["SF201", "SF203"]

    def test_context_is_not_judged(self) -> None:
        claim = a_claim(
            self.STATEMENT,
            a_quote("signed or renewed 25 cooperation documents", "a"),
            a_quote("signed and renewed 25 cooperation agreements", "b", stance="context"),
            figure=self.FIGURE,
        )
        (result,) = verify(self.SOURCES, [claim])
        assert not result.findings

    def test_context_alone_states_no_figure(self) -> None:
        context = a_quote("signed and renewed 25 cooperation agreements", "b", stance="context")
        (result,) = verify(self.SOURCES, [a_claim("It was 9.", context, figure=a_figure("9"))])
        assert [(one.rule, one.severity.value) for one in result.findings] == [("SF201", "warning")]
        assert "no quote is to state the figure, 9" in result.findings[0].message
        (result,) = verify(self.SOURCES, [a_claim("They signed agreements.", context)])
        assert not result.findings


def test_a_rule_that_another_asks_looks_at_a_claim_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def rule(subject: ClaimSubject) -> Iterator[Finding]:
        asked.append(subject.claim.id)
        yield about_statement(subject, "told")

    def other(subject: ClaimSubject) -> Iterator[Finding]:
        if not subject.told_by(rule):
            yield about_statement(subject, "told again")

    monkeypatch.setattr(verification, "CLAIM_RULES", (other, rule, other))
    claims = [a_claim("It signed 12 deals.", a_quote("12 deals"), claim_id=one) for one in ("one", "two")]
    results = verification.verify([a_source("It signed 12 deals.")], claims)
    assert [[finding.message for finding in result.findings] for result in results] == [["told"], ["told"]]
    assert asked == ["one", "two"]
