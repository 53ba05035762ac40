import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Urban. */
export const urbanMembers: Enrolled[] = [
  member('tranquilla-mobility', 'Tranquilla Mobility Srl', 'Bologna', {
    size: 'small',
    startup: true,
    language: 'en',
    chains: { urban: ['urban-mobility'] },
    ateco: ['62.01'],
    profile:
      'One app and one fare for buses, trains, shared bikes and the village minibus. Our engine also speaks to people without smartphones, through a phone line staffed by locals. We join mobility-as-a-service pilots in mid-sized cities and need open data from operators.',
    contacts: ['Philomena Rossetti Grey'],
  }),
  member('radici-in-citta', 'Radici in Città Srl', 'Modena', {
    size: 'small',
    chains: { urban: ['public-spaces'], greentech: ['water-climate'] },
    ateco: ['81.30', '71.11'],
    profile:
      'Agronomi e giardinieri che tolgono asfalto e piantano alberi. Dopo ogni intervento di depavimentazione misuriamo per due estati la temperatura e l’acqua che non finisce in fogna. Lavoriamo volentieri con i Comuni su cortili scolastici e isole di calore. Vivaio e compost sono nostri.',
    contacts: ['Teresita Cuoghi'],
  }),
  member('civica-dati', 'Civica Dati Spa', 'Parma', {
    size: 'medium',
    chains: { urban: ['city-services'], innovate: ['data-services'] },
    ateco: ['62.02', '63.11'],
    profile:
      'Sportelli digitali, anagrafi e piattaforme per 180 enti locali. Su richiesta di tre capoluoghi stiamo costruendo un gemello digitale urbano con dati di traffico, consumi e cantieri. Ci confrontiamo su interoperabilità tra enti, accessibilità dei servizi e software riusabile.',
    contacts: ['Eufemia Savi', 'Adalberto Ghiretti'],
  }),
  member('mercato-coperto-due', 'Mercato Coperto Due Srl', 'Ravenna', {
    size: 'micro',
    chains: { urban: ['public-spaces'] },
    profile:
      'Abbiamo in gestione un mercato coperto degli anni Cinquanta: nove banchi di pesce e verdura, una palestra popolare, un doposcuola. Gli incassi coprono le spese, il tetto no. Cerchiamo risorse per restauro, pannelli e una cucina comune dove avviare piccole attività alimentari.',
    contacts: [{ name: 'Sante Emiliani', frequency: 'monthly' }],
  }),
  member('luce-pubblica', 'Luce Pubblica Srl', 'Casalecchio di Reno', {
    size: 'small',
    chains: { urban: ['city-services'] },
    ateco: ['43.21', '27.40'],
    profile:
      'Progettazione e manutenzione di illuminazione pubblica, 70.000 lampioni in regione. Sul palo mettiamo anche sensori di rumore, aria e piena dei canali. Vorremmo dimostrare che si può fare meno luce e più sicurezza, con psicologi e associazioni di donne. Facciamo parte di due comunità energetiche.',
    contacts: ['Enea Lambertini'],
  }),
  member('citta-che-cambiano', 'Città che Cambiano Lab', 'Ferrara', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { urban: ['public-spaces', 'urban-mobility'], build: ['energy-renovation'] },
    profile:
      'Urbanisti, economisti e fisici studiano quartieri a energia positiva e strade senz’auto. Aiutiamo i Comuni a scrivere il piano d’azione per il clima e a verificarlo dopo tre anni, cosa meno frequente. Nei consorzi europei portiamo metodi di valutazione e due città disposte a rischiare. Organizziamo ogni luglio una scuola estiva aperta agli uffici tecnici.',
    contacts: ['Aristide Boschetti', { name: 'Maud Verhoeven', language: 'en' }],
  }),
  member('nodo-urbano', 'Nodo Urbano', 'Reggio Emilia', {
    kind: 'innovation-centre',
    size: 'micro',
    language: 'en',
    chains: { urban: ['city-services', 'public-spaces'] },
    profile:
      'A private centre that turns city problems into procurement of solutions not yet on the shelf. We write challenges with municipal staff, scout small firms and run six-month trials on real streets.',
    contacts: ['Calliope Davoli'],
  }),
  member('comuni-della-bassa', 'Unione dei Comuni Bassa Lunga', 'Copparo', {
    kind: 'other',
    body: 'municipality',
    chains: { urban: ['city-services', 'urban-mobility'] },
    profile:
      'Cinque Comuni di pianura con popolazione in calo e distanze lunghe. Abbiamo messo insieme polizia locale, protezione civile e ufficio bandi, composto da una persona e mezza. Le urgenze: trasporto a chiamata, scuole da rinfrescare d’estate, case vuote da affittare a prezzi accessibili.',
    contacts: ['Marcella Bonazza', { name: 'Egisto Trevisani', frequency: 'fortnightly' }],
  }),
]
