import { type Enrolled, member } from '../constructors.ts'

/** Companies of Create in heritage and live entertainment, and those in territories. */
export const heritageStageCompanies: Enrolled[] = [
  member('calcina-restauri', 'Calcina Restauri Srl', 'Ferrara', {
    size: 'small',
    chains: { create: ['heritage'], build: ['seismic-safety'] },
    ateco: ['90.03', '41.20'],
    profile:
      'Restauratori di superfici decorate: affreschi, stucchi, terrecotte da facciata. Ci interessano la diagnostica non invasiva, malte compatibili con le murature storiche e cantieri aperti in cui i visitatori possano vederci lavorare.',
    contacts: ['Fulvia Bottoni', 'Zeno Maccaferri'],
  }),
  member('pixel-antico', 'Pixel Antico Srl', 'Bologna', {
    size: 'small',
    chains: { create: ['heritage', 'images'] },
    ateco: ['62.01', '91.02'],
    profile:
      'Scansione di documenti, pergamene e mappe a grande formato, con tre postazioni mobili che portiamo negli archivi. Forniamo immagini calibrate, trascrizione automatica di grafie antiche e metadati pronti per i portali nazionali. Stiamo addestrando un modello sulle scritture notarili padane e cerchiamo archivi storici che vogliano prestarci fondi già trascritti. Non facciamo microfilm. Assumiamo archivisti, informatici e, quando li troviamo, paleografi.',
    contacts: ['Ottavia Landuzzi', { name: 'Remigio Soldati', frequency: 'fortnightly' }],
  }),
  member('museoagile', 'Museoagile Srl', 'Parma', {
    size: 'micro',
    startup: true,
    chains: { create: ['heritage'] },
    profile:
      'Software per piccoli musei senza ufficio tecnico: catalogo, biglietti, prestiti, controllo del microclima in un’unica schermata. Lo usano ventidue musei civici tra Emilia e Lunigiana. Il prossimo passo sono percorsi di visita per chi non vede o non sente, scritti con le associazioni. Il codice è libero e chi vuole può ospitarlo in casa.',
    contacts: ['Dalila Vescovini'],
  }),
  member('arcadia-surveys', 'Arcadia Surveys Srl', 'Ravenna', {
    size: 'small',
    language: 'en',
    chains: { create: ['heritage', 'territories'] },
    ateco: ['71.12'],
    profile:
      'Laser scanning, photogrammetry and drones for monuments, mosaics and submerged structures. We deliver models that conservators can measure, not just admire. Last year we mapped the cracks of a bell tower every fortnight, and would now like to link such surveys to climate impacts on heritage. Happy to join consortia as the survey partner.',
    contacts: ['Benjamin Tosi', 'Quinta Ravaldi'],
  }),
  member('carta-japon', 'Carta Japon Studio', 'Modena', {
    size: 'micro',
    chains: { create: ['heritage'] },
    profile:
      'Restauro di libri, stampe e fotografie. Siamo in tre, con una camera di umidificazione costruita in casa e molta pazienza. Cerchiamo bandi piccoli: una vasca di deacidificazione, una borsa per un tirocinio, un convegno sui danni da alluvione negli archivi.',
    contacts: ['Gemma Ottaviani'],
  }),
  member('lapislab-allestimenti', 'Lapislab Allestimenti Spa', 'Bologna', {
    size: 'medium',
    chains: { create: ['heritage', 'furniture'] },
    ateco: ['82.30', '43.32'],
    profile:
      'Progettiamo e costruiamo mostre: vetrine climatizzate, illuminazione, multimedia, trasporti. Negli ultimi anni metà dei nostri allestimenti museali si smonta e si riusa, ma manca un catalogo condiviso dei materiali fra istituzioni. Vorremmo crearlo con musei e con chi sa valutare il ciclo di vita. Lavoriamo anche in Germania e negli Emirati.',
    contacts: ['Fosco Trebbi', 'Ludmilla Gandolfi'],
  }),
  member('sipario-verde', 'Sipario Verde Srl', 'Reggio Emilia', {
    size: 'small',
    chains: { create: ['stage'] },
    ateco: ['90.02'],
    profile:
      'Noleggio e regia di luci, audio e video per teatri e piazze. Abbiamo convertito tutto il parco luci a LED e caricato su batteria un impianto da piazza per 2.000 persone. Cerchiamo compagnie e festival con cui scrivere un protocollo per eventi a basso impatto e un costruttore di generatori a idrogeno.',
    contacts: ['Athos Ferraboschi'],
  }),
  member('teatro-minuscolo', 'Compagnia Teatro Minuscolo', 'Cesena', {
    size: 'micro',
    body: 'cooperative',
    chains: { create: ['stage', 'educational'] },
    ateco: ['90.01'],
    profile:
      'Siamo una cooperativa di nove attrici e attori e produciamo teatro ragazzi dal 1994. Portiamo gli spettacoli anche nelle pediatrie e nelle scuole di montagna, dove il palcoscenico è un furgone. Cerchiamo coproduzioni internazionali, residenze e qualcuno che ci aiuti a rendere le repliche accessibili ai bambini sordi. La nostra sede è una ex canonica con sedici letti, pronta a ospitare artisti stranieri.',
    contacts: ['Ersilia Magnani', { name: 'Pietro Buratti', frequency: 'fortnightly' }],
  }),
  member('quintascena', 'Quintascena Srl', 'Parma', {
    size: 'small',
    language: 'en',
    chains: { create: ['stage'] },
    profile:
      'We build scenery for opera houses: steel, wood, painted drops and, lately, projected sets. Our warehouse holds 340 productions that will never be staged again. We want to catalogue them in 3D and rent them across Europe instead of scrapping them, and are looking for theatres ready to share their own stores.',
    contacts: ['Lancelot Rastelli'],
  }),
  member('banda-larga-dischi', 'Banda Larga Dischi Srl', 'Bologna', {
    size: 'micro',
    chains: { create: ['stage', 'content'] },
    ateco: ['59.20'],
    profile:
      'Etichetta discografica e studio di registrazione, jazz ed elettronica. Curiamo il catalogo di quaranta artisti emergenti e organizziamo la loro mobilità all’estero. Vorremmo far ripartire la stampa di vinili con bioplastica e digitalizzare nastri magnetici degli anni Settanta lasciatici da una radio libera.',
    contacts: ['Ivo Serrazanetti'],
  }),
  member('circo-di-latta', 'Circo di Latta Srl Impresa Sociale', 'Piacenza', {
    size: 'small',
    chains: { create: ['stage'] },
    profile:
      'Produciamo circo contemporaneo e gestiamo un tendone stabile nell’ex macello. Con i servizi sociali facciamo corsi di acrobatica per adolescenti ritirati in casa: ne sono usciti due artisti e parecchi amici. Ci servono fondi per il riscaldamento del tendone e partner in Francia e Spagna. Siamo in rete con altri sei tendoni italiani. Il prossimo festival sarà dedicato alle arti di strada fatte dalle donne.',
    contacts: ['Wanda Schiavi', 'Leandro Passerini'],
  }),
  member('passolento', 'Passolento Viaggi Srl', 'Castelnovo ne’ Monti', {
    size: 'micro',
    chains: { create: ['territories'], tourism: ['outdoor-routes'] },
    ateco: ['79.12'],
    profile:
      'Tour operator di montagna: cammini di più giorni nell’Appennino con asini, guide e rifugi che restano aperti anche a novembre. Raccontiamo i paesi con i loro abitanti, dalle carbonaie ai canti del maggio. Cerchiamo finanziamenti per la segnaletica dei sentieri e per un sistema di prenotazione comune fra venti piccoli gestori.',
    contacts: ['Nives Corradini'],
  }),
  member('spazio-liscio', 'Spazio Liscio Srl', 'Ravenna', {
    size: 'small',
    chains: { create: ['territories', 'stage'] },
    ateco: ['68.20', '82.30'],
    profile:
      'Prendiamo immobili dismessi e li riapriamo per il tempo che serve: una balera, un deposito del porto, l’ultimo piano di un parcheggio. Scriviamo i contratti di uso temporaneo, troviamo le associazioni e paghiamo le bollette con gli eventi. Vorremmo un metodo per misurare che cosa resta nel quartiere quando ce ne andiamo. Finora undici edifici, per 14.000 metri quadrati e nemmeno uno sgombero.',
    contacts: ['Kevin Baldisserri', { name: 'Mirella Savorani', frequency: 'monthly' }],
  }),
  member('meridiana-places', 'Meridiana Places Srl', 'Bologna', {
    size: 'small',
    language: 'en',
    chains: { create: ['territories'], urban: ['public-spaces'] },
    profile:
      'Urban designers and sociologists working on squares, school streets and station areas. We run participatory design with teenagers, shopkeepers and people who sleep rough, then build the prototypes in timber and paint. New European Bauhaus calls suit us; so do small grants that pay residents for their time.',
    contacts: ['Aurora Delfini', { name: 'Tobias Kettner', frequency: 'fortnightly' }],
  }),
  member('borgo-vivo-servizi', 'Borgovivo Servizi Società Cooperativa', 'Bagno di Romagna', {
    size: 'medium',
    body: 'cooperative',
    chains: { create: ['territories'], tourism: ['hospitality'] },
    ateco: ['55.20', '81.30'],
    profile:
      'Cooperativa di comunità nata per tenere aperti il forno e l’ufficio postale del paese, oggi 62 soci lavoratori in tre valli. Gestiamo un albergo diffuso in sette case, il taxi sociale e la manutenzione dei boschi. Vorremmo recuperare l’ex scuola come laboratorio artigiano e attrarre giovani che lavorano a distanza. Bilanci e verbali sono appesi al bar. Accettiamo volentieri visite di altri paesi che vogliono provarci.',
    contacts: ['Gualtiero Mosconi', 'Ester Bellandi'],
  }),
]
