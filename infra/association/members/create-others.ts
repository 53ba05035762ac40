import { type Enrolled, member } from '../constructors.ts'

/** Create's eighteen other organisations: foundations, academies, municipalities, universities, associations. */
export const otherOrganisations: Enrolled[] = [
  member('fondazione-sette-torri', 'Fondazione Sette Torri', 'Bologna', {
    kind: 'other',
    body: 'foundation',
    chains: { create: ['heritage', 'content'] },
    profile:
      'Custodiamo la biblioteca e la quadreria di una famiglia di stampatori, aperte al pubblico quattro giorni la settimana. Entro tre anni vogliamo digitalizzare i 12.000 volumi antichi e renderli consultabili con audiodescrizione. Contribuiamo a progetti altrui con spazi per convegni e con una borsa di studio annuale.',
    contacts: ['Ippolita Malvezzi', { name: 'Teodoro Quaglia', frequency: 'monthly' }],
  }),
  member('fondazione-acqua-alta', 'Fondazione Acqua Alta', 'Faenza', {
    kind: 'other',
    body: 'foundation',
    language: 'en',
    chains: { create: ['heritage', 'territories'] },
    profile:
      'Born after the floods of 2023 to rescue archives, instruments and parish art soaked in mud. We run a freezer for wet paper, train volunteers in first aid for collections and write emergency plans with small museums. We look for partners on heritage at risk and on the protection of heritage from disasters. Eleven institutions have already signed our mutual-aid pact.',
    contacts: ['Petra Valgimigli'],
  }),
  member('fondazione-palco-aperto', 'Fondazione Palco Aperto', 'Reggio Emilia', {
    kind: 'other',
    body: 'foundation',
    chains: { create: ['stage'] },
    profile:
      'Gestiamo un teatro all’italiana da 800 posti e un festival di danza contemporanea. Il tetto perde calore e la torre scenica va messa a norma: sono i due cantieri per cui cerchiamo contributi. Sul fronte artistico lavoriamo a coproduzioni internazionali e a un programma per nuovi pubblici nelle case popolari. I tecnici sono nostri dipendenti, non a chiamata.',
    contacts: ['Massimiliano Ovi', 'Rachele Incerti'],
  }),
  member('fondazione-schermo-bianco', 'Fondazione Schermo Bianco', 'Bologna', {
    kind: 'other',
    body: 'foundation',
    chains: { create: ['images'] },
    profile:
      'Cineteca dedicata al film amatoriale e industriale: 28.000 pellicole donate da famiglie, fabbriche, cooperative. Le restauriamo in un piccolo laboratorio fotochimico e le riportiamo nei paesi dove furono girate. Cerchiamo coproduttori di documentari e strumenti per riconoscere luoghi e volti senza ledere la riservatezza.',
    contacts: ['Norma Vitali'],
  }),
  member('accademia-arti-applicate', 'Accademia Padana di Arti Applicate', 'Ravenna', {
    kind: 'other',
    body: 'academy',
    chains: { create: ['furniture', 'educational'] },
    profile:
      'Accademia con corsi di mosaico, oreficeria e design del prodotto, 260 iscritti. Vogliamo attrezzare un laboratorio di fabbricazione digitale aperto agli artigiani del territorio dopo le 17.',
    contacts: ['Luce Bezzi', 'Goffredo Minardi'],
  }),
  member('accademia-suono-scena', 'Accademia Suono e Scena', 'Parma', {
    kind: 'other',
    body: 'academy',
    language: 'en',
    chains: { create: ['stage', 'educational'] },
    profile:
      'An academy of music theatre where composers, stage directors and sound engineers study together. Each year ends with three short new operas shown in prisons, hospitals and a former sugar refinery. Artistic residencies, culture-and-health projects and research on spatial audio are what we look for.',
    contacts: ['Constance Adorni'],
  }),
  member('accademia-immagine-lenta', 'Accademia Immagine Lenta', 'Modena', {
    kind: 'other',
    body: 'academy',
    chains: { create: ['images', 'content'] },
    profile:
      'Due anni di studio su fotografia, fumetto e libro illustrato, con un archivio di negativi affidatoci dagli eredi di undici fotografi. Ci servirebbe un accordo con un editore e uno spazio climatizzato.',
    contacts: [{ name: 'Tommasa Righi', frequency: 'monthly' }],
  }),
  member('unione-valli-alte', 'Unione dei Comuni Valli Alte', 'Pavullo nel Frignano', {
    kind: 'other',
    body: 'municipality',
    chains: { create: ['territories'], tourism: ['outdoor-routes'] },
    profile:
      'Sette piccoli Comuni dell’Appennino modenese, 18.000 abitanti, una scuola di musica e quattro teatri chiusi. Con i nostri uffici associati partecipiamo ai bandi per borghi e aree interne. Vorremmo riaprire un teatro come casa della comunità e collegare i cammini con un trasporto a chiamata. Un ufficio unico segue progettazione e rendicontazione per tutti e sette. Abbiamo già coordinato due progetti sulla montagna con partner austriaci e sloveni.',
    contacts: ['Franca Biolchini', 'Orazio Ballotti'],
  }),
  member('istituzione-lanterna', 'Istituzione Musei Civici La Lanterna', 'Rimini', {
    kind: 'other',
    body: 'municipality',
    chains: { create: ['heritage', 'territories'] },
    profile:
      'L’istituzione comunale che tiene insieme museo della città, area archeologica e biblioteca ragazzi. I visitatori d’estate sono turisti, d’inverno scuole: vorremmo che fossero anche i riminesi. Stiamo progettando percorsi tattili, un biglietto unico con i bagni di mare e la visita virtuale degli scavi non accessibili. Tre lingue dei segni sono previste nelle nuove videoguide.',
    contacts: ['Mafalda Tonini', { name: 'Quirino Amadei', frequency: 'fortnightly' }],
  }),
  member('agenzia-quartieri', 'Agenzia Comunale dei Quartieri', 'Ferrara', {
    kind: 'other',
    body: 'municipality',
    chains: { create: ['territories'], urban: ['public-spaces', 'city-services'] },
    profile:
      'Ufficio comunale per la rigenerazione a base culturale fuori dalle mura. Firmiamo patti di collaborazione, assegniamo spazi comunali a canone zero e pubblichiamo tutti i conti. Nei prossimi bandi cerchiamo risorse per la progettazione dei servizi pubblici con chi li usa e per un centro del riuso.',
    contacts: ['Armida Cavallari'],
  }),
  member('dipartimento-immaginari', 'Dipartimento di Studi sugli Immaginari, Ateneo del Po', 'Piacenza', {
    kind: 'other',
    body: 'university',
    language: 'en',
    chains: { create: ['content', 'images'] },
    profile:
      'Media scholars, economists and one philosopher who study how stories travel and who gets paid for them. We have led two European projects on copyright and the remuneration of authors. We offer surveys, impact evaluation and a summer school, and look for publishers and producers willing to open their books. Doctoral students spend six months inside a company or a festival.',
    contacts: ['Verity Bongiorni', { name: 'Ubaldo Cremona', language: 'it', frequency: 'fortnightly' }],
  }),
  member('centro-storia-lavoro', 'Centro Universitario Storie del Lavoro', 'Modena', {
    kind: 'other',
    body: 'university',
    chains: { create: ['heritage', 'educational'] },
    profile:
      'Centro di ateneo che raccoglie testimonianze orali di operaie, braccianti e artigiani. Con le scuole facciamo laboratori in cui gli studenti intervistano i nonni e imparano a schedare. Vorremmo trascrivere in automatico 1.400 ore di registrazioni e restituirle ai luoghi, in podcast e mostre itineranti.',
    contacts: ['Diana Levrini'],
  }),
  member('associazione-editori-lenti', 'Associazione Editori Lenti', 'Bologna', {
    kind: 'other',
    body: 'association',
    chains: { create: ['content'] },
    profile:
      'Associazione di trentuno case editrici indipendenti della regione. Organizziamo lo stand comune alle fiere del libro di Francoforte e Torino, acquistiamo carta insieme, difendiamo le librerie. Quest’anno lavoriamo su accessibilità degli ebook e promozione della lettura fra gli adolescenti.',
    contacts: ['Carola Ungarelli', { name: 'Bruno Fiorentini Dal Re', frequency: 'monthly' }],
  }),
  member('rete-mani-esperte', 'Rete Mani Esperte', 'Imola', {
    kind: 'other',
    body: 'association',
    language: 'en',
    chains: { create: ['furniture', 'educational'] },
    profile:
      'A non-profit network where retired craftspeople teach upholstery, gilding, smithing and joinery to newcomers, many of them refugees. Forty people have started their own workshop so far. We want to document these craft skills on video and have them recognised as qualifications.',
    contacts: ['Giacinta Suzzi'],
  }),
  member('associazione-portici-vivi', 'Associazione Portici Vivi', 'Bologna', {
    kind: 'other',
    body: 'association',
    chains: { create: ['territories'] },
    profile:
      'Commercianti, guide e residenti che si prendono cura di un tratto di portico patrimonio mondiale. Puliamo i graffiti con metodi autorizzati, apriamo i cortili, mappiamo le botteghe storiche. Ci servono poche migliaia di euro alla volta e qualcuno che ci spieghi come chiederle.',
    contacts: ['Lanfranco Zucchini'],
  }),
  member('associazione-teatro-oltre', 'Associazione Teatro Oltre', 'Forlì', {
    kind: 'other',
    body: 'association',
    chains: { create: ['stage'], health: ['active-ageing'] },
    profile:
      'Facciamo teatro sociale con persone con disagio psichico, detenuti e anziani con demenza. Insieme all’azienda sanitaria misuriamo gli effetti su ansia e solitudine, e i primi risultati sono pubblicati. Cerchiamo bandi di welfare culturale che paghino anche il tempo degli operatori, non solo lo spettacolo finale. In carcere lavoriamo dal 2003.',
    contacts: ['Gisella Bartolucci', 'Raniero Costa Bassani'],
  }),
  member('osservatorio-moda-lenta', 'Osservatorio Moda Lenta', 'Carpi', {
    kind: 'other',
    body: 'association',
    language: 'en',
    chains: { create: ['fashion'] },
    profile:
      'An observatory run by unions, consumers and knitwear firms on working conditions and overproduction in fashion. Partners for studies on extended producer responsibility, repair and the destruction of unsold goods are welcome.',
    contacts: ['Freya Guerzoni'],
  }),
  member('fondazione-casa-gioco', 'Fondazione Casa del Gioco', 'Cattolica', {
    kind: 'other',
    body: 'foundation',
    chains: { create: ['educational', 'images'] },
    profile:
      'Una ludoteca, un museo del videogioco e un premio per giochi da tavolo educativi. Nei mesi freddi ospitiamo classi da tutta Italia, con laboratori per bambini su scienza e alimentazione. Vogliamo conservare giochi elettronici che non girano più su nessuna macchina e renderli giocabili anche a chi usa un solo dito.',
    contacts: ['Zaira Galluzzi', { name: 'Ascanio Del Prete', frequency: 'fortnightly' }],
  }),
]
