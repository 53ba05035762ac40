import type { IncentiveRow } from './solr-wire.ts'

const plain = {
  purposes: ['Sostegno investimenti'],
  forms: ['Contributo/Fondo perduto'],
  sizes: 'mpM',
  regions: ['Emilia-Romagna'],
  funder: 'Camera di commercio DEMO Terre di Mezzo',
  opens: -20,
} satisfies Partial<IncentiveRow>

/** Record come ne contiene davvero il catalogo: senza titolo, con date o importi che non vanno creduti alla lettera. */
export const incentivesOddities: IncentiveRow[] = [
  {
    ...plain,
    key: 'senza-titolo',
    title: '',
    closes: 30,
    odd: { zs_title: '' },
    what: 'Scheda salvata prima del tempo.',
    whom: 'A chi non si sa.',
    gives: 'Nulla che si possa annunciare.',
  },
  {
    ...plain,
    key: 'giorno-prima-utc',
    title: 'Contributi per vetrine e insegne storiche',
    spend: [2000, 20000],
    aid: [undefined, 8000],
    odd: { zs_field_close_date: '2038-12-30T23:00:00Z' },
    what: 'Sostegno al restauro di vetrine, insegne e arredi di negozi, botteghe e locali storici.',
    whom: 'A imprese iscritte agli albi comunali delle attività storiche.',
    gives: 'Il 50% della spesa, massimo 8.000 euro. Domande fino a esaurimento risorse.',
  },
  {
    ...plain,
    key: 'importi-scambiati',
    title: 'Bando per la sicurezza di laboratori e botteghe',
    closes: 37,
    note: 'entro le ore 12.00 del {+37}',
    spend: [60000, 5000],
    aid: [undefined, 15000],
    budget: '400000',
    what: `Aspirazione di polveri e solventi, protezioni su macchine, sollevatori, formazione nelle
      falegnamerie, sartorie, tipografie e laboratori di ceramica.`,
    whom: 'A micro, piccole e medie imprese con almeno un dipendente.',
    gives: 'Un contributo del 50% delle spese fino a 15.000 euro, in de minimis. Procedura a graduatoria.',
  },
  {
    ...plain,
    key: 'data-impossibile',
    title: 'Contributi per eventi nei centri storici',
    note: 'in via di definizione',
    odd: { zs_field_close_date: '2027-02-31T00:00:00' },
    what: `Mercati artigiani, concerti, mostre diffuse e aperture serali organizzate da reti di
      commercianti.`,
    whom: 'A consorzi, reti e associazioni di imprese con almeno dieci aderenti.',
    gives: 'Il 60% della spesa, massimo 12.000 euro a evento.',
  },
  {
    ...plain,
    key: 'gia-chiuso',
    title: 'Voucher per siti e commercio elettronico',
    opens: -140,
    closes: -10,
    aid: [undefined, 5000],
    disappears: -3,
    what: 'Siti, negozi in rete e fotografia di prodotto.',
    whom: 'A microimprese del commercio e dell’artigianato.',
    gives: 'Fino a 5.000 euro, 50% della spesa. Sportello chiuso.',
  },
  {
    ...plain,
    key: 'solo-prosa',
    title: 'Contributi per la conciliazione dei tempi di vita e lavoro',
    note: '10 agosto - ore 18:00',
    closes: '08-10',
    changes: [{ from: -4, to: { closes: 46, note: 'prorogato al {+46}, ore 18:00' } }],
    aid: [undefined, 20000],
    what: 'Nidi aziendali, orari flessibili, servizi per chi assiste familiari anziani, lavoro a distanza.',
    whom: 'A imprese, cooperative e studi con almeno cinque dipendenti.',
    gives: 'Il 70% delle spese fino a 20.000 euro, secondo graduatoria.',
  },
]
