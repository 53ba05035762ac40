import { demonstration } from '../../../infra/local/replay/demonstration.ts'
import type { Draft, Opportunity } from '../../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { sources } from '../../../shared/sources/index.ts'
import type { PageRequest, Source } from '../../../shared/sources/source.ts'
import { anOpportunity } from '../../builders/opportunity.ts'
import type { WrittenCall } from './call.ts'
import { englishCalls } from './calls-en.ts'
import { italianCalls } from './calls-it.ts'

/** The Monday on which the demonstration is read. */
const MONDAY = '2026-06-29T05:30:00Z'
const DEMONSTRATED = ['eu-sedia', 'it-incentivi', 'rer-imprese', 'rer-politiche-territoriali', 'rer-bandi']

const answers = demonstration(MONDAY, () => MONDAY)

/** The body that the demonstration answers a source's request with. */
const bodyOf = async ({ url, method = 'GET', parts = [] }: PageRequest): Promise<string> => {
  const form = new FormData()
  for (const { name, type, content } of parts) form.append(name, new Blob([content], { type }))
  const sent = new Request(url, { method, ...(parts.length > 0 && { body: form }) })
  const contentType = sent.headers.get('content-type') ?? ''
  const answer = answers(new URL(url), { method, contentType, body: await sent.text() })
  if (answer?.status !== 200) throw new Error(`The demonstration does not answer ${url}.`)
  return answer.body
}

const completed = async ({ completion }: Source, draft: Draft): Promise<Draft> => {
  const request = completion?.request(draft)
  return completion && request ? completion.complete(draft, { request, body: await bodyOf(request) }) : draft
}

const draftsOf = async (source: Source): Promise<Draft[]> => {
  const drafts: Draft[] = []
  for (let request: PageRequest | undefined = source.first(MONDAY); request; ) {
    const reading = source.read({ request, body: await bodyOf(request) }, MONDAY)
    for (const draft of reading.drafts) drafts.push(await completed(source, draft))
    request = reading.next
  }
  return drafts
}

/** What judgements call a call: its title's words, so that they can be read, and are void when a title changes. */
export const callName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')

const named = (source: string, draft: Draft): Opportunity =>
  anOpportunity({ ...draft, source, id: callName(draft.title) })

const written =
  (language: ReaderLanguage) =>
  (call: WrittenCall): Opportunity => {
    const id = callName(call.title)
    return anOpportunity({ ...call, language, source: 'judged', sourceId: id, id })
  }

/** The calls of the judged set: the demonstration as the real sources read it, then those written beside it. */
export const judgedCalls = async (): Promise<Opportunity[]> => {
  const shown: Opportunity[] = []
  for (const source of sources.filter(({ id }) => DEMONSTRATED.includes(id)))
    shown.push(...(await draftsOf(source)).map((draft) => named(source.id, draft)))
  return [...shown, ...englishCalls.map(written('en')), ...italianCalls.map(written('it'))]
}
