import type { Candidate, DigestInput, RenderedMail } from '../../shared/digests/digest.ts'
import type { Due, Section, Selection } from '../../shared/digests/due.ts'
import { renderDigest, renderMail, renderNote, renderWelcome } from '../../shared/digests/render.ts'
import type { MailKind } from '../../shared/domain/mail.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Change, Deadline } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { aDigestInput, aFit, aReason, fromFashion } from './digest-input.ts'
import { aMember } from './member.ts'
import { anOpinion } from './opinion.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from './opportunity.ts'
import { englishSample, italianSample } from './sample-digests.ts'

/** One mail of every kind in both languages, of invented calls: what tests read and what is looked at in a browser. */

const TOLD: Instant = '2026-06-08T05:31:00Z'

const movedTo = (before: Deadline, after: Deadline): Change => ({
  at: '2026-06-28T16:00:00Z',
  version: 2,
  field: 'deadline',
  before: JSON.stringify([before]),
  after: JSON.stringify([after]),
})

/** Two laboratories that share a contact who reads English. */
const lume = aMember({ id: 'lume-lab', name: 'Lume Lab', kind: 'private-laboratory', profileLanguage: 'en' })
const tessera = aMember({ id: 'tessera-lab', name: 'Tessera Lab', kind: 'other', body: 'foundation' })

/** For whom a sample is, and in which language. */
export type Reader = { language: ReaderLanguage; members: [Member, ...Member[]] }
export const filofino: Reader = { language: 'it', members: [aMember()] }
export const laboratories: Reader = { language: 'en', members: [lume, tessera] }
export const READERS: Record<ReaderLanguage, Reader> = { it: filofino, en: laboratories }

const candidateFor = ({ members }: Reader, call: OpportunityFields, score = 800): Candidate => {
  const opportunity = anOpportunity({
    applicants: { kinds: ['company', 'research'], sizes: [], words: [] },
    ...call,
  })
  const [first, ...others] = members.map((member, place) =>
    aFit(opportunity, member, {
      score,
      band: place === 0 ? 'strong' : 'good',
      reasons: [
        aReason({
          yours: member.profileLanguage === 'it' ? 'prototipi senza campioni fisici' : 'digital samples',
          theirs: 'prototipazione virtuale di capi',
          ...(place === 0 ? {} : { from: fromFashion }),
        }),
      ],
    }),
  )
  if (!first) throw new Error('expected a member to write to, found none')
  return { opportunity, fits: [first, ...others] }
}

const inputFor = (reader: Reader, overrides: Partial<DigestInput>): DigestInput =>
  aDigestInput({
    contact: {
      name: reader.language === 'it' ? 'Anna Neri' : 'Carla Verdi',
      language: reader.language,
      frequency: 'weekly',
    },
    members: reader.members,
    sources: italianSample().sources,
    ...overrides,
  })

const due = (section: Section, candidate: Candidate, changes: Change[] = [], toldAt?: Instant): Due => ({
  section,
  candidate,
  changes,
  ...(toldAt ? { toldAt } : {}),
})

const selectionOf = (...cards: Due[]): Selection => ({ cards, titles: [], more: 0, notOpen: 0 })

const toldOf = (...candidates: Candidate[]): DigestInput['told'] =>
  new Map(candidates.map(({ opportunity }) => [opportunity.id, { version: 1, at: TOLD }]))

type Sample = { input: DigestInput; selection: Selection }

/** One call gone, one closed early, one brought forward, one extended. */
export const changeSample = (reader: Reader, call: OpportunityFields = {}): Sample => {
  const gone = candidateFor(reader, {
    id: 'example-region:gone',
    deadlines: [aDeadline('2026-07-10T10:00:00Z')],
    withdrawnAt: '2026-06-28T16:00:00Z',
    version: 2,
    ...call,
  })
  const closed = candidateFor(reader, {
    id: 'example-chamber:voucher',
    title: 'Voucher tracciabilità tessile',
    funder: 'Camera di commercio di esempio',
    closedBySource: true,
    deadlines: [aDeadline('2026-10-30T15:00:00Z')],
    version: 2,
  })
  const [was, is] = [aDeadline('2026-07-30T11:00:00Z'), aDeadline('2026-07-10T10:00:00Z')]
  const earlier = candidateFor(reader, {
    id: 'example-region:earlier',
    title: 'Manifattura circolare: progetti pilota di riuso degli scarti',
    deadlines: [is],
    amounts: { perProjectMax: 15_000_000 },
    aidForms: ['grant'],
    intensity: 60,
    version: 2,
  })
  const [before, after] = [
    aDeadline('2026-06-30T15:00:00Z', 'Europe/Brussels'),
    aDeadline('2026-09-15T15:00:00Z', 'Europe/Brussels'),
  ]
  const extended = candidateFor(reader, {
    id: 'example-eu:EX-2026-CIRC-02',
    title: 'Circular Textile Networks',
    language: 'en',
    level: 'european',
    programme: 'Horizon Europe',
    topic: 'EX-2026-CIRC-02',
    typeOfAction: 'Innovation Action',
    trl: '5–7',
    deadlines: [after],
    intensity: 80,
    amounts: { perProjectMax: 200_000_000 },
    partnership: { organisations: 3, countries: 3 },
    version: 2,
  })
  const end = (field: Change['field']): Change => ({ at: '2026-06-28T16:00:00Z', version: 2, field })
  return {
    input: inputFor(reader, {
      told: toldOf(gone, closed, earlier, extended),
      opinions: [
        anOpinion({
          call: extended.opportunity.id,
          says: 'follow',
          at: '2026-06-09T08:00:00Z',
          onBehalf: reader.members.map(({ id }) => ({ member: id, carriers: [], concepts: [] })),
        }),
      ],
    }),
    selection: selectionOf(
      due('ended', gone, [end('withdrawn')], TOLD),
      due('ended', closed, [end('closed')], TOLD),
      due('updated', earlier, [movedTo(was, is)], TOLD),
      due('updated', extended, [movedTo(before, after)], '2026-06-09T08:00:00Z'),
    ),
  }
}

