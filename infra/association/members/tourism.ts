import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Tourism. */
export const tourismMembers: Enrolled[] = [
  member('hotel-aurora-boreale', 'Hotel Aurora Boreale Srl', 'Riccione', {
    size: 'small',
    chains: { tourism: ['hospitality'] },
    ateco: ['55.10'],
    profile:
      'Tre stelle a conduzione familiare, 52 camere, aperto da Pasqua a ottobre. Vorremmo restare aperti tutto l’anno: servono riscaldamento, finestre e una ragione per venire a febbraio. Abbiamo già tolto il buffet, e gli sprechi in cucina sono scesi di un terzo. Dal prossimo anno due camere saranno pienamente accessibili.',
    contacts: ['Loretta Fabbroni Arcangeli'],
  }),
  member('pedalopiano', 'Pedalopiano Srl', 'Cesenatico', {
    size: 'small',
    chains: { tourism: ['outdoor-routes'] },
    ateco: ['77.21', '79.90'],
    profile:
      'Noleggio, guide e officina per cicloturisti, con 400 biciclette e furgoni che riportano i bagagli. Tracciamo ciclovie fra mare e collina e teniamo aggiornate le mappe. Puntiamo ai gruppi nordeuropei in primavera e alle handbike per chi non può pedalare.',
    contacts: ['Yuri Sirri', { name: 'Femke de Boer', language: 'en' }],
  }),
  member('tavolata', 'Tavolata Eventi Srl', 'Parma', {
    size: 'small',
    language: 'en',
    chains: { tourism: ['food-events'] },
    ateco: ['82.30'],
    profile:
      'Congress organisers who feed people well. We run forty medical and food conferences a year and the dinners that go with them, in cellars, dairies and once in a salt warehouse. Carbon accounting for events and better rail links for delegates are on our list.',
    contacts: ['Araminta Cavazzini'],
  }),
  member('cantine-aperte-colli', 'Cantine dei Colli Storti', 'Castel San Giovanni', {
    size: 'micro',
    chains: { tourism: ['food-events'], agrifood: ['precision-farming'] },
    ateco: ['01.21', '11.02'],
    profile:
      'Venti ettari di vigna e quattro camere sopra la barricaia. Ci piacerebbe una strada dei vini vera, con orari, bus e un solo biglietto, e sonde per sapere quando la vite ha sete.',
    contacts: ['Fiorenzo Perini'],
  }),
  member('camping-libellula', 'Camping Libellula Spa', 'Comacchio', {
    size: 'medium',
    chains: { tourism: ['hospitality', 'outdoor-routes'] },
    ateco: ['55.30'],
    profile:
      'Villaggio turistico nel Parco del Delta, mille piazzole e una spiaggia che arretra. Investiamo in fotovoltaico, fitodepurazione e case mobili in legno. Con il parco vorremmo accompagnare gli ospiti al birdwatching senza spaventare gli uccelli. Abbiamo una certificazione ambientale europea dal 2016 e un bilancio idrico pubblico. D’inverno lavoriamo con le scuole sui cordoni dunosi.',
    contacts: ['Marilena Cavalieri', 'Silvano Farinelli'],
  }),
  member('consorzio-via-di-mezzo', 'Consorzio Via di Mezzo', 'Fidenza', {
    kind: 'consortium',
    size: 'micro',
    chains: { tourism: ['outdoor-routes', 'hospitality'] },
    profile:
      'Trentotto fra ostelli, trattorie e guide lungo una via di pellegrinaggio, dal Po al crinale. Curiamo i sentieri, timbriamo le credenziali, rispondiamo al telefono in sei lingue. Il nostro sogno è un posto letto garantito ogni quindici chilometri, anche d’inverno e anche in carrozzina. Siamo partiti in cinque.',
    contacts: ['Rosalba Chiesi', { name: 'Noël Charpentier', language: 'en', frequency: 'monthly' }],
  }),
  member('scuola-ospitalita-mare', 'Scuola di Ospitalità Maremonte', 'Rimini', {
    kind: 'training-centre',
    chains: { tourism: ['hospitality'] },
    profile:
      'Prepariamo receptionist, governanti, cuochi e bagnini, con un albergo-scuola che funziona davvero. La stagione ci porta via gli allievi a maggio, così abbiamo spostato gli esami a novembre. Cerchiamo progetti su lavoro stagionale dignitoso, lingue e accoglienza di persone con disabilità.',
    contacts: ['Gianfranca Muccini'],
  }),
  member('associazione-acque-calde', 'Associazione Acque Calde', 'Alto Reno Terme', {
    kind: 'other',
    body: 'association',
    chains: { tourism: ['food-events', 'outdoor-routes'], health: ['active-ageing'] },
    profile:
      'Albergatori, medici termali e maestri di sci di un paese che aveva diciotto sorgenti e oggi ne usa tre. Vogliamo riaprire lo stabilimento liberty e legare le cure termali al trekking. Ci servono studi di fattibilità, prima ancora dei muratori.',
    contacts: ['Adelmo Nanni Vivarelli'],
  }),
]
