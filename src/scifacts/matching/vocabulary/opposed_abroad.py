"""Words of further languages that bind, open and close, free and catch, double, and tell who and how long.

Tables of the form of those in `lexicon_abroad`, and for the same languages; words that are common ones of
English, German, French or Spanish with another sense are left out.
"""

from __future__ import annotations

__all__ = [
    "CURRENCY_ABROAD",
    "DOUBT_ABROAD",
    "MODAL_ABROAD",
    "MODAL_OF_YOU",
    "MULTIPLE_ABROAD",
    "OPPOSED_ABROAD",
    "SPAN_ABROAD",
]

# How binding or how certain; the conditional of Italian and Portuguese tells what others said.
MODAL_ABROAD = """
can: kan 수_있다 수_있습니다 수_있는 수_있으며
should: dovrebbe dovrebbero deveria deveriam debería deberían devrait devraient möge
must: musi muszą musiał musiała musieli musí musejí musel musela museli musia måste moet moeten
    deve devono devem deverá deverão debe deben должен должна должно должны
    нужно необходимо trzeba należy обязан обязаны повинен повинна повинні мусить мусять трябва täytyy kell
    πρέπει trebuie harus phải
may: 수도_있다 수도_있습니다 수도_있는 можно można mógł mogła mogło mogli mogły saattoi saattoivat saattanut
    možná mungkin olabilir olmayabilir
    ייתכן ar_fi kan_have
    może mogą mógłby mogłaby mogłyby může mohou mohl mohla môže môžu može mogu può possono potrebbe
    potrebbero pode podem poderá poderão poderia poderiam puede pueden podría podrían peut peuvent
    pourrait pourraient может могут мог могла могли може можуть могат saattaa saattavat μπορεί μπορούν
    poate dapat boleh có_thể könnte könnten
will: ska_ha ska_vara ska_bli ska_få ska_kunna skal fogja fognak خواهد خواهند będzie będą zostanie zostaną
    bude budou budú skall vil zal zullen будет
    будут kommer_att буде будуть θα akan će
    ће sẽ
would: бы б volna ville_have ville_være ville_blive zou zouden skulle sarebbe sarebbero avrebbe
    avrebbero seriam teria teriam byłby byłaby byłoby byliby byłyby
"""

# What leaves open whether it is so; beside a quote these words count as well.
DOUBT_ABROAD = """
reportedly: podobno rzekomo údajně údajne prý påstås angiveligt angivelig visstnok verluidt presuntamente
    supostamente alegadamente якобы слухам слухами нібито navodno наводно domnevno állítólag tiettävästi
    φέρεται φέρονται diduga konon לכאורה گویا कथित presumivelmente presumibilmente sözde iddiaya
    söylentiye_göre 소문에_따르면 전해진다 とされる 据称 据说 据传 传闻
likely: prawdopodobnie pravděpodobně pravdepodobne troligen sannolikt trolig sannsynligvis sandsynligvis
    vermoedelijk waarschijnlijk provavelmente probabilmente verosimilmente probabil ймовірно наверное
    навярно vjerojatno verovatno вероватно valószínűleg luultavasti todennäköisesti πιθανόν πιθανώς
    muhtemelen büyük_olasılıkla kemungkinan احتمالا احتمالاً おそらく 恐らく たぶん 多分 아마 아마도
possibly: 可能 możliwe możno możná možno možda možná kanske möjligen muligvis måske kanskje misschien wellicht
    mogelijk forse talvez possivelmente posibil возможно предположительно можливо можда morda talán ehkä
    mahdollisesti kenties ίσως belki mungkin barangkali אולי ייתכן شاید शायद संभवतः ربما być_może
    może_być может_быть もしか 어쩌면 혹시 或许 也许 恐怕 兴许
"""

# The same of you and us, to whom a manual often says no more by them.
MODAL_OF_YOU = """
must: debes debemos dois devez
should: deberías devriez
may: puedes podemos podrías peux pouvez
"""

