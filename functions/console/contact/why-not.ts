import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { everyCandidateFor } from '../../../shared/digests/candidates.ts'
import type { SourceReading } from '../../../shared/digests/digest.ts'
import { eligibilityFor } from '../../../shared/digests/steering.ts'
import { rowsOf, toldOrFollowed } from '../../../shared/digests/told.ts'
import { type Answer, type OwnConcept, whyNot } from '../../../shared/digests/why-not.ts'
import { type Contact, membersServed } from '../../../shared/domain/contact.ts'
import type { MailRecord } from '../../../shared/domain/mail.ts'
import type { Member } from '../../../shared/domain/member.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import type { SourceRun } from '../../../shared/domain/source-run.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Explanation } from '../../../shared/matching/index.ts'
import { type KnownSource, SOURCE_IDS, SOURCE_NAMES } from '../../../shared/sources/names.ts'
import { sourceSilentSince } from '../../../shared/sources/silence.ts'
import { readRuleSetsInForce } from '../../../shared/store/clusters.ts'
import { readContactsOf } from '../../../shared/store/contacts.ts'
import { readCorrespondence } from '../../../shared/store/mail-records.ts'
import { readMember } from '../../../shared/store/members.ts'
import type { Named } from '../../../shared/store/opportunities.ts'
import { readSourceRuns } from '../../../shared/store/source-runs.ts'
import { type Found, findCall, refusedRows, sourceAt, typedText } from '../calls/find-call.ts'
import type { ConsoleServices } from '../services.ts'

/** Readings looked through for the latest that read its source: failed ones in a row name no refused rows. */
const READINGS_SEEN = 10

export type Contacts = { chosen?: Contact; others: Contact[] }

export type Asked =
  | { kind: 'nothing' }
  | { kind: 'several'; calls: Named[] }
  | {
      kind: 'answered'
      typed: string
      /** Undefined where none is stored. */
      call?: Opportunity | undefined
      /** Undefined while call or member wait for the next matching. */
      explanation?: Explanation | undefined
      answer: Answer
      contacts: Contacts
      /** Mails to the chosen contact that told this call, or were about it, oldest first. */
      told: MailRecord[]
      /** Those of the member's value chains, by whose names its score is explained. */
      concepts: OwnConcept[]
    }

type Read = SourceReading & { id: KnownSource; latest?: SourceRun | undefined; whole?: SourceRun | undefined }

const readSources = ({ table, now }: ConsoleServices): Promise<Read[]> =>
  Promise.all(
    SOURCE_IDS.map(async (id): Promise<Read> => {
      const runs = await readSourceRuns(table, id, READINGS_SEEN)
      const [latest] = runs
      const silent = latest && sourceSilentSince(latest, now())
      return {
        id,
        name: SOURCE_NAMES[id],
        latest,
        whole: runs.find(({ state }) => state !== 'failed'),
        ...(latest?.lastCompleteAt ? { readAt: latest.lastCompleteAt } : {}),
        ...(silent ? { silentSince: silent } : {}),
      }
    }),
  )

/** The concepts of the member's value chains, and those that exclude, from the rule sets in force. */
const conceptsOf = async (
  member: Member,
  { profiles }: Snapshots,
  { table }: ConsoleServices,
): Promise<OwnConcept[]> => {
  const own = profiles.clusters.filter(({ id }) => member.clusters.some(({ cluster }) => cluster === id))
  const ruleSets = await readRuleSetsInForce(table, own)
  return ruleSets.flatMap(({ cluster, concepts }) => {
    const chains = member.clusters.find((one) => one.cluster === cluster)?.valueChains ?? []
    return concepts
      .filter(
        ({ owner, rule }) =>
          rule === 'excluded' || (owner.kind === 'value-chain' && chains.includes(owner.id)),
      )
      .map((concept) => ({ ...concept, cluster }))
  })
}

