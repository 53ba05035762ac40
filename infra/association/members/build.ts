import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Build. */
export const buildMembers: Enrolled[] = [
  member('cappotto-nove', 'Cappotto Nove Srl', 'Rubiera', {
    size: 'small',
    chains: { build: ['energy-renovation'] },
    ateco: ['43.29'],
    profile:
      'Impresa di isolamento termico e facciate, nata dal condominio e oggi al lavoro soprattutto su edilizia scolastica. Vogliamo passare a pannelli prefabbricati che si montano in una settimana, con gli inquilini in casa. Cerchiamo un progettista di ponti termici e un Comune con un edificio da offrire.',
    contacts: ['Nazzareno Iori'],
  }),
  member('sismabene', 'Sismabene Ingegneria Srl', 'Mirandola', {
    size: 'small',
    chains: { build: ['seismic-safety'] },
    ateco: ['71.12'],
    profile:
      'Studio di dodici ingegneri specializzato in miglioramento sismico di capannoni, campanili e municipi. Dal 2012 conserviamo le misure di 400 edifici prima e dopo l’intervento, un archivio che vorremmo aprire alla ricerca. Ci interessano sensori a basso costo e metodi rapidi per la scheda di vulnerabilità.',
    contacts: ['Floriana Reggiani', { name: 'Mauro Pivetti', frequency: 'fortnightly' }],
  }),
  member('ri-calce', 'Ri-Calce Spa', 'Piacenza', {
    size: 'medium',
    chains: { build: ['building-materials'] },
    ateco: ['23.64', '23.52'],
    profile:
      'Malte, intonaci e calcestruzzi confezionati con aggregati riciclati da demolizione selettiva. Il collo di bottiglia è la qualità del rifiuto in ingresso: cerchiamo visione artificiale per riconoscere gesso e legno sul nastro.',
    contacts: ['Cassandra Bersani', 'Primo Dallavalle'],
  }),
  member('twinhaus', 'Twinhaus Srl', 'Bologna', {
    size: 'micro',
    startup: true,
    language: 'en',
    chains: { build: ['building-materials', 'energy-renovation'], urban: ['city-services'] },
    profile:
      'We rebuild missing drawings: a backpack scanner, two days on site, and the owner gets a BIM model plus a digital building logbook. Public housing agencies are our main customers. Next comes an energy twin that tells which flats to insulate first.',
    contacts: ['Rufus Tagliavini'],
  }),
  member('legnoalto', 'Legnoalto Costruzioni Spa', 'Forlì', {
    size: 'large',
    chains: { build: ['building-materials', 'energy-renovation'] },
    ateco: ['41.20', '16.23'],
    profile:
      'Costruzioni in legno lamellare e a pannelli, fino a otto piani, con produzione robotizzata. Stiamo progettando connessioni che si svitano, perché fra cinquant’anni le travi si possano vendere. Servono prove al fuoco, assicuratori convinti e foreste vicine.',
    contacts: ['Giordana Spada', 'Vasco Montalti'],
  }),
  member('strutturalab', 'Strutturalab', 'Bologna', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { build: ['seismic-safety', 'building-materials'] },
    profile:
      'Laboratorio universitario con tavola vibrante e muro di contrasto, dove portiamo a rottura ponti in scala e pareti in mattoni. Ci occupiamo di monitoraggio strutturale, compositi inorganici e murature storiche. Mettiamo in rete i dati delle prove, comprese quelle finite male. Accettiamo commesse da imprese di ogni dimensione.',
    contacts: ['Eleonora Nardi Zama', { name: 'Birgit Halvorsen', language: 'en' }],
  }),
  member('scuola-cantiere', 'Scuola Cantiere', 'Reggio Emilia', {
    kind: 'training-centre',
    chains: { build: ['seismic-safety', 'energy-renovation'] },
    profile:
      'Ente bilaterale di formazione edile: sicurezza nei cantieri, posa di cappotti, impianti a pompa di calore. Un terzo dei 1.900 allievi annui parla italiano da poco, e prepariamo video senza parole. Vorremmo un simulatore di gru e un corso per tecnici del restauro architettonico.',
    contacts: ['Ivana Prandi'],
  }),
  member('casa-pubblica', 'Azienda Casa Pubblica', 'Ferrara', {
    kind: 'other',
    body: 'municipality',
    chains: { build: ['energy-renovation'], greentech: ['renewable-energy'] },
    profile:
      'Gestiamo 6.400 alloggi di edilizia residenziale pubblica per ventuno Comuni. Il programma fino al 2030 prevede 900 appartamenti riqualificati, comunità energetiche sui tetti e ascensori dove mancano. Cerchiamo modelli finanziari che non alzino il canone e aziende capaci di lavorare con gli inquilini dentro. Abbiamo un fondo per le famiglie in povertà energetica.',
    contacts: ['Bianca Tumiati', { name: 'Corrado Felloni', frequency: 'monthly' }],
  }),
]
