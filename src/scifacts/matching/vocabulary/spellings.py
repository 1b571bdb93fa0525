"""Ways to write one word: British and American, inflected, and words for the same things.

Each table is read once, by `scifacts.matching.vocabulary.alike`.
"""

from __future__ import annotations

__all__ = ["ENDING", "SPELLING", "SYNONYM", "VARIANT"]

# British and American endings.
SPELLING = """
isation/ization isations/izations iser/izer isers/izers ise/ize ised/ized ises/izes ising/izing
yse/yze ysed/yzed ysing/yzing our/or ours/ors
oured/ored ouring/oring ourable/orable ourite/orite ourites/orites tre/ter tres/ters bre/ber ogue/og
ogues/ogs ence/ense ences/enses lled/led lling/ling ller/ler mme/m mmes/ms lment/llment ical/ic
ward/wards bour/bor bours/bors ierung/ation ierungen/ationen
"""

# Words with two spellings.
VARIANT = """
adaptor/adapter adaptors/adapters disc/disk discs/disks
grey/gray tyre/tire plough/plow cheque/check kerb/curb jewellery/jewelry aluminium/aluminum
sceptical/skeptical mould/mold draught/draft whilst/while amongst/among learnt/learned burnt/burned
spelt/spelled dreamt/dreamed co-operation/cooperation judgement/judgment ageing/aging
acknowledgement/acknowledgment storey/story practise/practice maths/math got/gotten orientated/oriented
towards/toward licence/license enquiry/inquiry enquiries/inquiries programme/program manoeuvre/maneuver
sulphur/sulfur oestrogen/estrogen foetus/fetus paediatric/pediatric haemoglobin/hemoglobin
anaemia/anemia tumour/tumor oesophagus/esophagus diarrhoea/diarrhea leukaemia/leukemia
kilogramme/kilogram fig/figure figs/figures eq/equation eqs/equations vol/volume vols/volumes
chap/chapter dept/department govt/government
gov/governor sen/senator rep/representative gen/general prof/professor capt/captain lt/lieutenant
sgt/sergeant col/colonel rev/reverend supt/superintendent insp/inspector
axis/axes index/indices index/indexes matrix/matrices vertex/vertices appendix/appendices
analysis/analyses basis/bases crisis/crises thesis/theses hypothesis/hypotheses synthesis/syntheses
criterion/criteria phenomenon/phenomena bacterium/bacteria formula/formulae formulas/formulae
stadium/stadia datum/data foto/photo fotos/photos delfin/delphin delfine/delphine telefon/telephon
fotografie/photographie grafik/graphik méxico/méjico
"""

# Endings that inflect a word.
ENDING = """
s es d ed ing 's ly er e n en em x ies y ied
"""

# Nouns that count the same things.
SYNONYM = """
countries/nations/states people/persons/individuals firms/companies/businesses/enterprises
workers/employees/staff papers/articles students/pupils kids/children autos/cars houses/homes
agreements/accords/pacts killed/dead children/youngsters deaths/fatalities posts/positions
passengers/travellers/travelers
"""
