scifactsFound({
"claims":[
[
"cargo",
"The port of Velsen handled 18.4 million tonnes of cargo in 2025.",
"18.4 million tonnes",
"match",
"✓",
"Verified",
"18400000",
"",
"The port handled 18.4 million tonnes of cargo in 2025",
"Cargo at the port of Velsen rose to 18.4 million tonnes"
],
[
"cargo-growth",
"Cargo grew by 3.2% in 2025.",
"3.2%",
"match",
"✓",
"Verified",
"3.2",
"%",
"up 3.2% from 17.8 million tonnes the year before"
],
[
"cargo-before",
"In the year before, 17.8 million tonnes were handled.",
"17.8 million tonnes",
"match",
"✓",
"Verified",
"17800000",
"",
"up 3.2% from 17.8 million tonnes the year before"
],
[
"ship-calls",
"In 2025, 1,240 seagoing ships called.",
"1,240 seagoing ships",
"disagree",
"⇄",
"Sources disagree",
"1240",
"",
"A total of 1,240 seagoing ships called",
"About 1,200 seagoing ships called"
],
[
"grain-terminal-share",
"Almost a third of the ships called for the new grain terminal.",
"",
"match",
"✓",
"Verified",
"",
"",
"almost a third of them for the new grain terminal"
],
[
"emissions",
"Emissions from quayside machinery fell by 12 per cent.",
"12%",
"match",
"✓",
"Verified",
"12",
"%",
"Emissions from quayside machinery fell by 12 per cent",
"Fumes from cranes and tractors on the quays were down 12%"
],
[
"late-cranes",
"Two of the five electric cranes did not enter service until October.",
"",
"match",
"✓",
"Verified",
"",
"",
"two of the five electric cranes did not enter service until October"
],
[
"tug-diesel",
"The port's own tugs burned less than 900 tonnes of diesel.",
"less than 900 tonnes",
"match",
"✓",
"Verified",
"900",
"",
"The port's own fleet of tugs burned less than 900 tonnes of diesel"
],
[
"shore-power",
"Shore power was available at seven berths.",
"7 berths",
"match",
"✓",
"Verified",
"7",
"",
"Shore power was available at seven berths at the end of the year"
],
[
"none-turned-away",
"No vessel was turned away for lack of shore power.",
"",
"match",
"✓",
"Verified",
"",
"turned-away the harbour master",
"no vessel had been turned away for lack of it"
],
[
"pilots",
"The port has 96 pilots.",
"",
"unchecked",
"×",
"Retired",
"",
"harbour-pilots"
]
],
"sources":[
[
"annual-report",
"Port of Velsen: annual report 2025",
"2026-03-12",
[
[
"p-b44b65",
"Port of Velsen: annual report 2025"
],
[
"p-cabdbc",
"Published: 12 March 2026"
],
[
"p-5c4d67",
"The port handled 18.4 million tonnes of cargo in 2025, up 3.2% from 17.8 million tonnes the year before. A total of 1,240 seagoing ships called, almost a third of them for the new grain terminal."
],
[
"p-95ad20",
"Emissions from quayside machinery fell by 12 per cent, although two of the five electric cranes did not enter service until October. The port’s own fleet of tugs burned less than 900 tonnes of diesel."
],
[
"p-d88dab",
"Shore power was available at seven berths at the end of the year. The harbour master said that no vessel had been turned away for lack of it."
]
]
],
[
"gazette",
"Harbour sees more cargo, fewer fumes",
"The Velsen Gazette, Ida Brandt, 2026-03-14",
[
[
"p-4bd4cf",
"Harbour sees more cargo, fewer fumes"
],
[
"p-145ba6",
"By Ida Brandt"
],
[
"p-cfff40",
"The Velsen Gazette, 14 March 2026"
],
[
"p-751362",
"Cargo at the port of Velsen rose to 18.4 million tonnes last year, according to its annual report. About 1,200 seagoing ships called."
],
[
"p-549da7",
"Fumes from cranes and tractors on the quays were down 12%."
]
]
]
]
});
