import { type Enrolled, member } from '../constructors.ts'

/** Sample members of Greentech. */
export const greentechMembers: Enrolled[] = [
  member('elettrolago', 'Elettrolago Srl', 'Ravenna', {
    size: 'small',
    startup: true,
    language: 'en',
    chains: { greentech: ['renewable-energy'] },
    ateco: ['27.90'],
    profile:
      'We design alkaline electrolysers that tolerate the stop-and-go of offshore wind. A 250 kW unit has run for 3,000 hours beside a port crane. To scale up we need a hydrogen valley with a real off-taker and help with membranes free of PFAS.',
    contacts: ['Sanna Lindqvist', { name: 'Renato Liverani', language: 'it' }],
  }),
  member('fanghi-buoni', 'Fanghi Buoni Srl', 'Rimini', {
    size: 'small',
    chains: { greentech: ['water-climate', 'circular-economy'] },
    ateco: ['38.21'],
    profile:
      'Recuperiamo fosforo e cellulosa dai fanghi di depurazione. L’impianto mobile sta in due container e lavora accanto al depuratore per tre mesi, il tempo di convincere il gestore. Ci occorre un percorso chiaro per la cessazione della qualifica di rifiuto. Un secondo esemplare partirà in autunno per la Puglia.',
    contacts: ['Aldina Fabbri Tosi'],
  }),
  member('plastirinasce', 'Plastirinasce Spa', 'Bondeno', {
    size: 'medium',
    chains: { greentech: ['circular-economy'] },
    ateco: ['38.32', '22.21'],
    profile:
      'Riciclo meccanico di film agricoli e imballaggi: 40.000 tonnellate in entrata, granuli in uscita. L’odore residuo ci chiude il mercato dei flaconi, perciò proviamo lavaggi con solventi sostenibili. Il passo successivo è il riciclo di multistrato, da fare con un produttore di imballaggi.',
    contacts: ['Demetrio Zanella', 'Chiara Vallieri'],
  }),
  member('sole-di-tutti', 'Sole di Tutti', 'Medicina', {
    size: 'micro',
    body: 'cooperative',
    chains: { greentech: ['renewable-energy'] },
    ateco: ['35.11'],
    profile:
      'Cooperativa energetica con 780 soci, tre tetti di scuola e un campo agrivoltaico di pecore e pannelli. Aiutiamo parrocchie e condomìni a costituire comunità energetiche rinnovabili. Ora vorremmo una batteria di quartiere e un modo semplice per spiegare le bollette. L’assemblea vota ogni investimento, una testa e un voto.',
    contacts: ['Annibale Tinti', { name: 'Sofia Poggipollini', frequency: 'fortnightly' }],
  }),
  member('termovena', 'Termovena Srl', 'Granarolo dell’Emilia', {
    size: 'small',
    chains: { greentech: ['renewable-energy'], build: ['energy-renovation'] },
    profile:
      'Recupero di calore da forni, compressori e server, ceduto a serre e palestre. Ci manca un accumulo termico compatto da 200 gradi: chi lo sviluppa può provarlo dai nostri clienti.',
    contacts: ['Moreno Cevolani'],
  }),
  member('aria-e-acque', 'Laboratorio Aria e Acque', 'Ferrara', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { greentech: ['water-climate'] },
    profile:
      'Misuriamo inquinanti emergenti, dal PFAS ai frammenti di pneumatico, in fiumi, falde e polveri. Due imbarcazioni, una rete di sessanta sensori sul Delta e modelli di previsione a tre giorni. Ci rivolgiamo a gestori idrici e consorzi di bonifica per adattamento climatico e risalita del cuneo salino. Formiamo anche i tecnici comunali. Le nostre serie storiche partono dal 1987 e sono consultabili da chiunque.',
    contacts: ['Fiorella Tagliati', 'Pascal Girard'],
  }),
  member('catalisi-verde', 'Catalisi Verde Research', 'Ravenna', {
    kind: 'private-laboratory',
    size: 'small',
    language: 'en',
    chains: { greentech: ['circular-economy'] },
    ateco: ['72.19'],
    profile:
      'Contract research in green chemistry: biopolymers, catalysts without precious metals, solvents from citrus waste. Sixteen chemists and a kilo-scale plant. We take the experimental work packages that larger partners lack the benches for.',
    contacts: ['Dorothea Lanzoni'],
  }),
  member('fondazione-seconda-vita', 'Fondazione Seconda Vita', 'Imola', {
    kind: 'other',
    body: 'foundation',
    chains: { greentech: ['circular-economy'], urban: ['city-services'] },
    profile:
      'Centri del riuso, laboratori di riparazione di elettrodomestici e inserimento lavorativo. L’anno scorso sono tornati in casa 9.000 oggetti destinati alla discarica. Vorremmo smontare rifiuti elettronici per recuperare materie prime critiche, con formazione adatta ai nostri ragazzi.',
    contacts: ['Pio Selvatici'],
  }),
]
