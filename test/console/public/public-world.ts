import { uploadAssets } from '../../../infra/assets.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { addOpportunity } from '../../../shared/store/opportunities.ts'
import { saveSteer } from '../../../shared/store/steering.ts'
import { aMember } from '../../builders/member.ts'
import { aDeadline, anOpportunity } from '../../builders/opportunity.ts'
import { aSteer } from '../../builders/steer.ts'
import { PUBLIC_URL, startConsoleWorld } from '../console-world.ts'

export { NOW, PUBLIC_URL } from '../console-world.ts'

const HOSTILE = `</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>]]>&amp;"'\u202e\u200b\u0007\u2066 javascript:alert(3) data:text/html,x`
export const SECRET_PLACE = 'Vicolo Segreto'

export const knitwear = anOpportunity({
  id: 'rer-bandi:maglia',
  source: 'rer-bandi',
  title: 'Voucher per la maglieria e i filati certificati',
  summary: 'Sostiene la maglieria e il tessile.\nSeconda riga.',
  aidForms: ['voucher'],
  intensity: 70,
  amounts: { perProjectMax: 10_000_00, total: 1_000_000_00 },
  applicants: { kinds: ['company'], sizes: ['small'], words: ['Piccole imprese'] },
  procedure: 'sportello',
  end: 'date-or-funds',
  act: { kind: 'bando', number: 'DGR 77/2026', date: '2026-06-01' },
  opensAt: { at: '2026-07-07T08:00:00Z', hourStated: true, zone: 'Europe/Rome' },
  deadlines: [aDeadline('2026-07-10T10:00:00Z'), aDeadline('2026-10-30T15:00:00Z')],
  howToApply: { channels: ['portal'], signInWith: ['spid'], url: 'https://portale.example.org/domanda' },
  documents: [{ title: 'Testo del bando', url: 'https://bandi.example.org/testo.pdf' }],
  enquiries: { email: 'ada.bianchi@regione.example.org', words: 'Ada Bianchi' },
  publishedAt: '2026-06-12T08:00:00Z',
  version: 2,
  changes: [
    {
      at: '2026-06-25T04:00:00Z',
      version: 2,
      field: 'deadline',
      before: JSON.stringify([aDeadline('2026-06-30T10:00:00Z')]),
      after: JSON.stringify([aDeadline('2026-07-10T10:00:00Z')]),
    },
  ],
  edits: [
    {
      field: 'deadlines',
      by: 'paolo',
      at: '2026-06-26T08:00:00Z',
      reason: 'Lo dice il PDF, controllato al telefono.',
    },
  ],
  flags: [{ field: 'amounts', reason: 'A reason for the office.', text: '-5' }],
})
/** The same call on two sites: its name is that of the first. */
const TWIN = {
  title: 'Voucher per le maglierie artigiane e i filati',
  funder: 'Regione Emilia-Romagna',
}
export const own = anOpportunity({
  ...TWIN,
  source: 'rer-imprese',
  sourceId: 'voucher',
  firstSeenAt: '2026-06-22T04:00:00Z',
})
export const sheet = anOpportunity({
  ...own,
  id: 'it-incentivi:4711',
  source: 'it-incentivi',
  sourceId: '4711',
  url: 'https://www.incentivi.gov.it/it/catalogo/voucher',
  firstSeenAt: '2026-06-23T04:00:00Z',
})
/** Without an hour. */
export const english = anOpportunity({
  id: 'eu-sedia:EX-2026-TEX-01',
  source: 'eu-sedia',
  title: 'Digital twins for historic cities',
  language: 'en',
  level: 'european',
  deadlines: [{ at: '2026-09-15T21:59:00Z', hourStated: false, zone: 'Europe/Rome' }],
})
export const hostile = anOpportunity({
  id: 'rer-bandi:ostile',
  source: 'rer-bandi',
  title: `Maglieria ${HOSTILE}`,
  summary: `Filati ${HOSTILE}`,
  funder: HOSTILE,
  programme: HOSTILE,
  topic: HOSTILE,
  trl: HOSTILE,
  typeOfAction: HOSTILE,
  call: { id: HOSTILE, title: HOSTILE },
  partnership: { organisations: 3, words: HOSTILE },
  amounts: { words: HOSTILE },
  earlyClosure: HOSTILE,
  aidRegime: HOSTILE,
  act: { kind: 'bando', number: HOSTILE },
  applicants: { kinds: ['company'], sizes: [], words: [HOSTILE] },
  documents: [{ title: HOSTILE, url: 'https://bandi.example.org/x' }],
  flags: [{ field: 'amounts', reason: HOSTILE, text: HOSTILE }],
})
export const closedIn = (id: string, at: string) =>
  anOpportunity({
    firstSeenAt: at < '2026-04' ? '2024-02-01T04:00:00Z' : '2026-04-01T04:00:00Z',
    id: `rer-bandi:${id}`,
    source: 'rer-bandi',
    title: `Bando ${id}`,
    deadlines: [aDeadline(at)],
  })
export const closed = closedIn('chiuso', '2026-06-20T10:00:00Z')
export const closedLong = closedIn('chiuso-da-mesi', '2026-05-10T10:00:00Z')
export const closedYears = closedIn('di-anni-fa', '2024-05-10T10:00:00Z')
export const withdrawn = anOpportunity({
  id: 'rer-bandi:revocato',
  source: 'rer-bandi',
  title: 'Bando revocato per le botteghe',
  withdrawnAt: '2026-06-08T04:00:00Z',
})
export const held = closedIn('trattenuto', '2026-09-01T10:00:00Z')
export const byHand = anOpportunity({
  id: 'clust-er-create:fondazione',
  source: 'clust-er-create',
  title: 'Premio di una fondazione per la maglieria',
  url: 'https://fondazione.example.org/premio',
  byHand: { cluster: 'create', at: '2026-06-24T08:00:00Z', by: 'marta', toldTo: ['create'] },
})
export const heldByCreate = anOpportunity({
  id: 'rer-bandi:trattenuto-da-create',
  source: 'rer-bandi',
  title: 'Filati e maglieria per il tessile',
  deadlines: [aDeadline('2026-08-20T10:00:00Z')],
})

/** The path of a call's page. */
export const pageOf = (id: string, rest = ''): string => `/public/calls/${id}${rest}`

/** The data for machines within a page. */
export const linked = (page: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '')

export type PublicWorld = Awaited<ReturnType<typeof startPublicWorld>>

/** The console, asked by strangers, with calls of every fate. @param more calls beside them */
export const startPublicWorld = async (more: readonly Opportunity[] = []) => {
  const world = await startConsoleWorld()
  await uploadAssets(world.blobs)
  await world.fill({
    members: [aMember({ name: 'Filofino Riservata', place: SECRET_PLACE })],
    calls: [
      knitwear,
      own,
      sheet,
      english,
      hostile,
      closed,
      closedLong,
      closedYears,
      withdrawn,
      held,
      heldByCreate,
      byHand,
      ...more,
    ],
  })
  await saveSteer(world.table, aSteer({ scope: 'everybody', call: held.id }))
  await saveSteer(world.table, aSteer({ scope: 'create', call: heldByCreate.id }))
  // In the table only: no matching has met it yet.
  await addOpportunity(world.table, closedIn('appena-letto', '2026-09-01T10:00:00Z'))
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    world.askAsStranger(path, { headers, method })
  return {
    ...world,
    get,
    read: async (path: string): Promise<string> => (await get(path)).text(),
    /** Where a page leads to, or what it asks, without the site's own address. */
    inside: (address: string): string => address.replace(PUBLIC_URL, ''),
  }
}
