import { type Enrolled, member } from '../constructors.ts'

/** Companies of Create in content, images and education. */
export const contentImagesCompanies: Enrolled[] = [
  member('edizioni-del-gufo-scalzo', 'Edizioni del Gufo Scalzo Srl', 'Bologna', {
    size: 'small',
    chains: { create: ['content'] },
    ateco: ['58.11'],
    profile:
      'Casa editrice indipendente di albi illustrati e divulgazione per ragazzi, venti titoli l’anno. Vendiamo diritti in quattordici lingue e vorremmo tradurre di più dalle letterature piccole, baltiche soprattutto. Ogni libro esce anche in versione accessibile ai lettori ciechi: ci costa e cerchiamo di farne un metodo per altri editori. Pubblichiamo anche fumetti, ma con prudenza.',
    contacts: ['Clelia Trentini', 'Fabio Morselletti'],
  }),
  member('vocemia-audio', 'Vocemia Audio Srl', 'Bologna', {
    size: 'micro',
    startup: true,
    chains: { create: ['content'] },
    profile:
      'Podcast e audioguide per musei, aziende e parchi. Registriamo in studio e per strada, con un archivio di duecento ore di dialetti emiliani. Stiamo provando voci sintetiche autorizzate dagli attori e ci serve un legale che capisca di diritto d’autore e intelligenza artificiale generativa. Una serie sul Po ha superato il mezzo milione di ascolti.',
    contacts: ['Selene Grandi'],
  }),
  member('tipografia-lunatica', 'Tipografia Lunatica Snc', 'Lugo', {
    size: 'small',
    chains: { create: ['content', 'furniture'] },
    ateco: ['18.12'],
    profile:
      'Stampiamo libri d’artista, scatole e manifesti, in offset e con caratteri mobili in piombo. Vogliamo comprare una fustella digitale e aprire la collezione di caratteri in legno alle scuole.',
    contacts: [{ name: 'Duilio Ricci Petitoni', frequency: 'monthly' }],
  }),
  member('quattro-colonne', 'Quattro Colonne Editoriale Srl', 'Modena', {
    size: 'small',
    language: 'en',
    chains: { create: ['content'] },
    ateco: ['58.13'],
    profile:
      'We publish three online local newspapers and a weekly that still goes to print. Our newsroom of nine checks claims about the region and teaches media literacy in secondary schools. Journalism partnerships across borders interest us, as do tools that spot manipulated pictures before we print them.',
    contacts: ['Imogen Barbolini'],
  }),
  member('megafono-agenzia', 'Megafono Comunicazione Spa', 'Bologna', {
    size: 'medium',
    chains: { create: ['content', 'images'] },
    ateco: ['73.11'],
    profile:
      'Agenzia di comunicazione con 75 persone: campagne, identità visive, produzione video e archivi d’impresa. Negli ultimi cinque anni abbiamo curato la disseminazione di sei progetti europei, e possiamo farlo ancora come partner. Internamente lavoriamo all’automazione della localizzazione dei contenuti in nove lingue. L’archivio raccoglie trent’anni di pubblicità regionale e vorremmo aprirlo agli studiosi.',
    contacts: ['Romualdo Pancaldi', { name: 'Philippa Stanzani', language: 'en' }],
  }),
  member('leggofacile', 'Leggofacile Srl', 'Reggio Emilia', {
    size: 'micro',
    startup: true,
    chains: { create: ['content', 'educational'] },
    profile:
      'Trasformiamo moduli, bandi e cartelli in testi facili da leggere e in comunicazione aumentativa. Revisioniamo ogni testo con un gruppo di dodici persone con disabilità intellettiva, assunte e pagate. Cerchiamo enti pubblici e musei che vogliano provare il nostro editor.',
    contacts: ['Agnese Torreggiani'],
  }),
  member('brandelli', 'Brandelli Studio Grafico', 'Rimini', {
    size: 'micro',
    chains: { create: ['content'] },
    ateco: ['74.10'],
    profile:
      'Due grafiche e un illustratore, specializzati in segnaletica, mappe e identità per eventi. Ci piacciono i lavori lunghi con i Comuni: un lungomare, una rete di biblioteche, il sistema di cartelli di un centro storico. Siamo troppo piccoli per guidare un progetto, ma entriamo volentieri in quelli degli altri.',
    contacts: ['Viola Semprini'],
  }),
  member('camera-fissa', 'Camera Fissa Film Srl', 'Bologna', {
    size: 'small',
    chains: { create: ['images'] },
    ateco: ['59.11'],
    profile:
      'Produzione indipendente di documentari, con una predilezione per le fabbriche, i fiumi e gli archivi di famiglia. Abbiamo in sviluppo quattro titoli, due in coproduzione con Belgio e Slovenia. Cerchiamo fondi per lo sviluppo, filmati d’archivio da restaurare e distribuzione fuori dai festival. Giriamo poco e montiamo a lungo. Con una scuola media realizziamo ogni primavera un laboratorio di educazione all’immagine.',
    contacts: ['Nora Campeggi', 'Ulisse Fantuzzi'],
  }),
  member('mela-quadra-games', 'Mela Quadra Games Srl', 'Bologna', {
    size: 'small',
    startup: true,
    language: 'en',
    chains: { create: ['images'] },
    ateco: ['58.21'],
    profile:
      'A team of fourteen making narrative video games set in real places; our last one takes place in a rice-weeders’ dormitory in 1948. We have our own dialogue engine and sell on PC and consoles. Looking for prototype funding, co-publishers and historians who enjoy arguing about details. We already hold a letter of interest from a Lyon publisher.',
    contacts: ['Jasper Lolli', { name: 'Irina Montanari', language: 'it', frequency: 'fortnightly' }],
  }),
  member('nuvola-effetti', 'Nuvola Effetti Spa', 'Ferrara', {
    size: 'medium',
    chains: { create: ['images'] },
    ateco: ['59.12'],
    profile:
      'Effetti visivi e postproduzione per cinema e serie, 95 artisti, una parete LED per la produzione virtuale. I costi di calcolo ci mangiano i margini: vorremmo usare il supercalcolo regionale per il rendering notturno. Formiamo in casa chi esce dalle accademie e siamo interessati a percorsi finanziati. Abbiamo una seconda sede a Trieste.',
    contacts: ['Attilio Cavicchi', 'Debora Zerbini', { name: 'Malcolm Reeve', language: 'en' }],
  }),
  member('fermimmagine', 'Fermimmagine Srl', 'Parma', {
    size: 'micro',
    chains: { create: ['images', 'heritage'] },
    profile:
      'Studio fotografico nato per riprodurre opere d’arte e poi allargato agli archivi fotografici: lastre, negativi, stampe all’albumina. Li puliamo, li scansioniamo, li descriviamo. Abbiamo in deposito 60.000 immagini di un quotidiano chiuso e nessuno che ci dica di chi siano i diritti.',
    contacts: ['Norberto Gandini'],
  }),
  member('oltrevista-xr', 'Oltrevista XR Srl', 'Cesena', {
    size: 'small',
    startup: true,
    chains: { create: ['images', 'heritage'], tourism: ['food-events'] },
    ateco: ['62.01'],
    profile:
      'Installazioni immersive e realtà aumentata per luoghi che non si possono visitare: cripte, cantine, relitti. Sviluppiamo su visori leggeri e su normali telefoni, così il museo non deve custodire apparecchi. Stiamo misurando con psicologi quanto la realtà virtuale aiuti gli anziani in casa di riposo a ricordare. Ogni applicazione funziona senza rete, perché sotto terra la rete non c’è. Da quest’anno produciamo anche per cantine e acetaie.',
    contacts: ['Samuele Brighi', 'Thea Lombardini'],
  }),
  member('cinepiazza', 'Cinepiazza Srl', 'Guastalla', {
    size: 'small',
    chains: { create: ['images', 'territories'] },
    ateco: ['59.14'],
    profile:
      'Gestiamo quattro sale cinematografiche di provincia e un’arena estiva sul Po. Dobbiamo cambiare i proiettori, scaldare meno aria possibile e riportare in sala gli under 20.',
    contacts: ['Gino Allegretti'],
  }),
  member('passaggi-didattica', 'Passaggi Didattica Società Cooperativa', 'Modena', {
    size: 'medium',
    body: 'cooperative',
    chains: { create: ['educational', 'heritage'] },
    ateco: ['85.59', '91.02'],
    profile:
      'Novanta educatrici ed educatori nei musei, nei castelli e nelle biblioteche di sei province. Ogni anno incontriamo 110.000 studenti. Vogliamo aggiornare la didattica museale per i ragazzi con disturbi dell’apprendimento e per chi è in Italia da pochi mesi, e valutare seriamente che cosa imparano.',
    contacts: ['Flavia Reggianini', { name: 'Corinna Bulgarelli', frequency: 'fortnightly' }],
  }),
  member('kitlab-giochi', 'Kitlab Giochi Srl', 'Imola', {
    size: 'micro',
    startup: true,
    language: 'en',
    chains: { create: ['educational'] },
    profile:
      'We design educational games and cardboard robotics kits for classes without computers. An Erasmus+ partnership to translate and test the kits in two other countries would be our natural next step.',
    contacts: ['Bettina Galassi'],
  }),
  member('ardesia-piattaforme', 'Ardesia Piattaforme Spa', 'Bologna', {
    size: 'medium',
    chains: { create: ['educational'], innovate: ['data-services'] },
    ateco: ['62.01', '85.60'],
    profile:
      'Ambienti di apprendimento per scuole, ordini professionali e aziende: 400.000 utenti, tutto su server italiani. Investiamo in microcredenziali verificabili e in correzione assistita dei testi, con attenzione a non sorvegliare chi studia. Ci interessano consorzi europei sulla didattica digitale e dataset in lingue meno diffuse. La nostra sezione ricerca conta nove persone, due delle quali cieche: provano ogni schermata prima dei clienti.',
    contacts: ['Raimondo Scagliarini', 'Cecilia Fabbretti'],
  }),
]
