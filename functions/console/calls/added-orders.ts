import { type CallsSnapshot, cardOf } from '../../../shared/blobs/snapshots.ts'
import type { AddedCall } from '../../../shared/domain/added-call.ts'
import { toldAlsoTo } from '../../../shared/domain/by-hand.ts'
import { asListed } from '../../../shared/domain/edit.ts'
import type { ClusterId } from '../../../shared/domain/member.ts'
import { Draft, type Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { isAny, type Person } from '../../../shared/domain/person.ts'
import { saveAddedCall } from '../../../shared/store/added-calls.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import { ALL_CLUSTERS } from '../access/rules.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { callIn, type WrittenCall, type WrongCall } from './added-form.ts'
import { changedCall, storeChanged, withdrawnCall } from './adding.ts'
import { isTakenOver } from './desks-own.ts'

/**
 * What became of an order about a call that an office added. *consortiums*: the Region's consortium has it by now, and
 * who asks does not decide for it. *outrun*: somebody wrote in between.
 */
export type AddedOutcome = 'changed' | 'same' | 'withdrawn' | 'outrun' | 'consortiums'

/** The same call as a source publishes it, as matching last said. */
export const joinedWith = (
  call: Opportunity,
  calls: Pick<CallsSnapshot, 'cards' | 'joinedAs'> | undefined,
): Opportunity | undefined => {
  const card = calls && cardOf(calls, call.id)
  return card && card.byHand === undefined ? card : undefined
}

/** The same call as a source, or the consortium, publishes it. */
export const joinedOf = async (
  call: Opportunity,
  services: ConsoleServices,
): Promise<Opportunity | undefined> => joinedWith(call, (await whenBuilt(services))?.calls)

/** May somebody who acts for its cluster still change it, and take it back? */
export const mayStillChange = async (
  { table }: Pick<ConsoleServices, 'table'>,
  person: Pick<Person, 'roles'>,
  call: Opportunity,
  joined: Opportunity | undefined,
): Promise<boolean> => isAny(person, ALL_CLUSTERS) || !(await isTakenOver(table, call, joined))

/** Says otherwise what an office said of a call; or what is wrong in how it is written. */
export const changeAdded = async (
  services: ConsoleServices,
  person: Pick<Person, 'roles'>,
  call: Opportunity,
  form: WrittenCall,
): Promise<AddedOutcome | WrongCall[]> => {
  const now = services.now()
  if (!(await mayStillChange(services, person, call, await joinedOf(call, services)))) return 'consortiums'
  const asked = callIn(form, Draft.strip().parse(asListed(call)), { sourceId: call.sourceId, now })
  if (Array.isArray(asked)) return asked
  const changed = changedCall(call, asked, now)
  if (!changed) return 'same'
  return (await storeChanged(changed, call, services)) ? 'changed' : 'outrun'
}

/** Takes a call back: whoever was told of it is told so. */
export const withdrawAdded = async (
  services: ConsoleServices,
  person: Pick<Person, 'roles'>,
  call: Opportunity,
): Promise<AddedOutcome> => {
  if (!(await mayStillChange(services, person, call, await joinedOf(call, services)))) return 'consortiums'
  if (call.withdrawnAt) return 'outrun'
  return (await storeChanged(withdrawnCall(call, services.now()), call, services)) ? 'withdrawn' : 'outrun'
}

/** Has a call that another office added told to this one's members too; *told* also where they are told already. */
export const tellOurs = async (
  services: ConsoleServices,
  cluster: ClusterId,
  id: unknown,
): Promise<'told' | 'outrun' | 'gone'> => {
  const known = OpportunityId.safeParse(id).data
  const call = known?.includes(':') ? await readOpportunity(services.table, known) : undefined
  if (!call?.byHand) return 'gone'
  const told = toldAlsoTo(call, cluster, services.now())
  return told === call || (await storeChanged(told, call, services)) ? 'told' : 'outrun'
}

/** Has a draft read again, of what was pasted or of something else. @returns false when somebody wrote in between */
export const askForReading = async (
  { table, now, readings }: ConsoleServices,
  before: AddedCall,
  pasted: AddedCall['pasted'],
  by: string,
): Promise<boolean> => {
  const { because: _, read: __, passages: ___, ...draft } = before
  const asked = { ...draft, pasted, state: 'reading' as const, at: now(), lastBy: by }
  if (!(await saveAddedCall(table, asked))) return false
  await readings.send([{ added: draft.id, cluster: draft.cluster }])
  return true
}
