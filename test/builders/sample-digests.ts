import type { Candidate, DigestInput, SourceReading } from '../../shared/digests/digest.ts'
import type { Deadline } from '../../shared/domain/opportunity.ts'
import { aCandidate, aDigestInput, aFit, aReason, fromFashion } from './digest-input.ts'
import { aMember } from './member.ts'
import { aDeadline, anOpportunity } from './opportunity.ts'

/** Two whole digests of invented calls, one of every sort: what the tests read and what is looked at in a browser. */

const filofino = aMember()

const twelveSources: SourceReading[] = [
  ...Array.from({ length: 11 }, (_, number) => ({
    name: `Fonte di esempio ${number + 1}`,
    readAt: '2026-06-29T03:00:00Z',
  })),
  {
    name: 'Bandi della Provincia di Esempio',
    readAt: '2026-06-26T03:00:00Z',
    silentSince: '2026-06-26T03:00:00Z',
  },
]

const campionario = aCandidate(
  {
    id: 'example-region:campionario-digitale',
    act: { kind: 'avviso', number: 'DGR 812/2026', date: '2026-05-11' },
    procedure: 'graduatoria',
    end: 'date',
    aidForms: ['grant'],
    aidRegime: 'de minimis',
    intensity: 50,
    amounts: { perProjectMax: 4_000_000, spendMin: 2_000_000, total: 200_000_000 },
    applicants: { kinds: ['company'], sizes: ['micro', 'small', 'medium'], words: ['PMI'] },
    regions: ['IT-45'],
  },
  { score: 820 },
)

const voucher = aCandidate(
  {
    id: 'example-chamber:voucher-tracciabilita',
    title: 'Voucher tracciabilità tessile',
    funder: 'Camera di commercio di esempio',
    procedure: 'sportello',
    end: 'date-or-funds',
    earlyClosure: 'al raggiungimento di 150 domande',
    opensAt: aDeadline('2026-07-07T08:00:00Z'),
    deadlines: [aDeadline('2026-10-30T15:00:00Z')],
    aidForms: ['voucher'],
    intensity: 70,
    aidRegime: 'de minimis',
    amounts: { perProjectMax: 1_000_000 },
    ateco: ['14'],
  },
  {
    score: 700,
    reasons: [
      aReason({ yours: 'filati certificati', theirs: 'tracciabilità della filiera', from: fromFashion }),
    ],
  },
)

const before: Deadline[] = [aDeadline('2026-06-30T15:00:00Z', 'Europe/Brussels')]
const after: Deadline[] = [aDeadline('2026-09-15T15:00:00Z', 'Europe/Brussels')]

const circular = aCandidate(
  {
    id: 'example-eu:EX-2026-CIRC-02',
    title: 'Circular Textile Networks',
    language: 'en',
    level: 'european',
    funder: 'Commissione europea',
    programme: 'Horizon Europe',
    topic: 'EX-2026-CIRC-02',
    typeOfAction: 'Innovation Action',
    trl: '5–7',
    deadlines: after,
    intensity: 80,
    amounts: { perProjectMax: 200_000_000 },
    partnership: { organisations: 3, countries: 3 },
    version: 2,
    firstSeenAt: '2026-06-02T04:00:00Z',
    changes: [
      {
        at: '2026-06-25T04:00:00Z',
        version: 2,
        field: 'deadline',
        before: JSON.stringify(before),
        after: JSON.stringify(after),
      },
    ],
  },
  {
    score: 650,
    reasons: [
      aReason({ yours: 'rigenerazione delle fibre', theirs: 'fibre-to-fibre recycling', from: fromFashion }),
    ],
  },
)

const fiere = aCandidate(
  {
    id: 'example-region:fiere-estere',
    title: 'Avviso pubblico per la partecipazione a fiere internazionali della moda',
    procedure: 'sportello',
    end: 'funds',
    deadlines: [],
    aidForms: ['loan', 'grant'],
    amounts: { perProjectMax: 5_000_000, total: 350_000_000 },
    applicants: { kinds: ['company', 'consortium'], sizes: [], words: ['Imprese', 'Consorzi'] },
  },
  {
    score: 610,
    reasons: [aReason({ yours: 'vendiamo a clienti esteri', theirs: 'stand in fiere fuori dall’Italia' })],
  },
)

const catalogo = aCandidate(
  {
    id: 'example-region:manifattura-circolare',
    title: 'Manifattura circolare: progetti pilota di riuso degli scarti di lavorazione',
    firstSeenAt: '2026-05-20T04:00:00Z',
    deadlines: [{ ...aDeadline('2026-09-30T21:59:00Z'), hourStated: false }],
    aidForms: ['grant'],
    intensity: 60,
    amounts: { perProjectMin: 5_000_000, perProjectMax: 15_000_000 },
    applicants: { kinds: ['company'], sizes: [], words: ['Imprese'] },
  },
  {
    score: 500,
    reasons: [
      aReason({
        yours: 'scarti di maglieria',
        theirs: 'riuso degli scarti di lavorazione',
        from: fromFashion,
      }),
    ],
  },
)