/** The contact with what was sent to it, and all members it serves, the one that is asked about first. */
const servedBy = async (contact: Contact, member: Member, { table, now }: ConsoleServices) => {
  const others = membersServed(contact, now()).filter((id) => id !== member.id)
  const [correspondence, ...served] = await Promise.all([
    readCorrespondence(table, contact.id),
    ...others.map((id) => readMember(table, id)),
  ])
  const members: [Member, ...Member[]] = [member, ...served.filter((one) => one !== undefined)]
  return {
    contact,
    members,
    records: correspondence?.records ?? [],
    opinions: correspondence?.opinions ?? [],
  }
}

/** Who gets a contact's mails about a member while it is away. */
const coveringFor = ({ id }: Contact, member: Member, among: Contact[], now: Instant): string | undefined =>
  among.find(({ covering = [] }) =>
    covering.some((one) => one.contact === id && one.until > now && one.members.includes(member.id)),
  )?.name

/** What was found, without calls that whoever asks may not know of. */
const letThrough = (
  found: Found,
  { calls }: Pick<Snapshots, 'calls'>,
  isLet: (call: Opportunity) => boolean,
): Found => {
  if (found.kind === 'call') return isLet(found.call) ? found : { kind: 'none' }
  if (found.kind === 'none') return found
  const left = found.calls.filter(({ id }) => {
    const card = calls.cards.get(id)
    return card === undefined || isLet(card)
  })
  return left.length > 0 ? { kind: 'several', calls: left } : { kind: 'none' }
}

/**
 * Why the call that was typed is, or is not, in the mails of a member's contact.
 * @param contactId the contact asked about; by default the member's first
 * @param isLet whether who asks may know of a call: any other is as if there were none
 */
export const answerFor = async (
  text: string,
  member: Member,
  contactId: string,
  snapshots: Snapshots,
  services: ConsoleServices,
  isLet: (call: Opportunity) => boolean = () => true,
): Promise<Asked> => {
  const typed = typedText(text)
  if (typed === '') return { kind: 'nothing' }
  const now = services.now()
  const found = letThrough(await findCall(typed, services.table, snapshots, now), snapshots, isLet)
  if (found.kind === 'several') return found
  const call = found.kind === 'call' ? found.call : undefined
  const [sources, all, concepts] = await Promise.all([
    readSources(services),
    readContactsOf(services.table, member.id),
    conceptsOf(member, snapshots, services),
  ])
  const chosen = all.find(({ id }) => id === contactId) ?? all[0]
  const contact = chosen && {
    ...(await servedBy(chosen, member, services)),
    coveredBy: coveringFor(chosen, member, all, now),
  }
  const matched = call && snapshots.calls.cards.get(call.id)
  const isMatched = matched !== undefined && snapshots.profiles.members.has(member.id)
  const explanation = isMatched ? snapshots.matcher.explain(member.id, matched.id) : undefined
  const ownId = sourceAt(typed)
  const own = sources.find(({ id }) => id === ownId)
  const answer = whyNot({
    now,
    call,
    matchedVersion: matched?.version,
    builtAt: snapshots.builtAt,
    refused: sources.flatMap(({ name, whole }) =>
      whole ? refusedRows(typed, whole).map((row) => ({ ...row, source: name, at: whole.finishedAt })) : [],
    ),
    sources,
    own: own && { ...own, ...(own.latest?.state === 'failed' ? { problem: own.latest.problem } : {}) },
    member,
    explanation,
    eligibility: call && eligibilityFor(member, call, snapshots, now),
    steering: snapshots.steering,
    concepts,
    contact,
    candidates: contact
      ? everyCandidateFor(
          { ...contact.contact, members: contact.members, opinions: contact.opinions },
          snapshots,
          now,
          toldOrFollowed(contact.records, contact.opinions),
        )
      : [],
  })
  const rows = new Set(call ? rowsOf(call).map(({ id }) => id) : [])
  const told = (contact?.records ?? []).filter((record) => record.told.some(({ id }) => rows.has(id)))
  const contacts: Contacts = { ...(chosen ? { chosen } : {}), others: all.filter((one) => one !== chosen) }
  return { kind: 'answered', typed, call, explanation, answer, contacts, told, concepts }
}