/** A deadline in 11 days, and a call that opens in eight. */
export const reminderSample = (reader: Reader, call: OpportunityFields = {}): Sample => {
  const near = candidateFor(reader, {
    id: 'example-region:campionario-digitale',
    aidForms: ['grant'],
    intensity: 50,
    amounts: { perProjectMax: 4_000_000, spendMin: 2_000_000 },
    howToApply: { channels: ['portal'], signInWith: ['spid', 'cie'], digitalSignature: true },
    ...call,
  })
  const opens = candidateFor(reader, {
    id: 'example-chamber:voucher-tracciabilita',
    title: 'Voucher tracciabilità tessile',
    funder: 'Camera di commercio di esempio',
    procedure: 'sportello',
    end: 'date-or-funds',
    opensAt: aDeadline('2026-07-07T08:00:00Z'),
    deadlines: [aDeadline('2026-10-30T15:00:00Z')],
    aidForms: ['voucher'],
    intensity: 70,
    amounts: { perProjectMax: 1_000_000 },
    howToApply: { channels: ['pec'], signInWith: [], digitalSignature: true },
  })
  return {
    input: inputFor(reader, {
      told: toldOf(near),
      opinions: [anOpinion({ call: opens.opportunity.id, says: 'follow', at: '2026-06-09T08:00:00Z' })],
    }),
    selection: selectionOf(due('reminder', near), due('opening', opens)),
  }
}

/** A strong call, just published. */
export const alertSample = (reader: Reader, call: OpportunityFields = {}): Sample => {
  const fresh = candidateFor(reader, {
    id: 'example-region:campionario-digitale',
    act: { kind: 'avviso', number: 'DGR 812/2026' },
    procedure: 'graduatoria',
    aidForms: ['grant'],
    intensity: 50,
    amounts: { perProjectMax: 4_000_000 },
    ...call,
  })
  return { input: inputFor(reader, {}), selection: selectionOf(due('new', fresh)) }
}

/** What an office has to say, in a digest and in a note. */
export const NOTES: Record<ReaderLanguage, NonNullable<DigestInput['notes']>> = {
  it: [
    {
      cluster: 'Clust-ER Create',
      language: 'it',
      text: 'Giovedì 2 luglio alle 11 presentiamo i bandi moda dell’autunno: si segue anche da casa.\nIscrizioni: https://create.example.org/incontri',
    },
  ],
  en: [
    {
      cluster: 'Clust-ER Create',
      language: 'en',
      text: 'On Thursday 2 July at 11:00 we present the autumn calls for heritage: you can follow from home.\nTo take part: https://create.example.org/incontri',
    },
  ],
}

/** Four weeks without anything near enough; some calls not open, and one only partly near. */
export const noteSample = (reader: Reader, call: OpportunityFields = {}): DigestInput => {
  const faint = candidateFor(reader, { id: 'example-region:faint', ...call })
  const isFaint = faint.fits.map((fit) => ({ ...fit, band: 'possible' as const }))
  const [first, ...others] = isFaint
  const shut = Array.from({ length: 7 }, (_, number) =>
    candidateFor(reader, {
      id: `example-region:enti-${number}`,
      applicants: { kinds: ['university'], sizes: [], words: ['Università'] },
    }),
  )
  return inputFor(reader, {
    candidates: [...(first ? [{ ...faint, fits: [first, ...others] } as Candidate] : []), ...shut],
    notes: NOTES[reader.language],
  })
}

const SINCE: Instant = '2026-06-01T05:31:00Z'

/** A digest's input with what an office has to say and a colleague who is away. */
export const digestSample = (reader: Reader): DigestInput => ({
  ...(reader.language === 'it' ? italianSample() : englishSample()),
  notes: NOTES[reader.language],
  absent: [{ name: 'Bruno Bassi', until: '2026-08-03T05:30:00Z' }],
})

/** A mail of this kind; what a test says of its first call goes first. */
export const aMail = (
  kind: MailKind,
  reader: Reader,
  call: OpportunityFields = {},
  change: Partial<DigestInput> = {},
): RenderedMail => {
  const of = ({ input, selection }: Sample): RenderedMail =>
    renderMail({ ...input, ...change }, selection, kind as 'change' | 'reminder' | 'alert')
  switch (kind) {
    case 'change':
      return of(changeSample(reader, call))
    case 'reminder':
      return of(reminderSample(reader, call))
    case 'alert':
      return of(alertSample(reader, call))
    case 'note':
      return renderNote({ ...noteSample(reader, call), ...change, since: SINCE, looked: 1234 })
    case 'welcome':
      return renderWelcome({
        ...inputFor(reader, { mark: undefined }),
        ...change,
        controllers: [{ name: 'Clust-ER Create', office: 'ufficio@create.example.org' }],
      })
    case 'digest': {
      const own = candidateFor(reader, { id: 'example-region:own', ...call })
      const sample = digestSample(reader)
      const rendered = renderDigest({
        ...sample,
        candidates: [...(Object.keys(call).length > 0 ? [own] : []), ...sample.candidates],
        ...change,
      })
      if (!rendered)
        throw new Error('expected a digest, found that nothing was due. Give the input a call that is due.')
      return rendered
    }
  }
}