const inBrief: Candidate[] = [
  'Vetrine digitali per i negozi di prossimità',
  'Tirocini nelle imprese creative',
  'Digital Product Passport Pilots',
  'Premio per il design circolare',
].map((title, number) =>
  aCandidate(
    {
      id: `example-region:in-breve-${number}`,
      title,
      language: title.startsWith('Digital') ? 'en' : 'it',
      deadlines: number === 3 ? [] : [aDeadline(`2026-08-1${number}T10:00:00Z`)],
    },
    { score: 300 - number },
  ),
)

const notOpen: Candidate[] = Array.from({ length: 12 }, (_, number) =>
  aCandidate({
    id: `example-region:enti-${number}`,
    applicants: { kinds: ['public-body'], sizes: [], words: ['Enti pubblici'] },
  }),
)

/** Filofino's Monday, in Italian: closing, opening, updated, new and newly relevant, four titles, twelve not open. */
export const italianSample = (): DigestInput =>
  aDigestInput({
    members: [filofino],
    told: new Map([[circular.opportunity.id, { version: 1, at: '2026-06-08T05:31:00Z' }]]),
    candidates: [...notOpen, ...inBrief, catalogo, fiere, circular, voucher, campionario],
    sources: twelveSources,
  })

const lume = aMember({
  id: 'lume-lab',
  name: 'Lume Lab',
  kind: 'private-laboratory',
  place: 'Parma',
  profile: 'We make accessible collections and oral-history recordings available to everyone.',
  profileLanguage: 'en',
  clusters: [{ cluster: 'create', valueChains: ['heritage'] }],
})
const tessera = aMember({
  ...lume,
  id: 'tessera-lab',
  name: 'Tessera Lab',
  kind: 'other',
  body: 'foundation',
})

const heritage = { kind: 'value-chain', cluster: 'create', id: 'heritage', concept: 'archives' } as const

const archives = anOpportunity({
  id: 'example-eu:EX-2026-HER-03',
  title: 'Open Sound Archives: third cascade call',
  language: 'en',
  level: 'european',
  programme: 'Creative Europe',
  topic: 'EX-2026-HER-03',
  trl: '5–7',
  deadlines: [aDeadline('2026-07-09T15:00:00Z', 'Europe/Brussels')],
  intensity: 100,
  amounts: { perProjectMax: 6_000_000 },
  applicants: { kinds: ['research'], sizes: [], words: ['Research organisations'] },
  publishedAt: '2026-06-12T08:00:00Z',
  firstSeenAt: '2026-06-26T04:00:00Z',
})

const partenariati = anOpportunity({
  id: 'example-region:partenariati-archivi',
  title: 'Partenariati di ricerca per archivi accessibili',
  procedure: 'graduatoria',
  deadlines: [aDeadline('2026-07-30T11:00:00Z')],
  aidForms: ['grant'],
  intensity: 70,
  amounts: { perProjectMax: 60_000_000, spendMin: 30_000_000 },
  partnership: { organisations: 6 },
  regions: ['IT-45'],
})

const twins = anOpportunity({
  id: 'example-eu:EX-2027-CITY-01',
  title: 'Twins for Historic Cities',
  language: 'en',
  level: 'european',
  programme: 'Horizon Europe',
  topic: 'EX-2027-CITY-01',
  typeOfAction: 'Innovation Action',
  twoStage: true,
  opensAt: { ...aDeadline('2026-09-14T22:00:00Z', 'Europe/Brussels'), hourStated: false },
  deadlines: [
    aDeadline('2026-11-19T16:00:00Z', 'Europe/Brussels'),
    aDeadline('2027-05-04T15:00:00Z', 'Europe/Brussels'),
  ],
  amounts: { perProjectMin: 300_000_000, perProjectMax: 400_000_000 },
  partnership: { organisations: 3, countries: 3 },
})

/** Lume Lab's and Tessera Lab's Monday, in English, to the one contact they share. */
export const englishSample = (): DigestInput =>
  aDigestInput({
    contact: { name: 'Carla Verdi', language: 'en', frequency: 'weekly' },
    members: [lume, tessera],
    sources: twelveSources.map(({ name }) => ({ name, readAt: '2026-06-29T03:00:00Z' })),
    candidates: [
      {
        opportunity: archives,
        fits: [
          aFit(archives, tessera, { score: 500, reasons: [] }),
          aFit(archives, lume, {
            score: 800,
            reasons: [
              aReason({ yours: 'oral-history recordings', theirs: 'digitisation of spoken heritage' }),
            ],
          }),
        ],
      },
      {
        opportunity: partenariati,
        fits: [lume, tessera].map((member) =>
          aFit(partenariati, member, {
            score: 700,
            reasons: [
              aReason({
                yours: 'accessible collections',
                theirs: 'fruizione inclusiva del patrimonio',
                from: heritage,
              }),
            ],
          }),
        ) as Candidate['fits'],
      },
      {
        opportunity: twins,
        fits: [
          aFit(twins, tessera, {
            score: 640,
            reasons: [
              aReason({
                yours: '3D survey of arcades',
                theirs: 'city-scale digital twins',
                from: { kind: 'value-chain', cluster: 'create', id: 'territories', concept: 'cities' },
              }),
            ],
          }),
        ],
      },
    ],
  })