# Two sides of one thing, in the manner of the lexicon's directions.
OPPOSED_ABROAD = """
passage/leave: cerrar cerrado cerrada cerrados cerradas
passage/enter: abierto abierta abiertos abiertas
trend/up: verhogen verhoogt verhoogd verhoogde verhoogden
trend/down: verlagen verlaagt verlaagd verlaagde verlaagden
ruin/ruin: gesloopt sloopt sloopte démoli démolie démolis demolito demoliti demoliu abgerissen
ruin/spare: gebouwd bouwde bouwden construit construite construits costruito costruiti construiu
calm/calm: friedlich friedliche friedlichen pacifique pacifiques pacífico pacífica pacíficos
calm/violent: gewaltsam gewaltsame gewaltsamen violent violente violents violento violenta violentos
trend/up: accru accrue accrus accrues accroître augmentés augmentée augmentées augmentera augmenteront
    accéléré accélérée accélère accélérer renforcé renforcée renforcés renforcées renforcer relevés relevées
    incrementó incrementaron incrementa incrementado incrementar aumentado aumentada aumentados aumentar
    aumentará aumentarán aumentan elevó elevaron reforzó reforzaron reforzado aceleró aceleraron acelera
    stärkte stärkten gestärkt vergrößerte vergrößerten vergrößert beschleunigte beschleunigten beschleunigt
    aumenterà aumentare
trend/down: réduit réduite réduits réduites réduire réduisent réduira réduiront réduisait abaissé abaissée
    abaisse abaisser affaibli affaiblie affaiblis ralenti ralentie ralentit ralentir diminuera baissera
    redujo redujeron reducido reducida reducidos reducir reducirá reducirán recortó recortaron recortado
    recortar rebajó rebajaron rebajado debilitó debilitaron debilitado frenó frenaron frenado schwächte
    schwächten geschwächt verkleinerte verkleinert reduzierte reduzierten reduziert kürzte kürzten gekürzt
    ridotto ridotta ridotti ridotte riduce ridurre ridusse ridurrà reduzido reduzida reduzir encolheu
trade/import: comprato comprata comprati acquistato acquistata acquistati acquistò comprou compraram
    comprado comprada adquiriu adquiriram
trade/export: venduto venduta venduti vendute vendette vendettero vendeu venderam vendido vendida vendidos
assent/accept: accepté acceptée acceptés acceptées accepter promis autorizó autorizaron autorizado
    autorizada genehmigte genehmigten genehmigt billigte billigten gebilligt akzeptierte akzeptierten
    akzeptiert versprach versprachen versprochen autorizou autorizaram accordé accordée accordés
assent/reject: refusé refusée refusés refusées prohibió prohibieron verbot verweigerte verweigerten
    verweigert verwarf verwarfen verworfen proibiu proibiram proibido proibida
avowal/confirm: confermato confermata confermò confirmou confirmaram confirmado confirmada bestätigte
    bestätigten bestätigt
avowal/deny: smentito smentita desmentiram desmentido dementierten
make/make: créé créée créés créées crée créent créer créera ajouté ajoutée ajoutés ajoutées ajouter creó
    crearon creado creada creados crear añadió añadieron añadido añadida añadidos schuf schufen geschaffen
    creato creata creati creò criou criaram criado criada
make/keep: maintenu maintenue maintenus maintenues mantuvo mantuvieron mantenido mantenida behielt behielten
    mantenuto mantenuta manteve mantiveram
make/cut: supprimé supprimée supprimés supprimées supprime suppriment supprimer supprimera retiré retirée
    retirés retirées eliminó eliminaron eliminado eliminada eliminados eliminar suprimió suprimieron
    suprimido suprimida retiró retiraron retirado strich strichen gestrichen abgebaut abbauen
    tagliato tagliata tagliati eliminato eliminata eliminati soppresso soppressa soppressi eliminou eliminaram
staff/hire: assunto assunta assunti assunse assumerà contratou contrataram contratado contratados
staff/fire: licenziato licenziata licenziati licenziò licenzierà demitiu demitiram demitido demitidos
passage/enter: commencé commencée commence ouvrira ouvriront abren abrirán eröffnete eröffneten eröffnet
    begann begannen beginnt begonnen
passage/leave: terminé terminée termine fermera fermeront cierra cierran cerrará cerrarán schloss schlossen
    beendete beendeten beendet
ruin/spare: sauvé sauvée sauvés sauvées salvó salvaron salvado salvados construyó construyeron construido
    construida construidos rettete retteten gerettet baute bauten gebaut
ruin/ruin: détruit détruite détruits détruites destruyó destruyeron destruido destruida destruidos demolió
    demolieron demolido demolida zerstörte zerstörten zerstört
passage/enter: otwarto otwarta otwarty otwarte otworzył otworzyła otworzy otwiera otevřen otevřena
    otevřeno otevřel otevřela otevře öppnar öppnade öppnas öppnats åbner åbnede åbnes åbnet åpner åpnet
    opent opende geopend aprirà apre aperto aperta aprono aperti aperte abrir abriu abre abrirá aberta
    aberto откроется открылся открылась открылось открыли откроют открыт открыта открыто відкриється
    відкрився відкрилася відкрили відкрито avataan avattiin avasi avautuu nyílik nyílt megnyílt açılacak
    açıldı ανοίγει άνοιξε ανοίξει deschis deschisă deschide dibuka
passage/leave: zamknięto zamknięta zamknięty zamknięte zamknął zamknęła zamyka uzavřen uzavřena uzavřeno
    zavřel zavřela zavřen zavřena stänger stängde stängs stängts lukker lukkede lukkes lukket stenger
    stengt sluit sloot gesloten chiuderà chiude chiuso chiusa chiusi chiuse chiudono fechar fechou fechará
    fechado fechada закроется закрылся закрылась закрылось закрыли закроют закрыт закрыта закрыто
    закриється закрився закрилася закрили закрито suljetaan suljettiin sulki sulkee bezár bezárt zár zárt
    kapanacak kapandı kapatıldı κλείνει έκλεισε κλείσει închis închisă închide ditutup
custody/catch: zatrzymał zatrzymała zatrzymali aresztował aresztowała aresztowali zadržel zadržela
    zadrželi grep gripit gripits anholdt anholdte pågrep arresteerde arresteerden gearresteerd arrestato
    arrestati arrestata prendeu prenderam detido detidos задержал задержала задержали арестовал арестовали
    затримав затримала затримали pidätti pidättivät tutukladı συνέλαβε συνέλαβαν arestat arestați
    menangkap ditangkap arrêté arrêtés interpellé interpellés detuvo detuvieron detenido detenidos
custody/free: zwolnił zwolniła zwolnili propustil propustila propustili släppte släppt släpptes løslod
    løslatt vrijgelaten liberato liberati rilasciato rilasciati libertou libertaram soltou освободил
    освободила освободили отпустил отпустила отпустили звільнив звільнила звільнили vapautti vapauttivat
    απελευθέρωσε απελευθέρωσαν eliberat eliberați membebaskan dibebaskan libéré libérés liberó liberaron
    liberado liberados
sex/male: mężczyźni mężczyzn mężczyzna muži mužů чоловіки чоловіками män männen mænd menn mannen uomini
    uomo homens homem мужчины мужчин мужчина miehiä miehet férfi férfiak erkek erkekler άνδρες άντρες
    ανδρών bărbați laki-laki pria hommes hombres männer
sex/female: kobiety kobiet kobieta ženy žen žena kvinnor kvinnorna kvinder kvinner vrouw vrouwen mulheres
    mulher женщины женщин женщина жінки жінок жінка naisia naiset nők kadın kadınlar γυναίκες γυναικών
    femei femeie perempuan wanita femmes mujeres frauen
"""

