"""Words of other languages that compare, in pairs of two ends: najwyższy and najniższy, större and mindre.

English has them among the directions of the lexicon.
"""

from __future__ import annotations

__all__ = ["STEMS", "WHOLE"]

# The endings of a row, "-" for none, then its pairs of stems; a line that is indented goes on with its row.
STEMS = """
# Polish
y a e ego ej emu ą ym ych ymi i: najwyższ/najniższ wyższ/niższ największ/najmniejsz większ/mniejsz
    najlepsz/najgorsz lepsz/gorsz najstarsz/najmłodsz starsz/młodsz najdłuższ/najkrótsz dłuższ/krótsz
    najszybsz/najwolniejsz najdroższ/najtańsz droższ/tańsz najbogatsz/najbiedniejsz cieplejsz/chłodniejsz
    nowsz/starsz duż/mał now/star dobr/zł star/młod
i a ie iego iej iemu ą im ich imi: wysok/nisk dług/krótk
# Czech, Slovak
í ího ímu ím ích ími ia ie ieho ej iu om: nejvyšš/nejnižš vyšš/nižš největš/nejmenš větš/menš
    nejlepš/nejhorš lepš/horš nejstarš/nejmladš starš/mladš nejdelš/nejkratš delš/kratš
    nejrychlejš/nejpomalejš nejdražš/nejlevnějš dražš/levnějš najvyšš/najnižš najväčš/najmenš väčš/menš
    najlepš/najhorš najstarš/najmladš najdlhš/najkratš dlhš/kratš
ý á é ého ému ém ou ých ým ými: vysok/nízk velk/mal veľk/mal nov/star dlouh/krátk
# Slovene, Croatian, Serbian
i a e ega eg emu em og oj o u ih im imi: najveć/najmanj već/manj najviš/najniž viš/niž najbolj/najgor
    bolj/gor najstarij/najmlađ starij/mlađ najvišj/najnižj višj/nižj največj/najmanjš večj/manjš
    najboljš/najslabš boljš/slabš najstarejš/najmlajš starejš/mlajš prv/zadnj prv/posljednj
    najskuplj/najjeftinij najdalj/najkrajš највећ/најмањ већ/мањ највиш/најниж виш/ниж најбољ/најгор бољ/гор
и а е ег у ом ој их им: највећ/најмањ већ/мањ највиш/најниж виш/ниж најбољ/најгор бољ/гор
# Russian, Ukrainian, Bulgarian
ий ая ое ее ие его ого ей ой ему ому ую ем ом их им ими: наибольш/наименьш больш/меньш наивысш/наинизш
    высш/низш лучш/худш наилучш/наихудш старш/младш высок/низк крупнейш/мельчайш длиннейш/кратчайш
    дорог/дешев мягк/жестк
ый ая ое ые ого ой ому ую ом ых ым ыми: максимальн/минимальн нов/стар крупн/мелк длинн/коротк богат/бедн
    быстр/медленн
ий а е і ого ої ому у ою ою их им ими: найбільш/найменш більш/менш найвищ/найнижч вищ/нижч найкращ/найгірш
    кращ/гірш найстарш/наймолодш старш/молодш найдовш/найкоротш довш/коротш найдорожч/найдешевш
    дорожч/дешевш висок/низьк велик/мал нов/стар
ата ото ите ият ия а о и -: най-висок/най-ниск най-голям/най-малк най-добр/най-лош по-висок/по-ниск
    по-голям/по-малк по-добр/по-лош най-стар/най-млад висок/ниск голям/малк
# Swedish, Danish, Norwegian, Dutch, German
- e a: högst/lägst störst/minst bäst/sämst äldst/yngst flest/minst längst/kortast dyrast/billigast
    snabbast/långsammast hög/låg stor/små ny/gammal ny/gaml högre/lägre större/mindre bättre/sämre
    äldre/yngre fler/färre längre/kortare snabbare/långsammare dyrare/billigare tidigare/senare först/sist
    højest/lavest størst/mindst bedst/dårligst bedst/værst ældst/yngst flest/færrest længst/kortest
    hurtigst/langsomst dyrest/billigst høj/lav stor/lill højere/lavere større/mindre bedre/dårligere
    bedre/værre ældre/yngre flere/færre længere/kortere hurtigere/langsommere dyrere/billigere
    tidligere/senere først/sidst høyest/lavest størst/minst best/dårligst best/verst eldst/yngst
    lengst/kortest raskest/tregest høy/lav høyere/lavere bedre/verre eldre/yngre lengre/kortere
    raskere/tregere ny/gamm
- e en er es em: hoogst/laagst hoger/lager grootst/kleinst groter/kleiner best/slechtst beter/slechter
    oudst/jongst ouder/jonger langst/kortst langer/korter snelst/traagst sneller/trager sneller/langzamer
    duurst/goedkoopst duurder/goedkoper meest/minst rijkst/armst vroegst/laatst vroeger/later eerder/later
    hog/lag grot/klein nieuw/oud rijk/arm best/schlechtest best/schlimmst besser/schlechter ältest/jüngst
    älter/jünger größer/kleiner größt/kleinst grösser/kleiner grösst/kleinst höher/niedriger höher/tiefer
    höchst/niedrigst höchst/tiefst länger/kürzer längst/kürzest schneller/langsamer schnellst/langsamst
    teurer/billiger teurer/günstiger teuerst/billigst teuerst/günstigst früher/später frühest/spätest
    reicher/ärmer reichst/ärmst wärmer/kälter wärmst/kältest schwerer/leichter schwerst/leichtest
    stärker/schwächer stärkst/schwächst hoh/niedrig groß/klein neu/alt lang/kurz
# French, Spanish, Italian, Portuguese, Romanian
- e s es: meilleur/pire meilleur/mauvais élevé/bas haut/bas grand/petit long/court ancien/récent âgé/jeune
    fort/faible rapid/lent chaud/froid gros/petit premier/dernier première/dernière
o a os as: alt/baj larg/cort rápid/lent car/barat pequeñ/grand viej/nuev máxim/mínim altísim/bajísim
    alt/baix long/curt velh/nov primeir/últim
o a i e: alt/bass lung/cort ricc/pover cald/fredd massim/minim vecch/nuov vecchi/nuov prim/ultim veloc/lent
- ă e i ul a ului: ridicat/scăzut bun/slab înalt/scund scump/ieftin bogat/sărac lung/scurt prim/ultim
    bun/rău
# Greek
ος η ο οι ες α ου ης ων ους: υψηλότερ/χαμηλότερ μεγαλύτερ/μικρότερ καλύτερ/χειρότερ περισσότερ/λιγότερ
    νεότερ/παλαιότερ νεότερ/γηραιότερ ακριβότερ/φθηνότερ ταχύτερ/βραδύτερ μακρύτερ/κοντύτερ
ός ή ό οί ές ά ού ής ών ούς: υψηλ/χαμηλ
# Hungarian, Finnish, Estonian
- an en at et ak ek ban ben ra re nak nek: legmagasabb/legalacsonyabb legnagyobb/legkisebb
    legjobb/legrosszabb magasabb/alacsonyabb nagyobb/kisebb jobb/rosszabb több/kevesebb legtöbb/legkevesebb
    idősebb/fiatalabb legidősebb/legfiatalabb hosszabb/rövidebb gyorsabb/lassabb drágább/olcsóbb
    legdrágább/legolcsóbb magas/alacsony nagy/kis első/utolsó gazdagabb/szegényebb
mpi mman mmat mpaa mpää mpia mmassa mmalla min mmän mpää: korkea/matala korkea/alhaise suure/piene
    pare/huono vanhe/nuore pide/lyhye nopea/hitaa kallii/halve
n mman mmat mpia mmalla mmassa mmän mmät mpiä: korkei/matali korkei/alhaisi suuri/pieni vanhi/nuori
    pisi/lyhyi nopei/hitai kallei/halvi
m mat ma mas mad: suuri/väiksei suure/väikse kõrgei/madalai kõrge/madala pari/halvi pare/halve
# Lithuanian, Latvian
as a i ias ią ius ios į: didžiausi/mažiausi aukščiausi/žemiausi geriausi/blogiausi didesn/mažesn
    aukštesn/žemesn
ais ā ie ās o os ajam: vislielāk/vismazāk visaugstāk/viszemāk lielāk/mazāk augstāk/zemāk vislabāk/vissliktāk
    labāk/sliktāk
"""
# Words that have one form, or whose forms follow no such row.
WHOLE = """
często/rzadko zawsze/nigdy ofta/sällan ofte/sjelden ofte/sjældent vaak/zelden spesso/raramente sempre/mai
raramente/frequentemente sempre/nunca stora/små store/små stor/liten stort/litet mer/mindre mere/mindre
grande/piccolo grande/piccola grandi/piccoli grandi/piccole grande/pequeno grandes/pequenos grandes/pequenas
большой/маленький большая/маленькая большое/маленькое большие/маленькие больших/маленьких большого/маленького
birçok/az primer/último primera/última primeros/últimos
więcej/mniej najwięcej/najmniej lepiej/gorzej wyżej/niżej wcześniej/później szybciej/wolniej drożej/taniej
více/méně nejvíce/nejméně lépe/hůře výše/níže dříve/později viac/menej najviac/najmenej prvý/posledný
prvá/posledná
více/míň poslední/první više/manje najviše/najmanje bolje/lošije ranije/kasnije več/manj prej/pozneje
више/мање
выше/ниже лучше/хуже раньше/позже дороже/дешевле быстрее/медленнее старше/моложе длиннее/короче
больше/меньше
первый/последний первая/последняя первое/последнее первые/последние раніше/пізніше
перший/останній перша/остання перше/останнє перші/останні повече/по-малко
första/senaste første/siste eerste/laatste tôt/tard mieux/moins
mejor/peor mejores/peores joven/viejo jóvenes/viejos rico/pobre ricos/pobres temprano/tarde antes/después
caliente/frío fuerte/débil fuertes/débiles migliore/peggiore migliori/peggiori giovane/anziano
giovani/anziani
forte/debole forti/deboli maggiore/minore maggiori/minori prima/dopo melhor/pior melhores/piores jovem/velho
jovens/velhos maior/menor maiores/menores forte/fraco quente/frio cedo/tarde mare/mic mari/mici vechi/nou
veche/nouă tânăr/bătrân tineri/bătrâni mult/puțin mulți/puțini multe/puține
νωρίτερα/αργότερα πρώτος/τελευταίος πρώτη/τελευταία πρώτο/τελευταίο
yüksek/düşük büyük/küçük iyi/kötü uzun/kısa yaşlı/genç zengin/fakir fazla/az erken/geç pahalı/ucuz
hızlı/yavaş
sıcak/soğuk eski/yeni ilk/son çok/az korábban/később hosszú/rövid régi/új
paras/huonoin paremmin/huonommin enemmän/vähemmän eniten/vähiten ensimmäinen/viimeinen aikaisemmin/myöhemmin
korkea/matala suuri/pieni uusi/vanha parhaan/huonoimman parhaat/huonoimmat rohkem/vähem esimene/viimane
tertinggi/terendah terbesar/terkecil terbaik/terburuk besar/kecil tinggi/rendah baik/buruk banyak/sedikit
tertua/termuda tua/muda lama/baru terpanjang/terpendek panjang/pendek mahal/murah cepat/lambat
pertama/terakhir
kaya/miskin terbanyak/tersedikit tốt/tệ tốt/xấu nhiều/ít dài/ngắn nhanh/chậm già/trẻ cũ/mới giàu/nghèo
đắt/rẻ
đầu/cuối sớm/muộn cao/thấp lớn/nhỏ daugiau/mažiau vairāk/mazāk
"""
