"""Names of units behind a number: the symbol of each."""

from __future__ import annotations

__all__ = ["SYMBOL_OF"]

# The symbol of a unit, and the other ways to write it.
_NAMES = """
m metre metres meter meters mètre mètres metro metros
km kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros
cm centimetre centimetres centimeter centimeters/mm millimetre millimetres millimeter millimeters
µm μm micrometre micrometres micrometer micrometers/nm nanometre nanometres nanometer nanometers
g gram grams gramme grammes/kg kilogram kilograms/mg milligram milligrams
µg μg microgram micrograms/ng/t tonne tonnes
L l litre litres liter liters/mL ml millilitre millilitres milliliter milliliters/dL dl
s sec second seconds/min mins minute minutes/h hr hrs hour hours/d day days/yr yrs year years
W watt watts/kW kilowatt kilowatts/MW megawatt megawatts
GW gigawatt gigawatts/mW/hp/shp/bhp
J joule joules/kJ kilojoule kilojoules/MJ/N/kN/Pa pascal pascals/hPa/kPa/MPa
K kelvin kelvins/mol/mmol/Hz hertz
kHz kilohertz/MHz megahertz/GHz gigahertz/ms millisecond milliseconds/µs μs microsecond microseconds
ns nanosecond nanoseconds/dB decibel decibels
mph/lb lbs pound pounds/ft foot feet/in inch inches/mi mile miles/yd yard yards/nmi/kn kt knot knots
ha hectare hectares/acre acres/oz ounce ounces/gal gallon gallons
ly light-year light-years light_year light_years/AU au/pc parsec parsecs/kpc kiloparsecs/Mpc
arcmin arcminutes/arcsec arcseconds
"""
# Name -> symbol, with the capitals that tell "MW" from "mW".
SYMBOL_OF = {
    name.replace("_", " "): names.split()[0]
    for line in _NAMES.splitlines()
    for names in line.split("/")
    for name in names.split()
}