MULTIPLE_ABROAD = """
2x: podwoił podwoiła podwoiło podwoiły zdvojnásobil zdvojnásobila zdvojnásobilo zdvojnásobily fördubblats
    fördubblades fördubblade fördubblat fordoblet fordobledes verdubbeld verdubbelde verdubbelden
    raddoppiato raddoppiata raddoppiati raddoppiate duplicou duplicaram удвоился удвоилась удвоилось
    удвоились подвоївся подвоїлася подвоїлося подвоїлися kaksinkertaistui kaksinkertaistuivat
    megduplázódott megduplázódtak megkétszereződött megkétszereződtek διπλασιάστηκε διπλασιάστηκαν dublat
    doublé duplicó duplicaron verdoppelt verdoppelte iki_katına
3x: potroił potroiła potroiło potroiły ztrojnásobil ztrojnásobila ztrojnásobilo ztrojnásobily tredubblats
    tredubblades tredubblade tredubblat tredoblet tredobledes verdrievoudigd verdrievoudigde triplicato
    triplicata triplicati triplicate triplicou triplicaram утроился утроилась утроилось утроились
    потроївся потроїлася потроїлося потроїлися kolminkertaistui kolminkertaistuivat megháromszorozódott
    megháromszorozódtak τριπλασιάστηκε τριπλασιάστηκαν triplat triplé triplicó triplicaron verdreifacht
    verdreifachte üç_katına
"""

# How long: that it was years need not be told where these became another word.
SPAN_ABROAD = """
month: mesi miesięcy miesiące miesiąc miesiącach měsíců měsíce měsíc mesiacov mesiace månader månad
    måneder måned maanden maand месяц месяца месяцев місяць місяці місяців kuukautta kuukauden hónap μήνες
    μήνα bulan mese meses tháng месяцам
week: tygodni tygodnie tydzień týdnů týdny veckor vecka uger uker weken settimane settimana semanas недели
    недель неделю тижні тижнів тиждень viikkoa viikon εβδομάδες εβδομάδα săptămâni minggu tuần неделям
day: dni dnů dny dagar dage dager dagen giorni giorno dias días дней дня днів дні päivää päivän gün ημέρες
    μέρες zile hari ngày дням
until: до tot
"""

CURRENCY_ABROAD = """
USD: долларов доллара доллары доллар доларів долари долара dolarów dolary dolara dolarů dolaru dolar
    dollaria dollarin dollár dollárt δολάρια δολαρίων dolari dollari dollaro dólares
EUR: евро євро ευρώ euró eurót euróba euroa avro eura
RUB: рублей рубля рубли рубль руб
UAH: гривень гривні гривня грн
PLN: złotych złote złoty złotego zł
CZK: korun koruny koruna korunu kč
HUF: forintot forintos forint
IDR: rupiah
"""
