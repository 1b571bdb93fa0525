"""Sentences full of facts, from many subjects, filled in by a seeded generator.

Prose at large says little in millions, percent and miles; these sentences see to it that every kind of
tampering finds something to tamper with. Nothing in them is true, except by accident.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

__all__ = ["NAMES", "SENTENCES", "fact"]

_NAMES = """
    Lisbon Nairobi Jakarta Toronto Helsinki Bogota Warsaw Dakar Santiago Auckland Vienna Chennai Osaka
    Marseille Rotterdam Gothenburg Valparaiso Bristol Leipzig Cardiff Portugal Kenya Indonesia Canada
    Finland Colombia Poland Senegal Chile Austria Japan Norway Vietnam Morocco Peru Hungary Ghana
    Thailand Ireland Denmark Andersson Okafor Moreau Tanaka Kowalski Fernandez Lindqvist Haddad Novak
    Petrov Ramirez Castellano Whitfield Abernathy Delacroix Johansen Murakami Oyelaran Sandoval
    Thackeray Brightwater Corvina Halcyon Meridian Northgate Solvay Tessera Unistar Vantara Westbrook
"""
NAMES: tuple[str, ...] = tuple(_NAMES.split())
_FILE = Path(__file__).with_suffix(".txt")
SENTENCES: tuple[str, ...] = tuple(
    line for line in _FILE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
)


def fact(template: str, rng: random.Random) -> str:
    """One sentence with its blanks filled in."""
    name, name2 = rng.sample(NAMES, 2)
    year = rng.randint(1890, 2010)
    values = {
        "name": name,
        "name2": name2,
        "year": year,
        "year2": year + rng.randint(2, 14),
        "month": rng.choice(
            ("January", "March", "April", "June", "August", "September", "October", "December")
        ),
        "day": rng.randint(1, 28),
        "small": rng.randint(3, 14),
        "age": rng.choice((45, 50, 60, 65, 70)),
        "points": rng.choice((25, 50, 75)),
        "percent": rng.randint(15, 89),
        "count": rng.randint(21, 980),
        "thousands": f"{rng.randint(11_000, 980_000):,}",
        "thousands2": f"{rng.randint(1_200, 9_900):,}",
        "decimal": f"{rng.randint(11, 99) / 10}",
        "decimal2": f"{rng.randint(101, 199) / 10}",
    }
    return re.sub(r"\{(\w+)\}", lambda blank: str(values[blank[1]]), template)
