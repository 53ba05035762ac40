import * as z from 'zod'
import type { DraftFields, Flag, Moment } from '../../domain/opportunity.ts'
import type { ActKind } from '../../domain/vocabulary.ts'
import { actOf } from '../reading/act-of.ts'
import { applicantsFrom, type Meaning } from '../reading/applicant-words.ts'
import { type Edge, readStamp, utcInstant, wallMoment, zonedMoment } from '../reading/dates.ts'
import { linkedDocuments, listedDocuments, MOST_DOCUMENTS } from '../reading/linked-documents.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, textOf, webAddress, words } from '../reading/rows.ts'
import { ploneText } from './plone-text.ts'

/** The add-on's word list for applicants, with both ways its last words are grouped on the recorded sites. */
const APPLICANTS: Record<string, Meaning> = {
  Cittadini: { kinds: ['individual'] },
  Confidi: {},
  Cooperative: { kinds: ['cooperative'] },
  'Enti del Terzo settore': { kinds: ['third-sector'] },
  'Enti e laboratori di ricerca': { kinds: ['research'] },
  'Enti pubblici': { kinds: ['public-body'] },
  'Grandi imprese': { kinds: ['company'], sizes: ['large'] },
  'Liberi professionisti': { kinds: ['professional'] },
  'Micro imprese': { kinds: ['company'], sizes: ['micro'] },
  'Partenariato pubblico/privato': { unlike: {} },
  PMI: { kinds: ['company'], sizes: ['micro', 'small', 'medium'] },
  'Scuole, università, enti di formazione': { kinds: ['university', 'training'] },
  Scuole: {},
  Università: { kinds: ['university'] },
  'Enti di formazione': { kinds: ['training'] },
  'Soggetti accreditati': { unlike: {} },
}

const ACTS: [RegExp, ActKind][] = [
  [/^accreditamenti, albi, elenchi$/i, 'albo'],
  [/^manifestazioni di interesse$/i, 'manifestazione'],
]

/** A word of a vocabulary, however this site's version writes it: a text, `{ title, token }`, `[token, label]`. */
const Label = z.union([
  z.string(),
  z.looseObject({ title: z.string() }).transform(({ title }) => title),
  z.looseObject({ token: z.string() }).transform(({ token }) => token),
])
const labelsOf = (value: unknown): string[] => {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((one) => plainLine(Label.safeParse(one).data ?? '') || [])
}

/** The catalogue stands 2100-12-31 for no deadline and 1100-01-01 for no opening. */
const isSentinel = (text: string): boolean => /^(?:2100-12-31|1100-01-01|1969-12-)/.test(text)

const dateOf = (
  row: Record<string, unknown>,
  name: string,
  field: string,
  edge: Edge,
): { moment?: Moment; flags: Flag[] } => {
  const text = textOf(row[name])
  if (text === '' || isSentinel(text)) return { flags: [] }
  // Deadlines tell a true instant; openings are naive, by the Region's own clock.
  const moment = readStamp(text)?.offset ? zonedMoment(text, edge) : wallMoment(text, edge)
  return moment ? { moment, flags: [] } : { flags: [flag(field, 'A date could not be read.', text)] }
}

/** `open`, `inProgress`, `closed` or `scheduled`, from `[code, label]`, a code, or a label alone. */
const stateOf = (value: unknown): string => {
  const [state = ''] = labelsOf(value)
  if (/^(?:in ?progress|in corso)$/i.test(state)) return 'inProgress'
  return /^(?:closed|chiuso)$/i.test(state) ? 'closed' : state
}

/** One call of a Plone site that runs the Region's add-on for calls. */
export const readPloneCall = (row: Record<string, unknown>, funder: string): RowOutcome => {
  const kind = textOf(row['@type'])
  if (kind && kind !== 'Bando') return { passedOver: `its type is "${plainLine(kind)}", not Bando` }
  const review = textOf(row.review_state)
  if (review && review !== 'published')
    return { passedOver: `its state is "${plainLine(review)}", not published` }
  const sourceId = textOf(row.UID)
  if (!sourceId) return { refused: 'it has no UID, which alone tells rows apart' }
  if (plainLine(textOf(row.title)) === '') return { refused: 'it has no title' }
  const url = webAddress(textOf(row['@id']).replace('/++api++', ''))
  if (!url) return { refused: 'its @id is no web address' }
  const markup = ploneText(row)
  const read = words(textOf(row.title), textOf(row.description), markup)
  const documents = [...listedDocuments(row.approfondimento, url), ...linkedDocuments(markup, url)].slice(
    0,
    MOST_DOCUMENTS,
  )
  const opens = dateOf(row, 'apertura_bando', 'opensAt', 'opens')
  const closes = dateOf(row, 'scadenza_bando', 'deadlines', 'closes')
  const who = applicantsFrom(APPLICANTS, labelsOf(row.destinatari ?? row.destinatari_bando))
  const [sort = ''] = labelsOf(row.tipologia_bando)
  const act = ACTS.find(([pattern]) => pattern.test(sort))?.[1] ?? actOf(read.title)
  const state = stateOf(row.bando_state)
  const published = textOf(row.effective)
  const publishedAt = isSentinel(published) ? undefined : utcInstant(published)
  const draft: DraftFields = {
    ...read,
    sourceId,
    level: 'regional',
    funder: labelsOf(row.ente_bando).join(', ') || funder,
    ...(act ? { act: { kind: act } } : {}),
    ...(who.applicants ? { applicants: who.applicants } : {}),
    ...(documents.length > 0 ? { documents } : {}),
    themes: labelsOf(row.materie),
    ...(opens.moment ? { opensAt: opens.moment } : {}),
    ...(closes.moment ? { deadlines: [closes.moment], end: 'date' as const } : {}),
    // "In corso" is a procedure past its deadline: running, and no longer open to applications.
    ...(state === 'closed' || state === 'inProgress' ? { closedBySource: true } : {}),
    url,
    ...(publishedAt ? { publishedAt } : {}),
    flags: [...read.flags, ...opens.flags, ...closes.flags, ...who.flags],
  }
  return { draft: withProse(draft) }
}
