import { type ByHand, isKept, mayKnow } from '../domain/by-hand.ts'
import type { Member } from '../domain/member.ts'
import type { Matcher, Options } from './matching.ts'

type Call = { byHand?: ByHand | undefined }

const narrowed = (options: Options, isLet: (id: string) => boolean): Options => {
  const { accept } = options
  return { ...options, accept: (id) => isLet(id) && (!accept || accept(id)) }
}

/**
 * The matcher in which calls that offices added meet the members of their own clusters alone. This is the one place
 * where that is decided: whatever is told, by whichever mail or page, is chosen by `callsFor`, `membersFor` or `knows`.
 * What asks without a member (`seek`, `metBy`, `holding`), or explains a pair that it names, is not narrowed.
 * @param cards the calls of the snapshot that the matcher was made of, by id
 */
export const keptToOwn = (
  matcher: Matcher,
  cards: ReadonlyMap<string, Call>,
  members: ReadonlyMap<string, Pick<Member, 'clusters'>>,
): Matcher => {
  const kept = new Map([...cards].filter(([, card]) => isKept(card)))
  if (kept.size === 0) return matcher
  /** A member that is not known is of no cluster. */
  const isLet = (member: Pick<Member, 'clusters'> | undefined, call: Call | undefined): boolean =>
    call === undefined || mayKnow(member ?? { clusters: [] }, call)
  const callsOf = (member: Pick<Member, 'clusters'> | undefined, options: Options): Options => {
    const hidden = new Set([...kept].flatMap(([id, call]) => (isLet(member, call) ? [] : [id])))
    return hidden.size === 0 ? options : narrowed(options, (id) => !hidden.has(id))
  }
  const membersOf = (call: Call | undefined, options: Options): Options =>
    call === undefined ? options : narrowed(options, (id) => isLet(members.get(id), call))
  return {
    ...matcher,
    callsFor: (member, options) => matcher.callsFor(member, callsOf(members.get(member), options)),
    callsForProfile: (member, options) => matcher.callsForProfile(member, callsOf(member, options)),
    membersFor: (call, options) => matcher.membersFor(call, membersOf(kept.get(call), options)),
    membersForCall: (call, options) =>
      matcher.membersForCall(call, membersOf(isKept(call) ? call : undefined, options)),
    knows: (member, call) => matcher.knows(member, call) && isLet(members.get(member), kept.get(call)),
    under: (rules) => keptToOwn(matcher.under(rules), cards, members),
  }
}
