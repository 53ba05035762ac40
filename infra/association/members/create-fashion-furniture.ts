import { type Enrolled, member } from '../constructors.ts'

/** Companies of Create in fashion and furniture. */
export const fashionFurnitureCompanies: Enrolled[] = [
  member('filofino', 'Filofino Srl', 'Carpi', {
    size: 'small',
    chains: { create: ['fashion'] },
    profile:
      'Maglieria donna in finezze sottili, dal filo al capo finito, con diciotto telai rettilinei e un ufficio stile interno. Usiamo filati certificati e dal 2021 rimettiamo in ciclo i ritagli con la rigenerazione delle fibre. Vorremmo passare a prototipi senza campioni fisici e mostrarli ai buyer su un campionario digitale.',
    contacts: ['Marta Ghinelli', { name: 'Devis Corradelli', frequency: 'monthly' }],
  }),
  member('orlovivo', 'Orlovivo di Tamara Bassoli', 'Modena', {
    size: 'micro',
    chains: { create: ['fashion'] },
    ateco: ['14.13'],
    profile:
      'Sartoria di cinque persone che lavora in conto terzi per marchi di abbigliamento donna. Facciamo capi unici e piccolissime serie, anche da abiti usati smontati e ricuciti. Ci servirebbe aiuto per una macchina da taglio automatico e per formare due apprendiste. Niente capannoni: lavoriamo in centro, con la vetrina sulla strada.',
    contacts: ['Tamara Bassoli'],
  }),
  member('suolapiana', 'Suolapiana Calzature Spa', 'San Mauro Pascoli', {
    size: 'medium',
    chains: { create: ['fashion'] },
    ateco: ['15.20'],
    profile:
      'Produciamo calzature femminili di fascia alta, circa 900 paia al giorno, per il nostro marchio e per tre case francesi. Stiamo sostituendo i collanti a solvente e cerchiamo pelli conciate senza cromo con catena di custodia documentata. Ci interessa il passaporto digitale di prodotto: oggi i dati di fornitori e conciatori arrivano su fogli sparsi. Partecipiamo volentieri a progetti pilota europei, come azienda utilizzatrice.',
    contacts: ['Ilario Zoffoli', 'Benedetta Mengozzi', { name: 'Harriet Lowell', language: 'en' }],
  }),
  member('ricucita', 'Ricucita Srl Società Benefit', 'Forlì', {
    size: 'micro',
    startup: true,
    chains: { create: ['fashion', 'territories'] },
    profile:
      'Una app e un piccolo laboratorio di riparazione dei capi: il cliente prenota, il rammendo si fa nelle sartorie di quartiere che aderiscono. In due anni abbiamo salvato dall’inceneritore quattro tonnellate di vestiti. Cerchiamo Comuni disposti a ospitare i nostri banchi nei negozi sfitti e un partner per misurare l’impatto. Abbiamo chiuso il primo bilancio in pari. Non vendiamo abiti nuovi e non intendiamo farlo.',
    contacts: ['Noemi Valdastri'],
  }),
  member('tintelente', 'Tintelente Snc', 'Rimini', {
    size: 'small',
    chains: { create: ['fashion'] },
    ateco: ['13.30'],
    profile:
      'Tintoria e stampa su tessuto con pigmenti vegetali, robbia e guado soprattutto, su lino e canapa. Il nodo è la ripetibilità del colore: vorremmo studiarla con un laboratorio chimico.',
    contacts: [{ name: 'Loris Casadeini', frequency: 'fortnightly' }],
  }),
  member('kermesse-bags', 'Kermesse Bags Srl', 'Bologna', {
    size: 'small',
    language: 'en',
    chains: { create: ['fashion'] },
    ateco: ['15.12'],
    profile:
      'We make leather goods, mainly handbags and small accessories, in runs of 50 to 400 pieces. Half of our turnover comes from Japan and Korea, so origin, authenticity and anti-counterfeiting matter more to us than price. We are testing NFC tags sewn into the lining and need partners who know product identity standards.',
    contacts: ['Rosalind Ferrante', { name: 'Gualtiero Nanetti', language: 'it' }],
  }),
  member('vestibene-tecnica', 'Vestibene Tecnica Spa', 'Reggio Emilia', {
    size: 'large',
    chains: { create: ['fashion'] },
    ateco: ['14.12', '14.13'],
    profile:
      'Abbigliamento da lavoro e divise per ospedali, ferrovie e cantieri: 310 dipendenti e due stabilimenti. Sviluppiamo tessuti intelligenti con sensori per temperatura e urto, insieme a fornitori di elettronica. A fine vita ritiriamo i capi noleggiati e ne studiamo il riciclo tessile, oggi fermo alle sfilacciature di bassa qualità. Ci mancano tecnologie per separare poliestere e cotone.',
    contacts: ['Ornella Pratizzoli', 'Sirio Montecchi'],
  }),
  member('cartamodello-lab', 'Cartamodello Lab Srl', 'Carpi', {
    size: 'micro',
    startup: true,
    language: 'en',
    chains: { create: ['fashion', 'images'] },
    profile:
      'Four pattern makers and a graphics programmer. Our plug-in turns flat patterns into draped 3D garments that factories can cut without remaking the file, which makes digital sampling believable for small knitwear houses. Next we want to model how recycled yarns stretch and age. We are self-funded and have never written a European proposal, so a patient coordinator would help.',
    contacts: ['Cordelia Bigi'],
  }),
  member('bottonificio-aurelio', 'Bottonificio Aurelio Srl', 'Piacenza', {
    size: 'small',
    chains: { create: ['fashion'] },
    ateco: ['32.99'],
    profile:
      'Dal 1958 facciamo bottoni, fibbie e accessori moda: prima in madreperla, oggi anche in corozo e resine caricate con scarti di caffè. Vendiamo per il 70% all’estero e cerchiamo sostegno per fiere della moda a Parigi e Monaco.',
    contacts: ['Egidio Tramelli', { name: 'Lidia Fornasini', frequency: 'monthly' }],
  }),
  member('legnoquieto', 'Legnoquieto Srl', 'Faenza', {
    size: 'small',
    chains: { create: ['furniture'] },
    ateco: ['31.09'],
    profile:
      'Tavoli, librerie e letti in legno massello da boschi certificati dell’Appennino. Progettiamo gli incastri perché ogni mobile si smonti senza attrezzi e si possa riparare. Vogliamo aprire un servizio di ritiro e rigenerazione degli arredi venduti negli ultimi quindici anni. Alle scuole prestiamo una falegnameria mobile, due settimane a classe.',
    contacts: ['Amos Liverziani'],
  }),
  member('imbottito-sei', 'Imbottito Sei Spa', 'Forlì', {
    size: 'medium',
    chains: { create: ['furniture'] },
    ateco: ['31.09'],
    profile:
      'Siamo nel distretto dell’imbottito: divani e poltrone contract per hotel, navi e sale d’attesa, 140 addetti. Negli imbottiti il problema sono le schiume incollate, che nessuno sa separare. Abbiamo brevettato una seduta a strati agganciati e cerchiamo un laboratorio per le prove di durata e un riciclatore di poliuretano. Nel 2025 abbiamo assunto la nostra prima addetta alla sostenibilità. Le serve un metodo per calcolare l’impronta ambientale di prodotto su cataloghi con migliaia di rivestimenti.',
    contacts: ['Miranda Zattoni', 'Claudio Pievani'],
  }),
  member('fornace-dipinta', 'Fornace Dipinta di Ravaglini e figlie', 'Faenza', {
    size: 'micro',
    chains: { create: ['furniture', 'heritage'] },
    profile:
      'Bottega di maiolica: tre generazioni, due forni, decorazioni rinascimentali rifatte a mano dai modelli di museo. Insegniamo il mestiere in corsi di una settimana, per lo più a stranieri. Un’indicazione geografica artigianale per la nostra ceramica artistica ci aiuterebbe contro le copie stampate. Le figlie vorrebbero aprire anche un negozio in rete, il padre no.',
    contacts: [{ name: 'Costanza Ravaglini', frequency: 'monthly' }],
  }),
  member('tasselli-e-tessere', 'Tasselli e Tessere Srl', 'Ravenna', {
    size: 'small',
    language: 'en',
    chains: { create: ['furniture'] },
    profile:
      'A mosaic workshop with a robot: we cut and lay glass tesserae for pools, hotel lobbies and the occasional church. We would like to recycle flat glass from building sites and to train more mosaicists, because orders now outrun our eleven people.',
    contacts: ['Placida Benelli'],
  }),
  member('officina-nord-sedie', 'Officina Nord Sedie Srl', 'Parma', {
    size: 'medium',
    chains: { create: ['furniture'] },
    ateco: ['31.01'],
    profile:
      'Sedute per scuole, biblioteche e uffici pubblici, in tubo di acciaio e multistrato. Lavoriamo quasi solo con gare, quindi i criteri ambientali minimi e gli acquisti verdi di arredi decidono il nostro lavoro. Vorremmo calcolare l’impronta di ogni modello e proporre ai Comuni il ricondizionamento al posto della sostituzione.',
    contacts: ['Saverio Mantelli', 'Giada Orsenigo'],
  }),
  member('stampaterra', 'Stampaterra Srl', 'Imola', {
    size: 'micro',
    startup: true,
    chains: { create: ['furniture'], build: ['building-materials'] },
    profile:
      'Stampa 3D di argilla cruda e cotta per arredi da giardino, lampade e rivestimenti su disegno. Prepariamo noi gli impasti, anche con fanghi ceramici di scarto. Cerchiamo architetti, un cantiere che faccia da cavia e finanza per una stampante da quattro metri.',
    contacts: ['Elio Cavulli'],
  }),
  member('gruppo-arkane', 'Gruppo Arkane Spa', 'Sassuolo', {
    size: 'large',
    chains: { create: ['furniture'], build: ['building-materials'] },
    ateco: ['23.31', '31.02'],
    profile:
      'Superfici ceramiche e cucine componibili, 620 dipendenti, export in cinquanta Paesi. Il nostro centro stile lavora su configuratori di prodotto e produzione su richiesta, perché il magazzino di varianti non regge più. Partecipiamo a partenariati di ricerca su decorazione digitale a basso consumo d’acqua e su lastre con materiale riciclato. Possiamo mettere a disposizione una linea pilota.',
    contacts: ['Viviana Sacchetti', { name: 'Edmund Harker', language: 'en', frequency: 'fortnightly' }],
  }),
]
