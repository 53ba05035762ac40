import { randomBytes } from 'node:crypto'
import { LONGEST_ADDRESS, LONGEST_PASTED } from '../../../shared/domain/added-call.ts'
import type { ClusterId } from '../../../shared/domain/member.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { addAddedCall, readAddedCalls } from '../../../shared/store/added-calls.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import type { WrongStart } from '../pages/calls/added.tsx'
import type { ConsoleServices } from '../services.ts'
import { callAt, newDraft } from './adding.ts'

/** Each asks a site for a page: more than an office finds in a day is somebody trying addresses. */
const A_DAY = { most: 60, hours: 24 }

/** An address that may be asked for as far as its words tell; ingest looks where its name leads. */
export const typedAddress = (text: string): string | undefined => {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text)) return undefined
  const { protocol, username, password, hostname, href } = new URL(text)
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.')
    ? href
    : undefined
}

/** What is pasted: an address or a text. `isAnother`: it is known that a call or a draft stands at the address. */
export type Begin = { address: string; text: string; isAnother: boolean }
export type Begun =
  | { id: string }
  | { wrong: WrongStart }
  | { known: { kind: 'draft'; id: string } | { kind: 'call'; call: Opportunity } }

/** Begins a draft of a call that an office has found, and has it read: what pages and the API both ask for. */
export const beginAdding = async (
  services: ConsoleServices,
  { cluster, by }: { cluster: ClusterId; by: string },
  { address, text, isAnother }: Begin,
): Promise<Begun> => {
  const { table, now, readings } = services
  if (address === '' && text === '') return { wrong: 'nothing' }
  if (address !== '' && text !== '') return { wrong: 'both' }
  if (text.length > LONGEST_PASTED) return { wrong: 'long' }
  const url = address === '' ? undefined : typedAddress(address)
  if (address !== '' && !url) return { wrong: 'address' }
  if (url && !isAnother) {
    const drafts = await readAddedCalls(table, cluster)
    const draft = drafts.find(({ pasted }) => pasted.kind === 'address' && pasted.url === url)
    if (draft) return { known: { kind: 'draft', id: draft.id } }
    const call = await callAt(url, services)
    if (call) return { known: { kind: 'call', call } }
  }
  if (!(await takeTurn(table, 'added', by, A_DAY))) return { wrong: 'many' }
  const id = randomBytes(8).toString('hex')
  const pasted = url ? { kind: 'address' as const, url } : { kind: 'text' as const, text }
  await addAddedCall(table, newDraft({ id, cluster, by, now: now() }, pasted))
  await readings.send([{ added: id, cluster }])
  return { id }
}
